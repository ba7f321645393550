"""The database as the migrations leave it."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from bot.errors import BadConfiguration
from bot.store.database import Database, open_database
from bot.store.tables import metadata

SHADOWS = ("keeper_words",)  # made by hand for SQLite, with shadow tables of its own


def differences(connection: Connection) -> list[object]:
    def named(_object: object, name: str | None, *_: object) -> bool:
        return not (name or "").startswith(SHADOWS)

    context = MigrationContext.configure(connection, opts={"include_object": named})
    return list(compare_metadata(context, metadata))


async def test_the_migrations_make_the_tables_that_the_code_speaks_of(tmp_path: Path) -> None:
    async with (
        open_database(f"sqlite+aiosqlite:///{tmp_path}/retake.db") as database,
        database.reading() as connection,
    ):
        assert await connection.run_sync(differences) == []


async def test_a_second_start_changes_nothing(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/retake.db"
    for _ in range(2):
        async with open_database(url) as database, database.reading() as connection:
            version = await connection.execute(text("SELECT version_num FROM alembic_version"))
            assert version.scalar_one() == "0001"


async def test_a_newer_schema_is_refused_in_one_sentence(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/retake.db"
    async with open_database(url) as database, database.writing() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(BadConfiguration, match="newer than this Retake"):
        async with open_database(url):
            pass


async def write_and_fail(database: Database) -> None:
    async with database.writing() as connection:
        await connection.execute(text("INSERT INTO notes VALUES ('a', 'b')"))
        raise ZeroDivisionError


async def test_a_failed_write_leaves_nothing_behind(tmp_path: Path) -> None:
    async with open_database(f"sqlite+aiosqlite:///{tmp_path}/retake.db") as database:
        with pytest.raises(ZeroDivisionError):
            await write_and_fail(database)
        async with database.reading() as connection:
            assert (await connection.execute(text("SELECT count(*) FROM notes"))).scalar_one() == 0
