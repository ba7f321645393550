"""Small facts about the installation itself."""

from sqlalchemy import delete, insert, select

from bot.store.database import Database
from bot.store.tables import notes


class NoteStore:
    """Keeps one text under a name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, name: str) -> str | None:
        async with self._database.reading() as connection:
            found = await connection.execute(select(notes.c.value).where(notes.c.name == name))
            return found.scalar()

    async def set(self, name: str, value: str) -> None:
        async with self._database.writing() as connection:
            await connection.execute(delete(notes).where(notes.c.name == name))
            await connection.execute(insert(notes).values(name=name, value=value))
