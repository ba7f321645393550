"""The person API: what people can do, and the one sentence they get when they can't."""

import io
import json
from typing import Any

import pytest

from tests.sandbox.conftest import IDEAS, LOUNGE, PICTURES, Reply, World, packet, png

MESSAGES = f"/channels/{PICTURES}/messages"


async def test_the_state_shows_where_one_is(world: World) -> None:
    state = await world.people.get("/state")
    assert "not Discord" in state["notice"]
    assert state["guild"]["name"] == "Retake playground"
    assert [one["name"] for one in state["channels"]] == ["pictures", "lounge", "ideas"]
    assert {"Ada", "Ben", "Cleo"} <= {one["name"] for one in state["members"]}
    assert state["bot"]["username"] == "Retake"
    assert state["bot"]["connected"] is False
    assert state["dms"] == state["threads"] == state["commands"] == []


async def test_people_talk_edit_and_take_back(world: World) -> None:
    said = await world.people.post(
        MESSAGES, {"as": "Ada", "content": "look", "files": [packet("a b.png", png())]}
    )
    assert said["attachments"][0]["width"] == 32
    assert said["member"]["roles"]
    ben = {"as": "Ben", "content": "nice", "reply_to": said["id"]}
    reply = await world.people.post(MESSAGES, ben)
    assert reply["referenced_message"]["id"] == said["id"]
    one = f"{MESSAGES}/{said['id']}"
    edited = await world.people.patch(one, {"as": "Ada", "content": "look!"})
    assert edited["content"] == "look!"
    assert (await world.people.patch(one, {"as": "Ben", "content": "x"})).status == 403
    assert (await world.people.delete(f"{one}?as=Ben")).status == 403
    assert (await world.people.delete(f"{one}?as=Ada")).status == 204
    assert [m["id"] for m in (await world.people.get(MESSAGES)).body] == [reply["id"]]


async def test_messages_are_read_in_pages(world: World) -> None:
    ids = [(await world.say(str(n)))["id"] for n in range(4)]

    async def page(query: str) -> list[str]:
        return [one["id"] for one in (await world.people.get(f"{MESSAGES}?{query}")).body]

    assert await page("") == ids[::-1]
    assert await page(f"after={ids[1]}") == [ids[3], ids[2]]
    assert await page(f"after={ids[0]}&limit=1") == [ids[1]]
    assert await page(f"before={ids[2]}&limit=1") == [ids[1]]
    assert (await world.people.get(f"{MESSAGES}?after=x")).status == 400


async def test_people_react(world: World) -> None:
    said = await world.say("x")
    path = f"{MESSAGES}/{said['id']}/reactions"
    assert (await world.people.put(f"{path}/👍?as=Ada")).status == 204
    seen = (await world.people.get(f"{MESSAGES}?as=Ada"))[0]["reactions"][0]
    assert (seen["count"], seen["me"]) == (1, True)
    assert (await world.people.get(f"{MESSAGES}?as=Ben"))[0]["reactions"][0]["me"] is False
    assert (await world.people.delete(f"{path}/👍?as=Ada")).status == 204
    unknown = await world.people.put(f"{path}/nope?as=Ada")
    assert (unknown.status, unknown["error"]) == (400, "Unknown Emoji.")


async def test_people_open_and_close_places(world: World) -> None:
    channel = await world.people.post("/channels", {"name": "studio"})
    assert channel["type"] == 0
    said = await world.say("start", channel=channel["id"])
    body = {"as": "Ada", "name": "here", "message": said["id"]}
    thread = await world.people.post(f"/channels/{channel['id']}/threads", body)
    assert thread["id"] == said["id"]
    again = await world.people.post(f"/channels/{channel['id']}/threads", body)
    assert (again.status, again["code"]) == (400, 160004)
    idea = {"as": "Ben", "name": "idea", "content": "a bear", "files": [packet("a.png", png())]}
    post = await world.people.post(f"/channels/{IDEAS}/threads", idea)
    assert (await world.people.get(f"/channels/{post['id']}/messages"))[0]["id"] == post["id"]
    archived = await world.people.patch(f"/channels/{post['id']}", {"archived": True, "name": "n"})
    assert archived["thread_metadata"]["archived"] is True
    assert (await world.people.delete(f"/channels/{channel['id']}")).status == 204
    state = await world.people.get("/state")
    assert [one["id"] for one in state["threads"]] == [post["id"]]
    forum = await world.people.post("/channels", {"name": "more", "type": "forum"})
    assert forum["type"] == 15
    assert (await world.people.post("/channels", {"name": "x", "type": "stage"})).status == 400


async def test_people_join_and_leave(world: World) -> None:
    dora = await world.people.post("/members", {"name": "Dora"})
    assert (await world.people.post("/members", {"name": "Dora"}))["id"] == dora["id"]
    await world.say("hello", who="dora")
    assert (await world.people.delete(f"/members/{dora['id']}")).status == 204
    refused = await world.people.post(MESSAGES, {"as": "Dora", "content": "x"})
    assert (refused.status, refused["error"]) == (403, "Dora cannot see that channel.")
    await world.people.post("/members", {"name": "Eve", "outside": True})
    said = await world.say("x")
    foreign = await world.people.put(f"{MESSAGES}/{said['id']}/reactions/👍?as=Eve")
    assert foreign.status == 403
    command = {"as": "Eve", "name": "imagine", "options": {}}
    assert (await world.people.post(f"/channels/{PICTURES}/commands", command)).status == 403
    dm = await world.people.post("/dms", {"as": "Eve"})
    assert (await world.say("hi bot", who="Eve", channel=dm["id"]))["content"] == "hi bot"
    assert (await world.people.delete("/members/Eve")).status == 404
    assert (await world.people.delete("/members/Retake")).status == 404
    assert (await world.people.post("/members", {"name": " "})).status == 400


