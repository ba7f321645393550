import io
from collections.abc import Awaitable, Callable

import discord
import pytest

from tests.playground.access import faint_words, problems
from tests.playground.conftest import Open, Stage
from tests.playground.reader import Reader, expect
from tests.playground.scripted import Panel, file

pytestmark = pytest.mark.asyncio(loop_scope="session")

WORDS = (
    "# One\n**bold** `code` ||hidden|| [named](https://example.com) <@1100000000000000120>\n"
    "> quote\n-# small\n- item\n```\ncode\n```\n🔁 🦊"
)


async def fill(stage: Stage) -> None:
    """Everything a conversation may hold."""
    channel = stage.bot.text_channel()
    await channel.send(WORDS)
    embed = discord.Embed(title="An embed", description="words", color=0x2A9D8F)
    embed.add_field(name="a", value="b").set_footer(text="foot").set_author(name="who")
    note = discord.File(io.BytesIO(b"hello"), "notes.txt")
    await channel.send("both", embed=embed, files=[note, file("other.png", alt="a fox")])
    sheet = await channel.send("sheet", file=file("plain.png"), view=Panel(stage.bot))
    await sheet.add_reaction("1️⃣")
    await (await sheet.reply("a reply")).create_thread(name="a thread")
    await stage.say("by Ben")


async def keep_the_idle(reader: Reader) -> None:
    await reader.see("by Ben")


async def open_commands(reader: Reader) -> None:
    await reader.composer.press("/")
    await expect(reader.suggestion("/imagine")).to_be_visible()


async def fill_in_a_command(reader: Reader) -> None:
    await reader.composer.fill("/imagine")
    await reader.page.keyboard.press("Space")
    for name in ("aspect", "image", "count"):
        await reader.button(name).click()


async def open_the_picker(reader: Reader) -> None:
    await reader.tool(await reader.see("by Ben"), "Add a reaction")


async def open_a_menu(reader: Reader) -> None:
    await reader.tool(await reader.see("by Ben"), "More")


async def open_choices(reader: Reader) -> None:
    await reader.log.get_by_role("button", name="Which ones?").click()
    await reader.page.get_by_role("option", name="dusk").click()


async def open_a_form(reader: Reader) -> None:
    await reader.run("/brief ")
    await expect(reader.page.get_by_role("dialog", name="The brief")).to_be_visible()


async def open_a_picture(reader: Reader) -> None:
    await reader.log.get_by_role("button", name="a fox").click()


async def whisper(reader: Reader) -> None:
    await reader.run("/keepers search snow")
    await reader.see("Only you can see this")


async def show_the_keys(reader: Reader) -> None:
    await reader.button("Keys").click()


async def write_a_post(reader: Reader) -> None:
    await reader.go("ideas")
    await reader.button("New post").click()
    await reader.page.get_by_label("Title").fill("A castle")


async def read_a_forum(reader: Reader) -> None:
    await write_a_post(reader)
    await reader.button("Post").click()
    await reader.see("A castle")
    await reader.go("ideas")


async def speak_as_another(reader: Reader) -> None:
    await reader.button("You speak as Ada. Change").click()


STATES = [
    keep_the_idle, open_commands, fill_in_a_command, open_the_picker, open_a_menu, open_choices,
    open_a_form, open_a_picture, whisper, show_the_keys, speak_as_another, write_a_post,
    read_a_forum,
]  # fmt: skip


@pytest.mark.parametrize("reach", STATES, ids=lambda state: state.__name__)
async def test_everything_has_a_name_and_can_be_read(
    stage: Stage, visit: Open, reach: Callable[[Reader], Awaitable[None]]
) -> None:
    await fill(stage)
    ada = await visit(stage.sandbox.url, reduced_motion="reduce")
    await reach(ada)
    assert await problems(ada) == []
    for scheme in ("light", "dark"):
        await ada.page.emulate_media(color_scheme=scheme)
        assert await faint_words(ada) == []


async def test_nothing_moves_for_those_who_asked_for_that(stage: Stage, visit: Open) -> None:
    ada = await visit(stage.sandbox.url, reduced_motion="reduce")
    stage.bot.gate.clear()
    await ada.run("/think ")
    dots = (await ada.see("is thinking")).locator(".dots i").first
    assert await dots.evaluate("it => getComputedStyle(it).animationIterationCount") == "1"


async def test_new_messages_are_told_politely(ada: Reader, stage: Stage) -> None:
    await stage.bot.text_channel().send("**Round 1** of 3", file=file())
    status = ada.page.locator("#announcer")
    await expect(status).to_have_attribute("aria-live", "polite")
    await expect(status).to_have_text("Retake: Round 1 of 3")


async def test_the_page_has_landmarks(ada: Reader) -> None:
    for role, name in (("navigation", "Channels"), ("log", "Messages in pictures")):
        await expect(ada.page.get_by_role(role, name=name)).to_be_visible()  # type: ignore[arg-type]
    await expect(ada.page.get_by_role("main")).to_be_visible()
    await expect(ada.writing).to_be_visible()
