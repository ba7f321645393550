"""A gateway session: what it hears, in which order, and what it can catch up on."""

import json
from collections import deque
from typing import Protocol

from bot.sandbox.hub import Event
from bot.sandbox.intents import hears, readable
from bot.sandbox.wire import Intent, Json, Op
from bot.sandbox.world import APPLICATION_ID


class Line(Protocol):
    """A connection that takes frames."""

    def send(self, text: str) -> None: ...

    def abort(self) -> None: ...


class Session:
    """One client's numbered stream of events, which outlives its connection for a while."""

    viewer = APPLICATION_ID

    def __init__(self, session_id: str, intents: Intent, keep: int) -> None:
        self.id = session_id
        self.intents = intents
        self.sequence = 0
        self.line: Line | None = None
        self.left_at: float | None = None
        self._replay: deque[tuple[int, str]] = deque(maxlen=keep)

    def hear(self, event: Event, payload: Json) -> None:
        if hears(self.intents, event):
            self.dispatch(event.name, readable(self.intents, event, payload))

    def dispatch(self, name: str, payload: Json) -> None:
        self.sequence += 1
        text = frame(Op.DISPATCH, payload, name, self.sequence)
        self._replay.append((self.sequence, text))
        if self.line is not None:
            self.line.send(text)

    def missed(self, sequence: int) -> list[str] | None:
        """Frames after a sequence number, or None if some are no longer kept."""
        oldest = self._replay[0][0] if self._replay else self.sequence + 1
        if sequence > self.sequence or sequence < oldest - 1:
            return None
        return [text for number, text in self._replay if number > sequence]


def frame(op: Op, data: object, name: str | None = None, sequence: int | None = None) -> str:
    return json.dumps({"op": int(op), "d": data, "s": sequence, "t": name}, separators=(",", ":"))
