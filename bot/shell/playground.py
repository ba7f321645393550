"""``retake try``: the bot in a Discord of its own on this machine."""

import asyncio
import webbrowser
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import click

from bot.sandbox.server import Sandbox
from bot.surface.client import Client
from bot.surface.endpoint import point_at

Build = Callable[[Path], AbstractAsyncContextManager[Client]]


async def play(port: int, folder: Path, build: Build, *, browser: bool) -> None:
    """Serve the playground until it is stopped.

    Raises:
        BadConfiguration, NotPossible: another Retake uses the folder, or the port is taken.
    """
    async with (
        build(folder / "bot") as client,
        Sandbox.serve(port=port, data=folder / "discord") as sandbox,
    ):
        point_at(sandbox.api_url, sandbox.gateway_url, sandbox.url)
        connected = await client.begin(sandbox.token)
        click.echo(f"Playground: {sandbox.url}/")
        if browser:
            await asyncio.to_thread(webbrowser.open, f"{sandbox.url}/")
        await connected
