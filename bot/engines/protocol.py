"""The engine protocol: one frozen request, one frozen result, traits as data."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from bot.prompt.compose import Wording
from bot.prompt.model import Quality
from bot.rounds.traits import Seeds, Traits

__all__ = ["Engine", "OnProgress", "Progress", "RenderRequest", "Rendered", "Seeds", "Traits"]


@dataclass(frozen=True, slots=True)
class RenderRequest:
    """Everything one picture is made from: where seeds are exact, the same request, same picture.

    Sizes are pixels; ``strength`` is 0 (the source) to 1 (free of it); pictures are encoded
    files; a mask is white where the engine may paint and has the size of the source.
    """

    wording: Wording
    width: int
    height: int
    seed: int | None = None
    quality: Quality = Quality.DRAFT
    source: bytes | None = None
    strength: float | None = None
    mask: bytes | None = None
    references: tuple[bytes, ...] = ()
    model: str | None = None
    steps: int | None = None
    guidance: float | None = None


@dataclass(frozen=True, slots=True)
class Rendered:
    """One picture as an engine returned it: an encoded file and what it took to make it."""

    picture: bytes
    seed: int | None
    cost: float = 0.0  # US dollars
    provider_id: str | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a render has come, from 0 to 1, with a preview where the engine streams one."""

    fraction: float
    preview: bytes | None = None


OnProgress: TypeAlias = Callable[[Progress], None]


class Engine(Protocol):
    """Makes one picture a call; cancelling the task stops it. Failures are ``EngineError``."""

    @property
    def traits(self) -> Traits: ...

    async def render(self, request: RenderRequest, on_progress: OnProgress) -> Rendered: ...
