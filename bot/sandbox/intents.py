"""Which gateway events a session hears, and how much of a message it may read."""

from bot.sandbox.hub import Event
from bot.sandbox.wire import Intent, Json
from bot.sandbox.world import APPLICATION_ID

_GUILDS = Intent.GUILDS
_MESSAGES = (Intent.GUILD_MESSAGES, Intent.DIRECT_MESSAGES)
_REACTIONS = (Intent.GUILD_MESSAGE_REACTIONS, Intent.DIRECT_MESSAGE_REACTIONS)
# In the guild, in a direct conversation. Docs: Gateway > List of Intents.
_NEEDED: dict[str, tuple[Intent, Intent]] = {
    **dict.fromkeys(
        (
            "GUILD_CREATE",
            "GUILD_UPDATE",
            "GUILD_ROLE_CREATE",
            "GUILD_ROLE_UPDATE",
            "CHANNEL_CREATE",
            "CHANNEL_UPDATE",
            "CHANNEL_DELETE",
            "THREAD_CREATE",
            "THREAD_UPDATE",
            "THREAD_DELETE",
            "THREAD_LIST_SYNC",
            "THREAD_MEMBER_UPDATE",
            "THREAD_MEMBERS_UPDATE",
        ),
        (_GUILDS, _GUILDS),
    ),
    "CHANNEL_PINS_UPDATE": (_GUILDS, Intent.DIRECT_MESSAGES),
    "GUILD_MEMBER_ADD": (Intent.GUILD_MEMBERS, Intent.GUILD_MEMBERS),
    "GUILD_MEMBER_UPDATE": (Intent.GUILD_MEMBERS, Intent.GUILD_MEMBERS),
    "GUILD_MEMBER_REMOVE": (Intent.GUILD_MEMBERS, Intent.GUILD_MEMBERS),
    "MESSAGE_CREATE": _MESSAGES,
    "MESSAGE_UPDATE": _MESSAGES,
    "MESSAGE_DELETE": _MESSAGES,
    "MESSAGE_DELETE_BULK": _MESSAGES,
    "MESSAGE_REACTION_ADD": _REACTIONS,
    "MESSAGE_REACTION_REMOVE": _REACTIONS,
    "MESSAGE_REACTION_REMOVE_ALL": _REACTIONS,
    "MESSAGE_REACTION_REMOVE_EMOJI": _REACTIONS,
    "TYPING_START": (Intent.GUILD_MESSAGE_TYPING, Intent.DIRECT_MESSAGE_TYPING),
}
_BLANK: Json = {"content": "", "embeds": [], "attachments": [], "components": []}


def hears(intents: Intent, event: Event) -> bool:
    """Whether a session with these intents is sent the event."""
    needed = _NEEDED.get(event.name)
    if needed is None:
        return True
    in_dm = event.channel is not None and event.channel.is_dm
    return bool(intents & needed[in_dm])


def readable(intents: Intent, event: Event, payload: Json) -> Json:
    """The payload with a message's words taken out where the intent for them lacks."""
    in_dm = event.channel is not None and event.channel.is_dm
    if event.message is None or in_dm or intents & Intent.MESSAGE_CONTENT:
        return payload
    shown = _blanked(payload)
    original = payload.get("referenced_message")
    return shown | {"referenced_message": _blanked(original)} if original else shown


def _blanked(payload: Json) -> Json:
    """Docs: Gateway > Message Content Intent: own messages and mentions keep their words."""
    me = str(APPLICATION_ID)
    if payload["author"]["id"] == me or any(one["id"] == me for one in payload["mentions"]):
        return payload
    return payload | _BLANK
