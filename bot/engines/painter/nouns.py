"""Finds what a noun is drawn with: the vocabulary first, then the names that emoji have."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from bot.engines.painter.colour import NAMES
from bot.engines.painter.figures import vectors
from bot.engines.painter.vocabulary import LIVING, OUTDOORS
from bot.engines.painter.vocabulary_things import THINGS
from bot.engines.painter.words import longest

_NAME = re.compile(r'^"([^"🇦-🇿]+)": \{\n  "en": ":([^"]+):",\n  "status": 2', re.MULTILINE)
_SIGN = re.compile(
    r"button|arrow|symbol|square|circle|diamond|heart|keycap|sign|clock|face|skin|flag|mark|"
    r"triangle|thirty|gesturing|speaker|\bno\b"
)
# Names of emoji that mean something else in a sentence about a picture.
_PLAIN_WORDS = """
on end soon top back new free cool om plus minus divide multiply information wireless infinity
bald beard family person man woman people child adult fog foggy station place construction night
sunrise sunset mountain desert beach cityscape seat male female warning wedding cinema link point
light bright level leo cancer aries taurus gemini virgo libra scorpio aquarius pisces sagittarius
capricorn england wales scotland sparkle sparkles milky way hole
"""


class Family(StrEnum):
    """What kind of thing it is: how it stands, moves and where it is at home."""

    PERSON = "person"
    FACE = "face"
    BEAST = "beast"
    BIRD = "bird"
    FISH = "fish"
    VEHICLE = "vehicle"
    BOAT = "boat"
    AIRCRAFT = "aircraft"
    BUILDING = "building"
    PLANT = "plant"
    CELESTIAL = "celestial"
    FOOD = "food"
    INSTRUMENT = "instrument"
    OBJECT = "object"


ALIVE = frozenset({Family.PERSON, Family.FACE, Family.BEAST, Family.BIRD, Family.FISH})


@dataclass(frozen=True, slots=True)
class Noun:
    """A thing that can be drawn: by which drawings, and how large beside a person (1.0)."""

    name: str
    codes: tuple[str, ...]
    family: Family
    size: float = 1.0

    @property
    def alive(self) -> bool:
        return self.family in ALIVE


def noun_at(words: Sequence[str], start: int) -> tuple[Noun | None, int]:
    """The noun that starts at a place, in singular or plural, and where it ends."""
    phrase, end = longest(words, start, vocabulary())
    if phrase:
        return vocabulary()[phrase], end
    phrase, end = longest(words, start, emoji_names())
    return (emoji_names()[phrase], end) if phrase else (None, start)


def named(name: str) -> Noun | None:
    """The noun of exactly this name."""
    return vocabulary().get(name) or emoji_names().get(name)


def drawn_as(code: str, name: str) -> Noun:
    """The noun that a drawing stands for, whatever it is called."""
    return next(
        (noun for noun in vocabulary().values() if code in noun.codes),
        Noun(name, (code,), Family.OBJECT, 0.6),
    )


@lru_cache(maxsize=1)
def vocabulary() -> dict[str, Noun]:
    """Every noun of the project's own vocabulary."""
    nouns: dict[str, Noun] = {}
    family = Family.OBJECT
    for line in (LIVING + OUTDOORS + THINGS).replace(",\n  ", ", ").splitlines():
        if line.startswith(":"):
            family = Family(line[1:])
        elif "|" in line:
            drawing, _, names = line.partition("|")
            nouns |= _line(drawing.split(), names, family)
    return nouns


@lru_cache(maxsize=1)
def emoji_names() -> dict[str, Noun]:
    """The names that the package ``emoji`` knows and the vocabulary doesn't."""
    found = find_spec("emoji")
    if found is None or not found.submodule_search_locations:
        return {}
    file = Path(found.submodule_search_locations[0]) / "unicode_codes" / "emoji.json"
    names: dict[str, Noun] = {}
    for written, name in _NAME.findall(file.read_text("utf-8")):
        spoken = name.casefold().replace("_", " ")
        if spoken in vocabulary() or _is_plain(spoken) or _SIGN.search(spoken):
            continue
        code = vectors.code_of(written.replace("\\ufe0f", "\ufe0f").replace("\\u200d", "\u200d"))
        if code:
            names.setdefault(spoken, Noun(spoken, (code,), Family.OBJECT, 0.6))
    return names


def _is_plain(spoken: str) -> bool:
    return spoken in _PLAIN_WORDS.split() or spoken.partition(" ")[0] in NAMES


def _line(drawing: list[str], names: str, family: Family) -> dict[str, Noun]:
    size = (
        float(drawing[-1]) if drawing[-1].replace(".", "").isdigit() and "." in drawing[-1] else 1.0
    )
    codes = tuple(part for part in drawing if "." not in part)
    return {
        name.strip(): Noun(name.strip(), codes, family, size)
        for name in names.split(",")
        if name.strip()
    }
