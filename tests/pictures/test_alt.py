import pytest
from hypothesis import given, strategies as st

from bot.pictures import alt


@pytest.mark.parametrize(
    ("what", "count", "changes", "text"),
    [
        ("a fox in the snow", 4, (), "4 numbered candidates: a fox in the snow."),
        ("a fox.", 1, (), "One candidate: a fox."),
        ("", 3, (), "3 numbered candidates."),
        (
            "a fox",
            3,
            ("background: forest → dark forest", "style: ink"),
            "3 numbered candidates: a fox. Changed: background: forest → dark forest; style: ink.",
        ),
        ("a\nfox\t in  snow", 2, ("",), "2 numbered candidates: a fox in snow."),
    ],
)
def test_a_sheet_in_words(what: str, count: int, changes: tuple[str, ...], text: str) -> None:
    assert alt.sheet_text(what, count, changes) == text


def test_a_single_picture_in_words() -> None:
    assert alt.picture_text("a fox") == "Picture: a fox."
    assert (
        alt.picture_text("a fox", 2, ["style: ink"]) == "Candidate 2: a fox. Changed: style: ink."
    )


def test_a_long_description_makes_room_for_what_changed() -> None:
    text = alt.sheet_text("a very long idea " * 200, 4, ["lighting: noon → dusk"])
    assert len(text) <= alt.MOST
    assert text.endswith("idea…. Changed: lighting: noon → dusk.") or "…. Changed" in text
    assert text.endswith("Changed: lighting: noon → dusk.")


@given(st.text(max_size=2000), st.integers(1, 10), st.lists(st.text(max_size=900), max_size=5))
def test_no_text_is_longer_than_discord_takes(what: str, count: int, changes: list[str]) -> None:
    for text in (alt.sheet_text(what, count, changes), alt.picture_text(what, count, changes)):
        assert 0 < len(text) <= 1024
        assert "\n" not in text
