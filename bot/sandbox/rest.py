"""The door of the REST API: who may come in, what goes wrong, and how answers look."""

import asyncio
import hmac
import json

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.sandbox import refusals
from bot.sandbox.faults import FaultKind
from bot.sandbox.fields import to_snowflake
from bot.sandbox.forms import read_body
from bot.sandbox.parts import Answer, Parts
from bot.sandbox.refusals import Refusal
from bot.sandbox.wire import API_PATH, Json

_OPEN = ("/interactions/", "/webhooks/", "/gateway")
# discord.py takes a 429 without this header for a ban by Discord's shield, and gives up.
_VIA = {"Via": "1.1 sandbox"}


def answer(value: object, status: int = 200) -> web.Response:
    # discord.py reads a body as JSON only under exactly this content type, without a charset.
    body = json.dumps(value, separators=(",", ":")).encode()
    return web.Response(body=body, status=status, content_type="application/json")


def empty() -> web.Response:
    return web.Response(status=204)


def refused(refusal: Refusal) -> web.Response:
    return answer(refusal.body(), refusal.status)


def id_in(request: web.Request, name: str) -> int:
    """A snowflake of the path."""
    number = to_snowflake(request.match_info[name])
    if number is None:
        raise refusals.bad_field(
            name, "NUMBER_TYPE_COERCE", f"Value {request.match_info[name]!r:.50} is not snowflake."
        )
    return number


def number_in(request: web.Request, name: str, default: int, least: int, most: int) -> int:
    """A number of the query, between two bounds."""
    raw = request.query.get(name)
    if raw is None:
        return default
    number = to_snowflake(raw)
    if number is None or not least <= number <= most:
        message = f"int value should be between {least} and {most}."
        raise refusals.bad_field(name, "NUMBER_TYPE_RANGE", message)
    return number


def truthy(request: web.Request, name: str) -> bool:
    return request.query.get(name, "").lower() in {"1", "true"}


class Door:
    """Middleware around every REST route: token, faults, rate limits, refusals."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    async def enter(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        path = request.path.removeprefix(API_PATH)
        struck = await self._struck(f"{request.method} {path}")
        if struck is not None:
            await read_body(request)
            return struck
        verdict = self._parts.ratelimits.ask(request.method, _template(request), _major(request))
        if verdict.retry_after is not None:
            await read_body(request)
            return limited(verdict.retry_after, verdict.headers, everywhere=verdict.everywhere)
        response = await self._handled(request, handler, path)
        response.headers.update(verdict.headers)
        self._parts.world.commit()
        return response

    async def watch(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Enter, and show the answer to whoever asked to see every answer."""
        response = await self.enter(request, handler)
        if self._parts.observe is not None and isinstance(response, web.Response):
            template, body = _template(request), response.body
            raw = body if isinstance(body, bytes) else b""
            self._parts.observe(Answer(request.method, template, response.status, raw))
        return response

    async def _handled(
        self, request: web.Request, handler: Handler, path: str
    ) -> web.StreamResponse:
        try:
            if not path.startswith(_OPEN):
                self._check_token(request)
            return await handler(request)
        except Refusal as refusal:
            return refused(refusal)
        except web.HTTPException as error:
            code = error.status
            return answer({"message": f"{code}: {error.reason}", "code": 0}, code)

    def _check_token(self, request: web.Request) -> None:
        given = request.headers.get("Authorization", "")
        expected = f"Bot {self._parts.place.token}"
        if not hmac.compare_digest(given.encode(errors="replace"), expected.encode()):
            raise refusals.unauthorized()

    async def _struck(self, route: str) -> web.Response | None:
        faults = self._parts.faults
        slow = faults.take(FaultKind.SLOW, route)
        if slow is not None:
            await asyncio.sleep(slow.delay)
        limit = faults.take(FaultKind.RATE_LIMIT, route)
        if limit is not None:
            return limited(limit.delay, {}, everywhere=False)
        if faults.take(FaultKind.SERVER_ERROR, route) is not None:
            return answer({"message": "500: Internal Server Error", "code": 0}, 500)
        return None


def limited(retry_after: float, headers: dict[str, str], *, everywhere: bool) -> web.Response:
    body: Json = {
        "message": "You are being rate limited.",
        "retry_after": round(retry_after, 3),
        "global": everywhere,
        "code": 0,
    }
    response = answer(body, 429)
    scope = "global" if everywhere else "user"
    response.headers.update(
        {**headers, **_VIA, "X-RateLimit-Scope": scope, "Retry-After": str(int(retry_after) + 1)}
    )
    return response


def _template(request: web.Request) -> str:
    resource = request.match_info.route.resource
    return "" if resource is None else resource.canonical.removeprefix(API_PATH)


def _major(request: web.Request) -> str:
    """The ids that have a bucket of their own: channel, guild, or webhook with its token."""
    values = iter(request.match_info.values())
    first = next(values, "")
    return f"{first}:{next(values, '')}" if "token" in request.match_info else first
