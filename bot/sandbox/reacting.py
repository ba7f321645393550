"""Reactions: pressing an emoji, taking it back, clearing them away."""

import emoji

from bot.sandbox import permissions, refusals
from bot.sandbox.hub import Event, Hub, same_for_all
from bot.sandbox.limits import REACTION_KINDS
from bot.sandbox.render import Renderer
from bot.sandbox.values import Message, Reaction
from bot.sandbox.wire import Json, Permission
from bot.sandbox.world import GUILD_ID, World

_VARIATION = "\N{VARIATION SELECTOR-16}"


class Reactions:
    """Who pressed what under which message."""

    def __init__(self, world: World, hub: Hub, renderer: Renderer) -> None:
        self._world = world
        self._hub = hub
        self._renderer = renderer

    def add(self, message: Message, user_id: int, name: str) -> None:
        channel = self._world.channel(message.channel_id)
        permissions.require(self._world, user_id, channel, Permission.READ_MESSAGE_HISTORY)
        self._check_open(message)
        wanted = known_emoji(name)
        found = find(message, wanted)
        if found is None:
            permissions.require(self._world, user_id, channel, Permission.ADD_REACTIONS)
            if len(message.reactions) >= REACTION_KINDS:
                raise refusals.too_many_reactions()
            found = Reaction(name=wanted, users=())
        if user_id in found.users:
            return
        self._put(message, found.model_copy(update={"users": (*found.users, user_id)}))
        payload = self._payload(message, found, user_id)
        if not channel.is_dm:
            payload["member"] = self._renderer.member_of(user_id)
        payload["message_author_id"] = str(message.author_id)
        self._tell("MESSAGE_REACTION_ADD", message, payload)

    def remove(self, message: Message, user_id: int, name: str) -> None:
        self._check_open(message)
        found = find(message, known_emoji(name))
        if found is None or user_id not in found.users:
            return
        left = tuple(one for one in found.users if one != user_id)
        self._put(message, found.model_copy(update={"users": left}))
        self._tell("MESSAGE_REACTION_REMOVE", message, self._payload(message, found, user_id))

    def clear(self, message: Message) -> None:
        self._world.put_message(message.model_copy(update={"reactions": ()}))
        self._tell("MESSAGE_REACTION_REMOVE_ALL", message, self._place(message))

    def clear_emoji(self, message: Message, name: str) -> None:
        found = find(message, known_emoji(name))
        if found is None:
            return
        self._put(message, found.model_copy(update={"users": ()}))
        payload = self._place(message) | {"emoji": {"id": None, "name": found.name}}
        self._tell("MESSAGE_REACTION_REMOVE_EMOJI", message, payload)

    def _check_open(self, message: Message) -> None:
        channel = self._world.channel(message.channel_id)
        if channel.thread is not None and channel.thread.archived:
            raise refusals.archived_thread()

    def _put(self, message: Message, reaction: Reaction) -> None:
        reactions = [r if r.key != reaction.key else reaction for r in message.reactions]
        if all(one.key != reaction.key for one in message.reactions):
            reactions.append(reaction)
        kept = tuple(one for one in reactions if one.users)
        self._world.put_message(message.model_copy(update={"reactions": kept}))

    def _payload(self, message: Message, reaction: Reaction, user_id: int) -> Json:
        return self._place(message) | {
            "user_id": str(user_id),
            "emoji": {"id": None, "name": reaction.name},
            "type": 0,
            "burst": False,
        }

    def _place(self, message: Message) -> Json:
        place = {"channel_id": str(message.channel_id), "message_id": str(message.id)}
        if not self._world.channel(message.channel_id).is_dm:
            place["guild_id"] = str(GUILD_ID)
        return place

    def _tell(self, name: str, message: Message, payload: Json) -> None:
        channel = self._world.channel(message.channel_id)
        self._hub.emit(Event(name, same_for_all(payload), channel))


def known_emoji(name: str) -> str:
    """The emoji itself; there are no custom ones here, so anything else is unknown."""
    if not emoji.is_emoji(name):
        raise refusals.unknown_emoji()
    return name


def find(message: Message, name: str) -> Reaction | None:
    """The reaction with this emoji, however its presentation is written."""
    bare = name.replace(_VARIATION, "")
    for one in message.reactions:
        if one.name.replace(_VARIATION, "") == bare:
            return one
    return None
