"""Talking in a session's thread: the main way to change a picture."""

import asyncio
from weakref import WeakValueDictionary

import discord
from discord.ext import commands

from bot.rounds.model import Session
from bot.studio.studio import Studio
from bot.surface import mentions
from bot.surface.client import Client


class Talk(commands.Cog):
    """Hands what people say in a session to the studio."""

    def __init__(self, client: Client, studio: Studio) -> None:
        self._client = client
        self._studio = studio
        self._channels: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        if not mentions.from_person(message) or not self._may_be_session(message):
            return
        # Taken before anything is awaited, so that messages are accepted in the order they came.
        async with self._channels.setdefault(message.channel.id, asyncio.Lock()):
            if session := await self._studio.at(message.channel.id):
                await hear(self._client, session, message)

    @staticmethod
    def _may_be_session(message: discord.Message) -> bool:
        return message.guild is None or isinstance(
            message.channel, discord.Thread | discord.PartialMessageable
        )


async def hear(client: Client, session: Session, message: discord.Message) -> None:
    """Take one message of a session's thread."""
    if not mentions.from_person(message) or mentions.speaks_to_others(message, client.user):
        return
    if text := mentions.words(message, client.user):
        await client.studio.say(session, message.author.id, text, message.id)
