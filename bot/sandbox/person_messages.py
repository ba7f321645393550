"""What people do with messages: read, say, edit, delete, react, type."""

from aiohttp import web

from bot.sandbox import permissions
from bot.sandbox.drafting import read_draft, read_revision
from bot.sandbox.drafts import Draft, Sender
from bot.sandbox.fields import to_snowflake
from bot.sandbox.forms import Form
from bot.sandbox.limits import HISTORY_PAGE
from bot.sandbox.packets import uploads_of
from bot.sandbox.parts import Parts
from bot.sandbox.person import PERSON_PATH, Caller, Mistake
from bot.sandbox.rest import answer, empty
from bot.sandbox.values import Message
from bot.sandbox.wire import Json, Permission

_CHANNEL = f"{PERSON_PATH}/channels/{{channel}}"
_NEWEST = 2**63


class MessageActs:
    """People's side of messages."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._caller = Caller(parts)

    def routes(self) -> list[web.RouteDef]:
        one = f"{_CHANNEL}/messages/{{message}}"
        return [
            web.get(f"{_CHANNEL}/messages", self.read),
            web.post(f"{_CHANNEL}/messages", self.say),
            web.patch(one, self.edit),
            web.delete(one, self.delete),
            web.put(f"{one}/reactions/{{emoji}}", self.react),
            web.delete(f"{one}/reactions/{{emoji}}", self.unreact),
            web.post(f"{_CHANNEL}/typing", self.typing),
        ]

    async def read(self, request: web.Request) -> web.Response:
        said = request.query.get("as")
        histories = self._parts.world.histories
        if said is None:
            viewer_id = 0
            channel = self._parts.world.channel(_number(request.match_info["channel"]))
        else:
            viewer = self._caller.user(said)
            viewer_id = viewer.id
            channel = self._caller.channel(request, viewer)
        limit = min(max(_number(request.query.get("limit", str(HISTORY_PAGE))), 1), HISTORY_PAGE)
        if "after" in request.query:
            bound = _number(request.query["after"] or "0")
            found = histories.after(channel.id, limit, bound=bound, viewer=viewer_id)[::-1]
        else:
            bound = _number(request.query.get("before") or str(_NEWEST - 1))
            found = histories.before(channel.id, limit, bound=bound, viewer=viewer_id)
        return answer([self._shown(one, viewer_id) for one in found])

    async def say(self, request: web.Request) -> web.Response:
        body = await self._caller.body(request)
        speaker = self._caller.speaker(request, body)
        channel = self._caller.channel(request, speaker)
        draft = draft_of(body)
        if draft.reply_to is not None:
            self._caller.message_by_id(draft.reply_to, channel, speaker)
        self._parts.talk.check_send(speaker.id, channel, draft)
        message = await self._parts.talk.post(channel.id, Sender(speaker.id), draft)
        return answer(self._parts.renderer.message_event(message, speaker.id))

    async def edit(self, request: web.Request) -> web.Response:
        body = await self._caller.body(request)
        speaker = self._caller.speaker(request, body)
        channel = self._caller.channel(request, speaker)
        message = self._caller.message(request, channel, speaker)
        if message.author_id != speaker.id:
            raise Mistake("Only its author can edit a message.", 403)
        revision = read_revision(Form({"content": body.get("content")}), message)
        edited = await self._parts.reviser.edit(message, revision)
        return answer(self._parts.renderer.message_event(edited, speaker.id))

    async def delete(self, request: web.Request) -> web.Response:
        speaker = self._caller.speaker(request)
        channel = self._caller.channel(request, speaker)
        message = self._caller.message(request, channel, speaker)
        own = speaker.id in {message.author_id, message.only_for}
        if not own and not permissions.may(
            self._parts.world, speaker.id, channel, Permission.MANAGE_MESSAGES
        ):
            raise Mistake("Only its author or a moderator can delete a message.", 403)
        self._parts.talk.delete(message)
        return empty()

    async def react(self, request: web.Request) -> web.Response:
        speaker = self._caller.speaker(request)
        channel = self._caller.channel(request, speaker)
        message = self._caller.message(request, channel, speaker)
        if message.only_for is not None:
            raise Mistake("Messages only you can see take no reactions.")
        self._parts.reactions.add(message, speaker.id, request.match_info["emoji"])
        return empty()

    async def unreact(self, request: web.Request) -> web.Response:
        speaker = self._caller.speaker(request)
        channel = self._caller.channel(request, speaker)
        message = self._caller.message(request, channel, speaker)
        self._parts.reactions.remove(message, speaker.id, request.match_info["emoji"])
        return empty()

    async def typing(self, request: web.Request) -> web.Response:
        body = await self._caller.body(request)
        speaker = self._caller.speaker(request, body)
        self._parts.news.typing(speaker.id, self._caller.channel(request, speaker))
        return empty()

    def _shown(self, message: Message, viewer_id: int) -> Json:
        return self._parts.renderer.message_event(message, viewer_id) | reactors(message)


def reactors(message: Message) -> Json:
    """Who pressed what: Discord tells this only in a request of its own for each emoji."""
    if not message.reactions:
        return {}
    return {"reactors": {one.name: [str(user) for user in one.users] for one in message.reactions}}


def draft_of(body: Json) -> Draft:
    """A person's words and files as a checked draft."""
    payload: Json = {"content": body.get("content", "")}
    if body.get("reply_to") is not None:
        payload["message_reference"] = {"message_id": body["reply_to"]}
    if body.get("nonce") is not None:
        payload["nonce"] = body["nonce"]
    return read_draft(Form(payload, uploads_of(body.get("files"))))


def _number(raw: str) -> int:
    number = to_snowflake(raw)
    if number is None:
        raise Mistake(f"{raw!r:.40} is not a number.")
    return number
