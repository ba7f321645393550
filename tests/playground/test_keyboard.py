"""Everything can be done without a mouse."""

import pytest

from tests.playground.conftest import Open, Stage
from tests.playground.reader import Locator, Reader, expect
from tests.playground.scripted import Panel, file

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def walk(reader: Reader, goal: Locator, key: str = "Tab", most: int = 25) -> None:
    """Press a key until something has the focus, as somebody does who cannot point."""
    for _ in range(most):
        if await goal.evaluate("it => it === document.activeElement"):
            return
        await reader.page.keyboard.press(key)
    await expect(goal).to_be_focused()


async def test_a_command_without_a_mouse(ada: Reader, stage: Stage) -> None:
    keys = ada.page.keyboard
    await expect(ada.composer).to_be_focused()
    await keys.type("/ima")
    await keys.press("Tab")
    await keys.type("a red fox")
    await keys.press("Tab")
    await expect(ada.button("image")).to_be_focused()
    await walk(ada, ada.button("aspect"))
    await keys.press("Enter")
    await expect(ada.suggestion("16:9")).to_be_visible()
    await keys.press("ArrowUp")
    await keys.press("Enter")
    await expect(ada.option("aspect")).to_have_value("16:9")
    await keys.press("Enter")
    await ada.see("@Ada: a red fox")
    assert stage.bot.ran[0][1]["aspect"] == "16:9"


async def test_from_a_command_to_its_thread_and_back_without_a_mouse(ada: Reader) -> None:
    keys = ada.page.keyboard
    await keys.type("/imagine a red fox")
    await keys.press("Enter")
    await ada.see("@Ada: a red fox")
    await expect(ada.composer).to_be_focused()
    await keys.press("ArrowUp")
    await expect(ada.message("a red fox")).to_be_focused()
    await walk(ada, ada.log.get_by_role("link", name="Thread: a red fox"))
    await keys.press("Enter")
    await expect(ada.page.get_by_role("heading", level=1)).to_have_text("a red fox")
    await expect(ada.composer).to_be_focused()

    sheet = await ada.see("Round 1")
    await expect(sheet.get_by_role("group", name="Reactions").get_by_role("button")).to_have_count(
        4
    )
    await keys.press("ArrowUp")
    await expect(sheet).to_be_focused()
    await walk(ada, sheet.get_by_role("button", name="two: 1"))
    await keys.press("Space")
    await expect(sheet.get_by_role("button", name="two: 2")).to_be_focused()
    await walk(ada, sheet.get_by_role("button", name="1", exact=True), "Shift+Tab")
    await keys.press("Enter")
    await ada.see("You picked 1.")
    await walk(ada, ada.composer)
    await keys.type("thank you")
    await keys.press("Enter")
    await ada.see("thank you")


async def test_the_first_key_leads_to_the_message_box(stage: Stage, visit: Open) -> None:
    """Where the message box doesn't have the focus from the beginning: on a touch screen."""
    ada = await visit(stage.sandbox.url, has_touch=True, is_mobile=True)
    await ada.page.keyboard.press("Tab")
    skip = ada.page.get_by_role("link", name="Skip to the message box")
    await expect(skip).to_be_focused()
    await ada.page.keyboard.press("Enter")
    await expect(ada.composer).to_be_focused()


async def test_messages_are_one_stop_and_arrows_lead_through_them(
    ada: Reader, stage: Stage
) -> None:
    for words in ("first", "second", "third"):
        await stage.bot.text_channel().send(words, view=Panel(stage.bot))
    await ada.see("third")
    await ada.composer.press("ArrowUp")
    await expect(ada.message("third")).to_be_focused()
    await ada.page.keyboard.press("ArrowUp")
    await expect(ada.message("second")).to_be_focused()
    await ada.page.keyboard.press("Home")
    await expect(ada.message("first")).to_be_focused()
    assert await ada.log.locator("button[tabindex='0'], a[tabindex='0']").count() == 10
    await ada.page.keyboard.press("End")
    await ada.page.keyboard.press("Escape")
    await expect(ada.composer).to_be_focused()
    await ada.page.keyboard.press("Shift+Tab")
    await expect(ada.button("Attach files")).to_be_focused()


async def test_a_menu_of_a_message_by_keys(ada: Reader, stage: Stage) -> None:
    await stage.say("hello")
    await ada.see("hello")
    await ada.composer.press("ArrowUp")
    more = ada.message("hello").get_by_role("button", name="More")
    await walk(ada, more)
    await ada.page.keyboard.press("Enter")
    await expect(ada.page.get_by_role("menuitem", name="Add a reaction")).to_be_focused()
    await ada.page.keyboard.press("ArrowDown")
    await ada.page.keyboard.press("Escape")
    await expect(more).to_be_focused()
    await ada.page.keyboard.press("Enter")
    await ada.page.keyboard.press("ArrowDown")
    await ada.page.keyboard.press("Enter")
    await expect(ada.writing).to_contain_text("Replying to Ben")
    await expect(ada.composer).to_be_focused()


