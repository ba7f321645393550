"""Tells whoever may see it what became of messages and channels."""

from bot.sandbox.hub import Event, Hub, same_for_all
from bot.sandbox.render import Renderer
from bot.sandbox.values import Channel, Message
from bot.sandbox.wire import Json
from bot.sandbox.world import GUILD_ID, World


class News:
    """The events that follow from what the bot and what people do alike."""

    def __init__(self, world: World, hub: Hub, renderer: Renderer) -> None:
        self._world = world
        self._hub = hub
        self._renderer = renderer

    def created(self, message: Message) -> None:
        def payload(viewer: int) -> Json:
            shown = self._renderer.message_event(message, viewer)
            return shown if message.nonce is None else shown | {"nonce": message.nonce}

        channel = self._world.channel(message.channel_id)
        self._hub.emit(Event("MESSAGE_CREATE", payload, channel, _only(message), message))

    def updated(self, message: Message) -> None:
        def payload(viewer: int) -> Json:
            return self._renderer.message_event(message, viewer)

        channel = self._world.channel(message.channel_id)
        self._hub.emit(Event("MESSAGE_UPDATE", payload, channel, _only(message), message))

    def deleted(self, message: Message) -> None:
        channel = self._world.channel(message.channel_id)
        payload = {"id": str(message.id)} | _place(channel)
        self._hub.emit(Event("MESSAGE_DELETE", same_for_all(payload), channel, _only(message)))

    def deleted_all(self, channel: Channel, messages: list[Message]) -> None:
        payload: Json = {"ids": [str(one.id) for one in messages]} | _place(channel)
        self._hub.emit(Event("MESSAGE_DELETE_BULK", same_for_all(payload), channel))

    def pins_changed(self, channel: Channel) -> None:
        shown = self._renderer.channel(channel)
        payload = {"last_pin_timestamp": shown.get("last_pin_timestamp")} | _place(channel)
        self._hub.emit(Event("CHANNEL_PINS_UPDATE", same_for_all(payload), channel))

    def typing(self, user_id: int, channel: Channel) -> None:
        payload: Json = {
            "user_id": str(user_id),
            "timestamp": int(self._world.clock().timestamp()),
        } | _place(channel)
        if not channel.is_dm:
            payload["member"] = self._renderer.member_of(user_id)
        self._hub.emit(Event("TYPING_START", same_for_all(payload), channel))

    def channel(self, name: str, channel: Channel) -> None:
        """An event whose payload is the channel or thread itself."""
        payload = same_for_all(self._renderer.channel(channel))
        self._hub.emit(Event(name, payload, channel, place=not channel.is_thread))


def _place(channel: Channel) -> Json:
    place: Json = {"channel_id": str(channel.id)}
    return place if channel.is_dm else place | {"guild_id": str(GUILD_ID)}


def _only(message: Message) -> frozenset[int] | None:
    return None if message.only_for is None else frozenset({message.only_for})
