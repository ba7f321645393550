"""Placing: cropping, zooming, turning, moving and extending."""

from dataclasses import replace

from bot.interpreters.phrases.fields import adding
from bot.interpreters.phrases.fields.aim import DOUBTFUL, LIKELY, Aim, Rule, first, heads, says
from bot.interpreters.phrases.fields.topics import of_thing
from bot.interpreters.phrases.grammar.constituents import head
from bot.interpreters.phrases.grammar.reference import is_backdrop, is_whole
from bot.interpreters.phrases.grammar.wish import Wish
from bot.interpreters.phrases.grammar.words import Words
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.prompt.model import Layer, Setting


def _said(wish: Wish) -> Words:
    return (*wish.thing, *wish.value, *wish.place)


def _elsewhere(wish: Wish) -> Aim | None:
    """Moved to another place or time rather than within the frame."""
    if wish.act is not Kind.MOVE or not _is_elsewhere(wish):
        return None
    return Aim(Layer.BACKGROUND, wish, LIKELY)


def _is_elsewhere(wish: Wish) -> bool:
    noun = head(wish.place[1:] or wish.value)
    if noun is None or noun.has(Kind.SIDE, Kind.FRAME, Kind.BODY, Kind.GARMENT):
        return False
    if noun.has(Kind.BACKDROP, Kind.PLACE, Kind.TIME, Kind.WEATHER):
        return True
    inside = bool(wish.place) and wish.place[0].low in ("in", "inside", "at")
    if noun.has(Kind.BUILDING) and inside:
        return True
    return is_whole(wish.thing) and (bool(wish.value) or noun.has(Kind.HUE))


def _format(wish: Wish) -> Aim | None:
    if not says((*_said(wish), *wish.reason), Kind.RATIO, Kind.FORMAT):
        return None
    return Aim(Setting.ASPECT, wish, LIKELY, other=Layer.COMPOSITION)


def _writing(wish: Wish) -> Aim | None:
    writing = says(_said(wish), Kind.QUOTE) or of_thing(wish.thing) is Layer.TEXT
    return Aim(Layer.TEXT, wish, LIKELY) if writing else None


def _limb(wish: Wish) -> Aim | None:
    moves = wish.act in (Kind.TURN, Kind.MOVE)
    limb = moves and heads(wish.thing, Kind.POSE, Kind.BODY, Kind.FACE)
    return Aim(Layer.ACTION, wish, LIKELY) if limb else None


def _straightened(wish: Wish) -> Aim | None:
    straight = wish.verb == "straighten" and heads(wish.thing, Kind.HAIR, Kind.GARMENT)
    return Aim(Layer.SUBJECT, wish, LIKELY) if straight else None


def _framing(wish: Wish) -> Aim:
    return Aim(Layer.COMPOSITION, wish, LIKELY)


def _filled(wish: Wish) -> Aim | None:
    """ "fill the jar with sweets" adds sweets; "fill the frame" doesn't."""
    frame = heads(wish.thing, Kind.PICTURE, Kind.FRAME, Kind.FORMAT, Kind.SIDE)
    if wish.verb != "fill" or wish.link != "with" or frame or not wish.thing:
        return None
    added = replace(wish, act=Kind.ADD, thing=wish.value, place=wish.thing)
    return first(adding.RULES, added)


def _widened(wish: Wish) -> Aim | None:
    scene = is_backdrop(wish.thing) or of_thing(wish.thing) is Layer.BACKGROUND
    return Aim(Layer.BACKGROUND, wish, DOUBTFUL) if scene else None


RULES: tuple[Rule, ...] = (_elsewhere, _format, _writing, _limb, _straightened, _framing)
EXTENDING: tuple[Rule, ...] = (_format, _filled, _widened, _framing)
