"""A small bot that does each thing once, so that the page's tests need no other."""

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import discord
import pytest
import yarl
from discord import app_commands, ui
from PIL import Image, ImageDraw

from bot.sandbox.server import Sandbox

Interaction = discord.Interaction[Any]
ASPECTS = ("1:1", "3:2", "2:3", "16:9")


def picture(width: int = 512, height: int = 512, color: str = "#7a8ca0") -> io.BytesIO:
    """A picture that shows its size, so that screenshots can be judged."""
    image = Image.new("RGB", (width, height), color)
    draw = ImageDraw.Draw(image)
    draw.ellipse((width * 0.3, height * 0.3, width * 0.7, height * 0.7), fill="#e8c27a")
    draw.rectangle((8, 8, width - 9, height - 9), outline="#ffffff", width=4)
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    buffer.seek(0)
    return buffer


def file(name: str = "sheet.png", alt: str | None = None, **size: Any) -> discord.File:
    return discord.File(picture(**size), name, description=alt)


class Panel(ui.View):
    """A button of each style, and menus."""

    def __init__(self, bot: "Scripted") -> None:
        super().__init__(timeout=None)
        self._bot = bot
        self.add_item(ui.Button(label="Read more", url="https://example.com/more"))

    @ui.button(label="1", style=discord.ButtonStyle.primary)
    async def one(self, interaction: Interaction, button: ui.Button["Panel"]) -> None:
        button.style = discord.ButtonStyle.success
        await interaction.response.edit_message(content="You picked 1.", view=self)

    @ui.button(label="Again", emoji="🔁")
    async def again(self, interaction: Interaction, _: ui.Button["Panel"]) -> None:
        await self._bot.gate.wait()
        await interaction.response.send_message("Once more.")

    @ui.button(label="Never", style=discord.ButtonStyle.danger)
    async def never(self, interaction: Interaction, _: ui.Button["Panel"]) -> None:
        """Stays without an answer."""

    @ui.button(label="Off", disabled=True)
    async def off(self, interaction: Interaction, _: ui.Button["Panel"]) -> None: ...

    @ui.select(
        placeholder="Which layer?",
        options=[
            discord.SelectOption(label="Background", value="background", description="Behind it"),
            discord.SelectOption(label="Lighting", value="lighting", emoji="💡"),
        ],
    )
    async def layer(self, interaction: Interaction, select: ui.Select["Panel"]) -> None:
        await interaction.response.send_message(f"Layer: {select.values[0]}")

    @ui.select(
        placeholder="Which ones?",
        min_values=2,
        max_values=3,
        options=[discord.SelectOption(label=name) for name in ("dawn", "noon", "dusk")],
    )
    async def times(self, interaction: Interaction, select: ui.Select["Panel"]) -> None:
        await interaction.response.send_message(f"Times: {', '.join(select.values)}")


class Brief(ui.Modal, title="The brief"):
    """A form with a short and a long field."""

    purpose: ui.TextInput["Brief"] = ui.TextInput(label="Purpose", placeholder="What is it for?")
    avoid: ui.TextInput["Brief"] = ui.TextInput(
        label="Must avoid", style=discord.TextStyle.paragraph, required=False
    )

    async def on_submit(self, interaction: Interaction, /) -> None:
        text = f"Purpose: {self.purpose.value}; avoid: {self.avoid.value}"
        await interaction.response.send_message(text)


class Scripted(discord.Client):
    """Answers every way there is to answer; `gate` holds what is to be slow."""

    def __init__(self) -> None:
        super().__init__(intents=discord.Intents.all(), guild_ready_timeout=0.02)
        self.tree = app_commands.CommandTree(self)
        self.gate = asyncio.Event()
        self.gate.set()
        self.connected = asyncio.Event()
        self.ran: list[tuple[str, dict[str, Any]]] = []
        _register(self)

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def on_ready(self) -> None:
        self.connected.set()

    async def on_message(self, message: discord.Message, /) -> None:
        if self.user in message.mentions and message.author != self.user:
            await message.reply(f"You said: {message.clean_content}", mention_author=False)

    async def on_raw_reaction_add(self, event: discord.RawReactionActionEvent, /) -> None:
        self.dispatch("reaction_seen", event.user_id, str(event.emoji))

    async def show(self, interaction: Interaction, message_id: int, idea: str) -> None:
        """Open a thread on a message and post a sheet in it."""
        channel = self.get_partial_messageable(
            interaction.channel_id or 0, guild_id=interaction.guild_id
        )
        thread = await channel.get_partial_message(message_id).create_thread(name=idea[:90])
        await self.gate.wait()
        sheet = await thread.send(
            "**Round 1** · orientation", file=file(alt=idea), view=Panel(self)
        )
        for emoji in ("1️⃣", "2️⃣", "🔁"):
            await sheet.add_reaction(emoji)

    def text_channel(self, name: str = "pictures") -> discord.TextChannel:
        found = discord.utils.get(self.get_all_channels(), name=name)
        assert isinstance(found, discord.TextChannel)
        return found


