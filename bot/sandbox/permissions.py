"""What somebody may do in a channel, by Discord's rules for roles and overwrites."""

from collections.abc import Callable

from bot.sandbox import refusals
from bot.sandbox.refusals import Refusal
from bot.sandbox.values import Channel, Member
from bot.sandbox.wire import ALL_PERMISSIONS, ChannelType, Permission
from bot.sandbox.world import GUILD_ID, World

_DM_PERMISSIONS = int(
    Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.ADD_REACTIONS
    | Permission.EMBED_LINKS
    | Permission.ATTACH_FILES
    | Permission.READ_MESSAGE_HISTORY
    | Permission.USE_APPLICATION_COMMANDS
    | Permission.USE_EXTERNAL_EMOJIS
    | Permission.PIN_MESSAGES
)
_VIEW = int(Permission.VIEW_CHANNEL)
_ADMINISTRATOR = int(Permission.ADMINISTRATOR)
_MANAGE_THREADS = int(Permission.MANAGE_THREADS)


def in_guild(world: World, member: Member) -> int:
    """The permissions a member's roles add up to."""
    if world.guild.owner_id == member.id:
        return ALL_PERMISSIONS
    total = 0
    for role_id in (GUILD_ID, *member.roles):
        role = world.roles.get(role_id)
        total |= role.permissions if role else 0
    return ALL_PERMISSIONS if total & _ADMINISTRATOR else total


def in_channel(world: World, user_id: int, channel: Channel) -> int:
    """The permissions of a user in a channel; none at all if they cannot see it."""
    if channel.is_dm:
        return _DM_PERMISSIONS if user_id in channel.recipients else 0
    member = world.members.get(user_id)
    if member is None:
        return 0
    total = in_guild(world, member)
    if total & _ADMINISTRATOR:
        return total
    place = world.parent_of(channel) if channel.is_thread else channel
    total = _overwritten(total, member, place or channel)
    if not total & _VIEW or _hidden_thread(channel, member, total):
        return 0
    return total


def may(world: World, user_id: int, channel: Channel, permission: Permission) -> bool:
    return bool(in_channel(world, user_id, channel) & permission)


def may_send(world: World, user_id: int, channel: Channel) -> bool:
    wanted = Permission.SEND_MESSAGES_IN_THREADS if channel.is_thread else Permission.SEND_MESSAGES
    return may(world, user_id, channel, wanted)


def require(
    world: World,
    user_id: int,
    channel: Channel,
    *wanted: Permission,
    refusal: Callable[[], Refusal] = refusals.missing_permissions,
) -> None:
    """Refuse with Missing Access if the channel is out of sight, else if a permission lacks."""
    held = in_channel(world, user_id, channel)
    if not held & _VIEW:
        raise refusals.missing_access()
    if any(not held & permission for permission in wanted):
        raise refusal()


def require_send(world: World, user_id: int, channel: Channel) -> None:
    require(world, user_id, channel)
    if not may_send(world, user_id, channel):
        raise refusals.missing_permissions()


def _overwritten(total: int, member: Member, channel: Channel) -> int:
    by_id = {overwrite.id: overwrite for overwrite in channel.overwrites}
    everyone = by_id.get(GUILD_ID)
    if everyone is not None:
        total = total & ~everyone.deny | everyone.allow
    roles = [by_id[role] for role in member.roles if role in by_id]
    for overwrite in roles:
        total &= ~overwrite.deny
    for overwrite in roles:
        total |= overwrite.allow
    own = by_id.get(member.id)
    if own is not None:
        total = total & ~own.deny | own.allow
    return total


def _hidden_thread(channel: Channel, member: Member, total: int) -> bool:
    if channel.kind is not ChannelType.PRIVATE_THREAD or channel.thread is None:
        return False
    return not channel.thread.has(member.id) and not total & _MANAGE_THREADS
