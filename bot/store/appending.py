"""Adds a round to a session, inside somebody's transaction."""

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.prompt.edits import Edit, edit_to_json
from bot.prompt.model import full_name
from bot.rounds.intake import RoundDraft
from bot.rounds.model import Phase
from bot.store import records
from bot.store.tables import edits, rounds, sessions


async def append_round(connection: AsyncConnection, draft: RoundDraft, session_id: int) -> int:
    """Keep a round as the session's new head; raises IntegrityError where its key is known."""
    latest = (
        select(func.coalesce(func.max(rounds.c.number), 0))
        .where(rounds.c.session_id == session_id)
        .scalar_subquery()
    )
    statement = insert(rounds).values(
        session_id=session_id,
        number=latest + 1,
        parent_id=draft.parent_id,
        kind=draft.kind.value,
        prompt=draft.prompt.to_json(),
        keep=records.fields_to_json(draft.keep),
        keep_rest=draft.keep_rest,
        note=draft.note,
        asked_by=draft.asked_by,
        key=draft.key,
        phase=Phase.ACCEPTED.value,
        created_at=draft.at,
    )
    kept = await connection.execute(statement.returning(rounds.c.id))
    round_id: int = kept.scalar_one()
    await connection.execute(
        update(sessions)
        .where(sessions.c.id == session_id)
        .values(head_id=round_id, active_at=draft.at)
    )
    await _append_edits(connection, draft, session_id, round_id)
    return round_id


async def _append_edits(
    connection: AsyncConnection, draft: RoundDraft, session_id: int, round_id: int
) -> None:
    """The round's edits and those that wait; one that waited already is taken from there."""
    said: list[tuple[Edit, int | None]] = [
        (edit, round_id)
        for edit in draft.edits
        if not await _release(connection, edit, session_id, round_id)
    ]
    said += [(edit, None) for edit in draft.waiting]
    rows = [
        {
            "session_id": session_id,
            "key": draft.key,
            "position": position,
            "field": full_name(edit.field),
            "edit": edit_to_json(edit),
            "round_id": applied_in,
        }
        for position, (edit, applied_in) in enumerate(said)
    ]
    if rows:
        await connection.execute(insert(edits), rows)


async def _release(connection: AsyncConnection, edit: Edit, session_id: int, round_id: int) -> bool:
    waiting = (
        (edits.c.session_id == session_id)
        & edits.c.round_id.is_(None)
        & (edits.c.edit == edit_to_json(edit))
    )
    released = await connection.execute(update(edits).where(waiting).values(round_id=round_id))
    return released.rowcount > 0
