"""Clauses: where one change ends and the next begins."""

from itertools import pairwise

from bot.interpreters.phrases.grammar.constituents import trimmed
from bot.interpreters.phrases.grammar.tagging import DEEDS, NOUNS, Tag
from bot.interpreters.phrases.grammar.words import Word, Words
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing
from bot.interpreters.phrases.lexicon.lookup import Form

_LINKS = (Kind.CONJUNCTION, Kind.COMMA, Kind.STOP)
# Verbs that say what to do with a picture and are hardly ever anything else.
_STRONG = listing("""
    remove delete erase eliminate omit add ad insert replace swap substitute change convert make
    crop rotate flip enlarge increase decrease reduce brighten darken lighten sharpen enhance adjust
    resize restore retouch put turn get_rid_of give keep blur desaturate move take_out colorize
    straighten take get show edit
""")
_NOT_BEFORE_A_VERB = (
    Tag.DET, Tag.PREP, Tag.MODAL, Tag.NEG, Tag.BE, Tag.ASK,
)  # fmt: skip
_GOVERNING = (Kind.MAKE, Kind.WISH, Kind.CHANGE, Kind.HOLD, Kind.SEEM, Kind.SAY)


def clauses(said: Words) -> list[Words]:
    """A request cut where another deed begins."""
    cuts = [0]
    for at in range(1, len(said)):
        if _opens(said, at, cuts[-1]):
            cuts.append(at)
    parts = (said[start:end] for start, end in pairwise([*cuts, len(said)]))
    return [tidy for part in parts if (tidy := trimmed(part))]


def acts_at(said: Words, at: int) -> bool:
    """Whether a word that can be a deed is one where it stands."""
    word = said[at]
    if not word.has(*DEEDS) or word.form is not Form.BASE:
        return False
    if word.tag is Tag.VERB:
        return True
    return at == 0 and word.low in _STRONG and word.tag is not Tag.ADV


def _opens(said: Words, at: int, start: int) -> bool:
    word = said[at]
    if not word.has(*DEEDS) or word.form not in (Form.BASE, Form.ING):
        return False
    before = at - 1
    while before > 0 and _is_small(said[before]):
        before -= 1
    if word.form is Form.ING:
        return said[before].has(*_LINKS) and word.base in _STRONG
    linked = said[before].has(*_LINKS) or (before < at - 1 and said[at - 1].has(Kind.POLITE))
    if linked:
        return word.tag is Tag.VERB or (word.low in _STRONG and _has_object(said, at))
    return _runs_on(said, at) and not _is_governed(said, at, start)


def _is_small(word: Word) -> bool:
    return not word.has(*_LINKS) and (
        word.has(Kind.FILLER, Kind.POLITE, Kind.MODAL) or word.low in ("to", "i", "you")
    )


def _has_object(said: Words, at: int) -> bool:
    return at + 1 < len(said) and said[at + 1].tag in (Tag.DET, Tag.PRON, Tag.NOUN, Tag.ADJ)


def _is_governed(said: Words, at: int, start: int) -> bool:
    """ "make the man turn his head": the second verb is what the first makes happen."""
    if not said[at].has(Kind.ACT, Kind.MOVE, Kind.TURN):
        return False
    return said[start].has(Kind.MAKE, Kind.WISH) and not any(
        word.tag in (Tag.ADJ, Tag.PREP, Tag.VERB) for word in said[start + 1 : at]
    )


def _runs_on(said: Words, at: int) -> bool:
    """Another deed without a word between: "crop the photo remove the background"."""
    word, before = said[at], said[at - 1]
    if word.base not in _STRONG or before.tag in _NOT_BEFORE_A_VERB or at + 1 == len(said):
        return False
    if before.tag is Tag.VERB:
        return not before.has(*_GOVERNING)
    if word.text[0].isupper() and not said[0].text.isupper():
        return True
    after = said[at + 1].tag
    if after in (Tag.DET, Tag.PRON):
        return before.tag is not Tag.PRON or at > 2
    return before.has(*NOUNS) and after in (Tag.NOUN, Tag.ADJ)
