"""People in the sandbox: they act through its person API and see what its events tell."""

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, Self, TypeVar

import aiohttp

Json = dict[str, Any]
T = TypeVar("T")
PATIENCE = 20  # seconds: only a broken test waits this long


class Refused(Exception):
    """The sandbox says that this can't be done."""


class Person:
    """One member, with everything they have seen."""

    def __init__(self, http: aiohttp.ClientSession, url: str, name: str) -> None:
        self._http = http
        self._api = f"{url}/sandbox/api"
        self.name = name
        self.channel = ""
        self.messages: dict[str, Json] = {}
        self.events: list[tuple[str, Json]] = []
        self._changed = asyncio.Condition()

    async def state(self) -> Json:
        return await self._ask("GET", "/state", {"as": self.name})

    async def say(self, text: str, **more: Any) -> Json:
        """Say something where the person is; the message as it was posted."""
        body = {"as": self.name, "content": text, **more}
        return await self._ask("POST", f"/channels/{self.channel}/messages", body)

    async def slash(self, name: str, target: str | None = None, **options: Any) -> Json:
        """Run a command and wait until the bot has answered it."""
        body: Json = {"as": self.name, "name": name, "options": options, "wait": True}
        if target is not None:
            body["target"] = target
        return await self._ask("POST", f"/channels/{self.channel}/commands", body)

    async def slash_away(self, name: str, **options: Any) -> None:
        """Run a command without waiting for the bot, which may not live to answer."""
        body: Json = {"as": self.name, "name": name, "options": options}
        await self._call("POST", f"/channels/{self.channel}/commands", body)

    async def press(self, message: Json, label: str) -> Json:
        """Press the button of this label (or emoji and label) and wait for the answer."""
        custom_id = button(message, label)["custom_id"]
        path = f"/channels/{message['channel_id']}/messages/{message['id']}/components"
        return await self._ask(
            "POST", path, {"as": self.name, "custom_id": custom_id, "wait": True}
        )

    async def react(self, message: Json, emoji: str) -> None:
        await self._call("PUT", self._reaction(message, emoji), None)

    async def unreact(self, message: Json, emoji: str) -> None:
        await self._call("DELETE", self._reaction(message, emoji), None)

    async def delete(self, message: Json) -> None:
        path = f"/channels/{message['channel_id']}/messages/{message['id']}?as={self.name}"
        await self._call("DELETE", path, None)

    async def fault(self, kind: str, **more: Any) -> None:
        await self._call("POST", "/faults", {"kind": kind, **more})

    async def call(self, method: str, path: str, body: Json | None = None) -> Any:
        return await self._call(method, path, body)

    async def fetch(self, attachment: Json) -> bytes:
        async with self._http.get(attachment["url"]) as response:
            return await response.read()

    async def sees(self, what: Callable[[Json], bool]) -> Json:
        """The latest message that is so, as soon as there is one."""

        def found() -> Json | None:
            return next((one for one in reversed(self.messages.values()) if what(one)), None)

        return await self._until(found)

    async def sees_gone(self, message: Json) -> None:
        await self._until(lambda: message["id"] not in self.messages or None)

    async def hears(self, kind: str, what: Callable[[Json], bool] = lambda _: True) -> Json:
        """The first event of this kind that is so."""

        def found() -> Json | None:
            return next((data for name, data in self.events if name == kind and what(data)), None)

        return await self._until(found)

    async def card(self, number: int) -> Json:
        """The card of a round of the thread the person is in, with its sheet."""
        return await self.sees(
            lambda one: (
                one["channel_id"] == self.channel
                and one["content"].startswith(f"**Round {number}**")
                and bool(one["attachments"])
            )
        )

    async def answer(self, asked: Json) -> Json:
        """The answer to an interaction, which only this person may see."""
        return await self.sees(lambda one: one["id"] == asked.get("message_id"))

    async def reply(self, said: Json) -> Json:
        """The bot's reply to a message."""
        return await self.sees(
            lambda one: (one.get("message_reference") or {}).get("message_id") == said["id"]
        )

    async def thread(self, *others: str) -> str:
        """Go to the latest thread that is none of these, as soon as there is one."""

        def found() -> str | None:
            opened = (data["id"] for kind, data in self.events if kind == "THREAD_CREATE")
            return next((one for one in opened if one not in others), None)

        self.channel = await self._until(found)
        return self.channel

    def cards(self) -> list[Json]:
        """Every card that is there, oldest first."""
        return [one for one in self.messages.values() if one["content"].startswith("**Round")]

    async def _until(self, found: Callable[[], T | None]) -> T:
        async with self._changed, asyncio.timeout(PATIENCE):
            while (result := found()) is None:
                await self._changed.wait()
            return result

    async def _call(self, method: str, path: str, body: Json | None) -> Any:
        params = body if method == "GET" else None
        sent = None if method == "GET" else body
        async with self._http.request(method, self._api + path, json=sent, params=params) as answer:
            text = await answer.text()
            if answer.status >= 400:
                raise Refused(f"{answer.status} {text}")
            return json.loads(text) if text else {}

    async def _ask(self, method: str, path: str, body: Json) -> Json:
        answer: Json = await self._call(method, path, body)
        return answer

    def _reaction(self, message: Json, emoji: str) -> str:
        where = f"/channels/{message['channel_id']}/messages/{message['id']}"
        return f"{where}/reactions/{emoji}?as={self.name}"

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[Self]:
        """Take in events for as long as this lasts."""
        ready = asyncio.Event()
        task = asyncio.create_task(self._listen(ready))
        await ready.wait()
        try:
            yield self
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _listen(self, ready: asyncio.Event) -> None:
        timeout = aiohttp.ClientTimeout(total=None)
        url = f"{self._api}/events?as={self.name}"
        async with self._http.get(url, timeout=timeout) as stream:
            ready.set()
            kind = ""
            async for raw in stream.content:
                line = raw.decode().rstrip("\n")
                if line.startswith("event: "):
                    kind = line[7:]
                elif line.startswith("data: "):
                    await self._take(kind, json.loads(line[6:]))

    async def _take(self, kind: str, data: Json) -> None:
        async with self._changed:
            self.events.append((kind, data))
            if kind in ("MESSAGE_CREATE", "MESSAGE_UPDATE"):
                self.messages[data["id"]] = self.messages.get(data["id"], {}) | data
            elif kind == "MESSAGE_DELETE":
                self.messages.pop(data["id"], None)
            self._changed.notify_all()


def buttons(message: Json) -> list[Json]:
    return [one for row in message["components"] for one in row["components"]]


def button(message: Json, label: str) -> Json:
    for one in buttons(message):
        if one.get("label") == label:
            return one
    raise AssertionError(
        f"no button {label!r} among {[one.get('label') for one in buttons(message)]}"
    )


def packet(name: str, data: bytes) -> Json:
    return {"name": name, "base64": base64.b64encode(data).decode()}
