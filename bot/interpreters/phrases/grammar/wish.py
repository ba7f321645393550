"""A wish: one change somebody asked for, as constituents, before it is known whose field it is."""

from dataclasses import dataclass

from bot.interpreters.phrases.grammar.words import Words
from bot.interpreters.phrases.lexicon.kinds import Kind


@dataclass(frozen=True, slots=True)
class Wish:
    """What to do, to what, what it is to become, where and how much."""

    act: Kind
    thing: Words = ()
    value: Words = ()
    link: str = ""  # the word between thing and value: to, into, with, for
    place: Words = ()  # with its preposition
    step: int = 0  # how far along a scale, and which way; 0: no degree was said
    exception: Words = ()
    reason: Words = ()
    verb: str = ""  # its base in the lexicon
    said: Words = ()  # the whole clause


# Steps along a scale. A plain comparative goes from nothing to the plain adjective.
BIT, STEP, MUCH = 1, 2, 3
