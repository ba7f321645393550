import base64
from pathlib import Path

import pytest

from tests.playground.conftest import LOUNGE, PICTURES, Open, Stage
from tests.playground.reader import Reader, expect
from tests.playground.scripted import picture

pytestmark = pytest.mark.asyncio(loop_scope="session")

_HAND_OVER = """([element, kind, name, data]) => {
    const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], name, { type: "image/png" }));
    const event = kind === "paste"
        ? new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true })
        : new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true });
    element.dispatchEvent(event);
}"""


async def hand_over(reader: Reader, kind: str, name: str) -> None:
    """Paste a picture into the composer, or drag one over it and drop it."""
    data = base64.b64encode(picture(40, 40).getvalue()).decode()
    element = await reader.composer.element_handle()
    await reader.page.evaluate(_HAND_OVER, [element, kind, name, data])


async def test_enter_sends_and_shift_enter_begins_a_line(ada: Reader) -> None:
    await ada.composer.click()
    await ada.page.keyboard.type("one")
    await ada.page.keyboard.press("Shift+Enter")
    await ada.page.keyboard.type("two")
    await ada.page.keyboard.press("Enter")
    assert (await (await ada.see("one")).locator("p").inner_text()).strip() == "one\ntwo"
    await expect(ada.composer).to_have_value("")
    await expect(ada.composer).to_be_focused()


async def test_nothing_is_not_sent(ada: Reader) -> None:
    await expect(ada.button("Send")).to_be_disabled()
    await ada.say("   ")
    await ada.say("something")
    await expect(ada.messages).to_have_count(1)


async def test_a_message_too_long_is_refused_and_kept(ada: Reader) -> None:
    await ada.say("a" * 2001)
    await expect(ada.page.get_by_role("alert")).to_contain_text("2000 characters at most")
    await expect(ada.composer).to_have_value("a" * 2001)
    await expect(ada.messages).to_have_count(0)


async def test_what_the_sandbox_refuses_is_not_lost(ada: Reader, stage: Stage) -> None:
    await stage.act(
        "POST", "/permissions", channel=PICTURES, member="Ada", allow=[], deny=["SEND_MESSAGES"]
    )
    await ada.say("let me in")
    await expect(ada.page.get_by_role("alert")).to_contain_text("Missing Permissions")
    await expect(ada.composer).to_have_value("let me in")


async def test_the_bot_is_mentioned_by_its_name(ada: Reader) -> None:
    await ada.composer.click()
    await ada.page.keyboard.type("@re")
    await ada.suggestion("Retake").click()
    await expect(ada.composer).to_have_value("@Retake ")
    await ada.page.keyboard.type("a fox, `@Ada`")
    await ada.page.keyboard.press("Enter")
    answer = await ada.see("You said: @Retake a fox, @Ada")
    await expect(answer.locator("p code")).to_have_text("@Ada")
    await expect(answer).to_contain_text("bot")


async def test_a_channel_is_mentioned_by_its_name(ada: Reader) -> None:
    await ada.composer.click()
    await ada.page.keyboard.type("see #lo")
    await ada.page.keyboard.press("Tab")
    await ada.page.keyboard.press("Enter")
    await expect((await ada.see("see")).get_by_role("link", name="lounge")).to_be_visible()


async def test_chosen_files_go_along(ada: Reader, tmp_path: Path) -> None:
    one, two = tmp_path / "one.png", tmp_path / "two.txt"
    one.write_bytes(picture(60, 40).getvalue())
    two.write_text("words")
    async with ada.page.expect_file_chooser() as chooser:
        await ada.button("Attach files").click()
    await (await chooser.value).set_files([one, two])
    files = ada.page.get_by_role("list", name="Files to send").get_by_role("listitem")
    await expect(files).to_have_count(2)
    await ada.button("Remove two.txt").click()
    await expect(files).to_have_count(1)
    await ada.say("with a picture")
    await expect((await ada.see("with a picture")).get_by_role("img")).to_be_visible()
    await expect(files).to_have_count(0)


@pytest.mark.parametrize("kind", ["paste", "drop"])
async def test_a_picture_can_be_pasted_and_dropped(ada: Reader, kind: str) -> None:
    if kind == "drop":
        await hand_over(ada, "dragenter", "mine.png")
        await expect(ada.page.locator("body")).to_contain_class("dropping")
    await hand_over(ada, kind, "mine.png")
    await expect(ada.page.locator("body")).not_to_contain_class("dropping")
    await expect(ada.button("Remove mine.png")).to_be_visible()
    await ada.button("Send").click()
    await expect(ada.log.get_by_role("img", name="mine.png")).to_be_visible()


