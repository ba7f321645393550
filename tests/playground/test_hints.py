"""A stranger is led from the open page to their first keeper."""

import pytest

from tests.playground.conftest import LOUNGE, Open, Stage
from tests.playground.reader import Reader, expect
from tests.playground.scripted import file

pytestmark = pytest.mark.asyncio(loop_scope="session")

IDEA = "a red fox in a snowy forest, watercolor, wide shot at dusk, no people"
CHANGE = "keep everything but darken the background"


async def test_from_the_first_chip_to_the_next_step(ada: Reader, stage: Stage) -> None:
    hint = ada.page.get_by_role("complementary", name="First steps")
    await hint.get_by_role("button", name=IDEA).click()
    await expect(ada.option("idea")).to_have_value(IDEA)
    await expect(ada.option("idea")).to_be_focused()
    assert stage.bot.ran == []
    await ada.page.keyboard.press("Enter")
    await expect(hint).to_be_hidden()
    await ada.button("Open").click()
    await hint.get_by_role("button", name=CHANGE).click()
    await expect(ada.composer).to_have_value(CHANGE)
    await expect(ada.composer).to_be_focused()
    await ada.page.keyboard.press("Enter")
    await ada.see(CHANGE)
    thread = await stage.bot.fetch_channel(stage.bot.text_channel().threads[0].id)
    assert not isinstance(thread, str)
    await thread.send("Round 2", file=file())  # type: ignore[union-attr]
    await expect(hint.get_by_role("button", name="/keepers list")).to_be_visible()
    # This bot has no such command, so it isn't offered.
    await expect(hint.get_by_role("button", name="/keep", exact=True)).to_have_count(0)


async def test_a_hint_put_away_stays_away(ada: Reader) -> None:
    hint = ada.page.get_by_role("complementary", name="First steps")
    await ada.button("Put this hint away").click()
    await expect(hint).to_be_hidden()
    await ada.page.reload()
    await expect(ada.composer).to_be_visible()
    await expect(ada.place("pictures")).to_be_visible()
    await expect(hint).to_be_hidden()


async def test_hints_are_only_where_they_help(stage: Stage, visit: Open) -> None:
    ada = await visit(stage.sandbox.url, channel=LOUNGE)
    await expect(ada.page.get_by_role("complementary", name="First steps")).to_be_hidden()


async def test_a_chip_waits_for_a_bot_that_is_still_starting(stage: Stage, visit: Open) -> None:
    """Before the bot has registered its commands, the words at least are there."""
    ada = await visit(stage.sandbox.url)
    stage.bot.tree.clear_commands(guild=None)
    await stage.bot.tree.sync()
    await ada.page.reload()
    await ada.page.get_by_role("button", name=IDEA).click()
    await expect(ada.composer).to_have_value(f"/imagine {IDEA}")
