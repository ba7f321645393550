import pytest
from hypothesis import given, strategies as st

from bot.pictures import lettering


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("seed 42·b3", "seed 42·b3"),
        ("drift 4 %", "drift 4 %"),
        ("night → day", "night > day"),
        ("1024 × 768 – ½", "1024 x 768 - 1/2"),
        ("Łódź, crème brûlée, Straße", "Lodz, creme brulee, Strasse"),
        ("夜 at night 🦊", "at night"),
        ("two\nlines\tand  more", "two lines and more"),
        ("", ""),
    ],
)
def test_words_are_written_in_letters_that_the_font_has(text: str, written: str) -> None:
    assert lettering.writable(text) == written


@given(st.text())
def test_every_letter_left_has_a_shape_of_its_own(text: str) -> None:
    face = lettering.font(20)
    missing = bytes(face.getmask("\uffff"))
    for letter in lettering.writable(text).replace(" ", ""):
        assert bytes(face.getmask(letter)) != missing


@given(st.text(st.characters(codec="ascii"), max_size=80), st.integers(40, 400))
def test_fitted_words_are_no_wider_than_asked(text: str, width: int) -> None:
    face, kept = lettering.fitted(lettering.writable(text), 30, width, 12)
    assert face.getlength(kept) <= width


@given(st.text(max_size=300), st.integers(60, 400), st.integers(1, 4))
def test_wrapped_words_keep_to_their_box(text: str, width: int, lines: int) -> None:
    face = lettering.font(16)
    rows = lettering.wrapped(lettering.writable(text), face, width, lines)
    assert len(rows) <= lines
    assert all(face.getlength(row) <= width for row in rows)


def test_nothing_is_cut_off_that_fits() -> None:
    face = lettering.font(16)
    assert lettering.wrapped("one two three", face, 60, 4) == ["one two", "three"]
    assert lettering.fitted("one", 30, 400, 12) == (lettering.font(30), "one")
