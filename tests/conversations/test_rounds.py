"""What people do between a first sheet and a keeper."""

import base64

from bot.engines.errors import NobodyYet
from tests.conversations.conftest import Stage
from tests.conversations.people import Person, button, buttons


async def test_a_mention_starts_a_picture_in_a_thread_of_its_message(
    stage: Stage, ada: Person
) -> None:
    bot = (await ada.state())["bot"]["id"]
    said = await ada.say(f"<@{bot}> a lighthouse in a storm")
    assert await ada.thread() == said["id"]
    card = await ada.card(1)
    assert card["channel_id"] == said["id"]


async def test_a_direct_message_is_a_session_too(stage: Stage, ada: Person) -> None:
    ada.channel = (await ada.call("POST", "/dms", {"as": "Ada"}))["id"]
    await ada.say("a lighthouse in a storm")
    await ada.card(1)
    await ada.say("make it an oil painting")
    assert "> style: " in (await ada.card(2))["content"]


async def test_sessions_of_one_channel_never_mix(stage: Stage, ada: Person, ben: Person) -> None:
    await ada.slash("imagine", idea="a red fox in a snowy forest")
    await ada.thread()
    await ada.card(1)
    await ben.slash("imagine", idea="a lighthouse on a cliff")
    await ben.thread(ada.channel)
    await ben.card(1)
    await ada.say("make it an oil painting")
    await ben.say("make it a pencil sketch")
    assert "oil painting" in (await ada.card(2))["content"]
    assert "pencil sketch" in (await ben.card(2))["content"]


async def test_a_pick_can_be_taken_back(thread: Person, ben: Person) -> None:
    card = await thread.card(1)
    await thread.react(card, "2️⃣")
    await thread.sees(lambda one: one["id"] == card["id"] and "Picked: **2**" in one["content"])
    await thread.unreact(card, "2️⃣")
    await thread.sees(lambda one: one["id"] == card["id"] and "Picked" not in one["content"])


async def test_most_votes_win(thread: Person, ben: Person) -> None:
    card = await thread.card(1)
    await thread.react(card, "3️⃣")
    await ben.react(card, "3️⃣")
    await thread.react(card, "1️⃣")
    await thread.sees(lambda one: one["id"] == card["id"] and one["content"].count("<@") == 2)
    shown = await thread.card(1)
    assert "Picked: **3**" in shown["content"]
    assert button(shown, "3")["style"] == 3


async def test_a_second_press_takes_the_pick_back(thread: Person) -> None:
    card = await thread.card(1)
    await thread.press(card, "4")
    await thread.sees(lambda one: one["id"] == card["id"] and "Picked: **4**" in one["content"])
    await thread.press(card, "4")
    await thread.sees(lambda one: one["id"] == card["id"] and "Picked" not in one["content"])


async def test_the_next_round_starts_from_the_pick(stage: Stage, thread: Person) -> None:
    card = await thread.card(1)
    await thread.press(card, "3")
    await thread.say("darken the background")
    second = await thread.card(2)
    assert "from 3 of round 1" in second["content"]
    picked, *_, first, _, _ = stage.engine.requests[2:]
    assert len(stage.engine.requests) == 7
    assert first.seed == picked.seed


async def test_again_by_word_button_and_reaction(stage: Stage, thread: Person) -> None:
    first = await thread.card(1)
    await thread.say("again")
    second = await thread.card(2)
    assert "Same prompt, word for word" in second["content"]
    await thread.press(second, "Again")
    await thread.card(3)
    await thread.react(first, "🔁")
    await thread.card(4)
    await thread.unreact(first, "🔁")
    await thread.react(first, "🔁")
    await thread.card(5)
    assert len({request.seed for request in stage.engine.requests}) == 20


async def test_more_like_one(stage: Stage, thread: Person) -> None:
    await thread.say("more like 2")
    second = await thread.card(2)
    assert "from 2 of round 1" in second["content"]
    seeds = [request.seed for request in stage.engine.requests]
    assert seeds[1] not in seeds[4:]


async def test_several_changes_are_made_one_by_one(thread: Person) -> None:
    await thread.say(
        "keep everything the same but make the background darker and turn it into an oil painting"
    )
    second = await thread.card(2)
    assert "> background: " in second["content"]
    assert "> style: " not in second["content"]
    (waiting,) = [one["label"] for one in buttons(second) if one["label"].startswith("next:")]
    await thread.press(second, waiting)
    third = await thread.card(3)
    assert "> style: " in third["content"]
    assert "> background: " not in third["content"]
    assert not [one for one in buttons(third) if one["label"].startswith("next:")]


async def test_waiting_changes_all_at_once_are_labelled(thread: Person) -> None:
    await thread.say("darken the background, make it an oil painting and use a wide shot")
    second = await thread.card(2)
    await thread.press(second, "all at once")
    third = await thread.card(3)
    assert "combined" in third["content"]
    assert third["content"].count("\n> ") == 2


async def test_a_missing_value_is_asked_back(thread: Person) -> None:
    said = await thread.say("change the lighting")
    question = await thread.reply(said)
    assert "lighting" in question["content"]
    answer = buttons(question)[0]["label"]
    await thread.press(question, answer)
    assert f"> lighting: (nothing) → {answer}" in (await thread.card(2))["content"]


async def test_a_locked_field_is_kept(thread: Person) -> None:
    await thread.slash("lock", field="background")
    said = await thread.say("darken the background")
    assert "background is locked" in (await thread.reply(said))["content"]
    await thread.slash("unlock")
    await thread.say("darken the background")
    await thread.card(2)


