"""REST routes of application commands, everywhere and in the guild."""

from aiohttp import web

from bot.sandbox import refusals, render
from bot.sandbox.forms import parse_json, read_body, read_form
from bot.sandbox.parts import Parts
from bot.sandbox.rest import answer, empty, id_in
from bot.sandbox.values import Command
from bot.sandbox.wire import API_PATH, Json
from bot.sandbox.world import APPLICATION_ID as ME, GUILD_ID

_APPLICATION = f"{API_PATH}/applications/{{application}}"


class CommandRoutes:
    """Commands as the bot registers them."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._registry = parts.registry

    def routes(self) -> list[web.RouteDef]:
        found = []
        for place in (_APPLICATION, f"{_APPLICATION}/guilds/{{guild}}"):
            every = f"{place}/commands"
            one = f"{every}/{{command}}"
            found += [
                web.get(every, self.all),
                web.put(every, self.replace_all),
                web.post(every, self.create),
                web.get(one, self.get),
                web.patch(one, self.edit),
                web.delete(one, self.delete),
            ]
        return found

    async def all(self, request: web.Request) -> web.Response:
        return answer([render.command(one) for one in self._registry.all(_guild(request))])

    async def replace_all(self, request: web.Request) -> web.Response:
        guild_id = _guild(request)
        bodies = parse_json(await read_body(request))
        if not isinstance(bodies, list) or not all(isinstance(one, dict) for one in bodies):
            raise refusals.bad_field("_", "LIST_TYPE_CONVERT", "A list of commands is needed.")
        return answer([render.command(one) for one in self._registry.replace_all(guild_id, bodies)])

    async def create(self, request: web.Request) -> web.Response:
        payload: Json = (await read_form(request)).payload
        command, new = self._registry.create(_guild(request), payload)
        return answer(render.command(command), 201 if new else 200)

    async def get(self, request: web.Request) -> web.Response:
        return answer(render.command(self._command(request)))

    async def edit(self, request: web.Request) -> web.Response:
        payload: Json = (await read_form(request)).payload
        return answer(render.command(self._registry.edit(self._command(request), payload)))

    async def delete(self, request: web.Request) -> web.Response:
        self._registry.drop(self._command(request))
        return empty()

    def _command(self, request: web.Request) -> Command:
        return self._registry.get(_guild(request), id_in(request, "command"))


def _guild(request: web.Request) -> int | None:
    if id_in(request, "application") != ME:
        raise refusals.unknown_application()
    if "guild" not in request.match_info:
        return None
    if id_in(request, "guild") != GUILD_ID:
        raise refusals.unknown_guild()
    return GUILD_ID
