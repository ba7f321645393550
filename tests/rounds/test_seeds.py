"""Seeds that hold a take for every layer."""

import pytest
from hypothesis import given, strategies as st

from bot.prompt.model import MAX_SEED, Layer, Setting
from bot.rounds import seeds

any_seed = st.integers(0, MAX_SEED)
varied = st.sampled_from(seeds.VARIED)


@given(any_seed, varied, st.integers(0, 40))
def test_a_take_changes_its_own_layer_alone(seed: int, layer: Layer, number: int) -> None:
    other = seeds.with_take(seed, layer, number)
    assert seeds.take(other, layer) == number % seeds.TAKES
    assert seeds.base(other) == seeds.base(seed)
    assert 0 <= other <= MAX_SEED
    for untouched in set(seeds.VARIED) - {layer}:
        assert seeds.take(other, untouched) == seeds.take(seed, untouched)


@given(any_seed, st.sampled_from([*Layer, *Setting]), st.integers(1, 10))
def test_a_batch_starts_with_its_seed_and_has_no_seed_twice(
    seed: int, field: Layer | Setting, count: int
) -> None:
    batch = seeds.takes(seed, field, count)
    assert batch[0] == seed
    assert len(set(batch)) == count


@given(any_seed)
def test_a_seed_can_be_read_back_as_it_is_shown(seed: int) -> None:
    assert seeds.read(seeds.written(seed)) == seed


@pytest.mark.parametrize(
    ("seed", "shown"),
    [
        (42, "42"),
        (seeds.with_take(42, Layer.BACKGROUND, 3), "42·b3"),
        (seeds.with_take(seeds.with_take(7, Layer.LIGHTING, 1), Layer.SUBJECT, 15), "7·sfl1"),
    ],
)
def test_how_a_seed_is_shown(seed: int, shown: str) -> None:
    assert seeds.written(seed) == shown


@pytest.mark.parametrize("text", ["", "fox", "-1", "4.x9", "1e9", "9" * 25, "42·b", "٣"])
def test_what_is_no_seed(text: str) -> None:
    assert seeds.read(text) in (None, 3)  # other scripts' digits are digits, too
