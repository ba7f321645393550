"""A second, independent client library finds the sandbox as it finds Discord."""

import asyncio
from collections.abc import AsyncIterator

import hikari
import pytest

from tests.sandbox.conftest import PICTURES, World, png

HEARD = (hikari.GuildReactionAddEvent, hikari.InteractionCreateEvent)


class Ears:
    """What hikari's gateway hears of reactions and interactions."""

    def __init__(self, bot: hikari.GatewayBot) -> None:
        self._heard: asyncio.Queue[hikari.Event] = asyncio.Queue()
        for kind in HEARD:
            bot.subscribe(kind, self._keep)

    async def _keep(self, event: hikari.Event) -> None:
        self._heard.put_nowait(event)

    async def next(self) -> hikari.Event:
        async with asyncio.timeout(10):
            return await self._heard.get()


@pytest.fixture
async def bot(world: World, caplog: pytest.LogCaptureFixture) -> AsyncIterator[hikari.GatewayBot]:
    bot = hikari.GatewayBot(
        world.sandbox.token,
        intents=hikari.Intents.ALL,
        rest_url=world.sandbox.api_url,
        banner=None,
        logs="WARNING",
        suppress_optimization_warning=True,
    )
    await bot.start(check_for_updates=False)
    yield bot
    await bot.close()
    # It logs a warning wherever an answer isn't as Discord's would be.
    assert not [one for one in caplog.records if one.levelname in {"WARNING", "ERROR"}]


async def test_hikari_talks_and_reacts(world: World, bot: hikari.GatewayBot) -> None:
    ears = Ears(bot)
    me = bot.get_me()
    assert me is not None
    assert me.username == "Retake"
    file = hikari.Bytes(png(), "a.png")
    sent = await bot.rest.create_message(int(PICTURES), "from hikari", attachment=file)
    assert sent.attachments[0].width == 32
    await bot.rest.add_reaction(int(PICTURES), sent.id, "👍")
    event = await ears.next()
    assert isinstance(event, hikari.GuildReactionAddEvent)
    assert event.emoji_name == "👍"
    await bot.rest.edit_message(int(PICTURES), sent.id, "edited")
    thread = await bot.rest.create_message_thread(int(PICTURES), sent.id, "thread")
    assert thread.id == sent.id
    history = await bot.rest.fetch_messages(int(PICTURES))
    assert [one.content for one in history] == ["edited"]


async def test_hikari_answers_a_command(world: World, bot: hikari.GatewayBot) -> None:
    ears = Ears(bot)
    me = bot.get_me()
    assert me is not None
    words = hikari.CommandOption(type=hikari.OptionType.STRING, name="words", description="d")
    command = bot.rest.slash_command_builder("imagine", "Start").add_option(words)
    await bot.rest.set_application_commands(me.id, [command])
    body = {"as": "Ada", "name": "imagine", "options": {"words": "a fox"}}
    await world.people.post(f"/channels/{PICTURES}/commands", body)
    event = await ears.next()
    assert isinstance(event, hikari.InteractionCreateEvent)
    interaction = event.interaction
    assert isinstance(interaction, hikari.CommandInteraction)
    assert interaction.options is not None
    assert interaction.options[0].value == "a fox"
    await interaction.create_initial_response(hikari.ResponseType.MESSAGE_CREATE, "answer")
    assert (await interaction.fetch_initial_response()).content == "answer"
    await interaction.edit_initial_response("better")
    history = await bot.rest.fetch_messages(int(PICTURES))
    assert [one.content for one in history] == ["better"]
