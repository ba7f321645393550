"""Remembers under which nonce a message was posted, for the few minutes that Discord does."""

from datetime import timedelta

from bot.sandbox.values import Message
from bot.sandbox.world import World

_Key = tuple[int, int, str]
_SWEEP_AT = 1_000


class Nonces:
    """Finds the earlier message, also after a restart."""

    def __init__(self, world: World, seconds: float) -> None:
        self._world = world
        self._life = timedelta(seconds=seconds)
        self._ids: dict[_Key, int] = {}
        self._sweep_at = _SWEEP_AT
        for message in world.messages:
            if self._fresh(message):
                self.remember(message)

    def remember(self, message: Message) -> None:
        if message.nonce is None:
            return
        if len(self._ids) >= self._sweep_at:
            self._sweep()
        self._ids[_key(message.channel_id, message.author_id, message.nonce)] = message.id

    def find(self, channel_id: int, author_id: int, nonce: str | int) -> Message | None:
        message = self._world.messages.get(self._ids.get(_key(channel_id, author_id, nonce)))
        return message if message is not None and self._fresh(message) else None

    def _fresh(self, message: Message) -> bool:
        return message.nonce is not None and self._world.clock() - message.sent_at < self._life

    def _sweep(self) -> None:
        live = {}
        for key, number in self._ids.items():
            message = self._world.messages.get(number)
            if message is not None and self._fresh(message):
                live[key] = number
        self._ids = live
        self._sweep_at = max(_SWEEP_AT, 2 * len(live))


def _key(channel_id: int, author_id: int, nonce: str | int) -> _Key:
    return channel_id, author_id, str(nonce)
