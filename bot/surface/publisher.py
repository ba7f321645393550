"""Shows what the studio wants shown, through Discord's REST API alone: no gateway is needed."""

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import Literal

import aiohttp
import discord
from discord import AllowedMentions, PartialMessageable

from bot.rounds.intake import Acceptance
from bot.rounds.model import Round, Session
from bot.studio.publishing import CannotPost, Card, NotReachable, Sheet, Status
from bot.surface import cards, controls

THREAD_EXISTS = 160004  # "A thread has already been created for this message"
LOOK_BACK = 200  # messages read to find one that may have been posted before
NONCE = 25  # characters: Discord's limit
KEPT_OPEN: Literal[10080] = (
    10080  # minutes without a word after which Discord archives a thread: its longest
)
_QUIET = AllowedMentions.none()


@dataclass(frozen=True, slots=True)
class Post:
    """A message about a round; kind, round and thread make its nonce."""

    kind: str
    turn: Round
    text: str
    rows: list[list[controls.Press]]
    sheet: Sheet | None = None


class DiscordPublisher:
    """Posts, changes and finds the bot's own messages.

    Each post carries a nonce, which Discord enforces for some minutes; for the time after that
    the bot looks back at what it has posted, and knows its messages by their buttons.
    """

    def __init__(self, client: discord.Client) -> None:
        self._client = client

    async def open_thread(self, session: Session) -> tuple[int | None, int]:
        with _refusals():
            anchor_id = session.anchor_id or await self._anchor(session)
            channel = self._channel(session, session.channel_id)
            anchor = channel.get_partial_message(anchor_id)
            name = cards.thread_name(session)
            try:
                thread = await anchor.create_thread(name=name, auto_archive_duration=KEPT_OPEN)
            except discord.HTTPException as refused:
                if refused.code != THREAD_EXISTS:
                    raise
                return anchor_id, anchor_id  # a message's thread has the message's id
        return anchor_id, thread.id

    async def show_prompt(self, session: Session, turn: Round, *, again: bool) -> int:
        text = cards.prompt_text(session, turn)
        return await self._post(
            session, Post("p", turn, text, controls.prompt_rows(session)), again=again
        )

    async def show_status(self, status: Status, *, again: bool) -> int:
        turn, text = status.turn, cards.status_text(status)
        return await self._post(
            status.session, Post("s", turn, text, controls.status_rows(turn)), again=again
        )

    async def change_status(self, status: Status, message_id: int) -> None:
        with _refusals():
            await self._message(status.session, message_id).edit(content=cards.status_text(status))

    async def remove_status(self, status: Status, message_id: int | None) -> None:
        with _refusals():
            if message_id is None:
                message_id = await self._find(status.session, controls.status_rows(status.turn))
            if message_id is not None:
                with suppress(discord.NotFound):
                    await self._message(status.session, message_id).delete()

    async def show_card(self, card: Card, sheet: Sheet | None, *, again: bool) -> int:
        kind = "c" if sheet else f"f{card.turn.fence}."
        text = cards.card_text(card)
        return await self._post(
            card.session, Post(kind, card.turn, text, controls.card_rows(card), sheet), again=again
        )

    async def change_card(self, card: Card) -> None:
        if card.turn.message_id is None:
            return
        with _refusals():
            await self._message(card.session, card.turn.message_id).edit(
                content=cards.card_text(card),
                view=controls.view(controls.card_rows(card)),
                allowed_mentions=_QUIET,
            )

    async def number_card(
        self, session: Session, message_id: int, numbers: tuple[int, ...]
    ) -> None:
        with _refusals():
            message = self._message(session, message_id)
            for number in numbers:
                await message.add_reaction(cards.keycap(number))

    async def reply(self, session: Session, said: Acceptance, *, again: bool) -> int | None:
        if said.outcome is None or said.reply_to is None:
            return None
        with _refusals():
            thread = self._thread(session)
            if again and (found := await self._find_reply(session, said)):
                return found
            message = await thread.send(
                said.outcome.reply[: cards.CONTENT],
                view=controls.view(controls.answer_rows(said)),
                reference=discord.MessageReference(
                    message_id=said.reply_to, channel_id=thread.id, fail_if_not_exists=False
                ),
                mention_author=False,
                allowed_mentions=_QUIET,
                nonce=_reply_nonce(said),
            )
        return message.id

    async def _post(self, session: Session, post: Post, *, again: bool) -> int:
        with _refusals():
            if again and (found := await self._find(session, post.rows)):
                return found
            message = await self._thread(session).send(
                post.text,
                view=controls.view(post.rows),
                files=_files(post),
                allowed_mentions=_QUIET,
                nonce=_nonce(post, session),
            )
        return message.id

    async def _anchor(self, session: Session) -> int:
        """The message a thread hangs on, where nobody's message does: found, or posted."""
        channel = self._channel(session, session.channel_id)
        async for message in channel.history(limit=LOOK_BACK, after=session.created_at):
            answered = message.interaction_metadata
            if answered and f"i{answered.id}" == session.key:
                return message.id
        posted = await channel.send(
            cards.opening_text(session.idea, session.owner_id),
            allowed_mentions=_QUIET,
            nonce=session.key[:25],
        )
        return posted.id

    async def _find(self, session: Session, rows: list[list[controls.Press]]) -> int | None:
        """A message of the bot's with the first of these buttons."""
        wanted = rows[0][0].custom_id
        async for message in self._own(session):
            if wanted in controls.custom_ids(message):
                return message.id
        return None

    async def _find_reply(self, session: Session, said: Acceptance) -> int | None:
        text = said.outcome.reply[: cards.CONTENT] if said.outcome else ""
        async for message in self._own(session):
            to = message.reference.message_id if message.reference else None
            if to == said.reply_to and message.content == text:
                return message.id
        return None

    async def _own(self, session: Session) -> AsyncIterator[discord.Message]:
        """The bot's own messages in a session's thread, latest first."""
        me = self._client.user
        async for message in self._thread(session).history(limit=LOOK_BACK):
            if me and message.author.id == me.id:
                yield message

    def _thread(self, session: Session) -> PartialMessageable:
        if session.thread_id is None:
            raise CannotPost("This session has no thread yet.")
        return self._channel(session, session.thread_id)

    def _channel(self, session: Session, channel_id: int) -> PartialMessageable:
        return self._client.get_partial_messageable(channel_id, guild_id=session.guild_id)

    def _message(self, session: Session, message_id: int) -> discord.PartialMessage:
        return self._thread(session).get_partial_message(message_id)


@contextmanager
def _refusals() -> Iterator[None]:
    """Discord's refusals, told apart by whether trying again can help."""
    try:
        yield
    except (discord.NotFound, discord.Forbidden) as refused:
        raise CannotPost(f"Discord doesn't let me post this here ({refused.text}).") from refused
    except (discord.DiscordServerError, discord.RateLimited) as away:
        raise NotReachable("Discord has trouble right now.") from away
    except (aiohttp.ClientError, TimeoutError, ConnectionError) as away:
        raise NotReachable("Discord can't be reached right now.") from away


def _files(post: Post) -> list[discord.File]:
    if post.sheet is None:
        return []
    name = f"round-{post.turn.number}.jpg"
    return [discord.File(BytesIO(post.sheet.picture), name, description=post.sheet.alt)]


def _nonce(post: Post, session: Session) -> str:
    """Unique to this post, in the 25 characters that Discord takes."""
    return f"{post.kind}{_base36(post.turn.id)}-{_base36(session.thread_id or 0)}"[:NONCE]


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits or "0"


def _reply_nonce(said: Acceptance) -> str:
    return sha256(said.key.encode()).hexdigest()[:NONCE]