def _register(bot: Scripted) -> None:
    _register_imagine(bot)
    _register_keepers(bot)
    _register_answers(bot)


def _register_imagine(bot: Scripted) -> None:
    @bot.tree.command()
    @app_commands.describe(
        idea="What the picture shows", aspect="Width to height", count="How many"
    )
    @app_commands.choices(count=[app_commands.Choice(name=str(n), value=n) for n in (2, 3, 4)])
    async def imagine(
        interaction: Interaction,
        idea: app_commands.Range[str, 1, 400],
        image: discord.Attachment | None = None,
        aspect: str | None = None,
        count: int = 4,
        sharp: bool | None = None,  # noqa: FBT001 - a slash command may take a yes-or-no option
    ) -> None:
        """Start a picture in a thread of its own."""
        given = {"idea": idea, "aspect": aspect, "count": count, "sharp": sharp}
        bot.ran.append(("imagine", given | {"image": image.filename if image else None}))
        answer = await interaction.response.send_message(f"{interaction.user.mention}: {idea}")
        await bot.show(interaction, answer.message_id or 0, idea)

    @imagine.autocomplete("aspect")
    async def _aspects(_: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=a, value=a) for a in ASPECTS if a.startswith(typed)]


def _register_keepers(bot: Scripted) -> None:
    keepers = app_commands.Group(name="keepers", description="The pictures that were kept")

    @keepers.command(name="list")
    async def list_(interaction: Interaction) -> None:
        """The latest keepers."""
        await interaction.response.send_message("No keepers yet.", ephemeral=True)

    @keepers.command()
    @app_commands.describe(words="Words to look for")
    async def search(interaction: Interaction, words: str) -> None:
        """Keepers that speak of something."""
        await interaction.response.send_message(f"Nothing about {words}.", ephemeral=True)

    bot.tree.add_command(keepers)


def _register_answers(bot: Scripted) -> None:
    tree = bot.tree

    @tree.command()
    async def think(interaction: Interaction) -> None:
        """Think for a while."""
        await interaction.response.defer(thinking=True)
        await bot.gate.wait()
        await interaction.followup.send("Here is what I thought.")

    @tree.command()
    async def silent(interaction: Interaction) -> None:
        """Never answer, until the gate is opened."""
        bot.ran.append(("silent", {}))
        if bot.gate.is_set():
            await interaction.response.send_message("At last.")

    @tree.command()
    async def brief(interaction: Interaction) -> None:
        """Say what the picture is for."""
        await interaction.response.send_modal(Brief())

    @tree.command()
    async def panel(interaction: Interaction) -> None:
        """Everything that can be pressed."""
        await interaction.response.send_message("Press something.", view=Panel(bot))

    @tree.context_menu(name="Retake this picture")
    async def retake(interaction: Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(f"Starting from {message.attachments[0].filename}.")


@asynccontextmanager
async def running(sandbox: Sandbox, patch: pytest.MonkeyPatch) -> AsyncIterator[Scripted]:
    """The bot, connected and ready, as long as the block runs."""
    patch.setattr(discord.http.Route, "BASE", sandbox.api_url)
    gateway = yarl.URL(sandbox.gateway_url)
    patch.setattr(discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", gateway)
    bot = Scripted()
    task = asyncio.create_task(bot.start(sandbox.token))
    ready = asyncio.create_task(bot.connected.wait())
    await asyncio.wait({task, ready}, return_when=asyncio.FIRST_COMPLETED)
    try:
        if task.done():
            task.result()
        yield bot
    finally:
        ready.cancel()
        bot.gate.set()
        await bot.close()
        await asyncio.wait({task})
