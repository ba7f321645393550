"""One WebSocket: frames out in order, compressed if the client asked for it."""

import asyncio
import zlib

from aiohttp import WSMessage, web

_CLEAN_CLOSES = frozenset({1000, 1001})


class Connection:
    """Sends without making the sender wait; a writer of its own empties the queue."""

    def __init__(
        self,
        socket: web.WebSocketResponse,
        transport: asyncio.Transport | None,
        *,
        compress: bool,
    ) -> None:
        self._socket = socket
        self._transport = transport
        # zlib-stream: one context for the whole connection, flushed after every frame.
        self._deflate = zlib.compressobj(level=1) if compress else None
        self._queue: asyncio.Queue[str | None] = asyncio.Queue()
        self._writer = asyncio.create_task(self._write())

    @property
    def said_goodbye(self) -> bool:
        return self._socket.close_code in _CLEAN_CLOSES

    def send(self, text: str) -> None:
        self._queue.put_nowait(text)

    async def receive(self, seconds: float) -> WSMessage:
        return await self._socket.receive(timeout=max(seconds, 0.001))

    async def close(self, code: int) -> None:
        await self.finish()
        await self._socket.close(code=code)

    async def finish(self) -> None:
        self._queue.put_nowait(None)
        await asyncio.wait([self._writer], timeout=1.0)

    def abort(self) -> None:
        if self._transport is not None:
            self._transport.abort()

    async def _write(self) -> None:
        while (text := await self._queue.get()) is not None:
            try:
                await self._put(text)
            except (ConnectionError, RuntimeError):
                # The socket is gone; the session keeps what wasn't heard.
                return

    async def _put(self, text: str) -> None:
        if self._deflate is None:
            await self._socket.send_str(text)
            return
        data = self._deflate.compress(text.encode())
        await self._socket.send_bytes(data + self._deflate.flush(zlib.Z_SYNC_FLUSH))
