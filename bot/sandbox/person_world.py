"""What a test or the page may do to the world itself: channels, people, permissions, faults."""

from aiohttp import web

from bot.sandbox import permissions, render
from bot.sandbox.drafts import Sender
from bot.sandbox.fields import to_snowflake
from bot.sandbox.genesis import BOT_ROLE_ID, PEOPLE_ROLE_ID
from bot.sandbox.hub import Event, same_for_all
from bot.sandbox.opening import new_channel, post_in_forum, read_thread
from bot.sandbox.parts import Parts
from bot.sandbox.person import PERSON_PATH, Caller, Mistake, text_of
from bot.sandbox.person_messages import draft_of
from bot.sandbox.rest import answer, empty
from bot.sandbox.values import Channel, Member, Overwrite, User
from bot.sandbox.wire import ChannelType, Json, Permission
from bot.sandbox.world import APPLICATION_ID, GUILD_ID

NOTICE = "This is a sandbox on this machine. It is not Discord."
_KINDS = {"text": ChannelType.TEXT, "forum": ChannelType.FORUM}


class WorldActs:
    """The world as people find and change it."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._world = parts.world
        self._caller = Caller(parts)

    def routes(self) -> list[web.RouteDef]:
        channel = f"{PERSON_PATH}/channels/{{channel}}"
        return [
            web.get(f"{PERSON_PATH}/state", self.state),
            web.get(f"{PERSON_PATH}/events", self.events),
            web.post(f"{PERSON_PATH}/channels", self.create_channel),
            web.post(f"{channel}/threads", self.create_thread),
            web.patch(channel, self.change_channel),
            web.delete(channel, self.delete_channel),
            web.post(f"{PERSON_PATH}/members", self.join),
            web.delete(f"{PERSON_PATH}/members/{{member}}", self.leave),
            web.post(f"{PERSON_PATH}/dms", self.open_dm),
            web.post(f"{PERSON_PATH}/permissions", self.set_permissions),
        ]

    async def state(self, request: web.Request) -> web.Response:
        said = request.query.get("as")
        viewer = None if said is None else self._caller.user(said)
        seen = [one for one in self._world.channels if self._sees(viewer, one)]
        seen.sort(key=lambda one: (one.position, one.id))
        show = self._parts.renderer.channel
        bot = render.user(self._world.bot)
        return answer(
            {
                "notice": NOTICE,
                "guild": {
                    "id": str(GUILD_ID),
                    "name": self._world.guild.name,
                    "owner_id": str(self._world.guild.owner_id),
                    "roles": [render.role(one) for one in self._world.roles],
                },
                "channels": [show(one) for one in seen if not one.is_thread and not one.is_dm],
                "threads": [show(one) for one in seen if one.is_thread],
                "dms": [show(one) for one in seen if one.is_dm],
                "members": [self._member(one) for one in self._world.members],
                "bot": bot | {"connected": self._parts.gateway.connected},
                "commands": [render.command(one) for one in self._parts.registry.usable()],
            }
        )

    async def events(self, request: web.Request) -> web.StreamResponse:
        viewer = self._caller.user(request.query.get("as"))
        return await self._parts.streams.serve(request, viewer.id)

    async def create_channel(self, request: web.Request) -> web.Response:
        body = await self._caller.body(request)
        kind = _KINDS.get(text_of(body, "type", "text"))
        if kind is None:
            raise Mistake("`type` is text or forum.")
        payload = {"name": body.get("name"), "type": int(kind), "topic": body.get("topic")}
        channel = self._parts.threads.create(new_channel(self._parts, payload))
        return answer(self._parts.renderer.channel(channel))

    async def create_thread(self, request: web.Request) -> web.Response:
        body = await self._caller.body(request)
        speaker = self._caller.speaker(request, body)
        parent = self._caller.channel(request, speaker)
        new = read_thread({"name": body.get("name")})
        self._parts.threads.check_open(speaker.id, parent, new.kind)
        if parent.kind is ChannelType.FORUM:
            draft = draft_of(body)
            thread, _ = await post_in_forum(self._parts, parent, Sender(speaker.id), draft, new)
        elif parent.kind is not ChannelType.TEXT:
            raise Mistake("Threads can only be opened in text channels and forums.")
        elif body.get("message") is not None:
            message = self._caller.message_by_id(body["message"], parent, speaker)
            thread = self._parts.threads.open_from(message, speaker.id, new)
        else:
            thread = self._parts.threads.open(parent, speaker.id, new)
        return answer(self._parts.renderer.channel(thread))

    async def change_channel(self, request: web.Request) -> web.Response:
        body = await self._caller.body(request)
        channel = self._channel(request)
        name = {"name": text_of(body, "name")} if "name" in body else {}
        if channel.thread is None:
            changed = self._parts.threads.change(channel, name)
        else:
            flags: Json = {key: bool(body[key]) for key in ("archived", "locked") if key in body}
            changed = self._parts.threads.change_state(channel, flags, **name)
        return answer(self._parts.renderer.channel(changed))

    async def delete_channel(self, request: web.Request) -> web.Response:
        self._parts.threads.delete(self._channel(request))
        return empty()

    async def join(self, request: web.Request) -> web.Response:
        body = await self._caller.body(request)
        name = text_of(body, "name").strip()
        if not 0 < len(name) <= 32:
            raise Mistake("A name has 1 to 32 characters.")
        user = self._account(name)
        if not body.get("outside") and user.id not in self._world.members:
            member = self._world.members.put(
                Member(id=user.id, roles=(PEOPLE_ROLE_ID,), joined_at=self._world.clock())
            )
            payload = self._parts.renderer.member(member) | {"guild_id": str(GUILD_ID)}
            self._parts.hub.emit(Event("GUILD_MEMBER_ADD", same_for_all(payload)))
        return answer({"id": str(user.id), "name": name, "user": render.user(user)})

    async def leave(self, request: web.Request) -> web.Response:
        user = self._caller.user(request.match_info["member"])
        if user.bot or user.id not in self._world.members:
            raise Mistake("That is not a person of this server.", 404)
        payload = {"guild_id": str(GUILD_ID), "user": render.user(user)}
        self._world.members.drop(user.id)
        self._parts.hub.emit(Event("GUILD_MEMBER_REMOVE", same_for_all(payload)))
        return empty()

    async def open_dm(self, request: web.Request) -> web.Response:
        speaker = self._caller.speaker(request, await self._caller.body(request))
        return answer(self._parts.renderer.channel(self._world.dm_with(speaker.id)))

    async def set_permissions(self, request: web.Request) -> web.Response:
        body = await self._caller.body(request)
        allow, deny = _bits(body, "allow"), _bits(body, "deny")
        target = APPLICATION_ID
        if body.get("member") is not None:
            target = self._caller.user(body["member"]).id
        if body.get("channel") is not None:
            channel = self._world.channels.get(to_snowflake(body["channel"]))
            if channel is None or channel.is_dm:
                raise Mistake("There is no such channel in the server.", 404)
            place = self._world.parent_of(channel) if channel.is_thread else channel
            self._overwrite(place or channel, target, allow, deny)
        elif target == APPLICATION_ID:
            self._change_role(allow, deny)
        else:
            raise Mistake("Say which channel; only the bot's role changes everywhere.")
        return answer({"allow": body.get("allow", []), "deny": body.get("deny", [])})

    def _overwrite(self, channel: Channel, target: int, allow: int, deny: int) -> None:
        old = next((o for o in channel.overwrites if o.id == target), Overwrite(id=target, kind=1))
        new = old.model_copy(
            update={"allow": old.allow & ~deny | allow, "deny": old.deny & ~allow | deny}
        )
        others = tuple(one for one in channel.overwrites if one.id != target)
        hidden = not permissions.in_channel(self._world, APPLICATION_ID, channel)
        changed = self._parts.threads.change(channel, {"overwrites": (*others, new)})
        if hidden and permissions.in_channel(self._world, APPLICATION_ID, changed):
            self._parts.threads.sync(changed)

    def _change_role(self, allow: int, deny: int) -> None:
        role = self._world.roles.get(BOT_ROLE_ID)
        assert role is not None
        held = (role.permissions | allow) & ~deny
        role = self._world.roles.put(role.model_copy(update={"permissions": held}))
        payload: Json = {"guild_id": str(GUILD_ID), "role": render.role(role)}
        self._parts.hub.emit(Event("GUILD_ROLE_UPDATE", same_for_all(payload)))

    def _account(self, name: str) -> User:
        username = name.lower().replace(" ", "_")
        for user in self._world.users:
            if user.username == username:
                return user
        return self._world.users.put(
            User(id=self._world.draw_id(), username=username, global_name=name)
        )

    def _member(self, member: Member) -> Json:
        shown = self._parts.renderer.member(member)
        user = shown["user"]
        return {"id": user["id"], "name": user["global_name"] or user["username"], **shown}

    def _sees(self, viewer: User | None, channel: Channel) -> bool:
        if viewer is None:
            return not channel.is_dm
        return bool(permissions.in_channel(self._world, viewer.id, channel))

    def _channel(self, request: web.Request) -> Channel:
        channel = self._world.channels.get(to_snowflake(request.match_info["channel"]))
        if channel is None:
            raise Mistake("There is no such channel.", 404)
        return channel


def _bits(body: Json, name: str) -> int:
    names = body.get(name) or []
    if not isinstance(names, list):
        raise Mistake(f"`{name}` must be a list of permissions.")
    total = 0
    for said in names:
        wanted = Permission.__members__.get(str(said).upper())
        if wanted is None:
            raise Mistake(f"There is no permission named {said!r:.40}.")
        total |= wanted
    return total
