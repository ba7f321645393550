"""How values look on the wire, to whoever looks at them."""

from datetime import datetime

from bot.sandbox.attachments import Links
from bot.sandbox.looks import shown_components, shown_embeds, used_by_embeds
from bot.sandbox.values import (
    Attachment,
    Channel,
    Command,
    Invocation,
    Member,
    Message,
    Reaction,
    Role,
    User,
)
from bot.sandbox.wire import Json, MessageFlag, MessageType
from bot.sandbox.world import APPLICATION_ID, GUILD_ID, World

# Message types that come with the message they refer to.
_REFERRING = frozenset({MessageType.REPLY, MessageType.THREAD_STARTER_MESSAGE})


def stamp(moment: datetime) -> str:
    return moment.isoformat(timespec="microseconds")


def maybe_stamp(moment: datetime | None) -> str | None:
    return None if moment is None else stamp(moment)


def maybe_id(number: int | None) -> str | None:
    return None if number is None else str(number)


def user(value: User) -> Json:
    shown: Json = {
        "id": str(value.id),
        "username": value.username,
        "discriminator": "0000" if value.bot else "0",
        "global_name": value.global_name,
        "avatar": None,
        "banner": None,
        "accent_color": None,
        "avatar_decoration_data": None,
        "collectibles": None,
        "primary_guild": None,
        "public_flags": 0,
        "flags": 0,
    }
    if value.bot:
        shown["bot"] = True
    return shown


def bare_member(value: Member) -> Json:
    """A member without its user, as inside messages."""
    return {
        "roles": [str(role) for role in value.roles],
        "joined_at": stamp(value.joined_at),
        "nick": value.nick,
        "avatar": None,
        "banner": None,
        "premium_since": None,
        "communication_disabled_until": None,
        "pending": False,
        "mute": False,
        "deaf": False,
        "flags": 0,
    }


def role(value: Role) -> Json:
    shown: Json = {
        "id": str(value.id),
        "name": value.name,
        "permissions": str(value.permissions),
        "position": value.position,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": value.managed_by is not None,
        "mentionable": False,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }
    if value.managed_by is not None:
        shown["tags"] = {"bot_id": str(value.managed_by)}
    return shown


def reaction(value: Reaction, viewer: int) -> Json:
    return {
        "emoji": emoji(value),
        "count": len(value.users),
        "count_details": {"burst": 0, "normal": len(value.users)},
        "burst_colors": [],
        "me_burst": False,
        "burst_me": False,
        "burst_count": 0,
        "me": viewer in value.users,
    }


def emoji(value: Reaction) -> Json:
    return {"id": maybe_id(value.emoji_id), "name": value.name}


def command(value: Command) -> Json:
    shown = {
        **value.body,
        "id": str(value.id),
        "application_id": str(APPLICATION_ID),
        "version": str(value.version),
    }
    if value.guild_id is not None:
        shown["guild_id"] = str(value.guild_id)
    return shown


