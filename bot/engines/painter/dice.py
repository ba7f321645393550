"""Chance by layer: a stream of numbers for each layer's own take, so that none shifts another's."""

import hashlib
from dataclasses import dataclass
from random import Random

import numpy as np

from bot.prompt.model import Layer
from bot.rounds import seeds


@dataclass(frozen=True, slots=True)
class Dice:
    """A layered seed; what is drawn for one layer never depends on another layer's take or words.

    The base settles which scene it is, a take only how its own layer is drawn.
    """

    seed: int

    def roll(self, layer: Layer, purpose: str) -> Random:
        """Numbers for one purpose of one layer."""
        return Random(self._key(layer, purpose))

    def grid(self, layer: Layer, purpose: str) -> np.random.Generator:
        """The same for whole arrays of numbers."""
        return np.random.default_rng(self._key(layer, purpose))

    def _key(self, layer: Layer, purpose: str) -> int:
        written = f"{seeds.base(self.seed)}/{layer}/{seeds.take(self.seed, layer)}/{purpose}"
        return int.from_bytes(hashlib.blake2b(written.encode(), digest_size=8).digest())
