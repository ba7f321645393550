"""Sentences: whether one asks for something, complains, asks or just says, and its wishes."""

from dataclasses import dataclass, replace
from enum import StrEnum

from bot.interpreters.phrases.clauses import ADJECTIVES, acts_at, clauses, trimmed
from bot.interpreters.phrases.constituents import is_noun, step
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing
from bot.interpreters.phrases.lexicon.lookup import DEED_KINDS, Form
from bot.interpreters.phrases.requests import act_of, wishes
from bot.interpreters.phrases.wish import STEP, Wish
from bot.interpreters.phrases.words import Word, Words

_LEAD_KINDS = (
    Kind.MODAL, Kind.SPEAKER, Kind.POLITE, Kind.FILLER, Kind.BE, Kind.COMMA, Kind.CONJUNCTION,
    Kind.MARK, Kind.WISH,
)  # fmt: skip
_LEAD_WORDS = listing("""
    able possible possibly way chance mind know how help there any it to if be is with would this
    be able do think sure somehow please let's lets let me us go ahead and talented skilled really
    kind good enough time about what simple quick job easy need want also same thing next out find
    my a way hoping willing using use photoshop photoshopping editing edit for like beseech you all
""")
_DEEDS = tuple(DEED_KINDS)
_NEVER = frozenset({Kind.HOLD, Kind.SAY, Kind.WISH, Kind.SEEM})


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
        if word.has(Kind.STOP):
            found.append(said[start : at + 1])
            start = at + 1
    found.append(said[start:])
    return [_sentence(words) for words in found if any(not word.has(Kind.STOP) for word in words)]


def _sentence(words: Words) -> Sentence:
    asks = words[-1].low.startswith("?") or "?" in words[-1].low
    tidy = trimmed(words)
    if not tidy:
        return Sentence(words, Mood.TALK)
    start = request_start(tidy)
    if start is not None:
        return Sentence(tidy, Mood.REQUEST, tuple(_requested(tidy[start:])))
    if _is_question(tidy, asks=asks):
        return Sentence(tidy, Mood.QUESTION)
    late = _late_start(tidy)
    if late is not None:
        return Sentence(tidy, Mood.REQUEST, tuple(_requested(tidy[late:])))
    return _said(tidy)


def _requested(words: Words) -> list[Wish]:
    found: list[Wish] = []
    parts = clauses(words)
    for index, clause in enumerate(parts):
        if len(clause) == 1 and index + 1 < len(parts):  # "darken and sharpen the photo"
            clause = clause + parts[index + 1][1:]  # noqa: PLW2901
        found.extend(wishes(clause))
    return found


def request_start(words: Words) -> int | None:
    """Where the deed stands, if only polite and leading words stand before it."""
    for at, word in enumerate(words):
        if acts_at(words, at) and not _only_leads(words, at):
            return at
        if word.form is Form.ING and word.has(*_DEEDS) and at and not word.has(*ADJECTIVES):
            return at if words[at - 1].low in ("mind", "with", "about", "try", "need") else None
        if not (word.has(*_LEAD_KINDS) or word.low in _LEAD_WORDS):
            return None
    return None


def _only_leads(words: Words, at: int) -> bool:
    """ "Would like", "help", "edit" before another deed lead to it."""
    word = words[at]
    if word.has(Kind.WISH) or act_of(word) in _NEVER - {Kind.HOLD}:
        return True
    if word.low not in ("edit", "photoshop", "do", "use"):
        return False
    rest = words[at + 1 : at + 5]
    return any(other.low in ("so", "to") for other in rest)


def _late_start(words: Words) -> int | None:
    """A request after a preamble: "…, can you remove it", "… and please crop it"."""
    for at in range(1, len(words)):
        before, word = words[at - 1], words[at]
        if word.has(Kind.MODAL) and at + 1 < len(words) and words[at + 1].has(Kind.SPEAKER):
            start = request_start(words[at:])
            if start is not None:
                return at + start
        opens = before.has(Kind.COMMA, Kind.CONJUNCTION, Kind.POLITE) or before.low == "to"
        if opens and acts_at(words, at) and act_of(word) not in _NEVER:
            return at
    return None


def _is_question(words: Words, *, asks: bool) -> bool:
    first = words[0]
    second = words[1] if len(words) > 1 else None
    if first.has(Kind.ASKING):
        return not (first.low in ("what", "how") and second and second.low in ("about", "if"))
    if first.has(Kind.BE) and first.low not in ("seems", "be", "being", "been"):
        return True
    if first.low in ("do", "does", "did", "have", "has", "am"):
        return bool(second and second.has(Kind.SPEAKER, Kind.PRONOUN, Kind.DETERMINER))
    return asks and not _has_degree(words) and len(words) > 3


def _has_degree(words: Words) -> bool:
    return step(words)[0] != 0


