"""Faults that a test or a person asks for, and whom they strike next.

A fault strikes `count` times (once unless said), or for `seconds`, or until the first of both:
rate_limit and server_error answer requests whose "METHOD /path" holds `route`; slow holds such
requests up by `delay` seconds; drop_gateway cuts the connections, then refuses new ones;
duplicate_event repeats events whose name holds `route`; expire_interactions ends the interactions
that are open, and the next ones if none is or a count is given. reconnect and invalid_session
tell the clients at once.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class FaultKind(StrEnum):
    """What can be made to go wrong."""

    RATE_LIMIT = "rate_limit"
    SERVER_ERROR = "server_error"
    SLOW = "slow"
    DROP_GATEWAY = "drop_gateway"
    RECONNECT = "reconnect"
    INVALID_SESSION = "invalid_session"
    DUPLICATE_EVENT = "duplicate_event"
    EXPIRE_INTERACTIONS = "expire_interactions"


@dataclass
class Fault:
    """A fault in waiting: for a number of strikes, until a moment, or both."""

    kind: FaultKind
    route: str = ""
    count: int | None = None
    until: float | None = None
    delay: float = 0.0

    def spent(self, now: float) -> bool:
        return self.count == 0 or (self.until is not None and now >= self.until)


class Faults:
    """Hands each fault out as often, as long and where it was asked for."""

    def __init__(self, now: Callable[[], float]) -> None:
        self.now = now
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        self._waiting.append(fault)

    def clear(self) -> None:
        self._waiting.clear()

    def take(self, kind: FaultKind, route: str) -> Fault | None:
        """The fault of this kind that strikes here now; `route` is e.g. "POST /channels/1/…"."""
        if not self._waiting:
            return None
        now = self.now()
        self._waiting = [one for one in self._waiting if not one.spent(now)]
        for fault in self._waiting:
            if fault.kind is kind and fault.route in route:
                if fault.count is not None:
                    fault.count -= 1
                return fault
        return None


def loop_time() -> float:
    return asyncio.get_running_loop().time()
