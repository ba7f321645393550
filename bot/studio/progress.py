"""The status of a working round: shown soon, changed seldom, gone when the card is there."""

import asyncio
from dataclasses import replace

from bot.engines.protocol import Progress
from bot.studio.publishing import Publisher, Status

SHOW_AFTER = 0.4  # seconds: a round that is done sooner needs no status
CHANGE_EVERY = 1.5  # seconds: Discord allows about five edits in five seconds


class StatusLine:
    """Tells people how far a round is, from what its candidates report."""

    def __init__(self, publisher: Publisher, status: Status, *, again: bool) -> None:
        self._publisher = publisher
        self._status = status
        self._again = again
        self._fractions: dict[int, float] = {}
        self._finished = asyncio.Event()
        self.message_id = status.turn.status_id

    def report(self, number: int, progress: Progress) -> None:
        """Candidate ``number`` has come this far; engines call it from the loop's own thread."""
        self._fractions[number] = progress.fraction

    def finish(self) -> None:
        """Nothing more will be shown."""
        self._finished.set()

    async def show(self) -> int | None:
        """Show and change the status until the round is finished; the message it is shown in.

        It ends by itself rather than by cancellation, so that no message is left behind unknown.
        """
        if await self._finished_within(SHOW_AFTER):
            return self.message_id
        shown = self._now()
        if self.message_id is None:
            self.message_id = await self._publisher.show_status(shown, again=self._again)
        while not await self._finished_within(CHANGE_EVERY):
            if self._now() != shown:
                shown = self._now()
                await self._publisher.change_status(shown, self.message_id)
        return self.message_id

    def _now(self) -> Status:
        done = sum(fraction >= 1 for fraction in self._fractions.values())
        fraction = sum(self._fractions.values()) / max(1, self._status.size)
        return replace(self._status, done=done, fraction=round(fraction, 1))

    async def _finished_within(self, seconds: float) -> bool:
        try:
            async with asyncio.timeout(seconds):
                await self._finished.wait()
        except TimeoutError:
            return False
        return True
