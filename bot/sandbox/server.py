"""The sandbox as a whole: one port on this machine for REST, gateway, files, people and page."""

import base64
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from aiohttp import web

from bot.errors import NotPossible
from bot.sandbox.building import Options, build
from bot.sandbox.doors import doors, only_neighbours
from bot.sandbox.drawings import DrawingRoutes
from bot.sandbox.files import FileRoutes
from bot.sandbox.limits import REQUEST_BYTES
from bot.sandbox.parts import Parts, Place
from bot.sandbox.person_commands import CommandActs
from bot.sandbox.person_faults import FaultActs
from bot.sandbox.person_messages import MessageActs
from bot.sandbox.person_world import WorldActs
from bot.sandbox.rest_channels import ChannelRoutes, ThreadRoutes
from bot.sandbox.rest_commands import CommandRoutes
from bot.sandbox.rest_guild import GuildRoutes
from bot.sandbox.rest_interactions import InteractionRoutes
from bot.sandbox.rest_messages import MessageRoutes, ReactionRoutes
from bot.sandbox.wire import API_PATH
from bot.sandbox.world import APPLICATION_ID

HOST = "127.0.0.1"
DEFAULT_PORT = 8420
# Of the form every client library accepts: base64 of the bot's id, then two opaque parts.
TOKEN = f"{base64.b64encode(str(APPLICATION_ID).encode()).decode()}.sandbox.not-a-secret"
# Base64 in the person API makes a request a third larger than its files.
_BODY_BYTES = REQUEST_BYTES * 3 // 2
ROUTES = (
    MessageRoutes,
    ReactionRoutes,
    ThreadRoutes,
    ChannelRoutes,
    GuildRoutes,
    CommandRoutes,
    InteractionRoutes,
    MessageActs,
    CommandActs,
    WorldActs,
    FaultActs,
    DrawingRoutes,
    FileRoutes,
)


def utcnow() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - the default clock is the one place for it


class Sandbox:
    """Discord on localhost, as long as it is served."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self.url = parts.place.url
        self.api_url = parts.place.api_url
        self.gateway_url = parts.place.gateway_url
        self.token = parts.place.token

    @classmethod
    @asynccontextmanager
    async def serve(
        cls,
        port: int = DEFAULT_PORT,
        data: Path | None = None,
        clock: Callable[[], datetime] = utcnow,
        *,
        rate_limits: bool = False,
        options: Options | None = None,
    ) -> AsyncIterator[Self]:
        """Serve on 127.0.0.1; port 0 takes a free one, `data` is where the world is kept."""
        with _listen(port) as listening:
            place = _place(listening.getsockname()[1])
            chosen = options or Options()
            async with build(place, data, clock, chosen, rate_limits=rate_limits) as parts:
                runner = web.AppRunner(
                    _application(parts), access_log=None, handle_signals=False, shutdown_timeout=2.0
                )
                await runner.setup()
                await web.SockSite(runner, listening).start()
                try:
                    yield cls(parts)
                finally:
                    parts.streams.close()
                    await parts.gateway.close()
                    await runner.cleanup()


def _listen(port: int) -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((HOST, port))
    except OSError as error:
        listening.close()
        raise NotPossible(
            f"Port {port} can't be used ({error.strerror}); choose another --port."
        ) from None
    return listening


def _place(port: int) -> Place:
    url = f"http://{HOST}:{port}"
    return Place(url, f"{url}{API_PATH}", f"ws://{HOST}:{port}/gateway", TOKEN)


def _application(parts: Parts) -> web.Application:
    app = web.Application(
        client_max_size=_BODY_BYTES, middlewares=[only_neighbours(parts.place.url), doors(parts)]
    )
    for kind in ROUTES:
        app.add_routes(kind(parts).routes())
    return app
