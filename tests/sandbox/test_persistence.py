"""The world is kept: an acknowledged message outlives a SIGKILL."""

import asyncio
import json
import os
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.errors import NotPossible
from bot.sandbox.building import Options
from bot.sandbox.limits import Terms
from bot.sandbox.server import Sandbox
from tests.sandbox.conftest import PICTURES, Serve, Wire, packet, png
from tests.sandbox.test_interactions import ROW, run, start
from tests.sandbox.test_rest_commands import EVERYWHERE, slash

PROGRAM = """
import asyncio, sys
from pathlib import Path
from bot.sandbox.server import Sandbox

async def main():
    async with Sandbox.serve(port=0, data=Path(sys.argv[1])) as sandbox:
        print(sandbox.url, sandbox.token, flush=True)
        await asyncio.Event().wait()

asyncio.run(main())
"""


@asynccontextmanager
async def process(data: Path) -> AsyncIterator[tuple[int, str, str]]:
    running = await asyncio.create_subprocess_exec(
        sys.executable, "-c", PROGRAM, str(data), stdout=asyncio.subprocess.PIPE
    )
    assert running.stdout is not None
    url, token = (await running.stdout.readline()).decode().split()
    try:
        yield running.pid, url, token
    finally:
        if running.returncode is None:
            running.kill()
        await running.wait()


async def test_an_acknowledged_message_outlives_a_kill(tmp_path: Path) -> None:
    acknowledged: list[str] = []
    async with aiohttp.ClientSession() as session:
        async with process(tmp_path) as (pid, url, _):

            async def talk(who: str) -> None:
                wire = Wire(session, f"{url}/sandbox/api", {})
                for n in range(10_000):
                    body = {"as": who, "content": f"{who} {n}", "files": [packet("a.png", png())]}
                    reply = await wire.post(f"/channels/{PICTURES}/messages", body)
                    acknowledged.append(reply["id"])
                    if len(acknowledged) == 120:
                        os.kill(pid, signal.SIGKILL)

            talking = await asyncio.gather(
                *map(talk, ("Ada", "Ben", "Cleo")), return_exceptions=True
            )
            assert all(isinstance(one, aiohttp.ClientError | OSError) for one in talking)
        async with process(tmp_path) as (_, url, token):
            rest = Wire(session, f"{url}/api/v10", {"Authorization": f"Bot {token}"})
            for number in acknowledged:
                kept = await rest.get(f"/channels/{PICTURES}/messages/{number}")
                assert kept.status == 200
                async with session.get(kept["attachments"][0]["url"]) as response:
                    assert await response.read() == png()
            fresh = await rest.post(f"/channels/{PICTURES}/messages", {"content": "new"})
            assert int(fresh["id"]) > max(map(int, acknowledged))


async def everything(world: Any) -> str:
    """All that is worth keeping, as one comparable text."""
    state = (await world.people.get("/state")).body
    places = [*state["channels"], *state["threads"]]
    messages = [
        (await world.people.get(f"/channels/{one['id']}/messages?as=Ada")).body
        for one in places
        if one["type"] != 15
    ]
    text = json.dumps([state["channels"], state["threads"], state["members"], messages])
    return text.replace(world.sandbox.url, "")


async def test_all_of_the_world_is_kept(serve: Serve, tmp_path: Path) -> None:
    async with serve(data=tmp_path) as world:
        bot = await start(world, slash(), {"name": "menu", "type": 3})
        said = await world.say("start")
        await world.people.put(f"/channels/{PICTURES}/messages/{said['id']}/reactions/👍?as=Ben")
        thread = f"/channels/{PICTURES}/messages/{said['id']}/threads"
        await world.rest.post(thread, {"name": "t"})
        await world.rest.put(f"/channels/{PICTURES}/messages/pins/{said['id']}")
        await world.people.post("/members", {"name": "Dora"})
        await world.people.post("/channels", {"name": "new"})
        await world.people.post("/permissions", {"channel": PICTURES, "deny": ["ATTACH_FILES"]})
        await world.send(content="card", components=[ROW], nonce="n", enforce_nonce=True)
        await run(world)
        heard = await bot.hears()
        await bot.answers(heard, 4, {"content": "psst", "flags": 64})
        gone = await world.say("gone")
        await world.people.delete(f"/channels/{PICTURES}/messages/{gone['id']}?as=Ada")
        before = await everything(world)
        commands = (await world.rest.get(EVERYWHERE)).body
    async with serve(data=tmp_path) as world:
        assert await everything(world) == before
        assert (await world.rest.get(EVERYWHERE)).body == commands
        again = await world.send(content="again", nonce="n", enforce_nonce=True)
        assert again["content"] == "card"
        followed = await world.rest.post(bot.hook(heard), {"content": "a follow-up"})
        assert followed.status == 200


async def test_an_open_interaction_has_failed_after_a_restart(serve: Serve, tmp_path: Path) -> None:
    async with serve(data=tmp_path) as world:
        bot = await start(world)
        begun = await run(world)
        heard = await bot.hears()
    async with serve(data=tmp_path) as world:
        bot.rest = world.rest
        standing = await world.people.get(f"/interactions/{begun['interaction_id']}")
        assert standing["state"] == "failed"
        assert (await bot.answers(heard, 5)).refusal == (404, 10062)


async def test_a_long_log_is_folded_in(serve: Serve, tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr("bot.sandbox.journal.CHECKPOINT_EVERY", 10)
    async with serve(data=tmp_path) as world:
        for n in range(50):
            await world.say(str(n))
        log = tmp_path / "world.sqlite3-wal"
        assert log.stat().st_size < 50 * 4096 * 4
    async with serve(data=tmp_path) as world:
        assert (await world.people.get(f"/channels/{PICTURES}/messages"))[0]["content"] == "49"


async def test_a_folder_is_for_one_sandbox(serve: Serve, tmp_path: Path) -> None:
    async with serve(data=tmp_path):
        with pytest.raises(NotPossible, match="Another sandbox"):
            async with Sandbox.serve(port=0, data=tmp_path):
                pass


def other_version(file: Path) -> None:
    with closing(sqlite3.connect(file)) as db, db:
        db.execute("UPDATE things SET body = '{}'")


def no_database(file: Path) -> None:
    file.write_bytes(b"not a database at all" * 500)


@pytest.mark.parametrize("spoil", [other_version, no_database])
async def test_a_world_that_cannot_be_read_is_refused(
    serve: Serve, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    async with serve(data=tmp_path) as world:
        await world.say("x")
    spoil(tmp_path / "world.sqlite3")
    with pytest.raises(NotPossible, match="cannot be read"):
        async with Sandbox.serve(port=0, data=tmp_path):
            pass


async def test_a_port_is_for_one_sandbox(serve: Serve) -> None:
    async with serve(Options(Terms())) as world:
        port = int(world.sandbox.url.rpartition(":")[2])
        with pytest.raises(NotPossible, match=f"Port {port}"):
            async with Sandbox.serve(port=port):
                pass
