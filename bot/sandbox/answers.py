"""What the bot does with an interaction: its first answer, its follow-ups, its original."""

from dataclasses import replace

from bot.sandbox import refusals
from bot.sandbox.drafting import read_draft, read_revision
from bot.sandbox.drafts import Draft, Sender
from bot.sandbox.fields import Fields, Problems
from bot.sandbox.forms import Form
from bot.sandbox.interactions import THINKING, Interactions
from bot.sandbox.modals import read_choices, read_modal
from bot.sandbox.revising import Reviser
from bot.sandbox.talk import Talk
from bot.sandbox.values import Interaction, Invocation, Message, Modal
from bot.sandbox.wire import CallbackType, InteractionType, Json, MessageFlag, MessageType
from bot.sandbox.world import APPLICATION_ID, World

_EPHEMERAL = int(MessageFlag.EPHEMERAL)
_LOADING = int(MessageFlag.LOADING)
ANSWERED = "answered"
MODAL = "modal"
_ON_MESSAGES = {InteractionType.MESSAGE_COMPONENT, InteractionType.MODAL_SUBMIT}


class Answers:
    """Puts callbacks and webhook calls into effect."""

    def __init__(
        self, world: World, talk: Talk, reviser: Reviser, interactions: Interactions
    ) -> None:
        self._world = world
        self._talk = talk
        self._reviser = reviser
        self._interactions = interactions

    async def callback(self, interaction: Interaction, form: Form) -> tuple[Json, Message | None]:
        """Put a callback into effect; returns what is said of it and the message, if any."""
        kind = _kind(form)
        inner = Form(_data(form), form.uploads)
        if kind == CallbackType.MESSAGE:
            return await self._message(interaction, read_draft(inner))
        if kind == CallbackType.DEFERRED_MESSAGE:
            return await self._message(interaction, Draft(flags=_asked(inner) | _LOADING))
        if kind == CallbackType.AUTOCOMPLETE_RESULT:
            return self._choices(interaction, inner)
        if kind == CallbackType.MODAL:
            return self._modal(interaction, inner)
        return await self._on_message(interaction, kind, inner)

    async def follow_up(self, interaction: Interaction, form: Form) -> Message:
        """Post another message; the first one after a deferral takes its place instead."""
        original = self._world.messages.get(interaction.original_id)
        if original is not None and original.flags & _LOADING:
            return await self._reviser.edit(original, read_revision(form, original))
        return await self._post(interaction, read_draft(form))

    def original(self, interaction: Interaction) -> Message:
        message = self._world.messages.get(interaction.original_id)
        if message is None:
            raise refusals.unknown_message()
        return message

    def followed(self, interaction: Interaction, message_id: int) -> Message:
        """A message that this interaction has posted."""
        message = self._world.messages.get(message_id)
        if message is None or message.invocation is None:
            raise refusals.unknown_message()
        if message.invocation.id != interaction.id and message_id != interaction.original_id:
            raise refusals.unknown_message()
        return message

    async def edit(self, message: Message, form: Form) -> Message:
        return await self._reviser.edit(message, read_revision(form, message))

    async def _message(self, interaction: Interaction, draft: Draft) -> tuple[Json, Message | None]:
        if interaction.kind == InteractionType.AUTOCOMPLETE:
            raise _bad_type()
        state = THINKING if draft.flags & _LOADING else ANSWERED
        only = bool(draft.flags & _EPHEMERAL)
        # Taken before posting waits for its files, so that a second callback finds it taken.
        interaction = self._interactions.acknowledge(interaction, state)
        try:
            message = await self._post(interaction, draft)
        except refusals.Refusal:
            self._interactions.give_up(interaction)
            raise
        self._interactions.settle(interaction, {"ephemeral": only}, original_id=message.id)
        said: Json = {
            "response_message_id": str(message.id),
            "response_message_loading": state == THINKING,
            "response_message_ephemeral": only,
        }
        return said, message

    async def _post(self, interaction: Interaction, draft: Draft) -> Message:
        only = interaction.user_id if draft.flags & _EPHEMERAL else None
        source = self._world.messages.get(interaction.message_id)
        sender = Sender(
            APPLICATION_ID,
            _message_kind(interaction),
            only_for=only,
            webhook=True,
            invocation=_invocation(interaction),
        )
        replies = source is not None and interaction.kind in _ON_MESSAGES
        if replies and source is not None and source.only_for is None:
            draft = replace(draft, reply_to=source.id, reply_or_fail=False)
        return await self._talk.post(interaction.channel_id, sender, draft)

    async def _on_message(
        self, interaction: Interaction, kind: CallbackType, form: Form
    ) -> tuple[Json, Message | None]:
        source = self._world.messages.get(interaction.message_id)
        updates = kind in {CallbackType.DEFERRED_UPDATE, CallbackType.UPDATE_MESSAGE}
        if not updates or interaction.kind not in _ON_MESSAGES or interaction.message_id is None:
            raise _bad_type()
        if source is None:
            raise refusals.unknown_message()
        revision = read_revision(form, source) if kind == CallbackType.UPDATE_MESSAGE else None
        interaction = self._interactions.acknowledge(interaction, ANSWERED)
        if revision is not None:
            source = await self._reviser.edit(source, revision)
        self._interactions.settle(interaction, {}, original_id=source.id)
        said = {"response_message_id": str(source.id), "response_message_loading": False}
        return said, source if revision is not None else None

    def _choices(self, interaction: Interaction, form: Form) -> tuple[Json, Message | None]:
        if interaction.kind != InteractionType.AUTOCOMPLETE:
            raise _bad_type()
        choices = read_choices(form.payload)
        interaction = self._interactions.acknowledge(interaction, ANSWERED)
        self._interactions.settle(interaction, {"choices": choices})
        return {}, None

    def _modal(self, interaction: Interaction, form: Form) -> tuple[Json, Message | None]:
        allowed = {InteractionType.APPLICATION_COMMAND, InteractionType.MESSAGE_COMPONENT}
        if interaction.kind not in allowed:
            raise _bad_type()
        title, custom_id, components = read_modal(form.payload)
        modal = self._world.modals.put(
            Modal(
                id=self._world.draw_id(),
                user_id=interaction.user_id,
                channel_id=interaction.channel_id,
                custom_id=custom_id,
                title=title,
                components=components,
                opened_by=_invocation(interaction),
                message_id=interaction.message_id,
            )
        )
        shown = modal_shown(modal)
        interaction = self._interactions.acknowledge(interaction, MODAL)
        self._interactions.settle(interaction, {"modal": shown}, modal_id=modal.id)
        return {}, None


