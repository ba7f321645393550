"""Referring: what "it" and "them" mean in a clause that follows another."""

from dataclasses import replace

from bot.interpreters.phrases.grammar.reference import is_backdrop, is_whole
from bot.interpreters.phrases.grammar.tagging import Tag
from bot.interpreters.phrases.grammar.wish import Wish
from bot.interpreters.phrases.grammar.words import Words
from bot.interpreters.phrases.lexicon.kinds import Kind

_OF_A_THING = (
    Kind.HUE, Kind.SIZE, Kind.SHAPE, Kind.MATERIAL, Kind.LOOK, Kind.AGE, Kind.SIDE,
)  # fmt: skip
_NAMING = (Kind.ADD, Kind.REPLACE, Kind.CHANGE, Kind.MAKE, Kind.ISOLATE)


def referred(wishes: list[Wish], earlier: list[Wish]) -> list[Wish]:
    """The same wishes, "it" replaced by the thing named just before, where it is like a thing."""
    before = next((wish for wish in reversed(earlier) if _named(wish)), None)
    if before is None:
        return wishes
    return [_about(wish, before) for wish in wishes]


def _about(wish: Wish, before: Wish) -> Wish:
    if len(wish.thing) != 1 or wish.thing[0].tag is not Tag.PRON or not wish.value:
        return wish
    pronoun, last = wish.thing[0].low, wish.value[-1]
    if pronoun not in ("it", "them", "one") or not last.has(*_OF_A_THING):
        return wish
    return replace(wish, thing=_named(before))


def _named(wish: Wish) -> Words:
    """The thing that a wish leaves in the picture."""
    if wish.act is Kind.REMOVE:
        return wish.thing if is_backdrop(wish.thing) else ()
    if wish.act not in _NAMING:
        return ()
    named = wish.value if wish.act is Kind.REPLACE else wish.thing
    return () if is_whole(named) else named
