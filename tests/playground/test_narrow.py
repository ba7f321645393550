"""The page on a phone: 390 pixels wide, pressed by thumbs."""

from typing import Any

import discord
import pytest
import pytest_asyncio

from tests.playground.access import problems, small_targets, too_wide
from tests.playground.conftest import Open, Stage
from tests.playground.reader import Reader, expect
from tests.playground.scripted import Panel, file

pytestmark = pytest.mark.asyncio(loop_scope="session")

PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "has_touch": True,
    "is_mobile": True,
}
LONG = "Donaudampfschifffahrtsgesellschaftskapitän" * 4


@pytest_asyncio.fixture(loop_scope="session")
async def phone(stage: Stage, visit: Open) -> Reader:
    return await visit(stage.sandbox.url, **PHONE)


async def test_the_first_steps_fit(phone: Reader) -> None:
    assert await too_wide(phone) == []
    assert await small_targets(phone) == []
    assert await problems(phone) == []
    await phone.page.get_by_role("button", name="/imagine a red fox").tap()
    await expect(phone.option("idea")).to_have_value(
        "a red fox in a snowy forest, watercolor, wide shot at dusk, no people"
    )
    assert await too_wide(phone) == []
    assert await small_targets(phone) == []


async def test_a_conversation_fits(phone: Reader, stage: Stage) -> None:
    channel = stage.bot.text_channel()
    await channel.send(f"{LONG}\n```\n{LONG}\n```\n# {LONG}\n> {LONG}\n`{LONG}`")
    embed = discord.Embed(title=LONG, description=LONG, url="https://example.com")
    await channel.send(embed=embed, file=file(f"{'n' * 80}.txt"))
    sheet = await channel.send("sheet", file=file(width=2048, height=1024), view=Panel(stage.bot))
    for emoji in ("1️⃣", "2️⃣", "3️⃣", "4️⃣", "🔁", "💾", "❌", "✅", "🔍", "✉️"):
        await sheet.add_reaction(emoji)
    await sheet.create_thread(name=LONG[:100])
    await (await sheet.reply(LONG)).reply("ok")
    await phone.see("ok")
    assert await too_wide(phone) == []
    assert await small_targets(phone) == []


async def test_a_sheet_fills_the_width(phone: Reader, stage: Stage) -> None:
    await stage.bot.text_channel().send("sheet", file=file(alt="four", width=2048, height=2048))
    image = phone.log.get_by_role("img", name="four")
    await expect(image).to_be_visible()
    box = await image.bounding_box()
    assert box is not None
    assert box["width"] >= 390 * 0.9


async def test_channels_are_in_a_drawer(phone: Reader) -> None:
    await expect(phone.page.get_by_role("navigation")).to_be_hidden()
    await phone.button("Channels").tap()
    await expect(phone.place("pictures")).to_be_focused()
    await expect(phone.place("pictures")).to_be_in_viewport()
    assert await small_targets(phone) == []
    for _ in range(8):
        await phone.page.keyboard.press("Tab")
        assert await phone.page.evaluate("document.activeElement.closest('main')") is None
    await phone.page.keyboard.press("Escape")
    await expect(phone.page.get_by_role("navigation")).to_be_hidden()
    await expect(phone.button("Channels")).to_be_focused()
    await phone.button("Channels").tap()
    await phone.place("lounge").tap()
    await expect(phone.page.get_by_role("heading", level=1)).to_have_text("lounge")
    await expect(phone.page.get_by_role("navigation")).to_be_hidden()


async def test_a_message_is_tapped_for_what_can_be_done(phone: Reader, stage: Stage) -> None:
    await stage.say("hello there")
    message = await phone.see("hello there")
    await message.tap()
    await message.get_by_role("button", name="More").tap()
    menu = phone.page.get_by_role("menu")
    await expect(menu.get_by_role("menuitem", name="Reply")).to_be_in_viewport()
    assert await small_targets(phone) == []
    await menu.get_by_role("menuitem", name="Reply").tap()
    await expect(phone.writing).to_contain_text("Replying to Ben")


async def test_reactions_and_choices_rise_from_the_foot(phone: Reader, stage: Stage) -> None:
    await stage.bot.text_channel().send("sheet", view=Panel(stage.bot))
    message = await phone.see("sheet")
    await message.tap(position={"x": 200, "y": 12})
    await message.get_by_role("button", name="Add a reaction").tap()
    picker = phone.page.get_by_role("dialog", name="Add a reaction")
    assert await small_targets(phone) == []
    await picker.get_by_role("button", name="fire").tap()
    await expect(message.get_by_role("button", name="fire: 1")).to_be_visible()
    await message.get_by_role("button", name="Which layer?").tap()
    await phone.page.get_by_role("option", name="Background").tap()
    await phone.see("Layer: background")


async def test_a_large_picture_fits(phone: Reader, stage: Stage) -> None:
    await stage.bot.text_channel().send("sheet", file=file(alt="four", width=2048, height=2048))
    await phone.log.get_by_role("button", name="four").tap()
    box = phone.page.get_by_role("dialog", name="Picture")
    image = box.get_by_role("img", name="four")
    await phone.until(image, "it => it.clientWidth > 380 && it.clientWidth <= innerWidth")
    await box.get_by_role("button", name="Actual size").tap()
    await phone.until(image, "it => it.clientWidth === 2048")
    await box.get_by_role("button", name="Close").tap()
    await expect(box).to_have_count(0)
