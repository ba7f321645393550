"""What people set off: commands, completions, presses, choices and forms."""

from aiohttp import web

from bot.sandbox import permissions
from bot.sandbox.fields import to_snowflake
from bot.sandbox.interactions import Cause
from bot.sandbox.invoking import Invoker
from bot.sandbox.parts import Parts
from bot.sandbox.person import PERSON_PATH, Caller, Mistake, text_of
from bot.sandbox.pressing import Presser, filled
from bot.sandbox.rest import answer
from bot.sandbox.values import Channel, Command, Interaction, User
from bot.sandbox.wire import CommandType, InteractionType, Json, Permission

_CHANNEL = f"{PERSON_PATH}/channels/{{channel}}"


class CommandActs:
    """People's side of interactions."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._caller = Caller(parts)
        self._invoker = Invoker(parts)
        self._presser = Presser(parts)

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post(f"{_CHANNEL}/commands", self.run),
            web.post(f"{_CHANNEL}/autocomplete", self.complete),
            web.post(f"{_CHANNEL}/messages/{{message}}/components", self.press),
            web.post(f"{PERSON_PATH}/modals/{{modal}}", self.submit),
            web.get(f"{PERSON_PATH}/interactions/{{interaction}}", self.standing),
        ]

    async def run(self, request: web.Request) -> web.Response:
        body, speaker, channel = await self._placed(request)
        name, target = text_of(body, "name"), body.get("target")
        slash = (CommandType.CHAT_INPUT,)
        kinds = slash if target is None else (CommandType.MESSAGE, CommandType.USER)
        command, path = self._invoker.find(name, kinds)
        self._check_may_run(command, speaker, channel)
        message = None
        if command.kind == CommandType.MESSAGE:
            message = self._caller.message_by_id(target, channel, speaker)
            data = self._invoker.on_message(command, message)
        elif command.kind == CommandType.USER:
            data = self._invoker.on_user(command, self._caller.user(target))
        else:
            data = await self._invoker.slash(command, path, _options(body), channel)
        return await self._begun(
            body,
            Cause(
                InteractionType.APPLICATION_COMMAND,
                speaker.id,
                channel,
                data,
                name=" ".join((command.name, *path)),
                target_id=message.id if message else None,
            ),
        )

    async def complete(self, request: web.Request) -> web.Response:
        body, speaker, channel = await self._placed(request)
        command, path = self._invoker.find(text_of(body, "name"), (CommandType.CHAT_INPUT,))
        self._check_may_run(command, speaker, channel)
        data = self._invoker.partial(command, path, _options(body), text_of(body, "focused"))
        cause = Cause(InteractionType.AUTOCOMPLETE, speaker.id, channel, data, name=command.name)
        interaction = self._parts.interactions.begin(cause)
        result = await self._parts.interactions.answer(interaction.id)
        return answer({"choices": result.get("choices", []), "state": result["state"]})

    async def press(self, request: web.Request) -> web.Response:
        body, speaker, channel = await self._placed(request)
        message = self._caller.message(request, channel, speaker)
        data = self._presser.data(message, text_of(body, "custom_id"), body.get("values"))
        kind = InteractionType.MESSAGE_COMPONENT
        return await self._begun(body, Cause(kind, speaker.id, channel, data, message=message))

    async def submit(self, request: web.Request) -> web.Response:
        body = await self._caller.body(request)
        speaker = self._caller.speaker(request, body)
        modal = self._parts.world.modals.get(to_snowflake(request.match_info["modal"]))
        if modal is None or modal.user_id != speaker.id:
            raise Mistake("That form isn't open.", 404)
        values = body.get("fields", {})
        if not isinstance(values, dict):
            raise Mistake("`fields` must be {custom_id: value}.")
        components = filled(modal.components, values)
        data: Json = {"custom_id": modal.custom_id, "components": components}
        channel = self._parts.world.channel(modal.channel_id)
        message = self._parts.world.messages.get(modal.message_id)
        self._parts.world.modals.drop(modal.id)
        kind = InteractionType.MODAL_SUBMIT
        opener = modal.opened_by
        cause = Cause(kind, speaker.id, channel, data, message=message, opened_by=opener)
        return await self._begun(body, cause)

    async def standing(self, request: web.Request) -> web.Response:
        number = to_snowflake(request.match_info["interaction"])
        interaction = self._parts.world.interactions.get(number)
        if interaction is None:
            raise Mistake("There is no such interaction, or it is long over.", 404)
        return answer(_shown(interaction))

    async def _begun(self, body: Json, cause: Cause) -> web.Response:
        interaction = self._parts.interactions.begin(cause)
        if not body.get("wait"):
            return answer(_shown(interaction))
        result = await self._parts.interactions.answer(interaction.id)
        current = self._parts.world.interactions.get(interaction.id) or interaction
        return answer(_shown(current) | result)

    async def _placed(self, request: web.Request) -> tuple[Json, User, Channel]:
        body = await self._caller.body(request)
        speaker = self._caller.speaker(request, body)
        channel = self._caller.channel(request, speaker)
        if channel.thread is not None and channel.thread.archived:
            raise Mistake("This thread is archived; a new message opens it again.")
        return body, speaker, channel

    def _check_may_run(self, command: Command, speaker: User, channel: Channel) -> None:
        held = permissions.in_channel(self._parts.world, speaker.id, channel)
        needed = _needed(command.body.get("default_member_permissions"))
        if not held & Permission.USE_APPLICATION_COMMANDS or held & needed != needed:
            raise Mistake("You may not use this command here.", 403)
        everywhere = command.guild_id is None and command.body.get("dm_permission", True)
        contexts = command.body.get("contexts")
        if contexts is not None:
            everywhere = everywhere and 1 in contexts
        if channel.is_dm and not everywhere:
            raise Mistake("This command is for servers only.", 403)


def _needed(said: str | None) -> int:
    """What a member must hold to run a command; an empty set is for administrators alone."""
    return 0 if said is None else int(said) or int(Permission.ADMINISTRATOR)


def _options(body: Json) -> Json:
    options = body.get("options") or {}
    if not isinstance(options, dict):
        raise Mistake("`options` must be {name: value}.")
    return options


def _shown(interaction: Interaction) -> Json:
    shown: Json = {"interaction_id": str(interaction.id), "state": interaction.state}
    if interaction.original_id is not None:
        shown["message_id"] = str(interaction.original_id)
    if interaction.modal_id is not None:
        shown["modal_id"] = str(interaction.modal_id)
    return shown
