"""Small facts about the installation itself."""

from sqlalchemy import delete, insert, select

from bot.store.database import Database
from bot.store.tables import notes


class NoteStore:
    """Keeps one text under a name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, name: str) -> str | None:
        found: str | None = await self._database.value(
            select(notes.c.value).where(notes.c.name == name)
        )
        return found

    async def set(self, name: str, value: str) -> None:
        await self._database.write(
            delete(notes).where(notes.c.name == name), insert(notes).values(name=name, value=value)
        )
