"""Channels and threads over REST."""

import aiohttp
import pytest

from tests.sandbox.conftest import IDEAS, LOUNGE, PICTURES, Serve, World, png
from tests.sandbox.plain import Plain
from tests.sandbox.test_gateway import join
from tests.sandbox.test_rest_messages import form


@pytest.fixture
async def client(world: World) -> Plain:
    client = await join(world)
    await client.next("GUILD_CREATE")
    return client


async def test_a_thread_takes_its_messages_id(world: World, client: Plain) -> None:
    said = await world.say("start here")
    path = f"/channels/{PICTURES}/messages/{said['id']}/threads"
    opened = await world.rest.post(path, {"name": "a picture"})
    assert opened.status == 201
    assert opened["id"] == said["id"]
    created = await client.next("THREAD_CREATE")
    assert created["newly_created"] is True
    assert created["member"]["user_id"] == client.ready["user"]["id"]
    flagged = await client.next("MESSAGE_UPDATE")
    assert flagged["thread"]["id"] == opened["id"]
    starter = await client.next("MESSAGE_CREATE")
    assert starter["type"] == 21
    assert starter["referenced_message"]["content"] == "start here"
    assert (await world.rest.post(path, {"name": "again"})).refusal == (400, 160004)
    line = f"/channels/{opened['id']}/messages/{starter['id']}"
    assert (await world.rest.patch(line, {"content": "x"})).refusal == (403, 50021)
    assert (await world.rest.delete(line)).refusal == (403, 50021)
    pin = f"/channels/{opened['id']}/messages/pins/{starter['id']}"
    assert (await world.rest.put(pin)).refusal == (403, 50021)
    assert (await world.rest.get(f"/channels/{opened['id']}"))["message_count"] == 0


async def test_a_thread_of_its_own_is_announced_in_its_channel(world: World) -> None:
    opened = await world.rest.post(f"/channels/{PICTURES}/threads", {"name": "own", "type": 11})
    assert opened.status == 201
    (note,) = (await world.rest.get(f"/channels/{PICTURES}/messages")).body
    assert (note["type"], note["content"]) == (18, "own")
    assert note["message_reference"]["channel_id"] == opened["id"]
    posted = await world.send(opened["id"], content="inside")
    assert posted.status == 200
    seen = await world.rest.get(f"/channels/{opened['id']}")
    assert (seen["message_count"], seen["last_message_id"]) == (1, posted["id"])
    private = await world.rest.post(f"/channels/{PICTURES}/threads", {"name": "hidden"})
    assert private["type"] == 12
    assert (await world.people.get("/state?as=Ada"))["threads"][0]["id"] == opened["id"]


async def test_an_archived_thread_refuses_until_somebody_writes(world: World) -> None:
    thread = await world.rest.post(f"/channels/{PICTURES}/threads", {"name": "t", "type": 11})
    place = f"/channels/{thread['id']}"
    posted = await world.send(thread["id"], content="x")
    archived = await world.rest.patch(place, {"archived": True})
    assert archived["thread_metadata"]["archived"] is True
    message = f"{place}/messages/{posted['id']}"
    assert (await world.rest.put(f"{message}/reactions/👍/@me")).refusal == (400, 50083)
    assert (await world.rest.patch(message, {"content": "y"})).refusal == (400, 50083)
    assert (await world.rest.patch(place, {"name": "n"})).refusal == (400, 50083)
    assert (await world.rest.put(f"{place}/thread-members/@me")).refusal == (400, 50083)
    listed = await world.rest.get(f"/channels/{PICTURES}/threads/archived/public")
    assert [one["id"] for one in listed["threads"]] == [thread["id"]]
    guild = thread["guild_id"]
    assert (await world.rest.get(f"/guilds/{guild}/threads/active"))["threads"] == []
    client = await join(world)
    await world.say("awake", channel=thread["id"])
    assert (await client.next("THREAD_UPDATE"))["thread_metadata"]["archived"] is False
    assert (await world.rest.put(f"{message}/reactions/👍/@me")).status == 204


