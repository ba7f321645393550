"""The method of a round: how its pictures come to be, decided from traits alone."""

from dataclasses import dataclass
from enum import StrEnum

from bot.prompt.model import FieldName, Layer, Setting
from bot.rounds.model import Method
from bot.rounds.traits import Traits

MAX_DEPTH = 3  # pixels made from pixels more often than this decay visibly
GIVEN_STRENGTH = 0.55  # how far a first round may stray from a picture that somebody brought
VARY_STRENGTH = 0.35  # how far "more like this" strays

# How far a picture may stray from its source when one field changes: a tint needs little, another
# framing nearly everything.
STRENGTHS: dict[FieldName, float] = {
    Layer.SUBJECT: 0.65,
    Layer.ACTION: 0.6,
    Layer.BACKGROUND: 0.55,
    Layer.COMPOSITION: 0.75,
    Layer.LIGHTING: 0.4,
    Layer.COLOR: 0.35,
    Layer.MOOD: 0.4,
    Layer.STYLE: 0.65,
    Layer.TEXT: 0.45,
    Layer.NEGATIVES: 0.5,
}
_REFRAMING: frozenset[FieldName] = frozenset({Setting.ASPECT, Setting.SEED, Setting.ENGINE})


class Basis(StrEnum):
    """What a round can start from."""

    NOTHING = "nothing"
    MADE = "made"  # a candidate, whose wording is known
    GIVEN = "given"  # a picture that somebody brought


@dataclass(frozen=True, slots=True)
class Making:
    """A method with the strength it goes at; depth counts pixels made from pixels."""

    method: Method
    strength: float | None = None
    depth: int = 0


def choose(
    traits: Traits, field: FieldName | None, basis: Basis, depth: int = 0, wish: float | None = None
) -> Making:
    """How to make the pictures of a round.

    ``field`` is the edited field (None: nothing was edited), ``depth`` that of the source and
    ``wish`` the strength somebody set.
    """
    if basis is Basis.NOTHING:
        return Making(Method.FRESH)
    if basis is Basis.MADE and (_renews(traits, field, depth) or not (field or wish)):
        return Making(Method.FRESH)
    if traits.instructs and field is not None:
        return Making(Method.INSTRUCT, depth=depth + 1)
    if traits.strength:
        usual = GIVEN_STRENGTH if field is None else STRENGTHS.get(field, GIVEN_STRENGTH)
        return Making(Method.IMAGE_TO_IMAGE, usual if wish is None else wish, depth + 1)
    return Making(Method.FRESH)


def _renews(traits: Traits, field: FieldName | None, depth: int) -> bool:
    """Whether the wording alone serves better than the pixels of the source."""
    return traits.layered_seeds or field in _REFRAMING or depth >= MAX_DEPTH
