"""What a round looks like as text and buttons: tables, and Discord's limits."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, strategies as st

from bot.engines.protocol import Progress
from bot.prompt.compose import Dialect
from bot.prompt.edits import Revise, apply, diff
from bot.prompt.model import Layer, Prompt
from bot.rounds.intake import Acceptance, Option, Outcome, Waiting
from bot.rounds.model import Candidate, Kind, Method, Phase, Pick, Round, Session, Vote
from bot.rounds.traits import Seeds, Traits
from bot.studio.publishing import Card, Status
from bot.surface import cards, controls
from tests.strategies import edits, prompts

NOW = datetime(2026, 11, 21, tzinfo=UTC)
PAINTER = Traits("painter", Dialect.LAYERED, Seeds.EXACT, layered_seeds=True)
SEEDLESS = Traits("clouds", Dialect.DESCRIPTIVE, Seeds.NONE)
FOX = Prompt(subject="a red fox", background="snowy forest", style="watercolor")
DARKER = Revise(field=Layer.BACKGROUND, text="dark snowy forest")
SESSION = Session(1, 5, 6, 7, "a red fox", NOW, "m1", thread_id=8, head_id=2)
FIRST = Round(
    id=1,
    session_id=1,
    number=1,
    parent_id=None,
    kind=Kind.ORIENTATION,
    prompt=FOX,
    edits=(),
    keep=frozenset(),
    keep_rest=False,
    asked_by=7,
    key="m1",
    phase=Phase.POSTED,
    created_at=NOW,
    method=Method.FRESH,
)
SECOND = replace(
    FIRST,
    id=2,
    number=2,
    parent_id=1,
    kind=Kind.REFINE,
    prompt=apply(FOX, DARKER),
    edits=(DARKER,),
    key="m2",
)
BATCH = tuple(
    Candidate(2, number, 42, 8, 8, hash="a", drift=0.04, origin_id=1, origin_number=3)
    for number in (1, 2, 3)
)
CARD = Card(SESSION, SECOND, PAINTER, BATCH, diff(FOX, SECOND.prompt), FIRST)


def test_a_card_says_what_changed_and_that_all_else_was_kept() -> None:
    assert cards.card_text(CARD).splitlines() == [
        "**Round 2** · refine · from 3 of round 1",
        "> background: snowy forest → dark snowy forest",
        "All else kept word for word: subject, style.",
        "Pick a number, then say what to change.",
        "-# painter · rendered afresh from the wording",
    ]


@pytest.mark.parametrize(
    ("card", "line"),
    [
        (
            replace(CARD, turn=FIRST, parent=None, changes=()),
            "**Round 1** · orientation · what did it get right, what is missing?",
        ),
        (
            replace(CARD, candidates=(BATCH[0], replace(BATCH[1], origin_number=2))),
            "**Round 2** · refine · each from the same number of round 1",
        ),
        (
            replace(CARD, turn=replace(SECOND, kind=Kind.REROLL), changes=()),
            "Same prompt, word for word; only the seeds are new.",
        ),
        (
            replace(CARD, picks=(Pick(2, 2, 7, Vote.BUTTON, NOW),)),
            "Picked: **2** by <@7>",
        ),
        (
            replace(CARD, candidates=(*BATCH, replace(BATCH[0], number=4, error="It is busy."))),
            "4 didn't come out: It is busy.",
        ),
        (
            replace(CARD, traits=SEEDLESS),
            "-# clouds · rendered afresh from the wording"
            " · no seed on this engine: a picture can't be made again exactly",
        ),
        (
            replace(CARD, session=replace(SESSION, locks=frozenset({Layer.SUBJECT}))),
            "-# painter · rendered afresh from the wording · 🔒 subject",
        ),
        (
            replace(CARD, turn=replace(SECOND, method=Method.IMAGE_TO_IMAGE, strength=0.4)),
            "-# painter · painted over its source at strength 0.4",
        ),
        (
            replace(CARD, turn=replace(SECOND, phase=Phase.FAILED, error="It is busy.")),
            "**Round 2** has no pictures: It is busy.",
        ),
    ],
)
def test_a_line_of_a_card(card: Card, line: str) -> None:
    assert line in cards.card_text(card).splitlines()


def test_somebodys_markdown_forges_nothing() -> None:
    forged = Revise(field=Layer.BACKGROUND, text="**Round 9** `x` ~~y~~")
    prompt = apply(FOX, forged)
    card = replace(CARD, turn=replace(SECOND, prompt=prompt), changes=diff(FOX, prompt))
    assert "**Round 9**" not in cards.card_text(card)


@pytest.mark.parametrize(
    ("done", "fraction", "text"),
    [
        (0, 0.0, "Round 2: ▱▱▱▱▱▱▱▱▱▱ 0 of 4 pictures"),
        (2, 0.5, "Round 2: ▰▰▰▰▰▱▱▱▱▱ 2 of 4 pictures"),
    ],
)
def test_a_status(done: int, fraction: float, text: str) -> None:
    assert cards.status_text(Status(SESSION, SECOND, done, 4, fraction)) == text
    assert Progress(fraction).fraction == fraction


@pytest.mark.parametrize("number", range(1, 11))
def test_a_keycap_is_read_back(number: int) -> None:
    emoji = cards.keycap(number)
    assert cards.keycap_number(emoji) == number
    assert cards.keycap_number(emoji.replace("\ufe0f", "")) == number


def test_other_emoji_are_no_numbers() -> None:
    assert cards.keycap_number("🦊") is None


@given(prompts(), edits(), st.integers(1, 10))
def test_a_card_never_passes_discords_limits(before: Prompt, edit: object, count: int) -> None:
    long = Revise(field=Layer.BACKGROUND, text="*" * 1000)
    prompt = apply(before, long)
    waiting = tuple(Waiting(n, 1, long) for n in range(7))
    batch = tuple(replace(BATCH[0], number=n + 1) for n in range(count))
    card = Card(
        SESSION,
        replace(SECOND, prompt=prompt),
        PAINTER,
        batch,
        diff(before, prompt),
        replace(FIRST, prompt=before),
        waiting=waiting,
    )
    assert len(cards.card_text(card)) <= 2000
    assert len(cards.prompt_text(SESSION, replace(FIRST, prompt=prompt))) <= 2000
    rows = controls.card_rows(card)
    assert len(rows) <= 5
    for row in rows:
        assert 1 <= len(row) <= 5
        for press in row:
            assert len(press.custom_id) <= 100
            assert len(press.label) <= 80


def test_every_button_is_answered_by_its_pattern() -> None:
    asked = Acceptance(
        key="m123",
        session_id=1,
        person_id=7,
        at=NOW,
        outcome=Outcome(reply="?", options=(Option(label="dusk", edit=DARKER),)),
    )
    waiting = (Waiting(1, 1, DARKER), Waiting(2, 1, DARKER))
    rows = [
        *controls.card_rows(replace(CARD, waiting=waiting)),
        *controls.card_rows(replace(CARD, turn=replace(SECOND, phase=Phase.FAILED))),
        *controls.prompt_rows(SESSION),
        *controls.status_rows(SECOND),
        *controls.answer_rows(asked),
    ]
    patterns = [
        value for name, value in vars(controls).items() if name.isupper() and "(?P" in str(value)
    ]
    for press in (press for row in rows for press in row):
        assert sum(bool(re.fullmatch(pattern, press.custom_id)) for pattern in patterns) == 1
