"""The state of the sandbox: one guild, its channels and people, and everything said in them."""

import secrets
from collections.abc import Callable
from datetime import datetime

from bot.sandbox import refusals
from bot.sandbox.history import Histories
from bot.sandbox.journal import Journal
from bot.sandbox.shelf import Ledger, Shelf
from bot.sandbox.snowflakes import Snowflakes
from bot.sandbox.values import (
    Attachment,
    Channel,
    Command,
    Guild,
    Interaction,
    Member,
    Message,
    Modal,
    Role,
    Setting,
    User,
)
from bot.sandbox.wire import ChannelType

APPLICATION_ID = 1_100_000_000_000_000_001
GUILD_ID = 1_100_000_000_000_000_100
_LAST_ID = 1
_SECRET = 2


class World:
    """Shelves of values; it knows nothing of sockets, requests or pictures' bytes."""

    def __init__(self, journal: Journal, clock: Callable[[], datetime]) -> None:
        self.clock = clock
        self.journal = journal
        self._ledger = ledger = Ledger(journal)
        self.guilds = Shelf("guild", Guild, ledger)
        self.roles = Shelf("role", Role, ledger)
        self.users = Shelf("user", User, ledger)
        self.members = Shelf("member", Member, ledger)
        self.channels = Shelf("channel", Channel, ledger)
        self.messages = Shelf("message", Message, ledger)
        self.attachments = Shelf("attachment", Attachment, ledger)
        self.commands = Shelf("command", Command, ledger)
        self.interactions = Shelf("interaction", Interaction, ledger)
        self.modals = Shelf("modal", Modal, ledger)
        self._settings = Shelf("setting", Setting, ledger)
        last = self._settings.get(_LAST_ID)
        self._snowflakes = Snowflakes(clock, last=int(last.text) if last else 0)
        self._dms = {one.recipients[0]: one.id for one in self.channels if one.is_dm}
        self.histories = Histories(self.messages)

    @property
    def guild(self) -> Guild:
        guild = self.guilds.get(GUILD_ID)
        assert guild is not None
        return guild

    @property
    def bot(self) -> User:
        return self.user(APPLICATION_ID)

    def secret(self) -> str:
        """What links are signed with: the same for as long as the world is kept."""
        kept = self._settings.get(_SECRET)
        if kept is None:
            kept = self._settings.put(Setting(id=_SECRET, text=secrets.token_hex(32)))
        return kept.text

    def draw_id(self) -> int:
        return self._snowflakes.draw()

    def commit(self) -> None:
        """Write what has changed; nothing is told to anybody before."""
        if self._ledger.changed:
            self._settings.put(Setting(id=_LAST_ID, text=str(self._snowflakes.last)))
            self._ledger.commit()

    def user(self, user_id: int) -> User:
        user = self.users.get(user_id)
        if user is None:
            raise refusals.unknown_user()
        return user

    def member(self, user_id: int) -> Member:
        member = self.members.get(user_id)
        if member is None:
            raise refusals.unknown_member()
        return member

    def channel(self, channel_id: int) -> Channel:
        channel = self.channels.get(channel_id)
        if channel is None:
            raise refusals.unknown_channel()
        return channel

    def message(self, channel_id: int, message_id: int) -> Message:
        message = self.messages.get(message_id)
        if message is None or message.channel_id != channel_id:
            raise refusals.unknown_message()
        return message

    def parent_of(self, channel: Channel) -> Channel | None:
        return self.channels.get(channel.parent_id)

    def put_message(self, message: Message) -> Message:
        self.messages.put(message)
        self.histories.add(message)
        return message

    def drop_message(self, message: Message) -> None:
        self.messages.drop(message.id)
        self.histories.remove(message)

    def drop_channel(self, channel: Channel) -> list[Message]:
        """Remove a channel with its threads; returns the messages that went with them."""
        places = [channel, *(one for one in self.threads() if one.parent_id == channel.id)]
        gone: list[Message] = []
        for place in places:
            found = (self.messages.get(one) for one in self.histories.of(place.id))
            gone += [message for message in found if message is not None]
            self.histories.forget(place.id)
            self.channels.drop(place.id)
        for message in gone:
            self.messages.drop(message.id)
        return gone

    def threads(self) -> list[Channel]:
        return [channel for channel in self.channels if channel.is_thread]

    def guild_channels(self) -> list[Channel]:
        found = [c for c in self.channels if not c.is_thread and not c.is_dm]
        return sorted(found, key=lambda channel: (channel.position, channel.id))

    def dm_with(self, user_id: int) -> Channel:
        """The direct conversation between the bot and a user, opened if need be."""
        opened = self.channels.get(self._dms.get(user_id))
        if opened is not None:
            return opened
        recipients = (self.user(user_id).id, APPLICATION_ID)
        opened = Channel(id=self.draw_id(), kind=ChannelType.DM, recipients=recipients)
        self._dms[user_id] = opened.id
        return self.channels.put(opened)
