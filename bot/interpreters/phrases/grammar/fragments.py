"""Fragments: wishes without a verb, such as "no people", "less red", "darker", "at night"."""

from collections.abc import Callable

from bot.interpreters.phrases.grammar.constituents import (
    phrase_end,
    split_complement,
    step,
    trimmed,
)
from bot.interpreters.phrases.grammar.reference import is_whole
from bot.interpreters.phrases.grammar.tagging import Tag
from bot.interpreters.phrases.grammar.wish import STEP, Wish
from bot.interpreters.phrases.grammar.words import Words
from bot.interpreters.phrases.lexicon.kinds import Kind

_LONGEST = 7  # words; a longer one without a verb describes another picture


def fragment(words: Words) -> list[Wish]:
    """What a fragment wishes for, if anything."""
    return next((found for rule in _RULES if (found := rule(words)) is not None), [])


def _with(words: Words) -> list[Wish] | None:
    if words[0].low != "with" or len(words) < 2:
        return None
    return [Wish(Kind.ADD, thing=trimmed(words[1:]), verb="with", said=words)]


def _not_enough(words: Words) -> list[Wish] | None:
    """ "not bright enough"."""
    if words[0].low != "not" or words[-1].low != "enough" or len(words) < 3:
        return None
    return [Wish(Kind.RAISE, value=words[1:-1], step=STEP, said=words)]


def _without(words: Words) -> list[Wish] | None:
    """ "no people"; but "not really" denies, and "no, darker" goes on."""
    if words[0].low not in ("no", "without", "minus", "not") or len(words) < 2:
        return None
    if words[1].has(Kind.COMMA):
        return fragment(trimmed(words[2:])) if len(words) > 2 else []
    if words[0].low == "not" and words[-1].tag is not Tag.NOUN:
        return []
    return [Wish(Kind.REMOVE, thing=trimmed(words[1:]), verb="no", said=words)]


def _predicate(words: Words) -> list[Wish] | None:
    """ "mouth open", "sky pink"."""
    thing, value = split_complement(words)
    if not thing or not value or thing[-1].tag is not Tag.NOUN or is_whole(thing):
        return None
    if value[-1].tag not in (Tag.ADJ, Tag.ED) or step(value)[0]:
        return None
    return [Wish(Kind.MAKE, thing=thing, value=value, verb="be", said=words)]


def _graded(words: Words) -> list[Wish] | None:
    """ "less red", "a bit darker", "more contrast"."""
    size, left = step(words)
    if not size:
        return None
    left = _bare(left)
    act = Kind.RAISE if size > 0 else Kind.LOWER
    if left and left[-1].tag is Tag.NOUN and phrase_end(left) == len(left):
        return [Wish(act, thing=left, step=abs(size), said=words)]
    return [Wish(act, value=left, step=abs(size), said=words)]


def _value(words: Words) -> list[Wish] | None:
    left = _bare(words)
    if len(words) > _LONGEST or not left:
        return None
    return [Wish(Kind.MAKE, value=left, verb="be", said=words)]


def _bare(words: Words) -> Words:
    return trimmed(tuple(word for word in words if word.low not in ("instead", "please")))


_RULES: tuple[Callable[[Words], list[Wish] | None], ...] = (
    _with, _not_enough, _without, _predicate, _graded, _value,
)  # fmt: skip
