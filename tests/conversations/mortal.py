"""A bot in a process of its own that is killed at one moment of its first or second round."""

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from bot.__main__ import open_bot
from bot.config import Settings, Store
from bot.engines.protocol import OnProgress, Rendered, RenderRequest
from bot.store.rounds import RoundStore
from bot.store.sessions import SessionStore
from bot.surface.endpoint import point_at_origin
from bot.surface.publisher import DiscordPublisher
from tests.doubles import FlatEngine

Work = Callable[..., Awaitable[Any]]

# Where the process dies: a step of the round, before or after it, and at which call of it.
MOMENTS: dict[str, tuple[type, str, str, int]] = {
    "an utterance was accepted": (SessionStore, "accept", "after", 1),
    "its round was kept": (RoundStore, "append", "after", 1),
    "the round was taken": (RoundStore, "take", "after", 2),
    "the round was planned": (RoundStore, "plan", "after", 2),
    "the first candidate was kept": (RoundStore, "finish", "after", 5),
    "the second candidate was kept": (RoundStore, "finish", "after", 6),
    "every candidate was kept": (RoundStore, "finish", "after", 8),
    "the card is about to be posted": (DiscordPublisher, "show_card", "before", 2),
    "the card was posted": (DiscordPublisher, "show_card", "after", 2),
    "the card was written down": (DiscordPublisher, "number_card", "before", 2),
    "a session was kept": (SessionStore, "open", "after", 1),
    "the thread was opened": (DiscordPublisher, "open_thread", "after", 1),
    "the prompt was shown": (DiscordPublisher, "show_prompt", "after", 1),
    "a reply is about to be posted": (DiscordPublisher, "reply", "before", 1),
    "a reply was posted": (DiscordPublisher, "reply", "after", 1),
}


class Diary(FlatEngine):
    """Writes down every picture it makes, in a file that outlives the process."""

    def __init__(self, path: Path) -> None:
        super().__init__(concurrency=1)
        self._path = path

    async def render(self, request: RenderRequest, on_progress: OnProgress) -> Rendered:
        rendered = await super().render(request, on_progress)
        line = f"{request.seed} {request.wording.text!r}\n"
        with self._path.open("a") as diary:
            diary.write(line)
        return rendered


def dying(work: Work, when: str, times: int) -> Work:
    calls = 0

    async def mortal(*args: Any, **kwargs: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == times and when == "before":
            die()
        result = await work(*args, **kwargs)
        if calls == times:
            die()
        return result

    return mortal


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def live(origin: str, token: str, folder: Path, moment: str) -> None:
    if moment:
        owner, name, when, times = MOMENTS[moment]
        setattr(owner, name, dying(getattr(owner, name), when, times))
    point_at_origin(origin)
    engines = {"painter": Diary(folder / "diary")}
    settings = Settings(store=Store(folder=folder))
    async with open_bot(settings, ready_timeout=0.05, engines=engines) as client:
        connected = await client.begin(token)
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        await connected


if __name__ == "__main__":
    asyncio.run(live(sys.argv[1], sys.argv[2], Path(sys.argv[3]), sys.argv[4]))