async def test_a_locked_thread_is_for_moderators(world: World) -> None:
    thread = await world.rest.post(f"/channels/{PICTURES}/threads", {"name": "t", "type": 11})
    await world.rest.patch(f"/channels/{thread['id']}", {"locked": True})
    body = {"as": "Ada", "content": "let me in"}
    refused = await world.people.post(f"/channels/{thread['id']}/messages", body)
    assert (refused.status, refused["error"]) == (400, "Thread is locked.")
    assert (await world.send(thread["id"], content="moderator")).status == 200
    await world.people.post("/permissions", {"deny": ["MANAGE_THREADS"]})
    assert (await world.send(thread["id"], content="x")).refusal == (400, 160005)
    refused = await world.rest.patch(f"/channels/{thread['id']}", {"locked": False})
    assert refused.refusal == (403, 50013)


async def test_people_come_and_go_in_threads(world: World, client: Plain) -> None:
    thread = await world.rest.post(f"/channels/{PICTURES}/threads", {"name": "t", "type": 11})
    members = f"/channels/{thread['id']}/thread-members"
    state = await world.people.get("/state")
    ada = next(one["id"] for one in state["members"] if one["name"] == "Ada")
    assert (await world.rest.put(f"{members}/{ada}")).status == 204
    assert (await client.next("THREAD_MEMBERS_UPDATE"))["added_members"][0]["user_id"] == ada
    assert (await world.rest.get(f"{members}/{ada}"))["user_id"] == ada
    assert len((await world.rest.get(members)).body) == 2
    assert (await world.rest.delete(f"{members}/{ada}")).status == 204
    assert (await client.next("THREAD_MEMBERS_UPDATE"))["removed_member_ids"] == [ada]
    assert (await world.rest.get(f"{members}/{ada}")).refusal == (404, 10007)
    assert (await world.rest.delete(f"{members}/@me")).status == 204


async def test_a_forum_post_begins_with_a_message(world: World) -> None:
    payload = {"name": "an idea", "message": {"content": "a fox"}}
    posted = await world.rest.call(
        "POST", f"/channels/{IDEAS}/threads", data=form(payload, ("a.png", png()))
    )
    assert posted.status == 201
    assert posted["message"]["id"] == posted["id"]
    assert posted["message"]["attachments"][0]["width"] == 32
    empty = await world.rest.post(f"/channels/{IDEAS}/threads", {"name": "x"})
    assert empty.refusal == (400, 50006)


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({}, "name"),
        ({"name": "n" * 101}, "name"),
        ({"name": "n", "auto_archive_duration": 7}, "auto_archive_duration"),
        ({"name": "n", "type": 0}, "type"),
    ],
)
async def test_bad_threads_are_refused(world: World, body: dict[str, object], path: str) -> None:
    reply = await world.rest.post(f"/channels/{PICTURES}/threads", body)
    assert reply.refusal == (400, 50035)
    assert path in reply["errors"]


async def test_threads_have_their_place(world: World) -> None:
    thread = await world.rest.post(f"/channels/{PICTURES}/threads", {"name": "t", "type": 11})
    posted = await world.send(thread["id"], content="x")
    nested = f"/channels/{thread['id']}/messages/{posted['id']}/threads"
    assert (await world.rest.post(nested, {"name": "n"})).refusal == (400, 50024)
    deep = await world.rest.post(f"/channels/{thread['id']}/threads", {"name": "n"})
    assert deep.refusal == (400, 50024)
    await world.people.post("/permissions", {"deny": ["CREATE_PUBLIC_THREADS"]})
    said = await world.say("x")
    refused = await world.rest.post(
        f"/channels/{PICTURES}/messages/{said['id']}/threads", {"name": "n"}
    )
    assert refused.refusal == (403, 50013)


async def test_a_deleted_thread_takes_its_messages_along(world: World, client: Plain) -> None:
    thread = await world.rest.post(f"/channels/{PICTURES}/threads", {"name": "t", "type": 11})
    messages = f"/channels/{thread['id']}/messages"
    posted = await world.rest.call("POST", messages, data=form({}, ("a.png", png())))
    assert (await world.rest.delete(f"/channels/{thread['id']}")).status == 200
    async with world.session.get(posted["attachments"][0]["url"]) as response:
        assert response.status == 404
    assert (await client.next("THREAD_DELETE"))["id"] == thread["id"]
    gone = await world.rest.get(f"/channels/{thread['id']}/messages/{posted['id']}")
    assert gone.refusal == (404, 10003)


