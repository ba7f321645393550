"""A sandbox in a process of its own, and somebody in it who notes when things become visible."""

import asyncio
import json
import multiprocessing
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

import aiohttp

from bot.sandbox.server import Sandbox

PATIENCE = 60  # seconds
_NAME = "Ada"


@dataclass(frozen=True, slots=True)
class Where:
    """How a client reaches a sandbox."""

    url: str
    api_url: str
    gateway_url: str
    token: str


@contextmanager
def sandbox_process() -> Iterator[Where]:
    """A sandbox that shares no event loop with what is measured."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs,), daemon=True)
    process.start()
    try:
        yield ours.recv()
    finally:
        process.terminate()
        process.join()


def _serve(connection: Connection) -> None:
    async def serve() -> None:
        async with Sandbox.serve(port=0) as sandbox:
            where = Where(sandbox.url, sandbox.api_url, sandbox.gateway_url, sandbox.token)
            connection.send(where)
            await asyncio.Event().wait()

    asyncio.run(serve())


class Watcher:
    """Speaks as one member and waits for what the bot makes visible."""

    def __init__(self, http: aiohttp.ClientSession, where: Where) -> None:
        self._http = http
        self._api = f"{where.url}/sandbox/api"
        self._news: asyncio.Queue[tuple[str, dict[str, Any]]] = asyncio.Queue()

    async def channel(self, name: str) -> str:
        async with self._http.get(f"{self._api}/state") as answer:
            channels = (await answer.json())["channels"]
        return next(str(one["id"]) for one in channels if one["name"] == name)

    async def say(self, channel: str, text: str) -> None:
        body = {"as": _NAME, "content": text}
        await self._post(f"/channels/{channel}/messages", body)

    async def command(self, channel: str, name: str, **options: object) -> None:
        body = {"as": _NAME, "name": name, "options": options}
        await self._post(f"/channels/{channel}/commands", body)

    async def sees(self, what: Callable[[str, dict[str, Any]], bool]) -> dict[str, Any]:
        """The next event that is so."""
        async with asyncio.timeout(PATIENCE):
            while True:
                kind, data = await self._news.get()
                if what(kind, data):
                    return data

    async def _post(self, path: str, body: Mapping[str, object]) -> None:
        async with self._http.post(self._api + path, json=body) as answer:
            answer.raise_for_status()

    async def listen(self, ready: asyncio.Event) -> None:
        """Take in events until cancelled."""
        url = f"{self._api}/events?as={_NAME}"
        async with self._http.get(url, timeout=aiohttp.ClientTimeout(total=None)) as stream:
            ready.set()
            kind = ""
            async for raw in stream.content:
                line = raw.decode().rstrip("\n")
                if line.startswith("event: "):
                    kind = line[7:]
                elif line.startswith("data: "):
                    self._news.put_nowait((kind, json.loads(line[6:])))


@asynccontextmanager
async def watching(where: Where) -> AsyncIterator[Watcher]:
    """Somebody in the sandbox."""
    async with aiohttp.ClientSession() as http:
        watcher = Watcher(http, where)
        ready = asyncio.Event()
        listening = asyncio.create_task(watcher.listen(ready))
        await ready.wait()
        try:
            yield watcher
        finally:
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)


def has_sheet(kind: str, data: dict[str, Any]) -> bool:
    return kind == "MESSAGE_CREATE" and bool(data.get("attachments"))
