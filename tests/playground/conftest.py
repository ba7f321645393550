"""A sandbox, a small bot in it, and real Chromium looking at the page."""

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from bot.sandbox.building import Options
from bot.sandbox.genesis import LOUNGE_ID, PICTURES_ID
from bot.sandbox.limits import Terms
from bot.sandbox.server import Sandbox
from tests.playground.reader import Browser, Reader, async_playwright
from tests.playground.scripted import Scripted, running

PICTURES, LOUNGE = str(PICTURES_ID), str(LOUNGE_ID)
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
# A silent bot is given up on sooner than Discord does, so that tests needn't wait as long.
_IMPATIENT = Options(Terms(answer_seconds=1.5))
Open = Callable[..., Awaitable[Reader]]


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    path = next(filter(None, map(shutil.which, _NAMES)), None)
    if path is None:
        pytest.skip("Chromium isn't installed")
    async with async_playwright() as play:
        browser = await play.chromium.launch(executable_path=path, args=list(_FLAGS))
        yield browser
        await browser.close()


@dataclass(frozen=True)
class Stage:
    """Everything a test plays with."""

    sandbox: Sandbox
    bot: Scripted
    session: aiohttp.ClientSession

    async def act(self, method: str, path: str, **body: Any) -> Any:
        """What somebody does without the page: another person, another program."""
        url = f"{self.sandbox.url}/sandbox/api{path}"
        async with self.session.request(method, url, json=body or None) as response:
            assert response.status < 300, await response.text()
            return None if response.status == 204 else await response.json()

    async def say(self, content: str, who: str = "Ben", channel: str = PICTURES) -> Any:
        return await self.act(
            "POST", f"/channels/{channel}/messages", content=content, **{"as": who}
        )


@pytest_asyncio.fixture(loop_scope="session")
async def stage(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Stage]:
    async with (
        Sandbox.serve(port=0, options=_IMPATIENT) as sandbox,
        running(sandbox, monkeypatch) as bot,
        aiohttp.ClientSession() as session,
    ):
        yield Stage(sandbox, bot, session)


@pytest_asyncio.fixture(loop_scope="session")
async def visit(browser: Browser) -> AsyncIterator[Open]:
    """Opens the page anew in a window of its own; at the end, nothing may have gone wrong in it."""
    readers: list[Reader] = []

    async def _visit(url: str, channel: str = PICTURES, who: str = "ada", **window: Any) -> Reader:
        context = await browser.new_context(
            **{"viewport": {"width": 1280, "height": 800}, **window}
        )
        reader = Reader(await context.new_page(), url)
        readers.append(reader)
        await reader.watch_lines()
        return await reader.open(channel, who)

    yield _visit
    for reader in readers:
        await reader.page.context.close()
    assert [mistake for reader in readers for mistake in reader.mistakes] == []


@pytest_asyncio.fixture(loop_scope="session")
async def ada(stage: Stage, visit: Open) -> Reader:
    """Ada in #pictures."""
    return await visit(stage.sandbox.url)
