"""Degrees: an adjective moved along its scale within the words of a layer, and back again.

Positions run from -4 (extremely, at the low end) over 0 (not said) to 4 (extremely, at the high
end); 1 is "slightly", 2 the plain adjective, 3 "very".
"""

import re
from dataclasses import dataclass
from functools import cache

from bot.interpreters.phrases.lexicon.scales import AMOUNTS, DEGREES, Scale, scales

_TOP = len(DEGREES)
_PLAIN = 2
_LEVELS = {
    word: level + 1
    for table in (AMOUNTS, DEGREES)
    for level, row in enumerate(table)
    for word in row
    if word
}
_DEGREE_WORDS = "|".join(sorted(_LEVELS, key=len, reverse=True))


@dataclass(frozen=True, slots=True)
class Found:
    """An adjective of a scale in a text: its place, its position and the word used."""

    start: int
    end: int
    position: int
    adjective: str


def moved(position: int, steps: int) -> int:
    """The position after a change: a bit is one place, a step the next plain degree, more is far.

    From nowhere a step goes to the plain adjective; back from there it goes to nowhere again.
    """
    sign = 1 if steps > 0 else -1
    size = abs(steps)
    ahead = position * sign  # positive: further the same way
    if size == 1:
        target = ahead + 1
    elif size == 2:
        target = _next_station(ahead)
    else:
        target = ahead + 3
    return max(-_TOP, min(_TOP, target)) * sign


def _next_station(ahead: int) -> int:
    stations = (-_TOP, -_PLAIN - 1, -_PLAIN, 0, _PLAIN, _PLAIN + 1, _TOP)
    return next((station for station in stations if station > ahead), _TOP)


def scale_of(adjective: str) -> tuple[Scale, int]:
    """The scale of an adjective and which end it names; its own scale where it has no opposite."""
    name = adjective.replace("_", " ")
    found = _index().get(name)
    return found or (Scale((f"not {name}",), (name,)), 1)


def scale_of_noun(noun: str) -> Scale | None:
    """The scale whose property a noun names: "contrast", "warmth"."""
    return _nouns().get(noun.replace("_", " "))


def amount_of(noun: str) -> Scale:
    """The scale of how much of something there is."""
    return Scale((f"less {noun}", f"fewer {noun}"), (f"more {noun}",), amount=True)


def shifted(text: str, scale: Scale, steps: int, adjective: str = "") -> tuple[str, Found | None]:
    """What a scale is to say after a change, and what in the text it replaces."""
    found = find(text, scale)
    position = moved(found.position if found else 0, steps)
    used = found.adjective if found else adjective
    return spoken(scale, position, used), found


def find(text: str, scale: Scale) -> Found | None:
    """The adjective of a scale that a text uses, with its degree."""
    for sign, end in ((1, scale.high), (-1, scale.low)):
        for adjective in sorted(end, key=len, reverse=True):
            pattern = rf"(?<![\w-])(?:({_DEGREE_WORDS}) )?{re.escape(adjective)}(?![\w-])"
            match = re.search(pattern, text, re.IGNORECASE)
            if match:
                level = _LEVELS.get((match[1] or "").lower(), _PLAIN)
                return Found(match.start(), match.end(), sign * level, adjective)
    return None


def spoken(scale: Scale, position: int, adjective: str = "") -> str:
    """A position in words: "slightly dark"; nothing for 0."""
    if position == 0:
        return ""
    end = scale.high if position > 0 else scale.low
    word = adjective if adjective in end else end[0]
    degree = (AMOUNTS if scale.amount else DEGREES)[abs(position) - 1][0]
    return f"{degree} {word}".strip()


@cache
def _index() -> dict[str, tuple[Scale, int]]:
    found: dict[str, tuple[Scale, int]] = {}
    for scale in scales():
        for sign, end in ((-1, scale.low), (1, scale.high)):
            for word in end:
                found.setdefault(word, (scale, sign))
        for word, sign in scale.aliases:
            found.setdefault(word, (scale, sign))
    return found


@cache
def _nouns() -> dict[str, Scale]:
    found: dict[str, Scale] = {}
    for scale in scales():
        for noun in scale.nouns:
            found.setdefault(noun, scale)
    return found