def modal_shown(modal: Modal) -> Json:
    return {
        "id": str(modal.id),
        "custom_id": modal.custom_id,
        "title": modal.title,
        "components": list(modal.components),
    }


def _kind(form: Form) -> CallbackType:
    said = form.payload.get("type")
    if isinstance(said, int) and said in set(CallbackType):
        return CallbackType(said)
    raise _bad_type()


def _asked(form: Form) -> int:
    """Whether a deferral asks to be seen by one person only."""
    problems = Problems()
    flags = Fields(form.payload, problems).number("flags", least=0, most=2**31 - 1)
    problems.raise_any()
    return flags & _EPHEMERAL


def _data(form: Form) -> Json:
    data = form.payload.get("data")
    if data is None:
        return {}
    if not isinstance(data, dict):
        raise refusals.bad_field(
            "data", "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType"
        )
    return data


def _bad_type() -> refusals.Refusal:
    return refusals.bad_field(
        "type", "INTERACTION_CALLBACK_TYPE_INVALID", "This answer doesn't fit the interaction."
    )


def _message_kind(interaction: Interaction) -> MessageType:
    if interaction.kind == InteractionType.APPLICATION_COMMAND:
        return (
            MessageType.CHAT_INPUT_COMMAND
            if interaction.target_id is None
            else MessageType.CONTEXT_MENU_COMMAND
        )
    return MessageType.DEFAULT


def _invocation(interaction: Interaction) -> Invocation:
    by_component = interaction.kind == InteractionType.MESSAGE_COMPONENT
    return Invocation(
        id=interaction.id,
        kind=interaction.kind,
        user_id=interaction.user_id,
        name=interaction.name,
        target_message_id=interaction.target_id,
        interacted_message_id=interaction.message_id if by_component else None,
        original_message_id=interaction.original_id,
        opened_by=interaction.opened_by,
    )
