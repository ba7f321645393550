import base64
from pathlib import Path

import pytest

from tests.playground.conftest import Open, Stage
from tests.playground.reader import Reader, expect
from tests.playground.scripted import file, picture

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_slash_lists_the_commands_with_what_they_take(ada: Reader) -> None:
    await ada.composer.press("/")
    names = ada.writing.get_by_role("option")
    await expect(names).to_have_count(7)
    await expect(ada.suggestion("/imagine")).to_contain_text("idea")
    await expect(ada.suggestion("/imagine")).to_contain_text("Start a picture in a thread")
    await ada.page.keyboard.type("keep")
    await expect(names).to_have_count(2)
    await expect(names.first).to_contain_text("/keepers list")


async def test_a_command_is_typed_and_sent(ada: Reader, stage: Stage) -> None:
    await ada.run("/imagine a red fox, at dusk")
    await expect(await ada.see("@Ada: a red fox, at dusk")).to_contain_text("Ada used /imagine")
    assert stage.bot.ran[0][1]["idea"] == "a red fox, at dusk"
    await expect(ada.composer).to_be_focused()


async def test_a_pasted_command_finds_its_options_by_name(ada: Reader, stage: Stage) -> None:
    await ada.composer.fill("/imagine idea: a fox aspect: 16:9 count: 3")
    await ada.composer.press("Enter")
    await ada.see("a fox")
    assert stage.bot.ran[0][1] == {
        "idea": "a fox", "aspect": "16:9", "count": 3, "sharp": None, "image": None,
    }  # fmt: skip


async def test_options_of_every_kind_are_filled_in(
    ada: Reader, stage: Stage, tmp_path: Path
) -> None:
    chosen = tmp_path / "fox.png"
    chosen.write_bytes(picture(30, 30).getvalue())
    await ada.composer.press("/")
    await ada.suggestion("/imagine").click()
    await ada.option("idea").fill("a fox")
    await ada.button("image").click()
    async with ada.page.expect_file_chooser() as chooser:
        await ada.button("image: choose a file").click()
    await (await chooser.value).set_files(chosen)
    await ada.button("aspect").click()
    await ada.option("aspect").fill("16")
    await ada.suggestion("16:9").click()
    await ada.button("count").click()
    await ada.suggestion("2").click()
    await ada.button("sharp").click()
    await ada.suggestion("True").click()
    await ada.button("Send").click()
    await ada.see("@Ada: a fox")
    assert stage.bot.ran[0][1] == {
        "idea": "a fox", "aspect": "16:9", "count": 2, "sharp": True, "image": "fox.png",
    }  # fmt: skip


async def test_the_bot_completes_what_is_being_typed(ada: Reader) -> None:
    await ada.composer.press("/")
    await ada.suggestion("/imagine").click()
    await ada.button("aspect").click()
    offers = ada.writing.get_by_role("listbox", name="Choices for aspect").get_by_role("option")
    await expect(offers).to_have_text(["1:1", "3:2", "2:3", "16:9"])
    await ada.option("aspect").fill("1")
    await expect(offers).to_have_text(["1:1", "16:9"])


async def test_what_is_needed_is_asked_for(ada: Reader, stage: Stage) -> None:
    await ada.composer.press("/")
    await ada.suggestion("/imagine").click()
    await ada.page.keyboard.press("Enter")
    await expect(ada.page.get_by_role("alert")).to_have_text(
        "idea is needed: What the picture shows."
    )
    await expect(ada.option("idea")).to_be_focused()
    assert stage.bot.ran == []


async def test_what_the_sandbox_refuses_stays_to_be_mended(ada: Reader, stage: Stage) -> None:
    await ada.composer.fill("/imagine idea: a fox count: 17")
    await ada.composer.press("Enter")
    await expect(ada.page.get_by_role("alert")).to_contain_text("not one of the choices")
    await expect(ada.option("idea")).to_have_value("a fox")
    assert stage.bot.ran == []


async def test_an_unknown_command_is_not_said_by_mistake(ada: Reader) -> None:
    await ada.say("/imagin a fox")
    await expect(ada.page.get_by_role("alert")).to_contain_text("There is no command /imagin.")
    await ada.composer.press("Enter")
    await ada.see("/imagin a fox")


