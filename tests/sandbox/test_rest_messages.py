"""Messages over REST: posting, editing, reading, and each limit one past."""

import io
import json
from typing import Any

import aiohttp
import pytest

from tests.sandbox.conftest import IDEAS, PICTURES, World, png
from tests.sandbox.test_gateway import join

MESSAGES = f"/channels/{PICTURES}/messages"


def form(payload: dict[str, Any], *files: tuple[str, bytes]) -> aiohttp.FormData:
    data = aiohttp.FormData(quote_fields=False)
    data.add_field("payload_json", json.dumps(payload), content_type="application/json")
    for at, (name, content) in enumerate(files):
        data.add_field(
            f"files[{at}]",
            io.BytesIO(content),
            filename=name,
            content_type="application/octet-stream",
        )
    return data


async def test_a_message_is_posted_and_read_back(world: World) -> None:
    posted = await world.send(content="hello", nonce="n1")
    assert posted.status == 200
    assert posted["nonce"] == "n1"
    read = await world.rest.get(f"{MESSAGES}/{posted['id']}")
    assert read["content"] == "hello"
    assert (await world.rest.get(MESSAGES))[0]["id"] == posted["id"]


async def test_history_is_paged_newest_first(world: World) -> None:
    ids = [(await world.say(f"{n}"))["id"] for n in range(6)]

    async def page(query: str) -> list[str]:
        return [one["id"] for one in (await world.rest.get(f"{MESSAGES}?{query}")).body]

    assert await page("limit=2") == ids[:3:-1]
    assert await page(f"before={ids[3]}&limit=2") == [ids[2], ids[1]]
    assert await page(f"after={ids[1]}&limit=2") == [ids[3], ids[2]]
    assert await page(f"around={ids[3]}&limit=3") == [ids[4], ids[3], ids[2]]


async def test_an_enforced_nonce_answers_with_the_first_message(world: World) -> None:
    first = await world.send(content="one", nonce="same", enforce_nonce=True)
    second = await world.send(content="two", nonce="same", enforce_nonce=True)
    assert second["id"] == first["id"]
    assert second["content"] == "one"
    loose = await world.send(content="three", nonce="same")
    assert loose["id"] != first["id"]


async def test_files_keep_their_bytes_and_tell_their_size(world: World) -> None:
    about = {"content": "", "attachments": [{"id": 0, "description": "a square"}]}
    posted = await world.rest.call("POST", MESSAGES, data=form(about, ("my picture.png", png())))
    (attachment,) = posted["attachments"]
    assert attachment["filename"] == "my_picture.png"
    assert (attachment["width"], attachment["height"]) == (32, 24)
    assert attachment["content_type"] == "image/png"
    assert attachment["description"] == "a square"
    async with world.session.get(attachment["url"]) as response:
        assert response.headers["Content-Type"] == "image/png"
        assert await response.read() == png()


async def test_a_file_that_only_calls_itself_a_picture_is_not_one(world: World) -> None:
    svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
    posted = await world.rest.call("POST", MESSAGES, data=form({}, ("evil.png", svg)))
    (attachment,) = posted["attachments"]
    assert "width" not in attachment
    async with world.session.get(attachment["url"]) as response:
        assert response.headers["Content-Type"] == "application/octet-stream"
        assert response.headers["Content-Disposition"] == "attachment"


async def test_two_files_may_share_a_name(world: World) -> None:
    data = form({}, ("a.png", png()), ("a.png", png(8, 8)))
    posted = await world.rest.call("POST", MESSAGES, data=data)
    assert [one["width"] for one in posted["attachments"]] == [32, 8]


async def test_an_edit_keeps_drops_and_adds_files(world: World) -> None:
    posted = await world.rest.call(
        "POST", MESSAGES, data=form({"content": "x"}, ("a.png", png()), ("b.png", png()))
    )
    kept, dropped = posted["attachments"]
    edited = await world.rest.call(
        "PATCH",
        f"{MESSAGES}/{posted['id']}",
        data=form({"attachments": [{"id": kept["id"]}, {"id": 0}]}, ("c.png", png())),
    )
    assert [one["filename"] for one in edited["attachments"]] == ["a.png", "c.png"]
    assert edited["edited_timestamp"] is not None
    async with world.session.get(dropped["url"]) as response:
        assert response.status == 404


