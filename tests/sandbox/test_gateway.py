"""The gateway as a client sees it: hello, identify, intents, resume, compression, closing codes."""

import pytest

from bot.sandbox.building import Options
from bot.sandbox.limits import Terms
from bot.sandbox.wire import Intent
from tests.sandbox.conftest import LOUNGE, PICTURES, Serve, World
from tests.sandbox.plain import ALL_INTENTS, Closed, Plain


async def join(world: World, intents: int = ALL_INTENTS, **kwargs: bool) -> Plain:
    client = await Plain.open(world.session, world.sandbox.gateway_url, **kwargs)
    return await client.identify(world.sandbox.token, intents)


@pytest.mark.parametrize("zlib_stream", [False, True])
async def test_a_session_begins_with_the_guild(world: World, *, zlib_stream: bool) -> None:
    client = await join(world, zlib_stream=zlib_stream)
    assert client.ready["resume_gateway_url"] == world.sandbox.gateway_url
    guild = await client.next("GUILD_CREATE")
    assert [one["name"] for one in guild["channels"]] == ["pictures", "lounge", "ideas"]
    assert guild["member_count"] == len(guild["members"]) == 5
    await client.send(1, client.sequence)
    assert (await client.frame())["op"] == 11


async def test_the_state_tells_whether_the_bot_is_there(world: World) -> None:
    async def connected() -> bool:
        return bool((await world.people.get("/state"))["bot"]["connected"])

    assert not await connected()
    client = await join(world)
    assert await connected()
    await client.close()
    assert not await connected()


async def close_code(client: Plain) -> int | None:
    try:
        while True:
            await client.frame()
    except Closed as closed:
        return closed.code


async def test_what_is_wrong_is_told_by_the_closing_code(serve: Serve) -> None:
    approved = Options(approved_intents=Intent(0))
    async with serve(approved) as world:
        token = world.sandbox.token

        async def refused(op: int, data: object) -> int | None:
            client = await Plain.open(world.session, world.sandbox.gateway_url)
            await client.send(op, data)
            return await close_code(client)

        assert await refused(2, {"token": "wrong", "intents": 0}) == 4004
        assert await refused(6, {"token": "wrong", "session_id": "x", "seq": 1}) == 4004
        assert await refused(2, {"token": token, "intents": 1 << 40}) == 4013
        assert await refused(2, {"token": token, "intents": 1 << 15}) == 4014
        assert await refused(2, {"token": token, "intents": 0, "shard": [1, 2]}) == 4010
        assert await refused(2, "nonsense") == 4002
        assert await refused(99, {}) == 4001
        assert await refused(3, {}) == 4003
        assert await refused(8, {}) == 4003
        assert await refused(2, {"token": token * 2000}) == 4002
        client = await join(world, 0)
        await client.send(2, {"token": token, "intents": 0})
        assert await close_code(client) == 4005


async def test_a_client_that_stops_beating_is_dropped(serve: Serve) -> None:
    async with serve(Options(Terms(heartbeat_seconds=0.05))) as world:
        client = await join(world)
        assert await close_code(client) == 4009


async def test_too_many_sends_are_too_many(world: World) -> None:
    client = await join(world)
    for _ in range(121):
        await client.send(1, None)
    assert await close_code(client) == 4008


async def test_a_dropped_session_catches_up(world: World) -> None:
    client = await join(world)
    await client.next("GUILD_CREATE")
    await world.fault("drop_gateway")
    assert await close_code(client) != 1000
    await world.say("one")
    await world.say("two")
    again = await Plain.open(world.session, world.sandbox.gateway_url)
    await again.resume(world.sandbox.token, client.ready["session_id"], client.sequence)
    assert (await again.next("MESSAGE_CREATE"))["content"] == "one"
    assert (await again.next("MESSAGE_CREATE"))["content"] == "two"
    await again.next("RESUMED")
    await world.say("three")
    assert (await again.next("MESSAGE_CREATE"))["content"] == "three"


async def test_what_cannot_be_caught_up_begins_anew(serve: Serve) -> None:
    async with serve(Options(Terms(replay_events=3))) as world:
        token = world.sandbox.token
        client = await join(world)
        await client.next("GUILD_CREATE")
        await client.vanish()
        for n in range(4):
            await world.say(str(n))

        async def resumed(session_id: str, sequence: int | None) -> dict[str, object]:
            again = await Plain.open(world.session, world.sandbox.gateway_url)
            await again.resume(token, session_id, sequence)
            return await again.frame()

        refused = {"op": 9, "d": False, "s": None, "t": None}
        assert await resumed(client.ready["session_id"], client.sequence) == refused
        assert await resumed("unknown", 1) == refused
        clean = await join(world)
        await clean.close(1000)
        assert await resumed(clean.ready["session_id"], clean.sequence) == refused


async def test_a_session_is_kept_for_a_while_only(serve: Serve) -> None:
    async with serve(Options(Terms(session_seconds=0.0))) as world:
        client = await join(world)
        await client.vanish()
        while (await world.people.get("/state"))["bot"]["connected"]:
            pass
        again = await Plain.open(world.session, world.sandbox.gateway_url)
        await again.resume(world.sandbox.token, client.ready["session_id"], client.sequence)
        assert (await again.frame())["op"] == 9


