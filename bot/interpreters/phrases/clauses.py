"""Clauses: where one change ends and the next begins."""

from itertools import pairwise

from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing
from bot.interpreters.phrases.lexicon.lookup import DEED_KINDS, Form
from bot.interpreters.phrases.words import Word, Words

NOUNS = (
    Kind.PICTURE, Kind.BACKDROP, Kind.LIGHT, Kind.GLARE, Kind.COLOR, Kind.MOOD, Kind.STYLE,
    Kind.MEDIUM, Kind.FRAME, Kind.SHOT, Kind.QUALITY, Kind.DEFECT, Kind.TEXT, Kind.POSE, Kind.BODY,
    Kind.HAIR, Kind.GARMENT, Kind.PERSON, Kind.ANIMAL, Kind.PLANT, Kind.THING, Kind.VEHICLE,
    Kind.FOOD, Kind.BUILDING, Kind.PLACE, Kind.SCENERY, Kind.WEATHER, Kind.TIME, Kind.ERA,
    Kind.FORMAT, Kind.FACE,
)  # fmt: skip
ADJECTIVES = (
    Kind.BRIGHT, Kind.HUE, Kind.TONE, Kind.FEELING, Kind.SIZE, Kind.SHAPE, Kind.AGE, Kind.LOOK,
    Kind.MATERIAL, Kind.POSTURE, Kind.VAGUE, Kind.STYLE, Kind.WEATHER,
)  # fmt: skip
LINKS = (Kind.CONJUNCTION, Kind.COMMA, Kind.STOP)
SMALL = (Kind.FILLER, Kind.POLITE)
_DEEDS = tuple(DEED_KINDS)
# Verbs that say what to do with a picture and are hardly ever anything else.
_STRONG = listing("""
    remove delete erase eliminate omit add insert replace swap substitute change convert make crop
    rotate flip enlarge increase decrease reduce brighten darken lighten sharpen enhance adjust
    resize restore retouch put turn get_rid_of give keep blur desaturate move take_out colorize
    straighten
""")
_NOT_BEFORE_A_VERB = (
    Kind.DETERMINER, Kind.PREPOSITION, Kind.MODAL, Kind.SPEAKER, Kind.NEGATION, Kind.BE,
    Kind.MORE, Kind.LESS, Kind.BIT, Kind.WISH, Kind.SEEM, Kind.QUOTE, Kind.ASKING,
)  # fmt: skip


def clauses(said: Words) -> list[Words]:
    """A request cut where another deed begins."""
    cuts = [0, *(at for at in range(1, len(said)) if _opens(said, at)), len(said)]
    parts = (said[start:end] for start, end in pairwise(cuts))
    return [tidy for part in parts if (tidy := trimmed(part))]


def is_deed(word: Word) -> bool:
    return word.has(*_DEEDS) and word.form in (Form.BASE, Form.ING)


def acts_at(said: Words, at: int) -> bool:
    """Whether a word that can be a deed is one where it stands."""
    word = said[at]
    if not word.has(*_DEEDS) or word.form is not Form.BASE:
        return False
    if not word.has(*NOUNS, *ADJECTIVES, Kind.PREPOSITION, Kind.FILLER):
        return True
    after = said[at + 1] if at + 1 < len(said) else None
    if after is None:
        return at == 0 and not word.has(*ADJECTIVES, Kind.TEXT)
    if after.has(Kind.DETERMINER, Kind.PRONOUN, Kind.PICTURE, Kind.BACKDROP, Kind.QUOTE):
        return not after.has(Kind.CONJUNCTION)
    return (at == 0 and word.low in _STRONG) or _is_particle(after)


def trimmed(said: Words) -> Words:
    """Without links and small words at its ends."""
    start, end = 0, len(said)
    while start < end and said[start].has(*LINKS, *SMALL) and not _carries(said, start):
        start += 1
    while end > start and said[end - 1].has(*LINKS, Kind.POLITE, Kind.MARK):
        end -= 1
    return said[start:end]


def _carries(said: Words, at: int) -> bool:
    """A small word that is also a quality or a degree, and is meant as one here."""
    word = said[at]
    return word.low in ("instead", "too", "even", "only") or (
        word.has(*_DEEDS) and acts_at(said, at)
    )


def _is_particle(word: Word) -> bool:
    return word.low in ("up", "down", "out", "off", "in", "away")


def _opens(said: Words, at: int) -> bool:
    word = said[at]
    if not word.has(*_DEEDS) or word.form is not Form.BASE:
        return False
    before = at - 1
    while before > 0 and _is_small(said[before]):
        before -= 1
    if said[before].has(*LINKS):
        return acts_at(said, at)
    if before != at - 1 and said[at - 1].has(Kind.POLITE):
        return acts_at(said, at)
    return _runs_on(said, at)


def _is_small(word: Word) -> bool:
    return not word.has(*LINKS) and (word.has(*SMALL) or word.low in ("to", "i", "you"))


def _runs_on(said: Words, at: int) -> bool:
    """Another deed without a word between: "crop the photo remove the background"."""
    word, before = said[at], said[at - 1]
    if word.base not in _STRONG or before.has(*_NOT_BEFORE_A_VERB) or at + 1 == len(said):
        return False
    if before.has(*_DEEDS) and not before.has(*NOUNS):
        return False
    capital = word.text[0].isupper()
    return capital or (before.has(*NOUNS) and said[at + 1].has(*NOUNS, Kind.DETERMINER))
