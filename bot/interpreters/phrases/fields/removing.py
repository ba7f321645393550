"""Removing: a thing is excluded; what is no thing of its own is changed where it belongs."""

from dataclasses import replace

from bot.interpreters.phrases.fields.aim import DOUBTFUL, GUESS, LIKELY, SURE, Aim, heads, says
from bot.interpreters.phrases.fields.topics import of_thing
from bot.interpreters.phrases.grammar.constituents import head
from bot.interpreters.phrases.grammar.reference import is_whole
from bot.interpreters.phrases.grammar.wish import Wish
from bot.interpreters.phrases.grammar.words import Words
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing
from bot.interpreters.phrases.lexicon.lookup import Form
from bot.prompt.model import Layer, Setting

_GRAIN = listing("noise grain blur pixelation blurriness artifact artifacts graininess pixels")
_OF_A_FACE = listing("""
    wrinkle pimple acne zit scar mole freckle blemish tattoo makeup lipstick double_chin braces
    bags_under_the_eyes dark_circles eye_bags bruise sweat stubble beard moustache mustache goatee
    complexion skin skin_tone
""")


def _all_but(wish: Wish) -> Aim | None:
    """ "everything except the dog"."""
    if not wish.exception:
        return None
    return Aim(Layer.NEGATIVES, wish, DOUBTFUL, other=Layer.BACKGROUND)


def _nothing_named(wish: Wish) -> Aim | None:
    if head(wish.thing) is not None and not is_whole(wish.thing):
        return None
    return Aim(Layer.NEGATIVES, wish, GUESS, missing=True)


def _writing(wish: Wish) -> Aim | None:
    """Quoted words leave the text."""
    if not says(wish.thing, Kind.QUOTE):
        return None
    return Aim(Layer.TEXT, wish, LIKELY, other=Layer.NEGATIVES)


def _excess(wish: Wish) -> Aim | None:
    """ "so much shadow" is to be less, not gone."""
    if not (wish.thing[0].has(Kind.TOO) and heads(wish.thing, Kind.LIGHT)):
        return None
    return Aim(Layer.LIGHTING, replace(wish, act=Kind.LOWER, thing=wish.thing[1:]), LIKELY)


def _property(wish: Wish) -> Aim | None:
    """The background, a colour."""
    if heads(wish.thing, Kind.PERSON):
        return None
    if not heads(wish.thing, Kind.BACKDROP, Kind.COLOR, Kind.TONE, Kind.HUE):
        return None
    return Aim(of_thing(wish.thing), wish, LIKELY)


def _grain(wish: Wish) -> Aim | None:
    noun = head(wish.thing)
    if noun is None or not {noun.base, noun.low} & _GRAIN:
        return None
    return Aim(Setting.QUALITY, wish, LIKELY)


def _attribute(wish: Wish) -> Aim | None:
    """Hair, wrinkles, "his hat": what somebody has rather than what stands there."""
    noun = head(wish.thing)
    owned = _is_owned(wish.thing) and heads(wish.thing, Kind.BODY, Kind.GARMENT, Kind.FACE)
    if noun is None or not (noun.base in _OF_A_FACE or noun.has(Kind.HAIR) or owned):
        return None
    return Aim(Layer.SUBJECT, wish, DOUBTFUL, other=Layer.NEGATIVES)


def _pose(wish: Wish) -> Aim | None:
    return Aim(Layer.ACTION, wish, DOUBTFUL) if heads(wish.thing, Kind.POSE) else None


def _thing(wish: Wish) -> Aim:
    return Aim(Layer.NEGATIVES, wish, DOUBTFUL if heads(wish.thing, Kind.DEFECT) else SURE)


def _is_owned(thing: Words) -> bool:
    """ "his hat", "the fox's whiskers": part of somebody in the picture."""
    return any(
        word.low in ("his", "her", "its", "their") or word.form is Form.POSSESSIVE for word in thing
    )


RULES = (
    _all_but, _nothing_named, _writing, _excess, _property, _grain, _attribute, _pose, _thing,
)  # fmt: skip
