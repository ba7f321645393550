"""The figure of a turn: from a message to its sheet, with an engine that takes no time."""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from time import perf_counter

from bot.bench.bare import Bare
from bot.bench.figures import Figure, median, p99
from bot.bench.pictures import photo_like
from bot.bench.stage import Watcher, Where, has_sheet, sandbox_process, watching
from bot.engines.protocol import Engine, OnProgress, Rendered, RenderRequest
from bot.prompt.compose import Dialect
from bot.rounds.traits import Seeds, Traits
from bot.surface.client import Client
from bot.surface.endpoint import point_at

TURNS = 30
WARM = 3
IDEA = "a red fox in a snowy forest"
CHANGES = ("make it night", "make it dawn", "make it noon", "make it dusk")

Build = Callable[[Path, Engine], AbstractAsyncContextManager[Client]]


class Ready:
    """An engine whose pictures were painted before."""

    def __init__(self, pictures: list[bytes]) -> None:
        self._pictures = pictures
        self._next = 0
        self.traits = Traits(
            "painter", Dialect.LAYERED, Seeds.EXACT, layered_seeds=True, concurrency=4
        )

    async def render(self, request: RenderRequest, on_progress: OnProgress) -> Rendered:
        self._next += 1
        picture = self._pictures[self._next % len(self._pictures)]
        return Rendered(picture=picture, seed=request.seed)


async def turn_figures(build: Build) -> list[Figure]:
    """A turn's median and slowest against those of a bare client."""
    pictures = [photo_like(seed) for seed in range(4)]
    with sandbox_process() as where:
        point_at(where.api_url, where.gateway_url, where.url)
        async with watching(where) as watcher:
            floor = await _bare(watcher, where, pictures)
            ours = await _retake(watcher, where, Ready(pictures), build)
    return [
        Figure("turn", "message → sheet, median", median(ours), median(floor), 1.4),
        Figure("turn", "message → sheet, slowest", p99(ours), p99(floor), 2.0),
    ]


async def _bare(watcher: Watcher, where: Where, pictures: list[bytes]) -> list[float]:
    async with Bare(pictures) as client:
        await client.login(where.token)
        running = asyncio.create_task(client.connect())
        await client.wait_until_ready()
        channel = await watcher.channel("lounge")
        times = await _times(watcher, lambda index: watcher.say(channel, f"sheet {index}"))
    await running
    return times


async def _retake(watcher: Watcher, where: Where, engine: Engine, build: Build) -> list[float]:
    with tempfile.TemporaryDirectory() as folder:
        async with build(Path(folder), engine) as client:
            await client.begin(where.token)
            await watcher.command(await watcher.channel("pictures"), "imagine", idea=IDEA, count=4)
            thread = str((await watcher.sees(has_sheet))["channel_id"])
            return await _times(
                watcher, lambda index: watcher.say(thread, CHANGES[index % len(CHANGES)])
            )


async def _times(watcher: Watcher, ask: Callable[[int], Awaitable[None]]) -> list[float]:
    times = []
    for index in range(WARM + TURNS):
        start = perf_counter()
        await ask(index)
        await watcher.sees(has_sheet)
        times.append((perf_counter() - start) * 1000)
    return times[WARM:]
