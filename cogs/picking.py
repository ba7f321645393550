"""Picking: by reaction, by button, by command."""

import logging

import discord
from discord import app_commands
from discord.ext import commands

from bot.errors import RetakeError
from bot.prompt.model import MAX_COUNT
from bot.rounds.model import Round, Vote
from bot.studio.deeds import Command, Verb
from bot.studio.studio import Studio
from bot.surface import cards, controls
from bot.surface.buttons import Button, session_here
from bot.surface.client import Client, Interaction, whisper

ASKS = {"🔁": Verb.REROLL, "💾": Verb.KEEP, "❌": Verb.CANCEL}


class PickButton(Button, template=controls.PICK):
    """A number under a sheet; a second press takes the pick back."""

    async def press(self, interaction: Interaction) -> None:
        _, turn = await self.round(interaction)
        number = int(self.found["number"])
        await interaction.response.defer()
        await interaction.client.studio.picking.toggle(turn.id, number, interaction.user.id)


class Picking(commands.Cog):
    """Reads picks from raw events: they count on any message, however old."""

    def __init__(self, client: Client, studio: Studio) -> None:
        self._client = client
        self._studio = studio

    async def cog_load(self) -> None:
        self._client.add_dynamic_items(PickButton)

    @app_commands.command()
    @app_commands.describe(number="The number on the sheet")
    async def pick(
        self, interaction: Interaction, number: app_commands.Range[int, 1, MAX_COUNT]
    ) -> None:
        """Pick the candidate that the next round goes on from."""
        session = await session_here(interaction)
        deed = Command(verb=Verb.PICK, number=number)
        outcome = await self._studio.do(session, f"i{interaction.id}", interaction.user.id, deed)
        await whisper(interaction, outcome.reply if outcome else "Picked.")

    @commands.Cog.listener()
    async def on_raw_reaction_add(self, event: discord.RawReactionActionEvent) -> None:
        if self._from_stranger(event) or not _known(event):
            return
        turn = await self._studio.shown_in(event.message_id)
        if turn is None:
            return
        try:
            await self._take(event, turn)
        except RetakeError as refusal:  # a reaction can't be answered; the card shows what counts
            _log.info("a reaction on round %s was passed over: %s", turn.id, refusal)

    @commands.Cog.listener()
    async def on_raw_reaction_remove(self, event: discord.RawReactionActionEvent) -> None:
        if not _known(event) or (turn := await self._studio.shown_in(event.message_id)) is None:
            return
        if number := cards.keycap_number(str(event.emoji)):
            await self._studio.picking.unpick(turn.id, number, event.user_id)
        else:
            await self._studio.take_back(_key(event))

    async def _take(self, event: discord.RawReactionActionEvent, turn: Round) -> None:
        if number := cards.keycap_number(str(event.emoji)):
            await self._studio.picking.pick(turn.id, number, event.user_id, Vote.REACTION)
            return
        session, _ = await self._studio.of_round(turn.id)
        deed = Command(verb=ASKS[str(event.emoji)], round=turn.number)
        await self._studio.react(session, _key(event), event.user_id, deed, event.message_id)

    def _from_stranger(self, event: discord.RawReactionActionEvent) -> bool:
        """The bot itself, another bot, or somebody who isn't a member of the server."""
        if self._client.user and event.user_id == self._client.user.id:
            return True
        return event.guild_id is not None and (event.member is None or event.member.bot)


def _known(event: discord.RawReactionActionEvent) -> bool:
    shown = str(event.emoji)
    return shown in ASKS or cards.keycap_number(shown) is not None


def _key(event: discord.RawReactionActionEvent) -> str:
    return f"r{event.message_id}-{event.user_id}-{event.emoji}"


_log = logging.getLogger(__name__)
