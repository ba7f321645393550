"""The database as the migrations leave it."""

import asyncio
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, insert, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import BadConfiguration
from bot.store.database import Database, open_database
from bot.store.tables import metadata, notes

SHADOWS = ("keeper_words",)  # made by hand for SQLite, with shadow tables of its own


def differences(connection: Connection) -> list[object]:
    def named(_object: object, name: str | None, *_: object) -> bool:
        return not (name or "").startswith(SHADOWS)

    context = MigrationContext.configure(connection, opts={"include_object": named})
    return list(compare_metadata(context, metadata))


async def test_the_migrations_make_the_tables_that_the_code_speaks_of(tmp_path: Path) -> None:
    async with open_database(f"sqlite+aiosqlite:///{tmp_path}/retake.db") as database:
        found = await database.transact(lambda connection: connection.run_sync(differences))
        assert found == []


async def test_a_second_start_changes_nothing(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/retake.db"
    for _ in range(2):
        async with open_database(url) as database:
            version = text("SELECT version_num FROM alembic_version")
            assert await database.value(version) == "0001"


async def test_a_newer_schema_is_refused_in_one_sentence(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/retake.db"
    newer = text("UPDATE alembic_version SET version_num = '9999'")
    async with open_database(url) as database:
        await database.transact(lambda connection: connection.execute(newer))
    with pytest.raises(BadConfiguration, match="newer than this Retake"):
        async with open_database(url):
            pass


async def write_and_fail(database: Database) -> None:
    async def work(connection: AsyncConnection) -> None:
        await connection.execute(text("INSERT INTO notes VALUES ('a', 'b')"))
        raise ZeroDivisionError

    await database.transact(work)


async def test_a_failed_write_leaves_nothing_behind(tmp_path: Path) -> None:
    async with open_database(f"sqlite+aiosqlite:///{tmp_path}/retake.db") as database:
        with pytest.raises(ZeroDivisionError):
            await write_and_fail(database)
        assert await database.value(text("SELECT count(*) FROM notes")) == 0


async def test_a_cancelled_write_is_whole_and_costs_no_connection(tmp_path: Path) -> None:
    async with open_database(f"sqlite+aiosqlite:///{tmp_path}/retake.db") as database:
        for number in range(20):
            statement = insert(notes).values(name=str(number), value="kept")
            writing = asyncio.create_task(database.write(statement))
            await asyncio.sleep(0)
            writing.cancel()
            with pytest.raises(asyncio.CancelledError):
                await writing
        assert await database.value(text("SELECT count(*) FROM notes")) == 20
