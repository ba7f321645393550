"""A gateway client of a few lines: it sends what a test tells it to, and keeps what it hears."""

import asyncio
import json
import zlib
from typing import Any, Self

import aiohttp

Json = dict[str, Any]
ALL_INTENTS = (1 << 26) - 1


class Closed(Exception):
    """The server ended the connection, with a code."""

    def __init__(self, code: int | None) -> None:
        super().__init__(f"closed with {code}")
        self.code = code


class Plain:
    """One connection to the gateway."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse, *, zlib_stream: bool) -> None:
        self._socket = socket
        self._inflate = zlib.decompressobj() if zlib_stream else None
        self.sequence: int | None = None
        self.ready: Json = {}

    @classmethod
    async def open(
        cls, session: aiohttp.ClientSession, url: str, *, zlib_stream: bool = False
    ) -> Self:
        query = "?v=10&encoding=json" + ("&compress=zlib-stream" if zlib_stream else "")
        client = cls(await session.ws_connect(url + query), zlib_stream=zlib_stream)
        assert (await client.frame())["op"] == 10
        return client

    async def send(self, op: int, data: Any) -> None:
        await self._socket.send_str(json.dumps({"op": op, "d": data}))

    async def identify(self, token: str, intents: int = ALL_INTENTS) -> Self:
        data = {"token": token, "intents": intents, "properties": {}}
        await self.send(2, data)
        self.ready = await self.next("READY")
        return self

    async def resume(self, token: str, session_id: str, sequence: int | None) -> None:
        await self.send(6, {"token": token, "session_id": session_id, "seq": sequence})

    async def frame(self) -> Json:
        async with asyncio.timeout(10):
            message = await self._socket.receive()
        if message.type is aiohttp.WSMsgType.TEXT:
            text = message.data
        elif message.type is aiohttp.WSMsgType.BINARY:
            assert self._inflate is not None
            assert message.data.endswith(b"\x00\x00\xff\xff")
            text = self._inflate.decompress(message.data).decode()
        else:
            raise Closed(self._socket.close_code)
        frame: Json = json.loads(text)
        if frame["s"] is not None:
            self.sequence = frame["s"]
        return frame

    async def next(self, name: str) -> Json:
        """The next event of a name; others are passed over."""
        while True:
            frame = await self.frame()
            if frame["t"] == name:
                return dict(frame["d"])

    async def until(self, name: str) -> list[str]:
        """The names of what comes, up to an event of this name."""
        names: list[str] = []
        while not names or names[-1] != name:
            names.append((await self.frame())["t"])
        return names

    async def vanish(self) -> None:
        """Cut the line without a word."""
        transport = self._socket._response.connection
        assert transport is not None
        assert transport.transport is not None
        transport.transport.abort()

    async def close(self, code: int = 1000) -> None:
        await self._socket.close(code=code)
