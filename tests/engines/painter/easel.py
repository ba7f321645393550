"""What the painter's tests share: a prompt in a few words, painted small and read as numbers."""

import asyncio
import io
from collections.abc import Mapping
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from bot.engines.painter import Painter, subject_mask
from bot.engines.protocol import Progress, RenderRequest
from bot.prompt.compose import Dialect, compose
from bot.prompt.model import Prompt

SIDE = 192
Pixels = NDArray[np.float64]
LUMA = np.array([0.299, 0.587, 0.114])


def request(
    layers: Mapping[str, str] | None = None,
    seed: int | None = 7,
    size: tuple[int, int] = (SIDE, SIDE),
) -> RenderRequest:
    wording = compose(Prompt.model_validate(layers or {}), Dialect.LAYERED)
    return RenderRequest(wording, *size, seed=seed)


def rendered(wanted: RenderRequest) -> bytes:
    def on_progress(_: Progress) -> None:
        return None

    return asyncio.run(Painter().render(wanted, on_progress)).picture


@lru_cache(maxsize=64)
def pixels(wanted: RenderRequest) -> Pixels:
    with Image.open(io.BytesIO(rendered(wanted))) as picture:
        return np.asarray(picture.convert("RGB")).astype(np.float64)


@lru_cache(maxsize=64)
def mask(wanted: RenderRequest) -> NDArray[np.bool_]:
    """Where the figures are, but for the pixels on their very edge."""
    return np.asarray(subject_mask(wanted)) > 250


def painted(layers: Mapping[str, str] | None = None) -> Pixels:
    return pixels(request(layers))


def apart(one: Pixels, other: Pixels) -> float:
    """Mean absolute difference, from 0 to 1."""
    return float(np.abs(one - other).mean() / 255)


def file_of(values: Pixels | NDArray[np.uint8], kind: str = "PNG") -> bytes:
    file = io.BytesIO()
    Image.fromarray(values.astype(np.uint8)).save(file, kind)
    return file.getvalue()
