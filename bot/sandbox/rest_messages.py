"""REST routes of messages, their reactions and pins."""

from aiohttp import web

from bot.sandbox import permissions, refusals, render
from bot.sandbox.drafting import read_draft, read_revision
from bot.sandbox.drafts import Sender
from bot.sandbox.fields import Fields, Problems, to_snowflake
from bot.sandbox.forms import read_form
from bot.sandbox.limits import BULK_DELETE_AGE, HISTORY_PAGE, PINS
from bot.sandbox.parts import Parts
from bot.sandbox.reacting import find, known_emoji
from bot.sandbox.rest import answer, empty, id_in, number_in
from bot.sandbox.snowflakes import snowflake_at
from bot.sandbox.values import Channel, Message
from bot.sandbox.wire import (
    API_PATH,
    SYSTEM_MESSAGE_TYPES,
    Json,
    MessageFlag,
    MessageType,
    Permission,
)
from bot.sandbox.world import APPLICATION_ID as ME

_MESSAGES = f"{API_PATH}/channels/{{channel}}/messages"
_NEWEST = 2**63


class MessageRoutes:
    """Messages as the bot reads and writes them."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._world = parts.world

    def routes(self) -> list[web.RouteDef]:
        one = f"{_MESSAGES}/{{message}}"
        return [
            web.get(_MESSAGES, self.page),
            web.post(_MESSAGES, self.post),
            web.post(f"{_MESSAGES}/bulk-delete", self.bulk_delete),
            web.get(f"{_MESSAGES}/pins", self.pins),
            web.put(f"{_MESSAGES}/pins/{{message}}", self.pin),
            web.delete(f"{_MESSAGES}/pins/{{message}}", self.unpin),
            web.get(f"{API_PATH}/channels/{{channel}}/pins", self.old_pins),
            web.put(f"{API_PATH}/channels/{{channel}}/pins/{{message}}", self.pin),
            web.delete(f"{API_PATH}/channels/{{channel}}/pins/{{message}}", self.unpin),
            web.get(one, self.get),
            web.patch(one, self.edit),
            web.delete(one, self.delete),
            web.post(f"{API_PATH}/channels/{{channel}}/typing", self.typing),
        ]

    async def page(self, request: web.Request) -> web.Response:
        channel = self._readable(request)
        limit = number_in(request, "limit", 50, 1, HISTORY_PAGE)
        found = self._page(channel.id, limit, request)
        return answer([self._parts.renderer.message(one, ME) for one in found])

    def _page(self, channel_id: int, limit: int, request: web.Request) -> list[Message]:
        histories = self._world.histories
        around = _bound(request, "around")
        if around is not None:
            older = histories.before(channel_id, limit // 2, bound=around, viewer=0)
            newer = histories.after(channel_id, limit - limit // 2, bound=around - 1, viewer=0)
            return [*newer[::-1], *older]
        after = _bound(request, "after")
        if after is not None:
            return histories.after(channel_id, limit, bound=after, viewer=0)[::-1]
        before = _bound(request, "before")
        bound = _NEWEST if before is None else before
        return histories.before(channel_id, limit, bound=bound, viewer=0)

    async def post(self, request: web.Request) -> web.Response:
        channel = self._world.channel(id_in(request, "channel"))
        form = await read_form(request)
        permissions.require(self._world, ME, channel)
        draft = read_draft(form)
        if draft.flags & MessageFlag.EPHEMERAL:
            raise refusals.bad_field("flags", "BITFIELD_FLAGS_INVALID", "Not for this message.")
        self._parts.talk.check_send(ME, channel, draft)
        message = await self._parts.talk.post(channel.id, Sender(ME), draft)
        shown = self._parts.renderer.message(message, ME)
        if message.nonce is not None:
            shown["nonce"] = message.nonce
        return answer(shown)

    async def get(self, request: web.Request) -> web.Response:
        channel = self._readable(request)
        return answer(self._parts.renderer.message(self._public(request, channel), ME))

    async def edit(self, request: web.Request) -> web.Response:
        form = await read_form(request)
        channel, message = self._seen(request)
        if message.author_id != ME:
            raise refusals.not_the_author()
        _check_open(channel)
        if message.kind in SYSTEM_MESSAGE_TYPES:
            raise refusals.system_message()
        revision = read_revision(form, message)
        if revision.files:
            permissions.require(self._world, ME, channel, Permission.ATTACH_FILES)
        edited = await self._parts.reviser.edit(message, revision)
        return answer(self._parts.renderer.message(edited, ME))

    async def delete(self, request: web.Request) -> web.Response:
        channel, message = self._seen(request)
        if message.kind is MessageType.THREAD_STARTER_MESSAGE:
            raise refusals.system_message()
        if message.author_id != ME:
            permissions.require(self._world, ME, channel, Permission.MANAGE_MESSAGES)
        self._parts.talk.delete(message)
        return empty()

    async def bulk_delete(self, request: web.Request) -> web.Response:
        channel = self._world.channel(id_in(request, "channel"))
        permissions.require(self._world, ME, channel, Permission.MANAGE_MESSAGES)
        problems = Problems()
        fields = Fields((await read_form(request)).payload, problems)
        ids = set(fields.snowflakes("messages"))
        if not 2 <= len(ids) <= HISTORY_PAGE:
            message = f"Must be between 2 and {HISTORY_PAGE} in length."
            fields.wrong("messages", "BASE_TYPE_BAD_LENGTH", message)
        problems.raise_any()
        found = [self._world.messages.get(one) for one in sorted(ids)]
        here = [m for m in found if m and m.channel_id == channel.id and m.only_for is None]
        oldest = snowflake_at(self._world.clock() - BULK_DELETE_AGE)
        if any(one.id < oldest for one in here):
            raise refusals.too_old()
        self._parts.talk.delete_all(channel, here)
        return empty()

    async def pins(self, request: web.Request) -> web.Response:
        items = [
            {"pinned_at": render.maybe_stamp(one.pinned_at), "message": self._shown(one)}
            for one in self._pinned(self._readable(request))
        ]
        return answer({"items": items, "has_more": False})

    async def old_pins(self, request: web.Request) -> web.Response:
        return answer([self._shown(one) for one in self._pinned(self._readable(request))])

    async def pin(self, request: web.Request) -> web.Response:
        channel, message = self._seen(request)
        permissions.require(self._world, ME, channel, Permission.PIN_MESSAGES)
        if message.kind in SYSTEM_MESSAGE_TYPES:
            raise refusals.system_message()
        if message.pinned_at is None:
            if len(self._pinned(channel)) >= PINS:
                raise refusals.too_many_pins()
            self._parts.talk.pin(message, ME)
        return empty()

    async def unpin(self, request: web.Request) -> web.Response:
        channel, message = self._seen(request)
        permissions.require(self._world, ME, channel, Permission.PIN_MESSAGES)
        if message.pinned_at is not None:
            self._parts.talk.unpin(message)
        return empty()

    async def typing(self, request: web.Request) -> web.Response:
        channel = self._world.channel(id_in(request, "channel"))
        permissions.require_send(self._world, ME, channel)
        self._parts.news.typing(ME, channel)
        return empty()

    def _shown(self, message: Message) -> Json:
        return self._parts.renderer.message(message, ME)

    def _pinned(self, channel: Channel) -> list[Message]:
        ids = self._world.histories.of(channel.id)
        found = [m for one in ids if (m := self._world.messages.get(one)) and m.pinned_at]
        return sorted(found, key=lambda m: (m.pinned_at, m.id), reverse=True)

    def _readable(self, request: web.Request) -> Channel:
        channel = self._world.channel(id_in(request, "channel"))
        permissions.require(self._world, ME, channel)
        if not permissions.may(self._world, ME, channel, Permission.READ_MESSAGE_HISTORY):
            raise refusals.missing_access()
        return channel

    def _seen(self, request: web.Request) -> tuple[Channel, Message]:
        channel = self._world.channel(id_in(request, "channel"))
        permissions.require(self._world, ME, channel)
        return channel, self._public(request, channel)

    def _public(self, request: web.Request, channel: Channel) -> Message:
        return public_message(self._parts, channel, id_in(request, "message"))


class ReactionRoutes:
    """Reactions as the bot makes and reads them."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._world = parts.world

    def routes(self) -> list[web.RouteDef]:
        every = f"{_MESSAGES}/{{message}}/reactions"
        one = f"{every}/{{emoji}}"
        return [
            web.put(f"{one}/@me", self.add),
            web.delete(f"{one}/@me", self.remove_own),
            web.delete(f"{one}/{{user}}", self.remove),
            web.get(one, self.users),
            web.delete(one, self.clear_emoji),
            web.delete(every, self.clear),
        ]

    async def add(self, request: web.Request) -> web.Response:
        _, message = self._seen(request)
        self._parts.reactions.add(message, ME, request.match_info["emoji"])
        return empty()

    async def remove_own(self, request: web.Request) -> web.Response:
        _, message = self._seen(request)
        self._parts.reactions.remove(message, ME, request.match_info["emoji"])
        return empty()

    async def remove(self, request: web.Request) -> web.Response:
        channel, message = self._seen(request)
        user_id = id_in(request, "user")
        if user_id != ME:
            self._manages(channel)
        self._parts.reactions.remove(message, user_id, request.match_info["emoji"])
        return empty()

    async def users(self, request: web.Request) -> web.Response:
        _, message = self._seen(request)
        found = find(message, known_emoji(request.match_info["emoji"]))
        limit = number_in(request, "limit", 25, 1, 100)
        after = _bound(request, "after") or 0
        ids = sorted(one for one in (found.users if found else ()) if one > after)
        return answer([render.user(self._world.user(one)) for one in ids[:limit]])

    async def clear(self, request: web.Request) -> web.Response:
        channel, message = self._seen(request)
        self._manages(channel)
        self._parts.reactions.clear(message)
        return empty()

    async def clear_emoji(self, request: web.Request) -> web.Response:
        channel, message = self._seen(request)
        self._manages(channel)
        self._parts.reactions.clear_emoji(message, request.match_info["emoji"])
        return empty()

    def _manages(self, channel: Channel) -> None:
        if channel.is_dm:
            raise refusals.not_in_dm()
        permissions.require(self._world, ME, channel, Permission.MANAGE_MESSAGES)

    def _seen(self, request: web.Request) -> tuple[Channel, Message]:
        channel = self._world.channel(id_in(request, "channel"))
        permissions.require(self._world, ME, channel)
        return channel, public_message(self._parts, channel, id_in(request, "message"))


def public_message(parts: Parts, channel: Channel, message_id: int) -> Message:
    """A message of the channel; one for a single person's eyes is not found this way."""
    message = parts.world.message(channel.id, message_id)
    if message.only_for is not None:
        raise refusals.unknown_message()
    return message


def _check_open(channel: Channel) -> None:
    if channel.thread is not None and channel.thread.archived:
        raise refusals.archived_thread()


def _bound(request: web.Request, name: str) -> int | None:
    raw = request.query.get(name)
    if raw is None:
        return None
    number = to_snowflake(raw)
    if number is None:
        raise refusals.bad_field(name, "NUMBER_TYPE_COERCE", f"Value {raw!r:.50} is not snowflake.")
    return number
