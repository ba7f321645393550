"""REST routes of the bot's account, the guild and its people, and the gateway's address."""

from aiohttp import web

from bot.sandbox import permissions, refusals, render
from bot.sandbox.forms import read_form
from bot.sandbox.hub import Event, same_for_all
from bot.sandbox.limits import IDENTIFIES_PER_DAY, MEMBER_PAGE
from bot.sandbox.parts import Parts
from bot.sandbox.profile import application, guild_part
from bot.sandbox.rest import answer, id_in, number_in, truthy
from bot.sandbox.rest_channels import check_guild
from bot.sandbox.wire import API_PATH, Json
from bot.sandbox.world import APPLICATION_ID as ME, GUILD_ID

_GUILD = f"{API_PATH}/guilds/{{guild}}"


class GuildRoutes:
    """Who the bot is, and the guild around it."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._world = parts.world

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get(f"{API_PATH}/gateway", self.gateway),
            web.get(f"{API_PATH}/gateway/bot", self.gateway_bot),
            web.get(f"{API_PATH}/users/@me", self.me),
            web.get(f"{API_PATH}/users/@me/guilds", self.my_guilds),
            web.get(f"{API_PATH}/users/{{user}}", self.user),
            web.get(f"{API_PATH}/oauth2/applications/@me", self.application),
            web.get(f"{API_PATH}/applications/@me", self.application),
            web.get(f"{API_PATH}/voice/regions", self.nothing),
            web.get(_GUILD, self.guild),
            web.get(f"{_GUILD}/roles", self.roles),
            web.get(f"{_GUILD}/emojis", self.nothing),
            web.get(f"{_GUILD}/members", self.members),
            web.get(f"{_GUILD}/members/search", self.search),
            web.get(f"{_GUILD}/members/{{user}}", self.member),
            web.patch(f"{_GUILD}/members/@me", self.rename),
            web.get(f"{API_PATH}/users/@me/guilds/{{guild}}/member", self.my_member),
        ]

    async def gateway(self, request: web.Request) -> web.Response:
        return answer({"url": self._parts.place.gateway_url})

    async def gateway_bot(self, request: web.Request) -> web.Response:
        limit = {
            "total": IDENTIFIES_PER_DAY,
            "remaining": IDENTIFIES_PER_DAY,
            "reset_after": 86_400_000,
            "max_concurrency": 1,
        }
        url = self._parts.place.gateway_url
        return answer({"url": url, "shards": 1, "session_start_limit": limit})

    async def me(self, request: web.Request) -> web.Response:
        own: Json = {"mfa_enabled": False, "locale": "en-US", "verified": True, "email": None}
        return answer(render.user(self._world.bot) | own)

    async def my_guilds(self, request: web.Request) -> web.Response:
        guild = self._world.guild
        held = permissions.in_guild(self._world, self._world.member(ME))
        shown: Json = {
            "id": str(guild.id),
            "name": guild.name,
            "icon": None,
            "banner": None,
            "owner": False,
            "permissions": str(held),
            "features": [],
        }
        return answer([shown])

    async def user(self, request: web.Request) -> web.Response:
        return answer(render.user(self._world.user(id_in(request, "user"))))

    async def application(self, request: web.Request) -> web.Response:
        return answer(application(self._world, self._parts.gateway.approved))

    async def nothing(self, request: web.Request) -> web.Response:
        return answer([])

    async def guild(self, request: web.Request) -> web.Response:
        check_guild(request)
        shown = guild_part(self._world)
        if truthy(request, "with_counts"):
            count = len(self._world.members)
            shown |= {"approximate_member_count": count, "approximate_presence_count": count}
        return answer(shown)

    async def roles(self, request: web.Request) -> web.Response:
        check_guild(request)
        return answer([render.role(one) for one in self._world.roles])

    async def members(self, request: web.Request) -> web.Response:
        check_guild(request)
        limit = number_in(request, "limit", 1, 1, MEMBER_PAGE)
        after = number_in(request, "after", 0, 0, 2**63)
        found = sorted(one.id for one in self._world.members if one.id > after)[:limit]
        return answer([self._parts.renderer.member_of(one) for one in found])

    async def search(self, request: web.Request) -> web.Response:
        check_guild(request)
        query = request.query.get("query", "").lower()
        limit = number_in(request, "limit", 1, 1, MEMBER_PAGE)
        shown = [self._parts.renderer.member(one) for one in self._world.members]
        names = [(one["nick"] or one["user"]["username"], one) for one in shown]
        return answer([one for name, one in names if name.lower().startswith(query)][:limit])

    async def member(self, request: web.Request) -> web.Response:
        check_guild(request)
        member = self._world.member(id_in(request, "user"))
        return answer(self._parts.renderer.member(member))

    async def my_member(self, request: web.Request) -> web.Response:
        if id_in(request, "guild") != GUILD_ID:
            raise refusals.unknown_guild()
        return answer(self._parts.renderer.member(self._world.member(ME)))

    async def rename(self, request: web.Request) -> web.Response:
        check_guild(request)
        payload = (await read_form(request)).payload
        nick = payload.get("nick")
        if nick is not None and (not isinstance(nick, str) or len(nick) > 32):
            raise refusals.too_long("nick", 32)
        member = self._world.member(ME).model_copy(update={"nick": nick or None})
        shown = self._parts.renderer.member(self._world.members.put(member))
        payload = shown | {"guild_id": str(GUILD_ID)}
        self._parts.hub.emit(Event("GUILD_MEMBER_UPDATE", same_for_all(payload)))
        return answer(shown)
