"""New words for subject and background: layers that name things and where they are."""

from dataclasses import replace

from bot.interpreters.phrases.grammar.constituents import head, noun_phrase
from bot.interpreters.phrases.grammar.reference import is_backdrop, is_whole
from bot.interpreters.phrases.grammar.wish import STEP, Wish
from bot.interpreters.phrases.grammar.words import Word, Words, words, written
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.lookup import Form
from bot.interpreters.phrases.values import degrees
from bot.interpreters.phrases.values.layertext import (
    before,
    cut,
    listed,
    mention,
    phrase_start,
    tidied,
)
from bot.interpreters.phrases.values.naming import named, with_article
from bot.interpreters.phrases.values.qualities import before_noun
from bot.prompt.model import Layer

_WORN = (Kind.GARMENT, Kind.BODY, Kind.HAIR, Kind.FACE)
_NATURAL = (Kind.ANIMAL, Kind.PLANT, Kind.FOOD)  # their colours are their own
_FAMILIES = (
    (Kind.HUE, Kind.TONE), (Kind.SIZE,), (Kind.AGE,), (Kind.SHAPE,), (Kind.MATERIAL,),
    (Kind.WEATHER, Kind.BRIGHT), (Kind.LOOK,), (Kind.FEELING, Kind.POSTURE),
)  # fmt: skip
_AT_TIME = {
    "morning": "in the", "afternoon": "in the", "evening": "in the", "daytime": "in the",
    "winter": "in", "summer": "in", "spring": "in", "autumn": "in", "fall": "in", "day": "by",
}  # fmt: skip


def reworded(layer: Layer, text: str, wish: Wish) -> str | None:
    """The layer's words after a wish; None where the wish doesn't say what they are to be."""
    if wish.act is Kind.ADD:
        return _with(layer, text, wish.thing, wish.place)
    if wish.act in (Kind.REMOVE, Kind.ISOLATE):
        return _without(layer, text, wish.thing)
    if wish.act is Kind.REPLACE and wish.thing:
        return _replaced(layer, text, wish)
    if wish.act in (Kind.FIX, Kind.IMPROVE):
        return _attributed(text, wish.thing, "well-formed") if wish.thing else None
    graded = wish.act in (Kind.RAISE, Kind.LOWER)
    return _graded(text, wish) if graded else _set(layer, text, wish)


def _replaced(layer: Layer, text: str, wish: Wish) -> str | None:
    if wish.value:
        return _swapped(layer, text, wish)
    return listed(text, f"{named(wish.thing)} swapped")


def _graded(text: str, wish: Wish) -> str | None:
    steps = (wish.step or STEP) * (-1 if wish.act is Kind.LOWER else 1)
    if not wish.value:
        noun = named(wish.thing)
        if not noun:
            return None
        said, old = degrees.shifted(text, degrees.amount_of(noun), steps)
        return cut(text, old.start, old.end, said) if old else listed(text, said)
    scale, end = degrees.scale_of(wish.value[-1].base)
    if is_whole(wish.thing) or is_backdrop(wish.thing):
        said, old = degrees.shifted(text, scale, steps * end, wish.value[-1].base)
        return cut(text, old.start, old.end, said) if old else before(text, said)
    return before_noun(text, wish.thing, scale, steps * end)


def _with(layer: Layer, text: str, thing: Words, place: Words) -> str | None:
    new = with_article(thing)
    if not new:
        return None
    if place and not is_backdrop(place) and place[0].low != "to" and not is_whole(place[1:]):
        new = f"{new} {written(place)}"
    if not text:
        return new
    noun = head(thing)
    if layer is Layer.BACKGROUND:
        return (
            tidied(f"{text}, {named(thing)}") if " with " in text else f"{text} with {named(thing)}"
        )
    worn = noun is not None and noun.has(*_WORN)
    joint = "with" if worn and " with " not in text else "and"
    if joint == "and" and "," in text:
        return listed(text, new)
    return tidied(f"{text} {joint} {new}")


def _without(layer: Layer, text: str, thing: Words) -> str:
    noun = head(thing)
    if is_backdrop(thing):
        return "plain, empty"
    found = mention(text, noun) if noun else None
    if not found:
        return (
            listed(text, f"no {named(thing)}")
            if layer is Layer.BACKGROUND
            else tidied(f"{text} without {named(thing)}")
        )
    return dropped(text, *found)


def dropped(text: str, said: Words, at: int) -> str:
    """The text without one thing and what joins it to the rest."""
    start = phrase_start(said, at)
    while start and said[start - 1].has(Kind.DETERMINER, Kind.NUMBER):
        start -= 1
    end = at + 1
    if start and (
        said[start - 1].low in ("with", "and", "wearing", "in", "on", "holding", "under", "near")
        or said[start - 1].has(Kind.COMMA)
    ):
        start -= 1
    elif not start and end < len(said) and said[end].low in ("and", ","):
        end += 1
    stop = said[end].start if end < len(said) else len(text)
    begin = said[start].start
    return tidied(f"{text[:begin]} {text[stop:]}")


