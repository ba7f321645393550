"""The main job, as a stranger does it after `retake try`: by clicking and typing only."""

import asyncio
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.playground.conftest import Open
from tests.playground.reader import Reader, expect
from tests.playground.test_returning import ROOT, free_port

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(240)]

IDEA = "a red fox in a snowy forest, watercolor, wide shot at dusk, no people"
CHANGE = "keep everything but darken the background"


@asynccontextmanager
async def tried(port: int, data: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    """`retake try`, as long as the block runs or until it is killed."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "try",
        "--no-browser", "--port", str(port), "--data", str(data),
        cwd=ROOT, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    ready = await process.stdout.readline()
    assert ready.decode() == f"Playground: http://127.0.0.1:{port}/\n"
    try:
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
        await process.communicate()


async def sheet(reader: Reader, number: int, count: int) -> None:
    """A round's pictures are there, with a number under them for each."""
    card = reader.message(f"Round {number} ·")
    await expect(card.get_by_role("img", name=f"{count} numbered candidates")).to_be_visible(
        timeout=60_000
    )
    group = card.get_by_role("group", name="Reactions")
    await expect(group.get_by_role("button", name=re.compile(": 1"))).to_have_count(count)


async def begun(reader: Reader, number: int) -> None:
    """A round's progress is shown; looked for at every frame, as it may be gone in a moment."""
    await reader.page.wait_for_function(
        "words => document.querySelector('[role=log]').textContent.includes(words)",
        arg=f"Round {number}: ",
    )


async def pick(reader: Reader, number: int, name: str, value: int) -> None:
    card = reader.message(f"Round {number} ·")
    await card.get_by_role("button", name=f"{name}: 1").click()
    await expect(card).to_contain_text(f"Picked: {value} by @Ada")


async def keep(reader: Reader) -> None:
    await reader.run("/keep ")
    await reader.see("Saved as keeper 1")
    await reader.run("/keepers list")
    await reader.page.keyboard.press("Enter")
    await expect(await reader.see("Ada used /keepers list")).to_contain_text("a red fox")


async def test_from_the_open_page_to_a_keeper(visit: Open, tmp_path: Path) -> None:
    port = free_port()
    async with tried(port, tmp_path) as process:
        ada = await visit(f"http://127.0.0.1:{port}", channel="", who="")
        await ada.page.get_by_role("button", name=IDEA).click()
        await ada.page.keyboard.press("Enter")
        await ada.button("Open").click()
        await sheet(ada, 1, 4)
        await pick(ada, 1, "two", 2)

        await ada.page.get_by_role("button", name=CHANGE).click()
        await ada.page.keyboard.press("Enter")
        await sheet(ada, 2, 3)
        card = ada.message("Round 2 ·")
        await expect(card.locator("blockquote")).to_contain_text("dark snowy forest")
        await expect(card.locator("blockquote")).to_have_count(1)
        await expect(card).to_contain_text("All else kept word for word: subject")
        await pick(ada, 2, "one", 1)

        await ada.say("make it oil painting")
        await begun(ada, 3)
        process.kill()
        await process.wait()
        await expect(ada.page.get_by_text("Reconnecting…")).to_be_visible()

    async with tried(port, tmp_path):
        await sheet(ada, 3, 3)
        await expect(ada.messages.filter(has_text="Round 3")).to_have_count(1)
        await expect(ada.messages.filter(has_text="Round 2 ·")).to_have_count(1)
        await pick(ada, 3, "three", 3)

        await keep(ada)
