"""Where something was said, and whether a picture can be made there."""

import discord

from bot.errors import NotPossible

_NEEDED = (
    "view_channel",
    "send_messages",
    "create_public_threads",
    "send_messages_in_threads",
    "attach_files",
    "add_reactions",
    "read_message_history",
)


def own_thread(channel: object) -> int | None:
    """The place itself where it is a thread or a direct message; None where it needs a thread."""
    if isinstance(channel, discord.Thread | discord.DMChannel):
        return channel.id
    return None


def check_place(channel: object, permissions: discord.Permissions) -> None:
    """Raises NotPossible where no picture can be made, saying what is missing."""
    if isinstance(channel, discord.Thread | discord.DMChannel):
        return
    if not isinstance(channel, discord.TextChannel):
        raise NotPossible("I can't open a thread here; ask me in a text channel or a thread.")
    missing = [name for name in _NEEDED if not getattr(permissions, name)]
    if missing:
        named = ", ".join(name.replace("_", " ").title() for name in missing)
        raise NotPossible(f"I need more permissions in this channel: {named}.")
