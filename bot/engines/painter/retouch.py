"""Paints on pictures that exist: from a source, within a mask, larger, or in another's colours."""

import io

import numpy as np
from PIL import Image, ImageChops, ImageFilter, ImageOps, UnidentifiedImageError

from bot.engines.errors import PersonCanAct
from bot.engines.painter.frame import Frame

MOST_PIXELS = 50_000_000
UPSCALING_STRENGTH = 0.45  # at most: a source is then kept as it is and only made larger
_UPSCALING_GROWTH = 1.5  # at least: how many times the source's pixels


def opened(file: bytes, what: str = "picture") -> Image.Image:
    """A picture from its file, upright, RGB.

    Raises:
        PersonCanAct: it is no picture, is damaged, or is far too large.
    """
    try:
        with Image.open(io.BytesIO(file)) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise PersonCanAct(f"That {what} is too large; 50 megapixels is the most.")
            upright = ImageOps.exif_transpose(picture)
            return _flattened(upright)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as damaged:
        raise PersonCanAct(f"That {what} can't be read; send it as PNG, JPEG or WebP.") from damaged
    except Image.DecompressionBombError as bomb:
        raise PersonCanAct(f"That {what} is too large; 50 megapixels is the most.") from bomb


def fitted(picture: Image.Image, frame: Frame) -> Image.Image:
    """The picture at the frame's size, cropped evenly where its aspect differs."""
    if picture.size == frame.size:
        return picture
    return ImageOps.fit(picture, frame.size, Image.Resampling.LANCZOS)


def upscales(source: Image.Image, frame: Frame, strength: float) -> bool:
    """Whether a request asks for the same picture, larger, rather than for another one."""
    growth = frame.width * frame.height / (source.width * source.height)
    return strength <= UPSCALING_STRENGTH and growth >= _UPSCALING_GROWTH


def enlarged(source: Image.Image, painted: Image.Image) -> Image.Image:
    """The source at the size of a fresh painting, taking its detail where the two agree."""
    frame = Frame(*painted.size)
    large = fitted(source, frame).filter(
        ImageFilter.UnsharpMask(max(1.0, frame.unit(0.0018)), 45, 3)
    )
    apart = _apart(large, painted, frame)
    agree = apart.point([max(0, 255 - value * 14) for value in range(256)])
    return Image.composite(painted, large, agree)


def strayed(source: Image.Image, painted: Image.Image, strength: float) -> Image.Image:
    """Between a source and a fresh painting: broad colour gives way first, then the detail.

    Strength 0 is the source and 1 the painting. Up to the middle the source keeps its forms and
    takes on the painting's light and colours; beyond it the painting's forms come through.
    """
    if strength <= 0 or strength >= 1:
        return source if strength <= 0 else painted
    broad, fine = _eased(strength / 0.75), _eased((strength - 0.3) / 0.7)
    mixed = Image.blend(source, painted, fine)
    before, after_ = _broad(source), _broad(painted)
    gain = [round(value * (broad - fine)) for value in range(256)] * 3
    brighter = ImageChops.subtract(after_, before).point(gain)
    darker = ImageChops.subtract(before, after_).point(gain)
    return ImageChops.subtract(ImageChops.add(mixed, brighter), darker)


def _eased(part: float) -> float:
    part = min(1.0, max(0.0, part))
    return part * part * (3 - 2 * part)


def _broad(picture: Image.Image) -> Image.Image:
    """The picture's broad areas of colour, without forms."""
    size = (max(8, picture.width // 8), max(8, picture.height // 8))
    small = picture.resize(size, Image.Resampling.BOX)
    blur = ImageFilter.BoxBlur(min(size) * 0.06)
    return small.filter(blur).filter(blur).resize(picture.size, Image.Resampling.BICUBIC)


def masked(source: Image.Image, painted: Image.Image, mask: Image.Image) -> Image.Image:
    """The painting where the mask is white, blending inwards; the source's own pixels elsewhere."""
    frame = Frame(*painted.size)
    grey = ImageOps.fit(mask.convert("L"), frame.size, Image.Resampling.BILINEAR)
    open_ = grey.point([255 if value > 127 else 0 for value in range(256)])
    soft = open_.filter(ImageFilter.BoxBlur(frame.unit(0.008))).point(
        [max(0, min(255, round((value - 128) * 2.05))) for value in range(256)]
    )
    return Image.composite(painted, source, ImageChops.darker(open_, soft))


def after(painted: Image.Image, references: list[Image.Image], share: float = 0.6) -> Image.Image:
    """The painting in the colours of the pictures it is to take after."""
    pixels = np.concatenate(
        [np.asarray(picture.resize((64, 64))).reshape(-1, 3) for picture in references]
    ).astype(np.float32)
    own = np.asarray(painted.resize((64, 64))).reshape(-1, 3).astype(np.float32)
    table: list[int] = []
    for channel in range(3):
        gain = (pixels[:, channel].std() + 4) / (own[:, channel].std() + 4)
        moved = (np.arange(256) - own[:, channel].mean()) * min(2.0, max(0.5, gain))
        target = moved + pixels[:, channel].mean()
        mixed = np.arange(256) * (1 - share) + target * share
        table += [int(value) for value in np.clip(np.round(mixed), 0, 255)]
    return painted.point(table)


def _apart(one: Image.Image, other: Image.Image, frame: Frame) -> Image.Image:
    """How far two pictures are from each other in every neighbourhood, as grey."""
    size = (max(8, frame.width // 4), max(8, frame.height // 4))
    small = ImageChops.difference(
        one.resize(size, Image.Resampling.BOX), other.resize(size, Image.Resampling.BOX)
    )
    red, green, blue = small.split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return most.filter(ImageFilter.BoxBlur(min(size) * 0.012)).resize(
        frame.size, Image.Resampling.BILINEAR
    )


def _flattened(picture: Image.Image) -> Image.Image:
    """RGB, transparency on white."""
    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        whole = picture.convert("RGBA")
        ground = Image.new("RGB", whole.size, (255, 255, 255))
        ground.paste(whole, mask=whole.getchannel("A"))
        return ground
    return picture.convert("RGB")
