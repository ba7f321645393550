"""Reads who and what is in a picture: nouns with their numbers, looks, clothes and relations."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from bot.engines.painter.colour import NAMES, RGB, mix, scale
from bot.engines.painter.figures import vectors
from bot.engines.painter.lexicon_subjects import (
    ACCESSORIES,
    GROUPS,
    MATERIALS,
    NUMBERS,
    QUALITIES,
    RELATIONS,
    SIZES,
    STOPWORDS,
)
from bot.engines.painter.nouns import Family, Noun, drawn_as, named, noun_at
from bot.engines.painter.reading_place import missing
from bot.engines.painter.scene import Figure, Relation
from bot.engines.painter.words import longest, singular

MOST_FIGURES = 5
_RUST: RGB = (206, 88, 36)
_RUSTY = frozenset({"fox", "vixen", "squirrel", "panda", "deer", "wolf", "cat"})
_HANDY = frozenset({Family.OBJECT, Family.INSTRUMENT, Family.FOOD, Family.PLANT, Family.AIRCRAFT})
_HAS_FACE = frozenset({Family.FACE, Family.BEAST})
_OF_ANIMALS = frozenset(
    {"horns", "antlers", "wings", "hair", "mane", "tail", "ears", "eyes", "scales", "feathers"}
)
_HEADS = frozenset({"robot", "zombie", "skeleton"})
_CONTAINERS = frozenset({"bowl", "cup", "glass", "plate", "slice", "piece", "jar", "bottle", "mug"})


@dataclass(slots=True)
class _Reading:
    """What has been read so far of a row of words, and what waits for its noun."""

    figures: list[Figure] = field(default_factory=list)
    count: int = 1
    size: float = 1.0
    colours: list[RGB] = field(default_factory=list)
    qualities: set[str] = field(default_factory=set)
    relation: str = "beside"
    dressing: bool = False  # the last thing read was worn

    def forget(self) -> None:
        self.count, self.size, self.colours, self.qualities = 1, 1.0, [], set()


def read_figures(
    words: Sequence[str],
    absent: frozenset[str] = frozenset(),
    skipped: frozenset[int] = frozenset(),
    relation: str = "beside",
) -> tuple[Figure, ...]:
    """Everybody and everything that a row of words names; places in ``skipped`` are not read."""
    reading = _Reading(relation=relation)
    at = 0
    while at < len(words):
        at = at + 1 if at in skipped else _step(words, at, reading, absent)
    return tuple(reading.figures[:MOST_FIGURES])


def unknown(words: Sequence[str], spoken: str, skipped: frozenset[int]) -> Figure | None:
    """A figure for words that name nothing drawable, called as it was written.

    It is the last telling word before the first "of", "in" or "with", or a name of several words.
    """
    telling: list[str] = []
    for place, word in enumerate(words):
        if telling and (word in relations() or word in STOPWORDS or not word[0].isalnum()):
            break
        if place not in skipped and _is_telling(word):
            telling.append(word)
    if not telling:
        return None
    written = {
        part.strip(",.;:!?()\"'").casefold(): part.strip(",.;:!?()\"'") for part in spoken.split()
    }
    names = [written.get(word, word) for word in telling]
    proper = [name for name in names if name[:1].isupper()]
    return Figure(None, " ".join(proper[:3]) if len(proper) == len(names) else names[-1])


def _is_telling(word: str) -> bool:
    plain = word not in STOPWORDS and word not in NAMES and word not in relations()
    return plain and len(word) > 1 and word[0].isalpha()


def emoji_figures(text: str) -> tuple[Figure, ...]:
    """The emoji that people typed, as figures."""
    figures: list[Figure] = []
    for character in text:
        if ord(character) < 0x2190 or not (code := vectors.code_of(character)):
            continue
        if not any(figure.noun and code in figure.noun.codes for figure in figures):
            figures.append(Figure(drawn_as(code, ""), ""))
    return tuple(figures[:MOST_FIGURES])


@lru_cache(maxsize=1)
def accessories() -> dict[str, str]:
    return _spread(ACCESSORIES)


@lru_cache(maxsize=1)
def relations() -> dict[str, str]:
    return _spread(RELATIONS)


def _spread(written: str) -> dict[str, str]:
    lines = written.replace(",\n  ", ", ").strip().splitlines()
    return {
        phrase.strip(): meaning
        for meaning, _, phrases in (line.partition(":") for line in lines)
        for phrase in phrases.split(",")
    }


def _step(words: Sequence[str], at: int, reading: _Reading, absent: frozenset[str]) -> int:
    """Read what stands at a place; the place where to read on."""
    if words[at] in {"no", "without", "not"}:
        return _past_the_noun(words, at + 1)
    end = _before_nouns(words, at, reading, absent)
    if end > at:
        return end
    noun, end = noun_at(words, at)
    if noun and reading.figures and longest(words, end, accessories())[0] in _OF_ANIMALS:
        return end  # "unicorn horns", "bat wings", "rainbow hair"
    if noun and not _is_adjective(words, at, end):
        return _take(words, at, end, noun, reading, absent)
    spoken, end = longest(words, at, relations())
    if spoken:
        _relate(reading, relations()[spoken])
        return end
    _describe(words[at], words[at - 1] if at else "", reading)
    return at + 1


def _before_nouns(words: Sequence[str], at: int, reading: _Reading, absent: frozenset[str]) -> int:
    """What looks like a noun but is more or less than one: clothes, groups, "a painting of"."""
    worn, end = longest(words, at, accessories())
    if worn and reading.figures and _is_worn(reading, accessories()[worn]):
        _wear(reading, accessories()[worn], worn, absent)
        return end
    if words[at] in GROUPS and words[at + 1 : at + 2] != ("of",):
        _gather(words[at], reading, absent)
        return at + 1
    of = words[at] in _MEDIA and words[at + 1 : at + 2] in {("of",), ("with",), ("showing",)}
    return at + 2 if of else at


_MEDIUMS = "poster painting picture drawing photo illustration logo sticker sketch image icon"
_MEDIA = frozenset(_MEDIUMS.split())


def _past_the_noun(words: Sequence[str], at: int) -> int:
    """The place after the next noun or thing worn, so that it isn't read."""
    for place in range(at, min(len(words), at + 4)):
        ends = noun_at(words, place)[1], longest(words, place, accessories())[1]
        if max(ends) > place:
            return max(ends)
    return at + 1


