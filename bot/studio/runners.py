"""Runners: what drives rounds to their end."""

import asyncio
import logging
from typing import Protocol

from bot.errors import RetakeError
from bot.store.rounds import Superseded
from bot.studio.library import Library
from bot.studio.publishing import CannotPost, NotReachable
from bot.studio.turns import Turns

_log = logging.getLogger(__name__)

PATIENCE = (1.0, 2.0, 5.0, 15.0, 60.0)  # seconds between tries while Discord is away
APOLOGY = "Something went wrong on our side; press Retry, or say it again."


class Runner(Protocol):
    """Drives the rounds of each session in order."""

    def wake(self, session_id: int) -> None:
        """There may be a round to go on with."""
        ...

    def stop(self, round_id: int) -> None:
        """This round was cancelled; whoever works on it should drop it."""
        ...

    async def resume(self) -> None:
        """Go on with what an earlier process left."""
        ...


class LocalRunner:
    """Drives rounds in this process; ``resume`` picks up what an earlier one left."""

    def __init__(self, turns: Turns, library: Library) -> None:
        self._turns = turns
        self._library = library
        self._sessions: dict[int, asyncio.Task[None]] = {}
        self._again: set[int] = set()
        self._advancing: dict[int, asyncio.Task[None]] = {}
        self._numbering: set[asyncio.Task[None]] = set()

    def wake(self, session_id: int) -> None:
        if session_id in self._sessions:
            self._again.add(session_id)
            return
        self._sessions[session_id] = asyncio.create_task(self._drain(session_id))

    def stop(self, round_id: int) -> None:
        if task := self._advancing.get(round_id):
            task.cancel()

    async def resume(self) -> None:
        """Go on with every round that was left unfinished."""
        for session_id in await self._library.sessions.unfinished():
            self.wake(session_id)
        for turn in await self._library.rounds.unnumbered():
            self._number(turn.id)

    async def settled(self) -> None:
        """Wait until nothing is left to do."""
        while tasks := [*self._sessions.values(), *self._numbering]:
            await asyncio.wait(tasks)

    async def close(self) -> None:
        """Drop what is in flight; the next start goes on with it."""
        tasks = [*self._sessions.values(), *self._advancing.values(), *self._numbering]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _drain(self, session_id: int) -> None:
        try:
            while True:
                self._again.discard(session_id)
                for round_id in await self._library.rounds.unfinished(session_id):
                    await self._drive(round_id)
                if session_id not in self._again:
                    return
        finally:
            # In the same step as the check above, so that no wake is missed between them.
            del self._sessions[session_id]

    async def _drive(self, round_id: int) -> None:
        for pause in PATIENCE:
            failure = await self._attempt(round_id)
            if not isinstance(failure, NotReachable):
                await self._conclude(round_id, failure)
                return
            _log.warning("round %s: Discord is not reachable", round_id)
            await asyncio.sleep(pause)
        # It stays unfinished: the next start, or the next word in the session, goes on with it.

    async def _attempt(self, round_id: int) -> BaseException | None:
        """Advance a round in a task of its own, which can be stopped; how it failed, if it did."""
        task = asyncio.create_task(self._turns.advance(round_id))
        self._advancing[round_id] = task
        try:
            await asyncio.wait({task})
        finally:
            task.cancel()
            del self._advancing[round_id]
        return Superseded() if task.cancelled() else task.exception()

    async def _conclude(self, round_id: int, failure: BaseException | None) -> None:
        match failure:
            case None:
                self._number(round_id)
            case Superseded():
                _log.info("round %s: dropped, it was ended or taken elsewhere", round_id)
                await self._turns.tidy(round_id)
            case CannotPost():
                _log.warning("round %s: %s", round_id, failure)
                await self._turns.abandon(round_id, failure.sentence)
            case RetakeError():
                await self._turns.give_up(round_id, failure.sentence)
            case _:
                _log.error("round %s failed", round_id, exc_info=failure)
                await self._turns.give_up(round_id, APOLOGY)

    def _number(self, round_id: int) -> None:
        task = asyncio.create_task(self._turns.number(round_id))
        self._numbering.add(task)
        task.add_done_callback(self._numbered)

    def _numbered(self, task: asyncio.Task[None]) -> None:
        self._numbering.discard(task)
        if not task.cancelled() and (failure := task.exception()):
            _log.warning("a card stays without number reactions: %s", failure)
