"""Looking a word up: its categories, through inflection and slips of the pen."""

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.tables import pairs, words as listed_words

Kinds = frozenset[Kind]
NOTHING: Kinds = frozenset()

DEED_KINDS: Kinds = frozenset({
    Kind.REMOVE, Kind.READMIT, Kind.ADD, Kind.CHANGE, Kind.MAKE, Kind.REPLACE, Kind.MOVE, Kind.TURN,
    Kind.CROP, Kind.ZOOM, Kind.FIX, Kind.IMPROVE, Kind.RAISE, Kind.LOWER, Kind.WRITE, Kind.HOLD,
    Kind.CREATE, Kind.WISH, Kind.SEEM, Kind.ISOLATE, Kind.EXTEND, Kind.SAY, Kind.SHIFT,
})  # fmt: skip
_TABLES = ("function", "deeds", "picture", "world", "looks", "styles")
_CUES: Kinds = DEED_KINDS | {
    Kind.PICTURE, Kind.BACKDROP, Kind.LIGHT, Kind.GLARE, Kind.COLOR, Kind.MOOD, Kind.STYLE,
    Kind.FRAME, Kind.QUALITY, Kind.TEXT, Kind.POSE, Kind.BRIGHT, Kind.TONE, Kind.HUE,
    Kind.FEELING, Kind.MEDIUM, Kind.WEATHER, Kind.TIME, Kind.POLITE, Kind.VAGUE, Kind.FORMAT,
}  # fmt: skip
_SPELLED_FROM = 5  # letters; shorter words differ from too many others
_WORD_LENGTH = 24  # letters; nothing longer is a slip of the pen


class Form(StrEnum):
    """How a word is inflected."""

    BASE = "base"
    S = "s"
    ED = "ed"
    ING = "ing"
    ER = "er"
    EST = "est"
    LY = "ly"
    POSSESSIVE = "possessive"


@dataclass(frozen=True, slots=True)
class Entry:
    """What the lexicon knows of a word: its base, its categories and how it was inflected."""

    base: str
    kinds: Kinds = NOTHING
    form: Form = Form.BASE
    slip: bool = False  # found only by correcting its spelling


_IRREGULAR: dict[str, tuple[str, Form]] = {
    "made": ("make", Form.ED), "took": ("take", Form.ED), "taken": ("take", Form.ED),
    "gave": ("give", Form.ED), "given": ("give", Form.ED), "got": ("get", Form.ED),
    "gotten": ("get", Form.ED), "kept": ("keep", Form.ED), "left_as": ("leave", Form.ED),
    "drawn": ("draw", Form.ED), "drew": ("draw", Form.ED), "written": ("write", Form.ED),
    "wrote": ("write", Form.ED), "said": ("say", Form.ED), "lit": ("light", Form.ED),
    "sat": ("sit", Form.ED), "stood": ("stand", Form.ED), "ran": ("run", Form.ED),
    "held": ("hold", Form.ED), "lying": ("lie", Form.ING), "laying": ("lie", Form.ING),
    "dying": ("die", Form.ING), "tying": ("tie", Form.ING), "worn": ("wear", Form.ED),
    "wore": ("wear", Form.ED), "felt": ("feel", Form.ED), "shown": ("show", Form.ED),
    "blown": ("blow", Form.ED), "grown": ("grow", Form.ED), "flew": ("fly", Form.ED),
    "flown": ("fly", Form.ED), "swum": ("swim", Form.ED), "ridden": ("ride", Form.ED),
    "hidden": ("hide", Form.ED), "eaten": ("eat", Form.ED), "slept": ("sleep", Form.ED),
    "men": ("man", Form.S), "women": ("woman", Form.S), "children": ("child", Form.S),
    "people": ("person", Form.S), "feet": ("foot", Form.S), "teeth": ("tooth", Form.S),
    "leaves": ("leaf", Form.S), "wolves": ("wolf", Form.S), "knives": ("knife", Form.S),
    "wives": ("wife", Form.S), "elves": ("elf", Form.S), "dwarves": ("dwarf", Form.S),
    "shelves": ("shelf", Form.S), "scarves": ("scarf", Form.S), "hooves": ("hoof", Form.S),
    "worse": ("bad", Form.ER), "further": ("far", Form.ER), "farther": ("far", Form.ER),
    "closer": ("close", Form.ER), "nearer": ("near", Form.ER), "chosen": ("choose", Form.ED),
    "broken_up": ("break", Form.ED), "woven_in": ("weave", Form.ED), "bigger": ("big", Form.ER),
}  # fmt: skip


