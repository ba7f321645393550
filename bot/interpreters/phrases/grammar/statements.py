"""Statements: wishes that are said as what is, what should be, or what is too much."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.interpreters.phrases.grammar.constituents import phrase_end, step, trimmed
from bot.interpreters.phrases.grammar.fragments import fragment
from bot.interpreters.phrases.grammar.requests import wishes
from bot.interpreters.phrases.grammar.tagging import ADJECTIVES, DEEDS, Tag
from bot.interpreters.phrases.grammar.wish import STEP, Wish
from bot.interpreters.phrases.grammar.words import Word, Words, verb
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing
from bot.interpreters.phrases.lexicon.lookup import Form

_PEOPLE_HERE = listing("i we you u i'm i've i'd you're we're we've i'll")
_COMPLAINTS = listing("""
    blurry grainy noisy underexposed overexposed pixelated dull faded washed_out fuzzy crooked messy
    cluttered
""")
_WRONG = listing("weird wrong off strange distorted deformed unnatural odd mangled funny")
_HAVING = listing("have show contain")
_GOING = listing("go disappear vanish leave")
_LACKING = listing("needs lacks dislike")
_ASKED_OF = listing("be have look wear say")
_OPINION = listing("feel think find believe guess")


def stated(words: Words) -> list[Wish]:
    """What a statement wishes for, if anything."""
    return _needed(words) or _complained(words) or _enacted(words)


def asked_of(words: Words) -> list[Wish]:
    """ "could the hat be striped?" means that it should."""
    end = phrase_end(words, 1)
    if words[0].tag is not Tag.MODAL or not 1 < end < len(words) - 1:
        return []
    if words[1].low in _PEOPLE_HERE or words[end].low not in _ASKED_OF:
        return []
    return _ought(words[1:end], words[end:])


def _needed(words: Words) -> list[Wish]:
    """I want X (to be) Y; I'd like more X; it needs X; I don't want X."""
    for at, word in enumerate(words[:6]):
        wanting = word.has(Kind.WISH) and word.form in (Form.BASE, Form.S)
        if wanting or word.low in _LACKING:
            return _wanted(words, at)
    return []


def _wanted(words: Words, at: int) -> list[Wish]:
    rest = trimmed(words[at + 1 :])
    if not rest or words[at + 1].low == "you":
        return []
    if any(other.tag is Tag.NEG or other.low.endswith("n't") for other in words[:at]):
        seen = rest[2:] if rest[0].low == "to" and len(rest) > 2 else rest  # "… to see any cars"
        return [Wish(Kind.REMOVE, thing=seen, said=words)]
    last = rest[-1]
    if last.form is Form.ED and last.has(*DEEDS) and len(rest) > 1:
        return wishes((_commanded(last), *trimmed(rest[:-1])))
    if rest[0].low == "to" or rest[0].has(Kind.SPEAKER):
        return []
    found = wishes((verb("make", Kind.MAKE), *rest))
    says = any(wish.value or wish.step or wish.act is Kind.ADD for wish in found)
    return found if says else fragment(rest)


def _commanded(done: Word) -> Word:
    """ "I want it cropped" commands to crop it."""
    return replace(done, form=Form.BASE, tag=Tag.VERB)


def _complained(words: Words) -> list[Wish]:
    """X is too Y; X should be Y; X isn't Y enough; there is too much X."""
    words = _without_opinion(words)
    if words[0].tag is Tag.MODAL and len(words) > 2 and words[1].has(Kind.SEEM, Kind.BE):
        return _ought((), words[1:])  # "should feel warmer"
    for at, word in enumerate(words):
        if at and (word.tag in (Tag.BE, Tag.MODAL) or word.has(Kind.SEEM) or word.base == "become"):
            subject, rest = trimmed(words[:at]), trimmed(words[at + 1 :])
            if not subject or not rest or subject[0].low in _PEOPLE_HERE:
                return []
            return _predicated(subject, word, rest)
    return []


def _without_opinion(words: Words) -> Words:
    """ "I feel (that) it is too grainy" complains as "it is too grainy" does."""
    for at in range(1, len(words) - 2):
        if words[at].base in _OPINION and words[at - 1].low == "i":
            return words[at + 2 :] if words[at + 1].low == "that" else words[at + 1 :]
    return words


