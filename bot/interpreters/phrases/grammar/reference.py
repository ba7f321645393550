"""Reference: whether a constituent names the whole picture, its background, or a thing in it."""

from bot.interpreters.phrases.grammar.constituents import noun_phrase
from bot.interpreters.phrases.grammar.words import Words
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing
from bot.interpreters.phrases.lexicon.lookup import Form

OF_THE_WORLD = (
    Kind.BODY, Kind.HAIR, Kind.GARMENT, Kind.PERSON, Kind.ANIMAL, Kind.PLANT, Kind.THING,
    Kind.VEHICLE, Kind.FOOD, Kind.BUILDING, Kind.FACE,
)  # fmt: skip
_WHOLE = listing("it this that everything all one thing its here these those whole")


def is_whole(words: Words) -> bool:
    """Whether this names the picture as a whole: "it", "the image", or nothing at all."""
    core = noun_phrase(words)
    if not core:
        return True
    last = core[-1]
    if last.low in _WHOLE:
        return len(core) == 1 or last.low == "one"
    return last.has(Kind.PICTURE) and last.form is not Form.POSSESSIVE


def is_backdrop(words: Words) -> bool:
    return any(word.has(Kind.BACKDROP) for word in noun_phrase(words))
