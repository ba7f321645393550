"""What goes wrong gets one clear sentence, or is rightly ignored; the session goes on."""

import io
import zipfile

import pytest
from PIL import Image

from tests.conversations.conftest import Stage
from tests.conversations.people import Person, Refused, packet

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect/></svg>'


def png(width: int = 32, height: int = 32) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(buffer, "PNG")
    return buffer.getvalue()


def archive() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as held:
        held.writestr("fox.png", png())
    return buffer.getvalue()


async def goes_on(person: Person, number: int) -> None:
    """A change still makes the next round."""
    await person.say("make the background darker")
    await person.card(number)


@pytest.mark.parametrize(
    ("idea", "sentence"),
    [
        ("   ", "Say what the picture shows"),
        ("x" * 5000, "That idea has 5,000 characters; say it in at most 2,000."),
    ],
)
async def test_an_idea_that_is_none(ada: Person, idea: str, sentence: str) -> None:
    answer = await ada.answer(await ada.slash("imagine", idea=idea))
    assert sentence in answer["content"]
    assert answer["flags"] & 64  # only the one who asked sees it
    state = await ada.state()
    assert not [one for one in state["channels"] if one["type"] == 11]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (SVG, "SVG"),
        (archive(), "ZIP"),
        (png()[:60], "damaged or incomplete"),
        (b"\x89PNG\r\n\x1a\nnot really", "damaged or incomplete"),
        (png(10_000, 5_000), "50"),
    ],
    ids=["svg", "zip", "truncated", "mislabelled", "50 megapixels"],
)
async def test_a_picture_that_is_none(ada: Person, data: bytes, sentence: str) -> None:
    asked = await ada.slash("imagine", idea="a fox like this", image=packet("fox.png", data))
    answer = await ada.answer(asked)
    assert sentence in answer["content"]
    assert answer["content"].count("\n") == 0


async def test_an_unknown_option_is_refused_by_discord_itself(ada: Person) -> None:
    with pytest.raises(Refused):
        await ada.slash("imagine", idea="a fox", colour="red")


async def test_an_unknown_engine_is_told(ada: Person) -> None:
    answer = await ada.answer(await ada.slash("imagine", idea="a fox", engine="oils"))
    assert "'oils' isn't set up here" in answer["content"]


async def test_an_impossible_aspect_is_told(ada: Person) -> None:
    answer = await ada.answer(await ada.slash("imagine", idea="a fox", aspect="0:5"))
    assert "such as 16:9" in answer["content"]


async def test_nobody_is_ever_pinged(ada: Person) -> None:
    await ada.slash("imagine", idea="@everyone and @here under a tree")
    await ada.thread()
    await ada.card(1)
    await ada.say("write '@everyone' on the tree")
    await ada.card(2)
    mine = [one for one in ada.messages.values() if one["author"].get("bot")]
    assert mine
    assert not any(one["mention_everyone"] or one["mentions"] for one in mine)


async def test_only_emoji_is_no_change(stage: Stage, thread: Person) -> None:
    await thread.say("🦊🦊🦊")
    await goes_on(thread, 2)
    assert len(stage.engine.requests) == 8


async def test_a_pick_out_of_range(thread: Person) -> None:
    said = await thread.say("pick 9")
    assert "1 to 4" in (await thread.reply(said))["content"]
    answer = await thread.answer(await thread.slash("pick", number=9))
    assert "1 to 4" in answer["content"]
    await goes_on(thread, 2)


async def test_a_reaction_out_of_range_or_elsewhere_is_ignored(thread: Person) -> None:
    card = await thread.card(1)
    said = await thread.say("what a fox")
    await thread.react(said, "2️⃣")
    await thread.react(card, "9️⃣")
    await thread.react(card, "🦊")
    await goes_on(thread, 2)
    assert "Picked" not in (await thread.card(1))["content"]


async def test_a_second_imagine_in_a_sessions_thread(thread: Person) -> None:
    answer = await thread.answer(await thread.slash("imagine", idea="a wolf"))
    assert "This thread already has its picture" in answer["content"]
    await goes_on(thread, 2)


async def test_two_changes_in_the_same_second(thread: Person, ben: Person) -> None:
    ben.channel = thread.channel
    await thread.say("make the background darker")
    await ben.say("make it an oil painting")
    second, third = await thread.card(2), await thread.card(3)
    assert "> background: " in second["content"]
    assert "> style: " in third["content"]
    assert "background" not in third["content"].split("All else")[0]


async def test_commands_outside_a_session(ada: Person) -> None:
    for name in ("undo", "reroll", "prompt", "keep", "cancel"):
        answer = await ada.answer(await ada.slash(name))
        assert "There is no picture here yet" in answer["content"]


async def test_a_thread_deleted_in_mid_round(stage: Stage, thread: Person, ben: Person) -> None:
    stage.engine.began.clear()
    stage.engine.gate.clear()
    await thread.say("make the background darker")
    await stage.engine.began.wait()
    await thread.call("DELETE", f"/channels/{thread.channel}?as=Olive")
    stage.engine.gate.set()
    await ben.slash("imagine", idea="a lighthouse in a storm")
    await ben.thread()
    await ben.card(1)


async def test_a_card_deleted_by_a_moderator(thread: Person) -> None:
    card = await thread.card(1)
    await thread.call("DELETE", f"/channels/{card['channel_id']}/messages/{card['id']}?as=Olive")
    await thread.sees_gone(card)
    await thread.say("pick 2")
    await goes_on(thread, 2)
