"""Whatever a request holds, it is answered, and never by a crash."""

import asyncio
import json
import random
from typing import Any

import pytest

from bot.sandbox.world import APPLICATION_ID
from tests.sandbox.conftest import IDEAS, PICTURES, World
from tests.sandbox.test_interactions import ROW, run, start
from tests.sandbox.test_rest_commands import option, slash
from tests.sandbox.test_rest_messages import MESSAGES

PLAIN: tuple[Any, ...] = (
    None, True, 0, -1, 2**70, 1.5, "", "x", "0", "-1", "\x00", "💥", "x" * 5000, [], {}, [None],
    [[]], {"x": {}}, {"id": {}}, [{"type": 1}], [{"type": []}], "9" * 30, "²", "\ud800",
)  # fmt: skip
MESSAGE = {
    "content": "x",
    "embeds": [{"title": "t", "fields": [{"name": "n", "value": "v"}], "image": {"url": "u"},
                "author": {"name": "n"}, "footer": {"text": "f"}, "color": 1, "timestamp": "t"}],
    "components": [ROW, {"type": 1, "components": [
        {"type": 3, "custom_id": "s", "options": [
            {"label": "l", "value": "v", "emoji": {"name": "x"}}]}]}],
    "attachments": [{"id": "0", "description": "d"}],
    "allowed_mentions": {"parse": ["users"], "users": ["1"], "replied_user": True},
    "message_reference": {"message_id": "1", "fail_if_not_exists": False},
    "nonce": "n", "enforce_nonce": True, "flags": 0, "tts": False,
}  # fmt: skip
LAYOUT = {
    "flags": 1 << 15,
    "components": [{"type": 17, "accent_color": 1, "components": [
        {"type": 9, "components": [{"type": 10, "content": "t"}],
         "accessory": {"type": 11, "media": {"url": "http://x"}}},
        {"type": 12, "items": [{"media": {"url": "http://x"}, "description": "d"}]},
        {"type": 13, "file": {"url": "http://x"}}, {"type": 14, "spacing": 1, "divider": True}]}],
}  # fmt: skip
CHOICES = [{"name": "n", "value": "v"}]
MODAL = {"title": "t", "custom_id": "c", "components": [
    {"type": 1, "components": [{"type": 4, "custom_id": "n", "style": 1, "label": "l",
                                "min_length": 0, "max_length": 9, "value": "v"}]},
    {"type": 18, "label": "l", "component": {"type": 4, "custom_id": "m", "style": 2}},
]}  # fmt: skip
COMMAND = slash(
    contexts=[0, 1],
    integration_types=[0],
    default_member_permissions="8",
    name_localizations={"de": "male"},
    options=[
        option("a", 2, options=[option("b", 1, options=[option("c", choices=CHOICES)])]),
        option("f", 7, channel_types=[0]) | {"type": 1, "name_localizations": {"de": "x"}},
        option("d", 1, options=[option("e", 4, min_value=1, autocomplete=False)]),
    ]
)  # fmt: skip
COMMANDS = f"/applications/{APPLICATION_ID}/commands"


def spoilt(value: Any, draw: random.Random) -> Any:
    """The same value with one part of it replaced by something else."""
    if isinstance(value, dict) and value and draw.random() < 0.85:
        key = draw.choice(sorted(value))
        return value | {key: spoilt(value[key], draw)}
    if isinstance(value, list) and value and draw.random() < 0.85:
        at = draw.randrange(len(value))
        return [*value[:at], spoilt(value[at], draw), *value[at + 1 :]]
    return draw.choice(PLAIN)


ROUTES = [
    ("POST", MESSAGES, MESSAGE),
    ("POST", MESSAGES, LAYOUT),
    ("POST", f"{MESSAGES}/bulk-delete", {"messages": ["1", "2"]}),
    ("POST", f"/channels/{PICTURES}/threads", {"name": "n", "type": 11,
                                               "auto_archive_duration": 60}),
    ("POST", f"/channels/{IDEAS}/threads", {"name": "n", "message": MESSAGE,
                                            "applied_tags": ["1"]}),
    ("PATCH", f"/channels/{PICTURES}", {"name": "n", "topic": "t", "position": 1, "nsfw": False}),
    ("PUT", COMMANDS, [COMMAND, slash("other")]),
    ("POST", COMMANDS, COMMAND),
    ("POST", "/users/@me/channels", {"recipient_id": "1"}),
]  # fmt: skip


@pytest.mark.parametrize(("method", "path", "body"), ROUTES)
async def test_no_body_makes_rest_stumble(world: World, method: str, path: str, body: Any) -> None:
    await world.people.post("/permissions", {"allow": ["MANAGE_CHANNELS"]})
    draw = random.Random(path)
    for _ in range(150):
        wrong = spoilt(body, draw)
        reply = await world.rest.call(method, path, wrong)
        assert reply.status < 500, json.dumps(wrong)


