"""The database: one place to open it, one way to read, one way to write."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, nullcontext
from typing import Any, TypeVar

from sqlalchemy import Executable, RowMapping, UpdateBase, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.store import migrator

T = TypeVar("T")
BUSY_TIMEOUT = 10  # seconds that SQLite waits for another process (a backup, a shell)


class Database:
    """Reads, writes and transacts; whatever was begun is brought to its end."""

    def __init__(self, writer: AsyncEngine, reader: AsyncEngine) -> None:
        self._writer = writer
        self._reader = reader
        self._under_way: set[asyncio.Future[Any]] = set()
        # SQLite takes one writer at a time: waiting here is fair, its own waiting sleeps.
        one_at_a_time = writer.dialect.name == "sqlite"
        self._turn = asyncio.Lock() if one_at_a_time else nullcontext()

    @property
    def dialect(self) -> str:
        return self._writer.dialect.name

    async def read(self, statement: Executable) -> Sequence[RowMapping]:
        """Every row of one statement."""

        async def work() -> Sequence[RowMapping]:
            async with self._reader.connect() as connection:
                return (await connection.execute(statement)).mappings().all()

        return await self._to_the_end(work())

    async def value(self, statement: Executable) -> Any:  # noqa: ANN401 — whatever the column holds
        """The first column of the first row; None where there is no row."""

        async def work() -> Any:  # noqa: ANN401
            async with self._reader.connect() as connection:
                return (await connection.execute(statement)).scalar()

        return await self._to_the_end(work())

    async def write(self, statement: UpdateBase, *further: UpdateBase) -> int:
        """Statements as one transaction; how many rows the first of them touched."""

        async def work() -> int:
            opened = self._writer.begin() if further else self._reader.connect()
            async with self._turn, opened as connection:
                touched = (await connection.execute(statement)).rowcount
                for one in further:
                    await connection.execute(one)
                return touched

        return await self._to_the_end(work())

    async def transact(self, work: Callable[[AsyncConnection], Awaitable[T]]) -> T:
        """What ``work`` writes as one transaction; nothing is kept where it raises."""

        async def transaction() -> T:
            async with self._turn, self._writer.begin() as connection:
                return await work(connection)

        return await self._to_the_end(transaction())

    async def idle(self) -> None:
        """Wait until nothing is under way any more."""
        while self._under_way:
            await asyncio.wait(self._under_way)

    async def _to_the_end(self, work: Coroutine[Any, Any, T]) -> T:
        """Do it whole even if the caller is cancelled: half a statement costs its connection."""
        task = asyncio.ensure_future(work)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            await asyncio.wait({task})
            raise


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
        database = Database(writer, reader)
        stack.push_async_callback(database.idle)
        yield database


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
