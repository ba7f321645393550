"""The gateway: WebSocket connections from HELLO to their end, and the sessions behind them."""

import asyncio
import json
import secrets
from collections import deque
from collections.abc import Callable

from aiohttp import WSMsgType, web

from bot.sandbox.connection import Connection
from bot.sandbox.faults import FaultKind, Faults
from bot.sandbox.greeting import Greeter
from bot.sandbox.hub import Event, Hub
from bot.sandbox.limits import GATEWAY_FRAME_BYTES, GATEWAY_SENDS, GATEWAY_SENDS_SECONDS, Terms
from bot.sandbox.sessions import Session, frame
from bot.sandbox.wire import (
    GATEWAY_VERSION,
    KNOWN_INTENTS,
    PRIVILEGED_INTENTS,
    CloseCode,
    Intent,
    Json,
    Op,
)

# A client may be late by this much of its heartbeat interval.
_PATIENCE = 1.5


class Gateway:
    """Takes connections and keeps sessions so that they can be resumed."""

    def __init__(
        self, hub: Hub, greeter: Greeter, faults: Faults, terms: Terms, token: str
    ) -> None:
        self._hub = hub
        self._greeter = greeter
        self._faults = faults
        self._terms = terms
        self._token = token
        self._sessions: dict[str, Session] = {}
        self._connections: set[Connection] = set()

    @property
    def approved(self) -> Intent:
        return self._greeter.approved

    @property
    def connected(self) -> bool:
        return any(one.line is not None for one in self._sessions.values())

    async def connect(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(max_msg_size=2**20, compress=False, heartbeat=None)
        await socket.prepare(request)
        compress = request.query.get("compress") == "zlib-stream"
        connection = Connection(socket, request.transport, compress=compress)
        if request.query.get("v", str(GATEWAY_VERSION)) not in {"9", "10"}:
            await connection.close(CloseCode.INVALID_API_VERSION)
            return socket
        self._connections.add(connection)
        try:
            connection.send(frame(Op.HELLO, self._hello()))
            await Conversation(self, connection, self._terms).run()
        finally:
            self._connections.discard(connection)
            self._leave(connection)
            await connection.finish()
        return socket

    def drop(self) -> None:
        """Cut every connection without a word, as a network does."""
        for connection in list(self._connections):
            connection.abort()

    def ask_to_reconnect(self) -> None:
        for connection in list(self._connections):
            connection.send(frame(Op.RECONNECT, None))

    def invalidate(self) -> None:
        """Forget every session; who is connected is told so."""
        for session in list(self._sessions.values()):
            self._forget(session)
        for connection in list(self._connections):
            connection.send(frame(Op.INVALID_SESSION, data=False))

    async def close(self) -> None:
        for connection in list(self._connections):
            await connection.close(1001)

    def identify(self, connection: Connection, data: Json) -> Session | CloseCode:
        """Begin a session, or say with which code the connection ends."""
        token = str(data.get("token", "")).removeprefix("Bot ")
        if not secrets.compare_digest(token.encode(), self._token.encode()):
            return CloseCode.AUTHENTICATION_FAILED
        raw = data.get("intents")
        if not isinstance(raw, int) or not 0 <= raw <= KNOWN_INTENTS:
            return CloseCode.INVALID_INTENTS
        intents = Intent(raw)
        if intents & PRIVILEGED_INTENTS & ~self._greeter.approved:
            return CloseCode.DISALLOWED_INTENTS
        if data.get("shard") not in (None, [0, 1]):
            return CloseCode.INVALID_SHARD
        session = self._new_session(intents)
        session.line = connection
        for name, payload in self._greeter.greet(session):
            session.dispatch(name, payload)
        self._hub.join(session)
        return session

    def resume(self, connection: Connection, data: Json) -> Session | None:
        """Take up a session where it was left, if it is still known."""
        self._forget_stale()
        session = self._sessions.get(str(data.get("session_id")))
        sequence = data.get("seq")
        if session is None or not isinstance(sequence, int):
            return None
        missed = session.missed(sequence)
        if missed is None:
            self._forget(session)
            return None
        session.line, session.left_at = connection, None
        for text in missed:
            connection.send(text)
        session.dispatch("RESUMED", {"_trace": []})
        return session

    def members(self, session: Session, data: Json) -> None:
        for payload in self._greeter.member_chunks(data):
            session.dispatch("GUILD_MEMBERS_CHUNK", payload)

    def _new_session(self, intents: Intent) -> Session:
        self._forget_stale()
        session = _Repeating(
            secrets.token_hex(16), intents, self._terms.replay_events, self._repeats
        )
        self._sessions[session.id] = session
        return session

    def _repeats(self, name: str) -> bool:
        return self._faults.take(FaultKind.DUPLICATE_EVENT, name) is not None

    def _hello(self) -> Json:
        return {"heartbeat_interval": int(self._terms.heartbeat_seconds * 1000), "_trace": []}

    def _leave(self, connection: Connection) -> None:
        for session in list(self._sessions.values()):
            if session.line is connection:
                session.line = None
                session.left_at = asyncio.get_running_loop().time()
                # A clean goodbye ends the session; anything else may come back to it.
                if connection.said_goodbye:
                    self._forget(session)

    def _forget(self, session: Session) -> None:
        self._sessions.pop(session.id, None)
        self._hub.leave(session)
        session.line = None

    def _forget_stale(self) -> None:
        horizon = asyncio.get_running_loop().time() - self._terms.session_seconds
        for session in list(self._sessions.values()):
            if session.left_at is not None and session.left_at < horizon:
                self._forget(session)


class _Repeating(Session):
    """A session that says an event twice when a fault asks for it."""

    def __init__(
        self, session_id: str, intents: Intent, keep: int, repeats: Callable[[str], bool]
    ) -> None:
        super().__init__(session_id, intents, keep)
        self._repeats = repeats

    def hear(self, event: Event, payload: Json) -> None:
        super().hear(event, payload)
        if self._repeats(event.name):
            super().hear(event, payload)


class Conversation:
    """What one connection says and is answered, until either side ends it."""

    def __init__(self, gateway: Gateway, connection: Connection, terms: Terms) -> None:
        self._gateway = gateway
        self._connection = connection
        self._patience = terms.heartbeat_seconds * _PATIENCE
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
        self._deadline = now() + self._patience
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
            said = json.loads(raw)
            handler = self._handlers.get(said["op"])
        except (ValueError, TypeError, KeyError):
            return CloseCode.DECODE_ERROR
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
        self._session = self._gateway.resume(self._connection, data)
        if self._session is None:
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
