"""Changing: what something is to become says whose field it is, and so does what it is."""

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
from bot.interpreters.phrases.fields.topics import of_thing, of_value
from bot.interpreters.phrases.grammar.constituents import head
from bot.interpreters.phrases.grammar.reference import is_whole
from bot.interpreters.phrases.grammar.tagging import Tag
from bot.interpreters.phrases.grammar.wish import Wish
from bot.interpreters.phrases.grammar.words import Words
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing
from bot.interpreters.phrases.lexicon.lookup import Form, causatives
from bot.prompt.model import FieldName, Layer, Setting

_OTHER = listing("different another other new some better nicer")
_SAYING = listing("say says saying")
_FRAMES = (Kind.PICTURE, Kind.FRAME, Kind.FORMAT)


def is_vague(wish: Wish) -> bool:
    """Words such as "better" or "nice" that could mean anything."""
    last = (wish.value or wish.thing)[-1]
    if not last.has(Kind.VAGUE) or wish.verb in causatives():
        return False
    return not (wish.step and last.has(Kind.TONE))


def feels(wish: Wish, field: FieldName | None) -> Aim | None:
    """ "make it feel like …" speaks of the mood, unless what follows has a field of its own."""
    if wish.link != "feel" or field not in (None, Layer.ACTION, Layer.BACKGROUND):
        return None
    return Aim(Layer.MOOD, wish, DOUBTFUL)


def _value(wish: Wish) -> Words:
    return wish.value or wish.place


# the picture as a whole


def _whole(wish: Wish) -> Aim | None:
    if not is_whole(wish.thing) and not _is_this_format(wish):
        return None
    return first(_OF_THE_WHOLE, wish)


def _unsaid_whole(wish: Wish) -> Aim | None:
    if _value(wish):
        return None
    said = says(wish.reason, Kind.FORMAT, Kind.RATIO)
    return Aim(Setting.ASPECT if said else Layer.STYLE, wish, GUESS, missing=not said)


def _vague(wish: Wish) -> Aim | None:
    if not wish.value or not is_vague(wish):
        return None
    return Aim(of_value(wish.value) or Layer.STYLE, wish, GUESS, missing=True)


def _ratio(wish: Wish) -> Aim | None:
    return Aim(Setting.ASPECT, wish, SURE) if says(_value(wish), Kind.RATIO) else None


def _lit(wish: Wish) -> Aim | None:
    return Aim(Layer.LIGHTING, wish, LIKELY) if wish.link == "lit" else None


def _doing(wish: Wish) -> Aim | None:
    """ "make it look at the camera"."""
    start = _value(wish)[0]
    doing = start.has(Kind.ACT) and start.tag in (Tag.VERB, Tag.ING)
    return Aim(Layer.ACTION, wish, LIKELY) if doing else None


def _weather(wish: Wish) -> Aim | None:
    """ "let it snow"."""
    value = _value(wish)
    if not value[0].has(Kind.WEATHER) or value[-1].has(Kind.STYLE):
        return None
    return Aim(Layer.BACKGROUND, wish, LIKELY)


def _only_other(wish: Wish) -> Aim | None:
    """ "a different background": another one, but which?"""
    value, field = _value(wish), of_value(_value(wish))
    core = value[:-1]
    other = any(word.low in _OTHER for word in core) and value[-1].tag is Tag.NOUN
    if field is None or not other:
        return None
    if not all(word.low in _OTHER or word.has(Kind.DETERMINER) for word in core):
        return None
    return Aim(field, wish, LIKELY, missing=True)


def _by_value(wish: Wish) -> Aim:
    field = of_value(_value(wish))
    felt = feels(wish, field)
    return felt or Aim(field or Layer.SUBJECT, wish, LIKELY if field else GUESS)


_OF_THE_WHOLE: tuple[Rule, ...] = (
    _unsaid_whole, _vague, _ratio, _lit, _doing, _weather, _only_other, _by_value,
)  # fmt: skip


