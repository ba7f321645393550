import pytest

from bot.engines.painter.figures.drawings import drawn_of
from bot.engines.painter.figures.roles import ROLES
from bot.engines.painter.figures.sculpt import raster
from bot.engines.painter.figures.vectors import fills_only, lines_only
from bot.engines.painter.lexicon import table
from bot.engines.painter.nouns import Family, noun_at, vocabulary
from bot.engines.painter.words import tokens
from tests.engines.painter.everyday import EVERYDAY


def test_more_than_600_everyday_nouns_are_drawn() -> None:
    drawn = {word for word in set(EVERYDAY) if noun_at((word,), 0)[0]}
    shown = {word for word in set(EVERYDAY) - drawn if word in table("PLACES")}
    assert len(drawn) >= 600
    assert len(drawn | shown) >= 0.88 * len(set(EVERYDAY)), sorted(set(EVERYDAY) - drawn - shown)


def test_every_drawing_of_the_vocabulary_exists_and_can_be_rastered() -> None:
    codes = {code for noun in vocabulary().values() for code in noun.codes} - set(ROLES)
    for code in codes:
        drawn = drawn_of(code)
        assert raster(drawn, (0, 0, 72, 72), 16).getbbox(), code
        raster(fills_only(drawn), (0, 0, 72, 72), 16)
        raster(lines_only(drawn), (0, 0, 72, 72), 16)


@pytest.mark.parametrize(
    ("spoken", "name", "end"),
    [
        ("cats", "cat", 1),
        ("two wolves", None, 0),
        ("wolves", "wolf", 1),
        ("mice", "mouse", 1),
        ("hot air balloon", "hot air balloon", 3),
        ("bowl of ramen", "bowl of ramen", 3),
        ("teddy bears", "teddy bear", 2),
        ("knights", "knight", 1),
        ("strawberries", "strawberry", 1),
        ("octopuses", "octopus", 1),
        ("zorblax", None, 0),
    ],
)
def test_a_noun_is_found_in_singular_and_plural(spoken: str, name: str | None, end: int) -> None:
    noun, reached = noun_at(tokens(spoken), 0)
    assert (noun.name if noun else None, reached) == (name, end)


def test_emoji_names_fill_what_the_vocabulary_lacks() -> None:
    noun, _ = noun_at(("chopsticks",), 0)
    assert noun is not None
    assert noun.family is Family.OBJECT