def _said(words: Words) -> Sentence:
    """A sentence without a deed: a complaint, a wish in passing, a fragment, or talk."""
    wish = _needed(words) or _complained(words)
    if wish:
        return Sentence(words, Mood.STATEMENT, tuple(wish))
    if words[0].has(Kind.SPEAKER) and not words[0].has(Kind.PERSON):
        return Sentence(words, Mood.TALK)
    fragment = _fragment(words)
    return Sentence(words, Mood.FRAGMENT if fragment else Mood.TALK, tuple(fragment))


def _needed(words: Words) -> list[Wish]:
    """I want X (to be) Y; I'd like more X; it needs X; there should be X; I don't want X."""
    for at, word in enumerate(words[:6]):
        if word.has(Kind.WISH) or word.low in ("needs", "lacks"):
            rest = trimmed(words[at + 1 :])
            if not rest or any(other.low == "you" for other in words[1:at]):
                return []
            if any(other.has(Kind.NEGATION) for other in words[:at]):
                return [Wish(Kind.REMOVE, thing=rest, said=words)]
            return _wanted(rest, words[:at])
    return []


def _wanted(rest: Words, subject: Words) -> list[Wish]:
    last = rest[-1]
    if last.form is Form.ED and last.has(*_DEEDS) and len(rest) > 1:
        base = replace(last, form=Form.BASE)
        return wishes((base, *trimmed(rest[:-1])))
    if rest[0].low == "to" or rest[0].has(Kind.SPEAKER):
        return []
    make = Word("make", "make", "make", frozenset({Kind.MAKE}))
    found = wishes((make, *rest))
    if any(wish.value or wish.step for wish in found):
        return found
    return _fragment(rest)


def _complained(words: Words) -> list[Wish]:
    """X is too Y; X should be Y; X isn't Y enough; there is too much X; X is missing."""
    for at, word in enumerate(words):
        if at and word.has(Kind.BE, Kind.MODAL, Kind.SEEM) and not word.has(Kind.DETERMINER):
            subject, rest = trimmed(words[:at]), trimmed(words[at + 1 :])
            if not subject or not rest:
                return []
            return _predicated(subject, word, rest)
    return []


def _predicated(subject: Words, verb: Word, rest: Words) -> list[Wish]:
    if any(
        word.has(Kind.SPEAKER) and word.low in ("i", "we", "you", "i'm", "you're")
        for word in subject
    ):
        return []
    excessive = any(word.has(Kind.TOO) for word in rest)
    enough = rest[-1].low == "enough"
    negated = verb.low.endswith("n't") or any(word.has(Kind.NEGATION) for word in rest[:2])
    bare = tuple(
        word
        for word in rest
        if not word.has(Kind.NEGATION) and word.low not in ("be", "enough", "have")
    )
    _, value = step(bare)
    if subject[-1].low in ("there", "there's"):
        return _existing(value, excessive=excessive, negated=negated, verb=verb, said=rest)
    if excessive and value:
        return [Wish(Kind.LOWER, thing=subject, value=value, step=STEP, said=rest)]
    if enough and negated:
        return [Wish(Kind.RAISE, thing=subject, value=value, step=STEP, said=rest)]
    if verb.has(Kind.MODAL) and value:
        make = Word("make", "make", "make", frozenset({Kind.MAKE}))
        return wishes((make, *subject, *bare))
    return []


def _existing(
    value: Words, *, excessive: bool, negated: bool, verb: Word, said: Words
) -> list[Wish]:
    if excessive:
        return [Wish(Kind.LOWER, thing=value, step=STEP, said=said)]
    if negated:
        return [Wish(Kind.REMOVE, thing=value, said=said)]
    if verb.has(Kind.MODAL):
        return [Wish(Kind.ADD, thing=value, said=said)]
    return []


def _fragment(words: Words) -> list[Wish]:
    """No verb: "no people", "less red", "darker", "at night", "watercolor instead"."""
    if (
        words[0].has(Kind.NEGATION)
        and words[0].low in ("no", "without", "minus")
        and len(words) > 1
    ):
        if words[1].has(Kind.COMMA):
            return _fragment(trimmed(words[2:])) if len(words) > 2 else []
        return [Wish(Kind.REMOVE, thing=trimmed(words[1:]), verb="no", said=words)]
    size, left = step(words)
    left = tuple(word for word in left if word.low not in ("instead", "please", "of"))
    if size:
        act = Kind.RAISE if size > 0 else Kind.LOWER
        if left and is_noun(left[-1]) and not left[-1].has(*ADJECTIVES):
            return [Wish(act, thing=left, step=abs(size), said=words)]
        return [Wish(act, value=left, step=abs(size), said=words)]
    return [Wish(Kind.MAKE, value=left, said=words)] if left else []
