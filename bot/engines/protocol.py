"""The engine protocol: one frozen request, one frozen result, traits as data."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, TypeAlias

from bot.prompt.compose import Dialect, Wording
from bot.prompt.model import Quality


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


class Seeds(StrEnum):
    """What a seed is worth on an engine."""

    EXACT = "exact"  # same request, same pixels
    SIMILAR = "similar"  # a likeness, no promise
    NONE = "none"  # the engine takes none


@dataclass(frozen=True, slots=True)
class Traits:
    """What an engine can do, as data: the method of a round is decided from this alone."""

    name: str
    dialect: Dialect
    seeds: Seeds
    layered_seeds: bool = False  # a seed holds a take for every layer: see bot.rounds.seeds
    strength: bool = False
    mask: bool = False
    references: int = 0
    instructs: bool = False  # understands "change only …; keep … exactly"
    upscales: bool = False
    concurrency: int = 1  # renders in flight at once
    pixels: dict[Quality, int] = field(
        default_factory=lambda: {
            Quality.DRAFT: 768 * 768,
            Quality.STANDARD: 1024 * 1024,
            Quality.FINAL: 2048 * 2048,
        }
    )
    multiple: int = 8  # width and height are multiples of this

    def size(self, aspect: str, quality: Quality) -> tuple[int, int]:
        """Width and height in pixels for an aspect such as "16:9" at a quality."""
        across, down = (int(part) for part in aspect.split(":"))
        unit = (self.pixels[quality] / (across * down)) ** 0.5
        return self._rounded(unit * across), self._rounded(unit * down)

    def _rounded(self, pixels: float) -> int:
        return max(1, round(pixels / self.multiple)) * self.multiple


class Engine(Protocol):
    """Makes one picture a call; cancelling the task stops it. Failures are ``EngineError``."""

    @property
    def traits(self) -> Traits: ...

    async def render(self, request: RenderRequest, on_progress: OnProgress) -> Rendered: ...