async def test_a_group_s_subcommand_runs(ada: Reader) -> None:
    await ada.run("/keepers search snow")
    message = await ada.see("Nothing about snow.")
    await expect(message).to_contain_text("Only you can see this")
    await expect(message).to_contain_text("Ada used /keepers search")


async def test_a_private_answer_is_nobody_else_s_and_put_away_for_good(
    ada: Reader, stage: Stage, visit: Open
) -> None:
    await ada.run("/keepers list")
    await ada.page.keyboard.press("Enter")
    message = await ada.see("No keepers yet.")
    ben = await visit(stage.sandbox.url, who="ben")
    await stage.say("all here?")
    await ben.see("all here?")
    await expect(ben.message("No keepers yet.")).to_have_count(0)
    await message.get_by_role("button", name="Dismiss message").click()
    await expect(ada.message("No keepers yet.")).to_have_count(0)
    await ada.page.reload()
    await ada.see("all here?")
    await expect(ada.message("No keepers yet.")).to_have_count(0)


async def test_thinking_is_shown_until_the_answer_takes_its_place(
    ada: Reader, stage: Stage
) -> None:
    stage.bot.gate.clear()
    await ada.run("/think ")
    await ada.see("Retake is thinking…")
    stage.bot.gate.set()
    answer = await ada.see("Here is what I thought.")
    await expect(answer).not_to_contain_text("(edited)")
    await expect(ada.messages).to_have_count(1)


async def test_silence_is_told_and_can_be_tried_again(ada: Reader, stage: Stage) -> None:
    stage.bot.gate.clear()
    await ada.run("/silent ")
    await expect(ada.page.get_by_text("Sending…")).to_be_visible()
    failed = ada.page.get_by_role("alert").filter(has_text="The application did not respond.")
    await expect(failed).to_contain_text("Ada used /silent")
    await expect(ada.page.get_by_text("Sending…")).to_have_count(0)
    stage.bot.gate.set()
    await failed.get_by_role("button", name="Try again").click()
    await ada.see("At last.")
    await expect(failed).to_have_count(0)


async def test_a_message_s_menu_offers_the_bot_s_commands(ada: Reader, stage: Stage) -> None:
    await stage.bot.text_channel().send("look", file=file("mountain.png"))
    await ada.menu(await ada.see("look"), "Retake this picture")
    answer = await ada.see("Starting from mountain.png.")
    await expect(answer).to_contain_text("Ada used Retake this picture")


async def test_a_dropped_picture_goes_into_the_option_for_it(ada: Reader, stage: Stage) -> None:
    await ada.composer.fill("/imagine")
    await ada.page.keyboard.press("Space")
    await ada.option("idea").fill("like this")
    data = base64.b64encode(picture(20, 20).getvalue()).decode()
    await ada.page.evaluate(
        """(data) => {
            const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0));
            const transfer = new DataTransfer();
            transfer.items.add(new File([bytes], "mine.png", { type: "image/png" }));
            const dropped = { dataTransfer: transfer, bubbles: true };
            document.dispatchEvent(new DragEvent("drop", dropped));
        }""",
        data,
    )
    await expect(ada.button("image: mine.png. Choose another")).to_be_visible()
    await ada.button("Send").click()
    await ada.see("@Ada: like this")
    assert stage.bot.ran[0][1]["image"] == "mine.png"


async def test_a_command_is_given_up_with_escape(ada: Reader) -> None:
    await ada.composer.fill("/imagine")
    await ada.page.keyboard.press("Space")
    await expect(ada.option("idea")).to_be_focused()
    await ada.page.keyboard.press("Escape")
    await expect(ada.composer).to_be_focused()
    await expect(ada.composer).to_have_value("")


async def test_the_bot_s_absence_is_told(ada: Reader, stage: Stage) -> None:
    await stage.bot.close()
    await expect(ada.page.get_by_text("Retake is offline: ")).to_be_visible()
    await ada.run("/keepers list")
    await ada.page.keyboard.press("Enter")
    await expect(
        ada.page.get_by_role("alert").filter(has_text="The application did not respond.")
    ).to_be_visible()
