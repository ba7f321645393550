"""Faults on demand, and rate limits when they are asked for."""

import asyncio

import aiohttp
import pytest

from tests.sandbox.conftest import LOUNGE, PICTURES, Connect, Serve, World
from tests.sandbox.test_gateway import close_code, join
from tests.sandbox.test_interactions import run, start


async def test_a_rate_limit_strikes_where_and_as_often_as_asked(world: World) -> None:
    await world.fault("rate_limit", route=f"POST /channels/{PICTURES}/messages", count=2, delay=0.5)
    assert (await world.send(LOUNGE, content="x")).status == 200
    refused = await world.send(content="x")
    assert (refused.status, refused["retry_after"], refused["global"]) == (429, 0.5, False)
    assert refused.headers["Via"]
    assert (await world.send(content="x")).status == 429
    assert (await world.send(content="x")).status == 200


async def test_a_fault_lasts_as_long_as_asked(world: World) -> None:
    await world.fault("server_error", seconds=0.1)
    assert (await world.send(content="x")).status == 500
    assert (await world.send(content="x")).status == 500
    async with asyncio.timeout(5):
        while (await world.send(content="x")).status == 500:
            pass


async def test_faults_can_be_taken_back(world: World) -> None:
    await world.fault("server_error", seconds=60)
    assert (await world.people.delete("/faults")).status == 204
    assert (await world.send(content="x")).status == 200


async def test_an_answer_can_be_slow(world: World) -> None:
    await world.fault("slow", delay=0.2, count=1)
    started = asyncio.get_running_loop().time()
    await world.send(content="x")
    assert asyncio.get_running_loop().time() - started >= 0.2


async def test_faults_spare_people(world: World) -> None:
    await world.fault("server_error", seconds=60)
    assert (await world.say("hello"))["content"] == "hello"


async def test_the_gateway_can_stay_away(world: World) -> None:
    client = await join(world)
    await world.fault("drop_gateway", count=3)
    await close_code(client)
    for _ in range(2):
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await join(world)
    await join(world)


@pytest.mark.parametrize("kind", ["invalid_session", "duplicate_event", "reconnect"])
async def test_gateway_faults_need_no_connection(world: World, kind: str) -> None:
    await world.fault(kind)
    client = await join(world)
    await client.next("GUILD_CREATE")


async def test_an_expired_interaction_fails_for_the_person_too(world: World) -> None:
    bot = await start(world)
    async with world.eyes() as eyes:
        await run(world)
        await world.fault("expire_interactions")
        assert (await eyes.next("INTERACTION_FAILURE"))["state"] == "failed"
        assert (await bot.answers(await bot.hears(), 5)).refusal == (404, 10062)


async def test_with_nothing_open_the_next_interaction_expires(world: World) -> None:
    bot = await start(world)
    await world.fault("expire_interactions")
    await run(world)
    assert (await bot.answers(await bot.hears(), 5)).refusal == (404, 10062)
    await run(world)
    assert (await bot.answers(await bot.hears(), 5)).status == 200


async def test_headers_are_generous_without_limits(world: World) -> None:
    reply = await world.send(content="x")
    assert int(reply.headers["X-RateLimit-Remaining"]) > 1000
    assert float(reply.headers["X-RateLimit-Reset-After"]) > 0
    bucket = reply.headers["X-RateLimit-Bucket"]
    assert (await world.send(LOUNGE, content="x")).headers["X-RateLimit-Bucket"] == bucket
    other = await world.rest.get(f"/channels/{PICTURES}/messages")
    assert other.headers["X-RateLimit-Bucket"] != bucket


async def test_limits_are_counted_by_route_and_channel(serve: Serve) -> None:
    async with serve(rate_limits=True) as world:
        replies = [await world.send(content=str(n)) for n in range(6)]
        assert [one.status for one in replies] == [200] * 5 + [429]
        assert [int(one.headers["X-RateLimit-Remaining"]) for one in replies] == [4, 3, 2, 1, 0, 0]
        assert 0 < replies[5]["retry_after"] <= 5
        assert (await world.send(LOUNGE, content="x")).status == 200


async def test_there_is_a_limit_over_all_routes(serve: Serve) -> None:
    async with serve(rate_limits=True) as world:
        started = asyncio.get_running_loop().time()
        replies = [await world.rest.get("/users/@me") for _ in range(25)]
        replies += [await world.rest.get("/gateway/bot") for _ in range(26)]
        if asyncio.get_running_loop().time() - started < 1:
            refused = replies[-1]
            assert (refused.status, refused["global"]) == (429, True)
            assert refused.headers["X-RateLimit-Global"] == "true"
        hook = await world.rest.get("/webhooks/1/token")
        assert hook.status == 404


async def test_discord_py_keeps_to_the_limits(serve: Serve, connect: Connect) -> None:
    async with serve(rate_limits=True) as world, connect(world) as client:
        sent = await client.pictures.send("x")
        started = asyncio.get_running_loop().time()
        for emoji in ("1️⃣", "2️⃣", "3️⃣"):
            await sent.add_reaction(emoji)
        assert asyncio.get_running_loop().time() - started >= 0.4
