"""Rounds: change, again, vary, undo, branch, cancel, compare; as commands and as buttons."""

from discord import app_commands
from discord.ext import commands

from bot.prompt.edits import Adjust, Edit, Revise
from bot.prompt.model import FIELDS, MAX_COUNT, FieldName, Layer, Setting, field_named
from bot.rounds import seeds
from bot.rounds.model import Session
from bot.studio.deeds import Command, Edits, Reading, Verb
from bot.studio.studio import Studio
from bot.surface import controls
from bot.surface.buttons import Button, session_here
from bot.surface.client import Client, Interaction, whisper

ON_ITS_WAY = "It is on its way."
LAYER = 1000  # characters of a layer
FIELD_CHOICES = [app_commands.Choice(name=field.value, value=field.value) for field in FIELDS]


async def do(interaction: Interaction, session: Session, deed: Reading) -> None:
    """Carry something out and tell the person who asked what came of it."""
    studio = interaction.client.studio
    outcome = await studio.do(session, f"i{interaction.id}", interaction.user.id, deed)
    await whisper(interaction, (outcome.reply if outcome else "") or ON_ITS_WAY)


class AgainButton(Button, template=controls.AGAIN):
    """The same prompt with new seeds."""

    async def press(self, interaction: Interaction) -> None:
        session, turn = await self.round(interaction)
        await do(interaction, session, Command(verb=Verb.REROLL, round=turn.number))


class UndoButton(Button, template=controls.UNDO):
    """Back to what this round went on from."""

    async def press(self, interaction: Interaction) -> None:
        session, turn = await self.round(interaction)
        await do(interaction, session, Command(verb=Verb.UNDO, round=turn.number))


class CancelButton(Button, template=controls.CANCEL):
    """Stops this round only."""

    async def press(self, interaction: Interaction) -> None:
        session, turn = await self.round(interaction)
        await do(interaction, session, Command(verb=Verb.CANCEL, round=turn.number))


class RetryButton(Button, template=controls.RETRY):
    """Tries a failed round again, in place of the message that said so."""

    async def press(self, interaction: Interaction) -> None:
        _, turn = await self.round(interaction)
        turn = await interaction.client.studio.retry(turn.id)
        await interaction.response.edit_message(
            content=f"Round {turn.number} is being tried again.", view=None
        )


class NextButton(Button, template=controls.NEXT):
    """Makes a change that was said with others and has waited since."""

    async def press(self, interaction: Interaction) -> None:
        session = await session_here(interaction)
        deed = await interaction.client.studio.waiting(session, int(self.found["waiting"]))
        await do(interaction, session, deed)


class TogetherButton(Button, template=controls.TOGETHER):
    """Makes all waiting changes in one round."""

    async def press(self, interaction: Interaction) -> None:
        session = await session_here(interaction)
        await do(interaction, session, await interaction.client.studio.waiting(session))


class AnswerButton(Button, template=controls.ANSWER):
    """One answer to a question back."""

    async def press(self, interaction: Interaction) -> None:
        session = await session_here(interaction)
        choice = int(self.found["choice"])
        deed = await interaction.client.studio.answer(session, self.found["key"], choice)
        await do(interaction, session, deed)


class Rounds(commands.Cog):
    """What can be done with the picture as it stands."""

    def __init__(self, client: Client, studio: Studio) -> None:
        self._client = client
        self._studio = studio

    async def cog_load(self) -> None:
        self._client.add_dynamic_items(
            AgainButton, UndoButton, CancelButton, RetryButton, NextButton, TogetherButton
        )
        self._client.add_dynamic_items(AnswerButton)

    @app_commands.command()
    @app_commands.describe(field="What to change", value="What it should be")
    @app_commands.choices(field=FIELD_CHOICES)
    async def change(
        self, interaction: Interaction, field: str, value: app_commands.Range[str, 1, LAYER]
    ) -> None:
        """Change exactly one field and make the next round."""
        session = await session_here(interaction)
        await do(interaction, session, Edits(edits=(_edit(field_named(field), value),)))

    @app_commands.command()
    @app_commands.describe(round_number="Which round; the latest where none is given")
    @app_commands.rename(round_number="round")
    async def reroll(self, interaction: Interaction, round_number: int | None = None) -> None:
        """The same prompt again, with new seeds."""
        deed = Command(verb=Verb.REROLL, round=round_number)
        await do(interaction, await session_here(interaction), deed)

    @app_commands.command()
    @app_commands.describe(number="The candidate to stay close to")
    async def vary(
        self,
        interaction: Interaction,
        number: app_commands.Range[int, 1, MAX_COUNT] | None = None,
    ) -> None:
        """More like one candidate: small variations around it."""
        deed = Command(verb=Verb.VARY, number=number)
        await do(interaction, await session_here(interaction), deed)

    @app_commands.command()
    async def undo(self, interaction: Interaction) -> None:
        """Back to the round before; nothing is deleted."""
        await do(interaction, await session_here(interaction), Command(verb=Verb.UNDO))

    @app_commands.command()
    @app_commands.describe(round_number="The round to go on from")
    @app_commands.rename(round_number="round")
    async def branch(self, interaction: Interaction, round_number: int) -> None:
        """Go on from any earlier round."""
        deed = Command(verb=Verb.BRANCH, number=round_number)
        await do(interaction, await session_here(interaction), deed)

    @app_commands.command()
    async def cancel(self, interaction: Interaction) -> None:
        """Stop the round that is being made, and no other."""
        await do(interaction, await session_here(interaction), Command(verb=Verb.CANCEL))

    @app_commands.command()
    async def compare(self, interaction: Interaction) -> None:
        """What the latest round changed."""
        await do(interaction, await session_here(interaction), Command(verb=Verb.COMPARE))

    @app_commands.command()
    async def history(self, interaction: Interaction) -> None:
        """The path from the first round to this one."""
        await do(interaction, await session_here(interaction), Command(verb=Verb.HISTORY))


def _edit(field: FieldName, value: str) -> Edit:
    if isinstance(field, Layer):
        return Revise(field=field, text=value)
    if value.lower() == "any":
        return Adjust(field=field, value=None)
    seed = seeds.read(value) if field is Setting.SEED else None
    return Adjust(field=field, value=value if seed is None else seed)
