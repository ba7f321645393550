"""Grading and mending: more or less of a quality, of the whole picture or of a thing."""

from bot.interpreters.phrases.fields.aim import (
    DOUBTFUL,
    GUESS,
    LIKELY,
    Aim,
    Rule,
    first,
    heads,
    says,
)
from bot.interpreters.phrases.fields.changing import feels, is_vague
from bot.interpreters.phrases.fields.topics import of_thing, of_value
from bot.interpreters.phrases.grammar.constituents import head
from bot.interpreters.phrases.grammar.reference import OF_THE_WORLD, is_backdrop, is_whole
from bot.interpreters.phrases.grammar.tagging import Tag
from bot.interpreters.phrases.grammar.wish import Wish
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing
from bot.prompt.model import FieldName, Layer, Setting

_LIFTING = listing("raise lift lower drop")
_MENDING = listing("""
    restore repair clean_up cleanup touch_up touchup recover reconstruct mend heal salvage rescue
    unblur deblur denoise fill_in rebuild renovate clean fix tidy_up tidy airbrush enhance
""")
_LIT = (Kind.FACE, Kind.PERSON, Kind.ANIMAL)
_PROPERTIES = (Kind.LIGHT, Kind.COLOR, Kind.MOOD, Kind.STYLE, Kind.QUALITY, Kind.TEXT)


def is_known(wish: Wish) -> bool:
    noun = head(wish.thing)
    return noun is not None and bool(noun.kinds)


# more or less of a thing


def _nothing_said(wish: Wish) -> Aim | None:
    """ "more" of what?"""
    if wish.value or wish.thing:
        return None
    return Aim(Layer.SUBJECT, wish, GUESS, missing=True)


def _amount(wish: Wish) -> Aim | None:
    """More X is a matter of what X is, or of whose it is."""
    if wish.value:
        return None
    return Aim(_of_amount(wish), wish, LIKELY if is_known(wish) else DOUBTFUL)


def _of_amount(wish: Wish) -> FieldName:
    noun = head(wish.thing)
    if noun is not None and noun.has(Kind.BODY) and wish.verb in _LIFTING:
        return Layer.ACTION
    if noun is not None and noun.base in ("space", "room") and wish.place:
        return Layer.COMPOSITION
    if heads(wish.thing, Kind.COLOR) and heads(wish.place, *OF_THE_WORLD):
        return Layer.SUBJECT
    if says(wish.thing, Kind.HUE) and not heads(wish.thing, *OF_THE_WORLD, Kind.COLOR, Kind.HUE):
        return Layer.COLOR
    return of_thing(wish.thing)


# a quality of the whole


def _whole(wish: Wish) -> Aim | None:
    return first(_OF_THE_WHOLE, wish) if is_whole(wish.thing) else None


def _weather(wish: Wish) -> Aim | None:
    return Aim(Layer.BACKGROUND, wish, LIKELY) if wish.value[0].has(Kind.WEATHER) else None


def _resized(wish: Wish) -> Aim | None:
    if wish.value[-1].base != "resized":
        return None
    found = says((*wish.thing, *wish.place, *wish.reason, *wish.said), Kind.FORMAT, Kind.RATIO)
    return Aim(Setting.ASPECT, wish, LIKELY if found else GUESS, missing=not found)


def _felt(wish: Wish) -> Aim | None:
    return feels(wish, of_value(wish.value))


def _vague(wish: Wish) -> Aim | None:
    if not is_vague(wish):
        return None
    return Aim(of_value(wish.value) or Layer.STYLE, wish, GUESS, missing=True)


def _by_quality(wish: Wish) -> Aim:
    quality = of_value(wish.value)
    if quality is not None:
        return Aim(quality, wish, LIKELY)
    known = any(word.kinds for word in wish.value)
    return Aim(Layer.STYLE if known else Layer.MOOD, wish, DOUBTFUL, missing=known)


_OF_THE_WHOLE: tuple[Rule, ...] = (_weather, _resized, _felt, _vague, _by_quality)


# a quality of a thing


def _in_the_frame(wish: Wish) -> Aim | None:
    """ "smaller in the frame"."""
    framed = heads(wish.place[1:], Kind.FRAME, Kind.PICTURE) and wish.value[-1].has(Kind.SIZE)
    return Aim(Layer.COMPOSITION, wish, LIKELY) if framed else None


def _for_a_format(wish: Wish) -> Aim | None:
    said = says(wish.reason, Kind.FORMAT, Kind.RATIO)
    return Aim(Setting.ASPECT, wish, LIKELY) if said else None


def _of_another_field(wish: Wish) -> Aim | None:
    field = of_thing(wish.thing)
    return Aim(field, wish, LIKELY) if field is not Layer.SUBJECT else None


def _own_field(wish: Wish) -> Aim | None:
    """Some qualities keep their field even where a thing has them."""
    quality = of_value(wish.value)
    if quality in (Layer.ACTION, Layer.STYLE, Setting.QUALITY):
        return Aim(quality, wish, LIKELY)
    return None


def _opened(wish: Wish) -> Aim | None:
    opened = {word.base for word in wish.value} & {"open", "closed"}
    return Aim(Layer.ACTION, wish, LIKELY) if opened and heads(wish.thing, Kind.FACE) else None


def _lit(wish: Wish) -> Aim | None:
    """Light falls on a face; a dark coat is its own."""
    if of_value(wish.value) is not Layer.LIGHTING:
        return None
    visible = any(word.base == "visible" for word in wish.value)
    if visible or heads(wish.thing, *_LIT) or not heads(wish.thing, *OF_THE_WORLD):
        return Aim(Layer.LIGHTING, wish, LIKELY)
    return None


def _attribute(wish: Wish) -> Aim:
    return Aim(Layer.SUBJECT, wish, LIKELY)


RULES: tuple[Rule, ...] = (
    _nothing_said, _amount, _whole, _in_the_frame, _for_a_format, _of_another_field, _own_field,
    _opened, _lit, _attribute,
)  # fmt: skip


# mending


def _mended_whole(wish: Wish) -> Aim | None:
    """Mending the whole is a matter of quality."""
    noun = head(wish.thing)
    if noun is not None and not is_whole(wish.thing):
        return None
    vague = wish.verb == "fix" and (noun is None or noun.tag is Tag.PRON)
    missing = wish.verb not in _MENDING or vague
    return Aim(Setting.QUALITY, wish, GUESS if missing else LIKELY, missing=missing)


def _mended_property(wish: Wish) -> Aim | None:
    if not heads(wish.thing, *_PROPERTIES) and not is_backdrop(wish.thing):
        return None
    return Aim(of_thing(wish.thing), wish, DOUBTFUL)


def _defect(wish: Wish) -> Aim | None:
    if not heads(wish.thing, Kind.DEFECT) and wish.verb not in ("fill_in", "restore", "repair"):
        return None
    return Aim(Setting.QUALITY, wish, DOUBTFUL, other=Layer.NEGATIVES)


def _mended_part(wish: Wish) -> Aim:
    return Aim(of_thing(wish.thing), wish, DOUBTFUL)


MENDING: tuple[Rule, ...] = (_mended_whole, _mended_property, _defect, _mended_part)
