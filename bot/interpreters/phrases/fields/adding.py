"""Adding: a thing goes where things of its sort are told."""

from dataclasses import replace

from bot.interpreters.phrases.fields import changing
from bot.interpreters.phrases.fields.aim import (
    DOUBTFUL,
    GUESS,
    LIKELY,
    SURE,
    Aim,
    Rule,
    first,
    heads,
    says,
)
from bot.interpreters.phrases.fields.topics import HOLLOW, of_thing, of_value
from bot.interpreters.phrases.grammar.constituents import head, noun_phrase
from bot.interpreters.phrases.grammar.reference import OF_THE_WORLD, is_backdrop, is_whole
from bot.interpreters.phrases.grammar.wish import Wish
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing
from bot.prompt.model import Layer

_SAYING = listing("says saying reads")
_OVERLAYS = listing("filter tint overlay cast wash hue")
_BARE = 6  # words; "add text to this image" doesn't say which


def _nothing_new(wish: Wish) -> Aim | None:
    """ "put it on the beach" changes rather than adds."""
    if head(wish.thing) is not None and not is_whole(wish.thing):
        return None
    return first(changing.RULES, replace(wish, act=Kind.CHANGE, value=wish.place))


def _writing(wish: Wish) -> Aim | None:
    spoken = any(word.low in _SAYING for word in wish.said)
    if not (spoken or says(wish.thing, Kind.QUOTE) or heads(wish.thing, Kind.TEXT)):
        return None
    bare = heads(wish.thing, Kind.TEXT) and len(noun_phrase(wish.thing)) == 1
    unsaid = bare and not spoken and len(wish.said) <= _BARE
    return Aim(Layer.TEXT, wish, SURE, missing=unsaid)


def _behind(wish: Wish) -> Aim | None:
    there = is_backdrop(wish.place) or is_backdrop(wish.thing)
    return Aim(Layer.BACKGROUND, wish, LIKELY) if there else None


def _color_of_a_thing(wish: Wish) -> Aim | None:
    fits = heads(wish.thing, Kind.COLOR) and heads(wish.place, *OF_THE_WORLD)
    return Aim(Layer.SUBJECT, wish, LIKELY) if fits else None


def _overlay(wish: Wish) -> Aim | None:
    """ "a blue filter" is a matter of colour, "an old film filter" one of style."""
    noun = head(wish.thing)
    tinted = noun is not None and noun.base in _OVERLAYS and says(wish.thing, Kind.HUE)
    return Aim(Layer.COLOR, wish, LIKELY) if tinted else None


def _look(wish: Wish) -> Aim | None:
    noun = head(wish.thing)
    style = heads(wish.thing, Kind.STYLE) and not heads(wish.thing, Kind.THING)
    if noun is None or not (noun.low in HOLLOW or style):
        return None
    inner = of_value(noun_phrase(wish.thing)[:-1])
    return Aim(inner or of_thing(wish.thing), wish, DOUBTFUL)


def _space(wish: Wish) -> Aim | None:
    noun = head(wish.thing)
    space = noun is not None and noun.base in ("space", "room") and wish.place
    return Aim(Layer.COMPOSITION, wish, LIKELY) if space else None


def _thing(wish: Wish) -> Aim:
    return Aim(of_thing(wish.thing), wish, LIKELY)


def _unknown_picture(wish: Wish) -> Aim | None:
    """ "draw what it will look like": nobody can tell what that is."""
    if not (wish.thing and wish.thing[0].has(Kind.ASKING)):
        return None
    return Aim(Layer.BACKGROUND, wish, GUESS, missing=True)


def _whole_created(wish: Wish) -> Aim | None:
    if not is_whole(wish.thing) and not wish.value:
        return None
    return first(changing.RULES, wish)


RULES: tuple[Rule, ...] = (
    _nothing_new, _writing, _behind, _color_of_a_thing, _overlay, _look, _space, _thing,
)  # fmt: skip
CREATING: tuple[Rule, ...] = (_unknown_picture, _whole_created, *RULES)
