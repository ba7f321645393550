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
    count = select(func.coalesce(func.max(rounds.c.number), 0)).where(
        rounds.c.session_id == session_id
    )
    number = (await connection.execute(count)).scalar_one() + 1
    statement = insert(rounds).values(
        session_id=session_id,
        number=number,
        parent_id=draft.parent_id,
        kind=draft.kind.value,
        prompt=draft.prompt.to_json(),
        keep=records.fields_to_json(draft.keep),
        keep_rest=draft.keep_rest,
        asked_by=draft.asked_by,
        key=draft.key,
        phase=Phase.ACCEPTED.value,
        created_at=draft.at,
    )
    round_id: int = (await connection.execute(statement.returning(rounds.c.id))).scalar_one()
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
    if draft.released:
        waiting = edits.c.id.in_(draft.released) & edits.c.round_id.is_(None)
        await connection.execute(update(edits).where(waiting).values(round_id=round_id))
    said: list[tuple[Edit, int | None]] = []
    if not draft.released:
        said += [(edit, round_id) for edit in draft.edits]
    said += [(edit, None) for edit in draft.waiting]
    for position, (edit, applied_in) in enumerate(said):
        await connection.execute(
            insert(edits).values(
                session_id=session_id,
                key=draft.key,
                position=position,
                field=full_name(edit.field),
                edit=edit_to_json(edit),
                round_id=applied_in,
            )
        )