async def test_a_deleted_channel_takes_its_threads_along(world: World, client: Plain) -> None:
    thread = await world.rest.post(f"/channels/{LOUNGE}/threads", {"name": "t", "type": 11})
    assert (await world.rest.delete(f"/channels/{LOUNGE}")).refusal == (403, 50013)
    await world.people.post("/permissions", {"allow": ["MANAGE_CHANNELS"]})
    assert (await world.rest.delete(f"/channels/{LOUNGE}")).status == 200
    assert (await client.next("CHANNEL_DELETE"))["id"] == LOUNGE
    assert (await world.rest.get(f"/channels/{thread['id']}")).refusal == (404, 10003)


async def test_channels_are_made_and_changed_by_managers(world: World) -> None:
    guild = (await world.rest.get(f"/channels/{PICTURES}"))["guild_id"]
    made = await world.rest.post(f"/guilds/{guild}/channels", {"name": "new"})
    assert made.refusal == (403, 50013)
    await world.people.post("/permissions", {"allow": ["MANAGE_CHANNELS", "MANAGE_ROLES"]})
    made = await world.rest.post(f"/guilds/{guild}/channels", {"name": "new", "topic": "t"})
    assert made.status == 201
    changed = await world.rest.patch(f"/channels/{made['id']}", {"topic": "other"})
    assert (changed["name"], changed["topic"]) == ("new", "other")
    overwrite = f"/channels/{made['id']}/permissions/{guild}"
    put = await world.rest.put(overwrite, {"type": 0, "allow": "0", "deny": str(1 << 11)})
    assert put.status == 204
    listed = await world.rest.get(f"/guilds/{guild}/channels")
    assert listed[-1]["permission_overwrites"][0]["deny"] == str(1 << 11)
    assert (await world.send(made["id"], content="x")).refusal == (403, 50013)
    assert (await world.rest.delete(overwrite)).status == 204
    assert (await world.rest.delete(overwrite)).refusal == (404, 10009)
    long = await world.rest.patch(f"/channels/{made['id']}", {"topic": "t" * 1025})
    assert long.refusal == (400, 50035)


async def test_the_account_and_the_guild_can_be_read(world: World) -> None:
    me = (await world.rest.get("/users/@me")).body
    guild = (await world.rest.get("/users/@me/guilds"))[0]["id"]
    for path in (
        "/gateway",
        "/gateway/bot",
        "/oauth2/applications/@me",
        "/applications/@me",
        f"/guilds/{guild}?with_counts=true",
        f"/guilds/{guild}/roles",
        f"/guilds/{guild}/emojis",
        f"/guilds/{guild}/members?limit=10",
        f"/guilds/{guild}/members/search?query=ad&limit=5",
        f"/guilds/{guild}/members/{me['id']}",
        f"/users/{me['id']}",
        f"/users/@me/guilds/{guild}/member",
    ):
        assert (await world.rest.get(path)).status == 200, path
    renamed = await world.rest.patch(f"/guilds/{guild}/members/@me", {"nick": "Painter"})
    assert renamed["nick"] == "Painter"
    assert (await world.rest.get("/guilds/1")).refusal == (404, 10004)
    assert (await world.rest.get(f"/guilds/{guild}/members/1")).refusal == (404, 10007)
    assert (await world.rest.get("/users/1")).refusal == (404, 10013)
    ada = (await world.rest.get(f"/guilds/{guild}/members/search?query=ada"))[0]["user"]["id"]
    dm = await world.rest.post("/users/@me/channels", {"recipient_id": ada})
    assert (await world.rest.post("/users/@me/channels", {"recipient_id": ada}))["id"] == dm["id"]
    assert (await world.rest.get(f"/channels/{dm['id']}"))["recipients"][0]["id"] == ada
    unknown = await world.rest.post("/users/@me/channels", {"recipient_id": "1"})
    assert unknown.refusal == (400, 50035)


async def test_strangers_are_turned_away(serve: Serve) -> None:
    async with serve() as world:
        url = world.sandbox.url
        for headers, status in (
            ({}, 200),
            ({"Origin": url}, 200),
            ({"Host": f"localhost:{url.rpartition(':')[2]}"}, 200),
            ({"Host": "evil.example"}, 403),
            ({"Host": "127.0.0.1:1"}, 403),
            ({"Origin": "https://evil.example"}, 403),
            ({"Origin": "null"}, 403),
            ({"Origin": "http://["}, 403),
        ):
            async with world.session.get(f"{url}/sandbox/api/state", headers=headers) as response:
                assert response.status == status, headers
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await world.session.ws_connect(
                world.sandbox.gateway_url, headers={"Origin": "https://evil.example"}
            )
