"""The gateway: WebSocket connections from HELLO to their end, and the sessions behind them."""

import asyncio
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from aiohttp import web

from bot.sandbox.connection import Connection
from bot.sandbox.conversation import Conversation
from bot.sandbox.faults import FaultKind, Faults
from bot.sandbox.greeting import Greeter
from bot.sandbox.hub import Event, Hub
from bot.sandbox.limits import Terms
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

    async def connect(self, request: web.Request) -> web.StreamResponse:
        if self._faults.take(FaultKind.DROP_GATEWAY, request.path) is not None:
            return web.Response(status=503)
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
        if not self._knows(data):
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
        with self._put_through(session, connection):
            for name, payload in self._greeter.greet(session):
                session.dispatch(name, payload)
            self._hub.join(session)
        return session

    def resume(self, connection: Connection, data: Json) -> Session | CloseCode | None:
        """Take up a session where it was left; None if it isn't known any more."""
        if not self._knows(data):
            return CloseCode.AUTHENTICATION_FAILED
        self._forget_stale()
        session = self._sessions.get(str(data.get("session_id")))
        sequence = data.get("seq")
        if session is None or not isinstance(sequence, int):
            return None
        missed = session.missed(sequence)
        if missed is None:
            self._forget(session)
            return None
        with self._put_through(session, connection):
            for text in missed:
                connection.send(text)
            session.dispatch("RESUMED", {"_trace": []})
        return session

    def _knows(self, data: Json) -> bool:
        token = str(data.get("token", "")).removeprefix("Bot ")
        return secrets.compare_digest(token.encode(), self._token.encode())

    def members(self, session: Session, data: Json) -> None:
        for payload in self._greeter.member_chunks(data):
            session.dispatch("GUILD_MEMBERS_CHUNK", payload)

    @contextmanager
    def _put_through(self, session: Session, connection: Connection) -> Iterator[None]:
        """Give a session its line; once it has been greeted, people see the bot as present."""
        was_connected = self.connected
        if session.line is not None:
            session.line.abort()
        session.line, session.left_at = connection, None
        yield
        if not was_connected:
            self._hub.emit(self._greeter.presence("online"))

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
        session = next((s for s in self._sessions.values() if s.line is connection), None)
        if session is None:
            return
        loop = asyncio.get_running_loop()
        session.line, session.left_at = None, loop.time()
        # A clean goodbye ends the session; anything else may come back to it.
        if connection.said_goodbye:
            self._forget(session)
        else:
            loop.call_later(self._terms.session_seconds + 1, self._forget_stale)
        if not self.connected:
            self._hub.emit(self._greeter.presence("offline"))

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
