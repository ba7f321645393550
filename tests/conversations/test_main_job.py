"""The main job, from an idea to a keeper, through the wire."""

from io import BytesIO

from PIL import Image

from tests.conversations.conftest import Stage
from tests.conversations.people import Person, button, buttons


async def test_an_idea_gets_a_thread_a_prompt_card_and_a_sheet(stage: Stage, ada: Person) -> None:
    asked = await ada.slash("imagine", idea="a red fox in a snowy forest, watercolor, no people")
    assert asked["state"] == "answered"
    await ada.thread()
    prompt = await ada.sees(lambda one: "Here is how I read it" in one["content"])
    assert "> **subject** a red fox" in prompt["content"]
    assert "> **negatives** people" in prompt["content"]
    card = await ada.card(1)
    (sheet,) = card["attachments"]
    assert sheet["description"]
    picture = Image.open(BytesIO(await ada.fetch(sheet)))
    assert picture.format == "JPEG"
    assert picture.width > 600
    assert [one["label"] for one in buttons(card)] == ["1", "2", "3", "4", "Again", "Undo", "Keep"]
    assert len(stage.engine.requests) == 4


async def test_only_one_field_changes_and_the_card_says_so(stage: Stage, thread: Person) -> None:
    card = await thread.card(1)
    await thread.react(card, "2️⃣")
    await thread.sees(lambda one: one["id"] == card["id"] and "Picked: **2**" in one["content"])
    await thread.say("keep everything but darken the background")
    second = await thread.card(2)
    assert "from 2 of round 1" in second["content"]
    assert "> background: " in second["content"]
    assert "dark snowy forest" in second["content"]
    assert "All else kept word for word: subject, style, negatives." in second["content"]
    first, *_, last = stage.engine.requests
    changed = set(last.wording.text.splitlines()) ^ set(first.wording.text.splitlines())
    assert {line.split(": ")[0] for line in changed} == {"background"}


async def test_a_keeper_is_saved_and_found_again(thread: Person) -> None:
    card = await thread.card(1)
    await thread.press(card, "3")
    await thread.sees(lambda one: one["id"] == card["id"] and "Picked: **3**" in one["content"])
    kept = await thread.answer(await thread.slash("keep", note="hero shot", tags="fox, winter"))
    assert "Saved as keeper 1 “hero shot” #fox #winter" in kept["content"]
    found = await thread.answer(await thread.slash("keepers search", words="fox"))
    assert "`1` a red fox" in found["content"]
    shown = await thread.answer(await thread.slash("keepers show", keeper=1))
    assert shown["attachments"]
    assert "seed" in shown["content"]


async def test_a_round_can_be_undone_and_gone_on_from(thread: Person) -> None:
    await thread.say("make it night")
    await thread.card(2)
    said = await thread.say("undo")
    assert "Back at round 1" in (await thread.reply(said))["content"]
    await thread.say("make it a watercolor of a wolf")
    third = await thread.card(3)
    assert "of round 1" in third["content"]


async def test_everything_is_there_after_a_restart(stage: Stage, thread: Person) -> None:
    card = await thread.card(1)
    await stage.restart()
    await thread.press(card, "1")
    await thread.sees(lambda one: one["id"] == card["id"] and "Picked: **1**" in one["content"])
    await thread.say("darken the background")
    second = await thread.card(2)
    assert "from 1 of round 1" in second["content"]
    assert button(second, "1")["style"] == 1
