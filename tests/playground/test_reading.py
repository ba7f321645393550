import asyncio
import io

import discord
import pytest

from tests.playground.conftest import LOUNGE, Open, Stage
from tests.playground.reader import Reader, Route, expect
from tests.playground.scripted import file

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_stranger_sees_where_they_are(ada: Reader) -> None:
    await expect(ada.page).to_have_title("pictures · Retake playground")
    await expect(
        ada.page.get_by_text("a stand-in for Discord on your own computer")
    ).to_be_visible()
    await expect(ada.page.get_by_text("Retake is online")).to_be_visible()
    for name in ("pictures", "lounge", "ideas"):
        await expect(ada.place(name)).to_be_visible()


async def test_markdown_becomes_elements(ada: Reader, stage: Stage) -> None:
    text = (
        "## Round 2\n**bold** *italic* __under__ ~~gone~~ `code` \\*not\\*\n> quoted\n"
        "-# small print\n- one\n- two\n1. first\n```py\nprint()\n```\nhttps://example.com/a_b_c."
    )
    await stage.say(text)
    words = (await ada.see("Round 2")).locator(".words")
    await expect(words.get_by_role("heading", name="Round 2")).to_be_visible()
    for tag, inside in (
        ("strong", "bold"),
        ("em", "italic"),
        ("u", "under"),
        ("s", "gone"),
        ("p code", "code"),
        ("blockquote", "quoted"),
        (".small", "small print"),
        ("pre", "print()"),
        ("ol li", "first"),
    ):
        await expect(words.locator(tag)).to_have_text(inside)
    await expect(words.locator("ul li")).to_have_text(["one", "two"])
    await expect(words).to_contain_text("*not*")
    link = words.get_by_role("link")
    await expect(link).to_have_attribute("href", "https://example.com/a_b_c")
    await expect(link).to_have_attribute("rel", "noopener noreferrer")


async def test_mentions_are_shown_by_name(ada: Reader, stage: Stage) -> None:
    everybody = (await stage.act("GET", "/state"))["members"]
    person = next(one for one in everybody if one["name"] == "Ada")
    await stage.say(f"<@{person['id']}> look in <#{LOUNGE}>")
    message = await ada.see("@Ada look in lounge")
    await message.get_by_role("link", name="lounge").click()
    await expect(ada.page.get_by_role("heading", level=1)).to_have_text("lounge")


async def test_pictures_stand_in_line_with_their_alt_text(ada: Reader, stage: Stage) -> None:
    await stage.bot.text_channel().send("Here.", file=file(alt="a fox in the snow"))
    image = (await ada.see("Here.")).get_by_role("img", name="a fox in the snow")
    await expect(image).to_be_visible()
    await ada.until(image, "it => it.naturalWidth === 512")


async def test_other_files_are_offered_for_saving(ada: Reader, stage: Stage) -> None:
    notes = discord.File(io.BytesIO(b"hello"), "notes.txt", description="my notes")
    await stage.bot.text_channel().send(file=notes)
    link = ada.log.get_by_role("link", name="notes.txt")
    await expect(link).to_have_attribute("download", "notes.txt")
    await expect(ada.log).to_contain_text("5 bytes · my notes")


async def test_a_reply_quotes_what_it_answers(ada: Reader, stage: Stage) -> None:
    asked = await stage.bot.text_channel().send("Which one?")
    answer = await asked.reply("The second.")
    message = await ada.see("The second.")
    await expect(message.locator(".origin")).to_contain_text("RetakeWhich one?")
    await asked.delete()
    await answer.edit(content="The second, then.")
    await expect(ada.message("then.").locator(".origin")).to_contain_text("was deleted")


async def test_edits_and_deletions_show_at_once(ada: Reader, stage: Stage) -> None:
    message = await stage.bot.text_channel().send("Round 1: 1 of 4")
    await ada.see("1 of 4")
    await message.edit(content="Round 1: 2 of 4")
    await expect(await ada.see("2 of 4")).to_contain_text("(edited)")
    await message.delete()
    await expect(ada.messages).to_have_count(0)


async def test_an_edit_keeps_the_picture_it_has_loaded(ada: Reader, stage: Stage) -> None:
    message = await stage.bot.text_channel().send("Before", file=file(alt="kept"))
    image = ada.log.get_by_role("img", name="kept")
    await expect(image).to_be_visible()
    await image.evaluate("it => { it.dataset.same = 'yes'; }")
    await message.edit(content="After")
    await ada.see("After")
    await expect(image).to_have_attribute("data-same", "yes")


async def test_a_deletion_leaves_everything_else_alone(ada: Reader, stage: Stage) -> None:
    channel = stage.bot.text_channel()
    first = await channel.send("first", file=file(alt="kept"))
    status = await channel.send("on its way")
    await channel.send("last")
    image = ada.log.get_by_role("img", name="kept")
    await ada.see("last")
    await image.evaluate("it => { it.dataset.same = 'yes'; }")
    await status.delete()
    await expect(ada.messages).to_have_count(2)
    await expect(image).to_have_attribute("data-same", "yes")
    await expect(ada.message("last")).to_contain_class("grouped")
    await first.delete()
    await expect(ada.message("last")).not_to_contain_class("grouped")
    await expect(ada.log.get_by_role("separator")).to_have_count(1)


