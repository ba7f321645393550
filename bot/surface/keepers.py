"""Keepers in words: pure, and a table for a test."""

from collections.abc import Sequence

from bot.prompt import describe
from bot.rounds import seeds
from bot.rounds.model import Keeper
from bot.studio import answers
from bot.surface.cards import CONTENT, safe

ALT = 1000  # characters of an alt text that Discord surely takes


def title(keeper: Keeper) -> str:
    """What a keeper is of, in a few words."""
    return describe.summary(keeper.prompt, 80)


def listing(keepers: Sequence[Keeper]) -> str:
    """One line a keeper, newest first."""
    if not keepers:
        return "Nothing is kept yet: pick a candidate and use /keep."
    lines = [_line(keeper) for keeper in keepers]
    lines.append(f"-# `/keepers show {keepers[0].id}` shows one, `/keepers reuse` goes on from it")
    return "\n".join(lines)[:CONTENT]


def text(keeper: Keeper) -> str:
    """Everything needed to make it again."""
    made = [f"engine {keeper.engine}", f"{keeper.width}×{keeper.height}"]
    if keeper.seed is not None:
        made.insert(1, f"seed {seeds.written(keeper.seed)}")
    lines = [
        f"**Keeper {keeper.id}**{_note(keeper)}{_tags(keeper)} · kept by <@{keeper.person_id}>",
        answers.prompt(keeper.prompt),
        f"-# {' · '.join(made)} · {keeper.created_at:%Y-%m-%d}",
    ]
    return "\n".join(lines)[:CONTENT]


def alt(keeper: Keeper) -> str:
    return describe.summary(keeper.prompt, ALT)


def file_name(keeper: Keeper, suffix: str) -> str:
    return f"keeper-{keeper.id}{suffix}"


def _line(keeper: Keeper) -> str:
    return f"`{keeper.id}` {safe(title(keeper))}{_note(keeper)}{_tags(keeper)}"


def _note(keeper: Keeper) -> str:
    return f" “{safe(keeper.note)}”" if keeper.note else ""


def _tags(keeper: Keeper) -> str:
    return "".join(f" #{safe(tag)}" for tag in keeper.tags)
