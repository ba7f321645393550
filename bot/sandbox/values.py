"""What the world is made of, as frozen values; how they look on the wire is told in `render`."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict

from bot.sandbox.wire import THREAD_TYPES, ChannelType, Json, MessageType


class Frozen(BaseModel):
    """A value that never changes."""

    model_config = ConfigDict(frozen=True)


class Value(Frozen):
    """A frozen value with an id, so that it can be shelved."""

    id: int


class User(Value):
    """Somebody with an account, in the guild or not."""

    username: str
    global_name: str | None = None
    bot: bool = False


class Member(Value):
    """A user in the guild, under the user's id."""

    roles: tuple[int, ...] = ()
    joined_at: datetime
    nick: str | None = None


class Role(Value):
    """Permissions under a name; the one with the guild's id is @everyone."""

    name: str
    permissions: int
    position: int = 0
    managed_by: int | None = None


class Guild(Value):
    """The one guild."""

    name: str
    owner_id: int


class Overwrite(Value):
    """What a channel allows or denies to a role (kind 0) or a member (kind 1)."""

    kind: int
    allow: int = 0
    deny: int = 0


class Tag(Value):
    """A forum's tag."""

    name: str
    emoji: str | None = None


class ThreadState(Frozen):
    """What makes a channel a thread."""

    owner_id: int
    archived: bool = False
    locked: bool = False
    auto_archive_minutes: int = 1_440
    archive_changed_at: datetime
    created_at: datetime
    invitable: bool = True
    message_count: int = 0
    total_messages: int = 0
    joined: tuple[tuple[int, datetime], ...] = ()
    tags: tuple[int, ...] = ()

    def has(self, user_id: int) -> bool:
        return any(member == user_id for member, _ in self.joined)


class Channel(Value):
    """A channel, a thread or a direct conversation."""

    kind: ChannelType
    name: str = ""
    position: int = 0
    topic: str | None = None
    parent_id: int | None = None
    nsfw: bool = False
    slow_seconds: int = 0
    last_message_id: int | None = None
    last_pin_at: datetime | None = None
    overwrites: tuple[Overwrite, ...] = ()
    tags: tuple[Tag, ...] = ()
    recipients: tuple[int, ...] = ()
    thread: ThreadState | None = None

    @property
    def is_thread(self) -> bool:
        return self.kind in THREAD_TYPES

    @property
    def is_dm(self) -> bool:
        return self.kind is ChannelType.DM


class Attachment(Value):
    """A file of a message; its bytes are kept under its id."""

    channel_id: int
    filename: str
    size: int
    content_type: str
    description: str | None = None
    width: int | None = None
    height: int | None = None
    ephemeral: bool = False
    spoiler: bool = False


class Reaction(Frozen):
    """One emoji under a message and who pressed it, first one first."""

    name: str
    emoji_id: int | None = None
    users: tuple[int, ...]

    @property
    def key(self) -> str:
        return self.name if self.emoji_id is None else f"{self.name}:{self.emoji_id}"


class Invocation(Value):
    """The interaction that a message answers."""

    kind: int
    user_id: int
    name: str | None = None
    target_message_id: int | None = None
    target_user_id: int | None = None
    interacted_message_id: int | None = None
    original_message_id: int | None = None
    opened_by: "Invocation | None" = None


class Message(Value):
    """A message as it stands; embeds and components are kept as checked JSON."""

    channel_id: int
    author_id: int
    kind: MessageType = MessageType.DEFAULT
    content: str = ""
    sent_at: datetime
    edited_at: datetime | None = None
    flags: int = 0
    attachments: tuple[Attachment, ...] = ()
    embeds: tuple[Json, ...] = ()
    components: tuple[Json, ...] = ()
    reactions: tuple[Reaction, ...] = ()
    mentions: tuple[int, ...] = ()
    mention_roles: tuple[int, ...] = ()
    mention_everyone: bool = False
    pinned_at: datetime | None = None
    nonce: str | int | None = None
    reply_to: int | None = None
    reply_channel: int | None = None
    only_for: int | None = None
    webhook: bool = False
    invocation: Invocation | None = None
    tts: bool = False


class Interaction(Value):
    """Something a person set off that the bot must answer."""

    kind: int
    token: str
    user_id: int
    channel_id: int
    created_at: datetime
    name: str | None = None
    message_id: int | None = None
    target_id: int | None = None
    state: str = "pending"
    original_id: int | None = None
    modal_id: int | None = None
    opened_by: Invocation | None = None


class Modal(Value):
    """A form the bot has opened for one person."""

    user_id: int
    channel_id: int
    custom_id: str
    title: str
    components: tuple[Json, ...]
    opened_by: Invocation
    message_id: int | None = None


class Command(Value):
    """A registered application command, as checked JSON."""

    version: int
    guild_id: int | None = None
    body: Json

    @property
    def name(self) -> str:
        return str(self.body["name"])

    @property
    def kind(self) -> int:
        return int(self.body["type"])


class Setting(Value):
    """A line the world remembers about itself."""

    text: str