def _swapped(layer: Layer, text: str, wish: Wish) -> str | None:
    """X replaced by Y wherever the layer speaks of X; adjectives that still apply stay."""
    noun, new_noun = head(wish.thing), head(wish.value)
    if noun is None or new_noun is None:
        return None
    if is_backdrop(wish.thing):
        return _set(layer, text, wish)
    found = mention(text, noun)
    if not found:
        if not text:
            return with_article(wish.value)
        return listed(text, f"{with_article(wish.value)} instead of {named(wish.thing)}")
    said, at = found
    start = phrase_start(said, at)
    kept = written(_still_true(said[start:at], noun, new_noun, wish))
    name = named(wish.value)
    phrase = f"{kept} {name}".strip()
    return cut(text, said[start].start, said[at].end, phrase)


def _still_true(adjectives: Words, old: Word, new: Word, wish: Wish) -> Words:
    """A fox's red goes with the fox; a hat's red may be a scarf's as well."""
    said = {word.base for word in wish.thing} | {word.base for word in wish.value}
    natural = old.has(*_NATURAL) or new.has(*_NATURAL)
    return tuple(
        word
        for word in adjectives
        if word.base not in said
        and word.has(
            Kind.SIZE, Kind.AGE, Kind.LOOK, Kind.FEELING, Kind.POSTURE, Kind.HUE, Kind.NUMBER
        )
        and not (natural and word.has(Kind.HUE))
    )


def _set(layer: Layer, text: str, wish: Wish) -> str | None:
    value, thing = _said_value(wish)
    if not value:
        return None
    if is_whole(thing) or is_backdrop(thing):
        return placed(text, value) if layer is Layer.BACKGROUND else with_article(value)
    if _is_property(thing):
        owner = noun_phrase(_owner(thing))
        return _attributed(text, owner, named(value)) if owner else before(text, named(value))
    if wish.act is Kind.CHANGE or not _adjectival(value):
        return _swapped(layer, text, replace(wish, value=value))
    return _attributed(text, thing, named(value))


def _said_value(wish: Wish) -> tuple[Words, Words]:
    """What is to be, and of what; "make a forest" has a value only."""
    value = tuple(word for word in (wish.value or wish.place) if word.low != "instead")
    if not value and wish.act is Kind.MAKE and not is_whole(wish.thing):
        return wish.thing, ()
    return value, wish.thing


def _is_property(thing: Words) -> bool:
    noun = head(thing)
    return noun is not None and noun.has(Kind.COLOR, Kind.STYLE) and len(thing) > 1


def _owner(thing: Words) -> Words:
    for at, word in enumerate(thing):
        if word.base == "of" and at:
            return thing[at + 1 :]
        if word.form is Form.POSSESSIVE:
            return thing[: at + 1]
    return noun_phrase(thing)[:-1]


def _adjectival(value: Words) -> bool:
    return any(value[-1].has(*family) for family in _FAMILIES) or not value[-1].kinds


def _attributed(text: str, thing: Words, attribute: str) -> str:
    """An attribute put before one thing, in place of another of its kind."""
    noun = head(thing)
    if noun is None:
        return before(text, attribute)
    found = mention(text, noun)
    if not found:
        return listed(text, f"{attribute} {named(thing)}")
    said, at = found
    start = phrase_start(said, at)
    value = words(attribute)
    family = next((kinds for kinds in _FAMILIES if value and value[-1].has(*kinds)), ())
    kept = tuple(word for word in said[start:at] if not (family and word.has(*family)))
    phrase = " ".join(part for part in (attribute, written(kept), said[at].text) if part)
    return cut(text, said[start].start, said[at].end, phrase)


def placed(text: str, value: Words) -> str:
    """A background with another place, time or weather; what isn't concerned stays."""
    new = named(value)
    bare = value[1:] if value[0].has(Kind.PREPOSITION) and len(value) > 1 else value
    noun = head(bare)
    if noun is not None and noun.has(Kind.TIME):
        return _timed(text, bare, noun)
    if noun is not None and noun.has(Kind.WEATHER) and text:
        return _weathered(text, bare)
    time = _time_phrase(text)
    if not time or any(word.has(Kind.TIME) for word in value):
        return new
    return tidied(f"{new} {time}")


def _timed(text: str, value: Words, noun: Word) -> str:
    name = named(value)
    lead = _AT_TIME.get(noun.base, "at")
    phrase = f"{lead} {name}"
    old = _time_phrase(text)
    if old:
        return tidied(text.replace(old, phrase))
    return tidied(f"{text} {phrase}")


def _time_phrase(text: str) -> str:
    """The words of a text that say when: "at dusk"."""
    said = words(text)
    for at, word in enumerate(said):
        if word.has(Kind.TIME):
            start = at
            while start and said[start - 1].has(Kind.DETERMINER):
                start -= 1
            if start and said[start - 1].has(Kind.PREPOSITION):
                start -= 1
            return text[said[start].start : said[at].end]
    return ""


def _weathered(text: str, value: Words) -> str:
    name = named(value)
    said = words(text)
    for word in said:
        if word.has(Kind.WEATHER) and not word.has(Kind.SCENERY):
            return cut(text, word.start, word.end, name)
    if value[-1].low.endswith(("y", "overcast")):
        return before(text, name)
    return listed(text, name)


def stands_alone(said: Words, at: int) -> bool:
    """Whether a thing is what the layer is about, rather than something it has besides."""
    before = said[: phrase_start(said, at)]
    return not any(
        word.has(Kind.PREPOSITION, Kind.CONJUNCTION, Kind.COMMA)
        or word.low in ("wearing", "holding")
        for word in before
    )