async def test_the_picker_by_keys(ada: Reader, stage: Stage) -> None:
    await stage.say("hello")
    await ada.see("hello")
    await ada.composer.press("ArrowUp")
    await walk(ada, ada.message("hello").get_by_role("button", name="Add a reaction"))
    await ada.page.keyboard.press("Enter")
    for key in ("ArrowDown", "ArrowRight", "ArrowRight", "ArrowLeft", "Enter"):
        await ada.page.keyboard.press(key)
    await expect(ada.message("hello").get_by_role("button", name="ten: 1")).to_be_visible()


async def test_choices_by_keys(ada: Reader, stage: Stage) -> None:
    await stage.bot.text_channel().send("Press something.", view=Panel(stage.bot))
    await ada.see("Press something.")
    await ada.composer.press("ArrowUp")
    await walk(ada, ada.message("Press").get_by_role("button", name="Which layer?"))
    for key in ("Enter", "ArrowDown", "Enter"):
        await ada.page.keyboard.press(key)
    await ada.see("Layer: lighting")


async def test_a_form_keeps_the_focus_and_gives_it_back(ada: Reader) -> None:
    await ada.page.keyboard.type("/brief ")
    await ada.page.keyboard.press("Enter")
    form = ada.page.get_by_role("dialog", name="The brief")
    await expect(form.get_by_label("Purpose")).to_be_focused()
    inside = "() => document.activeElement.matches('body, dialog, dialog *')"
    for _ in range(12):
        await ada.page.keyboard.press("Tab")
        assert await ada.page.evaluate(inside)
    await ada.page.keyboard.press("Escape")
    await expect(form).to_have_count(0)
    await expect(ada.composer).to_be_focused()


async def test_a_large_picture_by_keys(ada: Reader, stage: Stage) -> None:
    names = ("one.png", "two.png")
    await stage.bot.text_channel().send(
        "pair", files=[file(n, width=1600, height=1600) for n in names]
    )
    await ada.see("pair")
    await ada.composer.press("ArrowUp")
    await walk(ada, ada.log.get_by_role("button", name="one.png"))
    await ada.page.keyboard.press("Enter")
    box = ada.page.get_by_role("dialog", name="Picture")
    await expect(box).to_contain_text("1 of 2")
    image = box.get_by_role("img", name="one.png")
    await ada.until(image, "it => it.naturalWidth > 0 && it.clientHeight <= innerHeight")
    await ada.page.keyboard.press("+")
    await ada.until(image, "it => it.clientWidth === 1600")
    await ada.page.keyboard.press("-")
    await ada.until(image, "it => it.clientHeight <= innerHeight")
    await ada.page.keyboard.press("ArrowRight")
    await expect(box.get_by_role("img", name="two.png")).to_be_visible()
    await expect(box).to_contain_text("2 of 2")
    await ada.page.keyboard.press("Escape")
    await expect(box).to_have_count(0)
    await expect(ada.log.get_by_role("button", name="two.png")).to_be_focused()


async def test_channels_by_keys(ada: Reader) -> None:
    await ada.page.keyboard.press("Alt+ArrowDown")
    await expect(ada.page.get_by_role("heading", level=1)).to_have_text("lounge")
    await ada.page.keyboard.press("Alt+ArrowUp")
    await expect(ada.page.get_by_role("heading", level=1)).to_have_text("pictures")


async def test_who_begins_to_write_means_the_message(ada: Reader, stage: Stage) -> None:
    await stage.say("hello")
    await ada.see("hello")
    await ada.composer.press("ArrowUp")
    await ada.page.keyboard.type("hi Ben")
    await ada.page.keyboard.press("Enter")
    await ada.see("hi Ben")


async def test_the_focus_can_always_be_seen(ada: Reader) -> None:
    """Every stop of the tab key is marked by an outline, or by its box."""
    outline = """() => {
        const element = document.activeElement;
        const marked = getComputedStyle(element).outlineStyle !== "none";
        return marked || element.matches("body, textarea") ? "" : element.outerHTML.slice(0, 120);
    }"""
    await ada.page.evaluate("document.activeElement.blur()")
    for _ in range(16):
        await ada.page.keyboard.press("Tab")
        assert await ada.page.evaluate(outline) == ""
