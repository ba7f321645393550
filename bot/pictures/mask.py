"""Masks: where a picture may be painted, and its return to the picture that was to stay."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from bot.errors import NotAPicture
from bot.pictures import align, codec, drift
from bot.pictures.align import Placement

_WHITE = 128  # from here on a pixel of a mask counts as white

Bytes2D = NDArray[np.uint8]


def load_mask(data: bytes, size: tuple[int, int]) -> Image.Image:
    """A mask for a picture of this size (width, height): L, white = change, black = keep.

    What is see-through keeps too.

    Raises:
        NotAPicture: it isn't one, has another size, or marks nothing.
    """
    image = codec.load(data)
    if image.size != size:
        raise NotAPicture(
            f"That mask is {image.width} × {image.height} pixels but the picture is "
            f"{size[0]} × {size[1]}; paint it over the picture itself."
        )
    mask = Image.new("L", size)
    mask.paste(image.convert("L"), mask=image.getchannel("A") if image.mode == "RGBA" else None)
    if not np.any(np.asarray(mask) >= _WHITE):
        raise NotAPicture("That mask is black all over; paint white what may change.")
    return mask


def paste_back(source: bytes, candidate: bytes, mask: Image.Image, feather: int = 8) -> bytes:
    """The candidate inside the white of the mask, the source's very pixels outside; a PNG.

    The candidate is laid over the source as it best fits, should an engine have shifted or zoomed
    the frame. Over ``feather`` pixels inward from its edge, as far as it is wide enough, the white
    fades in; outside it nothing does.
    """
    before = codec.load(source, codec.OWN)
    after = _same_mode(codec.load(candidate, codec.OWN), before)
    if after.size != before.size:
        after = ImageOps.fit(after, before.size, Image.Resampling.LANCZOS)
    moved = drift.measure(before, after, mask)
    placement = Placement(*moved.shift, moved.zoom)
    opacity = _feathered(np.asarray(_fitted(mask, before.size)) >= _WHITE, feather)
    if placement != Placement():
        after = _laid_over(after, placement)
        opacity = _where_seen(opacity, placement)
    return codec.encode_png(Image.composite(after, before, Image.fromarray(opacity)))


def _same_mode(image: Image.Image, other: Image.Image) -> Image.Image:
    return image if image.mode == other.mode else image.convert(other.mode)


def _fitted(mask: Image.Image, size: tuple[int, int]) -> Image.Image:
    assert mask.size == size  # as load_mask had it
    return mask.convert("L")


def _laid_over(image: Image.Image, placement: Placement) -> Image.Image:
    """The candidate in the source's frame."""
    width, height = image.size
    left = width / 2 * (1 - placement.zoom) + placement.x * width
    top = height / 2 * (1 - placement.zoom) + placement.y * height
    affine = (placement.zoom, 0.0, left, 0.0, placement.zoom, top)
    return image.transform(image.size, Image.Transform.AFFINE, affine, Image.Resampling.BICUBIC)


def _where_seen(opacity: Bytes2D, placement: Placement) -> Bytes2D:
    """Nothing where the candidate's frame doesn't reach; its outermost pixels are unsure too."""
    rows, columns = align.overlap((opacity.shape[0], opacity.shape[1]), placement)
    seen = np.zeros_like(opacity)
    inner = slice(rows.start + 2, rows.stop - 2), slice(columns.start + 2, columns.stop - 2)
    seen[inner] = opacity[inner]
    return seen


def _feathered(white: NDArray[np.bool_], feather: int) -> Bytes2D:
    """0 outside, rising over so many pixels inward to 255; a narrow part rises faster."""
    if feather < 1:
        return np.where(white, 255, 0).astype(np.uint8)
    depth, eroded = white.astype(np.uint8), white.astype(np.uint8)
    steps = min(feather, 255)
    for _ in range(steps - 1):
        eroded = _spread(eroded, np.minimum)
        if not eroded.any():
            break
        depth += eroded
    deepest = depth
    for _ in range(steps):
        deepest = _spread(deepest, np.maximum)
    share = depth.astype(np.float32) / np.maximum(deepest, 1)
    return np.asarray((share * 255).round(), np.uint8)


def _spread(values: Bytes2D, choose: np.ufunc) -> Bytes2D:
    """Each pixel takes the least or the most of its neighbours; the frame's edge has none."""
    out = values.copy()
    choose(out[1:], values[:-1], out=out[1:])
    choose(out[:-1], values[1:], out=out[:-1])
    across = out.copy()
    choose(out[:, 1:], across[:, :-1], out=out[:, 1:])
    choose(out[:, :-1], across[:, 1:], out=out[:, :-1])
    return out
