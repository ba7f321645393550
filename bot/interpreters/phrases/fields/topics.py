"""Topics: which field a constituent speaks of, by the categories of its words."""

from bot.interpreters.phrases.grammar.constituents import head, noun_phrase, owner
from bot.interpreters.phrases.grammar.reference import OF_THE_WORLD, is_whole
from bot.interpreters.phrases.grammar.tagging import Tag
from bot.interpreters.phrases.grammar.words import Word, Words
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing
from bot.prompt.model import FieldName, Layer, Setting

# The field of a thing that is to change, by its head noun; the first category that fits.
_THINGS: tuple[tuple[Kind, FieldName], ...] = (
    (Kind.QUOTE, Layer.TEXT),
    (Kind.LETTERING, Layer.TEXT),
    (Kind.BACKDROP, Layer.BACKGROUND),
    (Kind.BODY, Layer.SUBJECT),
    (Kind.HAIR, Layer.SUBJECT),
    (Kind.GARMENT, Layer.SUBJECT),
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
    (Kind.CLARITY, Setting.QUALITY),
    (Kind.QUALITY, Setting.QUALITY),
    (Kind.BRIGHT, Layer.LIGHTING),
    (Kind.HUE, Layer.COLOR),
    (Kind.MOOD, Layer.MOOD),
    (Kind.DEFECT, Setting.QUALITY),
    (Kind.FRAME, Layer.COMPOSITION),
    (Kind.SIDE, Layer.COMPOSITION),
    (Kind.SIZE, Layer.COMPOSITION),
    (Kind.SHAPE, Layer.SUBJECT),
    (Kind.LOOK, Layer.SUBJECT),
    (Kind.AGE, Layer.SUBJECT),
    (Kind.POSTURE, Layer.ACTION),
    (Kind.POSE, Layer.ACTION),
    (Kind.PLACE, Layer.BACKGROUND),
    (Kind.SCENERY, Layer.BACKGROUND),
    (Kind.BUILDING, Layer.SUBJECT),
    (Kind.MATERIAL, Layer.STYLE),
    (Kind.BOOST, Setting.QUALITY),
)
_BUILDS = listing("thick thin slim fat skinny chubby muscular slender petite obese plump lean")
_NAMED_TEXT = listing("word words phrase letter letters text title name number caption")
HOLLOW = listing(
    "quality feel look effect vibe touch filter treatment appearance finish version type"
)
_HUES = listing("color colour colors colours hue tone tones coloring colouring")
# whose a property is by what it belongs to; None: the whole picture's
_OWNERS: tuple[tuple[tuple[Kind, ...], FieldName | None], ...] = (
    ((Kind.HUE, Kind.TONE), None),
    ((Kind.BACKDROP, Kind.SCENERY, Kind.PLACE, Kind.WEATHER, Kind.TIME), Layer.BACKGROUND),
    ((Kind.LIGHT,), Layer.LIGHTING),
    ((Kind.TEXT, Kind.QUOTE), Layer.TEXT),
    ((Kind.COLOR, Kind.STYLE, Kind.MOOD, Kind.SIDE, Kind.FEELING), None),
)


def of_thing(words: Words) -> FieldName:
    """The field of something that is to change."""
    noun = head(words)
    if noun is None:
        return Layer.SUBJECT
    if counts(words):
        return Setting.COUNT
    if any(word.has(Kind.QUOTE) for word in words) or _names_text(noun_phrase(words)):
        return Layer.TEXT
    if noun.has(Kind.COLOR, Kind.HUE) and not noun.has(*OF_THE_WORLD):
        hue = noun.base in _HUES or noun.has(Kind.HUE)
        return _of_property(words, Layer.COLOR) if hue else Layer.COLOR
    return _first(_THINGS, noun) or Layer.SUBJECT


def _names_text(core: Words) -> bool:
    """ "the word suicide", "the number 54": what is written stands after what it is."""
    if len(core) > 1 and core[0].low in _NAMED_TEXT:
        return True
    return any(
        word.has(Kind.TEXT)
        and all(not other.kinds or other.tag is Tag.NUM for other in core[at + 1 :])
        for at, word in enumerate(core)
    )


def counts(words: Words) -> bool:
    """ "two versions", "a couple of options": how many pictures."""
    noun = next((word for word in words if word.has(Kind.VARIANT)), None)
    return noun is not None and any(
        word.has(Kind.NUMBER) or word.low in ("couple", "few", "several", "multiple")
        for word in words[:4]
    )


def of_value(words: Words) -> FieldName | None:
    """The field of what the picture is to become; None where it could be anything."""
    core = noun_phrase(words)
    if not core:
        return None
    if counts(words):
        return Setting.COUNT
    last = core[-1]
    if last.low in HOLLOW and len(core) > 1 and (inner := of_value(core[:-1])):
        return inner
    if any(word.has(Kind.MEDIUM) for word in core) and not last.has(Kind.PERSON, Kind.ANIMAL):
        return Layer.STYLE
    return _of_head(last) or next(
        (field for word in words if (field := _first(_VALUES, word))), None
    )


def _of_head(noun: Word) -> FieldName | None:
    if noun.has(*OF_THE_WORLD) and not noun.has(Kind.BACKDROP, Kind.FORMAT):
        return Layer.SUBJECT
    found = _first(_VALUES, noun)
    builds = found is Layer.COMPOSITION and noun.has(Kind.SIZE) and noun.base in _BUILDS
    return Layer.SUBJECT if builds else found


def _of_property(words: Words, whole: FieldName) -> FieldName:
    """A colour is the whole picture's, or that of what it belongs to."""
    of = owner(words)
    noun = head(of)
    if noun is None or is_whole(of):
        return whole
    found = next((field for kinds, field in _OWNERS if noun.has(*kinds)), Layer.SUBJECT)
    return found or whole


def _first(table: tuple[tuple[Kind, FieldName], ...], word: Word) -> FieldName | None:
    return next((field for kind, field in table if kind in word.kinds), None)
