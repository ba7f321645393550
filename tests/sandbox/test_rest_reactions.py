"""Reactions over REST."""

import pytest

from tests.sandbox.conftest import PICTURES, World
from tests.sandbox.test_gateway import join

EMOJI = "😀😁😂😃😄😅😆😇😈😉😊😋😌😍😎😏😐😑😒😓😔"


def path(message: dict[str, object], emoji: str = "") -> str:
    place = f"/channels/{PICTURES}/messages/{message['id']}/reactions"
    return f"{place}/{emoji}" if emoji else place


async def test_reactions_are_counted_and_taken_back(world: World) -> None:
    client = await join(world)
    said = await world.say("nice")
    assert (await world.rest.put(f"{path(said, '1️⃣')}/@me")).status == 204
    assert (await world.people.put(f"{path(said, '1️⃣')}?as=Ben")).status == 204
    added = await client.next("MESSAGE_REACTION_ADD")
    assert (added["emoji"]["name"], added["type"]) == ("1️⃣", 0)
    assert (await client.next("MESSAGE_REACTION_ADD"))["member"]["user"]["username"] == "ben"
    read = await world.rest.get(f"/channels/{PICTURES}/messages/{said['id']}")
    assert (read["reactions"][0]["count"], read["reactions"][0]["me"]) == (2, True)
    users = await world.rest.get(path(said, "1️⃣"))
    assert len(users.body) == 2
    later = await world.rest.get(f"{path(said, '1️⃣')}?limit=1&after={users[0]['id']}")
    assert [one["id"] for one in later.body] == [users[1]["id"]]
    assert (await world.rest.delete(f"{path(said, '1️⃣')}/@me")).status == 204
    assert (await client.next("MESSAGE_REACTION_REMOVE"))["user_id"] == client.ready["user"]["id"]
    ben = added["user_id"] and users[1]["id"]
    assert (await world.rest.delete(f"{path(said, '1️⃣')}/{ben}")).status == 204
    read = await world.rest.get(f"/channels/{PICTURES}/messages/{said['id']}")
    assert "reactions" not in read.body


async def test_reacting_twice_counts_once(world: World) -> None:
    said = await world.say("x")
    for _ in range(2):
        await world.rest.put(f"{path(said, '👍')}/@me")
    read = await world.rest.get(f"/channels/{PICTURES}/messages/{said['id']}")
    assert read["reactions"][0]["count"] == 1


async def test_presentation_makes_no_other_emoji(world: World) -> None:
    said = await world.say("x")
    await world.rest.put(f"{path(said, '❤️')}/@me")
    await world.people.put(f"{path(said, '❤')}?as=Ada")
    read = await world.rest.get(f"/channels/{PICTURES}/messages/{said['id']}")
    assert [one["count"] for one in read["reactions"]] == [2]


async def test_reactions_are_cleared(world: World) -> None:
    client = await join(world)
    said = await world.say("x")
    for emoji in "👍👎":
        await world.people.put(f"{path(said, emoji)}?as=Ada")
    assert (await world.rest.delete(path(said, "👍"))).status == 204
    await client.next("MESSAGE_REACTION_REMOVE_EMOJI")
    assert (await world.rest.delete(path(said))).status == 204
    await client.next("MESSAGE_REACTION_REMOVE_ALL")
    assert (await world.rest.get(path(said, "👎"))).body == []


async def test_what_is_no_emoji_is_unknown(world: World) -> None:
    said = await world.say("x")
    for name in ("x", "custom:123", "👍👍"):
        assert (await world.rest.put(f"{path(said, name)}/@me")).refusal == (400, 10014)


async def test_twenty_kinds_are_enough(world: World) -> None:
    said = await world.say("x")
    replies = [await world.rest.put(f"{path(said, one)}/@me") for one in EMOJI]
    assert [one.status for one in replies[:20]] == [204] * 20
    assert replies[20].refusal == (400, 30010)


@pytest.mark.parametrize(
    ("denied", "code"),
    [("ADD_REACTIONS", 50013), ("READ_MESSAGE_HISTORY", 50013), ("VIEW_CHANNEL", 50001)],
)
async def test_reacting_takes_permissions(world: World, denied: str, code: int) -> None:
    said = await world.say("x")
    await world.people.post("/permissions", {"deny": [denied]})
    assert (await world.rest.put(f"{path(said, '👍')}/@me")).refusal == (403, code)


async def test_joining_a_reaction_needs_less_than_beginning_one(world: World) -> None:
    said = await world.say("x")
    await world.people.put(f"{path(said, '👍')}?as=Ada")
    await world.people.post("/permissions", {"deny": ["ADD_REACTIONS", "MANAGE_MESSAGES"]})
    assert (await world.rest.put(f"{path(said, '👍')}/@me")).status == 204
    assert (await world.rest.delete(path(said))).refusal == (403, 50013)
