"""Buttons as data: a custom_id says what a press does, so that it works after a restart.

The views made here are for sending only: they are stopped, so that discord.py keeps none of them.
"""

from dataclasses import dataclass

import discord
from discord import ButtonStyle, ui

from bot.prompt import describe
from bot.prompt.edits import Change, Edit, Exclude, Readmit
from bot.prompt.model import Layer
from bot.rounds.intake import Acceptance, Waiting
from bot.rounds.model import Phase, Round, Session, picked
from bot.studio.publishing import Card

ROW = 5  # buttons in a row: Discord's "Action Row" limit
LABEL = 80  # characters of a button's label: Discord's limit
WAITING = 4  # changes offered on a card; with "all at once" they fill a row

# What a custom_id looks like, for the items that answer to it.
PICK = r"pick:(?P<round>\d+):(?P<number>\d+)"
AGAIN = r"again:(?P<round>\d+)"
UNDO = r"undo:(?P<round>\d+)"
KEEP = r"keep:(?P<round>\d+)"
CANCEL = r"cancel:(?P<round>\d+)"
RETRY = r"retry:(?P<round>\d+)"
NEXT = r"next:(?P<session>\d+):(?P<waiting>\d+)"
TOGETHER = r"together:(?P<session>\d+)"
ANSWER = r"answer:(?P<choice>\d+):(?P<key>.+)"
PROMPT = r"prompt:(?P<session>\d+)"


@dataclass(frozen=True, slots=True)
class Press:
    """One button before it is shown."""

    custom_id: str
    label: str
    style: ButtonStyle = ButtonStyle.secondary
    emoji: str | None = None


def card_rows(card: Card) -> list[list[Press]]:
    """The buttons under a sheet: numbers to pick, what else can be done, what waits."""
    turn = card.turn
    if turn.phase is Phase.FAILED:
        return [[Press(f"retry:{turn.id}", "Retry", ButtonStyle.primary)]]
    numbers = [_pick(card, candidate.number) for candidate in card.candidates if candidate.hash]
    rows = [numbers[start : start + ROW] for start in range(0, len(numbers), ROW)]
    rows.append(
        [
            Press(f"again:{turn.id}", "Again", emoji="🔁"),
            Press(f"undo:{turn.id}", "Undo", emoji="↩️"),
            Press(f"keep:{turn.id}", "Keep", emoji="💾"),
        ]
    )
    if card.waiting:
        rows.append(_waiting(card.session, card.waiting))
    return rows


def prompt_rows(session: Session) -> list[list[Press]]:
    return [[Press(f"prompt:{session.id}", "Show the prompt", emoji="📋")]]


def status_rows(turn: Round) -> list[list[Press]]:
    return [[Press(f"cancel:{turn.id}", "Cancel", emoji="❌")]]


def answer_rows(said: Acceptance) -> list[list[Press]]:
    """The answers to a question back."""
    options = said.outcome.options if said.outcome else ()
    return [
        [Press(f"answer:{index}:{said.key}", option.label) for index, option in enumerate(options)]
    ]


def view(rows: list[list[Press]]) -> ui.View:
    """Buttons ready to send."""
    shown = ui.View(timeout=None)
    for index, row in enumerate(rows):
        for press in row:
            shown.add_item(
                ui.Button[ui.View](
                    custom_id=press.custom_id,
                    label=press.label,
                    style=press.style,
                    emoji=press.emoji,
                    row=index,
                )
            )
    shown.stop()
    return shown


def custom_ids(message: discord.Message) -> set[str]:
    """What the buttons of a message do."""
    return {
        child.custom_id
        for row in message.components
        if isinstance(row, discord.ActionRow)
        for child in row.children
        if child.custom_id
    }


def _pick(card: Card, number: int) -> Press:
    chosen = picked(card.picks) == number
    style = ButtonStyle.success if chosen else ButtonStyle.primary
    return Press(f"pick:{card.turn.id}:{number}", str(number), style)


def _waiting(session: Session, waiting: tuple[Waiting, ...]) -> list[Press]:
    offered = waiting[-WAITING:]
    row = [
        Press(f"next:{session.id}:{one.id}", _label(f"next: {_short(one.edit)}")) for one in offered
    ]
    if len(waiting) > 1:
        row.append(Press(f"together:{session.id}", "all at once"))
    return row


def _label(text: str) -> str:
    return text if len(text) <= LABEL else text[: LABEL - 1].rstrip() + "…"


def _short(edit: Edit) -> str:
    match edit:
        case Exclude():
            return f"no {edit.text}"
        case Readmit():
            return f"{edit.text} again"
        case _:
            after = edit.text if isinstance(edit.field, Layer) else edit.value
            changed = Change(field=edit.field, before=None, after=after)
            return f"{edit.field}: {describe.value(changed.field, changed.after)}"