async def test_embeds_show_words_fields_and_picture(ada: Reader, stage: Stage) -> None:
    embed = discord.Embed(title="Round 3", description="**darker**", color=0x2A9D8F)
    embed.add_field(name="background", value="dark forest").set_footer(text="seed 7")
    embed.set_image(url="attachment://sheet.png")
    await stage.bot.text_channel().send(embed=embed, file=file())
    shown = ada.log.locator(".embed")
    for words in ("Round 3", "darker", "background", "dark forest", "seed 7"):
        await expect(shown).to_contain_text(words)
    await expect(shown.get_by_role("img")).to_be_visible()


async def test_the_newer_components_hold_words_and_pictures(ada: Reader, stage: Stage) -> None:
    view = discord.ui.LayoutView()
    box: discord.ui.Container[discord.ui.LayoutView] = discord.ui.Container(accent_color=0x884400)
    box.add_item(discord.ui.TextDisplay("**Round 4**"))
    box.add_item(discord.ui.Separator())
    gallery: discord.ui.MediaGallery[discord.ui.LayoutView] = discord.ui.MediaGallery()
    gallery.add_item(media="attachment://sheet.png", description="the sheet")
    box.add_item(gallery)
    view.add_item(box)
    await stage.bot.text_channel().send(view=view, file=file())
    shown = ada.log.locator(".container")
    await expect(shown.locator("strong")).to_have_text("Round 4")
    await expect(shown.get_by_role("img", name="the sheet")).to_be_visible()


async def test_a_thread_hangs_under_its_message_and_its_channel(ada: Reader, stage: Stage) -> None:
    anchor = await stage.bot.text_channel().send("An idea")
    thread = await anchor.create_thread(name="a red fox")
    line = (await ada.see("An idea")).get_by_role("link", name="Thread: a red fox")
    await thread.send("one")
    await expect(line).to_contain_text("1 message")
    await thread.send("two")
    await expect(line).to_contain_text("2 messages")
    await expect(ada.page.get_by_role("list", name="Threads of pictures")).to_contain_text(
        "a red fox"
    )
    await line.click()
    await expect(ada.page.get_by_role("heading", level=1)).to_have_text("a red fox")
    await ada.see("two")
    await expect(ada.messages.first).to_contain_text("An idea")


async def test_a_new_thread_is_told_of_where_one_is(ada: Reader, stage: Stage) -> None:
    anchor = await stage.bot.text_channel().send("An idea")
    await anchor.create_thread(name="a red fox")
    await ada.button("Open").click()
    await expect(ada.page.get_by_role("heading", level=1)).to_have_text("a red fox")
    await expect(ada.button("Open")).to_have_count(0)


async def test_what_is_new_elsewhere_is_marked(ada: Reader, stage: Stage) -> None:
    await stage.say("psst", channel=LOUNGE)
    await expect(ada.place("lounge")).to_contain_class("unread")
    await expect(ada.page).to_have_title("(1) pictures · Retake playground")
    await ada.go("lounge")
    await expect(ada.log.get_by_role("separator", name="New")).to_be_visible()
    await expect(ada.place("lounge")).not_to_contain_class("unread")
    await expect(ada.page).to_have_title("lounge · Retake playground")
    await ada.go("pictures")
    await ada.page.reload()
    await expect(ada.place("lounge")).to_be_visible()
    await expect(ada.place("lounge")).not_to_contain_class("unread")


async def test_one_begins_where_one_has_read_to(ada: Reader, stage: Stage) -> None:
    for number in range(45):
        await stage.say(f"line {number}.", channel=LOUNGE)
    await ada.go("lounge")
    await expect(ada.log.get_by_role("separator", name="New")).to_be_in_viewport()
    await expect(ada.message("line 0.")).to_be_in_viewport()
    await expect(ada.message("line 44.")).not_to_be_in_viewport()


async def test_what_is_said_while_a_channel_is_being_read_is_not_lost(
    ada: Reader, stage: Stage
) -> None:
    read, said = asyncio.Event(), asyncio.Event()

    async def slowly(route: Route) -> None:
        response = await route.fetch()
        read.set()
        await said.wait()
        await route.fulfill(response=response)

    await ada.page.route("**/messages?*", slowly)
    await ada.place("lounge").click()
    await read.wait()
    async with ada.page.expect_response("**/messages?*"):
        await stage.say("just now", channel=LOUNGE)
        said.set()
    await ada.see("just now")


