"""Picks, and the lessons that come of them."""

from collections.abc import Iterable

from sqlalchemy import delete, insert, select
from sqlalchemy.exc import IntegrityError

from bot.rounds.model import Lesson, Pick, Vote
from bot.store import records
from bot.store.database import Database
from bot.store.tables import lessons, picks


class PickStore:
    """Keeps who picked what."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of_round(self, round_id: int) -> tuple[Pick, ...]:
        statement = select(picks).where(picks.c.round_id == round_id).order_by(picks.c.at)
        found = await self._database.read(statement)
        return tuple(records.pick(row) for row in found)

    async def add(self, pick: Pick) -> bool:
        """Keep a pick; False where the same person had picked it already."""
        statement = insert(picks).values(
            round_id=pick.round_id,
            number=pick.number,
            person_id=pick.person_id,
            vote=pick.vote.value,
            at=pick.at,
        )
        try:
            await self._database.write(statement)
        except IntegrityError:
            return False
        return True

    async def remove(self, round_id: int, number: int, person_id: int) -> bool:
        """Take a pick back; False where there was none."""
        mine = (
            (picks.c.round_id == round_id)
            & (picks.c.number == number)
            & (picks.c.person_id == person_id)
        )
        return await self._database.write(delete(picks).where(mine)) > 0

    async def reconcile(self, round_id: int, seen: Iterable[Pick]) -> bool:
        """Make the picks by reaction those that stand on the card; True if that changed any."""
        held = {
            (pick.number, pick.person_id)
            for pick in await self.of_round(round_id)
            if pick.vote is Vote.REACTION
        }
        standing = {(pick.number, pick.person_id): pick for pick in seen}
        for number, person_id in held - standing.keys():
            await self.remove(round_id, number, person_id)
        fresh = [await self.add(standing[key]) for key in sorted(standing.keys() - held)]
        return bool(held - standing.keys()) or any(fresh)

    async def learn(self, lesson: Lesson) -> None:
        """Keep what a round taught, instead of what it seemed to teach before."""
        await self._database.write(
            delete(lessons).where(lessons.c.round_id == lesson.round_id),
            insert(lessons).values(
                round_id=lesson.round_id,
                session_id=lesson.session_id,
                text=lesson.text,
                at=lesson.at,
            ),
        )

    async def lessons(self, session_id: int) -> tuple[Lesson, ...]:
        statement = (
            select(lessons).where(lessons.c.session_id == session_id).order_by(lessons.c.round_id)
        )
        found = await self._database.read(statement)
        return tuple(records.lesson(row) for row in found)
