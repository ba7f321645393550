"""Server-sent events: everything one member sees, with ids to go on from."""

import asyncio
import json
from collections import deque
from dataclasses import dataclass

from aiohttp import web

from bot.sandbox.hub import Event, Hub
from bot.sandbox.limits import Terms
from bot.sandbox.wire import Json

# How far back a page that lost its connection can catch up.
KEPT_EVENTS = 500
_RESET = "RESET"


@dataclass(frozen=True)
class Line:
    """One event as it goes out."""

    number: int
    text: str


class Ear:
    """What one member has heard lately, and the pages that listen for them."""

    def __init__(self, viewer: int, boot: str) -> None:
        self.viewer = viewer
        self._boot = boot
        self._number = 0
        self._kept: deque[Line] = deque(maxlen=KEPT_EVENTS)
        self._queues: set[asyncio.Queue[str]] = set()

    def hear(self, event: Event, payload: Json) -> None:
        self._number += 1
        data = json.dumps(payload, separators=(",", ":"))
        text = f"id: {self._boot}-{self._number}\nevent: {event.name}\ndata: {data}\n\n"
        self._kept.append(Line(self._number, text))
        for queue in self._queues:
            queue.put_nowait(text)

    def listen(self, last_id: str | None) -> asyncio.Queue[str]:
        """A queue of what comes, begun with what was missed since an event's id."""
        queue: asyncio.Queue[str] = asyncio.Queue()
        for text in self._missed(last_id):
            queue.put_nowait(text)
        self._queues.add(queue)
        return queue

    def leave(self, queue: asyncio.Queue[str]) -> None:
        self._queues.discard(queue)

    def _missed(self, last_id: str | None) -> list[str]:
        if last_id is None:
            return []
        boot, _, number = last_id.rpartition("-")
        oldest = self._kept[0].number if self._kept else self._number + 1
        known = boot == self._boot and number.isascii() and number.isdigit()
        if not known or not oldest - 1 <= int(number) <= self._number:
            return [f"id: {self._boot}-{self._number}\nevent: {_RESET}\ndata: {{}}\n\n"]
        return [line.text for line in self._kept if line.number > int(number)]


class Streams:
    """Keeps an ear for every member that a page has looked through."""

    def __init__(self, hub: Hub, terms: Terms, boot: str) -> None:
        self._hub = hub
        self._terms = terms
        self._boot = boot
        self._ears: dict[int, Ear] = {}
        self._closing = asyncio.Event()

    async def serve(self, request: web.Request, viewer: int) -> web.StreamResponse:
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        await response.prepare(request)
        ear = self._ear(viewer)
        last_id = request.headers.get("Last-Event-ID") or request.query.get("last_event_id")
        queue = ear.listen(last_id)
        try:
            await response.write(b": this is a sandbox, not Discord\n\n")
            await self._pump(response, queue)
        except ConnectionError:
            # The page has gone; it will say from where to go on.
            pass
        finally:
            ear.leave(queue)
        return response

    def close(self) -> None:
        self._closing.set()
        for ear in self._ears.values():
            ear.hear(Event("BYE", lambda viewer: {}), {})

    def _ear(self, viewer: int) -> Ear:
        ear = self._ears.get(viewer)
        if ear is None:
            ear = self._ears[viewer] = Ear(viewer, self._boot)
            self._hub.join(ear)
        return ear

    async def _pump(self, response: web.StreamResponse, queue: asyncio.Queue[str]) -> None:
        while not self._closing.is_set():
            try:
                async with asyncio.timeout(self._terms.keep_alive_seconds):
                    text = await queue.get()
            except TimeoutError:
                text = ": still here\n\n"
            await response.write(text.encode())
