"""Colours as people see them: OKLab (Ottosson 2020), in which equal steps look equally large."""

from functools import cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Floats = NDArray[np.float32]

JUST_VISIBLE = 0.02  # the difference that an eye just notices, as CSS Color 4 has it

_TO_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    np.float32,
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ],
    np.float32,
)


def from_image(image: Image.Image) -> Floats:
    """An RGB picture as (height, width, 3): lightness 0 to 1, and two axes of colour."""
    light = _linear()[np.asarray(image)]
    return np.asarray(np.cbrt(light @ _TO_CONES.T) @ _TO_LAB.T, np.float32)


def difference(one: Floats, other: Floats) -> Floats:
    """How different two such pictures look, pixel by pixel; black and white are 1 apart."""
    apart = one - other
    return np.asarray(np.sqrt(np.einsum("...c,...c->...", apart, apart)), np.float32)


@cache
def _linear() -> Floats:
    stored = np.arange(256, dtype=np.float64) / 255
    light = np.where(stored <= 0.04045, stored / 12.92, ((stored + 0.055) / 1.055) ** 2.4)
    return light.astype(np.float32)
