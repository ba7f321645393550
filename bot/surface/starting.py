"""Starting a session from a command: the checks, the answer, the thread's first message."""

from dataclasses import dataclass

import discord

from bot.errors import NotPossible
from bot.prompt.edits import Edit
from bot.prompt.model import Prompt
from bot.studio.studio import Asked
from bot.surface import cards, mentions
from bot.surface.client import Interaction, whisper
from bot.surface.places import check_place, own_thread


@dataclass(frozen=True, slots=True)
class Start:
    """What a command asks for: an idea in words, or a prompt that is known already."""

    idea: str
    options: tuple[Edit, ...] = ()
    image: discord.Attachment | None = None
    prompt: Prompt | None = None


async def start(interaction: Interaction, wanted: Start) -> None:
    """Start a session where the command was given.

    Raises:
        NotPossible: there can be no picture here, or there is one already.
    """
    studio = interaction.client.studio
    check_place(interaction.channel, interaction.app_permissions)
    thread_id = own_thread(interaction.channel)
    if interaction.guild_id and thread_id and await studio.at(thread_id):
        raise NotPossible(
            "This thread already has its picture: say what to change,"
            " or use the command in a channel to start another one."
        )

    async def announce() -> int | None:
        if thread_id is not None:
            await whisper(interaction, "It starts right here.")
            return None
        opening = cards.opening_text(wanted.idea, interaction.user.id)
        answer = await interaction.response.send_message(opening)
        return answer.message_id

    asked = Asked(
        key=f"i{interaction.id}",
        channel_id=interaction.channel_id or 0,
        guild_id=interaction.guild_id,
        person_id=interaction.user.id,
        idea=wanted.idea,
        options=wanted.options,
        prompt=wanted.prompt,
        picture=await mentions.fetch(wanted.image),
        thread_id=thread_id,
    )
    await studio.start(asked, announce)
