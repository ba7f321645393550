"""Keeping: saving a candidate, and finding it again."""

from io import BytesIO

import discord
from discord import app_commands
from discord.ext import commands

from bot.prompt.model import MAX_COUNT
from bot.rounds.model import Keeper
from bot.studio.deeds import Command, Verb
from bot.studio.studio import Studio
from bot.surface import controls, keepers
from bot.surface.buttons import Button, session_here
from bot.surface.client import Client, Interaction, whisper
from bot.surface.starting import Start, start
from cogs.rounds import do


class KeepButton(Button, template=controls.KEEP):
    """Saves the picked candidate of a round."""

    async def press(self, interaction: Interaction) -> None:
        session, turn = await self.round(interaction)
        await do(interaction, session, Command(verb=Verb.KEEP, round=turn.number))


class Keeping(commands.Cog):
    """Saves keepers and shows the collection."""

    group = app_commands.Group(name="keepers", description="The pictures that were kept")

    def __init__(self, client: Client, studio: Studio) -> None:
        self._client = client
        self._studio = studio

    async def cog_load(self) -> None:
        self._client.add_dynamic_items(KeepButton)

    @app_commands.command()
    @app_commands.describe(
        note="What it is good for", tags="Words to find it by", number="Which one; the picked one"
    )
    async def keep(
        self,
        interaction: Interaction,
        note: str = "",
        tags: str = "",
        number: app_commands.Range[int, 1, MAX_COUNT] | None = None,
    ) -> None:
        """Save a picture with everything needed to make it again."""
        tagged = " ".join(f"#{tag}" for tag in tags.replace("#", " ").replace(",", " ").split())
        deed = Command(verb=Verb.KEEP, number=number, text=f"{note} {tagged}".strip())
        await do(interaction, await session_here(interaction), deed)

    @group.command(name="list")
    @app_commands.describe(before="Show those older than this one")
    async def list_(self, interaction: Interaction, before: int | None = None) -> None:
        """The latest keepers."""
        found = await self._studio.collection.latest(
            interaction.guild_id, interaction.user.id, before
        )
        await whisper(interaction, keepers.listing(found))

    @group.command()
    @app_commands.describe(words="Words of the prompt, the note or the tags")
    async def search(self, interaction: Interaction, words: str) -> None:
        """Keepers that speak of something."""
        found = await self._studio.collection.search(
            words, interaction.guild_id, interaction.user.id
        )
        await whisper(interaction, keepers.listing(found))

    @group.command()
    @app_commands.describe(keeper="Its number")
    async def show(self, interaction: Interaction, keeper: int) -> None:
        """A keeper: the picture and all it was made from."""
        found = await self._get(interaction, keeper)
        limit = interaction.filesize_limit
        picture, suffix = await self._studio.collection.picture(found, limit)
        name = keepers.file_name(found, suffix)
        shown = discord.File(BytesIO(picture), name, description=keepers.alt(found))
        await interaction.response.send_message(keepers.text(found), file=shown)

    @group.command()
    @app_commands.describe(keeper="Its number")
    async def reuse(self, interaction: Interaction, keeper: int) -> None:
        """A new picture that starts from a keeper's prompt and seed."""
        found = await self._get(interaction, keeper)
        wanted = Start(
            idea=f"keeper {found.id}: {keepers.title(found)}",
            prompt=self._studio.collection.again(found),
        )
        await start(interaction, wanted)

    async def _get(self, interaction: Interaction, keeper_id: int) -> Keeper:
        return await self._studio.collection.get(
            keeper_id, interaction.guild_id, interaction.user.id
        )
