"""Fields: whose field a wish is, decided from its constituents."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.interpreters.phrases.constituents import groups, head, noun_phrase
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing
from bot.interpreters.phrases.topics import OF_THE_WORLD, is_backdrop, is_whole, of_thing, of_value
from bot.interpreters.phrases.wish import Wish
from bot.interpreters.phrases.words import Words
from bot.prompt.model import FieldName, Layer, Setting

_GRAIN = listing("noise grain blur pixelation blurriness artifacts graininess")
SURE, LIKELY, DOUBTFUL, GUESS = 0.95, 0.8, 0.6, 0.35


@dataclass(frozen=True, slots=True)
class Aim:
    """A wish with the field it falls in; ``missing`` means that its value was not said."""

    field: FieldName
    wish: Wish
    confidence: float = LIKELY
    missing: bool = False
    other: FieldName | None = None  # the field it may be instead


def aims(wish: Wish) -> list[Aim]:
    """The fields a wish falls in: one, or one for each thing it names."""
    parts = groups(wish.thing)
    if len(parts) < 2 or wish.value:
        return [aim(wish)]
    found = [aim(replace(wish, thing=part)) for part in parts]
    if len({one.field for one in found}) == 1:
        return [aim(wish)]
    return found


def aim(wish: Wish) -> Aim:
    """The field that a wish with one thing falls in."""
    return _BY_ACT.get(wish.act, _changed)(wish)


def _removed(wish: Wish) -> Aim:
    thing = wish.thing
    noun = head(thing)
    if noun is None or is_whole(thing):
        return Aim(Layer.NEGATIVES, wish, GUESS, missing=True)
    if noun.has(Kind.BACKDROP, Kind.COLOR, Kind.TONE, Kind.HUE):
        return Aim(of_thing(thing), wish, LIKELY)
    if noun.low in _GRAIN:
        return Aim(Setting.QUALITY, wish, LIKELY)
    if noun.has(Kind.HAIR, Kind.BODY):
        return Aim(Layer.SUBJECT, wish, DOUBTFUL, other=Layer.NEGATIVES)
    return Aim(Layer.NEGATIVES, wish, DOUBTFUL if noun.has(Kind.DEFECT) else SURE)


def _added(wish: Wish) -> Aim:
    thing = wish.thing
    noun = head(thing)
    if noun is None or is_whole(thing):
        return _changed(replace(wish, act=Kind.CHANGE, value=wish.place))
    if any(word.has(Kind.QUOTE) for word in thing) or noun.has(Kind.TEXT):
        return Aim(Layer.TEXT, wish, SURE)
    if is_backdrop(wish.place) or is_backdrop(thing):
        return Aim(Layer.BACKGROUND, wish, LIKELY)
    if noun.low in ("effect", "filter", "glow", "shadow", "shadows", "texture"):
        inner = of_value(noun_phrase(thing)[:-1])
        return Aim(inner or of_thing(thing), wish, DOUBTFUL)
    field = of_thing(thing)
    if field is Layer.ACTION or (field is Layer.COMPOSITION and noun.has(Kind.SIDE)):
        return Aim(field, wish, LIKELY)
    return Aim(field, wish, LIKELY)


def _framed(wish: Wish) -> Aim:
    """Cropping, zooming, turning, moving."""
    said = (*wish.thing, *wish.value, *wish.place)
    if any(word.has(Kind.RATIO) or word.low == "square" for word in said):
        return Aim(Setting.ASPECT, wish, LIKELY, other=Layer.COMPOSITION)
    if any(word.has(Kind.QUOTE) for word in said) or of_thing(wish.thing) is Layer.TEXT:
        return Aim(Layer.TEXT, wish, LIKELY)
    noun = head(wish.thing)
    if noun and noun.has(Kind.POSE, Kind.BODY) and wish.act in (Kind.TURN, Kind.MOVE):
        return Aim(Layer.ACTION, wish, LIKELY)
    return Aim(Layer.COMPOSITION, wish, LIKELY)


def _extended(wish: Wish) -> Aim:
    if any(word.has(Kind.BACKDROP) for word in wish.thing):
        return Aim(Layer.BACKGROUND, wish, DOUBTFUL)
    if wish.verb == "fill" and wish.thing and wish.value:
        return _added(replace(wish, act=Kind.ADD, thing=wish.value))
    return Aim(Layer.COMPOSITION, wish, DOUBTFUL)


def _fixed(wish: Wish) -> Aim:
    if is_whole(wish.thing):
        return Aim(Setting.QUALITY, wish, DOUBTFUL)
    field = of_thing(wish.thing)
    return Aim(field, wish, DOUBTFUL)


def _graded(wish: Wish) -> Aim:
    """More or less of a quality, of the whole picture or of a thing."""
    if not wish.value:
        if not wish.thing:
            return Aim(Layer.SUBJECT, wish, GUESS, missing=True)
        field = of_thing(wish.thing)
        return Aim(field, wish, LIKELY)
    quality = of_value(wish.value)
    if any(word.has(Kind.VAGUE) for word in wish.value) and is_whole(wish.thing):
        return Aim(quality or Layer.STYLE, wish, GUESS, missing=True)
    if is_whole(wish.thing):
        return Aim(quality or Layer.STYLE, wish, LIKELY if quality else GUESS, missing=not quality)
    return Aim(_of_quality(wish.thing, quality), wish, LIKELY)


def _of_quality(thing: Words, quality: FieldName | None) -> FieldName:
    """A thing with a quality: the thing's field, unless the quality has its own."""
    field = of_thing(thing)
    if field is not Layer.SUBJECT:
        return field
    if quality in (Layer.ACTION, Setting.QUALITY):
        return quality
    noun = head(thing)
    if quality is Layer.LIGHTING and noun is not None and not noun.has(*OF_THE_WORLD):
        return quality
    return Layer.SUBJECT


