"""The OpenMoji drawings: found by code, read once, their lines told apart from their fills.

The drawings come with the package ``emosvg``, whose own module is never imported: it needs cairo.
"""

import re
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from bot.engines.painter.figures.outlines import is_solid

ATTRIBUTION = (
    "Drawings by OpenMoji (openmoji.org), CC BY-SA 4.0, recoloured, posed, lit and painted over."
)
VIEW = 72.0  # side of the square that every drawing fills
_SKIN_TONE = re.compile("1F3F[B-F]")
_GROUP = re.compile(r'<g id="([a-z-]+)"')
_BLACK = re.compile(r'"#0{3}(?:0{3})?"')
_ELEMENT = re.compile(r"<(path|circle|ellipse|rect|polygon|polyline|line) [^>]*>")
_HOLLOW = re.compile(r'<g[^>]*fill="none"')
_TAG = re.compile(r"<g[^>]*>")
_PATH = re.compile(r' d="([^"]*)"')
_PUPIL = "#2C2228"  # what small black shapes are painted with
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
    """The inside of a drawing, with its black lines in a group that can be told apart."""
    text = (folder() / f"{code}.svg").read_text("utf-8")
    inner = text[text.index(">", text.index("<svg")) + 1 : text.rindex("</svg>")]
    fills, mark, lines = inner.partition('<g id="line"')
    hollow = _HOLLOW.search(mark + lines) is not None
    told = _ELEMENT.sub(lambda element: _told_apart(element, hollow=hollow), lines)
    marked = _TAG.sub(lambda tag: _BLACK.sub('"black"', tag[0]), mark + told)
    return _GROUP.sub(r'<g class="\1"', fills + marked)


def _told_apart(element: re.Match[str], *, hollow: bool) -> str:
    """An element of the line group: a line, a solid dark shape, or something coloured."""
    text = element[0]
    if 'display="none"' in text:
        return ""
    drawn = _BLACK.sub('"black"', text)
    painted = "fill=" in text
    if 'fill="none"' in text or element[1] == "line" or (hollow and not painted):
        colored = "stroke=" in text and 'stroke="black"' not in drawn
        return text if colored else drawn.replace(" ", ' class="stroke" ', 1)
    if painted and 'fill="black"' not in drawn:
        return text
    path = _PATH.search(text)
    if path is not None and not is_solid(path[1]):
        return drawn.replace('fill="black"', "").replace(" ", ' class="stroke" fill="black" ', 1)
    return drawn.replace('fill="black"', "").replace(" ", f' fill="{_PUPIL}" ', 1)


def fills_only(marked: str) -> str:
    """A drawing without its lines."""
    return marked.replace('class="stroke"', 'display="none"')


def lines_only(marked: str) -> str:
    """A drawing whose lines are black while all else is white, so that it still covers them."""
    whitened = _PAINT.sub(r'\1="#FFF"', marked)
    return f'<g fill="#FFF">{whitened}</g>'


def code_of(character: str) -> str | None:
    """The drawing of an emoji as people type it, or None."""
    points = [f"{ord(part):X}" for part in character]
    whole = "-".join(points)
    plain = "-".join(point for point in points if point != "FE0F")
    tone_free = "-".join(point for point in points if not _SKIN_TONE.fullmatch(point))
    return next((code for code in (whole, plain, tone_free, points[0]) if code in codes()), None)
