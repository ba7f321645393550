"""Who a message speaks to, what it says, and the picture it brings."""

import re

import discord

from bot.errors import NotAPicture

UPLOAD = 25 * 1024 * 1024  # bytes: anything larger isn't even fetched


def from_person(message: discord.Message) -> bool:
    """Whether a person wrote it: not a bot, not a webhook, not Discord itself."""
    ordinary = message.type in (discord.MessageType.default, discord.MessageType.reply)
    return ordinary and not message.author.bot and message.webhook_id is None


def speaks_to(message: discord.Message, me: discord.ClientUser | None) -> bool:
    """Whether a person speaks to the bot: by mentioning it, or in a direct message."""
    if me is None or not from_person(message):
        return False
    return message.guild is None or re.search(rf"<@!?{me.id}>", message.content) is not None


def speaks_to_others(message: discord.Message, me: discord.ClientUser | None) -> bool:
    """Whether a message is for somebody else: it mentions or answers another person."""
    if me is None or speaks_to(message, me) or message.guild is None:
        return False
    answered = message.reference.resolved if message.reference else None
    if isinstance(answered, discord.Message):
        return answered.author.id not in (me.id, message.author.id)
    return any(person.id != me.id for person in message.mentions)


def words(message: discord.Message, me: discord.ClientUser | None) -> str:
    """What a message says, without the mention of the bot."""
    return re.sub(rf"<@!?{me.id}>", "", message.content).strip() if me else message.content


async def fetch(attachment: discord.Attachment | None) -> bytes | None:
    """The bytes of an attachment. Only what Discord itself serves is ever fetched.

    Raises:
        NotAPicture: it is too large to be one.
    """
    if attachment is None:
        return None
    if attachment.size > UPLOAD:
        raise NotAPicture(f"That file is too large; a picture may have {UPLOAD >> 20} MB.")
    return await attachment.read()
