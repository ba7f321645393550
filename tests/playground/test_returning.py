"""The playground goes away, by a stop or a kill, and comes back."""

import asyncio
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from bot.sandbox.server import Sandbox
from tests.playground.conftest import PICTURES, Open
from tests.playground.reader import expect

pytestmark = pytest.mark.asyncio(loop_scope="session")

_SERVE = """
import asyncio, sys
from pathlib import Path
from bot.sandbox.server import Sandbox

async def main():
    async with Sandbox.serve(int(sys.argv[1]), Path(sys.argv[2])) as sandbox:
        print("up", flush=True)
        await asyncio.Event().wait()

asyncio.run(main())
"""
ROOT = Path(__file__).parents[2]


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


@asynccontextmanager
async def process(port: int, data: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    """A sandbox in a process of its own, which a test may kill."""
    running = await asyncio.create_subprocess_exec(
        sys.executable, "-c", _SERVE, str(port), str(data),
        cwd=ROOT, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert running.stdout is not None
    assert await running.stdout.readline() == b"up\n"
    try:
        yield running
    finally:
        if running.returncode is None:
            running.kill()
        await running.communicate()


async def say(port: int, content: str) -> None:
    url = f"http://127.0.0.1:{port}/sandbox/api/channels/{PICTURES}/messages"
    body = {"as": "Ben", "content": content}
    async with aiohttp.ClientSession() as session, session.post(url, json=body) as response:
        assert response.status == 200


async def test_a_killed_playground_is_waited_for_and_caught_up_with(
    visit: Open, tmp_path: Path
) -> None:
    port = free_port()
    async with process(port, tmp_path) as running:
        ada = await visit(f"http://127.0.0.1:{port}")
        await ada.say("before")
        await ada.see("before")
        running.kill()
        await running.wait()
        await expect(ada.page.get_by_text("Reconnecting…")).to_be_visible()
        await ada.say("into the void")
        await expect(ada.page.get_by_role("alert")).to_contain_text("can’t be reached")
        await expect(ada.composer).to_have_value("into the void")
    async with process(port, tmp_path):
        await say(port, "meanwhile")
        await ada.see("meanwhile")
        await ada.see("before")
        await expect(ada.page.get_by_text("Reconnecting…")).to_be_hidden()
        await ada.composer.press("Enter")
        await ada.see("into the void")
        await expect(ada.messages).to_have_count(3)


async def test_another_world_behind_the_same_address_is_taken_as_it_is(
    visit: Open, tmp_path: Path
) -> None:
    port = free_port()
    async with Sandbox.serve(port=port, data=tmp_path / "one") as sandbox:
        async with aiohttp.ClientSession() as session:
            url = f"{sandbox.url}/sandbox/api/members"
            async with session.post(url, json={"name": "Zoe"}) as response:
                assert response.status == 200
        zoe = await visit(sandbox.url, who="zoe")
        await zoe.say("an old story")
        await zoe.see("an old story")
    await expect(zoe.page.get_by_text("Reconnecting…")).to_be_visible()
    async with Sandbox.serve(port=port, data=tmp_path / "two"):
        await expect(zoe.button("You speak as Ada. Change")).to_be_visible()
        await expect(zoe.messages).to_have_count(0)
        await zoe.say("a new one")
        await expect(await zoe.see("a new one")).to_contain_text("Ada")


async def test_what_happened_while_away_is_new(visit: Open, tmp_path: Path) -> None:
    port = free_port()
    async with Sandbox.serve(port=port, data=tmp_path):
        ada = await visit(f"http://127.0.0.1:{port}")
        await ada.go("lounge")
    await expect(ada.page.get_by_text("Reconnecting…")).to_be_visible()
    async with Sandbox.serve(port=port, data=tmp_path):
        await say(port, "meanwhile")
        await expect(ada.place("pictures")).to_contain_class("unread")


async def test_the_page_waits_for_a_playground_that_is_still_starting(
    visit: Open, tmp_path: Path
) -> None:
    """The page is open and somebody reloads it in the middle of a restart."""
    port = free_port()
    async with Sandbox.serve(port=port, data=tmp_path):
        ada = await visit(f"http://127.0.0.1:{port}")
        await ada.page.route("**/sandbox/api/state*", lambda route: route.abort())
        await ada.page.reload()
        await expect(ada.page.get_by_text("Connecting…")).to_be_visible()
        await ada.page.unroute("**/sandbox/api/state*")
        await expect(ada.place("pictures")).to_be_visible()
        await ada.say("there you are")
        await ada.see("there you are")
