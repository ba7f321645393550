"""Puts the sandbox's works together, and takes them apart again."""

import asyncio
import secrets
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout
from pydantic import ValidationError

from bot.errors import NotPossible
from bot.sandbox.answers import Answers
from bot.sandbox.attachments import Cabinet, FolderCabinet, Links, MemoryCabinet
from bot.sandbox.commands import Registry
from bot.sandbox.faults import Faults, loop_time
from bot.sandbox.filing import Files
from bot.sandbox.gateway import Gateway
from bot.sandbox.genesis import populate
from bot.sandbox.greeting import Greeter
from bot.sandbox.hub import Hub
from bot.sandbox.interactions import Interactions
from bot.sandbox.journal import DiskJournal, Journal, NoJournal
from bot.sandbox.limits import Terms
from bot.sandbox.news import News
from bot.sandbox.parts import Answer, Parts, Place
from bot.sandbox.ratelimits import RateLimits
from bot.sandbox.reacting import Reactions
from bot.sandbox.render import Renderer
from bot.sandbox.revising import Reviser
from bot.sandbox.streams import Streams
from bot.sandbox.talk import Talk
from bot.sandbox.threads import Threads
from bot.sandbox.wire import PRIVILEGED_INTENTS, Intent
from bot.sandbox.world import World


@dataclass(frozen=True)
class Options:
    """What a test may want otherwise."""

    terms: Terms = field(default_factory=Terms)
    approved_intents: Intent = PRIVILEGED_INTENTS
    observe: Callable[[Answer], None] | None = None


@asynccontextmanager
async def build(
    place: Place,
    data: Path | None,
    clock: Callable[[], datetime],
    options: Options,
    *,
    rate_limits: bool,
) -> AsyncIterator[Parts]:
    """The works, on a world that lasts as long as `data` does, or as the process."""
    async with AsyncExitStack() as stack:
        with _readable(data):
            journal, cabinet = await _stores(stack, data)
            world = World(journal, clock)
            populate(world)
        limiter = RateLimits(enforced=rate_limits, clock=clock, now=loop_time)
        parts = _assemble(place, world, cabinet, limiter, options)
        stack.callback(world.commit)
        stack.callback(parts.interactions.close)
        yield parts


@contextmanager
def _readable(data: Path | None) -> Iterator[None]:
    try:
        yield
    except (ValidationError, sqlite3.DatabaseError):
        raise NotPossible(
            f"The world kept in {data} cannot be read, perhaps it was made by another version;"
            " move the folder away or choose another."
        ) from None


async def _stores(stack: AsyncExitStack, data: Path | None) -> tuple[Journal, Cabinet]:
    if data is None:
        return NoJournal(), MemoryCabinet()
    await asyncio.to_thread(data.mkdir, parents=True, exist_ok=True)
    _claim(stack, data)
    cabinet = await asyncio.to_thread(FolderCabinet, data / "attachments")
    journal = await DiskJournal.open(data / "world.sqlite3")
    stack.push_async_callback(journal.close)
    return journal, cabinet


def _claim(stack: AsyncExitStack, data: Path) -> None:
    """Keep a second sandbox away from the same folder; the claim ends with the process."""
    try:
        stack.enter_context(FileLock(data / "in-use.lock", blocking=False))
    except Timeout:
        raise NotPossible(f"Another sandbox is using {data}; stop it first.") from None


def _assemble(
    place: Place, world: World, cabinet: Cabinet, limiter: RateLimits, options: Options
) -> Parts:
    terms = options.terms
    links = Links(place.url, world.secret(), world.clock, terms)
    hub, renderer, faults = Hub(world), Renderer(world, links), Faults(loop_time)
    files, news = Files(world, cabinet), News(world, hub, renderer)
    talk = Talk(world, news, files, terms)
    threads = Threads(world, hub, renderer, news, talk)
    reviser = Reviser(world, talk, files)
    interactions = Interactions(world, hub, renderer, terms)
    approved = options.approved_intents
    greeter = Greeter(world, renderer, threads, place.gateway_url, approved)
    return Parts(
        place=place,
        terms=terms,
        world=world,
        hub=hub,
        renderer=renderer,
        cabinet=cabinet,
        links=links,
        files=files,
        news=news,
        talk=talk,
        reviser=reviser,
        threads=threads,
        reactions=Reactions(world, hub, renderer),
        registry=Registry(world, hub),
        interactions=interactions,
        answers=Answers(world, talk, reviser, interactions),
        gateway=Gateway(hub, greeter, faults, terms, place.token),
        streams=Streams(hub, terms, secrets.token_hex(4)),
        faults=faults,
        ratelimits=limiter,
        observe=options.observe,
    )
