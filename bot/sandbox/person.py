"""The person API: what people do in the sandbox, for the playground page and for tests.

Everything is JSON under /sandbox/api; `as` is a member's id or name, in the body or the query.
What goes wrong is answered with a 4xx and {"error": "one sentence"}.

    GET    /state[?as=]                             guild, channels, threads, members, bot, commands
    GET    /channels/{c}/messages?as=&after=&before=&limit=      newest first, as Discord's REST,
                                                     and {reactors: {emoji: [user ids]}}
    POST   /channels/{c}/messages                   {as, content, files:[{name, base64}], reply_to?}
    PATCH  /channels/{c}/messages/{m}               {as, content}
    DELETE /channels/{c}/messages/{m}?as=
    PUT, DELETE /channels/{c}/messages/{m}/reactions/{emoji}?as=
    POST   /channels/{c}/typing                     {as}
    POST   /channels/{c}/commands                   {as, name, options, target?, wait?}
    POST   /channels/{c}/autocomplete               {as, name, options, focused} → {choices}
    POST   /channels/{c}/messages/{m}/components    {as, custom_id, values?, wait?}
    POST   /modals/{id}                             {as, fields:{custom_id: value}, wait?}
    GET    /interactions/{id}                       how an interaction stands
    POST   /channels                                {name, type?: text|forum, as?}
    POST   /channels/{c}/threads                    {as, name, message?, content?, files?}
    PATCH  /channels/{c}                            {as, archived?, locked?, name?}
    DELETE /channels/{c}                            a channel or a thread
    POST   /members                                 {name, outside?}; joins the guild unless outside
    DELETE /members/{m}                             leaves the guild, keeps the account
    POST   /dms                                     {as}
    POST   /permissions                             {channel?, member?, allow, deny} (names)
    POST   /faults                                  {kind, route?, count?, seconds?}; see `faults`
    DELETE /faults
    GET    /events?as=                              server-sent events; see `streams`

Running a command, pressing and submitting answer {interaction_id, state}; with `wait` they answer
once the bot has, or has failed to: state is pending, thinking, answered, modal or failed.
Events are named like the gateway's (PRESENCE_UPDATE: the bot comes or goes). INTERACTION_CREATE,
INTERACTION_SUCCESS, INTERACTION_FAILURE and INTERACTION_MODAL_CREATE (with the `modal` to fill in)
tell the person who set one off how it stands; GUILD_APPLICATION_COMMAND_INDEX_UPDATE says that
the commands have changed, and RESET that too much was missed to catch up: load the state again.
Besides ordinary messages (type 0, 19, 20, 23) there are Discord's own notes: 6 a pin, 18 a thread
opened (its name is the content), 21 the first line of a thread opened under a message.
"""

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.sandbox import permissions
from bot.sandbox.fields import to_snowflake
from bot.sandbox.parts import Parts
from bot.sandbox.refusals import Refusal
from bot.sandbox.rest import answer
from bot.sandbox.texts import load_json
from bot.sandbox.values import Channel, Message, User
from bot.sandbox.wire import Json
from bot.sandbox.world import World

PERSON_PATH = "/sandbox/api"


class Mistake(Exception):
    """What a person, or the test in their place, got wrong, in one sentence."""

    def __init__(self, sentence: str, status: int = 400) -> None:
        super().__init__(sentence)
        self.status = status


async def person_door(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Middleware of the person API: refusals become sentences."""
    try:
        return await handler(request)
    except Mistake as mistake:
        return answer({"error": str(mistake)}, mistake.status)
    except Refusal as refusal:
        return answer({"error": sentence(refusal), "code": refusal.code}, refusal.status)
    except web.HTTPException as error:
        return answer({"error": f"{error.reason}."}, error.status)


def sentence(refusal: Refusal) -> str:
    """A refusal of Discord's in words: of a form, its first mistake."""
    node: object = refusal.errors
    path: list[str] = []
    while isinstance(node, dict):
        if "_errors" in node:
            return f"{'.'.join(path)}: {node['_errors'][0]['message'].rstrip('.')}."
        name, node = next(iter(node.items()), ("", None))
        path.append(name)
    return f"{refusal.message.rstrip('.')}."


class Caller:
    """Reads a person's request: who speaks, where, and about which message."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._world: World = parts.world

    async def body(self, request: web.Request) -> Json:
        try:
            value = load_json(await request.read() or b"{}")
        except ValueError:
            raise Mistake("The body is not JSON.") from None
        except web.HTTPRequestEntityTooLarge:
            raise Mistake("The request is larger than 40 MB.", 413) from None
        if not isinstance(value, dict):
            raise Mistake("The body must be a JSON object.")
        return value

    def user(self, said: object) -> User:
        """Somebody by id or name, a member or not."""
        number = to_snowflake(said)
        user = self._world.users.get(number)
        if user is None and isinstance(said, str):
            wanted = said.casefold()
            named = (one for one in self._world.users if wanted in _names(one))
            user = next(named, None)
        if user is None:
            raise Mistake(
                f"There is nobody called {said!r:.60}." if said else "Who? Say `as`.", 404
            )
        return user

    def speaker(self, request: web.Request, body: Json | None = None) -> User:
        """The person who acts; the bot cannot be spoken as."""
        user = self.user((body or {}).get("as") or request.query.get("as"))
        if user.bot:
            raise Mistake("The bot speaks for itself.", 403)
        return user

    def channel(self, request: web.Request, viewer: User) -> Channel:
        """The channel of the path, if this person sees it."""
        channel = self._world.channels.get(to_snowflake(request.match_info["channel"]))
        if channel is None:
            raise Mistake("There is no such channel.", 404)
        if not permissions.in_channel(self._world, viewer.id, channel):
            raise Mistake(f"{_name(viewer)} cannot see that channel.", 403)
        return channel

    def message(self, request: web.Request, channel: Channel, viewer: User) -> Message:
        """The message of the path, if this person sees it."""
        return self.message_by_id(request.match_info["message"], channel, viewer)

    def message_by_id(self, said: object, channel: Channel, viewer: User) -> Message:
        message = self._world.messages.get(to_snowflake(said))
        if message is None or message.channel_id != channel.id:
            raise Mistake("There is no such message in that channel.", 404)
        if message.only_for not in {None, viewer.id}:
            raise Mistake("There is no such message in that channel.", 404)
        return message


def _names(user: User) -> set[str]:
    return {user.username.casefold(), (user.global_name or user.username).casefold()}


def _name(user: User) -> str:
    return user.global_name or user.username


def text_of(body: Json, name: str, default: str = "") -> str:
    value = body.get(name, default)
    if not isinstance(value, str):
        raise Mistake(f"`{name}` must be text.")
    return value
