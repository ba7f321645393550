"""What one gateway connection says and is answered, until either side ends it."""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Protocol

from aiohttp import WSMsgType

from bot.sandbox.connection import Connection
from bot.sandbox.limits import GATEWAY_FRAME_BYTES, GATEWAY_SENDS, GATEWAY_SENDS_SECONDS, Terms
from bot.sandbox.sessions import Session, frame
from bot.sandbox.texts import load_json
from bot.sandbox.wire import CloseCode, Json, Op

# A client may be late by this much of its heartbeat interval.
_PATIENCE = 1.5


class Desk(Protocol):
    """Who keeps the sessions."""

    def identify(self, connection: Connection, data: Json) -> Session | CloseCode: ...

    def resume(self, connection: Connection, data: Json) -> Session | CloseCode | None: ...

    def members(self, session: Session, data: Json) -> None: ...


class Conversation:
    """Reads what the client sends and hands it to whom it concerns."""

    def __init__(self, gateway: Desk, connection: Connection, terms: Terms) -> None:
        self._gateway = gateway
        self._connection = connection
        self._patience = terms.heartbeat_seconds * _PATIENCE
        self._deadline = asyncio.get_running_loop().time() + self._patience
        self._session: Session | None = None
        self._sent: deque[float] = deque(maxlen=GATEWAY_SENDS)
        self._handlers: dict[object, Callable[[Json], CloseCode | None]] = {
            Op.HEARTBEAT: self._heartbeat,
            Op.IDENTIFY: self._identify,
            Op.RESUME: self._resume,
            Op.PRESENCE_UPDATE: self._ignored,
            Op.VOICE_STATE_UPDATE: self._ignored,
            Op.REQUEST_GUILD_MEMBERS: self._members,
        }

    async def run(self) -> None:
        now = asyncio.get_running_loop().time
        while True:
            try:
                message = await self._connection.receive(self._deadline - now())
            except TimeoutError:
                await self._connection.close(CloseCode.SESSION_TIMED_OUT)
                return
            if message.type not in {WSMsgType.TEXT, WSMsgType.BINARY}:
                return
            code = self._take(message.data, now())
            if code is not None:
                await self._connection.close(code)
                return

    def _take(self, raw: str | bytes, now: float) -> CloseCode | None:
        if len(raw) > GATEWAY_FRAME_BYTES:
            return CloseCode.DECODE_ERROR
        if len(self._sent) == GATEWAY_SENDS and now - self._sent[0] < GATEWAY_SENDS_SECONDS:
            return CloseCode.RATE_LIMITED
        self._sent.append(now)
        try:
            said = load_json(raw.encode() if isinstance(raw, str) else raw)
        except ValueError:
            return CloseCode.DECODE_ERROR
        if not isinstance(said, dict) or not isinstance(said.get("op"), int):
            return CloseCode.DECODE_ERROR
        handler = self._handlers.get(said["op"])
        return CloseCode.UNKNOWN_OPCODE if handler is None else handler(said)

    def _heartbeat(self, said: Json) -> None:
        self._deadline = asyncio.get_running_loop().time() + self._patience
        self._connection.send(frame(Op.HEARTBEAT_ACK, None))

    def _identify(self, said: Json) -> CloseCode | None:
        if self._session is not None:
            return CloseCode.ALREADY_AUTHENTICATED
        data = said.get("d")
        if not isinstance(data, dict):
            return CloseCode.DECODE_ERROR
        begun = self._gateway.identify(self._connection, data)
        if isinstance(begun, CloseCode):
            return begun
        self._session = begun
        return None

    def _resume(self, said: Json) -> CloseCode | None:
        data = said.get("d")
        if not isinstance(data, dict):
            return CloseCode.DECODE_ERROR
        resumed = self._gateway.resume(self._connection, data)
        if isinstance(resumed, CloseCode):
            return resumed
        self._session = resumed
        if resumed is None:
            self._connection.send(frame(Op.INVALID_SESSION, data=False))
        return None

    def _members(self, said: Json) -> CloseCode | None:
        data = said.get("d")
        if self._session is None:
            return CloseCode.NOT_AUTHENTICATED
        if not isinstance(data, dict):
            return CloseCode.DECODE_ERROR
        self._gateway.members(self._session, data)
        return None

    def _ignored(self, said: Json) -> CloseCode | None:
        return CloseCode.NOT_AUTHENTICATED if self._session is None else None
