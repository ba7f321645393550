"""The batch of a round: how many candidates, each with its seed and what it goes on from."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.prompt.model import MAX_SEED, FieldName, Layer, Setting
from bot.rounds import seeds
from bot.rounds.model import Candidate, Kind, Round
from bot.rounds.traits import Seeds, Traits

COUNTS = {Kind.ORIENTATION: 4, Kind.REROLL: 4, Kind.VARY: 4}
FEW = 3  # candidates of a round that changes something in a picked candidate


@dataclass(frozen=True, slots=True)
class Planned:
    """A candidate before it is rendered; ``origin`` is the candidate it goes on from."""

    number: int
    seed: int | None
    origin: Candidate | None


def plan(
    turn: Round,
    traits: Traits,
    origins: tuple[Candidate, ...],
    draw_seed: Callable[[], int],
) -> tuple[Planned, ...]:
    """The candidates of a round.

    ``origins`` is the picked candidate alone, or every picture of the parent where nobody picked,
    or nothing for a first round.
    """
    size = _size(turn, origins)
    if turn.kind in (Kind.ORIENTATION, Kind.REROLL) or not origins:
        return tuple(
            Planned(index + 1, _new_seed(turn, traits, index, draw_seed), None)
            for index in range(size)
        )
    return tuple(
        Planned(index + 1, _seed(turn, traits, origins, index, draw_seed), _origin(origins, index))
        for index in range(size)
    )


def _size(turn: Round, origins: tuple[Candidate, ...]) -> int:
    if turn.prompt.settings.count is not None:
        return turn.prompt.settings.count
    if turn.kind in COUNTS:
        return COUNTS[turn.kind]
    return len(origins) if len(origins) > 1 else FEW


def _origin(origins: tuple[Candidate, ...], index: int) -> Candidate:
    return origins[index % len(origins)]


def _new_seed(turn: Round, traits: Traits, index: int, draw_seed: Callable[[], int]) -> int | None:
    if traits.seeds is Seeds.NONE:
        return None
    pinned = turn.prompt.settings.seed
    if pinned is None or turn.kind is Kind.REROLL:
        return draw_seed()
    if traits.layered_seeds:
        return seeds.takes(pinned, Layer.COMPOSITION, index + 1)[-1]
    return (pinned + index) % (MAX_SEED + 1)


def _seed(
    turn: Round,
    traits: Traits,
    origins: tuple[Candidate, ...],
    index: int,
    draw_seed: Callable[[], int],
) -> int | None:
    """The origin's seed for its first candidate; further ones are other takes of what changed."""
    origin = _origin(origins, index)
    if traits.seeds is Seeds.NONE:
        return None
    if any(edit.field is Setting.SEED for edit in turn.edits) or origin.seed is None:
        return _new_seed(turn, traits, index, draw_seed)
    lap = index // len(origins)
    if turn.kind is Kind.VARY:
        lap += 1  # what was picked is known already
    if traits.layered_seeds:
        return seeds.takes(origin.seed, _field(turn), lap + 1)[-1]
    return origin.seed if lap == 0 else draw_seed()


def _field(turn: Round) -> FieldName:
    return turn.edits[0].field if turn.edits else Layer.COMPOSITION
