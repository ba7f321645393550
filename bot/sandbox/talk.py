"""Messages: posting, editing, deleting; the same for the bot and for people."""

from bot.sandbox import permissions, refusals
from bot.sandbox.attachments import Cabinet, Upload, describe, safe_filename
from bot.sandbox.drafts import Draft, Mentions, NewFile, Sender, mentions_of
from bot.sandbox.hub import Event, Hub, same_for_all
from bot.sandbox.limits import Terms
from bot.sandbox.nonces import Nonces
from bot.sandbox.render import Renderer
from bot.sandbox.values import Attachment, Channel, Message
from bot.sandbox.wire import (
    MESSAGE_CHANNEL_TYPES,
    Json,
    MessageFlag,
    MessageType,
    Permission,
)
from bot.sandbox.world import GUILD_ID, World


class Talk:
    """What can be done with messages, once it is known that it may be done."""

    def __init__(
        self, world: World, hub: Hub, renderer: Renderer, cabinet: Cabinet, terms: Terms
    ) -> None:
        self._world = world
        self._hub = hub
        self._renderer = renderer
        self._cabinet = cabinet
        self._nonces = Nonces(world, terms.nonce_seconds)

    async def post(self, channel_id: int, sender: Sender, draft: Draft) -> Message:
        """Post a message, or find the one posted a moment ago under the same enforced nonce."""
        files = await self.store(channel_id, draft.files, ephemeral=sender.only_for is not None)
        # Nothing below waits, so two posts under one nonce cannot both pass this line.
        earlier = self._earlier(channel_id, sender, draft)
        if earlier is not None:
            self._discard(files)
            return earlier
        channel = self._world.channel(channel_id)
        _check_place(channel)
        channel = self._awakened(channel, sender)
        original = self._original(channel, draft)
        mentions = mentions_of(self._world, channel, sender.user_id, draft, original)
        message = _written(self._world, channel, sender, draft, mentions)
        message = message.model_copy(
            update={"attachments": files, "reply_to": original.id if original else None}
        )
        return self._announce(channel, message)

    def begin_thread(
        self, thread: Channel, sender: Sender, draft: Draft, files: tuple[Attachment, ...]
    ) -> Message:
        """Post the first message of a forum's thread, which has the thread's id."""
        mentions = mentions_of(self._world, thread, sender.user_id, draft, None)
        message = _written(self._world, thread, sender, draft, mentions)
        update = {"id": thread.id, "attachments": files}
        return self._announce(thread, message.model_copy(update=update))

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

    async def store(
        self, channel_id: int, files: tuple[NewFile, ...], *, ephemeral: bool = False
    ) -> tuple[Attachment, ...]:
        """Keep the bytes of files and say what they are."""
        return tuple([await self._keep(channel_id, one, ephemeral=ephemeral) for one in files])

    async def _keep(self, channel_id: int, file: NewFile, *, ephemeral: bool) -> Attachment:
        upload: Upload = file.upload
        content_type, width, height = describe(upload)
        attachment = Attachment(
            id=self._world.draw_id(),
            channel_id=channel_id,
            filename=safe_filename(upload.filename),
            size=len(upload.data),
            content_type=content_type,
            description=file.description,
            width=width,
            height=height,
            ephemeral=ephemeral,
        )
        await self._cabinet.put(attachment.id, upload.data)
        return self._world.attachments.put(attachment)

    def revise(self, message: Message, **changes: object) -> Message:
        """Replace parts of a message and tell those who see it."""
        revised = self._world.put_message(message.model_copy(update=changes))
        kept = {one.id for one in revised.attachments}
        self._discard(tuple(one for one in message.attachments if one.id not in kept))
        self._emit("MESSAGE_UPDATE", revised)
        return revised

    def edit(self, message: Message, **changes: object) -> Message:
        """Change what a message says; an answer still being thought of is thereby given."""
        flags = int(str(changes.pop("flags", message.flags)))
        if message.flags & MessageFlag.LOADING:
            return self.revise(message, flags=flags & ~MessageFlag.LOADING, **changes)
        return self.revise(message, flags=flags, edited_at=self._world.clock(), **changes)

    def delete(self, message: Message) -> None:
        channel = self._world.channel(message.channel_id)
        self._world.drop_message(message)
        self._discard(message.attachments)
        payload: Json = {"id": str(message.id), "channel_id": str(message.channel_id)}
        if not channel.is_dm:
            payload["guild_id"] = str(GUILD_ID)
        only = None if message.only_for is None else frozenset({message.only_for})
        self._hub.emit(Event("MESSAGE_DELETE", same_for_all(payload), channel, only))

    def pin(self, message: Message, *, pinned: bool) -> None:
        channel = self._world.channel(message.channel_id)
        moment = self._world.clock() if pinned else None
        if pinned:
            channel = self._world.channels.put(channel.model_copy(update={"last_pin_at": moment}))
        self.revise(message, pinned_at=moment)
        shown = self._renderer.channel(channel)
        payload = {
            "channel_id": str(channel.id),
            "last_pin_timestamp": shown.get("last_pin_timestamp"),
        }
        if not channel.is_dm:
            payload["guild_id"] = str(GUILD_ID)
        self._hub.emit(Event("CHANNEL_PINS_UPDATE", same_for_all(payload), channel))

    def typing(self, user_id: int, channel: Channel) -> None:
        payload: Json = {
            "channel_id": str(channel.id),
            "user_id": str(user_id),
            "timestamp": int(self._world.clock().timestamp()),
        }
        if not channel.is_dm:
            payload |= {"guild_id": str(GUILD_ID), "member": self._renderer.member_of(user_id)}
        self._hub.emit(Event("TYPING_START", same_for_all(payload), channel))

    def _earlier(self, channel_id: int, sender: Sender, draft: Draft) -> Message | None:
        if not draft.enforce_nonce or draft.nonce is None:
            return None
        return self._nonces.find(channel_id, sender.user_id, draft.nonce)

    def _discard(self, files: tuple[Attachment, ...]) -> None:
        for one in files:
            self._world.attachments.drop(one.id)
            self._cabinet.drop(one.id)

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
            payload = same_for_all(self._renderer.channel(channel))
            self._hub.emit(Event("THREAD_UPDATE", payload, channel))
        return channel

    def _announce(self, channel: Channel, message: Message) -> Message:
        self._world.put_message(message)
        if message.only_for is None:
            self._count(channel, message)
            self._nonces.remember(message)
        self._emit("MESSAGE_CREATE", message)
        return message

    def _count(self, channel: Channel, message: Message) -> None:
        changes: Json = {"last_message_id": message.id}
        if channel.thread is not None and message.id != channel.id:
            changes["thread"] = channel.thread.model_copy(
                update={
                    "message_count": channel.thread.message_count + 1,
                    "total_messages": channel.thread.total_messages + 1,
                }
            )
        self._world.channels.put(channel.model_copy(update=changes))

    def _emit(self, name: str, message: Message) -> None:
        channel = self._world.channel(message.channel_id)
        only = None if message.only_for is None else frozenset({message.only_for})
        self._hub.emit(
            Event(
                name,
                lambda viewer: self._payload(message, viewer),
                channel,
                only,
                message,
            )
        )

    def _payload(self, message: Message, viewer: int) -> Json:
        shown = self._renderer.message_event(message, viewer)
        if message.nonce is not None:
            shown["nonce"] = message.nonce
        return shown


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