async def test_a_file_too_large_is_refused_at_once(ada: Reader, tmp_path: Path) -> None:
    large = tmp_path / "large.png"
    large.write_bytes(b"\0" * (10 * 1024 * 1024 + 1))
    async with ada.page.expect_file_chooser() as chooser:
        await ada.button("Attach files").click()
    await (await chooser.value).set_files(large)
    await expect(ada.page.get_by_role("alert")).to_have_text("large.png is larger than 10 MB.")
    await expect(ada.button("Send")).to_be_disabled()


async def test_a_reply_is_begun_and_given_up_again(ada: Reader, stage: Stage) -> None:
    await stage.say("what do you think?")
    asked = await ada.see("what do you think?")
    await ada.tool(asked, "Reply")
    await expect(ada.writing).to_contain_text("Replying to Ben")
    await ada.page.keyboard.press("Escape")
    await expect(ada.writing).not_to_contain_text("Replying")
    await ada.tool(asked, "Reply")
    await ada.say("the second one")
    await expect((await ada.see("the second one")).locator(".origin")).to_contain_text("Ben")
    await expect(ada.writing).not_to_contain_text("Replying")


async def test_own_messages_are_edited_and_deleted(ada: Reader, stage: Stage) -> None:
    await ada.say("the frist")
    await ada.menu(await ada.see("the frist"), "Edit")
    await expect(ada.composer).to_have_value("the frist")
    await ada.say("the first")
    await expect(await ada.see("the first")).to_contain_text("(edited)")
    await ada.menu(await ada.see("the first"), "Delete")
    await expect(ada.messages).to_have_count(0)
    await stage.say("not yours")
    await ada.tool(await ada.see("not yours"), "More")
    await expect(ada.page.get_by_role("menuitem", name="Copy text")).to_be_visible()
    await expect(ada.page.get_by_role("menuitem", name="Delete")).to_have_count(0)


async def test_an_edit_given_up_leaves_the_draft_as_it_was(ada: Reader) -> None:
    await ada.say("said")
    message = await ada.see("said")
    await ada.composer.fill("half a tho")
    await ada.menu(message, "Edit")
    await ada.composer.fill("said otherwise")
    await ada.composer.press("Escape")
    await expect(ada.composer).to_have_value("half a tho")
    await ada.menu(message, "Edit")
    await ada.say("said better")
    await ada.see("said better")
    await expect(ada.composer).to_have_value("half a tho")


async def test_a_draft_waits_in_its_channel(ada: Reader) -> None:
    await ada.composer.fill("half a tho")
    await ada.go("lounge")
    await expect(ada.composer).to_have_value("")
    await ada.go("pictures")
    await expect(ada.composer).to_have_value("half a tho")
    await ada.page.reload()
    await expect(ada.composer).to_have_value("half a tho")


async def test_others_see_that_one_is_writing(ada: Reader, stage: Stage, visit: Open) -> None:
    ben = await visit(stage.sandbox.url, who="ben")
    await ada.composer.click()
    await ada.page.keyboard.type("hm")
    await expect(ben.page.get_by_text("Ada is typing…")).to_be_visible()
    await ada.page.keyboard.press("Enter")
    await ben.see("hm")
    await expect(ben.page.get_by_text("Ada is typing…")).to_be_hidden()


async def test_the_bot_can_be_written_to_in_private(ada: Reader, stage: Stage) -> None:
    await ada.page.locator("#sidebar").get_by_role("button", name="Retake").click()
    await expect(ada.page.get_by_text("This is between you and Retake.")).to_be_visible()
    await ada.say("@Retake psst")
    await ada.see("You said: @Retake psst")
    await expect(ada.place("Retake")).to_have_attribute("aria-current", "page")


async def test_a_forum_takes_a_post(ada: Reader, stage: Stage) -> None:
    await ada.go("ideas")
    await ada.button("New post").click()
    form = ada.page.get_by_role("dialog", name="New post in ideas")
    await form.get_by_label("Your idea").fill("with a tall tower")
    await form.get_by_role("button", name="Post", exact=True).click()
    await expect(form.get_by_role("alert")).to_have_text("A post needs a title.")
    await form.get_by_label("Title").fill("A castle")
    await form.get_by_role("button", name="Post", exact=True).click()
    await expect(ada.page.get_by_role("heading", level=1)).to_have_text("A castle")
    await ada.see("with a tall tower")
    await ada.go("ideas")
    await expect(ada.page.locator(".posts")).to_contain_text("A castle")


async def test_two_people_talk(ada: Reader, stage: Stage, visit: Open) -> None:
    ben = await visit(stage.sandbox.url, channel=LOUNGE, who="ben")
    await ada.go("lounge")
    await ada.say("hello Ben")
    await ben.see("hello Ben")
    await ben.say("hello Ada")
    await ada.see("hello Ada")