async def test_sessions_can_be_invalidated(world: World) -> None:
    client = await join(world)
    await client.next("GUILD_CREATE")
    await world.fault("invalid_session")
    assert (await client.frame())["op"] == 9


async def test_a_client_can_be_asked_to_come_again(world: World) -> None:
    client = await join(world)
    await client.next("GUILD_CREATE")
    await world.fault("reconnect")
    assert (await client.frame())["op"] == 7
    await client.close(4000)
    await world.say("meanwhile")
    again = await Plain.open(world.session, world.sandbox.gateway_url)
    await again.resume(world.sandbox.token, client.ready["session_id"], client.sequence)
    assert (await again.next("MESSAGE_CREATE"))["content"] == "meanwhile"


async def test_two_clients_hear_the_same(world: World) -> None:
    first, second = await join(world), await join(world)
    await world.say("hello")
    for client in (first, second):
        assert (await client.next("MESSAGE_CREATE"))["content"] == "hello"


async def test_events_need_their_intents(world: World) -> None:
    nothing = await join(world, 0)
    talk = await join(world, int(Intent.GUILDS | Intent.GUILD_MESSAGES))
    everything = await join(world)
    said = await world.say("x")
    path = f"/channels/{PICTURES}/messages/{said['id']}"
    await world.people.put(f"{path}/reactions/👍?as=Ben")
    await world.people.post(f"/channels/{PICTURES}/typing", {"as": "Ben"})
    dm = await world.people.post("/dms", {"as": "Ada"})
    await world.say("in private", channel=dm["id"])
    await world.people.post("/members", {"name": "Dora"})
    await world.people.post("/channels", {"name": "new"})
    await world.people.delete("/channels/" + LOUNGE)
    expected = ["MESSAGE_CREATE", "CHANNEL_CREATE", "CHANNEL_DELETE"]
    assert (await talk.until("CHANNEL_DELETE"))[1:] == expected
    heard = await everything.until("CHANNEL_DELETE")
    assert heard == [
        "GUILD_CREATE",
        "MESSAGE_CREATE",
        "MESSAGE_REACTION_ADD",
        "TYPING_START",
        "MESSAGE_CREATE",
        "GUILD_MEMBER_ADD",
        "CHANNEL_CREATE",
        "CHANNEL_DELETE",
    ]
    await nothing.send(1, None)
    assert (await nothing.frame())["op"] == 11


async def test_words_need_the_intent_for_them(world: World) -> None:
    blind = await join(world, ALL_INTENTS & ~int(Intent.MESSAGE_CONTENT))
    me = blind.ready["user"]["id"]
    said = await world.say("secret")
    assert (await blind.next("MESSAGE_CREATE"))["content"] == ""
    await world.say(f"<@{me}> hello")
    assert (await blind.next("MESSAGE_CREATE"))["content"] == f"<@{me}> hello"
    await world.send(content="mine", message_reference={"message_id": said["id"]})
    own = await blind.next("MESSAGE_CREATE")
    assert own["content"] == "mine"
    assert own["referenced_message"]["content"] == ""
    dm = await world.people.post("/dms", {"as": "Ada"})
    await world.say("in private", channel=dm["id"])
    assert (await blind.next("MESSAGE_CREATE"))["content"] == "in private"


async def test_a_hidden_channel_is_not_heard(world: World) -> None:
    client = await join(world)
    await client.next("GUILD_CREATE")
    thread = await world.people.post(f"/channels/{PICTURES}/threads", {"as": "Ada", "name": "t"})
    await world.people.post("/permissions", {"channel": PICTURES, "deny": ["VIEW_CHANNEL"]})
    await client.next("CHANNEL_UPDATE")
    await world.say("unheard")
    await world.people.post("/permissions", {"channel": PICTURES, "allow": ["VIEW_CHANNEL"]})
    assert await client.until("THREAD_LIST_SYNC") == ["CHANNEL_UPDATE", "THREAD_LIST_SYNC"]
    assert thread.status == 200


async def test_members_are_sent_on_request(world: World) -> None:
    client = await join(world)
    guild = (await client.next("GUILD_CREATE"))["id"]
    await client.send(8, {"guild_id": guild, "query": "", "limit": 0, "nonce": "n"})
    chunk = await client.next("GUILD_MEMBERS_CHUNK")
    assert (len(chunk["members"]), chunk["nonce"], chunk["chunk_count"]) == (5, "n", 1)
    ada = next(m["user"]["id"] for m in chunk["members"] if m["user"]["username"] == "ada")
    await client.send(8, {"guild_id": guild, "user_ids": [ada, "5"]})
    chunk = await client.next("GUILD_MEMBERS_CHUNK")
    assert ([m["user"]["id"] for m in chunk["members"]], chunk["not_found"]) == ([ada], ["5"])


async def test_an_event_can_be_sent_twice(world: World) -> None:
    client = await join(world)
    await world.fault("duplicate_event", route="MESSAGE_CREATE", count=1)
    await world.say("echo")
    await world.say("once")
    heard = [(await client.next("MESSAGE_CREATE"))["content"] for _ in range(3)]
    assert heard == ["echo", "echo", "once"]
