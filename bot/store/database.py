"""The database: one place to open it, one way to read, one way to write."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from sqlalchemy import UpdateBase, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.store import migrator

BUSY_TIMEOUT = 10  # seconds that SQLite waits for another process (a backup, a shell)


class Database:
    """Hands out connections; a writing one is a transaction, a reading one is not."""

    def __init__(self, writer: AsyncEngine, reader: AsyncEngine) -> None:
        self._writer = writer
        self._reader = reader
        # SQLite takes one writer at a time: waiting here is fair, its own waiting sleeps.
        self._turn = asyncio.Lock() if writer.dialect.name == "sqlite" else None

    @property
    def dialect(self) -> str:
        return self._writer.dialect.name

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        async with self._reader.connect() as connection:
            yield connection

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        async with AsyncExitStack() as stack:
            if self._turn:
                await stack.enter_async_context(self._turn)
            yield await stack.enter_async_context(self._writer.begin())

    async def write(self, statement: UpdateBase) -> int:
        """One statement as a transaction of its own; how many rows it touched."""
        async with AsyncExitStack() as stack:
            if self._turn:
                await stack.enter_async_context(self._turn)
            connection = await stack.enter_async_context(self._reader.connect())
            return (await connection.execute(statement)).rowcount


@asynccontextmanager
async def open_database(url: str) -> AsyncIterator[Database]:
    """A database brought up to the newest schema.

    Raises:
        BadConfiguration: its schema is newer than this program.
    """
    async with AsyncExitStack() as stack:
        writer = _engine(url, stack)
        if writer.dialect.name == "sqlite":
            event.listen(writer.sync_engine, "begin", _begin)
            # Its connections never begin anything, so there is nothing to reset when one returns.
            reader = _engine(url, stack, pool_reset_on_return=None)
        else:
            reader = writer.execution_options(isolation_level="AUTOCOMMIT")
        async with writer.begin() as connection:
            await connection.run_sync(migrator.upgrade)
        yield Database(writer, reader)


def _engine(url: str, stack: AsyncExitStack, **options: Any) -> AsyncEngine:  # noqa: ANN401
    sqlite = make_url(url).get_backend_name() == "sqlite"
    if sqlite:
        options |= {"connect_args": {"timeout": BUSY_TIMEOUT}, "pool_size": 3, "max_overflow": 0}
    engine = create_async_engine(url, **options)
    stack.push_async_callback(engine.dispose)
    if sqlite:
        event.listen(engine.sync_engine, "connect", _prepare)
    return engine


def _prepare(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    # The driver would begin transactions on its own, too late and without IMMEDIATE.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = NORMAL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _begin(connection: Any) -> None:  # noqa: ANN401 — SQLAlchemy's sync connection
    connection.exec_driver_sql("BEGIN IMMEDIATE")
