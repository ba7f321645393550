"""How one frame lies over another: shifted and zoomed by a few percent, as engines do."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.pictures.oklab import Floats

FARTHEST = 0.12  # of the frame; what seems to have moved farther is another picture
MOST_ZOOM = 0.08
_NEIGHBOURHOOD = 4  # pixels around each one, over which light is evened out
# Level of the pyramid, iterations at most, and what share of the misfit at rest may be left for a
# shift or a zoom to be believed: less at the end, where it is seen sharply.
_STEPS = ((1, 12, 0.95), (0, 6, 0.85))
_STILL = 0.005  # of a pixel: a step so small that the next is not worth taking


class Placement(NamedTuple):
    """Where the source's pixels are found in the candidate.

    ``x`` and ``y`` are fractions of the frame, positive to the right and down; ``zoom`` is 1.05
    where everything is 5 % larger, from the middle.
    """

    x: float = 0.0
    y: float = 0.0
    zoom: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Structure:
    """Edges and texture of a frame whatever its light, at two sizes, and their spectrum."""

    shape: tuple[int, int]  # height, width
    levels: tuple[Floats, Floats]
    spectrum: NDArray[np.complex64]


def structure(lightness: Floats) -> Structure:
    """Prepare (height, width) of lightness for ``placed``."""
    full = _evened(_halved(lightness))
    window = np.outer(np.hanning(full.shape[0]), np.hanning(full.shape[1])).astype(np.float32)
    return Structure(
        _shape(lightness), (full, _halved(full)), np.fft.rfft2(full * window).astype(np.complex64)
    )


def placed(source: Structure, candidate: Structure) -> Placement:
    """Where the candidate shows the source's frame; both must have the same shape.

    It stays where it is unless edges and texture then lie clearly better on each other.
    """
    found = _correlated(source, candidate)
    for level, iterations, enough in _STEPS:
        one, other = source.levels[level], candidate.levels[level]
        found = _refined(one, other, found, iterations)
        if _misfit(one, other, found) >= enough * _misfit(one, other, Placement()):
            return Placement()
    return found


def overlap(shape: tuple[int, int], placement: Placement) -> tuple[slice, slice]:
    """The part of the source's frame that is also in the candidate's."""
    down = _inside(_positions(shape[0], placement.y, placement.zoom))
    return down, _inside(_positions(shape[1], placement.x, placement.zoom))


def warped(picture: Floats, placement: Placement) -> Floats:
    """The candidate as it would be had it stayed in the source's frame, beyond its edge repeated.

    Catmull–Rom interpolation along rows, then columns.
    """
    for axis, moved in ((0, placement.y), (1, placement.x)):
        picture = _resampled(picture, _positions(picture.shape[axis], moved, placement.zoom), axis)
    return picture


def _correlated(source: Structure, candidate: Structure) -> Placement:
    """Phase correlation: the shift alone, to a pixel."""
    cross = candidate.spectrum * source.spectrum.conj()
    shape = source.levels[0].shape
    surface = np.fft.irfft2(cross / (np.abs(cross) + 1e-9), shape)
    reach = [max(1, int(side * FARTHEST)) for side in shape]
    near = np.roll(surface, reach, (0, 1))[: 2 * reach[0] + 1, : 2 * reach[1] + 1]
    y, x = np.unravel_index(int(near.argmax()), near.shape)
    shift = Placement((int(x) - reach[1]) / shape[1], (int(y) - reach[0]) / shape[0])
    one, other = source.levels[1], candidate.levels[1]
    return min((Placement(), shift), key=lambda option: _misfit(one, other, option))


def _misfit(source: Floats, candidate: Floats, placement: Placement) -> float:
    part = overlap(_shape(source), placement)
    return float(np.abs(source[part] - warped(candidate, placement)[part]).mean())


def _refined(source: Floats, candidate: Floats, start: Placement, iterations: int) -> Placement:
    """Gauss–Newton on shift and zoom, in which what differs too much to be the same counts less."""
    height, width = _shape(source)
    found = start
    for _ in range(iterations):
        part = overlap((height, width), found)
        there = warped(candidate, found)
        zoom, x, y = _step(source, there, part)
        found = Placement(found.x + x / width, found.y + y / height, found.zoom + zoom)
        if not _likely(found):
            return Placement()
        if abs(zoom) * max(height, width) + abs(x) + abs(y) < _STILL:
            break
    return found


def _likely(placement: Placement) -> bool:
    farthest = max(abs(placement.x), abs(placement.y))
    return farthest <= FARTHEST and abs(placement.zoom - 1) <= MOST_ZOOM


def _step(source: Floats, there: Floats, part: tuple[slice, slice]) -> list[float]:
    """The change of zoom, x and y (pixels) that best explains what is left of the difference."""
    down, across = np.gradient((source + there) / 2)
    rows, columns = _offsets(source.shape[0])[:, None], _offsets(source.shape[1])[None, :]
    ways = np.stack([across * columns + down * rows, across, down])[:, *part].reshape(3, -1)
    left = (there - source)[part].ravel()
    spread = 1.5 * float(np.abs(left).mean()) + 1e-6
    weighed = ways / (1 + (left / spread) ** 2)
    pull = weighed @ ways.T + 1e-3 * np.eye(3, dtype=np.float32)
    return [-float(way) for way in np.linalg.solve(pull, weighed @ left)]


def _positions(pixels: int, moved: float, zoom: float) -> NDArray[np.float64]:
    middle = (pixels - 1) / 2
    return np.asarray(middle + zoom * (np.arange(pixels) - middle) + moved * pixels, np.float64)


def _offsets(pixels: int) -> Floats:
    return (np.arange(pixels) - (pixels - 1) / 2).astype(np.float32)


def _inside(positions: NDArray[np.float64]) -> slice:
    within = np.flatnonzero((positions >= -0.5) & (positions <= len(positions) - 0.5))
    return slice(int(within[0]), int(within[-1]) + 1) if within.size else slice(0, 0)


def _resampled(picture: Floats, positions: NDArray[np.float64], axis: int) -> Floats:
    whole = np.floor(positions).astype(np.intp)
    t = (positions - whole).astype(np.float32)
    if not t.any():
        return picture.take(whole.clip(0, picture.shape[axis] - 1), axis)
    shape = [1] * picture.ndim
    shape[axis] = -1
    out = np.zeros_like(picture)
    for offset, weight in enumerate(_catmull_rom(t), -1):
        taps = picture.take((whole + offset).clip(0, picture.shape[axis] - 1), axis)
        out += taps * weight.reshape(shape)
    return out


def _catmull_rom(t: Floats) -> Floats:
    """The weights of the two pixels before and the two after a place between them."""
    weights = (
        ((2 - t) * t - 1) * t / 2,
        ((3 * t - 5) * t * t + 2) / 2,
        ((4 - 3 * t) * t + 1) * t / 2,
        (t - 1) * t * t / 2,
    )
    return np.asarray(weights, np.float32)


def _evened(lightness: Floats) -> Floats:
    around = _blurred(lightness)
    apart = lightness - around
    return np.asarray(apart / np.sqrt(_blurred(apart * apart) + 1e-4), np.float32)


def _blurred(picture: Floats) -> Floats:
    for axis in (0, 1):
        picture = _averaged(picture, axis)
    return picture


def _averaged(picture: Floats, axis: int) -> Floats:
    reach = _NEIGHBOURHOOD
    edges = [(0, 0), (0, 0)]
    edges[axis] = (reach + 1, reach)
    sums = np.pad(picture, edges, "edge").cumsum(axis, np.float64)
    size = picture.shape[axis]
    after = sums.take(range(2 * reach + 1, 2 * reach + 1 + size), axis)
    return np.asarray((after - sums.take(range(size), axis)) / (2 * reach + 1), np.float32)


def _halved(picture: Floats) -> Floats:
    height, width = picture.shape[0] // 2 * 2, picture.shape[1] // 2 * 2
    rows = picture[0:height:2, :width] + picture[1:height:2, :width]
    return np.asarray((rows[:, ::2] + rows[:, 1::2]) / 4, np.float32)


def _shape(picture: Floats) -> tuple[int, int]:
    return picture.shape[0], picture.shape[1]
