"""REST routes of channels and threads."""

from aiohttp import web

from bot.sandbox import limits, permissions, refusals, render
from bot.sandbox.drafting import read_draft
from bot.sandbox.drafts import Draft, Sender
from bot.sandbox.fields import Fields, Problems
from bot.sandbox.forms import Form, read_form
from bot.sandbox.opening import (
    new_channel,
    post_in_forum,
    read_channel_changes,
    read_thread,
)
from bot.sandbox.parts import Parts
from bot.sandbox.rest import answer, empty, id_in, number_in
from bot.sandbox.rest_messages import public_message
from bot.sandbox.values import Channel, Overwrite
from bot.sandbox.wire import ALL_PERMISSIONS, API_PATH, ChannelType, Json, Permission
from bot.sandbox.world import APPLICATION_ID as ME, GUILD_ID

_CHANNEL = f"{API_PATH}/channels/{{channel}}"
_STATE_FIELDS = ("archived", "locked", "invitable")


class ChannelRoutes:
    """Channels as the bot sees and changes them."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._world = parts.world

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get(_CHANNEL, self.get),
            web.patch(_CHANNEL, self.edit),
            web.delete(_CHANNEL, self.delete),
            web.put(f"{_CHANNEL}/permissions/{{overwrite}}", self.put_overwrite),
            web.delete(f"{_CHANNEL}/permissions/{{overwrite}}", self.delete_overwrite),
            web.post(f"{API_PATH}/users/@me/channels", self.open_dm),
            web.get(f"{API_PATH}/guilds/{{guild}}/channels", self.all),
            web.post(f"{API_PATH}/guilds/{{guild}}/channels", self.create),
        ]

    async def get(self, request: web.Request) -> web.Response:
        return answer(self._shown(seen_channel(self._parts, request)))

    async def edit(self, request: web.Request) -> web.Response:
        payload = (await read_form(request)).payload
        channel = seen_channel(self._parts, request)
        if channel.is_thread:
            return answer(self._shown(self._edit_thread(channel, payload)))
        permissions.require(self._world, ME, channel, Permission.MANAGE_CHANNELS)
        return answer(
            self._shown(
                self._parts.threads.change(channel, read_channel_changes(payload, channel.kind))
            )
        )

    def _edit_thread(self, thread: Channel, payload: Json) -> Channel:
        state = thread.thread
        assert state is not None
        problems = Problems()
        fields = Fields(payload, problems)
        changes: Json = {
            name: fields.flag(name) for name in _STATE_FIELDS if payload.get(name) is not None
        }
        if payload.get("auto_archive_duration") is not None:
            changes["auto_archive_minutes"] = fields.choice(
                "auto_archive_duration", limits.AUTO_ARCHIVE_MINUTES
            )
        if "applied_tags" in payload:
            changes["tags"] = fields.snowflakes("applied_tags")
        others: Json = {}
        if "name" in payload:
            others["name"] = fields.text("name", limits.THREAD_NAME, least=1)
        problems.raise_any()
        self._check_thread_edit(thread, changes, others)
        return self._parts.threads.change_state(thread, changes, **others)

    def _check_thread_edit(self, thread: Channel, changes: Json, others: Json) -> None:
        state = thread.thread
        assert state is not None
        if state.archived and changes.get("archived") is not False:
            raise refusals.archived_thread()
        manages = permissions.may(self._world, ME, thread, Permission.MANAGE_THREADS)
        wakes_only = not others and changes == {"archived": False} and not state.locked
        if not (manages or (state.owner_id == ME and "locked" not in changes) or wakes_only):
            raise refusals.missing_permissions()

    async def delete(self, request: web.Request) -> web.Response:
        channel = seen_channel(self._parts, request)
        wanted = Permission.MANAGE_THREADS if channel.is_thread else Permission.MANAGE_CHANNELS
        shown = self._shown(channel)
        if not channel.is_dm:
            permissions.require(self._world, ME, channel, wanted)
            self._parts.threads.delete(channel)
        return answer(shown)

    async def put_overwrite(self, request: web.Request) -> web.Response:
        payload = (await read_form(request)).payload
        channel = seen_channel(self._parts, request)
        permissions.require(self._world, ME, channel, Permission.MANAGE_ROLES)
        problems = Problems()
        fields = Fields(payload, problems)
        overwrite = Overwrite(
            id=id_in(request, "overwrite"),
            kind=fields.choice("type", frozenset({0, 1})),
            allow=(fields.snowflake("allow") or 0) & ALL_PERMISSIONS,
            deny=(fields.snowflake("deny") or 0) & ALL_PERMISSIONS,
        )
        problems.raise_any()
        others = tuple(one for one in channel.overwrites if one.id != overwrite.id)
        self._parts.threads.change(channel, {"overwrites": (*others, overwrite)})
        return empty()

    async def delete_overwrite(self, request: web.Request) -> web.Response:
        channel = seen_channel(self._parts, request)
        permissions.require(self._world, ME, channel, Permission.MANAGE_ROLES)
        number = id_in(request, "overwrite")
        others = tuple(one for one in channel.overwrites if one.id != number)
        if len(others) == len(channel.overwrites):
            raise refusals.unknown_overwrite()
        self._parts.threads.change(channel, {"overwrites": others})
        return empty()

    async def open_dm(self, request: web.Request) -> web.Response:
        problems = Problems()
        user_id = Fields((await read_form(request)).payload, problems).snowflake("recipient_id")
        problems.raise_any()
        if user_id is None or user_id not in self._world.users or user_id == ME:
            raise refusals.bad_field("recipient_id", "USER_INVALID", "Invalid Recipient(s)")
        return answer(self._shown(self._world.dm_with(user_id)))

    async def all(self, request: web.Request) -> web.Response:
        check_guild(request)
        return answer([self._shown(one) for one in self._world.guild_channels()])

    async def create(self, request: web.Request) -> web.Response:
        check_guild(request)
        payload = (await read_form(request)).payload
        if (
            not permissions.in_guild(self._world, self._world.member(ME))
            & Permission.MANAGE_CHANNELS
        ):
            raise refusals.missing_permissions()
        return answer(
            self._shown(self._parts.threads.create(new_channel(self._parts, payload))), 201
        )

    def _shown(self, channel: Channel) -> Json:
        return self._parts.renderer.channel(channel)


class ThreadRoutes:
    """Threads as the bot opens, joins and lists them."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._world = parts.world

    def routes(self) -> list[web.RouteDef]:
        members = f"{_CHANNEL}/thread-members"
        return [
            web.post(f"{_CHANNEL}/messages/{{message}}/threads", self.open_from),
            web.post(f"{_CHANNEL}/threads", self.open),
            web.get(f"{_CHANNEL}/threads/archived/public", self.archived_public),
            web.get(f"{_CHANNEL}/threads/archived/private", self.archived_private),
            web.get(f"{_CHANNEL}/users/@me/threads/archived/private", self.archived_private),
            web.get(f"{API_PATH}/guilds/{{guild}}/threads/active", self.active),
            web.get(members, self.members),
            web.put(f"{members}/@me", self.join),
            web.delete(f"{members}/@me", self.leave),
            web.get(f"{members}/{{user}}", self.member),
            web.put(f"{members}/{{user}}", self.add),
            web.delete(f"{members}/{{user}}", self.remove),
        ]

    async def open_from(self, request: web.Request) -> web.Response:
        new = read_thread((await read_form(request)).payload)
        parent = seen_channel(self._parts, request)
        message = public_message(self._parts, parent, id_in(request, "message"))
        self._parts.threads.check_open(ME, parent, ChannelType.PUBLIC_THREAD)
        thread = self._parts.threads.open_from(message, ME, new)
        return answer(self._with_member(thread), 201)

    async def open(self, request: web.Request) -> web.Response:
        form = await read_form(request)
        parent = seen_channel(self._parts, request)
        if parent.kind is ChannelType.FORUM:
            return await self._open_post(parent, form)
        if parent.kind not in {ChannelType.TEXT, ChannelType.ANNOUNCEMENT}:
            raise refusals.wrong_channel_type()
        new = read_thread(form.payload, default=ChannelType.PRIVATE_THREAD)
        self._parts.threads.check_open(ME, parent, new.kind)
        return answer(self._with_member(self._parts.threads.open(parent, ME, new)), 201)

    async def _open_post(self, forum: Channel, form: Form) -> web.Response:
        new = read_thread(form.payload)
        inner = form.payload.get("message")
        draft: Draft = read_draft(Form(inner if isinstance(inner, dict) else {}, form.uploads))
        self._parts.threads.check_open(ME, forum, ChannelType.PUBLIC_THREAD)
        thread, message = await post_in_forum(self._parts, forum, Sender(ME), draft, new)
        shown = self._with_member(thread)
        return answer(shown | {"message": self._parts.renderer.message(message, ME)}, 201)

    async def archived_public(self, request: web.Request) -> web.Response:
        return self._archived(request, ChannelType.PUBLIC_THREAD)

    async def archived_private(self, request: web.Request) -> web.Response:
        return self._archived(request, ChannelType.PRIVATE_THREAD)

    def _archived(self, request: web.Request, kind: ChannelType) -> web.Response:
        parent = seen_channel(self._parts, request)
        limit = number_in(request, "limit", 50, 2, 100)
        before = request.query.get("before", "9999")
        found = [
            one
            for one in self._world.threads()
            if one.parent_id == parent.id
            and one.kind is kind
            and _archived_at(one) < before
            and one.thread is not None
            and one.thread.archived
        ]
        found.sort(key=_archived_at, reverse=True)
        return answer(self._listed(found[:limit]) | {"has_more": len(found) > limit})

    async def active(self, request: web.Request) -> web.Response:
        check_guild(request)
        return answer(self._listed(self._parts.threads.active(ME)) | {"has_more": False})

    async def members(self, request: web.Request) -> web.Response:
        thread = self._thread(request)
        state = thread.thread
        assert state is not None
        show = self._parts.renderer.thread_member
        return answer([show(thread, user_id) for user_id, _ in state.joined])

    async def member(self, request: web.Request) -> web.Response:
        thread = self._thread(request)
        shown = self._parts.renderer.thread_member(thread, id_in(request, "user"))
        if shown is None:
            raise refusals.unknown_member()
        return answer(shown)

    async def join(self, request: web.Request) -> web.Response:
        self._parts.threads.join(self._open_thread(request), ME)
        return empty()

    async def leave(self, request: web.Request) -> web.Response:
        self._parts.threads.leave(self._open_thread(request), ME)
        return empty()

    async def add(self, request: web.Request) -> web.Response:
        thread = self._open_thread(request)
        permissions.require_send(self._world, ME, thread)
        self._parts.threads.join(thread, self._world.member(id_in(request, "user")).id)
        return empty()

    async def remove(self, request: web.Request) -> web.Response:
        thread = self._open_thread(request)
        permissions.require(self._world, ME, thread, Permission.MANAGE_THREADS)
        self._parts.threads.leave(thread, id_in(request, "user"))
        return empty()

    def _thread(self, request: web.Request) -> Channel:
        channel = seen_channel(self._parts, request)
        if channel.thread is None:
            raise refusals.wrong_channel_type()
        return channel

    def _open_thread(self, request: web.Request) -> Channel:
        thread = self._thread(request)
        if thread.thread is not None and thread.thread.archived:
            raise refusals.archived_thread()
        return thread

    def _with_member(self, thread: Channel) -> Json:
        member = self._parts.renderer.thread_member(thread, ME)
        shown = self._parts.renderer.channel(thread)
        return shown if member is None else shown | {"member": member}

    def _listed(self, threads: list[Channel]) -> Json:
        own = (self._parts.renderer.thread_member(one, ME) for one in threads)
        return {
            "threads": [self._parts.renderer.channel(one) for one in threads],
            "members": [one for one in own if one is not None],
        }


def seen_channel(parts: Parts, request: web.Request) -> Channel:
    channel = parts.world.channel(id_in(request, "channel"))
    permissions.require(parts.world, ME, channel)
    return channel


def check_guild(request: web.Request) -> None:
    if id_in(request, "guild") != GUILD_ID:
        raise refusals.unknown_guild()


def _archived_at(thread: Channel) -> str:
    return "" if thread.thread is None else render.stamp(thread.thread.archive_changed_at)
