"""Emoji as drawings, so that the page looks the same on a machine without a colour font.

They are OpenMoji's (openmoji.org, CC BY-SA 4.0) and come with the package ``emosvg``, whose own
module is never imported: it needs cairo.
"""

import asyncio
import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from aiohttp import web

from bot.sandbox.parts import Parts

_CODE = re.compile(r"[0-9A-F]{2,6}(-[0-9A-F]{2,6}){0,9}")
_VARIATION = "FE0F"
# Made for 72 pixels a side: at the size of a letter they need less margin and stronger lines.
_FRAME = ('viewBox="0 0 72 72"', 'viewBox="5 5 62 62"')
_LINES = ('stroke-width="2"', 'stroke-width="3"')
# What is nothing but black lines gets a colour that shows on light and dark ground alike.
_COLOUR = re.compile('(?:fill|stroke)="#(?!0{3}(?:0{3})?")')
_BLACK = re.compile('stroke="#0{3}(?:0{3})?"( [^>]*)stroke-width="3"')
_COLOURED = r'stroke="#3A7FB0"\1stroke-width="6"'


class DrawingRoutes:
    """One drawing an emoji, named by its code points: /emoji/1F501.svg."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def routes(self) -> list[web.RouteDef]:
        return [web.get("/emoji/{code}.svg", self.show)]

    async def show(self, request: web.Request) -> web.StreamResponse:
        drawing = find_drawing(request.match_info["code"])
        if drawing is None:
            raise web.HTTPNotFound
        headers = {
            "Cache-Control": "public, max-age=86400",
            "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
            "X-Content-Type-Options": "nosniff",
        }
        text = strengthened(await asyncio.to_thread(drawing.read_text, "utf-8"))
        return web.Response(text=text, content_type="image/svg+xml", headers=headers)


def strengthened(drawing: str) -> str:
    """A drawing that can be read at the size of a letter."""
    drawing = drawing.replace(*_FRAME).replace(*_LINES)
    return drawing if _COLOUR.search(drawing) else _BLACK.sub(_COLOURED, drawing)


@cache
def find_drawing(code: str) -> Path | None:
    """The drawing of an emoji, whichever of its variation selectors are written out."""
    folder = _folder()
    if folder is None or _CODE.fullmatch(code) is None:
        return None
    points = code.split("-")
    bare = [point for point in points if point != _VARIATION]
    keycap = [bare[0], _VARIATION, *bare[1:]] if bare else []
    written = [points, bare, keycap]
    files = (folder / f"{'-'.join(one)}.svg" for one in written)
    return next((file for file in files if file.is_file()), None)


@cache
def _folder() -> Path | None:
    found = find_spec("emosvg")
    if found is None or not found.submodule_search_locations:
        return None
    return Path(found.submodule_search_locations[0]) / "resources" / "openmoji-svg-color"
