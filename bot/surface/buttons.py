"""Buttons that answer after a restart: all they know stands in their custom_id."""

import asyncio
import re
from typing import Any, Self

import discord
from discord import ui

from bot.errors import NotFound
from bot.rounds.model import Round, Session
from bot.surface.client import Interaction


class Button(ui.DynamicItem[ui.Button[ui.View]], template=r"(?!)"):
    """A button of a message that no live view stands behind."""

    def __init__(self, found: re.Match[str]) -> None:
        super().__init__(ui.Button(custom_id=found.string))
        self.found = found

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], _item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(match)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Press it; whatever goes wrong is told to the person who pressed."""
        task = asyncio.create_task(self.press(interaction))
        await asyncio.wait({task})
        if not task.cancelled() and isinstance(failure := task.exception(), Exception):
            await interaction.client.explain(interaction, failure)

    async def press(self, interaction: Interaction) -> None:
        """What the button does; every kind of button says its own."""
        raise NotFound("That button does nothing any more.")

    async def round(self, interaction: Interaction) -> tuple[Session, Round]:
        """The round its custom_id names. Raises NotFound where it isn't of this server."""
        session, turn = await interaction.client.studio.of_round(int(self.found["round"]))
        if session.guild_id != interaction.guild_id:
            raise NotFound("That round isn't here any more.")
        return session, turn


async def session_here(interaction: Interaction) -> Session:
    """The session of this thread or direct message. Raises NotFound where there is none."""
    session = await interaction.client.studio.at(interaction.channel_id or 0)
    if session is None:
        raise NotFound("There is no picture here yet; start one with /imagine.")
    return session
