"""Help: a short tour."""

from discord import app_commands
from discord.ext import commands

from bot.studio import answers
from bot.studio.studio import Studio
from bot.surface.client import Client, Interaction, whisper


class Help(commands.Cog):
    """Says how it works, in a few lines."""

    def __init__(self, client: Client, studio: Studio) -> None:
        self._client = client
        self._studio = studio

    @app_commands.command()
    async def help(self, interaction: Interaction) -> None:
        """How to make a picture by changing one thing at a time."""
        await whisper(interaction, answers.HELP)
