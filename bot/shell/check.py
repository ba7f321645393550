"""``retake check``: what an operator should know before people do, a line each."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass

from bot.config import Settings
from bot.engines.errors import EngineError
from bot.engines.protocol import Engine, RenderRequest
from bot.errors import RetakeError
from bot.prompt.compose import compose
from bot.prompt.model import Prompt
from bot.store.database import open_database
from bot.surface.client import check_discord

SMALL = 64  # pixels: enough to see that an engine answers


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    name: str
    good: bool
    said: str

    def line(self) -> str:
        return f"{'ok' if self.good else 'PROBLEM':<8} {self.name:<14} {self.said}"


async def look(settings: Settings, engines: Mapping[str, Engine]) -> AsyncIterator[Finding]:
    """Everything that must be right for the bot to run."""
    yield _fine("configuration", "every setting is known and of the right kind")
    yield await _database(settings)
    for name, engine in engines.items():
        yield await _engine(name, engine)
    known = settings.rounds.engine in engines
    yield Finding("default engine", known, settings.rounds.engine if known else "isn't set up")
    yield await _discord(settings)


async def _database(settings: Settings) -> Finding:
    try:
        settings.store.folder.mkdir(parents=True, exist_ok=True)
        async with open_database(settings.store.database_url()) as database:
            return _fine("database", f"{database.dialect}, schema up to date")
    except RetakeError as wrong:
        return _problem("database", wrong.sentence)
    except OSError as wrong:
        return _problem("database", f"{settings.store.folder} can't be used: {wrong}")


async def _engine(name: str, engine: Engine) -> Finding:
    wording = compose(Prompt(subject="a red apple"), engine.traits.dialect)
    try:
        await engine.render(RenderRequest(wording, SMALL, SMALL, seed=1), lambda _: None)
    except EngineError as wrong:
        return _problem(f"engine {name}", wrong.sentence)
    return _fine(f"engine {name}", "paints")


async def _discord(settings: Settings) -> Finding:
    token = settings.discord.token.get_secret_value()
    if not token:
        return _problem("discord", "there is no token: set RETAKE_DISCORD__TOKEN")
    try:
        return _fine("discord", await check_discord(token))
    except RetakeError as wrong:
        return _problem("discord", wrong.sentence)


def _fine(name: str, said: str) -> Finding:
    return Finding(name, good=True, said=said)


def _problem(name: str, said: str) -> Finding:
    return Finding(name, good=False, said=said)