class Renderer:
    """Shows what needs the rest of the world to be shown."""

    def __init__(self, world: World, links: Links) -> None:
        self._world = world
        self._links = links

    def member(self, value: Member) -> Json:
        return {"user": user(self._world.user(value.id)), **bare_member(value)}

    def member_of(self, user_id: int) -> Json | None:
        value = self._world.members.get(user_id)
        return None if value is None else self.member(value)

    def attachment(self, value: Attachment) -> Json:
        url = self._links.url(value)
        shown: Json = {
            "id": str(value.id),
            "filename": value.filename,
            "size": value.size,
            "url": url,
            "proxy_url": url,
            "content_type": value.content_type,
        }
        if value.width is not None:
            shown |= {"width": value.width, "height": value.height}
        if value.description is not None:
            shown["description"] = value.description
        if value.ephemeral:
            shown["ephemeral"] = True
        return shown

    def message(self, value: Message, viewer: int) -> Json:
        """A message as REST shows it, with what it replies to and its thread."""
        shown = self._message(value, viewer)
        if value.kind in _REFERRING:
            original = self._world.messages.get(value.reply_to)
            shown["referenced_message"] = (
                None if original is None else self._message(original, viewer)
            )
        thread = self._world.channels.get(value.id)
        if thread is not None and value.flags & MessageFlag.HAS_THREAD:
            shown["thread"] = self.channel(thread)
        return shown

    def message_event(self, value: Message, viewer: int) -> Json:
        """A message as the gateway sends it: with its guild and its author's membership."""
        shown = self.message(value, viewer)
        if not self._world.channel(value.channel_id).is_dm:
            shown["guild_id"] = str(GUILD_ID)
            author = self._world.members.get(value.author_id)
            if author is not None:
                shown["member"] = bare_member(author)
        return shown

    def _message(self, value: Message, viewer: int) -> Json:
        files = [self.attachment(one) for one in value.attachments]
        by_name = {one["filename"]: one for one in reversed(files)}
        in_embeds = used_by_embeds(value.embeds)
        shown: Json = {
            "id": str(value.id),
            "channel_id": str(value.channel_id),
            "author": user(self._world.user(value.author_id)),
            "type": int(value.kind),
            "content": value.content,
            "timestamp": stamp(value.sent_at),
            "edited_timestamp": maybe_stamp(value.edited_at),
            "flags": value.flags,
            "tts": value.tts,
            "pinned": value.pinned_at is not None,
            "mention_everyone": value.mention_everyone,
            "mentions": [user(self._world.user(one)) for one in value.mentions],
            "mention_roles": [str(one) for one in value.mention_roles],
            "attachments": [one for one in files if one["filename"] not in in_embeds],
            "embeds": shown_embeds(value.embeds, by_name),
            "components": shown_components(value.components, by_name),
        }
        if value.reactions:
            shown["reactions"] = [reaction(one, viewer) for one in value.reactions]
        if value.reply_to is not None or value.reply_channel is not None:
            shown["message_reference"] = self._reference(value)
        if value.webhook:
            shown |= {"webhook_id": str(APPLICATION_ID), "application_id": str(APPLICATION_ID)}
        if value.invocation is not None:
            shown |= self._invocation(value.invocation)
        return shown

    def _reference(self, value: Message) -> Json:
        channel_id = value.reply_channel or value.channel_id
        reference: Json = {"type": 0, "channel_id": str(channel_id)}
        if value.reply_to is not None:
            reference["message_id"] = str(value.reply_to)
        if not self._world.channel(value.channel_id).is_dm:
            reference["guild_id"] = str(GUILD_ID)
        return reference

    def _invocation(self, origin: Invocation) -> Json:
        metadata = self._metadata(origin)
        if origin.name is None:
            return {"interaction_metadata": metadata}
        old = {key: metadata[key] for key in ("id", "type", "name", "user")}
        return {"interaction_metadata": metadata, "interaction": old}

    def _metadata(self, origin: Invocation) -> Json:
        metadata: Json = {
            "id": str(origin.id),
            "type": origin.kind,
            "user": user(self._world.user(origin.user_id)),
            "authorizing_integration_owners": {"0": str(GUILD_ID)},
        }
        for name, number in (
            ("original_response_message_id", origin.original_message_id),
            ("target_message_id", origin.target_message_id),
            ("interacted_message_id", origin.interacted_message_id),
        ):
            if number is not None:
                metadata[name] = str(number)
        if origin.name is not None:
            metadata["name"] = origin.name
        if origin.opened_by is not None:
            metadata["triggering_interaction_metadata"] = self._metadata(origin.opened_by)
        return metadata

    def channel(self, value: Channel) -> Json:
        if value.is_dm:
            return self._dm(value)
        shown: Json = {
            "id": str(value.id),
            "type": int(value.kind),
            "guild_id": str(GUILD_ID),
            "name": value.name,
            "parent_id": maybe_id(value.parent_id),
            "last_message_id": maybe_id(value.last_message_id),
            "rate_limit_per_user": value.slow_seconds,
            "flags": 0,
        }
        if value.last_pin_at is not None:
            shown["last_pin_timestamp"] = stamp(value.last_pin_at)
        return shown | (_thread_part(value) if value.thread else _channel_part(value))

    def _dm(self, value: Channel) -> Json:
        others = [one for one in value.recipients if one != APPLICATION_ID]
        return {
            "id": str(value.id),
            "type": int(value.kind),
            "flags": 0,
            "last_message_id": maybe_id(value.last_message_id),
            "recipients": [user(self._world.user(one)) for one in others],
        }

    def thread_member(self, thread: Channel, user_id: int) -> Json | None:
        state = thread.thread
        for member, joined_at in state.joined if state else ():
            if member == user_id:
                return {
                    "id": str(thread.id),
                    "user_id": str(user_id),
                    "join_timestamp": stamp(joined_at),
                    "flags": 0,
                }
        return None


def _channel_part(value: Channel) -> Json:
    shown: Json = {
        "position": value.position,
        "topic": value.topic,
        "nsfw": value.nsfw,
        "permission_overwrites": [
            {"id": str(o.id), "type": o.kind, "allow": str(o.allow), "deny": str(o.deny)}
            for o in value.overwrites
        ],
    }
    if value.tags:
        shown["available_tags"] = [
            {
                "id": str(tag.id),
                "name": tag.name,
                "moderated": False,
                "emoji_id": None,
                "emoji_name": tag.emoji,
            }
            for tag in value.tags
        ]
    return shown


def _thread_part(value: Channel) -> Json:
    state = value.thread
    assert state is not None
    shown: Json = {
        "owner_id": str(state.owner_id),
        "message_count": state.message_count,
        "total_message_sent": state.total_messages,
        "member_count": min(len(state.joined), 50),
        "thread_metadata": {
            "archived": state.archived,
            "locked": state.locked,
            "auto_archive_duration": state.auto_archive_minutes,
            "archive_timestamp": stamp(state.archive_changed_at),
            "create_timestamp": stamp(state.created_at),
        },
    }
    if state.tags:
        shown["applied_tags"] = [str(tag) for tag in state.tags]
    if value.kind == 12:
        shown["thread_metadata"]["invitable"] = state.invitable
    return shown
