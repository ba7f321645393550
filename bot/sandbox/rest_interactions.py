"""REST routes of interactions and of the webhooks their tokens open."""

from aiohttp import web

from bot.sandbox import refusals
from bot.sandbox.answers import Answers
from bot.sandbox.faults import FaultKind
from bot.sandbox.forms import read_form
from bot.sandbox.parts import Parts
from bot.sandbox.rest import answer, empty, id_in, truthy
from bot.sandbox.values import Interaction, Message
from bot.sandbox.wire import API_PATH, CallbackType, Json
from bot.sandbox.world import APPLICATION_ID as ME, GUILD_ID

_WEBHOOK = f"{API_PATH}/webhooks/{{application}}/{{token}}"
_WITH_RESOURCE = {CallbackType.MESSAGE, CallbackType.DEFERRED_MESSAGE, CallbackType.UPDATE_MESSAGE}


class InteractionRoutes:
    """First answers and follow-ups."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._answers: Answers = parts.answers

    def routes(self) -> list[web.RouteDef]:
        original = f"{_WEBHOOK}/messages/@original"
        one = f"{_WEBHOOK}/messages/{{message}}"
        return [
            web.post(f"{API_PATH}/interactions/{{interaction}}/{{token}}/callback", self.callback),
            web.get(_WEBHOOK, self.webhook),
            web.post(_WEBHOOK, self.follow_up),
            web.get(original, self.get),
            web.patch(original, self.edit),
            web.delete(original, self.delete),
            web.get(one, self.get),
            web.patch(one, self.edit),
            web.delete(one, self.delete),
        ]

    async def callback(self, request: web.Request) -> web.Response:
        form = await read_form(request)
        number, token = id_in(request, "interaction"), request.match_info["token"]
        if self._parts.faults.take(FaultKind.EXPIRE_INTERACTIONS, request.path) is not None:
            self._parts.interactions.fail(number)
        interaction = self._parts.interactions.get(number, token)
        said, message = await self._answers.callback(interaction, form)
        if not truthy(request, "with_response"):
            return empty()
        shown: Json = {
            "id": str(interaction.id),
            "type": interaction.kind,
            "channel_id": str(interaction.channel_id),
            **said,
        }
        if not self._parts.world.channel(interaction.channel_id).is_dm:
            shown["guild_id"] = str(GUILD_ID)
        result: Json = {"interaction": shown}
        kind = form.payload.get("type")
        if message is not None and kind in _WITH_RESOURCE:
            # A deferral's placeholder is told of as the message it will become.
            shown_as = CallbackType.MESSAGE if kind == CallbackType.DEFERRED_MESSAGE else kind
            result["resource"] = {"type": shown_as, "message": self._shown(message)}
        return answer(result)

    async def webhook(self, request: web.Request) -> web.Response:
        interaction = self._by_token(request)
        return answer(
            {
                "id": str(ME),
                "type": 3,
                "name": self._parts.world.bot.username,
                "avatar": None,
                "application_id": str(ME),
                "channel_id": str(interaction.channel_id),
                "guild_id": str(GUILD_ID),
            }
        )

    async def follow_up(self, request: web.Request) -> web.Response:
        form = await read_form(request)
        message = await self._answers.follow_up(self._by_token(request), form)
        # Discord waits for interaction webhooks whether asked to or not.
        return answer(self._shown(message))

    async def get(self, request: web.Request) -> web.Response:
        return answer(self._shown(self._message(request)))

    async def edit(self, request: web.Request) -> web.Response:
        form = await read_form(request)
        return answer(self._shown(await self._answers.edit(self._message(request), form)))

    async def delete(self, request: web.Request) -> web.Response:
        self._parts.talk.delete(self._message(request))
        return empty()

    def _by_token(self, request: web.Request) -> Interaction:
        if id_in(request, "application") != ME:
            raise refusals.unknown_webhook()
        return self._parts.interactions.by_token(request.match_info["token"])

    def _message(self, request: web.Request) -> Message:
        interaction = self._by_token(request)
        if "message" not in request.match_info:
            return self._answers.original(interaction)
        return self._answers.followed(interaction, id_in(request, "message"))

    def _shown(self, message: Message) -> Json:
        return self._parts.renderer.message(message, ME)
