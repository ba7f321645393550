"""What Retake says when it answers in words."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.interpreters.reading import Verb
from bot.prompt.edits import Revise, apply, diff
from bot.prompt.model import Layer, Prompt, Setting, Settings
from bot.rounds import seeds
from bot.rounds.model import Candidate, Keeper, Kind, Lesson, Phase, Round
from bot.studio import answers
from bot.studio.presenting import percent

NOW = datetime(2026, 11, 21, tzinfo=UTC)
FOX = Prompt(subject="a red fox", background="snowy forest", settings=Settings(seed=7))
DARKER = Revise(field=Layer.BACKGROUND, text="dark snowy forest")
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
)
SECOND = replace(
    FIRST, id=2, number=2, parent_id=1, prompt=apply(FOX, DARKER), edits=(DARKER,), kind=Kind.FIX
)
KEEPER = Keeper(
    id=3,
    guild_id=5,
    person_id=7,
    session_id=1,
    round_id=2,
    number=1,
    hash="a" * 64,
    prompt=FOX,
    wording="",
    engine="painter",
    seed=seeds.with_take(42, Layer.BACKGROUND, 3),
    width=8,
    height=8,
    note="hero shot",
    tags=("fox",),
    created_at=NOW,
)


@pytest.mark.parametrize(
    ("share", "shown"),
    [(0, "0 %"), (0.0001, "0 %"), (0.003, "0.3 %"), (0.04, "4 %"), (0.417, "42 %"), (1, "100 %")],
)
def test_a_share(share: float, shown: str) -> None:
    assert percent(share) == shown


def test_the_prompt_can_be_copied() -> None:
    assert answers.prompt(FOX) == (
        "```yaml\nsubject: a red fox\nbackground: snowy forest\n"
        "engine: painter\nseed: 7\naspect: 1:1\nquality: draft\n```"
    )


def test_nobody_breaks_out_of_the_code_block() -> None:
    assert answers.prompt(Prompt(subject="``` @everyone")).count("```") == 2


def test_what_changed() -> None:
    pictures = (Candidate(2, 1, 42, 8, 8, hash="a", drift=0.04),)
    changed = answers.changed(SECOND, FIRST, diff(FOX, SECOND.prompt), pictures)
    assert changed.splitlines() == [
        "From round 1 to round 2:",
        "> background: snowy forest → dark snowy forest",
        "Everything else is the same, word for word.",
        "Drift from what it was: 1: 4 %.",
    ]
    assert (
        answers.changed(FIRST, None, (), ()) == "This is the first round: nothing has changed yet."
    )
    assert "only seeds" in answers.changed(SECOND, FIRST, (), ())


def test_a_question_about_a_field_is_answered_from_the_rounds() -> None:
    path = (replace(SECOND, asked_by=9), FIRST)
    pictures = (Candidate(2, 1, 42, 8, 8, hash="a"), Candidate(2, 2, None, 8, 8, hash="b"))
    assert answers.about(Layer.BACKGROUND, path, pictures).splitlines() == [
        "background: dark snowy forest",
        "-# so since round 2, asked for by <@9>",
    ]
    assert answers.about(Layer.SUBJECT, path, pictures) == "subject: a red fox"
    assert answers.about(Setting.SEED, path, pictures) == "The seeds of round 2: 1: 42, 2: none."


def test_history_tells_lessons_where_there_are_any() -> None:
    lesson = Lesson(1, 2, "background: a → b: 2 was picked", NOW)
    assert answers.history((SECOND, FIRST), (lesson,)).splitlines() == [
        "1. orientation",
        "2. background: a → b: 2 was picked",
    ]
    assert answers.history((SECOND, FIRST), ()).splitlines()[1] == "2. background changed"


def test_a_keeper_says_where_to_find_it() -> None:
    said = answers.kept(KEEPER, fresh=True)
    assert said.startswith(
        "Saved as keeper 3 “hero shot” #fox: a red fox, snowy forest, seed 42·b3."
    )
    assert answers.kept(KEEPER, fresh=False).startswith("That was saved before as keeper 3")


@pytest.mark.parametrize("verb", Verb)
def test_every_refusal_is_a_sentence(verb: Verb) -> None:
    assert answers.not_here(verb).endswith(".")
