"""A message before it is posted, and whom its words mention."""

import re
from dataclasses import dataclass, field

from bot.sandbox import permissions
from bot.sandbox.attachments import Upload
from bot.sandbox.values import Channel, Invocation, Message
from bot.sandbox.wire import Json, MessageType, Permission
from bot.sandbox.world import World

_USER = re.compile(r"<@!?(\d{1,20})>")
_ROLE = re.compile(r"<@&(\d{1,20})>")
_EVERYONE = re.compile(r"@(?:everyone|here)\b")


@dataclass(frozen=True)
class AllowedMentions:
    """Whom a message may ping; None where the sender has not said."""

    parse: frozenset[str] = frozenset({"users", "roles", "everyone"})
    users: frozenset[int] = frozenset()
    roles: frozenset[int] = frozenset()
    replied_user: bool = True


@dataclass(frozen=True)
class NewFile:
    """A file to be stored with a message, and what its sender says of it."""

    upload: Upload
    description: str | None = None


@dataclass(frozen=True)
class Draft:
    """Everything a checked request says about a message to post."""

    content: str = ""
    embeds: tuple[Json, ...] = ()
    components: tuple[Json, ...] = ()
    files: tuple[NewFile, ...] = ()
    flags: int = 0
    tts: bool = False
    nonce: str | int | None = None
    enforce_nonce: bool = False
    reply_to: int | None = None
    reply_or_fail: bool = True
    allowed: AllowedMentions = field(default_factory=AllowedMentions)


@dataclass(frozen=True)
class Sender:
    """Who posts a message and in what capacity."""

    user_id: int
    kind: MessageType = MessageType.DEFAULT
    only_for: int | None = None
    webhook: bool = False
    invocation: Invocation | None = None


@dataclass(frozen=True)
class Mentions:
    """Who is pinged."""

    users: tuple[int, ...] = ()
    roles: tuple[int, ...] = ()
    everyone: bool = False


def mentions_of(
    world: World, channel: Channel, author_id: int, draft: Draft, original: Message | None
) -> Mentions:
    """Whom a message pings, by its words, its reply and what its sender allows."""
    allowed = draft.allowed
    named = _ids(_USER, draft.content)
    users = [
        one
        for one in named
        if one in world.users and ("users" in allowed.parse or one in allowed.users)
    ]
    if original is not None and allowed.replied_user and original.author_id not in users:
        users.append(original.author_id)
    roles = [
        one
        for one in _ids(_ROLE, draft.content)
        if one in world.roles and ("roles" in allowed.parse or one in allowed.roles)
    ]
    everyone = (
        "everyone" in allowed.parse
        and _EVERYONE.search(draft.content) is not None
        and permissions.may(world, author_id, channel, Permission.MENTION_EVERYONE)
    )
    return Mentions(tuple(users), tuple(roles), everyone)


def _ids(pattern: re.Pattern[str], text: str) -> list[int]:
    return list(dict.fromkeys(int(one) for one in pattern.findall(text)))
