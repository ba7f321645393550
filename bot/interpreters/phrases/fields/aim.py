"""An aim: a wish with the field it falls in, and how sure that is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from bot.interpreters.phrases.grammar.constituents import head
from bot.interpreters.phrases.grammar.wish import Wish
from bot.interpreters.phrases.grammar.words import Words
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.prompt.model import FieldName

SURE, LIKELY, DOUBTFUL, GUESS = 0.95, 0.85, 0.6, 0.35


@dataclass(frozen=True, slots=True)
class Aim:
    """A wish with the field it falls in; ``missing`` means that its value was not said."""

    field: FieldName
    wish: Wish
    confidence: float = LIKELY
    missing: bool = False
    other: FieldName | None = None  # the field it may be instead


Rule: TypeAlias = Callable[[Wish], Aim | None]


def first(rules: Iterable[Rule], wish: Wish) -> Aim | None:
    """What the first rule that fits makes of a wish."""
    return next((aim for rule in rules if (aim := rule(wish)) is not None), None)


def heads(words: Words, *kinds: Kind) -> bool:
    """Whether a constituent's head is of one of these categories."""
    noun = head(words)
    return noun is not None and noun.has(*kinds)


def says(words: Words, *kinds: Kind) -> bool:
    """Whether any word is of one of these categories."""
    return any(word.has(*kinds) for word in words)
