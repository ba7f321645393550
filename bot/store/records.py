"""Rows into values and back."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import RowMapping

from bot.prompt.edits import edit_from_json
from bot.prompt.model import FieldName, Prompt, field_named, full_name
from bot.rounds.intake import Acceptance, Outcome
from bot.rounds.model import (
    Candidate,
    Keeper,
    Kind,
    Lesson,
    Method,
    Phase,
    Pick,
    Round,
    Session,
    Vote,
)


def fields_to_json(fields: Iterable[FieldName]) -> str:
    return json.dumps(sorted(full_name(field) for field in fields))


def fields_from_json(text: str) -> frozenset[FieldName]:
    return frozenset(field_named(name) for name in json.loads(text))


def session(row: RowMapping) -> Session:
    return Session(
        id=row["id"],
        guild_id=row["guild_id"],
        channel_id=row["channel_id"],
        owner_id=row["owner_id"],
        idea=row["idea"],
        created_at=row["created_at"],
        key=row["key"],
        anchor_id=row["anchor_id"],
        thread_id=row["thread_id"],
        card_id=row["card_id"],
        head_id=row["head_id"],
        locks=fields_from_json(row["locks"]),
        source=row["source"],
    )


def acceptance(row: RowMapping) -> Acceptance:
    return Acceptance(
        key=row["key"],
        session_id=row["session_id"],
        person_id=row["person_id"],
        utterance=row["utterance"],
        deed=row["deed"],
        at=row["at"],
        reply_to=row["reply_to"],
        outcome=Outcome.model_validate_json(row["outcome"]) if row["outcome"] else None,
        reply_id=row["reply_id"],
        settled=row["settled"],
    )


def round_(row: RowMapping, edits: Iterable[str]) -> Round:
    return Round(
        id=row["id"],
        session_id=row["session_id"],
        number=row["number"],
        parent_id=row["parent_id"],
        kind=Kind(row["kind"]),
        prompt=Prompt.from_json(row["prompt"]),
        edits=tuple(edit_from_json(edit) for edit in edits),
        keep=fields_from_json(row["keep"]),
        keep_rest=row["keep_rest"],
        asked_by=row["asked_by"],
        key=row["key"],
        phase=Phase(row["phase"]),
        created_at=row["created_at"],
        method=Method(row["method"]) if row["method"] else None,
        strength=row["strength"],
        depth=row["depth"],
        fence=row["fence"],
        status_id=row["status_id"],
        message_id=row["message_id"],
        numbered=row["numbered"],
        error=row["error"],
        note=row["note"],
    )


def candidate(row: RowMapping) -> Candidate:
    return Candidate(**row)


def pick(row: RowMapping) -> Pick:
    return Pick(
        round_id=row["round_id"],
        number=row["number"],
        person_id=row["person_id"],
        vote=Vote(row["vote"]),
        at=row["at"],
    )


def keeper(row: RowMapping) -> Keeper:
    values: dict[str, Any] = dict(row)
    values["prompt"] = Prompt.from_json(row["prompt"])
    values["tags"] = tuple(json.loads(row["tags"]))
    return Keeper(**values)


def lesson(row: RowMapping) -> Lesson:
    return Lesson(
        session_id=row["session_id"], round_id=row["round_id"], text=row["text"], at=row["at"]
    )
