"""Novelty: a request for another picture altogether rather than a change to this one."""

from bot.interpreters.phrases.grammar.constituents import head, noun_phrase
from bot.interpreters.phrases.grammar.reference import is_whole
from bot.interpreters.phrases.grammar.tagging import Tag
from bot.interpreters.phrases.grammar.wish import Wish
from bot.interpreters.phrases.grammar.words import Words
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing

_INDEFINITE = listing("a an another some new")
_DEFINITE = listing("the this that these those his her its their my our")
_PROPERTIES = (
    Kind.LIGHT, Kind.STYLE, Kind.QUALITY, Kind.MOOD, Kind.COLOR, Kind.TEXT, Kind.BACKDROP,
    Kind.FORMAT, Kind.FRAME, Kind.VARIANT, Kind.MEDIUM,
)  # fmt: skip
_DRAWING = listing("draw paint sketch do compose build compile")


def is_new_picture(wish: Wish) -> bool:
    """Whether a wish asks for a picture of something else: "make a picture of the friends"."""
    if wish.act is Kind.ADD:
        return _is_a_picture(wish.place[1:])
    if wish.act is Kind.MAKE:
        return not wish.value and _is_a_picture(wish.thing)
    if wish.act is not Kind.CREATE:
        return False
    if not (wish.thing or wish.place or wish.value):
        return True
    return _is_a_picture(wish.thing) or _creates(wish)


def _is_a_picture(words: Words) -> bool:
    noun = head(words)
    if noun is None or not noun.has(Kind.PICTURE) or words[0].low not in _INDEFINITE:
        return False
    if any(word.has(Kind.VARIANT) for word in words) or _styles(noun_phrase(words)):
        return False
    after = next((words[at + 1 :] for at, word in enumerate(words) if word.low == "of"), ())
    return not (after and is_whole(after))


def _styles(core: Words) -> bool:
    """ "a pencil drawing" is a style, "a drawing" a picture."""
    return any(word.has(Kind.MEDIUM, Kind.STYLE) for word in core[:-1])


def _creates(wish: Wish) -> bool:
    """A thing that isn't said to be part of this picture."""
    noun = head(wish.thing)
    if noun is None or wish.place or wish.value or wish.verb in _DRAWING:
        return False
    if noun.has(*_PROPERTIES) or any(word.tag is Tag.PRON for word in wish.thing):
        return False
    return not any(word.low in _DEFINITE for word in noun_phrase(wish.thing) + wish.thing[:1])
