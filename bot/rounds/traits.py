"""Traits: what an engine can do, as data; the method of a round is decided from this alone."""

from dataclasses import dataclass, field
from enum import StrEnum

from bot.prompt.compose import Dialect
from bot.prompt.model import Quality


class Seeds(StrEnum):
    """What a seed is worth on an engine."""

    EXACT = "exact"  # same request, same pixels
    SIMILAR = "similar"  # a likeness, no promise
    NONE = "none"  # the engine takes none


@dataclass(frozen=True, slots=True)
class Traits:
    """One engine's abilities and sizes."""

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
