"""Rounds and their candidates: every result is committed here before the next step begins."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from sqlalchemy import (
    ColumnElement,
    RowMapping,
    Update,
    case,
    func,
    insert,
    literal,
    select,
    update,
)
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

    async def append(self, draft: RoundDraft) -> int | None:
        """Keep a round as the session's new head, with the outcome of what it came of; its id.

        None where this event made its round before.
        """

        async def keep(connection: AsyncConnection) -> int:
            round_id = await append_round(connection, draft, draft.session_id)
            outcome = Outcome(round_id=round_id).model_dump_json()
            accepted = update(acceptances).where(acceptances.c.key == draft.key)
            await connection.execute(accepted.values(outcome=outcome, settled=True))
            return round_id

        try:
            return await self._database.transact(keep)
        except IntegrityError:
            return None

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

    async def unfinished(self, session_id: int) -> tuple[int, ...]:
        """The ids of the rounds to go on with, in order."""
        statement = (
            select(rounds.c.id)
            .where((rounds.c.session_id == session_id) & rounds.c.phase.in_(UNFINISHED))
            .order_by(rounds.c.number)
        )
        return tuple(row["id"] for row in await self._database.read(statement))

    async def unnumbered(self) -> tuple[Round, ...]:
        """Posted rounds whose card still lacks the bot's own number reactions."""
        return await self._all(
            (rounds.c.phase == Phase.POSTED.value) & rounds.c.numbered.is_(False)
        )

    async def take(self, round_id: int) -> Round:
        """Become the one who drives this round: earlier holders write nothing from now on."""
        statement = update(rounds).where(rounds.c.id == round_id)
        await self._database.write(statement.values(fence=rounds.c.fence + 1))
        return await self.get(round_id)

    async def plan(self, turn: Round, making: Making, planned: Iterable[Candidate]) -> Round:
        """Keep how the round is made and its candidates, counted as tried, before they cost."""
        rows = [_planned(candidate) for candidate in planned]
        step = {
            "method": making.method.value,
            "strength": making.strength,
            "depth": making.depth,
        }

        async def keep(connection: AsyncConnection) -> None:
            statement = update(rounds).where(_mine(turn)).values(phase=Phase.PLANNED.value, **step)
            _hold((await connection.execute(statement)).rowcount, turn)
            await connection.execute(insert(candidates), rows)

        await self._database.transact(keep)
        return replace(
            turn,
            phase=Phase.PLANNED,
            method=making.method,
            strength=making.strength,
            depth=making.depth,
        )

    async def attempt(self, turn: Round) -> None:
        """Count one more try of every candidate that is still missing, before it costs."""
        missing = (
            (candidates.c.round_id == turn.id)
            & candidates.c.hash.is_(None)
            & candidates.c.error.is_(None)
        )
        statement = update(candidates).where(missing & _still_mine(turn))
        await self._database.write(statement.values(attempts=candidates.c.attempts + 1))

    async def finish(self, turn: Round, candidate: Candidate) -> None:
        """Keep one candidate as it came out: its picture's hash, or why there is none."""
        one = (candidates.c.round_id == candidate.round_id) & (
            candidates.c.number == candidate.number
        )
        statement = update(candidates).where(one & _still_mine(turn))
        written = await self._database.write(
            statement.values(
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
        _hold(written, turn)

    async def rendered(self, turn: Round) -> Round:
        """Every candidate is a picture or a failure."""
        await self._step(turn, phase=Phase.RENDERED.value)
        return replace(turn, phase=Phase.RENDERED)

    async def posted(self, turn: Round, message_id: int) -> Round:
        """Its card is there."""
        await self._step(turn, phase=Phase.POSTED.value, message_id=message_id)
        return replace(turn, phase=Phase.POSTED, message_id=message_id)

    async def failed(self, turn: Round, sentence: str, message_id: int | None) -> None:
        """It ends without pictures; the message says why, where there is one."""
        await self._step(turn, phase=Phase.FAILED.value, error=sentence, message_id=message_id)

    async def retry(self, round_id: int) -> Round:
        """Forget the failures of a round that ended without a card, so that it can go on."""
        failed = (rounds.c.id == round_id) & (rounds.c.phase == Phase.FAILED.value)
        planned = select(candidates.c.round_id).where(candidates.c.round_id == round_id).exists()
        phase = case((planned, Phase.PLANNED.value), else_=Phase.ACCEPTED.value)
        await self._database.write(
            update(rounds)
            .where(failed)
            .values(phase=phase, error=None, status_id=None, message_id=None),
            update(candidates).where(candidates.c.round_id == round_id).values(error=None),
        )
        return await self.get(round_id)

    async def show_status(self, round_id: int, message_id: int | None) -> None:
        """Remember the message that shows how far the round is."""
        await self._set(round_id, status_id=message_id)

    async def mark_numbered(self, round_id: int) -> None:
        """Remember that the card has the bot's own number reactions."""
        await self._set(round_id, numbered=True)

    async def cancel(self, round_id: int) -> bool:
        """End a round that hasn't been posted, whoever drives it; the head goes back with it."""
        open_round = (rounds.c.id == round_id) & rounds.c.phase.in_(UNFINISHED)
        ended = update(rounds).where(open_round)
        touched = await self._database.write(
            ended.values(phase=Phase.CANCELLED.value, fence=rounds.c.fence + 1),
            _head_back(round_id),
        )
        return touched > 0

    async def head(self, session_id: int, round_id: int) -> None:
        """Go on from another round."""
        statement = update(sessions).where(sessions.c.id == session_id)
        await self._database.write(statement.values(head_id=round_id))

    async def candidates(self, round_id: int) -> tuple[Candidate, ...]:
        statement = (
            select(candidates)
            .where(candidates.c.round_id == round_id)
            .order_by(candidates.c.number)
        )
        found = await self._database.read(statement)
        return tuple(records.candidate(row) for row in found)

    async def waiting(self, session_id: int) -> tuple[Waiting, ...]:
        """Edits that were said and not applied yet, in the order said."""
        statement = (
            select(edits.c.id, edits.c.edit)
            .where((edits.c.session_id == session_id) & edits.c.round_id.is_(None))
            .order_by(edits.c.id)
        )
        found = await self._database.read(statement)
        return tuple(Waiting(row["id"], session_id, edit_from_json(row["edit"])) for row in found)

    async def _set(self, round_id: int, **values: object) -> None:
        await self._database.write(update(rounds).where(rounds.c.id == round_id).values(**values))

    async def _step(self, turn: Round, **values: object) -> None:
        """Write to a round that this holder still drives; raises Superseded if not."""
        _hold(await self._database.write(update(rounds).where(_mine(turn)).values(**values)), turn)

    async def _all(self, condition: ColumnElement[bool]) -> tuple[Round, ...]:
        statement = (
            select(rounds, edits.c.edit)
            .outerjoin(edits, edits.c.round_id == rounds.c.id)
            .where(condition)
            .order_by(rounds.c.number, edits.c.id)
        )
        rows = await self._database.read(statement)
        return tuple(_rounds(rows))


def _rounds(rows: Iterable[RowMapping]) -> Iterator[Round]:
    """Rounds from rows that repeat a round for each of its edits."""
    for _, same in groupby(rows, key=lambda row: int(row["id"])):
        held = list(same)
        yield records.round_(held[0], [row["edit"] for row in held if row["edit"]])


def _mine(turn: Round) -> ColumnElement[bool]:
    return (
        (rounds.c.id == turn.id)
        & (rounds.c.fence == turn.fence)
        & (rounds.c.phase != Phase.CANCELLED.value)
    )


def _still_mine(turn: Round) -> ColumnElement[bool]:
    return select(rounds.c.id).where(_mine(turn)).exists()


def _hold(written: int, turn: Round) -> None:
    if not written:
        raise Superseded(f"round {turn.id} was ended, or taken with a newer fence")


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
    cancelled = (rounds.c.id == round_id) & (rounds.c.phase == Phase.CANCELLED.value)
    if_ended = select(rounds.c.id).where(cancelled).exists()
    return update(sessions).where((sessions.c.head_id == round_id) & if_ended).values(head_id=back)
