"""Pieces of an idea: each run of words with the layer it belongs to."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.interpreters.phrases.grammar.constituents import WHERE
from bot.interpreters.phrases.grammar.tagging import ADJECTIVES, NOUNS
from bot.interpreters.phrases.grammar.words import Word, Words, words
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing
from bot.interpreters.phrases.lexicon.lookup import Form
from bot.interpreters.phrases.values.naming import unquoted
from bot.prompt.model import Layer

_PLACES = (Kind.PLACE, Kind.SCENERY, Kind.WEATHER, Kind.TIME, Kind.BACKDROP, Kind.ERA)
_WORLD = (
    Kind.PERSON, Kind.ANIMAL, Kind.PLANT, Kind.THING, Kind.VEHICLE, Kind.FOOD, Kind.BUILDING,
    Kind.GARMENT, Kind.BODY, Kind.HAIR,
)  # fmt: skip
_STYLES = (Kind.MEDIUM, Kind.ARTIST, Kind.STYLE, Kind.BOOST, Kind.QUALITY)
_SAYING = listing("saying says reading reads written titled captioned labeled labelled")
_LEADS = listing("a an the of and")


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of an idea and their layer."""

    layer: Layer
    text: str


def split(text: str) -> list[Piece]:
    """Every word of an idea in a piece."""
    found: list[Piece] = []
    for segment in _segments(words(text)):
        found.extend(
            _segment(text, segment, first=not any(p.layer is Layer.SUBJECT for p in found))
        )
    return found


def _segments(said: Words) -> list[Words]:
    parts: list[list[Word]] = [[]]
    for word in said:
        if word.has(Kind.COMMA, Kind.STOP) or word.low == "|":
            parts.append([])
        else:
            parts[-1].append(word)
    return [tuple(part) for part in parts if part]


def _segment(text: str, said: Words, *, first: bool) -> list[Piece]:
    if said[0].low in ("no", "without", "minus", "not") and len(said) > 1:
        return [Piece(Layer.NEGATIVES, _text(text, said[1:]))]
    quoted = [word for word in said if word.has(Kind.QUOTE)]
    whole = None if first and any(word.has(*_WORLD) for word in said) else _whole(said)
    if whole is not None and not quoted:
        return [Piece(whole, _text(text, said))]
    return _chunks(text, said)


def _whole(said: Words) -> Layer | None:
    """The layer that a whole segment belongs to: "golden hour lighting", "wide shot"."""
    return next((layer for fits, layer in _WHOLE if fits(said)), None)


def _is_by(said: Words) -> bool:
    return said[0].low in ("by", "art") and len(said) > 1 and not said[1].has(Kind.DETERMINER)


def _is_scene(said: Words) -> bool:
    return said[-1].has(*_PLACES) and not any(word.has(*_WORLD, Kind.SHOT) for word in said[:-1])


def _ends_in(*kinds: Kind, longest: int = 99) -> Callable[[Words], bool]:
    return lambda said: said[-1].has(*kinds) and len(said) <= longest


def _names(*kinds: Kind, longest: int = 99) -> Callable[[Words], bool]:
    return lambda said: any(word.has(*kinds) for word in said) and len(said) <= longest


_WHOLE: tuple[tuple[Callable[[Words], bool], Layer], ...] = (
    (_is_by, Layer.STYLE),
    (_ends_in(Kind.SHOT, longest=4), Layer.COMPOSITION),
    (_ends_in(Kind.LIGHT), Layer.LIGHTING),
    (_names(Kind.ARTIST), Layer.STYLE),
    (_ends_in(*_STYLES), Layer.STYLE),
    (_ends_in(Kind.COLOR), Layer.COLOR),
    (_ends_in(Kind.TONE, longest=3), Layer.COLOR),
    (_is_scene, Layer.BACKGROUND),
    (_ends_in(Kind.MOOD), Layer.MOOD),
    (_ends_in(Kind.FEELING, longest=2), Layer.MOOD),
    (_names(Kind.MEDIUM, longest=3), Layer.STYLE),
)


def _chunks(text: str, said: Words) -> list[Piece]:
    """A description cut where a place, an action or a style begins."""
    cuts: list[tuple[int, Layer]] = [(0, Layer.SUBJECT)]
    for at in range(len(said)):
        layer = _begins(said, at, cuts[-1][1])
        if layer is not None and (layer is not cuts[-1][1] or at == 0):
            if at == cuts[-1][0]:
                cuts[-1] = (at, layer)
            else:
                cuts.append((at, layer))
    ends = [start for start, _ in cuts[1:]] + [len(said)]
    return [
        Piece(layer, _spoken(text, said[start:end], layer))
        for (start, layer), end in zip(cuts, ends, strict=True)
    ]


def _begins(said: Words, at: int, now: Layer) -> Layer | None:
    """The layer that begins at a word, if another one does."""
    word, after = said[at], said[at + 1 :]
    if word.has(Kind.QUOTE) or (word.low in _SAYING and after):
        return Layer.TEXT
    if _begins_style(said, at):
        return Layer.STYLE
    if word.has(Kind.SHOT):
        return Layer.COMPOSITION
    if word.low == "of" and now in (Layer.STYLE, Layer.COMPOSITION):
        return Layer.SUBJECT
    return _begins_scene(word, after, at, now)


def _begins_style(said: Words, at: int) -> bool:
    word, after = said[at], said[at + 1 :]
    if word.low == "by" and after:
        return after[0].text[0].isupper() or after[0].has(Kind.ARTIST)
    if word.low == "in":
        return any(other.low in ("style", "styles") for other in after[:6])
    return at == 0 and _medium_first(said)


def _begins_scene(word: Word, after: Words, at: int, now: Layer) -> Layer | None:
    if word.base in WHERE and after and _is_place(after):
        return Layer.BACKGROUND
    doing = word.form is Form.ING and word.has(Kind.ACT) and word.base not in ("wear", "dress")
    return Layer.ACTION if doing and at and now is not Layer.BACKGROUND else None


def _medium_first(said: Words) -> bool:
    """ "an oil painting of …" """
    for word in said[:6]:
        if word.low == "of":
            return True
        if not word.has(Kind.DETERMINER, *_STYLES, *ADJECTIVES, Kind.PICTURE, Kind.MEDIUM):
            return False
    return False


def _is_place(after: Words) -> bool:
    for word in after:
        if word.has(Kind.PREPOSITION) and not word.has(*NOUNS):
            return False
        if word.has(*_PLACES):
            return True
        if word.form is Form.ING and word.has(Kind.ACT):
            return False
    return False


def _text(text: str, said: Words) -> str:
    return text[said[0].start : said[-1].end]


def _spoken(text: str, said: Words, layer: Layer) -> str:
    if layer is Layer.TEXT and said:
        quoted = [unquoted(word) for word in said if word.has(Kind.QUOTE)]
        if quoted:
            return ", ".join(quoted)
        said = said[1:] if said[0].low in _SAYING and len(said) > 1 else said
    while len(said) > 1 and said[0].low in ("of", "and"):
        said = said[1:]
    return _text(text, said)
