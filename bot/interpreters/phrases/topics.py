"""Topics: which field a constituent speaks of, by the categories of its words."""

from bot.interpreters.phrases.constituents import head, noun_phrase, owner
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.lookup import Form
from bot.interpreters.phrases.words import Word, Words
from bot.prompt.model import FieldName, Layer, Setting

# The field of a thing that is to change, by its head noun; the first category that fits.
_THINGS: tuple[tuple[Kind, FieldName], ...] = (
    (Kind.QUOTE, Layer.TEXT),
    (Kind.LETTERING, Layer.TEXT),
    (Kind.BACKDROP, Layer.BACKGROUND),
    (Kind.FORMAT, Setting.ASPECT),
    (Kind.SHOT, Layer.COMPOSITION),
    (Kind.TEXT, Layer.TEXT),
    (Kind.COLOR, Layer.COLOR),
    (Kind.LIGHT, Layer.LIGHTING),
    (Kind.GLARE, Layer.LIGHTING),
    (Kind.MOOD, Layer.MOOD),
    (Kind.MEDIUM, Layer.STYLE),
    (Kind.ARTIST, Layer.STYLE),
    (Kind.STYLE, Layer.STYLE),
    (Kind.QUALITY, Setting.QUALITY),
    (Kind.DEFECT, Setting.QUALITY),
    (Kind.FRAME, Layer.COMPOSITION),
    (Kind.SIDE, Layer.COMPOSITION),
    (Kind.POSE, Layer.ACTION),
    (Kind.SCENERY, Layer.BACKGROUND),
    (Kind.WEATHER, Layer.BACKGROUND),
    (Kind.TIME, Layer.BACKGROUND),
    (Kind.PLACE, Layer.BACKGROUND),
    (Kind.FEELING, Layer.MOOD),
    (Kind.BRIGHT, Layer.LIGHTING),
    (Kind.HUE, Layer.COLOR),
    (Kind.TONE, Layer.COLOR),
)
# The field of what the whole picture is to become.
_VALUES: tuple[tuple[Kind, FieldName], ...] = (
    (Kind.QUOTE, Layer.TEXT),
    (Kind.RATIO, Setting.ASPECT),
    (Kind.FORMAT, Setting.ASPECT),
    (Kind.SHOT, Layer.COMPOSITION),
    (Kind.BACKDROP, Layer.BACKGROUND),
    (Kind.TEXT, Layer.TEXT),
    (Kind.COLOR, Layer.COLOR),
    (Kind.LIGHT, Layer.LIGHTING),
    (Kind.MEDIUM, Layer.STYLE),
    (Kind.ARTIST, Layer.STYLE),
    (Kind.WEATHER, Layer.BACKGROUND),
    (Kind.TIME, Layer.BACKGROUND),
    (Kind.ERA, Layer.STYLE),
    (Kind.STYLE, Layer.STYLE),
    (Kind.TONE, Layer.COLOR),
    (Kind.FEELING, Layer.MOOD),
    (Kind.QUALITY, Setting.QUALITY),
    (Kind.BRIGHT, Layer.LIGHTING),
    (Kind.HUE, Layer.COLOR),
    (Kind.MOOD, Layer.MOOD),
    (Kind.DEFECT, Setting.QUALITY),
    (Kind.FRAME, Layer.COMPOSITION),
    (Kind.SIDE, Layer.COMPOSITION),
    (Kind.SIZE, Layer.COMPOSITION),
    (Kind.POSTURE, Layer.ACTION),
    (Kind.POSE, Layer.ACTION),
    (Kind.PLACE, Layer.BACKGROUND),
    (Kind.SCENERY, Layer.BACKGROUND),
    (Kind.BUILDING, Layer.SUBJECT),
)
OF_THE_WORLD = (
    Kind.BODY, Kind.HAIR, Kind.GARMENT, Kind.PERSON, Kind.ANIMAL, Kind.PLANT, Kind.THING,
    Kind.VEHICLE, Kind.FOOD, Kind.BUILDING, Kind.FACE,
)  # fmt: skip
_SCENE = (Kind.SCENERY, Kind.PLACE, Kind.WEATHER, Kind.TIME)


def is_whole(words: Words) -> bool:
    """Whether this names the picture as a whole: "it", "the image", or nothing at all."""
    core = noun_phrase(words)
    if not core:
        return True
    last = core[-1]
    if last.low in ("it", "this", "that", "everything", "all", "one", "ones", "thing", "its"):
        return len(core) == 1 or last.low == "one"
    return last.has(Kind.PICTURE) and last.form is not Form.POSSESSIVE


def is_backdrop(words: Words) -> bool:
    return any(word.has(Kind.BACKDROP) for word in noun_phrase(words))


def of_thing(words: Words) -> FieldName:
    """The field of something that is to change."""
    noun = head(words)
    if noun is None:
        return Layer.SUBJECT
    if any(word.has(Kind.QUOTE) for word in words):
        return Layer.TEXT
    if noun.has(Kind.COLOR):
        return _of_property(words, Layer.COLOR)
    if noun.has(Kind.BODY, Kind.HAIR, Kind.GARMENT) and not noun.has(Kind.BACKDROP):
        return Layer.SUBJECT
    return _first(_THINGS, noun) or Layer.SUBJECT


def of_value(words: Words) -> FieldName | None:
    """The field of what the picture is to become; None where it could be anything."""
    core = noun_phrase(words)
    if not core:
        return None
    last = core[-1]
    if last.has(*OF_THE_WORLD) and not last.has(Kind.BACKDROP, Kind.FORMAT):
        return Layer.SUBJECT
    found = _first(_VALUES, last)
    if found:
        return found
    return next((field for word in words if (field := _first(_VALUES, word))), None)


def _of_property(words: Words, whole: FieldName) -> FieldName:
    """A colour is the whole picture's, or that of what it belongs to."""
    of = owner(words)
    noun = head(of)
    if noun is None or is_whole(of) or noun.has(Kind.HUE, Kind.TONE):
        return whole
    if noun.has(Kind.BACKDROP, *_SCENE):
        return Layer.BACKGROUND
    if noun.has(Kind.LIGHT):
        return Layer.LIGHTING
    if noun.has(Kind.TEXT, Kind.QUOTE):
        return Layer.TEXT
    if noun.has(Kind.COLOR, Kind.STYLE, Kind.MOOD, Kind.SIDE, Kind.FEELING):
        return whole
    return Layer.SUBJECT


def _first(table: tuple[tuple[Kind, FieldName], ...], word: Word) -> FieldName | None:
    return next((field for kind, field in table if kind in word.kinds), None)