async def test_no_edit_makes_rest_stumble(world: World) -> None:
    draw = random.Random("edits")
    posted = await world.send(content="x")
    for _ in range(150):
        wrong = spoilt(draw.choice((MESSAGE, LAYOUT)), draw)
        reply = await world.rest.patch(f"{MESSAGES}/{posted['id']}", wrong)
        assert reply.status < 500, json.dumps(wrong)


async def test_no_answer_makes_rest_stumble(world: World) -> None:
    draw = random.Random("answers")
    bot = await start(world)
    for _ in range(80):
        await run(world)
        heard = await bot.hears()
        data = draw.choice((MESSAGE, LAYOUT, MODAL, {"choices": CHOICES}))
        wrong = spoilt({"type": draw.choice((4, 5, 6, 7, 8, 9)), "data": data}, draw)
        path = f"/interactions/{heard['id']}/{heard['token']}/callback?with_response=1"
        reply = await world.rest.post(path, wrong)
        assert reply.status < 500, json.dumps(wrong)


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", MESSAGES, {"as": "Ada", "content": "x", "files": [{"name": "a", "base64": ""}],
                            "reply_to": "1", "nonce": "n"}),
        ("POST", f"/channels/{PICTURES}/commands", {"as": "Ada", "name": "imagine",
                                                    "options": {"words": "x", "shot": {}}}),
        ("POST", f"/channels/{PICTURES}/commands", {"as": "Ada", "name": "imagine", "target": "1"}),
        ("POST", f"/channels/{PICTURES}/threads", {"as": "Ada", "name": "n", "message": "1"}),
        ("POST", f"/channels/{IDEAS}/threads", {"as": "Ada", "name": "n", "content": "c"}),
        ("POST", "/channels", {"name": "n", "type": "text", "topic": "t"}),
        ("PATCH", f"/channels/{PICTURES}", {"name": "n", "archived": True}),
        ("POST", "/members", {"name": "n", "outside": False}),
        ("POST", "/permissions", {"channel": PICTURES, "allow": ["SEND_MESSAGES"], "deny": []}),
        ("POST", "/permissions", {"member": "Ada", "channel": PICTURES, "allow": []}),
        ("POST", "/faults", {"kind": "slow", "route": "x", "count": 1, "seconds": 0, "delay": 0}),
        ("POST", "/modals/1", {"as": "Ada", "fields": {"a": "b"}}),
        ("POST", "/dms", {"as": "Ada"}),
    ],
)  # fmt: skip
async def test_no_body_makes_the_person_api_stumble(
    world: World, method: str, path: str, body: Any
) -> None:
    await start(world)
    draw = random.Random(path)
    for _ in range(80):
        wrong = spoilt(body, draw)
        reply = await world.people.call(method, path, wrong)
        assert reply.status < 500, json.dumps(wrong)


ODD = ("%FF", "%00", "..%2F..", "%2e%2e", "a%0d%0ab", "💥", "x" * 4000)


async def test_no_address_makes_the_sandbox_stumble(world: World) -> None:
    port = int(world.sandbox.url.rpartition(":")[2])

    async def status(target: str, header: bytes = b"X: x") -> int:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        head = f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n"
        writer.write(head.encode() + header + b"\r\n\r\n")
        answer = await reader.readline()
        writer.close()
        await writer.wait_closed()
        return int(answer.split()[1])

    token = f"Authorization: Bot {world.sandbox.token}".encode()
    for odd in ODD:
        for target in (
            f"/{odd}",
            f"/api/v10/{odd}",
            f"/api/v10/channels/{odd}",
            f"/api/v10/channels/{PICTURES}/messages?before={odd}",
            f"/sandbox/api/{odd}",
            f"/sandbox/api/state?as={odd}",
            f"/sandbox/api/channels/{odd}/messages",
            f"/attachments/1/2/{odd}?ex={odd}&is={odd}&hm={odd}",
            f"/emoji/{odd}.svg",
        ):
            assert await status(target, token) in {200, 400, 403, 404}, target
    assert await status("/api/v10/users/@me", b"Authorization: Bot \xff") == 401
    assert await status("/sandbox/api/events?as=Ada", b"Last-Event-ID: \xff-\xb2") == 200


async def test_no_frame_makes_the_gateway_stumble(world: World) -> None:
    draw = random.Random("frames")
    for _ in range(60):
        socket = await world.session.ws_connect(world.sandbox.gateway_url)
        data = {"token": world.sandbox.token, "intents": 513, "shard": [0, 1], "properties": {}}
        await socket.send_str(json.dumps({"op": 2, "d": spoilt(data, draw)}))
        members = {"guild_id": "1", "query": "", "limit": 0, "user_ids": ["1"], "nonce": "n"}
        await socket.send_str(json.dumps({"op": 8, "d": spoilt(members, draw)}))
        resume = {"token": world.sandbox.token, "session_id": "x", "seq": 1}
        await socket.send_str(json.dumps(spoilt({"op": 6, "d": resume}, draw)))
        await socket.close()
    assert (await world.say("still here"))["content"] == "still here"
