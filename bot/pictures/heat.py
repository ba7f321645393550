"""A map of how strongly each part of a picture changed, with its legend."""

from functools import cache

import numpy as np
from PIL import Image, ImageDraw

from bot.pictures import lettering
from bot.pictures.oklab import Floats

_LARGEST, _SMALLEST = 1280, 480  # long side
# From little to much; each is clearly lighter than the one before, so the order is seen without
# colours too.
_COLOURS = ("#3b0f70", "#8c2981", "#de4968", "#fe9f6d", "#fcfdbf")
_GLOWS_FROM, _GLOWS_FULLY = 0.02, 0.25  # shares of full difference
_DIMMED = 0.42
_GROUND, _WORDS = "#1e1f22", "#dbdee1"


def painted(picture: Image.Image, change: Floats, moved: float) -> Image.Image:
    """The picture in dim grey with its changes on it; ``change`` is 0 to 1, of any size."""
    scale = min(1.0, _LARGEST / max(picture.size)) * max(1.0, _SMALLEST / max(picture.size))
    size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    grey = picture.resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0).convert("L")
    dim = grey.point([round(level * _DIMMED) for level in range(256)])
    level = Image.fromarray((change * 255).astype(np.uint8))
    level = level.resize(size, Image.Resampling.BICUBIC)
    glow = level.convert("P")
    glow.putpalette(_palette())
    cover = level.point([round(255 * _cover(step / 255)) for step in range(256)])
    return _with_legend(Image.composite(glow.convert("RGB"), dim.convert("RGB"), cover), moved)


def _cover(change: float) -> float:
    share = (change - _GLOWS_FROM) / (_GLOWS_FULLY - _GLOWS_FROM)
    return float(min(1.0, max(0.0, share)) ** 0.6)


def _with_legend(picture: Image.Image, moved: float) -> Image.Image:
    letters = max(12, picture.width // 34)
    out = Image.new("RGB", (picture.width, picture.height + letters * 2), _GROUND)
    out.paste(picture, (0, 0))
    pen, face = ImageDraw.Draw(out), lettering.font(letters)
    middle, edge = picture.height + letters, letters // 2
    words = f"{moved * 100:.0f} % of pixels changed"
    pen.text((edge, middle), words, fill=_WORDS, font=face, anchor="lm")
    right = picture.width - edge
    pen.text((right, middle), "much", fill=_WORDS, font=face, anchor="rm")
    right -= round(face.getlength("much")) + edge
    bar = min(letters * 6, max(1, right - round(face.getlength(words + "little")) - 4 * edge))
    out.paste(_bar((bar, letters * 2 // 3)), (right - bar, middle - letters // 3))
    spot = (right - bar - edge, middle)
    pen.text(spot, "little", fill=_WORDS, font=face, anchor="rm")
    return out


def _bar(size: tuple[int, int]) -> Image.Image:
    steps = Image.linear_gradient("L").rotate(90).resize(size)
    steps = steps.convert("P")
    steps.putpalette(_palette())
    return steps.convert("RGB")


@cache
def _palette() -> bytes:
    stops = np.array([[int(code[at : at + 2], 16) for at in (1, 3, 5)] for code in _COLOURS])
    places = np.linspace(0, 255, len(stops))
    channels = [np.interp(np.arange(256), places, stops[:, channel]) for channel in range(3)]
    return np.stack(channels, 1).round().astype(np.uint8).tobytes()
