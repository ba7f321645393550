"""Keepers: candidates saved beyond their session, found again by words."""

import json
import re

from sqlalchemy import ColumnElement, Insert, Select, delete, func, insert, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import NotFound
from bot.prompt.model import Layer
from bot.rounds.model import Keeper
from bot.store import records
from bot.store.database import Database
from bot.store.tables import keeper_words, keepers


class KeeperStore:
    """Keeps keepers: the members of a server share theirs, elsewhere they are one's own."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, keeper: Keeper) -> tuple[Keeper, bool]:
        """Keep a keeper (its id is given here), or return the one this person saved before."""
        values = {
            column.name: getattr(keeper, column.name)
            for column in keepers.c
            if column.name not in ("id", "prompt", "tags")
        }
        values |= {"prompt": keeper.prompt.to_json(), "tags": json.dumps(keeper.tags)}

        async def keep(connection: AsyncConnection) -> int:
            statement = insert(keepers).values(**values).returning(keepers.c.id)
            keeper_id: int = (await connection.execute(statement)).scalar_one()
            await connection.execute(_indexed(keeper_id, keeper))
            return keeper_id

        try:
            keeper_id = await self._database.transact(keep)
        except IntegrityError:
            return await self._same(keeper), False
        return await self.get(keeper_id, keeper.guild_id, keeper.person_id), True

    async def get(self, keeper_id: int, guild_id: int | None, person_id: int) -> Keeper:
        """Raises NotFound where there is none that this person may see."""
        found = await self._all(
            select(keepers).where(keepers.c.id == keeper_id, _visible(guild_id, person_id))
        )
        if not found:
            raise NotFound(f"There is no keeper {keeper_id} here; /keepers list shows them.")
        return found[0]

    async def latest(
        self, guild_id: int | None, person_id: int, limit: int, before: int | None = None
    ) -> tuple[Keeper, ...]:
        """Newest first; ``before`` is the id that the page before ended with."""
        statement = select(keepers).where(_visible(guild_id, person_id))
        if before is not None:
            statement = statement.where(keepers.c.id < before)
        return await self._all(statement.order_by(keepers.c.id.desc()).limit(limit))

    async def search(
        self, words: str, guild_id: int | None, person_id: int, limit: int
    ) -> tuple[Keeper, ...]:
        """Keepers whose prompt, note or tags hold all these words (or their beginnings)."""
        query = matching(words)
        if not query:
            return ()
        return await self._all(
            select(keepers)
            .join_from(keeper_words, keepers, keeper_words.c.rowid == keepers.c.id)
            .where(text("keeper_words MATCH :query").bindparams(query=query))
            .where(_visible(guild_id, person_id))
            .order_by(keeper_words.c.rowid.desc())
            .limit(limit)
        )

    async def remove(self, keeper_id: int, person_id: int) -> bool:
        """Delete one's own keeper; False where it is somebody else's or gone."""
        mine = (keepers.c.id == keeper_id) & (keepers.c.person_id == person_id)
        held = select(keepers.c.id).where(keepers.c.id == keeper_id).exists()
        words = (keeper_words.c.rowid == keeper_id) & ~held
        gone = await self._database.write(
            delete(keepers).where(mine), delete(keeper_words).where(words)
        )
        return gone > 0

    async def count(self) -> int:
        found: int = await self._database.value(select(func.count()).select_from(keepers))
        return found

    async def _same(self, keeper: Keeper) -> Keeper:
        found = await self._all(
            select(keepers).where(
                keepers.c.round_id == keeper.round_id,
                keepers.c.number == keeper.number,
                keepers.c.person_id == keeper.person_id,
            )
        )
        return found[0]

    async def _all(self, statement: Select[tuple[object, ...]]) -> tuple[Keeper, ...]:
        found = await self._database.read(statement)
        return tuple(records.keeper(row) for row in found)


def _indexed(keeper_id: int, keeper: Keeper) -> Insert:
    spoken = " ".join(
        words for layer, words in keeper.prompt.layers().items() if layer is not Layer.NEGATIVES
    )
    return insert(keeper_words).values(
        rowid=keeper_id, spoken=spoken, note=keeper.note, tags=" ".join(keeper.tags)
    )


def _visible(guild_id: int | None, person_id: int) -> ColumnElement[bool]:
    if guild_id is None:
        return keepers.c.person_id == person_id
    return keepers.c.guild_id == guild_id


def matching(words: str) -> str:
    """A full-text query that no typed punctuation can turn into an operator."""
    return " ".join(f'"{word}"*' for word in re.findall(r"\w+", words)[:12])
