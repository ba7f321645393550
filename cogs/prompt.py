"""The prompt: seeing it, and keeping parts of it."""

from discord import app_commands
from discord.ext import commands

from bot.prompt.model import field_named
from bot.studio.deeds import Command, Verb
from bot.studio.studio import Studio
from bot.surface import controls
from bot.surface.buttons import Button, session_here
from bot.surface.client import Client, Interaction
from cogs.rounds import FIELD_CHOICES, do


class PromptButton(Button, template=controls.PROMPT):
    """Shows the prompt as it stands now."""

    async def press(self, interaction: Interaction) -> None:
        await do(interaction, await session_here(interaction), Command(verb=Verb.PROMPT))


class Prompt(commands.Cog):
    """Shows the layered prompt and locks its fields."""

    def __init__(self, client: Client, studio: Studio) -> None:
        self._client = client
        self._studio = studio

    async def cog_load(self) -> None:
        self._client.add_dynamic_items(PromptButton)

    @app_commands.command()
    async def prompt(self, interaction: Interaction) -> None:
        """See and copy the prompt as it stands."""
        await do(interaction, await session_here(interaction), Command(verb=Verb.PROMPT))

    @app_commands.command()
    @app_commands.choices(field=FIELD_CHOICES)
    @app_commands.describe(field="What no edit may change")
    async def lock(self, interaction: Interaction, field: str) -> None:
        """Lock a field: no edit changes it until it is unlocked."""
        deed = Command(verb=Verb.LOCK, field=field_named(field))
        await do(interaction, await session_here(interaction), deed)

    @app_commands.command()
    @app_commands.choices(field=FIELD_CHOICES)
    @app_commands.describe(field="What may change again; everything where none is given")
    async def unlock(self, interaction: Interaction, field: str | None = None) -> None:
        """Unlock a field, or all of them."""
        deed = Command(verb=Verb.UNLOCK, field=field_named(field) if field else None)
        await do(interaction, await session_here(interaction), deed)
