import io
from collections.abc import AsyncIterator
from urllib.parse import urlsplit

import discord
import pytest
import pytest_asyncio

from tests.playground.conftest import LOUNGE, Open, Stage
from tests.playground.reader import Reader, expect
from tests.playground.scripted import file

pytestmark = pytest.mark.asyncio(loop_scope="session")

MARKUP = '<img src=x onerror="window.broken=1"><script>window.broken=1</script>'


@pytest_asyncio.fixture(loop_scope="session")
async def unbroken(ada: Reader) -> AsyncIterator[Reader]:
    """Whatever the test shows, none of it may have run."""
    yield ada
    assert await ada.page.evaluate("window.broken") is None
    assert await ada.page.locator("script").count() == 1


async def test_markup_in_a_message_is_text(unbroken: Reader, stage: Stage) -> None:
    await stage.say(f"{MARKUP} **{MARKUP}** `{MARKUP}`\n# {MARKUP}\n> {MARKUP}")
    message = await unbroken.see(MARKUP)
    await expect(message.locator("strong")).to_have_text(MARKUP)
    await expect(message.locator("p code")).to_have_text(MARKUP)
    await expect(message.locator("h3")).to_have_text(MARKUP)
    await expect(message.locator("blockquote")).to_have_text(MARKUP)
    await expect(message.locator("img:not(.emoji)")).to_have_count(0)


async def test_markup_in_names_is_text(unbroken: Reader, stage: Stage) -> None:
    name = "<b onclick=alert(1)>Eve</b>"
    eve = await stage.act("POST", "/members", name=name)
    await stage.say("hello", who=eve["id"])
    await expect((await unbroken.see("hello")).locator(".author")).to_have_text(name)
    await unbroken.button("You speak as Ada. Change").click()
    await expect(unbroken.page.get_by_role("menuitemradio", name=name)).to_be_visible()
    await unbroken.page.keyboard.press("Escape")
    await unbroken.composer.press("@")
    await expect(unbroken.suggestion(name)).to_be_visible()


async def test_markup_in_files_and_threads_is_text(unbroken: Reader, stage: Stage) -> None:
    note = discord.File(io.BytesIO(b"x"), '"><svg onload=alert(1)>.txt')
    anchor = await stage.bot.text_channel().send("here", files=[file(alt=MARKUP), note])
    await anchor.create_thread(name=MARKUP[:90])
    message = await unbroken.see("here")
    await expect(message.get_by_role("img", name=MARKUP)).to_be_visible()
    await expect(message.get_by_role("link", name=f"Thread: {MARKUP[:90]}")).to_be_visible()
    await expect(unbroken.place(MARKUP[:30])).to_be_visible()


async def test_markup_in_embeds_and_controls_is_text(unbroken: Reader, stage: Stage) -> None:
    view = discord.ui.View()
    view.add_item(discord.ui.Button(label="<i>press</i>", custom_id="a"))
    options = [discord.SelectOption(label="<i>pick</i>", value="b", description="<u>me</u>")]
    view.add_item(discord.ui.Select(custom_id="c", placeholder="<b>?</b>", options=options))
    embed = discord.Embed(title=MARKUP, description=MARKUP)
    embed.add_field(name="<i>n</i>", value="<i>v</i>").set_author(name=MARKUP)
    await stage.bot.text_channel().send(embed=embed, view=view)
    view.stop()
    await expect(unbroken.log.locator(".embed-title")).to_have_text(MARKUP)
    await expect(unbroken.button("<i>press</i>")).to_be_visible()
    await unbroken.button("<b>?</b>").click()
    await expect(unbroken.page.get_by_role("option")).to_have_text("<i>pick</i><u>me</u>")


@pytest.mark.parametrize(
    "words",
    [
        "[press](javascript:window.broken=1)",
        "<javascript:window.broken=1>",
        "[a](data:text/html,<script>window.broken=1</script>)",
        "javascript:window.broken=1//https://",
    ],
)
async def test_only_addresses_of_the_web_become_links(
    unbroken: Reader, stage: Stage, words: str
) -> None:
    await stage.say(words)
    await unbroken.see(words)
    await expect(unbroken.log.locator("article a")).to_have_count(0)


@pytest.mark.parametrize(
    "words",
    [
        "*" * 2000,
        "_" * 2000,
        "**a" * 600,
        "`" * 1999,
        "||" * 900,
        "[" * 2000,
        "> " * 900,
        "*_" * 900,
        "- \n" * 500,
        "<@" * 900,
        "https://" * 250,
        "\\" * 1999,
        "```" * 600,
    ],
)
async def test_no_text_is_too_much_for_markdown(ada: Reader, stage: Stage, words: str) -> None:
    await stage.say(words)
    await stage.say("still here")
    await ada.see("still here")
    await expect(ada.messages).to_have_count(2)


async def test_nothing_is_fetched_from_elsewhere(stage: Stage, visit: Open) -> None:
    ada = await visit(stage.sandbox.url)
    asked: list[str] = []
    ada.page.on("request", lambda request: asked.append(request.url))
    embed = discord.Embed(title="far", url="https://example.com/a")
    embed.set_image(url="https://example.com/b.png").set_thumbnail(url="https://example.com/c.png")
    await stage.bot.text_channel().send("https://example.com/d.png", embed=embed, file=file())
    await ada.see("far")
    await ada.page.reload()
    await ada.see("far")
    hosts = {urlsplit(url).hostname for url in asked if not url.startswith(("data:", "blob:"))}
    assert hosts == {"127.0.0.1"}


async def test_the_page_runs_only_its_own_scripts(ada: Reader, stage: Stage) -> None:
    async with stage.session.get(stage.sandbox.url) as response:
        policy = response.headers["Content-Security-Policy"]
        assert "default-src 'self'" in policy
        assert "unsafe" not in policy
    await ada.page.evaluate(
        """() => {
            const script = document.createElement("script");
            script.textContent = "window.broken = 1";
            document.body.append(script);
            script.remove();
        }"""
    )
    assert await ada.page.evaluate("window.broken") is None
    assert any("Content Security Policy" in mistake for mistake in ada.mistakes)
    ada.mistakes.clear()


async def test_pictures_show_under_the_machine_s_other_name(stage: Stage, visit: Open) -> None:
    await stage.bot.text_channel("lounge").send("here", file=file(alt="a fox"))
    url = stage.sandbox.url.replace("127.0.0.1", "localhost")
    ada = await visit(url, channel=LOUNGE)
    image = (await ada.see("here")).get_by_role("img", name="a fox")
    await ada.until(image, "it => it.naturalWidth > 0")
