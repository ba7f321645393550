"""Messages: posting, editing, deleting, pinning; the same for the bot and for people."""

from collections.abc import Mapping

from bot.sandbox import permissions, refusals
from bot.sandbox.drafts import Draft, Mentions, Sender, mentions_of
from bot.sandbox.filing import Files
from bot.sandbox.limits import Terms
from bot.sandbox.news import News
from bot.sandbox.nonces import Nonces
from bot.sandbox.values import Attachment, Channel, Message
from bot.sandbox.wire import (
    MESSAGE_CHANNEL_TYPES,
    Json,
    MessageFlag,
    MessageType,
    Permission,
)
from bot.sandbox.world import APPLICATION_ID, World

_LOADING = int(MessageFlag.LOADING)
_COUNTED = frozenset(MessageType) - {MessageType.THREAD_STARTER_MESSAGE}


class Talk:
    """What can be done with messages, once it is known that it may be done."""

    def __init__(self, world: World, news: News, files: Files, terms: Terms) -> None:
        self._world = world
        self._news = news
        self._files = files
        self._nonces = Nonces(world, terms.nonce_seconds)

    async def post(self, channel_id: int, sender: Sender, draft: Draft) -> Message:
        """Post a message, or find the one posted a moment ago under the same enforced nonce."""
        ephemeral = sender.only_for is not None
        kept = await self._files.keep(channel_id, draft.files, ephemeral=ephemeral)
        try:
            # Nothing in here waits, so two posts under one nonce cannot both get through.
            message = self._earlier(channel_id, sender, draft)
            if message is None:
                return self._post(self._world.channel(channel_id), sender, draft, kept)
        except refusals.Refusal:
            self._files.discard(kept)
            raise
        self._files.discard(kept)
        return message

    def begin_thread(
        self, thread: Channel, sender: Sender, draft: Draft, kept: tuple[Attachment, ...]
    ) -> Message:
        """Post the first message of a forum's thread, which has the thread's id."""
        mentions = mentions_of(self._world, thread, sender.user_id, draft, None)
        message = _written(self._world, thread, sender, draft, mentions)
        return self._announce(
            thread, message.model_copy(update={"id": thread.id, "attachments": kept})
        )

    def note(self, channel: Channel, author_id: int, kind: MessageType, **about: object) -> Message:
        """Post one of Discord's own messages: a pin was set, a thread was opened."""
        message = Message(
            id=self._world.draw_id(),
            channel_id=channel.id,
            author_id=author_id,
            kind=kind,
            sent_at=self._world.clock(),
        )
        return self._announce(channel, message.model_copy(update=about))

    def check_send(self, user_id: int, channel: Channel, draft: Draft) -> None:
        """Refuse what the user may not do here."""
        permissions.require_send(self._world, user_id, channel)
        _check_place(channel)
        held = permissions.in_channel(self._world, user_id, channel)
        if draft.files and not held & Permission.ATTACH_FILES:
            raise refusals.missing_permissions()
        if draft.reply_to is not None and not held & Permission.READ_MESSAGE_HISTORY:
            raise refusals.cannot_reply()
        thread = channel.thread
        if thread and thread.locked and not held & Permission.MANAGE_THREADS:
            raise refusals.thread_locked()
        if user_id == APPLICATION_ID and channel.is_dm and not self._shares_guild(channel):
            raise refusals.cannot_message_user()

    def revise(self, message: Message, changes: Mapping[str, object]) -> Message:
        """Replace parts of a message and tell those who see it."""
        revised = self._world.put_message(message.model_copy(update=changes))
        kept = {one.id for one in revised.attachments}
        self._files.discard(one for one in message.attachments if one.id not in kept)
        self._news.updated(revised)
        return revised

    def edit(self, message: Message, changes: Json) -> Message:
        """Change what a message says; an answer still being thought of is thereby given."""
        if message.flags & _LOADING:
            flags = int(changes.get("flags", message.flags)) & ~_LOADING
            return self.revise(message, {**changes, "flags": flags})
        return self.revise(message, {**changes, "edited_at": self._world.clock()})

    def delete(self, message: Message) -> None:
        self._world.drop_message(message)
        self._files.discard(message.attachments)
        self._news.deleted(message)

    def delete_all(self, channel: Channel, messages: list[Message]) -> None:
        for message in messages:
            self._world.drop_message(message)
            self._files.discard(message.attachments)
        self._news.deleted_all(channel, messages)

    def throw_away(self, messages: list[Message]) -> None:
        """Forget the files of messages that are gone with their channel."""
        for message in messages:
            self._files.discard(message.attachments)

    def pin(self, message: Message, user_id: int) -> None:
        channel = self._world.channel(message.channel_id)
        now = self._world.clock()
        channel = self._world.channels.put(channel.model_copy(update={"last_pin_at": now}))
        self.revise(message, {"pinned_at": now})
        self._news.pins_changed(channel)
        self.note(channel, user_id, MessageType.CHANNEL_PINNED_MESSAGE, reply_to=message.id)

    def unpin(self, message: Message) -> None:
        self.revise(message, {"pinned_at": None})
        self._news.pins_changed(self._world.channel(message.channel_id))

    def _post(
        self, channel: Channel, sender: Sender, draft: Draft, kept: tuple[Attachment, ...]
    ) -> Message:
        _check_place(channel)
        original = self._original(channel, draft)
        channel = self._awakened(channel, sender)
        mentions = mentions_of(self._world, channel, sender.user_id, draft, original)
        message = _written(self._world, channel, sender, draft, mentions)
        about = {"attachments": kept, "reply_to": original.id if original else None}
        return self._announce(channel, message.model_copy(update=about))

    def _earlier(self, channel_id: int, sender: Sender, draft: Draft) -> Message | None:
        if not draft.enforce_nonce or draft.nonce is None:
            return None
        return self._nonces.find(channel_id, sender.user_id, draft.nonce)

    def _original(self, channel: Channel, draft: Draft) -> Message | None:
        if draft.reply_to is None:
            return None
        original = self._world.messages.get(draft.reply_to)
        if original is not None and original.channel_id == channel.id:
            return original
        if not draft.reply_or_fail:
            return None
        raise refusals.bad_field("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message")

    def _awakened(self, channel: Channel, sender: Sender) -> Channel:
        """A thread that is written in: no longer archived, and its writer has joined it."""
        state = channel.thread
        if state is None or sender.only_for is not None:
            return channel
        changes: Json = {}
        if not state.has(sender.user_id):
            changes["joined"] = (*state.joined, (sender.user_id, self._world.clock()))
        if state.archived:
            changes |= {"archived": False, "archive_changed_at": self._world.clock()}
        if not changes:
            return channel
        channel = self._world.channels.put(
            channel.model_copy(update={"thread": state.model_copy(update=changes)})
        )
        if state.archived:
            self._news.channel("THREAD_UPDATE", channel)
        return channel

    def _announce(self, channel: Channel, message: Message) -> Message:
        self._world.put_message(message)
        if message.only_for is None:
            self._count(channel, message)
            self._nonces.remember(message)
        self._news.created(message)
        return message

    def _count(self, channel: Channel, message: Message) -> None:
        changes: Json = {"last_message_id": message.id}
        state = channel.thread
        # A thread's first message is not counted.
        if state is not None and message.id != channel.id and message.kind in _COUNTED:
            counts = {
                "message_count": state.message_count + 1,
                "total_messages": state.total_messages + 1,
            }
            changes["thread"] = state.model_copy(update=counts)
        self._world.channels.put(channel.model_copy(update=changes))

    def _shares_guild(self, channel: Channel) -> bool:
        return all(one in self._world.members for one in channel.recipients)


def _check_place(channel: Channel) -> None:
    if not channel.is_thread and channel.kind not in MESSAGE_CHANNEL_TYPES:
        raise refusals.not_a_text_channel()


def _written(
    world: World, channel: Channel, sender: Sender, draft: Draft, mentions: Mentions
) -> Message:
    kind = sender.kind
    if kind is MessageType.DEFAULT and draft.reply_to is not None:
        kind = MessageType.REPLY
    return Message(
        id=world.draw_id(),
        channel_id=channel.id,
        author_id=sender.user_id,
        kind=kind,
        content=draft.content,
        sent_at=world.clock(),
        flags=draft.flags,
        embeds=draft.embeds,
        components=draft.components,
        mentions=mentions.users,
        mention_roles=mentions.roles,
        mention_everyone=mentions.everyone,
        nonce=draft.nonce,
        only_for=sender.only_for,
        webhook=sender.webhook,
        invocation=sender.invocation,
        tts=draft.tts,
    )
