"""Drift: how far a candidate moved from the picture it was to stay close to."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from PIL import Image

from bot.pictures import align, codec, heat, oklab
from bot.pictures.align import Placement
from bot.pictures.oklab import Floats

_SIDE = 256  # both pictures are compared at this long side: enough to see, and quick
_SHORTEST = 16
_FULL = 0.4  # a difference of so much OKLab counts whole: from a mid grey almost to black
_CHANGED = 0.05  # a pixel that differs so much is seen to have changed
_SAME_ASPECT = 0.02

Picture = bytes | Image.Image
_Box = tuple[float, float, float, float]  # left, top, right, bottom


@dataclass(frozen=True, slots=True)
class Drift:
    """How far a candidate is from its source.

    ``amount`` is the mean visible difference of what both show, from 0 (none) to 1 (black against
    white everywhere). ``shift`` is how far the frame moved right and down in fractions of it,
    ``zoom`` how much larger it became; both are taken out before anything is compared. ``moved``
    is the share of pixels that visibly changed.
    """

    amount: float
    shift: tuple[float, float]
    zoom: float
    moved: float


@dataclass(frozen=True, slots=True, eq=False)
class Thumb:
    """A picture made small for measuring, so that it is decoded and prepared once."""

    image: Image.Image
    colours: Floats
    structure: align.Structure


class _Comparison(NamedTuple):
    drift: Drift
    apart: Floats  # OKLab differences in the source's frame, 0 where only one picture is
    seen: _Box  # of the source, in fractions


_WHOLE: _Box = (0.0, 0.0, 1.0, 1.0)


def prepare_for_drift(picture: Picture) -> Thumb:
    """Raises NotAPicture where the bytes aren't one."""
    if isinstance(picture, bytes):
        picture = codec.load(picture, codec.OWN, (_SIDE, _SIDE))
    scale = _SIDE / max(picture.size)
    width, height = (max(_SHORTEST, round(side * scale)) for side in picture.size)
    # Averaging whole blocks first is three times as quick as resizing in one go.
    blocks = picture.reduce(max(1, min(picture.width // width, picture.height // height)))
    return _thumb(codec.on_white(blocks.resize((width, height), Image.Resampling.BOX)))


def measure(
    source: Picture | Thumb, candidate: Picture | Thumb, mask: Picture | None = None
) -> Drift:
    """How far the candidate moved from the source; with a mask (white = change), outside of it."""
    return _compared(_prepared(source), _prepared(candidate), mask).drift


def heat_map(source: Picture, candidate: Picture, mask: Picture | None = None) -> bytes:
    """The source in dim grey, on which what changed glows the more the more it did; a JPEG."""
    picture = codec.load(source, codec.OWN) if isinstance(source, bytes) else source
    compared = _compared(prepare_for_drift(picture), _prepared(candidate), mask)
    left, top, right, bottom = _scaled(compared.seen, picture.size)
    shown = codec.on_white(picture.crop((round(left), round(top), round(right), round(bottom))))
    return codec.encode_jpeg(heat.painted(shown, _counted(compared.apart), compared.drift.moved))


def _prepared(picture: Picture | Thumb) -> Thumb:
    return picture if isinstance(picture, Thumb) else prepare_for_drift(picture)


def _thumb(image: Image.Image) -> Thumb:
    colours = oklab.from_image(image)
    return Thumb(image, colours, align.structure(colours[..., 0]))


def _compared(source: Thumb, candidate: Thumb, mask: Picture | None) -> _Comparison:
    """Compare two frames; where one is wider or higher, the middle that both can show."""
    one, other = (thumb.image.width / thumb.image.height for thumb in (source, candidate))
    if abs(one / other - 1) <= _SAME_ASPECT:
        return _measured(source, _of_size(candidate, source.image.size), _WHOLE, mask)
    around, _ = _middle(candidate, one)
    within, seen = _middle(source, other)
    options = (
        _measured(source, _of_size(around, source.image.size), _WHOLE, mask),
        _measured(within, _of_size(candidate, within.image.size), seen, mask),
    )
    return min(options, key=lambda option: option.drift.amount)


def _of_size(thumb: Thumb, size: tuple[int, int]) -> Thumb:
    if thumb.image.size == size:
        return thumb
    return _thumb(thumb.image.resize(size, Image.Resampling.BICUBIC))


def _middle(thumb: Thumb, aspect: float) -> tuple[Thumb, _Box]:
    """The largest middle part of an aspect, and where it lies."""
    width, height = thumb.image.size
    across, down = min(1.0, height * aspect / width), min(1.0, width / aspect / height)
    part = ((1 - across) / 2, (1 - down) / 2, (1 + across) / 2, (1 + down) / 2)
    size = (max(_SHORTEST, round(width * across)), max(_SHORTEST, round(height * down)))
    box = _scaled(part, thumb.image.size)
    return _thumb(thumb.image.resize(size, Image.Resampling.BICUBIC, box)), part


def _scaled(box: _Box, size: tuple[int, int]) -> _Box:
    return box[0] * size[0], box[1] * size[1], box[2] * size[0], box[3] * size[1]


def _measured(
    source: Thumb,
    candidate: Thumb,
    seen: _Box,
    mask: Picture | None,
) -> _Comparison:
    kept = _kept(mask, seen, source.image.size)
    still = _placed_at(Placement(), source, candidate, kept, seen)
    if not still.drift.amount:
        return still
    placement = align.placed(source.structure, candidate.structure)
    if placement == Placement():
        return still
    moved = _placed_at(placement, source, candidate, kept, seen)
    return min(still, moved, key=lambda option: option.drift.amount)


def _placed_at(
    placement: Placement, source: Thumb, candidate: Thumb, kept: Floats, seen: _Box
) -> _Comparison:
    part = align.overlap(source.structure.shape, placement)
    weights = np.zeros_like(kept)
    weights[part] = kept[part]
    there = align.warped(candidate.colours, placement)
    apart = oklab.difference(source.colours, there) * (weights > 0)
    drift = Drift(
        amount=_mean(_counted(apart), weights),
        shift=(placement.x, placement.y),
        zoom=placement.zoom,
        moved=_mean((apart > _CHANGED).astype(np.float32), weights),
    )
    return _Comparison(drift, apart, seen)


def _counted(apart: Floats) -> Floats:
    """What nobody can see counts nothing, what is plain to everybody counts whole."""
    share = (apart - oklab.JUST_VISIBLE) / (_FULL - oklab.JUST_VISIBLE)
    return np.asarray(share.clip(0, 1), np.float32)


def _kept(mask: Picture | None, seen: _Box, size: tuple[int, int]) -> Floats:
    """1 where nothing was to change, 0 where the mask is white."""
    if mask is None:
        return np.ones(size[::-1], np.float32)
    image = codec.load(mask, codec.OWN) if isinstance(mask, bytes) else mask
    box = _scaled(seen, image.size)
    small = image.convert("L").resize(size, Image.Resampling.BOX, box)
    return np.asarray(1 - np.asarray(small, np.float32) / 255, np.float32)


def _mean(values: Floats, weights: Floats) -> float:
    total = float(weights.sum())
    return float((values * weights).sum() / total) if total else 0.0
