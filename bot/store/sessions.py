"""Sessions and what is said in them."""

from datetime import datetime

from sqlalchemy import ColumnElement, Insert, Text, cast, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import NotFound
from bot.prompt.model import FieldName
from bot.rounds.intake import Acceptance, Outcome, RoundDraft, SessionDraft, Spent
from bot.rounds.model import Phase, Session
from bot.store import records
from bot.store.appending import append_round
from bot.store.database import Database
from bot.store.tables import acceptances, edits, rounds, sessions

UNFINISHED = tuple(phase.value for phase in Phase if not phase.ended)


class SessionStore:
    """Keeps sessions, where they live in Discord, and every accepted utterance."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def open(self, draft: SessionDraft, first: RoundDraft) -> tuple[Session, bool]:
        """Keep a new session with its first round, or return the one this event started before."""

        async def keep(connection: AsyncConnection) -> int:
            kept = await connection.execute(_new(draft).returning(sessions.c.id))
            session_id: int = kept.scalar_one()
            await append_round(connection, first, session_id)
            return session_id

        try:
            session_id = await self._database.transact(keep)
        except IntegrityError:
            return await self._one(sessions.c.key == draft.key), False
        return await self.get(session_id), True

    async def get(self, session_id: int) -> Session:
        """Raises NotFound where there is none."""
        return await self._one(sessions.c.id == session_id)

    async def in_thread(self, thread_id: int) -> Session | None:
        """The latest session of this thread or direct message."""
        statement = (
            select(sessions)
            .where(sessions.c.thread_id == thread_id)
            .order_by(sessions.c.id.desc())
            .limit(1)
        )
        rows = await self._database.read(statement)
        return records.session(rows[0]) if rows else None

    async def active_since(self, moment: datetime, limit: int) -> tuple[Session, ...]:
        """Sessions with a round since then, latest first."""
        statement = (
            select(sessions)
            .where(sessions.c.active_at >= moment, sessions.c.thread_id.is_not(None))
            .order_by(sessions.c.active_at.desc())
            .limit(limit)
        )
        found = await self._database.read(statement)
        return tuple(records.session(row) for row in found)

    async def unfinished(self) -> tuple[int, ...]:
        """Sessions with a round to go on with or an utterance to answer."""
        waiting = select(acceptances.c.session_id).where(acceptances.c.settled.is_(False))
        rendering = select(rounds.c.session_id).where(rounds.c.phase.in_(UNFINISHED))
        found = await self._database.read(waiting.union(rendering))
        return tuple(sorted(row["session_id"] for row in found))

    async def anchor(self, session_id: int, anchor_id: int) -> None:
        """Remember the message that the thread is to hang on."""
        await self._set(session_id, anchor_id=anchor_id)

    async def place(self, session_id: int, anchor_id: int | None, thread_id: int) -> None:
        """Remember the thread once it is open."""
        await self._set(session_id, anchor_id=anchor_id, thread_id=thread_id)

    async def show(self, session_id: int, card_id: int) -> None:
        """Remember the message that shows the prompt."""
        await self._set(session_id, card_id=card_id)

    async def lock(self, session_id: int, locks: frozenset[FieldName]) -> None:
        await self._set(session_id, locks=records.fields_to_json(locks))

    async def heard(self, session_id: int) -> int | None:
        """The latest message that was accepted here; presses and reactions don't count."""
        said = (acceptances.c.session_id == session_id) & acceptances.c.deed.is_(None)
        statement = select(func.max(acceptances.c.reply_to)).where(said)
        found: int | None = await self._database.value(statement)
        return found

    async def accept(self, said: Acceptance) -> bool:
        """Keep what was said before anything comes of it; False where it was kept before."""
        statement = insert(acceptances).values(
            key=said.key,
            session_id=said.session_id,
            person_id=said.person_id,
            utterance=said.utterance,
            deed=said.deed,
            at=said.at,
            reply_to=said.reply_to,
        )
        try:
            await self._database.write(statement)
        except IntegrityError:
            return False
        return True

    async def release(self, key: str) -> None:
        """Forget an event that was taken back, so that it may happen again: a reaction."""
        await self._database.write(
            delete(acceptances).where(acceptances.c.key == key),
            update(rounds)
            .where(rounds.c.key == key)
            .values(key=rounds.c.key + "#" + cast(rounds.c.id, Text)),
            update(edits)
            .where(edits.c.key == key)
            .values(key=edits.c.key + "#" + cast(edits.c.id, Text)),
        )

    async def open_acceptances(self, session_id: int) -> tuple[Acceptance, ...]:
        """What still waits for its outcome or its reply, in the order it was said."""
        statement = (
            select(acceptances)
            .where(acceptances.c.session_id == session_id, acceptances.c.settled.is_(False))
            .order_by(acceptances.c.at, acceptances.c.key)
        )
        found = await self._database.read(statement)
        return tuple(records.acceptance(row) for row in found)

    async def acceptance(self, key: str) -> Acceptance:
        """Raises NotFound where nothing was accepted under this key."""
        statement = select(acceptances).where(acceptances.c.key == key)
        rows = await self._database.read(statement)
        if not rows:
            raise NotFound("That question isn't open any more.")
        return records.acceptance(rows[0])

    async def conclude(self, said: Acceptance, outcome: Outcome) -> None:
        """Keep what came of it; words that nothing came of are forgotten."""
        left = {} if outcome.reply or outcome.round_id else {"utterance": ""}
        # A press is answered where it was pressed; only what was said awaits a reply.
        settled = not outcome.reply or said.reply_to is None
        await self._update_acceptance(
            said.key, outcome=outcome.model_dump_json(), settled=settled, **left
        )

    async def spend(self, key: str, spent: Spent) -> None:
        """What reading it cost; each reading of the same words adds to it."""
        statement = update(acceptances).where(acceptances.c.key == key)
        await self._database.write(
            statement.values(
                model=spent.model,
                tokens_in=acceptances.c.tokens_in + spent.tokens_in,
                tokens_out=acceptances.c.tokens_out + spent.tokens_out,
                cost=acceptances.c.cost + spent.dollars,
            )
        )

    async def replied(self, key: str, message_id: int | None) -> None:
        await self._update_acceptance(key, reply_id=message_id, settled=True)

    async def _one(self, condition: ColumnElement[bool]) -> Session:
        statement = select(sessions).where(condition)
        rows = await self._database.read(statement)
        if not rows:
            raise NotFound("That session isn't here any more.")
        return records.session(rows[0])

    async def _set(self, session_id: int, **values: object) -> None:
        await self._database.write(
            update(sessions).where(sessions.c.id == session_id).values(**values)
        )

    async def _update_acceptance(self, key: str, **values: object) -> None:
        await self._database.write(
            update(acceptances).where(acceptances.c.key == key).values(**values)
        )


def _new(draft: SessionDraft) -> Insert:
    return insert(sessions).values(
        guild_id=draft.guild_id,
        channel_id=draft.channel_id,
        owner_id=draft.owner_id,
        idea=draft.idea,
        created_at=draft.at,
        active_at=draft.at,
        key=draft.key,
        thread_id=draft.thread_id,
        anchor_id=draft.anchor_id,
        source=draft.source,
    )
