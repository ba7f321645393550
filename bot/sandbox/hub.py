"""Tells everybody who may see it what has happened, after it has been written down."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from bot.sandbox import permissions
from bot.sandbox.values import Channel, Message
from bot.sandbox.wire import Json
from bot.sandbox.world import APPLICATION_ID, World


@dataclass(frozen=True)
class Event:
    """A gateway event before it is known who looks at it.

    `only` names the sole users who see it; else whoever sees `channel`; else the whole guild.
    Discord lists every channel to a bot, so `place` events reach it where it cannot look in.
    """

    name: str
    payload: Callable[[int], Json]
    channel: Channel | None = None
    only: frozenset[int] | None = None
    message: Message | None = None
    place: bool = False


class Listener(Protocol):
    """A connection that hears events with the eyes of one user."""

    viewer: int

    def hear(self, event: Event, payload: Json) -> None: ...


class Hub:
    """Fans events out; rendering happens once per viewer, however many connections they have."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._listeners: list[Listener] = []

    def join(self, listener: Listener) -> None:
        self._listeners.append(listener)

    def leave(self, listener: Listener) -> None:
        self._listeners = [one for one in self._listeners if one is not listener]

    def emit(self, event: Event) -> None:
        self._world.commit()
        shown: dict[int, Json | None] = {}
        for listener in self._listeners:
            viewer = listener.viewer
            if viewer not in shown:
                shown[viewer] = event.payload(viewer) if self._sees(viewer, event) else None
            payload = shown[viewer]
            if payload is not None:
                listener.hear(event, payload)

    def _sees(self, viewer: int, event: Event) -> bool:
        if event.only is not None:
            return viewer in event.only
        if event.place and viewer == APPLICATION_ID:
            return True
        if event.channel is not None:
            return permissions.in_channel(self._world, viewer, event.channel) != 0
        return viewer in self._world.members


def same_for_all(payload: Json) -> Callable[[int], Json]:
    return lambda viewer: payload
