"""What isn't an API: the page, attachments behind their signed links, and the gateway's socket."""

import re
from pathlib import Path

from aiohttp import web

from bot.sandbox.fields import to_snowflake
from bot.sandbox.parts import Parts

PAGE = Path(__file__).with_name("page")
_NAME = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}")
# Nothing from elsewhere, and nothing written into the page itself, ever runs or is fetched.
_POLICY = "; ".join(
    (
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
_SHOWN = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", "text/plain"})


class FileRoutes:
    """Plain files and the socket at the root."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/", self.root),
            web.get("/gateway", self.gateway),
            web.get("/attachments/{channel}/{attachment}/{filename}", self.attachment),
            web.get("/{path:(?!api/|sandbox/|attachments/).+}", self.page),
        ]

    async def root(self, request: web.Request) -> web.StreamResponse:
        # discord.py's usual address of the gateway has no path.
        if request.headers.get("Upgrade", "").lower() == "websocket":
            return await self._parts.gateway.connect(request)
        return _file(PAGE / "index.html")

    async def gateway(self, request: web.Request) -> web.StreamResponse:
        return await self._parts.gateway.connect(request)

    async def page(self, request: web.Request) -> web.StreamResponse:
        path = request.match_info["path"]
        if not all(_NAME.fullmatch(part) for part in path.split("/")):
            raise web.HTTPNotFound
        return _file(PAGE / path)

    async def attachment(self, request: web.Request) -> web.StreamResponse:
        query, path = request.query, request.path
        try:
            valid = self._parts.links.accepts(path, query["ex"], query["is"], query["hm"])
        except (KeyError, ValueError):
            valid = False
        if not valid:
            return web.Response(status=404, text="This content is no longer available.")
        number = to_snowflake(request.match_info["attachment"])
        found = self._parts.world.attachments.get(number)
        if found is None:
            raise web.HTTPNotFound
        headers = {
            "Content-Type": found.content_type,
            "Cache-Control": "private, max-age=86400",
            "X-Content-Type-Options": "nosniff",
        }
        # Anything that a browser might run is only ever saved, never shown from our own address.
        if found.content_type not in _SHOWN:
            headers["Content-Disposition"] = "attachment"
        response = self._parts.cabinet.answer(found.id, headers)
        if response is None:
            raise web.HTTPNotFound
        return response


def _file(path: Path) -> web.StreamResponse:
    if not path.is_file():
        raise web.HTTPNotFound
    headers = {
        "Cache-Control": "no-cache",
        "Content-Security-Policy": _POLICY,
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }
    return web.FileResponse(path, headers=headers)
