"""From a person's words to a command's data: paths, options, targets, and who may."""

from typing import Any

import pytest

from tests.sandbox.conftest import PICTURES, World
from tests.sandbox.test_interactions import run, start
from tests.sandbox.test_rest_commands import option, slash


async def test_a_menu_command_is_told_its_message(world: World) -> None:
    bot = await start(world, {"name": "Retake this picture", "type": 3}, {"name": "Who", "type": 2})
    said = await world.say("look")
    assert (await run(world, "Retake this picture", target=said["id"])).status == 200
    heard = await bot.hears()
    assert heard["data"]["target_id"] == said["id"]
    assert heard["data"]["resolved"]["messages"][said["id"]]["content"] == "look"
    reply = await bot.answers(heard, 4, {"content": "so"})
    assert reply["resource"]["message"]["type"] == 23
    assert (await run(world, "Who", target="Ben")).status == 200
    heard = await bot.hears()
    assert heard["data"]["resolved"]["users"][heard["data"]["target_id"]]["username"] == "ben"
    assert (await run(world, "Retake this picture", target="1")).status == 404
    assert (await run(world, "Retake this picture")).status == 404


async def test_groups_are_written_as_paths(world: World) -> None:
    search = option("search", 1, options=[option("text", required=True)])
    bot = await start(world, slash("keepers", options=[search, option("list", 1)]))
    assert (await run(world, "keepers search", options={"text": "fox"})).status == 200
    heard = await bot.hears()
    (sub,) = heard["data"]["options"]
    assert (sub["name"], sub["options"][0]["value"]) == ("search", "fox")
    reply = await bot.answers(heard, 4, {"content": "x"})
    assert reply["resource"]["message"]["interaction_metadata"]["name"] == "keepers search"
    bare = await run(world, "keepers")
    assert bare["error"] == "Say which subcommand of /keepers: search, list."
    assert (await run(world, "keepers burn")).status == 404
    assert (await run(world, "/keepers list")).status == 200


@pytest.mark.parametrize(
    ("built", "value", "read"),
    [
        (option(kind=4, min_value=1, max_value=9), 3, 3),
        (option(kind=4, min_value=1, max_value=9), "3", 3),
        (option(kind=4, min_value=1, max_value=9), 10, None),
        (option(kind=4), "three", None),
        (option(kind=10), "0.5", 0.5),
        (option(kind=5), True, True),
        (option(kind=5), "false", False),
        (option(kind=5), "maybe", None),
        (option(kind=3, max_length=3), "four", None),
        (option(kind=3), "x" * 6000, "x" * 6000),
        (option(kind=3), "x" * 6001, None),
        (option(choices=[{"name": "Wide", "value": "16:9"}]), "Wide", "16:9"),
        (option(choices=[{"name": "Wide", "value": "16:9"}]), "16:9", "16:9"),
        (option(choices=[{"name": "Wide", "value": "16:9"}]), "1:1", None),
        (option(kind=7), "pictures", PICTURES),
        (option(kind=7), "nowhere", None),
        (option(kind=8), "1", None),
        (option(kind=11), {"name": "a.png"}, None),
        (option(kind=11), {"name": "a.png", "base64": "%%"}, None),
    ],
)
async def test_options_become_what_they_are_declared_as(
    world: World, built: dict[str, Any], value: Any, read: Any
) -> None:
    bot = await start(world, slash(options=[built]))
    reply = await run(world, options={"o": value})
    if read is None:
        assert reply.status in {400, 404}
        assert reply["error"].endswith(".")
        return
    assert reply.status == 200, reply.body
    if not (isinstance(read, str) and len(read) > 5000):
        assert (await bot.hears())["data"]["options"][0]["value"] == read


async def test_commands_have_their_place_and_people(world: World) -> None:
    await start(
        world,
        slash("order", default_member_permissions=str(1 << 13)),
        slash("nobody", default_member_permissions="0"),
        slash("here", contexts=[0]),
        slash("anywhere", options=[option(required=True)]),
    )
    assert (await run(world, "order")).status == 403
    assert (await run(world, "nobody")).status == 403
    assert (await run(world, "nobody", who="Olive")).status == 200
    dm = await world.people.post("/dms", {"as": "Ada"})
    path = f"/channels/{dm['id']}/commands"
    assert (await world.people.post(path, {"as": "Ada", "name": "here"})).status == 403
    ok = {"as": "Ada", "name": "anywhere", "options": {"o": "x"}}
    assert (await world.people.post(path, ok)).status == 200
    assert (await run(world, "anywhere")).status == 400
    assert (await run(world, "anywhere", options={"o": "x", "p": "y"})).status == 400
    assert (await run(world, "unknown")).status == 404
    thread = await world.rest.post(f"/channels/{PICTURES}/threads", {"name": "t", "type": 11})
    await world.rest.patch(f"/channels/{thread['id']}", {"archived": True})
    refused = await world.people.post(f"/channels/{thread['id']}/commands", ok)
    assert "archived" in refused["error"]