async def test_direct_conversations_are_private(world: World) -> None:
    dm = await world.people.post("/dms", {"as": "Ada"})
    assert (await world.people.post("/dms", {"as": "Ada"}))["id"] == dm["id"]
    assert [one["id"] for one in (await world.people.get("/state?as=Ada"))["dms"]] == [dm["id"]]
    assert (await world.people.get("/state?as=Ben"))["dms"] == []
    assert (await world.people.get(f"/channels/{dm['id']}/messages?as=Ben")).status == 403


async def test_a_member_can_lose_a_permission_too(world: World) -> None:
    deny = {"member": "Ben", "channel": LOUNGE, "deny": ["view_channel"]}
    assert (await world.people.post("/permissions", deny)).status == 200
    assert (await world.people.get(f"/channels/{LOUNGE}/messages?as=Ben")).status == 403
    names = [one["name"] for one in (await world.people.get("/state?as=Ben"))["channels"]]
    assert names == ["pictures", "ideas"]
    for wrong in (
        {"deny": ["FLY"]},
        {"member": "Ben", "deny": ["SEND_MESSAGES"]},
        {"channel": "1", "deny": []},
    ):
        assert (await world.people.post("/permissions", wrong)).status in {400, 404}


SAY = ("POST", MESSAGES)


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "words"),
    [
        (*SAY, {"as": "Ada", "content": ""}, 400, "Cannot send an empty message."),
        (*SAY, {"as": "Ada", "content": "x" * 2001}, 400, "content: Must be 2000 or fewer"),
        (*SAY, {"as": "Ada", "content": 7.5 * 2, "files": {}}, 400, "`files` must be a list"),
        (*SAY, {"as": "Ada", "files": [{"name": "x"}]}, 400, "A file is {name, base64}."),
        (*SAY, {"as": "Ada", "files": [{"name": "x", "base64": "!"}]}, 400, "not valid base64"),
        (*SAY, {"as": "Ada", "files": [packet("x", b"")] * 11}, 400, "10 files at most"),
        (*SAY, {"as": "Ada", "content": "x", "reply_to": "1"}, 404, "no such message"),
        (*SAY, {"as": "Zoe", "content": "x"}, 404, "nobody called 'Zoe'"),
        (*SAY, {"as": ["Ada"], "content": "x"}, 404, "nobody called"),
        (*SAY, {"content": "x"}, 404, "Who?"),
        (*SAY, {"as": "Retake", "content": "x"}, 403, "The bot speaks for itself."),
        (*SAY, [], 400, "must be a JSON object"),
        ("POST", "/channels/1/messages", {"as": "Ada", "content": "x"}, 404, "no such channel"),
        ("POST", f"/channels/{IDEAS}/messages", {"as": "Ada", "content": "x"}, 400, "non-text"),
        ("PUT", f"{MESSAGES}/1/reactions/👍?as=Ada", None, 404, "no such message"),
        ("POST", "/modals/1", {"as": "Ada"}, 404, "isn't open"),
        ("POST", "/faults", {"kind": "fire"}, 400, "`kind` is one of rate_limit"),
        ("POST", "/faults", {"kind": "slow", "count": -1}, 400, "`count` must be"),
        ("GET", "/interactions/1", None, 404, "no such interaction"),
        ("GET", "/events", None, 404, "Who?"),
        ("GET", "/nothing", None, 404, "Not Found."),
        ("DELETE", "/channels/1", None, 404, "no such channel"),
    ],
)
async def test_mistakes_are_told_in_one_sentence(
    world: World, method: str, path: str, body: Any, status: int, words: str
) -> None:
    reply = await world.people.call(method, path, body)
    assert reply.status == status
    assert words in reply["error"]


async def test_large_files_are_refused_in_words(world: World) -> None:
    async def say(*files: dict[str, Any]) -> Reply:
        body = io.BytesIO(json.dumps({"as": "Ada", "files": files}).encode())
        return await world.people.call("POST", MESSAGES, data=body)

    reply = await say(packet("a.bin", b"x" * (10 * 1024 * 1024 + 1)))
    assert (reply.status, "larger than 10 MB" in reply["error"]) == (413, True)
    reply = await say(*[packet("a.bin", b"x" * (9 * 1024 * 1024))] * 3)
    assert (reply.status, "larger than 25 MB" in reply["error"]) == (413, True)


async def test_what_is_not_json_is_refused(world: World) -> None:
    for raw in (b"{", b"\xff", b"[" * 100_000):
        reply = await world.people.call("POST", MESSAGES, data=raw)
        assert (reply.status, reply["error"]) == (400, "The body is not JSON.")
