"""The bot as Discord sees it: its intents, its commands, and what it says when something fails."""

import asyncio
import hashlib
import json
import logging
from collections.abc import Iterable
from typing import TypeAlias

import aiohttp
import discord
from discord import app_commands
from discord.ext import commands

from bot.errors import BadConfiguration, RetakeError
from bot.store.notes import NoteStore
from bot.studio.studio import Studio

APOLOGY = "Something went wrong on our side, and it is written down; please try again."
_REFUSED = "Discord refuses the token; copy it again from the developer portal."
_NO_CONTENT = (
    "Discord doesn't allow the message content intent;"
    " switch it on for the bot in the developer portal."
)
_SYNCED = "commands"  # the note that holds a fingerprint of the commands Discord knows
_log = logging.getLogger(__name__)


def intents() -> discord.Intents:
    """What the bot hears: messages and reactions, in servers and in private."""
    wanted = discord.Intents.none()
    wanted.guilds = True
    wanted.messages = True
    wanted.reactions = True
    wanted.message_content = True
    return wanted


class Tree(app_commands.CommandTree["Client"]):
    """Slash commands; what a person can mend they are told, the rest is logged whole."""

    async def on_error(
        self,
        interaction: discord.Interaction["Client"],
        error: app_commands.AppCommandError,
        /,
    ) -> None:
        await interaction.client.explain(interaction, error)


# Retake never speaks; without this the library warns at every start that it couldn't.
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False


class Client(commands.Bot):
    """Connects the studio with Discord; holds nothing about any session itself."""

    def __init__(self, notes: NoteStore, ready_timeout: float = 2.0) -> None:
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            tree_cls=Tree,
            intents=intents(),
            allowed_mentions=discord.AllowedMentions.none(),
            # Nothing below is looked at, and each grows with the servers the bot is in.
            max_messages=None,
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
            guild_ready_timeout=ready_timeout,
        )
        self._notes = notes
        self._cogs: list[commands.Cog] = []
        self._studio: Studio | None = None
        self._resuming: asyncio.Task[None] | None = None

    @property
    def studio(self) -> Studio:
        assert self._studio is not None  # ``furnish`` comes before ``start``
        return self._studio

    def furnish(self, studio: Studio, cogs: Iterable[commands.Cog]) -> None:
        """Give it the studio it speaks for and the things people can do."""
        self._studio = studio
        self._cogs = list(cogs)

    async def begin(self, token: str) -> asyncio.Task[None]:
        """Log in and connect; returns once events arrive, with the task that keeps receiving.

        Raises:
            BadConfiguration: Discord refuses the token, or an intent isn't allowed.
        """
        try:
            await self.login(token)
        except discord.LoginFailure as refused:
            raise BadConfiguration(_REFUSED) from refused
        connected = asyncio.create_task(self._receive())
        ready = asyncio.create_task(self.wait_until_ready())
        await asyncio.wait({connected, ready}, return_when=asyncio.FIRST_COMPLETED)
        ready.cancel()
        if connected.done():
            connected.result()
        return connected

    async def _receive(self) -> None:
        try:
            await self.connect()
        except discord.PrivilegedIntentsRequired as refused:
            raise BadConfiguration(_NO_CONTENT) from refused

    async def setup_hook(self) -> None:
        for cog in self._cogs:
            await self.add_cog(cog)
        await self._sync()
        # People needn't wait until everything that was left is done.
        self._resuming = asyncio.create_task(self.studio.resume())

    async def close(self) -> None:
        if self._resuming:
            self._resuming.cancel()
        await super().close()

    async def on_message(self, message: discord.Message, /) -> None:
        """Nothing here: the cogs listen, and there are no prefix commands."""

    async def explain(self, interaction: discord.Interaction["Client"], error: Exception) -> None:
        """Tell the person who pressed or commanded what went wrong."""
        cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
        if isinstance(cause, RetakeError):
            await whisper(interaction, cause.sentence)
            return
        if isinstance(error, app_commands.CheckFailure):
            await whisper(interaction, str(error) or "You can't do that here.")
            return
        _log.error("%s failed", _name(interaction), exc_info=cause)
        await whisper(interaction, APOLOGY)

    async def _sync(self) -> None:
        """Tell Discord about the commands, if they have changed since it was told."""
        fingerprint = _fingerprint(self.tree, self.application_id)
        if await self._notes.get(_SYNCED) != fingerprint:
            await self.tree.sync()
            await self._notes.set(_SYNCED, fingerprint)


async def check_discord(token: str) -> str:
    """Who the token belongs to, once Discord takes it and its intents.

    Raises:
        BadConfiguration: Discord refuses the token, can't be reached, or an intent isn't allowed.
    """
    async with discord.Client(intents=discord.Intents.none()) as client:
        try:
            await client.login(token)
        except discord.LoginFailure as refused:
            raise BadConfiguration(_REFUSED) from refused
        except (aiohttp.ClientError, discord.HTTPException) as away:
            raise BadConfiguration(f"Discord can't be reached: {away}") from away
        flags = (await client.application_info()).flags
        if not (flags.gateway_message_content or flags.gateway_message_content_limited):
            raise BadConfiguration(_NO_CONTENT)
        return f"logged in as {client.user}, message content allowed"


Interaction: TypeAlias = discord.Interaction[Client]


async def whisper(interaction: Interaction, text: str) -> None:
    """Answer so that only the person who asked sees it; a token that died is no tragedy."""
    try:
        if interaction.response.is_done():
            await interaction.followup.send(text, ephemeral=True)
        else:
            await interaction.response.send_message(text, ephemeral=True)
    except discord.NotFound:
        _log.info("%s: the interaction was gone before it was answered", _name(interaction))


def _fingerprint(tree: app_commands.CommandTree["Client"], application_id: int | None) -> str:
    known = sorted((command.to_dict(tree) for command in tree.get_commands()), key=_sort_key)
    text = json.dumps([application_id, known], sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()


def _sort_key(command: dict[str, object]) -> tuple[str, str]:
    return str(command["name"]), str(command.get("type"))


def _name(interaction: Interaction) -> str:
    return interaction.command.qualified_name if interaction.command else "a press"