# a thing in it


def _moved_there(wish: Wish) -> Aim | None:
    """ "from the countryside to a city": another place, whatever stands in it."""
    if not (wish.value and is_place(wish.place) and is_place(wish.value)):
        return None
    return Aim(Layer.BACKGROUND, wish, LIKELY)


def _translated(wish: Wish) -> Aim | None:
    return Aim(Layer.TEXT, wish, LIKELY) if wish.verb == "translate" else None


def _format(wish: Wish) -> Aim | None:
    framing = of_thing(wish.thing) in (Setting.ASPECT, Layer.COMPOSITION)
    says_it = framing and says(wish.value, Kind.FORMAT, Kind.RATIO)
    return Aim(Setting.ASPECT, wish, SURE) if says_it else None


def _unsaid(wish: Wish) -> Aim | None:
    """A thing without a value: to be made, or the value was left out."""
    if _value(wish):
        return None
    field = of_thing(wish.thing)
    if wish.act in (Kind.MAKE, Kind.CREATE):
        return Aim(of_value(wish.thing) or field, wish, DOUBTFUL)
    if field is Setting.ASPECT:
        return Aim(field, wish, DOUBTFUL)
    noun = head(wish.thing)
    exchanged = wish.act is Kind.REPLACE and noun is not None and noun.form is Form.S
    return Aim(field, wish, LIKELY, missing=not exchanged)  # "swap our faces" says all


def _becoming(wish: Wish) -> Aim | None:
    if of_thing(wish.thing) is not Layer.SUBJECT or wish.act is Kind.REPLACE:
        return None
    field = next((field for fits, field in _BECOMINGS if fits(_value(wish))), Layer.SUBJECT)
    return Aim(field, wish, LIKELY)


def _by_thing(wish: Wish) -> Aim:
    return Aim(of_thing(wish.thing), wish, LIKELY)


def _is_said(value: Words) -> bool:
    return says(value, Kind.QUOTE) or value[0].low in _SAYING


def _is_made_of(value: Words) -> bool:
    return value[-1].has(Kind.MATERIAL) and value[0].tag is Tag.PREP


def _fills_the_frame(value: Words) -> bool:
    return says(value, *_FRAMES) and value[0].tag is Tag.VERB


def _is_there(value: Words) -> bool:
    return value[0].tag is Tag.PREP and is_place(value)


def _is_at_a_side(value: Words) -> bool:
    return value[-1].has(Kind.SIDE) and not value[-1].has(Kind.BODY)


def _is_done(value: Words) -> bool:
    start, last = value[0], value[-1]
    if start.tag is Tag.VERB or (start.tag is Tag.ING and not start.has(Kind.SHIFT)):
        return True
    if last.has(Kind.POSTURE, Kind.POSE) or start.has(Kind.POSTURE):
        return True
    return last.has(Kind.ACT) and len(value) == 1


_BECOMINGS = (
    (_is_said, Layer.TEXT),
    (_is_made_of, Layer.SUBJECT),
    (_fills_the_frame, Layer.COMPOSITION),
    (_is_there, Layer.BACKGROUND),
    (_is_at_a_side, Layer.COMPOSITION),
    (_is_done, Layer.ACTION),
)


def is_place(words: Words) -> bool:
    """Whether a constituent names somewhere to be, with or without its preposition."""
    bare = words[1:] if words and words[0].tag is Tag.PREP else words
    return heads(bare, Kind.PLACE, Kind.BACKDROP)


def _is_this_format(wish: Wish) -> bool:
    """ "this wallpaper", "my profile picture": the picture by its use."""
    return bool(wish.value) and heads(wish.thing, Kind.FORMAT) and wish.thing[0].tag is Tag.DET


RULES: tuple[Rule, ...] = (
    _whole, _moved_there, _translated, _format, _unsaid, _becoming, _by_thing,
)  # fmt: skip
