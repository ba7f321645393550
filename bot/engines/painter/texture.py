"""Noise, gradients and soft shapes, made on grids that don't depend on the picture's size."""

from collections.abc import Iterable, Sequence

import numpy as np
from PIL import Image, ImageDraw

from bot.engines.painter.colour import RGB
from bot.engines.painter.frame import Frame

Point = tuple[float, float]
_FIELD = 256  # pixels along the long side at which noise is summed before it is enlarged


def noise(
    rng: np.random.Generator, frame: Frame, cells: float, octaves: int = 4, stretch: float = 1.0
) -> Image.Image:
    """Cloudy noise over the whole frame, as a grey picture spread evenly from black to white.

    ``cells`` is the number of blotches along the shorter side, ``stretch`` how much wider they
    are than high.
    """
    small = _field_size(frame)
    total = np.zeros((small[1], small[0]), np.float32)
    across, down = _cells(frame, cells)
    for octave in range(octaves):
        grid = (max(2, round(across * 2**octave / stretch)), max(2, round(down * 2**octave)))
        patch = Image.fromarray(rng.random((grid[1], grid[0]), np.float32))
        total += np.asarray(patch.resize(small, Image.Resampling.BICUBIC)) * 0.5**octave
    low, high = np.percentile(total[::3, ::3], (1, 99))
    grey = np.clip((total - low) / max(high - low, 1e-6), 0, 1) * 255
    return Image.fromarray(grey.astype(np.uint8)).resize(frame.size, Image.Resampling.BILINEAR)


def threshold(grey: Image.Image, start: float, end: float, peak: float = 1.0) -> Image.Image:
    """Turn grey values below ``start`` black and above ``end`` white, smoothly between (0–1)."""
    span = max(end - start, 1e-6)
    steps = [min(1.0, max(0.0, (value / 255 - start) / span)) for value in range(256)]
    return grey.point([round(255 * peak * step * step * (3 - 2 * step)) for step in steps])


def vertical(frame: Frame, stops: Sequence[tuple[float, RGB]]) -> Image.Image:
    """A picture that runs down through colours; stops are (height from the top, colour)."""
    heights = (np.arange(frame.height) + 0.5) / frame.height
    places = [place for place, _ in stops]
    columns = [
        np.interp(heights, places, [color[channel] for _, color in stops]) for channel in range(3)
    ]
    strip = np.stack(columns, -1).round().astype(np.uint8)[:, None, :]
    return Image.fromarray(strip).resize(frame.size, Image.Resampling.NEAREST)


def ramp(frame: Frame, stops: Sequence[tuple[float, float]]) -> Image.Image:
    """A mask that runs down through values from 0 to 1."""
    heights = (np.arange(frame.height) + 0.5) / frame.height
    column = np.interp(heights, [place for place, _ in stops], [value for _, value in stops])
    strip = (column * 255).round().astype(np.uint8)[:, None]
    return Image.fromarray(strip).resize(frame.size, Image.Resampling.NEAREST)


def glow(frame: Frame, centre: Point, radius: float, power: float = 2.0) -> Image.Image:
    """A round mask, white at its centre; place and radius in fractions (radius: shorter side)."""
    small = _field_size(frame)
    x = (np.arange(small[0]) + 0.5) / small[0] - centre[0]
    y = (np.arange(small[1]) + 0.5) / small[1] - centre[1]
    x *= frame.width / frame.short
    y *= frame.height / frame.short
    distance = np.sqrt(x[None, :] ** 2 + y[:, None] ** 2) / max(radius, 1e-6)
    grey = np.clip(1 - distance, 0, 1) ** power * 255
    return Image.fromarray(grey.astype(np.uint8)).resize(frame.size, Image.Resampling.BILINEAR)


def shapes(frame: Frame, polygons: Iterable[Sequence[Point]]) -> Image.Image:
    """A smooth-edged mask of polygons; points in pixels."""
    large = Image.new("L", (frame.width * 2, frame.height * 2))
    draw = ImageDraw.Draw(large)
    for polygon in polygons:
        draw.polygon([(x * 2, y * 2) for x, y in polygon], fill=255)
    return large.reduce(2)


def discs(frame: Frame, circles: Iterable[tuple[float, float, float]]) -> Image.Image:
    """A smooth-edged mask of circles: x, y and radius in pixels."""
    large = Image.new("L", (frame.width * 2, frame.height * 2))
    draw = ImageDraw.Draw(large)
    for x, y, radius in circles:
        draw.ellipse(
            ((x - radius) * 2, (y - radius) * 2, (x + radius) * 2, (y + radius) * 2), fill=255
        )
    return large.reduce(2)


def strokes(
    frame: Frame, lines: Iterable[tuple[Sequence[Point], float]], brightness: int = 255
) -> Image.Image:
    """A smooth-edged mask of lines: points and width in pixels."""
    large = Image.new("L", (frame.width * 2, frame.height * 2))
    draw = ImageDraw.Draw(large)
    for points, width in lines:
        doubled = [(x * 2, y * 2) for x, y in points]
        draw.line(doubled, fill=brightness, width=max(1, round(width * 2)), joint="curve")
    return large.reduce(2)


def _field_size(frame: Frame) -> tuple[int, int]:
    short = max(8, round(_FIELD / frame.elongation))
    return (_FIELD, short) if frame.width >= frame.height else (short, _FIELD)


def _cells(frame: Frame, cells: float) -> tuple[float, float]:
    if frame.width >= frame.height:
        return cells * frame.elongation, cells
    return cells, cells * frame.elongation
