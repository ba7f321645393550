"""Rounds and their candidates: every result is committed here before the next step begins."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, Update, func, insert, literal, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import NotFound
from bot.prompt.edits import edit_from_json
from bot.rounds.intake import Outcome, RoundDraft, Waiting
from bot.rounds.method import Making
from bot.rounds.model import Candidate, Phase, Round
from bot.store import records
from bot.store.appending import append_round
from bot.store.database import Database
from bot.store.sessions import UNFINISHED
from bot.store.tables import acceptances, candidates, edits, rounds, sessions


class Superseded(Exception):
    """Somebody else has taken this round since; what was done here is dropped."""


class RoundStore:
    """Keeps rounds. What a turn writes carries its fence: an older holder writes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def append(self, draft: RoundDraft) -> Round | None:
        """Keep a round as the session's new head, with the outcome of what it came of.

        None where this event made its round before.
        """
        try:
            async with self._database.writing() as connection:
                round_id = await append_round(connection, draft, draft.session_id)
                outcome = Outcome(round_id=round_id).model_dump_json()
                await connection.execute(
                    update(acceptances)
                    .where(acceptances.c.key == draft.key)
                    .values(outcome=outcome, settled=True)
                )
        except IntegrityError:
            return None
        return await self.get(round_id)

    async def get(self, round_id: int) -> Round:
        """Raises NotFound where there is none."""
        found = await self._all(rounds.c.id == round_id)
        if not found:
            raise NotFound("That round isn't here any more.")
        return found[0]

    async def numbered(self, session_id: int, number: int) -> Round:
        """The round of this number. Raises NotFound where the session has no such round."""
        found = await self._all((rounds.c.session_id == session_id) & (rounds.c.number == number))
        if not found:
            raise NotFound(f"There is no round {number} in this session.")
        return found[0]

    async def shown_in(self, message_id: int) -> Round | None:
        """The round whose card or status is this message."""
        found = await self._all(
            (rounds.c.message_id == message_id) | (rounds.c.status_id == message_id)
        )
        return found[0] if found else None

    async def of_session(self, session_id: int) -> tuple[Round, ...]:
        return await self._all(rounds.c.session_id == session_id)

    async def lineage(self, round_id: int, limit: int) -> tuple[Round, ...]:
        """This round, its parent and so on, at most ``limit`` of them."""
        line = (
            select(rounds.c.id, rounds.c.parent_id, literal(1).label("step"))
            .where(rounds.c.id == round_id)
            .cte("line", recursive=True)
        )
        further = select(rounds.c.id, rounds.c.parent_id, line.c.step + 1).where(
            (rounds.c.id == line.c.parent_id) & (line.c.step < limit)
        )
        line = line.union_all(further)
        found = await self._all(rounds.c.id.in_(select(line.c.id)))
        return found[::-1]  # a parent's number is always lower

    async def unfinished(self, session_id: int) -> tuple[Round, ...]:
        """The rounds to go on with, in order."""
        return await self._all((rounds.c.session_id == session_id) & rounds.c.phase.in_(UNFINISHED))

    async def unnumbered(self) -> tuple[Round, ...]:
        """Posted rounds whose card still lacks the bot's own number reactions."""
        return await self._all(
            (rounds.c.phase == Phase.POSTED.value) & rounds.c.numbered.is_(False)
        )

    async def take(self, round_id: int) -> Round:
        """Become the one who drives this round: earlier holders write nothing from now on."""
        async with self._database.writing() as connection:
            await connection.execute(
                update(rounds).where(rounds.c.id == round_id).values(fence=rounds.c.fence + 1)
            )
        return await self.get(round_id)

    async def plan(self, turn: Round, making: Making, planned: Iterable[Candidate]) -> Round:
        """Keep how the round is made and its candidates, counted as tried, before they cost."""
        rows = [_planned(candidate) for candidate in planned]
        async with self._database.writing() as connection:
            await self._fenced(
                connection,
                turn,
                phase=Phase.PLANNED.value,
                method=making.method.value,
                strength=making.strength,
                depth=making.depth,
            )
            await connection.execute(insert(candidates), rows)
        return await self.get(turn.id)

    async def attempt(self, turn: Round) -> None:
        """Count one more try of every candidate that is still missing, before it costs."""
        missing = (
            (candidates.c.round_id == turn.id)
            & candidates.c.hash.is_(None)
            & candidates.c.error.is_(None)
        )
        async with self._database.writing() as connection:
            await self._fenced(connection, turn)
            await connection.execute(
                update(candidates).where(missing).values(attempts=candidates.c.attempts + 1)
            )

    async def finish(self, turn: Round, candidate: Candidate) -> None:
        """Keep one candidate as it came out: its picture's hash, or why there is none."""
        statement = (
            update(candidates)
            .where(
                (candidates.c.round_id == candidate.round_id)
                & (candidates.c.number == candidate.number)
            )
            .values(
                seed=candidate.seed,
                hash=candidate.hash,
                width=candidate.width,
                height=candidate.height,
                drift=candidate.drift,
                cost=candidate.cost,
                provider_id=candidate.provider_id,
                error=candidate.error,
            )
        )
        async with self._database.writing() as connection:
            await self._fenced(connection, turn)
            await connection.execute(statement)

    async def retry(self, round_id: int) -> Round:
        """Forget the failures of a round that ended without a card, so that it can go on."""
        failed = (rounds.c.id == round_id) & (rounds.c.phase == Phase.FAILED.value)
        has_plan = select(candidates.c.round_id).where(candidates.c.round_id == round_id).exists()
        async with self._database.writing() as connection:
            planned = (await connection.execute(select(has_plan))).scalar_one()
            phase = Phase.PLANNED if planned else Phase.ACCEPTED
            await connection.execute(
                update(rounds)
                .where(failed)
                .values(phase=phase.value, error=None, status_id=None, message_id=None)
            )
            await connection.execute(
                update(candidates).where(candidates.c.round_id == round_id).values(error=None)
            )
        return await self.get(round_id)

    async def move(self, turn: Round, **values: object) -> Round:
        """Write columns of a round that this holder drives."""
        async with self._database.writing() as connection:
            await self._fenced(connection, turn, **values)
        return await self.get(turn.id)

    async def show_status(self, round_id: int, message_id: int | None) -> None:
        """Remember the message that shows how far the round is."""
        await self._set(round_id, status_id=message_id)

    async def mark_numbered(self, round_id: int) -> None:
        """Remember that the card has the bot's own number reactions."""
        await self._set(round_id, numbered=True)

    async def cancel(self, round_id: int) -> bool:
        """End a round that hasn't been posted, whoever drives it; the head goes back with it."""
        open_round = (rounds.c.id == round_id) & rounds.c.phase.in_(UNFINISHED)
        async with self._database.writing() as connection:
            ended = await connection.execute(
                update(rounds)
                .where(open_round)
                .values(phase=Phase.CANCELLED.value, fence=rounds.c.fence + 1)
            )
            if ended.rowcount:
                await connection.execute(_head_back(round_id))
        return ended.rowcount > 0

    async def head(self, session_id: int, round_id: int) -> None:
        """Go on from another round."""
        statement = update(sessions).where(sessions.c.id == session_id).values(head_id=round_id)
        async with self._database.writing() as connection:
            await connection.execute(statement)

    async def candidates(self, round_id: int) -> tuple[Candidate, ...]:
        statement = (
            select(candidates)
            .where(candidates.c.round_id == round_id)
            .order_by(candidates.c.number)
        )
        async with self._database.reading() as connection:
            found = (await connection.execute(statement)).mappings().all()
        return tuple(records.candidate(row) for row in found)

    async def waiting(self, session_id: int) -> tuple[Waiting, ...]:
        """Edits that were said and not applied yet, in the order said."""
        statement = (
            select(edits.c.id, edits.c.edit)
            .where((edits.c.session_id == session_id) & edits.c.round_id.is_(None))
            .order_by(edits.c.id)
        )
        async with self._database.reading() as connection:
            found = (await connection.execute(statement)).all()
        return tuple(Waiting(row.id, session_id, edit_from_json(row.edit)) for row in found)

    async def _set(self, round_id: int, **values: object) -> None:
        statement = update(rounds).where(rounds.c.id == round_id).values(**values)
        async with self._database.writing() as connection:
            await connection.execute(statement)

    async def _all(self, condition: ColumnElement[bool]) -> tuple[Round, ...]:
        async with self._database.reading() as connection:
            statement = select(rounds).where(condition).order_by(rounds.c.number)
            found = (await connection.execute(statement)).mappings().all()
            said = await self._edits(connection, [row["id"] for row in found])
        return tuple(records.round_(row, said.get(row["id"], ())) for row in found)

    async def _edits(
        self, connection: AsyncConnection, round_ids: list[int]
    ) -> dict[int, list[str]]:
        said: dict[int, list[str]] = {}
        if round_ids:
            statement = (
                select(edits.c.round_id, edits.c.edit)
                .where(edits.c.round_id.in_(round_ids))
                .order_by(edits.c.id)
            )
            for row in await connection.execute(statement):
                said.setdefault(row.round_id, []).append(row.edit)
        return said

    async def _fenced(self, connection: AsyncConnection, turn: Round, **values: object) -> None:
        """Write to a round if nobody else has taken or ended it; raises Superseded if so."""
        mine = (
            (rounds.c.id == turn.id)
            & (rounds.c.fence == turn.fence)
            & (rounds.c.phase != Phase.CANCELLED.value)
        )
        written = await connection.execute(
            update(rounds).where(mine).values(fence=turn.fence, **values)
        )
        if not written.rowcount:
            raise Superseded(f"round {turn.id} was taken with a newer fence")


def _planned(candidate: Candidate) -> dict[str, object]:
    return {
        "round_id": candidate.round_id,
        "number": candidate.number,
        "seed": candidate.seed,
        "width": candidate.width,
        "height": candidate.height,
        "source": candidate.source,
        "origin_id": candidate.origin_id,
        "origin_number": candidate.origin_number,
        "attempts": 1,
    }


def _head_back(round_id: int) -> Update:
    parent = select(rounds.c.parent_id).where(rounds.c.id == round_id).scalar_subquery()
    # A first round has no parent: it stays the head, and the next one starts from its prompt.
    back = func.coalesce(parent, sessions.c.head_id)
    return update(sessions).where(sessions.c.head_id == round_id).values(head_id=back)
