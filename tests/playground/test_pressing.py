import pytest

from tests.playground.conftest import Open, Stage
from tests.playground.reader import Locator, Reader, expect
from tests.playground.scripted import Panel

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def panel(reader: Reader, stage: Stage) -> Locator:
    await stage.bot.text_channel().send("Press something.", view=Panel(stage.bot))
    return await reader.see("Press something.")


async def test_a_button_changes_its_message(ada: Reader, stage: Stage) -> None:
    message = await panel(ada, stage)
    button = message.get_by_role("button", name="1", exact=True)
    await expect(button).to_contain_class("primary")
    await button.click()
    changed = (await ada.see("You picked 1.")).get_by_role("button", name="1", exact=True)
    await expect(changed).to_contain_class("success")
    await expect(changed).to_be_focused()


async def test_a_press_is_seen_at_once_and_counts_once(ada: Reader, stage: Stage) -> None:
    message = await panel(ada, stage)
    stage.bot.gate.clear()
    again = message.get_by_role("button", name="Again")
    await again.click()
    await expect(again).to_have_attribute("aria-busy", "true")
    await again.press("Enter")
    stage.bot.gate.set()
    answer = await ada.see("Once more.")
    await expect(answer.locator(".origin")).to_contain_text("Press something.")
    await expect(ada.log.locator("[aria-busy]")).to_have_count(0)
    await expect(ada.messages.filter(has_text="Once more.")).to_have_count(1)


async def test_a_press_that_nobody_answers_says_so(ada: Reader, stage: Stage) -> None:
    message = await panel(ada, stage)
    await message.get_by_role("button", name="Never").click()
    await expect(ada.log.get_by_role("alert")).to_have_text("The application did not respond.")
    await message.get_by_role("button", name="1", exact=True).click()
    await ada.see("You picked 1.")
    await expect(ada.log.get_by_role("alert")).to_have_count(0)


async def test_an_answer_given_while_the_line_was_broken_counts(ada: Reader, stage: Stage) -> None:
    message = await panel(ada, stage)
    stage.bot.gate.clear()
    await message.get_by_role("button", name="Again").click()
    await expect(ada.log.locator("[aria-busy]")).to_have_count(1)
    await ada.cut_the_line()
    stage.bot.gate.set()
    await ada.mend_the_line()
    await ada.see("Once more.")
    await expect(ada.log.locator("[aria-busy]")).to_have_count(0)
    await expect(ada.log.get_by_role("alert")).to_have_count(0)


async def test_what_is_switched_off_or_leads_elsewhere_says_so(ada: Reader, stage: Stage) -> None:
    message = await panel(ada, stage)
    await expect(message.get_by_role("button", name="Off")).to_be_disabled()
    link = message.get_by_role("link", name="Read more")
    await expect(link).to_have_attribute("href", "https://example.com/more")
    await expect(link).to_have_attribute("target", "_blank")


async def test_a_menu_offers_its_choices(ada: Reader, stage: Stage) -> None:
    message = await panel(ada, stage)
    await message.get_by_role("button", name="Which layer?").click()
    choices = ada.page.get_by_role("listbox", name="Which layer?").get_by_role("option")
    await expect(choices).to_have_text(["BackgroundBehind it", "Lighting"])
    await choices.filter(has_text="Lighting").click()
    await ada.see("Layer: lighting")


async def test_a_menu_of_several_waits_until_enough_are_chosen(ada: Reader, stage: Stage) -> None:
    message = await panel(ada, stage)
    await message.get_by_role("button", name="Which ones?").click()
    done = ada.button("Done")
    await ada.page.get_by_role("option", name="dusk").click()
    await expect(done).to_be_disabled()
    await ada.page.get_by_role("option", name="dawn").click()
    await done.click()
    await ada.see("Times: dawn, dusk")


async def test_a_form_is_filled_in_and_handed_in(ada: Reader) -> None:
    await ada.run("/brief ")
    form = ada.page.get_by_role("dialog", name="The brief")
    await form.get_by_role("button", name="Submit").click()
    await expect(form.get_by_role("alert")).to_contain_text("Purpose")
    await form.get_by_label("Purpose").fill("a poster")
    await form.get_by_label("Must avoid").fill("text\nlogos")
    await form.get_by_role("button", name="Submit").click()
    await ada.see("Purpose: a poster; avoid: text")
    await expect(form).to_have_count(0)


async def test_a_reaction_is_pressed_and_taken_back(ada: Reader, stage: Stage, visit: Open) -> None:
    sheet = await stage.bot.text_channel().send("The sheet")
    await sheet.add_reaction("1️⃣")
    pill = (await ada.see("The sheet")).get_by_role("button", name="one: 1. Retake reacted")
    await expect(pill).to_have_attribute("aria-pressed", "false")
    await pill.click()
    mine = ada.message("The sheet").get_by_role("button", name="one: 2. Retake and You reacted")
    await expect(mine).to_have_attribute("aria-pressed", "true")
    ben = await visit(stage.sandbox.url, who="ben")
    await expect(
        ben.message("The sheet").get_by_role("button", name="one: 2. Retake and Ada reacted")
    ).to_have_attribute("aria-pressed", "false")
    await mine.click()
    await expect(pill).to_have_attribute("aria-pressed", "false")
    await expect(pill).to_be_focused()


async def test_a_reaction_is_chosen_from_many(ada: Reader, stage: Stage) -> None:
    await stage.say("nice")
    await ada.tool(await ada.see("nice"), "Add a reaction")
    picker = ada.page.get_by_role("dialog", name="Add a reaction")
    await expect(picker.get_by_role("button", name="one", exact=True)).to_be_focused()
    for name in ("one", "ten", "again", "save", "cancel", "check", "compare", "letter"):
        await expect(picker.get_by_role("button", name=name, exact=True)).to_be_visible()
    await picker.get_by_label("Find an emoji").fill("fox")
    await picker.get_by_role("button", name="fox").click()
    await expect(picker).to_have_count(0)
    await expect(ada.message("nice").get_by_role("button", name="fox: 1. You")).to_be_visible()


async def test_reactions_outlive_an_edit(ada: Reader, stage: Stage) -> None:
    sheet = await stage.bot.text_channel().send("The sheet")
    await sheet.add_reaction("1️⃣")
    await ada.message("The sheet").get_by_role("button", name="one: 1").click()
    await sheet.edit(content="The sheet, picked")
    await expect(
        (await ada.see("picked")).get_by_role("button", name="one: 2. Retake and You reacted")
    ).to_be_visible()


async def test_reactions_that_are_cleared_go(ada: Reader, stage: Stage) -> None:
    sheet = await stage.bot.text_channel().send("The sheet")
    for emoji in ("1️⃣", "🔁"):
        await sheet.add_reaction(emoji)
    group = ada.message("The sheet").get_by_role("group", name="Reactions")
    await expect(group.get_by_role("button")).to_have_count(3)
    await sheet.clear_reaction("1️⃣")
    await expect(group.get_by_role("button")).to_have_count(2)
    await sheet.clear_reactions()
    await expect(group).to_have_count(0)