async def test_an_embed_shows_an_attached_picture(world: World) -> None:
    payload = {"embeds": [{"title": "t", "image": {"url": "attachment://a.png"}}]}
    posted = await world.rest.call("POST", MESSAGES, data=form(payload, ("a.png", png())))
    assert posted["attachments"] == []
    image = posted["embeds"][0]["image"]
    assert image["width"] == 32
    async with world.session.get(image["url"]) as response:
        assert await response.read() == png()


async def test_version_two_components_show_attached_files(world: World) -> None:
    components = [
        {"type": 10, "content": "# words"},
        {"type": 12, "items": [{"media": {"url": "attachment://a.png"}}]},
        {"type": 13, "file": {"url": "attachment://a.png"}},
        {"type": 14},
        {
            "type": 17,
            "accent_color": 255,
            "components": [
                {
                    "type": 9,
                    "components": [{"type": 10, "content": "inside"}],
                    "accessory": {"type": 11, "media": {"url": "attachment://a.png"}},
                },
                {
                    "type": 1,
                    "components": [{"type": 2, "style": 1, "label": "1", "custom_id": "p"}],
                },
            ],
        },
    ]
    payload: dict[str, Any] = {"flags": 1 << 15, "components": components}
    posted = await world.rest.call("POST", MESSAGES, data=form(payload, ("a.png", png())))
    assert posted.status == 200, posted.body
    gallery = posted["components"][1]["items"][0]["media"]
    assert gallery["width"] == 32
    async with world.session.get(gallery["url"]) as response:
        assert response.status == 200
    with_words = await world.send(content="no", **payload)
    assert with_words.refusal == (400, 50035)


async def test_a_reply_shows_what_it_answers(world: World) -> None:
    said = await world.say("question")
    reply = await world.send(content="answer", message_reference={"message_id": said["id"]})
    assert reply["type"] == 19
    assert reply["referenced_message"]["content"] == "question"
    assert [one["username"] for one in reply["mentions"]] == ["ada"]
    quiet = await world.send(
        content="answer",
        message_reference={"message_id": said["id"]},
        allowed_mentions={"parse": [], "replied_user": False},
    )
    assert quiet["mentions"] == []
    await world.rest.delete(f"{MESSAGES}/{said['id']}")
    gone = await world.rest.get(f"{MESSAGES}/{reply['id']}")
    assert gone["referenced_message"] is None
    missing = {"message_id": said["id"]}
    assert (await world.send(content="x", message_reference=missing)).refusal == (400, 50035)
    loose = missing | {"fail_if_not_exists": False}
    assert (await world.send(content="x", message_reference=loose)).status == 200


async def test_mentions_follow_what_is_allowed(world: World) -> None:
    ada = (await world.say("here"))["author"]["id"]
    words = f"<@{ada}> @everyone"
    assert [u["id"] for u in (await world.send(content=words))["mentions"]] == [ada]
    none = await world.send(content=words, allowed_mentions={"parse": []})
    assert none["mentions"] == []
    assert none["mention_everyone"] is False


async def test_an_edit_mentions_whom_it_allows(world: World) -> None:
    ada = (await world.say("here"))["author"]["id"]
    one = f"{MESSAGES}/{(await world.send(content='nobody'))['id']}"
    edit: dict[str, object] = {"content": f"<@{ada}>"}
    assert [u["id"] for u in (await world.rest.patch(one, edit))["mentions"]] == [ada]
    quiet = await world.rest.patch(one, edit | {"allowed_mentions": {"parse": []}})
    assert quiet["mentions"] == []


BUTTON = {"type": 2, "style": 1, "label": "x", "custom_id": "a"}
SELECT = {"type": 3, "custom_id": "s", "options": [{"label": "l", "value": "v"}]}