async def test_reading_above_is_not_disturbed(ada: Reader, stage: Stage) -> None:
    for number in range(60):
        await stage.say(f"line {number}")
    await ada.see("line 59")
    await ada.log.evaluate("log => { log.scrollTop = log.scrollHeight / 2; }")
    await expect(ada.button("Jump to the latest message")).to_be_visible()
    before = await ada.log.evaluate("log => log.scrollTop")
    await stage.bot.text_channel().send("new one", file=file())
    await ada.button("Jump to 1 new messages").wait_for()
    assert await ada.log.evaluate("log => log.scrollTop") == before
    await ada.button("Jump to 1 new messages").click()
    await expect(ada.message("new one")).to_be_in_viewport()
    await expect(ada.log.get_by_role("button", name="Jump")).to_have_count(0)


async def test_what_changes_above_doesn_t_move_what_is_read(ada: Reader, stage: Stage) -> None:
    status = await stage.bot.text_channel().send("at the top")
    for number in range(40):
        await stage.say(f"line {number}.")
    await ada.see("line 39.")
    line = ada.message("line 20.")
    await line.evaluate("it => it.scrollIntoView()")
    await ada.button("Jump to the latest message").wait_for()
    top = "it => Math.round(it.getBoundingClientRect().top)"
    before = await line.evaluate(top)
    await status.edit(content="\n".join(f"row {number}" for number in range(30)))
    await expect(ada.messages.first).to_contain_text("row 29")
    assert abs(await line.evaluate(top) - before) <= 1


async def test_the_latest_is_followed_by_those_who_are_there(ada: Reader, stage: Stage) -> None:
    for number in range(30):
        await stage.bot.text_channel().send(f"picture {number}", file=file(width=64, height=640))
    await expect(ada.message("picture 29")).to_be_in_viewport()
    await ada.until(ada.log, "log => log.scrollHeight - log.scrollTop - log.clientHeight < 1")


async def test_earlier_messages_come_as_one_scrolls_up(stage: Stage, visit: Open) -> None:
    for number in range(120):
        await stage.say(f"number {number}.")
    ada = await visit(stage.sandbox.url)
    await ada.see("number 119.")
    await expect(ada.messages).to_have_count(50)
    for count in (100, 120):
        await ada.log.evaluate("log => { log.scrollTop = 0; }")
        await expect(ada.messages).to_have_count(count)
    await expect(ada.page.get_by_text("This is where #pictures begins.")).to_be_attached()


async def test_the_place_and_the_speaker_survive_a_reload(ada: Reader, stage: Stage) -> None:
    await ada.button("You speak as Ada. Change").click()
    await ada.page.get_by_role("menuitemradio", name="Ben").click()
    await ada.go("lounge")
    await ada.page.reload()
    await expect(ada.page.get_by_role("heading", level=1)).to_have_text("lounge")
    await expect(ada.button("You speak as Ben. Change")).to_be_visible()
    await ada.say("hello from Ben")
    await expect(await ada.see("hello from Ben")).to_contain_text("Ben")


async def test_a_deleted_thread_is_left_for_its_channel(ada: Reader, stage: Stage) -> None:
    anchor = await stage.bot.text_channel("lounge").send("An idea")
    thread = await anchor.create_thread(name="a red fox")
    await ada.go("a red fox")
    await thread.delete()
    await expect(ada.page.get_by_role("heading", level=1)).to_have_text("lounge")
    await expect(ada.place("a red fox")).to_have_count(0)
    await ada.say("still here")
    await ada.see("still here")


async def test_who_leaves_is_spoken_as_no_longer(stage: Stage, visit: Open) -> None:
    zoe = await stage.act("POST", "/members", name="Zoe")
    page = await visit(stage.sandbox.url, who="zoe")
    await expect(page.button("You speak as Zoe. Change")).to_be_visible()
    await stage.act("DELETE", f"/members/{zoe['id']}")
    await page.page.reload()
    await expect(page.button("You speak as Ada. Change")).to_be_visible()


async def test_typing_is_shown_until_the_message_comes(ada: Reader, stage: Stage) -> None:
    async with stage.bot.text_channel().typing():
        await expect(ada.page.get_by_text("Retake is typing…")).to_be_visible()
    await stage.act("POST", f"/channels/{stage.bot.text_channel().id}/typing", **{"as": "Ben"})
    await expect(ada.page.get_by_text("Retake and Ben are typing…")).to_be_visible()
    await stage.bot.text_channel().send("done")
    await expect(ada.page.get_by_text("Ben is typing…", exact=True)).to_be_visible()


async def test_typing_that_leads_to_nothing_ends(ada: Reader, stage: Stage) -> None:
    await ada.page.clock.install()
    await stage.act("POST", f"/channels/{stage.bot.text_channel().id}/typing", **{"as": "Ben"})
    await expect(ada.page.get_by_text("Ben is typing…")).to_be_visible()
    await ada.page.clock.fast_forward(11_000)
    await expect(ada.page.get_by_text("Ben is typing…")).to_be_hidden()


async def test_a_link_to_a_message_leads_to_it_here(ada: Reader, stage: Stage) -> None:
    there = await stage.bot.text_channel("lounge").send("the keeper")
    await stage.bot.text_channel().send(f"It is kept: {there.jump_url}")
    await (await ada.see("It is kept")).get_by_role("link", name="lounge").click()
    await expect(ada.message("the keeper")).to_be_focused()
