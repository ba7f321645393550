"""Returning: what people did while the bot was away is taken up when it comes back."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from datetime import datetime, timedelta

import discord
from discord.ext import commands

from bot.rounds.model import Phase, Round, Session
from bot.studio.studio import Studio
from bot.surface import cards
from bot.surface.client import Client
from cogs.talk import hear

LOOK_BACK = timedelta(days=2)  # sessions quiet for longer are looked at when somebody speaks there
SESSIONS = 200  # looked at after a start, latest first
MESSAGES = 50  # read in each
_log = logging.getLogger(__name__)


class Returning(commands.Cog):
    """Reads reactions and messages that no event told of."""

    def __init__(self, client: Client, studio: Studio, clock: Callable[[], datetime]) -> None:
        self._client = client
        self._studio = studio
        self._clock = clock
        self._looking: asyncio.Task[None] | None = None

    async def cog_unload(self) -> None:
        if self._looking:
            self._looking.cancel()

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """A fresh connection, not a resumed one: events may have been missed."""
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self.look())

    async def look(self) -> None:
        """Take up what happened in the sessions of the last days."""
        for session in await self._studio.recent(self._clock() - LOOK_BACK, SESSIONS):
            try:
                await self._reactions(session)
                await self._messages(session)
            except discord.HTTPException as refused:
                _log.info("session %s can't be looked at: %s", session.id, refused)

    async def _reactions(self, session: Session) -> None:
        turn = await self._studio.head(session)
        if turn.phase is Phase.POSTED and turn.message_id is not None:
            seen = [found async for found in self._standing(session, turn)]
            await self._studio.picking.reconcile(turn, seen)

    async def _standing(self, session: Session, turn: Round) -> AsyncIterator[tuple[int, int]]:
        """The numbers that people's reactions on a card stand for, with who reacted."""
        assert turn.message_id is not None  # a posted round has its card
        message = await self._thread(session).fetch_message(turn.message_id)
        for reaction in message.reactions:
            number = cards.keycap_number(str(reaction.emoji))
            if number is not None and reaction.count > int(reaction.me):
                async for person in reaction.users():
                    if not person.bot:
                        yield number, person.id

    async def _messages(self, session: Session) -> None:
        """Messages of the thread that came after the last one that was taken."""
        heard = await self._studio.heard(session)
        after = discord.Object(id=heard or session.thread_id or 0)
        thread = self._thread(session)
        async for message in thread.history(limit=MESSAGES, after=after, oldest_first=True):
            await hear(self._client, session, message)

    def _thread(self, session: Session) -> discord.PartialMessageable:
        return self._client.get_partial_messageable(
            session.thread_id or 0, guild_id=session.guild_id
        )
