"""The figure of a start: from the process's first instruction to the gateway's READY."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from time import perf_counter

from bot.bench.figures import Figure, median
from bot.bench.stage import Where, sandbox_process

SESSIONS = 100_000  # in the store when the bot starts
TIMES = 5

Fill = Callable[[Path, int], Awaitable[None]]


async def start_figures(fill: Fill) -> list[Figure]:
    """Starting with a full store against starting a bare client."""
    with sandbox_process() as where, tempfile.TemporaryDirectory() as folder:
        await fill(Path(folder), SESSIONS)
        bare = [sys.executable, "-m", "bot.bench.bare", where.api_url, where.gateway_url]
        bare.append(where.token)
        ours = [sys.executable, "-m", "bot", "run"]
        environment = _environment(where, folder)
        _until_ready(ours, environment, "is ready")
        times = [
            (_until_ready(ours, environment, "is ready"), _until_ready(bare, {}, "READY"))
            for _ in range(TIMES)
        ]
    value, floor = (median(column) for column in zip(*times, strict=True))
    return [Figure("start", f"READY with {SESSIONS:,} sessions", value, floor, 3.0)]


def _environment(where: Where, folder: str) -> dict[str, str]:
    return {
        "RETAKE_DISCORD__TOKEN": where.token,
        "RETAKE_DISCORD__ENDPOINT": where.url,
        "RETAKE_STORE__FOLDER": folder,
    }


def _until_ready(command: list[str], environment: dict[str, str], word: str) -> float:
    """Milliseconds until the process says that it is ready; it is stopped then."""
    start = perf_counter()
    with subprocess.Popen(  # noqa: S603 — our own interpreter with our own modules
        command,
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        assert process.stdout is not None  # it is a pipe
        said = []
        for line in process.stdout:
            said.append(line)
            if word in line:
                taken = (perf_counter() - start) * 1000
                process.terminate()
                return taken
    raise RuntimeError("the process ended before it was ready:\n" + "".join(said))
