"""Gives a flat drawing body: fills swell into relief, lines sink into creases, light falls."""

import io
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import resvg_py
from PIL import Image, ImageChops, ImageFilter

from bot.engines.painter.colour import RGB
from bot.engines.painter.figures.vectors import fills_only, lines_only

Box = tuple[float, float, float, float]
_NEAR = [min(255, value * 3) for value in range(256)]
_FREE_LINE = np.array((92, 74, 66), np.float32)  # stalks, strings, spiders' legs
# A relief is soft: beyond this height it is worked a little coarser and enlarged.
_FINE, _COARSER = 260, 0.55
_LARGEST_KEPT = 640  # pixels: larger rasters aren't worth their memory


@dataclass(frozen=True, slots=True)
class Drawing:
    """Vector markup (lines marked as ``vectors.markup`` does) and the box it fills: x, y, w, h."""

    markup: str
    box: Box = (0.0, 0.0, 72.0, 72.0)


@dataclass(frozen=True, slots=True)
class Lamp:
    """Where light comes from (x right, y down, z to the viewer), its colour and the shade's."""

    direction: tuple[float, float, float] = (-0.5, -0.7, 0.62)
    light: RGB = (255, 250, 238)
    shade: RGB = (138, 134, 158)
    rim: RGB = (255, 246, 226)
    rim_strength: float = 0.25
    gloss: float = 0.10


@dataclass(frozen=True, slots=True)
class Manner:
    """How a figure is modelled: relief, how dark its lines are, shade in steps or not."""

    relief: float = 1.0
    ink: float = 0.66
    toon: bool = False


@dataclass(frozen=True, slots=True)
class _Plates:
    """What a drawing comes to in pixels before light: colour, lines, outline and relief."""

    color: Image.Image
    ink: Image.Image
    alpha: Image.Image
    relief: Image.Image  # mode F, at half size


def sculpted(drawing: Drawing, height: int, lamp: Lamp, manner: Manner) -> Image.Image:
    """The drawing as a lit RGBA picture, ``height`` pixels high."""
    fine = height if height <= _FINE else round(_FINE + (height - _FINE) * _COARSER)
    plates = _kept(drawing, fine) if fine <= _LARGEST_KEPT else _plates(drawing, fine)
    ink = plates.ink.point([round(value * manner.ink) for value in range(256)])
    dark = plates.color.point([round(value * 0.36) for value in range(256)] * 3)
    lit = _lit(Image.composite(dark, plates.color, ink), plates.relief, lamp, manner)
    lit.putalpha(plates.alpha)
    if fine == height:
        return lit
    width = max(1, round(height * drawing.box[2] / drawing.box[3]))
    return lit.resize((width, height), Image.Resampling.BICUBIC)


def raster(markup: str, box: Box, height: int) -> Image.Image:
    """Markup as pixels, RGBA."""
    x, y, w, h = box
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{x:.2f} {y:.2f} {w:.2f} {h:.2f}">'
        f"{markup}</svg>"
    )
    width = max(1, round(height * w / h))
    png = resvg_py.svg_to_bytes(
        svg_string=svg, width=width, height=max(1, height), skip_system_fonts=True
    )
    return Image.open(io.BytesIO(png)).convert("RGBA")


