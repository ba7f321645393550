"""The command line; the only place that builds things."""

import asyncio
import json
import logging
import random
import signal
import sys
from collections.abc import AsyncIterator, Coroutine, Iterator, Mapping
from contextlib import (
    AbstractAsyncContextManager,
    AsyncExitStack,
    asynccontextmanager,
    contextmanager,
)
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

import click
from filelock import FileLock, Timeout

from bot import config
from bot.config import Settings
from bot.engines.painter import Painter
from bot.engines.protocol import Engine
from bot.errors import BadConfiguration, RetakeError
from bot.interpreters.phrases import Phrases
from bot.prompt.model import MAX_COUNT
from bot.shell.check import look
from bot.shell.read import Tally, read_lines
from bot.shell.sheet import make_sheet, write_sheet
from bot.store import blobs
from bot.store.blobs import Blobs
from bot.store.database import Database, open_database
from bot.store.keepers import KeeperStore
from bot.store.notes import NoteStore
from bot.store.picks import PickStore
from bot.store.rounds import RoundStore
from bot.store.sessions import SessionStore
from bot.studio.library import Library
from bot.studio.rendering import Rendering
from bot.studio.runners import LocalRunner
from bot.studio.studio import Studio
from bot.studio.turns import Turns
from bot.surface.client import Client
from bot.surface.endpoint import point_at_origin
from bot.surface.publisher import DiscordPublisher
from cogs.help import Help
from cogs.imagine import Imagine
from cogs.keeping import Keeping
from cogs.picking import Picking
from cogs.prompt import Prompt
from cogs.returning import Returning
from cogs.rounds import Rounds
from cogs.talk import Talk

FIGURES = ("turn", "sheet", "painter", "read", "start")
_CONFIG = click.option(
    "--config",
    "path",
    type=click.Path(path_type=Path),
    help="A TOML file; see config.example.toml.",
)


def utcnow() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 — everybody else is given this clock


@asynccontextmanager
async def open_library(settings: Settings) -> AsyncIterator[Library]:
    """Everything that is kept, for this process alone.

    Raises:
        BadConfiguration: another process uses the folder, or the schema is newer.
    """
    folder = settings.store.folder
    folder.mkdir(parents=True, exist_ok=True)
    async with AsyncExitStack() as stack:
        stack.enter_context(_alone(folder))
        database = await stack.enter_async_context(open_database(settings.store.database_url()))
        yield _library(database, folder)


@asynccontextmanager
async def open_bot(
    settings: Settings, ready_timeout: float = 2.0, engines: Mapping[str, Engine] | None = None
) -> AsyncIterator[Client]:
    """The bot, ready to log in; what is in flight when it closes goes on at the next start."""
    engines = engines or _engines()
    async with open_library(settings) as library:
        client = Client(library.notes, ready_timeout)
        publisher = DiscordPublisher(client)
        turns = Turns(
            library,
            Rendering(engines, library.blobs),
            publisher,
            _draw_seed,
            settings.rounds.in_flight,
        )
        runner = LocalRunner(turns, library)
        interpreter = Phrases(engines=tuple(engines))
        studio = Studio(library, turns, runner, interpreter, publisher, utcnow)
        kinds = (Imagine, Talk, Picking, Rounds, Prompt, Keeping, Help)
        client.furnish(
            studio, [*(kind(client, studio) for kind in kinds), Returning(client, studio, utcnow)]
        )
        async with client:
            try:
                yield client
            finally:
                await runner.close()


@click.group(help="Pictures made in a Discord thread, one change at a time.")
def main() -> None:
    """Run ``retake``."""


@main.command("try")
@click.option("--port", default=8420, show_default=True, help="Where the page is served.")
@click.option(
    "--data",
    default=Path(".retake/playground"),
    show_default=True,
    type=click.Path(path_type=Path, file_okay=False),
    help="Where everything is kept between starts.",
)
@click.option("--no-browser", is_flag=True, help="Don't open the page.")
def try_(port: int, data: Path, no_browser: bool) -> None:  # noqa: FBT001 — click passes a flag
    """Try it here: a Discord on this machine with the bot in it; no account, no key."""
    _log_at("WARNING")
    from bot.shell import playground  # only this command needs a Discord of its own

    def build(folder: Path) -> AbstractAsyncContextManager[Client]:
        return open_bot(_settings_in(folder), ready_timeout=0.05)

    _run(playground.play(port, data, build, browser=not no_browser))


@main.command()
@_CONFIG
def run(path: Path | None) -> None:
    """Run the bot on Discord."""
    _run(_serve(path))