def _changed(wish: Wish) -> Aim:
    """X is to become Y."""
    if is_whole(wish.thing):
        return _whole_changed(wish)
    if not wish.value and not wish.place:
        inner = of_value(wish.thing)
        field = of_thing(wish.thing)
        return Aim(
            inner if wish.act is Kind.MAKE and inner else field,
            wish,
            DOUBTFUL,
            missing=wish.act is not Kind.MAKE,
        )
    field = of_thing(wish.thing)
    if field is Layer.SUBJECT and wish.act is not Kind.REPLACE and _is_doing(wish.value):
        return Aim(Layer.ACTION, wish, LIKELY)
    return Aim(field, wish, LIKELY)


def _is_doing(value: Words) -> bool:
    return bool(value) and (value[0].has(Kind.ACT) or value[-1].has(Kind.POSTURE))


def _whole_changed(wish: Wish) -> Aim:
    value = wish.value or wish.place
    if not value:
        return Aim(Layer.STYLE, wish, GUESS, missing=True)
    field = of_value(value)
    vague = any(word.has(Kind.VAGUE) for word in value)
    if vague and (field is None or value[-1].has(Kind.VAGUE)):
        return Aim(field or Layer.STYLE, wish, GUESS, missing=True)
    return Aim(field or Layer.SUBJECT, wish, LIKELY if field else GUESS)


_BY_ACT: dict[Kind, Callable[[Wish], Aim]] = {
    Kind.REMOVE: _removed,
    Kind.ADD: _added,
    Kind.WRITE: lambda wish: Aim(Layer.TEXT, wish, SURE),
    Kind.CROP: _framed,
    Kind.ZOOM: _framed,
    Kind.TURN: _framed,
    Kind.MOVE: _framed,
    Kind.ISOLATE: lambda wish: Aim(Layer.BACKGROUND, wish, DOUBTFUL),
    Kind.EXTEND: _extended,
    Kind.FIX: _fixed,
    Kind.IMPROVE: _fixed,
    Kind.RAISE: _graded,
    Kind.LOWER: _graded,
}