@pytest.mark.parametrize(
    ("body", "path", "code"),
    [
        ({"content": "x" * 2001}, "content", "BASE_TYPE_BAD_LENGTH"),
        ({"content": {}}, "content", "STRING_TYPE_CONVERT"),
        ({"content": "x", "nonce": "n" * 26}, "nonce", "BASE_TYPE_BAD_LENGTH"),
        ({"embeds": [{"title": "t"}] * 11}, "embeds", "BASE_TYPE_BAD_LENGTH"),
        ({"embeds": [{"title": "t" * 257}]}, "embeds.0.title", "BASE_TYPE_BAD_LENGTH"),
        ({"embeds": [{"description": "d" * 4097}]}, "embeds.0.description", "BASE_TYPE_BAD_LENGTH"),
        ({"embeds": [{"description": "d" * 3001}] * 2}, "embeds", "MAX_EMBED_SIZE_EXCEEDED"),
        (
            {"embeds": [{"fields": [{"name": "n", "value": "v"}] * 26}]},
            "embeds.0.fields",
            "BASE_TYPE_BAD_LENGTH",
        ),
        (
            {"embeds": [{"footer": {"text": "f" * 2049}}]},
            "embeds.0.footer.text",
            "BASE_TYPE_BAD_LENGTH",
        ),
        ({"components": [{"type": 1, "components": []}]}, "components.0.components", None),
        ({"components": [{"type": 1, "components": [BUTTON]}] * 6}, "components", None),
        (
            {
                "components": [
                    {
                        "type": 1,
                        "components": [BUTTON | {"custom_id": str(n)} for n in range(6)],
                    }
                ]
            },
            "components.0.components",
            None,
        ),
        (
            {"components": [{"type": 1, "components": [BUTTON | {"custom_id": "c" * 101}]}]},
            "components.0.components.0.custom_id",
            None,
        ),
        (
            {"components": [{"type": 1, "components": [BUTTON | {"label": "l" * 81}]}]},
            "components.0.components.0.label",
            None,
        ),
        (
            {"components": [{"type": 1, "components": [BUTTON, BUTTON]}]},
            "components",
            "COMPONENT_CUSTOM_ID_DUPLICATED",
        ),
        (
            {"components": [{"type": 1, "components": [BUTTON, SELECT]}]},
            "components.0.components",
            "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
        ),
        (
            {
                "components": [
                    {"type": 1, "components": [SELECT | {"options": SELECT["options"] * 26}]}  # type: ignore[operator]
                ]
            },
            "components.0.components.0.options",
            None,
        ),
        ({"components": [{"type": 10, "content": "v2"}]}, "components.0.type", None),
        (
            {"flags": 1 << 15, "components": [{"type": 10, "content": "t"}] * 41},
            "components",
            None,
        ),
        (
            {"flags": 1 << 15, "components": [{"type": 10, "content": "t" * 2001}] * 2},
            "components",
            "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
        ),
        (
            {"flags": 1 << 15, "components": [{"type": 13, "file": {"url": "attachment://no"}}]},
            "components",
            "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
        ),
        ({"content": "x", "flags": 64}, "flags", None),
    ],
)
async def test_one_past_a_limit_is_named_by_its_path(
    world: World, body: dict[str, Any], path: str, code: str | None
) -> None:
    reply = await world.send(**body)
    assert reply.refusal == (400, 50035)
    node = reply["errors"]
    for part in path.split("."):
        node = node[part]
    assert code in {None, node["_errors"][0]["code"]}


async def test_nothing_to_say_is_refused(world: World) -> None:
    assert (await world.send()).refusal == (400, 50006)
    assert (await world.send(content="  \n ")).refusal == (400, 50006)
    posted = await world.send(content="x")
    emptied = await world.rest.patch(f"{MESSAGES}/{posted['id']}", {"content": ""})
    assert emptied.refusal == (400, 50006)


async def test_too_many_and_too_large_files_are_refused(world: World) -> None:
    eleven = form({}, *((f"{n}.txt", b"x") for n in range(11)))
    assert (await world.rest.call("POST", MESSAGES, data=eleven)).refusal == (400, 50035)
    large = form({}, ("a.bin", b"x" * (10 * 1024 * 1024 + 1)))
    assert (await world.rest.call("POST", MESSAGES, data=large)).refusal == (400, 50045)
    whole = form({}, *((f"{n}.bin", b"x" * (9 * 1024 * 1024)) for n in range(3)))
    assert (await world.rest.call("POST", MESSAGES, data=whole)).refusal == (413, 40005)


async def test_what_is_not_there_is_unknown(world: World) -> None:
    assert (await world.rest.get("/channels/1/messages")).refusal == (404, 10003)
    assert (await world.rest.get(f"{MESSAGES}/1")).refusal == (404, 10008)
    assert (await world.rest.get(f"{MESSAGES}/abc")).refusal == (400, 50035)
    assert (await world.send(IDEAS, content="x")).refusal == (400, 50008)
    assert (await world.rest.get("/no/such/route")).status == 404
    for limit in ("0", "101", "x", "9" * 5000):
        page = await world.rest.get(f"{MESSAGES}?limit={limit}")
        assert page.refusal == (400, 50035)
    wrong = await world.rest.get("/users/@me", headers={"Authorization": "Bot wrong"})
    assert wrong.refusal == (401, 0)


