"""Starting a picture: by command, by mention, or from a message."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.errors import NotAPicture, RetakeError
from bot.prompt.edits import Adjust
from bot.prompt.model import MAX_COUNT, Setting
from bot.studio.studio import Asked, Studio
from bot.surface import mentions
from bot.surface.client import Client, Interaction
from bot.surface.places import check_place, own_thread
from bot.surface.starting import Start, start

IDEA = 6000  # characters: Discord's limit for an option; the studio says what is too long
ASPECTS = ("1:1", "3:2", "2:3", "4:3", "3:4", "16:9", "9:16", "21:9")


class Imagine(commands.Cog):
    """Opens a thread and makes the first round."""

    def __init__(self, client: Client, studio: Studio) -> None:
        self._client = client
        self._studio = studio
        self._menu = app_commands.ContextMenu(name="Retake this picture", callback=self.retake)

    async def cog_load(self) -> None:
        self._client.tree.add_command(self._menu)

    @app_commands.command()
    @app_commands.describe(
        idea="What the picture shows: a red fox in a snowy forest, watercolor",
        image="A picture to start from",
        aspect="Width to height, such as 16:9",
        count="How many candidates",
        engine="What paints it",
    )
    async def imagine(
        self,
        interaction: Interaction,
        idea: app_commands.Range[str, 1, IDEA],
        image: discord.Attachment | None = None,
        aspect: str | None = None,
        count: app_commands.Range[int, 1, MAX_COUNT] | None = None,
        engine: str | None = None,
    ) -> None:
        """Start a picture in a thread of its own."""
        wishes = {Setting.ASPECT: aspect, Setting.COUNT: count, Setting.ENGINE: engine}
        options = tuple(
            Adjust(field=setting, value=value)
            for setting, value in wishes.items()
            if value is not None
        )
        await start(interaction, Start(idea, options, image))

    @imagine.autocomplete("aspect")
    async def _aspects(self, _: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return [
            app_commands.Choice(name=aspect, value=aspect)
            for aspect in ASPECTS
            if aspect.startswith(typed)
        ]

    @imagine.autocomplete("engine")
    async def _engines(self, _: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return [
            app_commands.Choice(name=engine, value=engine)
            for engine in self._studio.engines()
            if typed.lower() in engine
        ]

    async def retake(self, interaction: Interaction, message: discord.Message) -> None:
        """Start from a picture that somebody posted, with what they wrote as the idea."""
        picture = next(iter(message.attachments), None)
        if picture is None:
            raise NotAPicture("That message has no picture; use this on one that has.")
        await start(interaction, Start(message.content or "this picture", image=picture))

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """A mention with an idea, anywhere but in a session's own thread."""
        if not mentions.speaks_to(message, self._client.user) or await self._studio.at(
            message.channel.id
        ):
            return
        try:
            await self._hear(message)
        except RetakeError as refusal:
            await message.reply(refusal.sentence, mention_author=False)

    async def _hear(self, message: discord.Message) -> None:
        channel = message.channel
        thread_id = own_thread(channel)
        if message.guild:
            check_place(channel, channel.permissions_for(message.guild.me))
        asked = Asked(
            key=f"m{message.id}",
            channel_id=channel.id,
            guild_id=message.guild.id if message.guild else None,
            person_id=message.author.id,
            idea=mentions.words(message, self._client.user),
            picture=await mentions.fetch(next(iter(message.attachments), None)),
            anchor_id=None if thread_id else message.id,
            thread_id=thread_id,
        )
        await self._studio.start(asked)
