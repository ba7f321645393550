"""Discord's bad days, and what people do while the bot is away."""

import pytest

from tests.conversations.conftest import Stage
from tests.conversations.people import Person, buttons


async def test_what_was_said_while_away_is_heard(stage: Stage, thread: Person) -> None:
    await stage.stop()
    await thread.say("darken the background")
    await thread.say("make it an oil painting")
    await stage.bot()
    assert "> background: " in (await thread.card(2))["content"]
    assert "> style: " in (await thread.card(3))["content"]
    assert len(thread.cards()) == 3


async def test_reactions_made_and_taken_back_while_away_count(
    stage: Stage, thread: Person, ben: Person
) -> None:
    card = await thread.card(1)
    await thread.react(card, "1️⃣")
    await thread.sees(lambda one: one["id"] == card["id"] and "Picked: **1**" in one["content"])
    await stage.stop()
    await thread.unreact(card, "1️⃣")
    await ben.react(card, "3️⃣")
    await stage.bot()
    await thread.sees(lambda one: one["id"] == card["id"] and "Picked: **3**" in one["content"])


async def test_a_reaction_on_an_old_card_counts(stage: Stage, thread: Person) -> None:
    first = await thread.card(1)
    await thread.say("darken the background")
    await thread.card(2)
    await stage.restart()
    await thread.react(first, "4️⃣")
    await thread.sees(lambda one: one["id"] == first["id"] and "Picked: **4**" in one["content"])


async def test_a_replayed_event_is_not_a_second_round(stage: Stage, thread: Person) -> None:
    await thread.fault("duplicate_event", count=3)
    await thread.say("darken the background")
    await thread.card(2)
    await thread.say("make it an oil painting")
    third = await thread.card(3)
    assert "> style: " in third["content"]
    assert len(thread.cards()) == 3
    assert len(stage.engine.requests) == 12


@pytest.mark.parametrize("kind", ["drop_gateway", "reconnect"])
async def test_a_lost_connection_loses_nothing(stage: Stage, thread: Person, kind: str) -> None:
    await thread.fault(kind)
    await thread.say("darken the background")
    await thread.card(2)


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("rate_limit", {"route": "messages", "count": 3, "seconds": 0.2}),
        ("server_error", {"route": "messages", "count": 1}),
        ("slow", {"route": "messages", "count": 4, "seconds": 5, "delay": 0.3}),
    ],
)
async def test_a_post_gets_through_once(
    stage: Stage, thread: Person, kind: str, more: dict[str, object]
) -> None:
    await thread.fault(kind, **more)
    await thread.say("darken the background")
    await thread.card(2)
    said = await thread.say("help")
    await thread.reply(said)
    assert len(thread.cards()) == 2
    assert len(stage.engine.requests) == 8


async def test_an_interaction_that_died_early_still_makes_its_round(
    stage: Stage, thread: Person
) -> None:
    card = await thread.card(1)
    await thread.fault("expire_interactions", count=1)
    again = next(one for one in buttons(card) if one["label"] == "Again")
    await thread.call(
        "POST",
        f"/channels/{card['channel_id']}/messages/{card['id']}/components",
        {"as": thread.name, "custom_id": again["custom_id"]},
    )
    await thread.card(2)


async def test_a_permission_taken_in_mid_round_is_told_in_words(
    stage: Stage, thread: Person
) -> None:
    stage.engine.began.clear()
    stage.engine.gate.clear()
    await thread.say("darken the background")
    await stage.engine.began.wait()
    deny = {"channel": await parent(thread), "deny": ["ATTACH_FILES"]}
    await thread.call("POST", "/permissions", deny)
    stage.engine.gate.set()
    failure = await thread.sees(lambda one: "has no pictures" in one["content"])
    assert "Missing Permissions" in failure["content"]
    allow = {"channel": await parent(thread), "allow": ["ATTACH_FILES"]}
    await thread.call("POST", "/permissions", allow)
    await thread.press(failure, "Retry")
    await thread.card(2)
    assert len(stage.engine.requests) == 8


async def parent(person: Person) -> str:
    channels = (await person.state())["channels"]
    return next(str(one["id"]) for one in channels if one.get("name") == "pictures")


@pytest.mark.parametrize(
    ("permission", "named"),
    [
        ("CREATE_PUBLIC_THREADS", "Create Public Threads"),
        ("SEND_MESSAGES_IN_THREADS", "Send Messages In Threads"),
        ("ATTACH_FILES", "Attach Files"),
    ],
)
async def test_a_missing_permission_is_named(
    stage: Stage, ada: Person, permission: str, named: str
) -> None:
    await ada.call("POST", "/permissions", {"channel": ada.channel, "deny": [permission]})
    answer = await ada.answer(await ada.slash("imagine", idea="a fox"))
    assert f"I need more permissions in this channel: {named}." in answer["content"]
    assert not stage.engine.requests