async def _serve(path: Path | None) -> None:
    settings = config.load(path)
    _log_at(settings.log.level)
    token = settings.discord.token.get_secret_value()
    if not token:
        raise BadConfiguration(
            "There is no token: set discord.token or RETAKE_DISCORD__TOKEN to your bot's."
        )
    if settings.discord.endpoint:
        point_at_origin(settings.discord.endpoint)
    async with open_bot(settings) as client:
        connected = await client.begin(token)
        click.echo(f"{client.user} is ready.")
        await connected


@main.command()
@_CONFIG
def check(path: Path | None) -> None:
    """Look at everything that must be right, a line each."""
    _run(_check(path))


async def _check(path: Path | None) -> None:
    settings = config.load(path)
    _log_at("ERROR")
    if settings.discord.endpoint:
        point_at_origin(settings.discord.endpoint)
    findings = [finding async for finding in look(settings, _engines())]
    for finding in findings:
        click.echo(finding.line())
    if not all(finding.good for finding in findings):
        sys.exit(1)


@main.command()
@click.option("--interpreter", type=click.Choice(["phrases"]), default="phrases")
@click.option("--idea", is_flag=True, help="Each text is a first idea.")
@click.argument("source", type=click.File(encoding="utf-8"), default="-")
def read(interpreter: str, idea: bool, source: TextIO) -> None:  # noqa: FBT001 — click passes a flag
    """Read utterances, JSON lines in and out."""
    tally = Tally()
    reader = Phrases(engines=tuple(_engines()))
    for line in read_lines(source, reader, tally, ideas=idea):
        click.echo(line)
    sys.exit(1 if tally.bad else 0)


@main.command()
@click.argument("idea")
@click.option("--seed", default=1, show_default=True, help="The first candidate's seed.")
@click.option("--count", default=4, show_default=True, type=click.IntRange(1, MAX_COUNT))
@click.option("--out", default=Path("sheet.jpg"), type=click.Path(path_type=Path))
def sheet(idea: str, seed: int, count: int, out: Path) -> None:
    """Paint a contact sheet of an idea."""

    async def make() -> None:
        engines = _engines()
        reader = Phrases(engines=tuple(engines))
        await write_sheet(out, await make_sheet(reader, engines["painter"], idea, seed, count))

    _run(make())


@main.command()
@click.argument("names", nargs=-1, type=click.Choice(FIGURES))
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def bench(names: tuple[str, ...], as_json: bool) -> None:  # noqa: FBT001 — click passes a flag
    """Measure; each figure is set against a floor from the same run."""
    _log_at("ERROR")
    # Only who measures pays for what measuring needs.
    from bot.bench.filling import fill
    from bot.bench.running import measure

    def build(folder: Path, engine: Engine) -> AbstractAsyncContextManager[Client]:
        return open_bot(_settings_in(folder), 0.05, {engine.traits.name: engine})

    async def filled(folder: Path, count: int) -> None:
        async with open_database(_settings_in(folder).store.database_url()) as database:
            await fill(database, count)

    for figure in measure(names or FIGURES, build, filled):
        click.echo(json.dumps(figure.to_dict()) if as_json else figure.line())


def _engines() -> dict[str, Engine]:
    return {"painter": Painter()}


def _settings_in(folder: Path) -> Settings:
    return Settings(store=config.Store(folder=folder))


def _run(work: Coroutine[Any, Any, None]) -> None:
    """Run until it ends or is asked to stop; what the operator must mend is one sentence."""

    async def until_stopped() -> None:
        task = asyncio.ensure_future(work)
        loop = asyncio.get_running_loop()
        for stop in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(stop, task.cancel)
        await asyncio.wait({task})
        if not task.cancelled():
            task.result()

    try:
        asyncio.run(until_stopped())
    except RetakeError as refusal:
        click.echo(refusal.sentence, err=True)
        sys.exit(1)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Two processes on one folder would both render, pay and post."""
    try:
        with FileLock(folder / "lock", timeout=0):
            yield
    except Timeout as busy:
        raise BadConfiguration(
            f"Another Retake is running with {folder}; stop it, or choose another folder."
        ) from busy


def _library(database: Database, folder: Path) -> Library:
    return Library(
        sessions=SessionStore(database),
        rounds=RoundStore(database),
        picks=PickStore(database),
        keepers=KeeperStore(database),
        notes=NoteStore(database),
        blobs=Blobs(blobs.folder(folder / "pictures")),
    )


def _draw_seed() -> int:
    return random.SystemRandom().randrange(1_000_000)  # short enough to read out and retype


def _log_at(level: str) -> None:
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)  # its plugins announce themselves


if __name__ == "__main__":
    main()