def _is_worn(reading: _Reading, part: str) -> bool:
    wearer = reading.figures[-1]
    living = wearer.noun is not None and wearer.noun.alive
    if part in {"hair", "eyes", "fur", "tail", "beard", "wings", "horns"}:
        return living and reading.relation in {"with", "beside"}
    return living and reading.relation == "with"


def _wear(reading: _Reading, part: str, spoken: str, absent: frozenset[str]) -> None:
    color = reading.colours[0] if reading.colours else None
    reading.forget()
    reading.dressing = True
    if missing(part, absent) or missing(spoken, absent):
        return
    wearer = reading.figures[-1]
    if part == "fur" and color:
        reading.figures[-1] = replace(wearer, colours=(*wearer.colours, color))
        return
    reading.figures[-1] = replace(wearer, wears=(*wearer.wears, (part, color)))


def _is_adjective(words: Sequence[str], at: int, end: int) -> bool:
    """Whether "orange", "rose", "chocolate" or "robot" only describes the noun that follows."""
    joined = " ".join(words[at:end])
    if joined not in NAMES and joined not in MATERIALS and joined not in SIZES:
        return False
    following, _ = noun_at(words, end) if end < len(words) else (None, end)
    if joined in _HEADS and following and following.family is Family.PERSON:
        return False
    worn = longest(words, end, accessories())[0] if end < len(words) else ""
    return following is not None or bool(worn)


def _take(
    words: Sequence[str], at: int, end: int, noun: Noun, reading: _Reading, absent: frozenset[str]
) -> int:
    """Make a figure of the noun at a place; a noun right after it is the one that is meant."""
    head: Noun | None = None
    if end < len(words) and words[end] not in relations():
        second, second_end = noun_at(words, end)
        if second and not _is_adjective(words, end, second_end):
            noun, head = _compound(noun, second, reading)
            end = second_end
    content, content_end = _contents(words, end, noun)
    noun, end = (content, content_end) if content else (noun, end)
    if _unwanted(noun, words[at:end], absent):
        reading.forget()
        return end
    count = max(reading.count, 3 if _plural(words[end - 1], noun) and reading.count == 1 else 1)
    reading.figures.append(
        Figure(
            noun=noun,
            name=noun.name,
            count=min(10, count),
            colours=_natural(reading.colours, noun),
            size=reading.size,
            qualities=frozenset(reading.qualities),
            head=head,
            relation=_standing(reading, noun),
        )
    )
    reading.forget()
    reading.relation, reading.dressing = "beside", False
    return end


