"""The method of a round: a table of traits × field × basis × depth."""

import pytest
from hypothesis import given, strategies as st

from bot.prompt.compose import Dialect
from bot.prompt.model import FIELDS, FieldName, Layer, Quality, Setting
from bot.rounds.method import GIVEN_STRENGTH, MAX_DEPTH, STRENGTHS, Basis, choose
from bot.rounds.model import Method
from bot.rounds.traits import Seeds, Traits

PAINTER = Traits("painter", Dialect.LAYERED, Seeds.EXACT, layered_seeds=True, strength=True)
DIFFUSION = Traits("diffusion", Dialect.DESCRIPTIVE, Seeds.EXACT, strength=True)
INSTRUCTED = Traits("instructed", Dialect.DESCRIPTIVE, Seeds.NONE, instructs=True)
BLIND = Traits("blind", Dialect.DESCRIPTIVE, Seeds.SIMILAR)


@pytest.mark.parametrize(
    ("traits", "field", "basis", "depth", "method", "strength"),
    [
        (PAINTER, None, Basis.NOTHING, 0, Method.FRESH, None),
        (PAINTER, Layer.BACKGROUND, Basis.MADE, 0, Method.FRESH, None),
        (PAINTER, Layer.BACKGROUND, Basis.GIVEN, 0, Method.IMAGE_TO_IMAGE, 0.55),
        (DIFFUSION, None, Basis.NOTHING, 0, Method.FRESH, None),
        (DIFFUSION, Layer.COLOR, Basis.MADE, 0, Method.IMAGE_TO_IMAGE, 0.35),
        (DIFFUSION, Layer.COLOR, Basis.MADE, MAX_DEPTH, Method.FRESH, None),
        (DIFFUSION, Setting.ASPECT, Basis.MADE, 0, Method.FRESH, None),
        (DIFFUSION, None, Basis.GIVEN, 0, Method.IMAGE_TO_IMAGE, GIVEN_STRENGTH),
        (INSTRUCTED, Layer.SUBJECT, Basis.MADE, 0, Method.INSTRUCT, None),
        (INSTRUCTED, Layer.SUBJECT, Basis.MADE, MAX_DEPTH, Method.FRESH, None),
        (BLIND, Layer.SUBJECT, Basis.MADE, 0, Method.FRESH, None),
        (BLIND, None, Basis.GIVEN, 0, Method.FRESH, None),
    ],
)
def test_the_method(
    traits: Traits,
    field: FieldName | None,
    basis: Basis,
    depth: int,
    method: Method,
    strength: float | None,
) -> None:
    made = choose(traits, field, basis, depth)
    assert (made.method, made.strength) == (method, strength)


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("traits", [PAINTER, DIFFUSION, INSTRUCTED, BLIND], ids=lambda t: t.name)
def test_pixels_are_never_made_from_pixels_too_often(traits: Traits, field: FieldName) -> None:
    depth = 0
    for _ in range(10):
        depth = choose(traits, field, Basis.MADE, depth).depth
        assert depth <= MAX_DEPTH


def test_a_wish_goes_before_the_usual_strength() -> None:
    assert choose(DIFFUSION, Layer.COLOR, Basis.MADE, wish=0.9).strength == 0.9
    assert set(STRENGTHS) == set(Layer)


@given(
    st.integers(1, 99),
    st.integers(1, 99),
    st.sampled_from(Quality),
    st.sampled_from([8, 16, 64]),
)
def test_a_size_keeps_its_aspect_and_its_multiple(
    across: int, down: int, quality: Quality, multiple: int
) -> None:
    traits = Traits("any", Dialect.LAYERED, Seeds.EXACT, multiple=multiple)
    width, height = traits.size(f"{across}:{down}", quality)
    assert width % multiple == height % multiple == 0
    assert min(width, height) >= multiple
    if min(width, height) >= 8 * multiple:
        assert width / height == pytest.approx(across / down, rel=0.15)
