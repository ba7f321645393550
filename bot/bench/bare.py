"""The floor: a discord.py client that does the same visible thing and nothing else."""

import asyncio
import sys
from io import BytesIO

import discord

from bot.bench.pictures import bare_sheet
from bot.surface.endpoint import point_at


class Bare(discord.Client):
    """Answers every message of a person with a sheet of four ready pictures."""

    def __init__(self, pictures: list[bytes]) -> None:
        intents = discord.Intents.default()
        intents.message_content = True
        super().__init__(intents=intents, guild_ready_timeout=0.05)
        self._pictures = pictures

    async def on_message(self, message: discord.Message) -> None:
        if not message.author.bot:
            sheet = await asyncio.to_thread(bare_sheet, self._pictures)
            await message.channel.send("sheet", file=discord.File(BytesIO(sheet), "sheet.jpg"))


class Starter(discord.Client):
    """Says when it is ready, and stops."""

    async def on_ready(self) -> None:
        sys.stdout.write("READY\n")
        await self.close()


def start() -> None:
    """Started as a process of its own: API address, gateway address and token as arguments."""
    api_url, gateway_url, token = sys.argv[1:]
    point_at(api_url, gateway_url, api_url)
    Starter(intents=discord.Intents.default(), guild_ready_timeout=0.05).run(
        token, log_handler=None
    )


if __name__ == "__main__":
    start()