async def test_change_by_command(thread: Person) -> None:
    await thread.slash("change", field="aspect", value="16:9")
    assert "> aspect: 1:1 → 16:9" in (await thread.card(2))["content"]
    refused = await thread.slash("change", field="count", value="1000")
    assert "from 1 to 10" in (await thread.answer(refused))["content"]
    await thread.slash("change", field="seed", value="42")
    assert "> seed: (any) → 42" in (await thread.card(3))["content"]


async def test_branch_undo_history_and_compare(thread: Person) -> None:
    await thread.say("darken the background")
    await thread.card(2)
    await thread.say("make it an oil painting")
    third = await thread.card(3)
    compared = await thread.answer(await thread.slash("compare"))
    assert "From round 2 to round 3" in compared["content"]
    assert "> style: " in compared["content"]
    await thread.press(third, "Undo")
    await thread.slash("branch", round=1)
    history = await thread.answer(await thread.slash("history"))
    assert history["content"].count("\n") == 0
    await thread.say("make it a pencil sketch")
    assert "of round 1" in (await thread.card(4))["content"]
    nothing = await thread.slash("branch", round=9)
    assert "There is no round 9" in (await thread.answer(nothing))["content"]


async def test_a_round_shows_how_far_it_is_and_can_be_cancelled(
    stage: Stage, thread: Person
) -> None:
    stage.engine.gate.clear()
    await thread.say("darken the background")
    status = await thread.sees(lambda one: one["content"].startswith("Round 2: "))
    assert "0 of 4 pictures" in status["content"] or "0 of 3 pictures" in status["content"]
    await thread.press(status, "Cancel")
    await thread.sees_gone(status)
    stage.engine.gate.set()
    await thread.say("make it an oil painting")
    third = await thread.card(3)
    assert "background" not in third["content"].split("All else")[0]


async def test_an_engine_that_fails_can_be_tried_again(stage: Stage, thread: Person) -> None:
    stage.engine.failures = [NobodyYet("The engine is busy; try again in a minute.")] * 4
    await thread.say("darken the background")
    failure = await thread.sees(lambda one: "has no pictures" in one["content"])
    assert "The engine is busy; try again in a minute." in failure["content"]
    await thread.press(failure, "Retry")
    card = await thread.card(2)
    assert "> background: " in card["content"]


async def test_candidates_that_fail_leave_the_others(stage: Stage, thread: Person) -> None:
    stage.engine.failures = [NobodyYet("The engine is busy; try again in a minute.")]
    await thread.say("darken the background")
    card = await thread.card(2)
    assert "didn't come out: The engine is busy" in card["content"]
    assert len([one for one in buttons(card) if one["label"].isdigit()]) == 3


async def test_a_keeper_is_used_again(stage: Stage, thread: Person) -> None:
    card = await thread.card(1)
    await thread.react(card, "2️⃣")
    await thread.sees(lambda one: one["id"] == card["id"] and "Picked: **2**" in one["content"])
    await thread.react(card, "💾")
    await thread.sees(lambda one: "Saved as keeper 1" in one["content"])
    again = await thread.answer(await thread.slash("keep"))
    assert "That was saved before as keeper 1" in again["content"]
    session = thread.channel
    thread.channel = next(
        one["id"] for one in (await thread.state())["channels"] if one.get("name") == "pictures"
    )
    listed = await thread.answer(await thread.slash("keepers list"))
    assert "`1` a red fox" in listed["content"]
    missing = await thread.answer(await thread.slash("keepers show", keeper=99))
    assert "There is no keeper 99" in missing["content"]
    nothing = await thread.answer(await thread.slash("keepers search", words="submarine"))
    assert "No keeper speaks of 'submarine'" in nothing["content"]
    await thread.slash("keepers reuse", keeper=1)
    await thread.thread(session)
    await thread.card(1)
    kept, reused = stage.engine.requests[1], stage.engine.requests[4]
    assert (reused.seed, reused.wording) == (kept.seed, kept.wording)


async def test_chatter_costs_nothing(stage: Stage, thread: Person, ben: Person) -> None:
    ben.channel = thread.channel
    for text in ("thanks, lovely!", "lunch at noon, anyone?", "https://example.org/x", "lol"):
        await ben.say(text)
    said = await ben.say("help")
    await ben.reply(said)
    assert len(stage.engine.requests) == 4


async def test_completion_offers_engines_and_aspects(ada: Person) -> None:
    offered = await ada.call(
        "POST",
        f"/channels/{ada.channel}/autocomplete",
        {"as": "Ada", "name": "imagine", "options": {"aspect": "16"}, "focused": "aspect"},
    )
    assert [choice["value"] for choice in offered["choices"]] == ["16:9"]


async def test_a_picture_somebody_posted_can_be_retaken(stage: Stage, thread: Person) -> None:
    card = await thread.card(1)
    (sheet,) = card["attachments"]
    data = await thread.fetch(sheet)
    pictures = next(
        one["id"] for one in (await thread.state())["channels"] if one.get("name") == "pictures"
    )
    thread.channel = pictures
    posted = await thread.say("a red fox", files=[{"name": "fox.jpg", "base64": _base64(data)}])
    await thread.slash("Retake this picture", target=posted["id"])
    await thread.thread(card["channel_id"])
    started = await thread.card(1)
    assert "painted over its source at strength 0.55" in started["content"]
    assert stage.engine.requests[-1].source is not None
    assert stage.engine.requests[-1].strength == 0.55


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()
