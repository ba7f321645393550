"""Ids that grow with time and are never given twice."""

from collections.abc import Callable
from datetime import datetime

from bot.sandbox.wire import DISCORD_EPOCH_MS

_TIME_SHIFT = 22


class Snowflakes:
    """Draws ids from a clock, one past the last where the clock stands still or goes back."""

    def __init__(self, clock: Callable[[], datetime], *, last: int = 0) -> None:
        self._clock = clock
        self.last = last

    def draw(self) -> int:
        self.last = max(snowflake_at(self._clock()), self.last + 1)
        return self.last


def snowflake_at(moment: datetime) -> int:
    return max(int(moment.timestamp() * 1000) - DISCORD_EPOCH_MS, 0) << _TIME_SHIFT
