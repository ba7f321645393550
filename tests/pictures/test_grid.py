import pytest
from hypothesis import given, strategies as st

from bot.pictures.grid import Grid, arrange, common_aspect


@pytest.mark.parametrize(
    ("aspect", "columns"),
    [
        (1.0, [1, 2, 2, 2, 3, 3, 4, 4, 3, 4]),
        (9 / 16, [1, 2, 3, 4, 3, 3, 4, 4, 5, 5]),
        (16 / 9, [1, 1, 2, 2, 2, 2, 2, 2, 3, 3]),
    ],
)
def test_columns_suit_a_phone(aspect: float, columns: list[int]) -> None:
    assert [arrange(count, aspect).columns for count in range(1, 11)] == columns


def test_a_short_last_row_is_centred() -> None:
    assert [Grid(5, 3).place(index) for index in range(5)] == [
        (0, 0),
        (1, 0),
        (2, 0),
        (0.5, 1),
        (1.5, 1),
    ]


@given(count=st.integers(1, 10), aspect=st.floats(0.1, 10))
def test_every_tile_has_its_own_place_in_the_grid(count: int, aspect: float) -> None:
    grid = arrange(count, aspect)
    places = [grid.place(index) for index in range(count)]
    assert len(set(places)) == count
    assert all(0 <= column <= grid.columns - 1 and row < grid.rows for column, row in places)


@pytest.mark.parametrize(
    ("sizes", "aspect"),
    [
        ([], 1.0),
        ([(100, 100)], 1.0),
        ([(100, 100), (100, 100), (300, 100)], 1.0),
        ([(1, 1000)], 0.4),
        ([(1000, 1)], 2.5),
    ],
)
def test_the_common_aspect_is_the_middle_one_within_reason(
    sizes: list[tuple[int, int]], aspect: float
) -> None:
    assert common_aspect(sizes) == aspect
