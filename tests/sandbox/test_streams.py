"""Server-sent events: what one member sees, in order, and from where they left."""

import asyncio

from bot.sandbox.building import Options
from bot.sandbox.limits import Terms
from bot.sandbox.streams import KEPT_EVENTS
from tests.sandbox.conftest import LOUNGE, PICTURES, Serve, World
from tests.sandbox.test_gateway import join
from tests.sandbox.test_interactions import run, start


async def test_a_page_hears_what_its_member_sees(world: World) -> None:
    await world.people.post(
        "/permissions", {"member": "Ben", "channel": LOUNGE, "deny": ["VIEW_CHANNEL"]}
    )
    dm = await world.people.post("/dms", {"as": "Ada"})
    async with world.eyes("Ada") as ada, world.eyes("Ben") as ben:
        await world.say("in private", channel=dm["id"])
        await world.say("in the lounge", channel=LOUNGE)
        await world.say("to all")
        heard = [(await ada.next("MESSAGE_CREATE"))["content"] for _ in range(3)]
        assert heard == ["in private", "in the lounge", "to all"]
        assert (await ben.next("MESSAGE_CREATE"))["content"] == "to all"


async def test_a_page_goes_on_where_it_left(world: World) -> None:
    async with world.eyes() as eyes:
        await world.say("one")
        await eyes.next("MESSAGE_CREATE")
    await world.say("two")
    await world.say("three")
    async with world.eyes(last_id=eyes.last_id) as again:
        assert (await again.next("MESSAGE_CREATE"))["content"] == "two"
        assert (await again.next("MESSAGE_CREATE"))["content"] == "three"


async def test_a_page_that_missed_too_much_is_told_to_begin_anew(world: World) -> None:
    async with world.eyes() as eyes:
        await world.say("one")
        await eyes.next("MESSAGE_CREATE")
    for _ in range(KEPT_EVENTS + 1):
        await world.people.post(f"/channels/{PICTURES}/typing", {"as": "Ben"})
    for last_id in (eyes.last_id, "other-1", "x"):
        async with world.eyes(last_id=last_id) as again:
            name, _ = await again.event()
            assert name == "RESET"
            await world.say("next")
            assert (await again.next("MESSAGE_CREATE"))["content"] == "next"


async def test_the_line_is_kept_open(serve: Serve) -> None:
    async with serve(Options(Terms(keep_alive_seconds=0.01))) as world, world.eyes() as eyes:
        assert await eyes.event() == ("", {"comment": "still here"})


async def test_the_bots_comings_and_goings_are_seen(world: World) -> None:
    async with world.eyes() as eyes:
        client = await join(world)
        assert (await eyes.next("PRESENCE_UPDATE"))["status"] == "online"
        await world.rest.put(f"/applications/{client.ready['user']['id']}/commands", [])
        await eyes.next("GUILD_APPLICATION_COMMAND_INDEX_UPDATE")
        await client.close()
        assert (await eyes.next("PRESENCE_UPDATE"))["status"] == "offline"


async def test_only_the_asker_sees_how_an_interaction_goes(serve: Serve) -> None:
    async with serve(Options(Terms(answer_seconds=0.2))) as world:
        bot = await start(world)
        async with world.eyes("Ada") as ada, world.eyes("Ben") as ben:
            begun = await run(world)
            created = await ada.next("INTERACTION_CREATE")
            assert (created["id"], created["state"]) == (begun["interaction_id"], "pending")
            await bot.answers(await bot.hears(), 5, {"flags": 64})
            assert (await ada.next("MESSAGE_CREATE"))["flags"] == 64 | 128
            assert (await ada.next("INTERACTION_SUCCESS"))["state"] == "thinking"
            await run(world)
            failed = await ada.next("INTERACTION_FAILURE")
            assert failed["reason"] == "The application did not respond"
            await run(world)
            heard = await bot.hears()
            while heard["id"] in {begun["interaction_id"], failed["id"]}:
                heard = await bot.hears()
            row = {
                "type": 1,
                "components": [{"type": 4, "custom_id": "n", "style": 1, "label": "N"}],
            }
            await bot.answers(heard, 9, {"title": "T", "custom_id": "c", "components": [row]})
            assert (await ada.next("INTERACTION_MODAL_CREATE"))["modal"]["title"] == "T"
            await world.say("to all")
            name, _ = await ben.event()
            assert name == "MESSAGE_CREATE"


async def test_pages_do_not_hold_up_the_end(serve: Serve) -> None:
    async with serve() as world:
        listening = world.eyes()
        await listening.__aenter__()
        started = asyncio.get_running_loop().time()
    assert asyncio.get_running_loop().time() - started < 1.5
