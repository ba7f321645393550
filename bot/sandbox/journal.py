"""Keeps the world on disk: every change is in SQLite's log before anybody is told of it."""

import asyncio
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol, Self

# Writes between two tidyings of the log, which happen on another thread.
CHECKPOINT_EVERY = 2_000


class Journal(Protocol):
    """Where rows of (kind, id) → JSON are put before a change is acknowledged."""

    def rows(self, kind: str) -> Iterator[str]: ...

    def write(self, changes: dict[tuple[str, int], str | None]) -> None: ...

    async def close(self) -> None: ...


class NoJournal:
    """For a world that lives in memory alone."""

    def rows(self, kind: str) -> Iterator[str]:
        return iter(())

    def write(self, changes: dict[tuple[str, int], str | None]) -> None:
        pass

    async def close(self) -> None:
        pass


class DiskJournal:
    """Rows in one SQLite file; a commit is one write to its log, about 30 µs, so it may block."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._writes = 0
        self._tidying: asyncio.Task[None] | None = None
        self._db = _connect(path)
        # The log is folded in by `_checkpoint` on a thread, never inside a commit.
        self._db.execute("PRAGMA wal_autocheckpoint=0")
        self._db.execute(
            "CREATE TABLE IF NOT EXISTS things"
            " (kind TEXT, id INTEGER, body TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID"
        )

    @classmethod
    async def open(cls, path: Path) -> Self:
        return await asyncio.to_thread(cls, path)

    def rows(self, kind: str) -> Iterator[str]:
        query = "SELECT body FROM things WHERE kind = ? ORDER BY id"
        return (body for (body,) in self._db.execute(query, (kind,)))

    def write(self, changes: dict[tuple[str, int], str | None]) -> None:
        put = [(kind, number, body) for (kind, number), body in changes.items() if body is not None]
        gone = [key for key, body in changes.items() if body is None]
        self._db.execute("BEGIN")
        self._db.executemany("INSERT OR REPLACE INTO things VALUES (?, ?, ?)", put)
        self._db.executemany("DELETE FROM things WHERE kind = ? AND id = ?", gone)
        self._db.execute("COMMIT")
        self._writes += 1
        if self._writes % CHECKPOINT_EVERY == 0:
            self._tidying = asyncio.create_task(asyncio.to_thread(_checkpoint, self._path))

    async def close(self) -> None:
        if self._tidying is not None:
            await self._tidying
        self._db.close()


def _connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("PRAGMA synchronous=NORMAL")
    except sqlite3.DatabaseError:
        db.close()
        raise
    return db


def _checkpoint(path: Path) -> None:
    db = _connect(path)
    try:
        db.execute("PRAGMA wal_checkpoint(PASSIVE)")
    finally:
        db.close()
