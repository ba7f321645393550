"""Who may reach the sandbox at all, and which door a path leads to."""

from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from bot.sandbox.parts import Parts
from bot.sandbox.person import PERSON_PATH, person_door
from bot.sandbox.rest import Door, answer
from bot.sandbox.wire import API_PATH

_NAMES = frozenset({"127.0.0.1", "localhost"})


def only_neighbours(url: str) -> Middleware:
    """Refuse requests made for another name or from another site's page (DNS rebinding)."""
    port = urlsplit(url).port

    @web.middleware
    async def check(request: web.Request, handler: Handler) -> web.StreamResponse:
        origin = request.headers.get("Origin")
        if not _is_here(f"http://{request.host}", port) or (origin and not _is_here(origin, port)):
            return answer({"error": "The sandbox answers only on this machine."}, 403)
        return await handler(request)

    return check


def doors(parts: Parts) -> Middleware:
    """REST answers as Discord does, the person API in sentences; the rest is plain."""
    rest = Door(parts)

    @web.middleware
    async def choose(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.path.startswith(API_PATH):
            return await rest.watch(request, handler)
        if request.path.startswith(PERSON_PATH):
            response = await person_door(request, handler)
            parts.world.commit()
            return response
        return await handler(request)

    return choose


def _is_here(url: str, port: int | None) -> bool:
    try:
        parts = urlsplit(url)
        there = (parts.hostname, parts.port)
    except ValueError:
        return False
    return there[0] in _NAMES and there[1] == port
