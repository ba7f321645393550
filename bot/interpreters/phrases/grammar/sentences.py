"""Sentences: whether one asks for something, complains, asks or just says, and its wishes."""

from dataclasses import dataclass
from enum import StrEnum

from bot.interpreters.phrases.grammar.clauses import clauses
from bot.interpreters.phrases.grammar.constituents import step, trimmed
from bot.interpreters.phrases.grammar.fragments import fragment
from bot.interpreters.phrases.grammar.leading import is_mentioned, request_start
from bot.interpreters.phrases.grammar.referring import referred
from bot.interpreters.phrases.grammar.requests import act_of, wishes
from bot.interpreters.phrases.grammar.statements import asked_of, stated
from bot.interpreters.phrases.grammar.tagging import Tag
from bot.interpreters.phrases.grammar.wish import Wish
from bot.interpreters.phrases.grammar.words import Words
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing

_SHARING = (
    Kind.SHIFT, Kind.RAISE, Kind.LOWER, Kind.FIX, Kind.IMPROVE, Kind.CROP, Kind.TURN, Kind.ZOOM,
)  # fmt: skip
_SPEAKING = listing("i we you i'm i've i'd you're we're we've i'll")
_AUXILIARIES = listing("do does did have has am")


class Mood(StrEnum):
    """What a sentence does."""

    REQUEST = "request"  # remove the hat
    STATEMENT = "statement"  # the sky is too dark
    FRAGMENT = "fragment"  # darker
    QUESTION = "question"  # why is it so dark?
    TALK = "talk"  # she died when my mother was twelve


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence and what it wishes for."""

    words: Words
    mood: Mood
    wishes: tuple[Wish, ...] = ()


def sentences(said: Words) -> list[Sentence]:
    """Every sentence of an utterance."""
    found: list[Words] = []
    start = 0
    for at, word in enumerate(said):
        if word.has(Kind.STOP) or (word.has(Kind.COMMA) and _asks_next(said[at + 1 : at + 3])):
            found.append(said[start : at + 1])
            start = at + 1
    found.append(said[start:])
    return [_sentence(words) for words in found if any(not word.has(Kind.STOP) for word in words)]


def _asks_next(after: Words) -> bool:
    """ "…, can you": a request begins as if it were a sentence of its own."""
    if len(after) < 2 or after[0].tag is not Tag.MODAL:
        return False
    return after[1].has(Kind.SPEAKER) or after[1].tag in (Tag.PRON, Tag.DET)


def _sentence(words: Words) -> Sentence:
    tidy = _without_interjection(_without_hypothesis(trimmed(words)))
    if not tidy:
        return Sentence(words, Mood.TALK)
    start = None if _inquires(tidy) else request_start(tidy)
    if start is not None:
        return _request(tidy, start)
    wished = asked_of(tidy)
    if wished:
        return Sentence(tidy, Mood.REQUEST, tuple(wished))
    if _is_question(tidy, asks="?" in words[-1].low):
        return Sentence(tidy, Mood.QUESTION)
    return _said(tidy)


def _without_interjection(words: Words) -> Words:
    """ "cool, now with rain" without its first word."""
    if len(words) > 2 and words[0].has(Kind.FILLER) and words[1].has(Kind.COMMA):
        return trimmed(words[2:])
    return words


def _without_hypothesis(words: Words) -> Words:
    """ "what would it look like if the walls were pink" wishes that they were."""
    if not words or words[0].low not in ("what", "how", "imagine"):
        return words
    for at, word in enumerate(words[:8]):
        if at and word.low == "if" and (at == 1 or _has_modal(words[1:at])):
            return words[at + 1 :]
    return words


def _has_modal(words: Words) -> bool:
    return any(word.tag is Tag.MODAL for word in words)


def _request(words: Words, start: int) -> Sentence:
    mood = Mood.STATEMENT if is_mentioned(words, start) else Mood.REQUEST
    degree = tuple(word for word in words[:start][-3:] if word.has(Kind.BIT, Kind.MUCH))
    found: list[Wish] = []
    parts = clauses((words[start], *degree, *words[start + 1 :]))
    for index, clause in enumerate(parts):
        whole = clause if len(clause) > 1 else clause + _shared(parts[index + 1 :])
        found.extend(referred(wishes(whole), found))
    meant = [wish for wish in found if wish.act not in (Kind.SAY, Kind.SEEM) and not _to_you(wish)]
    return Sentence(words, mood, tuple(meant))


def _shared(later: list[Words]) -> Words:
    """The object of a verb that stands alone: "darken and blur *the background*"."""
    after = next((part for part in later if len(part) > 1), ())
    return after[1:] if after and act_of(after[0]) in _SHARING else ()


def _to_you(wish: Wish) -> bool:
    """ "see you later" is said to the bot."""
    return len(wish.thing) > 0 and wish.thing[0].low in ("you", "u", "ya")


def _inquires(words: Words) -> bool:
    """Begins with a question word that leads to no request."""
    opening, second = words[0], words[1] if len(words) > 1 else None
    if opening.tag is not Tag.ASK:
        return False
    return not (opening.low in ("what", "how") and second and second.low in ("about", "if"))


def _is_question(words: Words, *, asks: bool) -> bool:
    opening, second = words[0], words[1] if len(words) > 1 else None
    if _inquires(words) or (opening.tag is Tag.BE and opening.low in ("is", "are", "was", "were")):
        return True
    if opening.low in _AUXILIARIES:
        return bool(second and second.tag in (Tag.PRON, Tag.DET))
    return asks and not step(words)[0] and len(words) > 3


def _said(words: Words) -> Sentence:
    """A sentence without a deed: a complaint, a wish in passing, a fragment, or talk."""
    wish = stated(words)
    if wish:
        return Sentence(words, Mood.STATEMENT, tuple(wish))
    if _talks(words):
        return Sentence(words, Mood.TALK)
    found = fragment(words)
    return Sentence(words, Mood.FRAGMENT if found else Mood.TALK, tuple(found))


def _talks(words: Words) -> bool:
    """About oneself, thanking, or saying how something is."""
    if words[0].low in _SPEAKING or words[0].tag is Tag.MODAL or words[0].low.endswith("'s"):
        return True
    if any(word.tag is Tag.BE for word in words[:4]):
        return True
    return any(word.low.startswith(("thank", "thx", "cheers")) for word in words)
