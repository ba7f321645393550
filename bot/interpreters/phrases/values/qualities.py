"""New words for lighting, colour, mood and style: layers that say what the whole is like."""

from bot.interpreters.phrases.grammar.constituents import head
from bot.interpreters.phrases.grammar.reference import is_whole
from bot.interpreters.phrases.grammar.wish import STEP, Wish
from bot.interpreters.phrases.grammar.words import Words, words
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing
from bot.interpreters.phrases.lexicon.scales import Scale
from bot.interpreters.phrases.values import degrees
from bot.interpreters.phrases.values.layertext import (
    before,
    cut,
    listed,
    mention,
    phrase_start,
    pieces,
)
from bot.interpreters.phrases.values.naming import named
from bot.prompt.model import Layer

_MENDED = {
    Layer.LIGHTING: "balanced lighting",
    Layer.COLOR: "natural colors",
    Layer.MOOD: "balanced mood",
    Layer.STYLE: "polished style",
}
_LISTED = (Layer.MOOD,)  # its words stand side by side rather than before one another
_EMPTY_NOUN = listing("effect look style mood feel vibe atmosphere filter feeling")


def reworded(layer: Layer, text: str, wish: Wish) -> str | None:
    """The layer's words after a wish; None where the wish doesn't say what they are to be."""
    match wish.act:
        case Kind.RAISE | Kind.LOWER:
            return _graded(layer, text, wish)
        case Kind.ADD:
            return listed(text, named(wish.thing))
        case Kind.REMOVE:
            return _without(layer, text, wish.thing)
        case Kind.FIX | Kind.IMPROVE:
            return listed(text, _MENDED[layer])
        case _:
            return _set(layer, text, wish)


def _graded(layer: Layer, text: str, wish: Wish) -> str | None:
    steps = wish.step or STEP
    steps = -steps if wish.act is Kind.LOWER else steps
    if wish.value:
        return _adjective(layer, text, wish, steps)
    noun = head(wish.thing)
    if noun is None:
        return None
    scale = degrees.scale_of_noun(noun.base) or degrees.scale_of_noun(noun.low)
    if scale is None or (len(named(wish.thing).split()) > 1):
        scale = degrees.amount_of(named(wish.thing))
    return _placed(layer, text, *degrees.shifted(text, scale, steps))


def _adjective(layer: Layer, text: str, wish: Wish, steps: int) -> str:
    name = named(wish.value)
    scale, end = _scale(wish.value)
    if not is_whole(wish.thing):
        noun = head(wish.thing)
        if noun is not None and not noun.has(Kind.LIGHT, Kind.COLOR, Kind.MOOD, Kind.STYLE):
            return before_noun(text, wish.thing, scale, steps * end)
    return _placed(layer, text, *degrees.shifted(text, scale, steps * end, name))


def _scale(value: Words) -> tuple[Scale, int]:
    for word in reversed(value):
        scale, end = degrees.scale_of(word.base)
        if scale.low and not scale.low[0].startswith("not "):
            return scale, end
    return degrees.scale_of(named(value))


def before_noun(text: str, thing: Words, scale: Scale, steps: int) -> str:
    """An adjective moved where it belongs to one thing of the layer."""
    noun = head(thing)
    found = mention(text, noun) if noun else None
    if not found:
        said, old = degrees.shifted(text, scale, steps)
        phrase = f"{said} {named(thing)}".strip()
        return cut(text, old.start, old.end, said) if old else listed(text, phrase)
    said_words, at = found
    start = said_words[phrase_start(said_words, at)].start
    end = said_words[at].end
    phrase = text[start:end]
    said, old = degrees.shifted(phrase, scale, steps)
    changed = cut(phrase, old.start, old.end, said) if old else f"{said} {phrase}"
    return cut(text, start, end, changed)


def _placed(layer: Layer, text: str, said: str, old: degrees.Found | None) -> str:
    if old:
        return cut(text, old.start, old.end, said)
    if layer in _LISTED or said.startswith(("less ", "more ", "much ", "far ", "high ", "low ")):
        return listed(text, said)
    return before(text, said)


def _without(layer: Layer, text: str, thing: Words) -> str:
    noun = head(thing)
    kept = [piece for piece in pieces(text) if noun is None or mention(piece, noun) is None]
    if len(kept) < len(pieces(text)):
        return ", ".join(kept)
    if (
        layer is Layer.COLOR
        and noun is not None
        and noun.low in ("color", "colour", "colors", "colours")
    ):
        return "black and white"
    return listed(text, f"no {named(thing)}")


def _set(layer: Layer, text: str, wish: Wish) -> str | None:
    value = wish.value or wish.place or (wish.thing if not wish.value else ())
    new = named(tuple(word for word in value if word.low != "instead"))
    if not new:
        return None
    if wish.exception:
        new = f"{new} except {named(wish.exception)}"
    if layer is Layer.STYLE:
        return ", ".join((new, *_boosters(text)))
    return new


def _boosters(text: str) -> list[str]:
    """Pieces of a style that speak of finish, not of medium; another medium keeps them."""
    return [
        piece
        for piece in pieces(text)
        if all(word.has(Kind.BOOST, Kind.MUCH, Kind.MORE) for word in words(piece))
        and not any(word.has(Kind.MEDIUM, Kind.STYLE) for word in words(piece))
    ]
