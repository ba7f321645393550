"""The batch of a round: how many candidates, with which seeds, from what."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import count

import pytest

from bot.prompt.compose import Dialect
from bot.prompt.edits import Adjust, Edit, Revise
from bot.prompt.model import Layer, Prompt, Setting, Settings
from bot.rounds import seeds
from bot.rounds.batch import Planned, plan
from bot.rounds.model import Candidate, Kind, Phase, Pick, Round, Vote, picked
from bot.rounds.traits import Seeds, Traits

PAINTER = Traits("painter", Dialect.LAYERED, Seeds.EXACT, layered_seeds=True)
DIFFUSION = Traits("diffusion", Dialect.DESCRIPTIVE, Seeds.EXACT)
SEEDLESS = Traits("seedless", Dialect.DESCRIPTIVE, Seeds.NONE)
NOW = datetime(2026, 11, 21, tzinfo=UTC)
DARKER = Revise(field=Layer.BACKGROUND, text="dark forest")
PICTURES = tuple(Candidate(1, number, 100 + number, 8, 8, hash="a") for number in (1, 2, 3, 4))


def turn(kind: Kind, *edits: Edit, settings: Settings | None = None) -> Round:
    return Round(
        id=2,
        session_id=1,
        number=2,
        parent_id=1,
        kind=kind,
        prompt=Prompt(subject="a fox", settings=settings or Settings()),
        edits=edits,
        keep=frozenset(),
        keep_rest=False,
        asked_by=3,
        key="m1",
        phase=Phase.ACCEPTED,
        created_at=NOW,
    )


def planned(
    asked: Round, traits: Traits = PAINTER, origins: tuple[Candidate, ...] = ()
) -> tuple[Planned, ...]:
    fresh = count(1000)
    return plan(asked, traits, origins, lambda: next(fresh))


def seeds_of(batch: tuple[Planned, ...]) -> list[int | None]:
    return [one.seed for one in batch]


def test_a_first_round_has_four_new_seeds() -> None:
    assert seeds_of(planned(turn(Kind.ORIENTATION))) == [1000, 1001, 1002, 1003]


@pytest.mark.parametrize("kind", [Kind.ORIENTATION, Kind.REROLL, Kind.FIX, Kind.VARY])
def test_a_count_that_somebody_said_goes_before_everything(kind: Kind) -> None:
    batch = planned(turn(kind, settings=Settings(count=6)), origins=PICTURES[:1])
    assert [one.number for one in batch] == [1, 2, 3, 4, 5, 6]


def test_a_change_to_a_pick_keeps_its_seed_and_varies_the_changed_layer() -> None:
    batch = planned(turn(Kind.FIX, DARKER), origins=PICTURES[1:2])
    assert seeds_of(batch) == [
        102,
        seeds.with_take(102, Layer.BACKGROUND, 1),
        seeds.with_take(102, Layer.BACKGROUND, 2),
    ]
    assert {one.origin for one in batch} == {PICTURES[1]}


def test_without_a_pick_each_goes_on_from_its_own_number() -> None:
    batch = planned(turn(Kind.FIX, DARKER), origins=PICTURES)
    assert seeds_of(batch) == [101, 102, 103, 104]
    assert [one.origin for one in batch] == list(PICTURES)


def test_a_variation_leaves_the_pick_itself_out() -> None:
    batch = planned(turn(Kind.VARY), origins=PICTURES[:1])
    assert 101 not in seeds_of(batch)
    assert len(set(seeds_of(batch))) == 4


def test_an_engine_without_layered_seeds_keeps_the_seed_once() -> None:
    batch = planned(turn(Kind.FIX, DARKER), DIFFUSION, PICTURES[:1])
    assert seeds_of(batch) == [101, 1000, 1001]


def test_an_engine_without_seeds_gets_none() -> None:
    assert seeds_of(planned(turn(Kind.FIX, DARKER), SEEDLESS, PICTURES[:1])) == [None] * 3
    assert seeds_of(planned(turn(Kind.ORIENTATION), SEEDLESS)) == [None] * 4


def test_a_pinned_seed_comes_first() -> None:
    pinned = Settings(seed=42)
    assert seeds_of(planned(turn(Kind.ORIENTATION, settings=pinned)))[0] == 42
    edit = Adjust(field=Setting.SEED, value=42)
    assert seeds_of(planned(turn(Kind.FIX, edit, settings=pinned), origins=PICTURES[:1]))[0] == 42
    assert seeds_of(planned(turn(Kind.ORIENTATION, settings=pinned), DIFFUSION)) == [42, 43, 44, 45]


def test_a_reroll_ignores_a_pinned_seed() -> None:
    assert 42 not in seeds_of(planned(turn(Kind.REROLL, settings=Settings(seed=42))))


def test_most_votes_are_picked_and_a_tie_goes_to_the_latest() -> None:
    def vote(number: int, person: int, minute: int) -> Pick:
        return Pick(1, number, person, Vote.REACTION, NOW.replace(minute=minute))

    assert picked(()) is None
    assert picked((vote(2, 1, 0), vote(3, 2, 1))) == 3
    assert picked((vote(2, 1, 0), vote(3, 2, 1), vote(2, 3, 2))) == 2
    assert picked((replace(vote(2, 1, 0), vote=Vote.BUTTON),)) == 2
