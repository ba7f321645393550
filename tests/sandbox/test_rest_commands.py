"""Registering application commands over REST."""

from typing import Any

import pytest

from bot.sandbox.world import APPLICATION_ID, GUILD_ID
from tests.sandbox.conftest import World

EVERYWHERE = f"/applications/{APPLICATION_ID}/commands"
GUILD = f"/applications/{APPLICATION_ID}/guilds/{GUILD_ID}/commands"


def slash(name: str = "imagine", **more: Any) -> dict[str, Any]:
    return {"name": name, "description": "d", **more}


def option(name: str = "o", kind: int = 3, **more: Any) -> dict[str, Any]:
    return {"name": name, "type": kind, "description": "d", **more}


LONG_CHOICES = [{"name": f"{n}" + "n" * 90, "value": f"{n}"} for n in range(25)]
LARGE = slash(options=[option(f"o{n}", choices=LONG_CHOICES) for n in range(4)])


@pytest.mark.parametrize("place", [EVERYWHERE, GUILD])
async def test_commands_are_registered_edited_and_dropped(world: World, place: str) -> None:
    created = await world.rest.post(place, slash(options=[option(required=True)]))
    assert created.status == 201
    again = await world.rest.post(place, slash(description="new"))
    assert (again.status, again["id"], again["description"]) == (200, created["id"], "new")
    one = f"{place}/{created['id']}"
    edited = await world.rest.patch(one, {"description": "newer"})
    assert (edited["description"], edited["name"]) == ("newer", "imagine")
    assert (await world.rest.get(one))["description"] == "newer"
    assert (await world.rest.delete(one)).status == 204
    assert (await world.rest.get(one)).refusal == (404, 10063)


async def test_an_overwrite_replaces_all_and_keeps_ids(world: World) -> None:
    bodies = [
        slash(),
        slash("pick", options=[option(kind=4, min_value=1, max_value=9, autocomplete=True)]),
        {"name": "Retake this picture", "type": 3},
        slash("keepers", options=[option("search", 1, options=[option()])]),
    ]
    first = await world.rest.put(EVERYWHERE, bodies)
    assert first.status == 200
    second = await world.rest.put(EVERYWHERE, bodies[:2])
    assert [one["id"] for one in second.body] == [one["id"] for one in first.body[:2]]
    assert [one["version"] for one in second.body] == [one["version"] for one in first.body[:2]]
    assert len((await world.rest.get(EVERYWHERE)).body) == 2
    assert (await world.rest.get(GUILD)).body == []
    listed = (await world.people.get("/state"))["commands"]
    assert [one["name"] for one in listed] == ["imagine", "pick"]


async def test_nulls_of_client_libraries_are_fine(world: World) -> None:
    body = slash(
        contexts=None,
        integration_types=None,
        default_member_permissions=None,
        options=[],
        nsfw=False,
    )
    assert (await world.rest.put(EVERYWHERE, [body])).status == 200


@pytest.mark.parametrize(
    ("body", "path"),
    [
        (slash("Imagine"), "name"),
        (slash("two words"), "name"),
        (slash("n" * 33), "name"),
        ({"name": "x"}, "description"),
        (slash(description="d" * 101), "description"),
        ({"name": "x", "type": 9, "description": "d"}, "type"),
        ({"name": "x", "type": 3, "description": "d"}, "description"),
        (slash(options=[option(f"o{n}") for n in range(26)]), "options"),
        (slash(options=[option(), option()]), "options"),
        (slash(options=[option("a"), option("b", required=True)]), "options"),
        (slash(options=[option("a", 1), option("b")]), "options"),
        (slash(options=[option("O")]), "options.0.name"),
        (slash(options=[option(kind=12)]), "options.0.type"),
        (slash(options=[option("a", 1, options=[option("b", 1)])]), "options.0.options.0.type"),
        (slash(options=[option("a", 1, options=[option("b", 2)])]), "options.0.options.0.type"),
        (slash(options=[option(choices=[{"name": "n", "value": "v"}] * 26)]), "options.0.choices"),
        (
            slash(options=[option(choices=[{"name": "n" * 101, "value": "v"}])]),
            "options.0.choices.0.name",
        ),
        (
            slash(options=[option(kind=4, choices=[{"name": "n", "value": "v"}])]),
            "options.0.choices.0.value",
        ),
        (
            slash(options=[option(choices=[{"name": "n", "value": "v"}], autocomplete=True)]),
            "options.0.autocomplete",
        ),
        (slash(options=[option(kind=5, autocomplete=True)]), "options.0.choices"),
        (slash(options=[option(min_length=-1)]), "options.0.min_length"),
        (LARGE, ""),
    ],
)
async def test_bad_commands_are_refused_whole(
    world: World, body: dict[str, Any], path: str
) -> None:
    reply = await world.rest.put(EVERYWHERE, [slash("fine"), body])
    assert reply.refusal == (400, 50035)
    node = reply["errors"]["1"]
    for part in path.split(".") if path else ():
        node = node[part]
    assert node["_errors"]
    assert (await world.rest.get(EVERYWHERE)).body == []


async def test_there_is_an_end_to_commands(world: World) -> None:
    hundred = [slash(f"c{n}") for n in range(100)]
    assert (await world.rest.put(EVERYWHERE, hundred)).status == 200
    one_more = await world.rest.post(EVERYWHERE, slash("more"))
    assert one_more.refusal == (400, 30032)
    assert (await world.rest.post(EVERYWHERE, slash("c1"))).status == 200
    menus = [{"name": f"m{n}", "type": 3} for n in range(16)]
    assert (await world.rest.put(GUILD, menus)).refusal == (400, 30032)
    twins = await world.rest.put(GUILD, [slash(), slash()])
    assert twins.refusal == (400, 50035)


async def test_other_places_are_unknown(world: World) -> None:
    assert (await world.rest.get("/applications/1/commands")).refusal == (404, 10002)
    foreign = f"/applications/{APPLICATION_ID}/guilds/1/commands"
    assert (await world.rest.get(foreign)).refusal == (404, 10004)
    assert (await world.rest.put(EVERYWHERE, {"name": "x"})).refusal == (400, 50035)
