"""A stage: the sandbox, the real bot in it with a quick engine, and people."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from bot.__main__ import open_bot
from bot.config import Settings, Store
from bot.sandbox.server import Sandbox
from bot.surface.client import Client
from bot.surface.endpoint import point_at
from tests.conversations.people import Person
from tests.doubles import FlatEngine


class Stage:
    """Starts and stops the bot while the sandbox and the people go on."""

    def __init__(self, sandbox: Sandbox, folder: Path, http: aiohttp.ClientSession) -> None:
        self.sandbox = sandbox
        self.folder = folder
        self.engine = FlatEngine()
        self._http = http
        self._stack = AsyncExitStack()

    async def bot(self) -> Client:
        """Start the bot and wait until it is ready."""
        return await self._stack.enter_async_context(
            running(self.sandbox, self.folder, self.engine)
        )

    async def restart(self) -> Client:
        """Stop the bot and start another one on what it left."""
        await self.stop()
        return await self.bot()

    async def stop(self) -> None:
        await self._stack.aclose()

    @asynccontextmanager
    async def person(self, name: str = "Ada", channel: str = "pictures") -> AsyncIterator[Person]:
        """A member in a channel, listening."""
        person = Person(self._http, self.sandbox.url, name)
        async with person.listening():
            state = await person.state()
            person.channel = next(
                one["id"] for one in state["channels"] if one.get("name") == channel
            )
            yield person


@asynccontextmanager
async def running(sandbox: Sandbox, folder: Path, engine: FlatEngine) -> AsyncIterator[Client]:
    settings = Settings(store=Store(folder=folder))
    point_at(sandbox.api_url, sandbox.gateway_url, sandbox.url)
    async with open_bot(settings, ready_timeout=0.05, engines={"painter": engine}) as client:
        await client.begin(sandbox.token)
        yield client


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with (
        Sandbox.serve(port=0) as sandbox,
        aiohttp.ClientSession() as http,
    ):
        stage = Stage(sandbox, tmp_path / "bot", http)
        try:
            await stage.bot()
            yield stage
        finally:
            await stage.stop()


@pytest.fixture
async def ada(stage: Stage) -> AsyncIterator[Person]:
    async with stage.person("Ada") as person:
        yield person


@pytest.fixture
async def ben(stage: Stage) -> AsyncIterator[Person]:
    async with stage.person("Ben") as person:
        yield person


Start = Callable[[str], Awaitable[Person]]


@pytest.fixture
async def thread(ada: Person) -> Person:
    """Ada in the thread of a fox, with the first sheet there."""
    await ada.slash("imagine", idea="a red fox in a snowy forest at dusk, watercolor, no people")
    await ada.thread()
    await ada.card(1)
    return ada
