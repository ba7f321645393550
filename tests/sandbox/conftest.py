"""A sandbox, people in it, a raw REST client, and discord.py pointed at it."""

import asyncio
import base64
import io
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import discord
import pytest
import yarl
from PIL import Image

from bot.sandbox.building import Options
from bot.sandbox.genesis import IDEAS_ID, LOUNGE_ID, PICTURES_ID
from bot.sandbox.server import Sandbox
from tests.sandbox.openapi import Document

Json = dict[str, Any]
PICTURES, LOUNGE, IDEAS = str(PICTURES_ID), str(LOUNGE_ID), str(IDEAS_ID)


def png(width: int = 32, height: int = 24) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(buffer, "PNG")
    return buffer.getvalue()


def packet(name: str, data: bytes) -> Json:
    return {"name": name, "base64": base64.b64encode(data).decode()}


class Reply:
    """A status and a JSON body."""

    def __init__(self, status: int, body: Any, headers: Any) -> None:
        self.status = status
        self.body = body
        self.headers = headers

    def __getitem__(self, name: Any) -> Any:
        return self.body[name]

    @property
    def refusal(self) -> tuple[int, int]:
        return self.status, self.body["code"]


class Wire:
    """Sends JSON to one prefix and reads JSON back."""

    def __init__(self, session: aiohttp.ClientSession, base: str, headers: Json) -> None:
        self._session = session
        self._base = base
        self._headers = headers

    async def call(self, method: str, path: str, body: Any = None, **kwargs: Any) -> Reply:
        url = yarl.URL(self._base + path, encoded="%" in path)
        if body is not None:
            kwargs["json"] = body
        headers = {**self._headers, **kwargs.pop("headers", {})}
        async with self._session.request(method, url, headers=headers, **kwargs) as response:
            read = response.status != 204 and response.content_type == "application/json"
            return Reply(response.status, await response.json() if read else None, response.headers)

    async def get(self, path: str, **kwargs: Any) -> Reply:
        return await self.call("GET", path, **kwargs)

    async def post(self, path: str, body: Any = None, **kwargs: Any) -> Reply:
        return await self.call("POST", path, body, **kwargs)

    async def put(self, path: str, body: Any = None, **kwargs: Any) -> Reply:
        return await self.call("PUT", path, body, **kwargs)

    async def patch(self, path: str, body: Any = None, **kwargs: Any) -> Reply:
        return await self.call("PATCH", path, body, **kwargs)

    async def delete(self, path: str, **kwargs: Any) -> Reply:
        return await self.call("DELETE", path, **kwargs)