def _gather(group: str, reading: _Reading, absent: frozenset[str]) -> None:
    """Everybody who makes up a couple, a family, a crowd."""
    relation = _RELATIONS.get(reading.relation, Relation.BESIDE)
    if missing(group, absent):
        return
    for name in GROUPS[group]:
        noun = named(name)
        if noun is not None:
            qualities = frozenset(reading.qualities)
            reading.figures.append(Figure(noun, name, qualities=qualities, relation=relation))
    reading.forget()


def _compound(first: Noun, second: Noun, reading: _Reading) -> tuple[Noun, Noun | None]:
    """Which of two nouns side by side is meant, and whose head it has: "corgi astronaut"."""
    if second.family is Family.PERSON and first.family in _HAS_FACE:
        return second, first
    if first.family is Family.PERSON and second.family in _HAS_FACE and first.size >= 0.95:
        return first, second
    if first.name in {"robot", "skeleton", "ghost"} and first.name in MATERIALS:
        reading.colours.append(MATERIALS[first.name])
    return second, None


def _contents(words: Sequence[str], end: int, noun: Noun) -> tuple[Noun | None, int]:
    """What "a bowl of …" holds, where that can be drawn."""
    if noun.name not in _CONTAINERS or words[end : end + 1] != ("of",):
        return None, end
    return noun_at(words, end + 1)


def _plural(spoken: str, noun: Noun) -> bool:
    return singular(spoken) != spoken and not noun.name.endswith("s")


def _unwanted(noun: Noun, spoken: Sequence[str], absent: frozenset[str]) -> bool:
    return missing(noun.name, absent) or any(missing(word, absent) for word in spoken)


def _relate(reading: _Reading, relation: str) -> None:
    if relation == "over" and reading.figures:
        reading.figures[-1] = replace(reading.figures[-1], relation=Relation.ABOVE)
        relation = "beside"
    if relation == "beside" and reading.dressing:
        relation = "with"  # "in a hat and sunglasses"
    if relation != "of":
        reading.relation = relation
    if relation not in {"with", "of"}:
        reading.count = 1


def _standing(reading: _Reading, noun: Noun) -> Relation:
    if not reading.figures:
        return Relation.ABOVE if reading.relation == "above" else Relation.BESIDE
    if reading.relation == "with" and _can_hold(reading.figures[-1], noun):
        return Relation.HELD
    return _RELATIONS.get(reading.relation, Relation.BESIDE)


_RELATIONS = {
    "held": Relation.HELD,
    "beneath": Relation.BENEATH,
    "above": Relation.ABOVE,
    "behind": Relation.BEHIND,
    "facing": Relation.FACING,
}


def _can_hold(figure: Figure, noun: Noun) -> bool:
    """Whether somebody "with" a thing has it in hand."""
    person = figure.noun is not None and figure.noun.family is Family.PERSON
    return person and figure.count == 1 and noun.family in _HANDY and noun.size <= 0.9


def _describe(word: str, before: str, reading: _Reading) -> None:
    if word in NUMBERS:
        reading.count = NUMBERS[word]
    elif word.isdigit() and 0 < int(word[:4]) <= 20:
        reading.count = min(10, int(word[:4]))
    if word in SIZES:
        reading.size *= SIZES[word]
    if word in QUALITIES:
        reading.qualities.add(word)
    color = NAMES.get(word) or MATERIALS.get(word)
    if color:
        reading.colours.append(_shaded(color, before))


def _natural(colours: Sequence[RGB], noun: Noun) -> tuple[RGB, ...]:
    """Colours as they are meant of an animal: a red fox is the colour of rust."""
    if noun.alive and noun.family is not Family.PERSON:
        return tuple(
            _RUST if color == NAMES["red"] and noun.name in _RUSTY else color for color in colours
        )
    return tuple(colours)


def _shaded(color: RGB, before: str) -> RGB:
    if before in {"dark", "deep"}:
        return scale(color, 0.55)
    if before in {"light", "pale", "bright", "pastel", "baby"}:
        return mix(color, (255, 255, 255), 0.42)
    return color
