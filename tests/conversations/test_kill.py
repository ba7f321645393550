"""SIGKILL at any moment of a round: it is finished once, nothing is rendered or posted twice."""

import asyncio
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from bot.sandbox.server import Sandbox
from tests.conversations.mortal import MOMENTS
from tests.conversations.people import Json, Person

REPLYING = ("a reply is about to be posted", "a reply was posted")
STARTING = ("a session was kept", "the thread was opened", "the prompt was shown")


@asynccontextmanager
async def bot(
    sandbox: Sandbox, folder: Path, moment: str = ""
) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.conversations.mortal",
        sandbox.url,
        sandbox.token,
        str(folder),
        moment,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout
    assert await process.stdout.readline() == b"ready\n"
    try:
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


@asynccontextmanager
async def ada(sandbox: Sandbox) -> AsyncIterator[Person]:
    async with aiohttp.ClientSession() as http:
        person = Person(http, sandbox.url, "Ada")
        async with person.listening():
            state = await person.state()
            person.channel = next(c["id"] for c in state["channels"] if c["name"] == "pictures")
            yield person


async def numbered(person: Person, number: int) -> Json:
    """The card once the bot's own reactions are on it: nothing is left to do for its round."""
    card = await person.card(number)
    await person.hears(
        "MESSAGE_REACTION_ADD",
        lambda one: one["message_id"] == card["id"] and one["emoji"]["name"] == "4️⃣",
    )
    return card


@pytest.mark.parametrize("moment", MOMENTS)
async def test_a_killed_bot_goes_on_where_it_was(tmp_path: Path, moment: str) -> None:
    async with Sandbox.serve(port=0) as sandbox, ada(sandbox) as person:
        asked = None
        async with bot(sandbox, tmp_path, moment) as mortal:
            await person.slash_away("imagine", idea="a red fox in a snowy forest")
            if moment not in STARTING:
                asked = await talk(person, in_one_breath=moment not in REPLYING)
            assert await mortal.wait() == -9
        async with bot(sandbox, tmp_path):
            asked = asked or await talk(person)
            await numbered(person, 2)
            await person.reply(asked)
        check(person, tmp_path)


async def talk(person: Person, *, in_one_breath: bool = True) -> Json:
    """A change and a question, once the sheet is there; the question as it was posted."""
    await person.thread()
    await numbered(person, 1)
    await person.say("keep everything but darken the background")
    if not in_one_breath:
        await numbered(person, 2)
    return await person.say("help")


def check(person: Person, folder: Path) -> None:
    """Everything once: cards, pictures, the prompt, the reply; and no status left behind."""
    rounds = Counter(card["content"].split("**")[1] for card in person.cards())
    assert rounds == {"Round 1": 1, "Round 2": 1}
    diary = Counter((folder / "diary").read_text().splitlines())
    assert len(diary) == 8
    assert set(diary.values()) == {1}
    said = [one["content"] for one in person.messages.values() if one["author"].get("bot")]
    assert not [text for text in said if "▱" in text]
    assert sum("Here is how I read it" in text for text in said) == 1
    assert sum("changing one thing at a time" in text for text in said) == 1