class Eyes:
    """The events one member sees, as their page would."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response
        self.last_id = ""

    async def event(self) -> tuple[str, Json]:
        fields: dict[str, str] = {}
        async with asyncio.timeout(10):
            while line := (await self._response.content.readline()).decode().rstrip("\n"):
                name, _, value = line.partition(": ")
                fields[name] = value
        if "event" not in fields:
            return "", {"comment": fields.get("")}
        self.last_id = fields["id"]
        return fields["event"], json.loads(fields["data"])

    async def next(self, wanted: str) -> Json:
        """The next event of a name; others are passed over."""
        while True:
            name, data = await self.event()
            if name == wanted:
                return data


class World:
    """A served sandbox with a wire to each side of it."""

    def __init__(self, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
        self.sandbox = sandbox
        self.session = session
        authorization = {"Authorization": f"Bot {sandbox.token}"}
        self.rest = Wire(session, sandbox.api_url, authorization)
        self.people = Wire(session, f"{sandbox.url}/sandbox/api", {})

    async def say(self, content: str, who: str = "Ada", channel: str = PICTURES) -> Json:
        reply = await self.people.post(
            f"/channels/{channel}/messages", {"as": who, "content": content}
        )
        assert reply.status == 200, reply.body
        return dict(reply.body)

    async def send(self, channel: str = PICTURES, **body: Any) -> Reply:
        """The bot posts."""
        return await self.rest.post(f"/channels/{channel}/messages", body)

    @asynccontextmanager
    async def eyes(self, who: str = "Ada", last_id: str = "") -> AsyncIterator[Eyes]:
        url = f"{self.sandbox.url}/sandbox/api/events?as={who}"
        headers = {"Last-Event-ID": last_id} if last_id else {}
        async with self.session.get(url, headers=headers) as response:
            assert response.status == 200, await response.text()
            eyes = Eyes(response)
            await eyes.event()
            yield eyes

    async def fault(self, kind: str, **more: Any) -> None:
        reply = await self.people.post("/faults", {"kind": kind, **more})
        assert reply.status == 200, reply.body


Serve = Callable[..., Any]


@pytest.fixture(scope="session")
def document() -> Document | None:
    return Document.load()


@pytest.fixture
def serve(document: Document | None) -> Serve:
    """Serves a sandbox whose every REST answer is checked against Discord's description."""

    @asynccontextmanager
    async def _serve(options: Options | None = None, **kwargs: Any) -> AsyncIterator[World]:
        chosen = options or Options()
        if document is not None:
            document.mistakes.clear()
            chosen = Options(chosen.terms, chosen.approved_intents, document.check)
        async with (
            Sandbox.serve(port=0, options=chosen, **kwargs) as sandbox,
            aiohttp.ClientSession() as session,
        ):
            yield World(sandbox, session)
        if document is not None:
            assert not document.mistakes

    return _serve


@pytest.fixture
async def world(serve: Serve) -> AsyncIterator[World]:
    async with serve() as served:
        yield served


class Client(discord.Client):
    """discord.py as anybody would use it, with its events kept for the test."""

    def __init__(self, intents: discord.Intents | None = None) -> None:
        super().__init__(intents=intents or discord.Intents.all(), guild_ready_timeout=0.02)
        self.tree = discord.app_commands.CommandTree(self)
        self.heard: dict[str, asyncio.Queue[Any]] = {}

    def dispatch(self, event: str, /, *args: Any, **kwargs: Any) -> None:
        super().dispatch(event, *args, **kwargs)
        self.heard.setdefault(event, asyncio.Queue()).put_nowait(args[0] if args else None)

    async def next(self, event: str) -> Any:
        """The next event of a name, waiting for it if need be."""
        async with asyncio.timeout(10):
            return await self.heard.setdefault(event, asyncio.Queue()).get()

    @property
    def pictures(self) -> discord.TextChannel:
        channel = self.get_channel(int(PICTURES))
        assert isinstance(channel, discord.TextChannel)
        return channel


Connect = Callable[..., Any]


@pytest.fixture
def connect(monkeypatch: pytest.MonkeyPatch) -> Connect:
    """Connects discord.py to a world and waits until it is ready."""

    @asynccontextmanager
    async def _connect(
        world: World,
        intents: discord.Intents | None = None,
        setup: Callable[[Client], Awaitable[None] | None] | None = None,
    ) -> AsyncIterator[Client]:
        point_at(monkeypatch, world.sandbox)
        client = Client(intents)
        if setup is not None:
            setup(client)
        running = asyncio.create_task(client.start(world.sandbox.token))
        ready = asyncio.create_task(client.next("ready"))
        await asyncio.wait({running, ready}, return_when=asyncio.FIRST_COMPLETED)
        try:
            if running.done():
                running.result()
            yield client
        finally:
            ready.cancel()
            await client.close()
            await asyncio.wait({running})

    return _connect


def point_at(monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox) -> None:
    """The three constants that are all of discord.py's outside."""
    gateway = yarl.URL(sandbox.gateway_url)
    monkeypatch.setattr(discord.http.Route, "BASE", sandbox.api_url)
    monkeypatch.setattr(discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", gateway)
    monkeypatch.setattr(discord.asset.Asset, "BASE", sandbox.url)