@lru_cache(maxsize=8192)
def entry(word: str) -> Entry:
    """What the lexicon knows of a word in lower case."""
    known = _words()
    if word in known and word not in _IRREGULAR:
        return Entry(word, known[word])
    found = _inflected(word) or _joined(word) or _styled(word)
    if found:
        return found
    return _corrected(word) or Entry(word)


def phrase(first: str) -> tuple[tuple[str, ...], ...]:
    """The phrases of several words that begin with this one, the longest first."""
    return _phrases().get(first, ())


def kinds(word: str) -> Kinds:
    """The categories of a word or of a phrase with underscores."""
    return _words().get(word, NOTHING)


@cache
def causatives() -> dict[str, str]:
    """Each verb that makes something so, with the adjective that comes of it."""
    table = pairs("lexicon/words/causatives.txt")
    return {verb: adjective for adjective, verbs in table.items() for verb in verbs}


@cache
def _words() -> dict[str, Kinds]:
    gathered: defaultdict[str, set[Kind]] = defaultdict(set)
    for table in _TABLES:
        for kind, listed in listed_words(f"lexicon/words/{table}.txt").items():
            for word in listed:
                gathered[word].add(Kind(kind))
    for word in causatives():
        gathered[word].add(Kind.SHIFT)
    return {word: frozenset(found) for word, found in gathered.items()}


@cache
def _phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    gathered: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for word in _words():
        if "_" in word:
            parts = tuple(word.split("_"))
            gathered[parts[0]].append(parts)
    return {first: tuple(sorted(rest, key=len, reverse=True)) for first, rest in gathered.items()}


@cache
def _spelled() -> list[str]:
    return [
        word
        for word, found in _words().items()
        if len(word) >= _SPELLED_FROM and "_" not in word and found & _CUES
    ]


def _inflected(word: str) -> Entry | None:
    if word in _IRREGULAR:
        base, form = _IRREGULAR[word]
        return Entry(base, _words().get(base, NOTHING) | _words().get(word, NOTHING), form)
    for base, form in _bases(word):
        if base in _words():
            return Entry(base, _words()[base], form)
    return None


def _bases(word: str) -> list[tuple[str, Form]]:
    """Forms that regular English inflection could have made the word from."""
    if word.endswith("'s"):
        return [(word[:-2], Form.POSSESSIVE)]
    if word.endswith("s'"):
        return [(word[:-1], Form.POSSESSIVE), (word[:-2], Form.POSSESSIVE)]
    found: list[tuple[str, Form]] = []
    for ending, form in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            found.extend((base, form) for base in _stems(word[: -len(ending)], ending))
    return found


_ENDINGS = (
    ("s", Form.S), ("es", Form.S), ("ed", Form.ED), ("ing", Form.ING), ("in'", Form.ING),
    ("er", Form.ER), ("est", Form.EST), ("ly", Form.LY),
)  # fmt: skip


def _stems(stem: str, ending: str) -> list[str]:
    if ending == "s":
        return [] if stem.endswith("s") else [stem]
    if ending == "ly":
        return [stem, stem + "le"]
    stems = [stem, stem + "e"]
    if stem.endswith("i"):
        stems.append(stem[:-1] + "y")
    if len(stem) > 2 and stem[-1] == stem[-2]:
        stems.append(stem[:-1])
    return stems if ending != "es" else [stem, *stems[2:]]


def _joined(word: str) -> Entry | None:
    """A word with hyphens by its parts: "photo-realistic", "blue-eyed"."""
    if "-" not in word:
        return None
    for other in (word.replace("-", ""), word.replace("-", "_")):
        if other in _words():
            return Entry(other, _words()[other])
    last = entry(word.rpartition("-")[2])
    adjective = last.kinds & {
        Kind.LIGHT,
        Kind.STYLE,
        Kind.HUE,
        Kind.TONE,
        Kind.FEELING,
        Kind.BRIGHT,
    }
    return Entry(word, adjective) if adjective else None


def _styled(word: str) -> Entry | None:
    """Styles are coined freely: "animestyle", "goblincore", "sketch-like"."""
    coined = word.endswith(("style", "styled", "esque", "core", "punk", "wave")) and len(word) > 7
    return Entry(word, frozenset({Kind.STYLE})) if coined else None


def _corrected(word: str) -> Entry | None:
    if not _SPELLED_FROM <= len(word) <= _WORD_LENGTH or not word.isalpha():
        return None
    allowed = 1 if len(word) < 7 else 2
    best = process.extractOne(word, _spelled(), scorer=OSA.distance, score_cutoff=allowed)
    if best is None or best[0][0] != word[0]:
        return None
    return Entry(best[0], _words()[best[0]], slip=True)
