"""The OpenMoji drawings: found by code, read once, their lines told apart from their fills.

The drawings come with the package ``emosvg``, whose own module is never imported: it needs cairo.
"""

import re
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

ATTRIBUTION = (
    "Drawings by OpenMoji (openmoji.org), CC BY-SA 4.0, recoloured, posed, lit and painted over."
)
VIEW = 72.0  # side of the square that every drawing fills
_SKIN_TONE = re.compile("1F3F[B-F]")
_LONG_OUTLINE = 260  # characters: an eye takes about 100, the outline of a coat 500
_GROUP = re.compile(r'<g id="([a-z-]+)"')
_ELEMENT = re.compile(r"<(?:path|circle|ellipse|rect|polygon|polyline|line) [^>]*>")
_STROKED = re.compile(r'fill="none"|^<line ')
_BLACK_STROKE = re.compile(r'stroke="#0{3}(?:0{3})?"')
_BLACK_FILL = re.compile(r'fill="#0{3}(?:0{3})?"')
_PAINT = re.compile(r'(fill|stroke)="#[0-9A-Fa-f]{3,8}"')


@lru_cache(maxsize=1)
def folder() -> Path:
    """Where the drawings lie."""
    found = find_spec("emosvg")
    if found is None or not found.submodule_search_locations:
        raise FileNotFoundError("the package emosvg is not installed")
    return Path(found.submodule_search_locations[0]) / "resources" / "openmoji-svg-color"


@lru_cache(maxsize=1)
def codes() -> frozenset[str]:
    """Every drawing there is, but for the ones that repeat another in a skin tone."""
    return frozenset(path.stem for path in folder().iterdir() if not _SKIN_TONE.search(path.stem))


@lru_cache(maxsize=64)
def markup(code: str) -> str:
    """The inside of a drawing, with its lines marked (``class="stroke"``) and its ids taken off.

    Lines are what is drawn in black, whether as a stroke or as a long thin shape; small black
    shapes (eyes, noses, buttons) belong to the fills.
    """
    text = (folder() / f"{code}.svg").read_text("utf-8")
    inner = text[text.index(">", text.index("<svg")) + 1 : text.rindex("</svg>")]
    fills, mark, lines = inner.partition('<g id="line"')
    return _GROUP.sub(r'<g class="\1"', fills + mark + _ELEMENT.sub(_marked, lines))


def fills_only(marked: str) -> str:
    """A drawing without its lines."""
    return marked.replace('class="stroke"', 'display="none"')


def lines_only(marked: str) -> str:
    """A drawing whose lines are black while all else is white, so that it still covers them."""
    whitened = _PAINT.sub(r'\1="#FFF"', marked)
    return f'<g fill="#FFF">{whitened}</g>'


def _marked(element: re.Match[str]) -> str:
    text = element[0]
    stroked = _STROKED.search(text) is not None and _BLACK_STROKE.search(text) is not None
    if stroked:
        return _BLACK_STROKE.sub('stroke="black" class="stroke"', text)
    thin = len(text) > _LONG_OUTLINE and (_BLACK_FILL.search(text) or "fill=" not in text)
    if not thin:
        return text
    return _BLACK_FILL.sub("", text).replace(" ", ' class="stroke" fill="black" ', 1)


def code_of(character: str) -> str | None:
    """The drawing of an emoji as people type it, or None."""
    points = [f"{ord(part):X}" for part in character]
    whole = "-".join(points)
    plain = "-".join(point for point in points if point != "FE0F")
    tone_free = "-".join(point for point in points if not _SKIN_TONE.fullmatch(point))
    return next((code for code in (whole, plain, tone_free, points[0]) if code in codes()), None)
