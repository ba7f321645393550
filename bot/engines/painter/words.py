"""Words as the painter reads them: tokens, singulars, degrees, and the longest known phrase."""

import re
import unicodedata
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Value = TypeVar("Value")
LONGEST_PHRASE = 4  # words
_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[,;.!?&+]")
_DEGREES: dict[str, float] = {
    "slightly": 0.5,
    "little": 0.5,
    "bit": 0.5,
    "somewhat": 0.6,
    "subtle": 0.5,
    "subtly": 0.5,
    "faint": 0.5,
    "faintly": 0.5,
    "gently": 0.6,
    "mildly": 0.5,
    "light": 0.7,
    "less": -0.6,
    "no": -1.0,
    "not": -1.0,
    "without": -1.0,
    "more": 1.2,
    "much": 1.5,
    "very": 1.5,
    "really": 1.4,
    "strongly": 1.5,
    "strong": 1.4,
    "heavy": 1.5,
    "heavily": 1.5,
    "extremely": 1.8,
    "intense": 1.5,
    "intensely": 1.5,
    "super": 1.6,
    "ultra": 1.6,
    "deep": 1.3,
    "deeply": 1.4,
    "totally": 1.8,
    "completely": 1.8,
    "quite": 1.1,
    "pitch": 2.0,
}
_LINKS = frozenset({"a", "an", "the", "of", "bit", "and"})
_IRREGULAR = {
    "mice": "mouse",
    "geese": "goose",
    "men": "man",
    "women": "woman",
    "children": "child",
    "people": "person",
    "persons": "person",
    "feet": "foot",
    "teeth": "tooth",
    "oxen": "ox",
    "wolves": "wolf",
    "leaves": "leaf",
    "knives": "knife",
    "elves": "elf",
    "dwarves": "dwarf",
    "thieves": "thief",
    "loaves": "loaf",
    "shelves": "shelf",
    "calves": "calf",
    "halves": "half",
    "scarves": "scarf",
    "hooves": "hoof",
    "wives": "wife",
    "lives": "life",
    "cacti": "cactus",
    "octopi": "octopus",
    "fungi": "fungus",
    "dice": "dice",
    "samurai": "samurai",
    "ninjas": "ninja",
    "puppies": "puppy",
    "kitties": "kitty",
    "cookies": "cookie",
    "zombies": "zombie",
    "movies": "movie",
    "pixies": "pixie",
    "ties": "tie",
    "pies": "pie",
    "buses": "bus",
    "lenses": "lens",
    "heroes": "hero",
    "potatoes": "potato",
    "tomatoes": "tomato",
    "volcanoes": "volcano",
    "mangoes": "mango",
    "mosquitoes": "mosquito",
    "horses": "horse",
    "houses": "house",
    "roses": "rose",
    "vases": "vase",
    "noses": "nose",
    "nurses": "nurse",
    "geishas": "geisha",
    "axes": "axe",
    "shoes": "shoe",
    "canoes": "canoe",
}


@dataclass(frozen=True, slots=True)
class Found(Generic[Value]):
    """A known phrase in its place: where it starts and ends, and how strongly it is meant."""

    phrase: str
    value: Value
    start: int
    end: int
    degree: float = 1.0


def tokens(text: str) -> tuple[str, ...]:
    """Lower-case words and the marks between them."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    return tuple(token.removesuffix("'s") for token in _TOKEN.findall(plain))


def singular(word: str) -> str:
    """One of what the word names; the word itself where it isn't a plural."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("uses") and len(word) > 6:
        return word[:-2]
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses", "zes")):
        return word[:-2]
    return word[:-1]


def longest(
    words: Sequence[str], start: int, known: Container[str], length: int = LONGEST_PHRASE
) -> tuple[str, int]:
    """The longest known phrase at a place and where it ends; ``("", start)`` if there is none.

    A plural is tried as it stands first, then in the singular.
    """
    for end in range(min(len(words), start + length), start, -1):
        spoken = words[start:end]
        joined = " ".join(spoken)
        single = " ".join((*spoken[:-1], singular(spoken[-1])))
        spaced = joined.replace("-", " ")
        for phrase in (joined, single, spaced, singular(spaced), joined.replace("-", "")):
            if phrase in known:
                return phrase, end
    return "", start


def found(words: Sequence[str], table: Mapping[str, Value]) -> tuple[Found[Value], ...]:
    """Every phrase of a table in the words, longest first at each place, with its degree.

    Phrases said not to be there ("no fog", "without clouds") are left out.
    """
    hits: list[Found[Value]] = []
    at = 0
    while at < len(words):
        phrase, end = longest(words, at, table)
        if phrase:
            degree = degree_before(words, at)
            if degree > -1:
                hits.append(Found(phrase, table[phrase], at, end, degree))
        at = max(end, at + 1)
    return tuple(hits)


def degree_before(words: Sequence[str], place: int) -> float:
    """How strongly the word at a place is meant, from the words just before it; 1 is plain."""
    degree = 1.0
    for back in range(place - 1, max(-1, place - 4), -1):
        word = words[back]
        if word in _DEGREES:
            degree = _DEGREES[word] * (degree if degree < 1 else 1.0)
            continue
        if word not in _LINKS:
            break
    return degree
