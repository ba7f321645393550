"""A store as it looks after years: many sessions, each with a round that was posted."""

from datetime import UTC, datetime

from sqlalchemy import insert

from bot.prompt.model import Prompt
from bot.rounds.model import Kind, Phase
from bot.store.database import Database
from bot.store.tables import candidates, rounds, sessions

_BATCH = 1_000
_LONG_AGO = datetime(2025, 1, 1, tzinfo=UTC)
_PROMPT = Prompt(subject="a red fox", background="snowy forest").to_json()


async def fill(database: Database, count: int) -> None:
    """Put ``count`` finished sessions into an empty store."""
    for start in range(1, count + 1, _BATCH):
        ids = range(start, min(start + _BATCH, count + 1))
        await database.write(
            insert(sessions).values([_session(number) for number in ids]),
            insert(rounds).values([_round(number) for number in ids]),
            insert(candidates).values([_candidate(number) for number in ids]),
        )


def _session(number: int) -> dict[str, object]:
    return {
        "id": number,
        "guild_id": 1,
        "channel_id": 2,
        "owner_id": 3,
        "idea": "a red fox",
        "created_at": _LONG_AGO,
        "active_at": _LONG_AGO,
        "key": f"filled-{number}",
        "thread_id": number,
        "card_id": number,
        "head_id": number,
    }


def _round(number: int) -> dict[str, object]:
    return {
        "id": number,
        "session_id": number,
        "number": 1,
        "kind": Kind.ORIENTATION.value,
        "prompt": _PROMPT,
        "keep": "[]",
        "keep_rest": False,
        "asked_by": 3,
        "key": f"filled-{number}",
        "phase": Phase.POSTED.value,
        "created_at": _LONG_AGO,
        "message_id": number,
        "numbered": True,
    }


def _candidate(number: int) -> dict[str, object]:
    return {
        "round_id": number,
        "number": 1,
        "seed": number,
        "width": 768,
        "height": 768,
        "hash": f"{number:064x}",
    }