async def test_unreadable_bodies_are_refused(world: World) -> None:
    async def post(body: bytes, kind: str) -> int:
        reply = await world.rest.call("POST", MESSAGES, data=body, headers={"Content-Type": kind})
        return int(reply["code"])

    assert await post(b"{", "application/json") == 50109
    assert await post(b"[" * 100_000, "application/json") == 50109
    assert await post(b"[]", "application/json") == 50035
    assert await post(b"--b\r\nnothing\r\n--b--", "multipart/form-data; boundary=b") == 50035
    assert await post(b"nonsense", "multipart/form-data") == 50006


async def test_only_the_author_edits_and_moderators_delete(world: World) -> None:
    said = await world.say("mine")
    one = f"{MESSAGES}/{said['id']}"
    assert (await world.rest.patch(one, {"content": "yours"})).refusal == (403, 50005)
    assert (await world.rest.delete(one)).status == 204
    said = await world.say("mine")
    await world.people.post("/permissions", {"deny": ["MANAGE_MESSAGES"]})
    refused = await world.rest.delete(f"{MESSAGES}/{said['id']}")
    assert refused.refusal == (403, 50013)


async def test_pins_come_with_a_note(world: World) -> None:
    said = await world.say("keep me")
    assert (await world.rest.put(f"{MESSAGES}/pins/{said['id']}")).status == 204
    pins = await world.rest.get(f"{MESSAGES}/pins")
    assert [one["message"]["id"] for one in pins["items"]] == [said["id"]]
    assert (await world.rest.get(f"/channels/{PICTURES}/pins"))[0]["pinned"] is True
    assert (await world.rest.get(MESSAGES))[0]["type"] == 6
    assert (await world.rest.delete(f"{MESSAGES}/pins/{said['id']}")).status == 204
    assert (await world.rest.get(f"{MESSAGES}/pins"))["items"] == []


async def test_there_is_an_end_to_pins(world: World) -> None:
    replies = []
    for n in range(251):
        said = await world.say(str(n))
        replies.append(await world.rest.put(f"{MESSAGES}/pins/{said['id']}"))
    assert {one.status for one in replies[:250]} == {204}
    assert replies[250].refusal == (400, 30003)


async def test_several_messages_go_at_once(world: World) -> None:
    ids = [(await world.say(str(n)))["id"] for n in range(3)]
    bulk = f"{MESSAGES}/bulk-delete"
    client = await join(world)
    assert (await world.rest.post(bulk, {"messages": ids[:2]})).status == 204
    assert (await client.next("MESSAGE_DELETE_BULK"))["ids"] == ids[:2]
    assert (await world.rest.post(bulk, {"messages": ids[:1]})).refusal == (400, 50035)
    assert (await world.rest.post(bulk, {"messages": "all"})).refusal == (400, 50035)
    assert [one["id"] for one in (await world.rest.get(MESSAGES)).body] == ids[2:]


@pytest.mark.parametrize(
    ("denied", "code"),
    [("VIEW_CHANNEL", 50001), ("SEND_MESSAGES", 50013), ("ATTACH_FILES", 50013)],
)
async def test_a_permission_taken_away_is_missed(world: World, denied: str, code: int) -> None:
    await world.people.post("/permissions", {"channel": PICTURES, "deny": [denied]})
    reply = await world.rest.call("POST", MESSAGES, data=form({"content": "x"}, ("a.png", png())))
    assert reply.refusal == (403, code)
    await world.people.post("/permissions", {"channel": PICTURES, "allow": [denied]})
    reply = await world.rest.call("POST", MESSAGES, data=form({"content": "x"}, ("a.png", png())))
    assert reply.status == 200


async def test_replying_needs_the_history(world: World) -> None:
    said = await world.say("question")
    await world.people.post("/permissions", {"deny": ["READ_MESSAGE_HISTORY"]})
    reference = {"message_id": said["id"]}
    reply = await world.send(content="x", message_reference=reference)
    assert reply.refusal == (403, 160002)
    assert (await world.rest.get(MESSAGES)).refusal == (403, 50001)


async def test_somebody_who_has_left_cannot_be_written_to(world: World) -> None:
    dm = await world.people.post("/dms", {"as": "Ben"})
    assert (await world.send(dm["id"], content="hi")).status == 200
    await world.people.delete("/members/Ben")
    assert (await world.send(dm["id"], content="hi")).refusal == (403, 50007)