def _plates(drawing: Drawing, height: int) -> _Plates:
    unit = height * 72 / drawing.box[3]  # pixels that a whole emoji would be high
    margin = round(unit * 0.05) + 2  # what is blurred must not touch the border
    box = _padded(drawing.box, margin * drawing.box[3] / height)
    fills = raster(fills_only(drawing.markup), box, height + 2 * margin)
    lines = _line_mask(Drawing(drawing.markup, box), height + 2 * margin, fills.size)
    alpha = ImageChops.lighter(fills.getchannel("A"), _apart(fills.getchannel("A"), lines, unit))
    soft = lines.filter(ImageFilter.BoxBlur(unit * 0.006))
    thin = soft.point([min(255, max(0, round((value - 120) * 2.2))) for value in range(256)])
    inside = alpha.filter(ImageFilter.BoxBlur(unit * 0.012)).point(
        [round(255 * min(1.0, max(0.4, (value - 140) / 100))) for value in range(256)]
    )
    near = fills.getchannel("A").filter(ImageFilter.BoxBlur(unit * 0.01)).point(_NEAR)
    ink = ImageChops.multiply(ImageChops.multiply(thin, inside), near)
    relief = _relief(alpha, lines, unit)
    inner = (margin, margin, fills.width - margin, fills.height - margin)
    half = (inner[0] // 2, inner[1] // 2, inner[2] // 2, inner[3] // 2)
    slopes = relief.crop(half)
    if min(slopes.size) < 2:  # a sliver has no slope to be measured
        slopes = slopes.resize((max(2, slopes.width), max(2, slopes.height)))
    return _Plates(_spread(fills, unit).crop(inner), ink.crop(inner), alpha.crop(inner), slopes)


def _padded(box: Box, margin: float) -> Box:
    x, y, w, h = box
    return x - margin, y - margin, w + 2 * margin, h + 2 * margin


def _apart(body: Image.Image, lines: Image.Image, unit: float) -> Image.Image:
    """Lines that stand free of the fills: whiskers, strings, stalks; outlines are not kept."""
    near = body.filter(ImageFilter.BoxBlur(unit * 0.034)).point(
        [255 - min(255, value * 12) for value in range(256)]
    )
    free = ImageChops.multiply(lines, near)
    grown = free.filter(ImageFilter.BoxBlur(unit * 0.016)).point(
        [min(255, value * 5) for value in range(256)]
    )
    return ImageChops.multiply(lines, grown)


_kept = lru_cache(maxsize=6)(_plates)


def _line_mask(drawing: Drawing, height: int, size: tuple[int, int]) -> Image.Image:
    small = raster(lines_only(drawing.markup), drawing.box, max(1, height * 2 // 3))
    black = ImageChops.multiply(ImageChops.invert(small.getchannel("G")), small.getchannel("A"))
    return black.resize(size, Image.Resampling.BICUBIC)


def _spread(fills: Image.Image, unit: float) -> Image.Image:
    """The fills grown under the lines around them, where the drawing leaves nothing."""
    alpha = fills.getchannel("A")
    premultiplied = fills.convert("RGBa").resize(
        (max(1, fills.width // 4), max(1, fills.height // 4)), Image.Resampling.BOX
    )
    blurred = premultiplied.filter(ImageFilter.BoxBlur(unit * 0.012))
    parts = np.asarray(blurred).astype(np.float32)
    coverage = parts[..., 3:]
    grown = np.where(coverage > 6, parts[..., :3] / np.maximum(coverage, 1) * 255, _FREE_LINE)
    around = Image.fromarray(np.clip(grown, 0, 255).astype(np.uint8)).resize(
        fills.size, Image.Resampling.BILINEAR
    )
    return Image.composite(
        fills.convert("RGB"), around, alpha.point(lambda v: 255 if v > 250 else 0)
    )


def _relief(alpha: Image.Image, lines: Image.Image, unit: float) -> Image.Image:
    size = (max(2, alpha.width // 2), max(2, alpha.height // 2))
    half = unit / 2
    body = _float(alpha.resize(size, Image.Resampling.BOX))
    crease = _float(lines.resize(size, Image.Resampling.BOX))
    height = np.zeros_like(body)
    for reach, weight in ((0.016, 0.22), (0.045, 0.5), (0.10, 1.0)):
        height += weight * np.sqrt(np.clip(_blurred(body, half * reach) * 2 - 1, 0, 1))
    height -= 0.26 * _blurred(crease, half * 0.012) + 0.14 * _blurred(crease, half * 0.03)
    return Image.fromarray(_blurred(height / 2, half * 0.006) * half * 0.2)


def _lit(color: Image.Image, relief: Image.Image, lamp: Lamp, manner: Manner) -> Image.Image:
    """Light on the relief: multiplied from shade to light, then rim and gloss laid over."""
    down, across = np.gradient(np.asarray(relief) * manner.relief)
    up = 1 / np.sqrt(1 + across * across + down * down)
    side, below = -across * up, -down * up
    x, y, z = np.asarray(lamp.direction) / np.linalg.norm(lamp.direction)
    facing = np.clip(side * x + below * y + up * z, 0, 1)
    turned = np.clip((facing - 0.12) / 0.72, 0, 1)
    if manner.toon:
        turned = 0.25 + 0.75 * np.clip((turned - 0.55) / 0.08, 0, 1)
    rim = np.clip(1 - up, 0, 1) ** 1.5 * np.clip(-(side * x + below * y) + 0.15, 0, 1)
    tone = _grey(turned, color.size)
    ends = zip(lamp.shade, lamp.light, strict=True)
    shading = Image.merge(
        "RGB",
        [tone.point([round(a + (b - a) * v / 255) for v in range(256)]) for a, b in ends],
    )
    shine = facing**28 * lamp.gloss * manner.relief + rim * lamp.rim_strength
    lit = ImageChops.multiply(color, shading)
    return ImageChops.screen(lit, _tinted(_grey(np.clip(shine, 0, 1), color.size), lamp.rim))


def _tinted(grey: Image.Image, color: RGB) -> Image.Image:
    return Image.merge(
        "RGB", [grey.point([round(v * part / 255) for v in range(256)]) for part in color]
    )


def _grey(values: np.ndarray, size: tuple[int, int]) -> Image.Image:
    small = Image.fromarray((values * 255).astype(np.uint8))
    return small.resize(size, Image.Resampling.BICUBIC)


def _float(grey: Image.Image) -> np.ndarray:
    return np.asarray(grey).astype(np.float32) / 255


def _blurred(values: np.ndarray, radius: float) -> np.ndarray:
    """Blurred twice with a box; eight bits would leave steps in the relief."""
    for axis in (0, 1, 0, 1):
        values = _box(values, max(1, round(radius)), axis)
    return values


def _box(values: np.ndarray, radius: int, axis: int) -> np.ndarray:
    pad = [(0, 0), (0, 0)]
    pad[axis] = (radius + 1, radius)
    running = np.cumsum(np.pad(values, pad, mode="edge"), axis=axis, dtype=np.float32)
    length = values.shape[axis]
    high = np.take(running, range(2 * radius + 1, 2 * radius + 1 + length), axis=axis)
    low = np.take(running, range(length), axis=axis)
    return (high - low) / (2 * radius + 1)