def _enacted(words: Words) -> list[Wish]:
    """ "the leaves move to the right": what is to happen, told as if it did."""
    end = phrase_end(words)
    if not 0 < end < len(words) or words[0].low not in ("the", "his", "her", "its", "their"):
        return []
    deed = words[end]
    acts = deed.has(Kind.ACT, Kind.MOVE, Kind.TURN) and deed.form in (Form.BASE, Form.S)
    if not acts or deed.has(*ADJECTIVES):
        return []
    return [Wish(Kind.MAKE, thing=words[:end], value=words[end:], verb="let", said=words)]


@dataclass(frozen=True, slots=True)
class _Said:
    """A subject, what links it, and what is said of it; ``value`` without degree and negation."""

    subject: Words
    link: Word
    rest: Words
    value: Words
    negated: bool


def _predicated(subject: Words, link: Word, rest: Words) -> list[Wish]:
    if rest[0].tag is Tag.MODAL and len(rest) > 1:  # "she is supposed to be …"
        link, rest = rest[0], rest[1:]
    negated = link.low.endswith("n't") or any(word.tag is Tag.NEG for word in rest[:2])
    bare = tuple(
        word for word in rest if word.tag is not Tag.NEG and word.low not in ("be", "enough")
    )
    said = _Said(subject, link, rest, step(bare)[1], negated)
    if not said.value:
        return []
    return next((found for rule in _SAYINGS if (found := rule(said)) is not None), [])


def _existing(said: _Said) -> list[Wish] | None:
    """There is too much X; there should be X; there shouldn't be X."""
    if said.subject[-1].low not in ("there", "theres"):
        return None
    if any(word.has(Kind.TOO) for word in said.rest):
        return [Wish(Kind.LOWER, thing=said.value, step=STEP, said=said.rest)]
    if said.negated:
        return [Wish(Kind.REMOVE, thing=said.value, said=said.rest)]
    wanted = said.link.tag is Tag.MODAL
    return [Wish(Kind.ADD, thing=said.value, said=said.rest)] if wanted else []


def _owning(said: _Said) -> list[Wish] | None:
    """The picture does (not) have X."""
    does = said.link.low in ("does", "doesn't", "do", "don't") and said.value[0].low in _HAVING
    if not does or len(said.value) < 2:
        return None
    act = Kind.REMOVE if said.negated else Kind.ADD
    return [Wish(act, thing=trimmed(said.value[1:]), said=said.rest)]


def _excessive(said: _Said) -> list[Wish] | None:
    if not any(word.has(Kind.TOO) for word in said.rest):
        return None
    return [Wish(Kind.LOWER, thing=said.subject, value=said.value, step=STEP, said=said.rest)]


def _insufficient(said: _Said) -> list[Wish] | None:
    if not (said.rest[-1].low == "enough" and said.negated):
        return None
    return [Wish(Kind.RAISE, thing=said.subject, value=said.value, step=STEP, said=said.rest)]


def _obliged(said: _Said) -> list[Wish] | None:
    if said.link.tag is not Tag.MODAL and said.link.base != "become":
        return None
    bare = tuple(word for word in said.rest if word.low not in ("be", "enough"))
    return [] if said.negated else _ought(said.subject, bare)


def _wrong(said: _Said) -> list[Wish] | None:
    if said.value[-1].base not in _WRONG:
        return None
    return [Wish(Kind.FIX, thing=said.subject, verb="correct", said=said.rest)]


def _faulty(said: _Said) -> list[Wish] | None:
    if said.value[-1].base not in _COMPLAINTS or said.negated:
        return None
    return [Wish(Kind.LOWER, thing=said.subject, value=said.value, step=STEP, said=said.rest)]


_SAYINGS: tuple[Callable[[_Said], list[Wish] | None], ...] = (
    _existing, _owning, _excessive, _insufficient, _obliged, _wrong, _faulty,
)  # fmt: skip


def _ought(subject: Words, bare: Words) -> list[Wish]:
    """X should be Y; X has to go; X should be cropped."""
    last = bare[-1]
    if last.low in _GOING:
        return [Wish(Kind.REMOVE, thing=subject, said=subject)]
    if last.form is Form.ED and last.has(*DEEDS):
        return wishes((_commanded(last), *subject))
    return wishes((verb("make", Kind.MAKE), *subject, *bare))
