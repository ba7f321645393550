"""Styles of line and print: ink, pencil, comic, blueprint, linocut."""

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from bot.engines.painter import texture
from bot.engines.painter.colour import RGB
from bot.engines.painter.frame import Frame
from bot.engines.painter.styles.tools import (
    Sheet,
    curve,
    outline,
    paper,
    speckle,
    streaks,
    textured,
    tinted,
)

_INK: RGB = (28, 26, 34)
_PAPER: RGB = (249, 244, 232)


def ink(sheet: Sheet) -> Image.Image:
    """Pen lines and hatching in black on cream."""
    frame = sheet.frame
    tone = sheet.smooth(5, 420).convert("L").point(_LIFTED)
    black = Image.new("L", frame.size)
    for level, angle in ((0.56, 0), (0.4, 1), (0.24, 2)):
        shade = tone.point(curve(level - 0.05, level + 0.05, 1.0, 0.0))
        black = ImageChops.lighter(black, ImageChops.multiply(shade, _hatching(frame, angle)))
    line = sheet.lines(0.0042, 0.02, 0.1)
    line = ImageChops.lighter(line, outline(sheet.figures, frame.unit(0.0022)))
    wobble = speckle(sheet, "nib", 1.4).point(curve(0.0, 0.5, 0.55, 1.0))
    drawn = ImageChops.multiply(ImageChops.lighter(black, line), wobble)
    washed = _washed(sheet, _cream(sheet))
    return Image.composite(Image.new("RGB", frame.size, _INK), washed, drawn)


def _washed(sheet: Sheet, picture: Image.Image) -> Image.Image:
    """A thin grey wash around the figures where the words want the ground dark."""
    if sheet.tone >= 1:
        return picture
    dim = picture.point([round(value * (0.25 + 0.75 * sheet.tone)) for value in range(256)] * 3)
    return sheet.apart(dim, picture)


_LIFTED = [round(255 * (value / 255) ** 0.62) for value in range(256)]


def _cream(sheet: Sheet) -> Image.Image:
    return textured(Image.new("RGB", sheet.picture.size, _PAPER), paper(sheet, 0.1))


def _hatching(frame: Frame, angle: int) -> Image.Image:
    """Parallel lines in one of three directions, as far apart at every size of picture."""
    gap = frame.unit(0.0095)
    y, x = (
        np.arange(frame.height, dtype=np.float32)[:, None],
        np.arange(frame.width, dtype=np.float32)[None, :],
    )
    along = {0: x + y, 1: x - y, 2: x * 0.35 + y * 1.3}[angle]
    wave = np.abs((along / gap / 1.414) % 1.0 - 0.5)
    return Image.fromarray((np.clip((0.2 - wave) * 9, 0, 1) * 255).astype(np.uint8))


def pencil(sheet: Sheet) -> Image.Image:
    """Graphite: soft lines, shading in strokes, the paper's tooth everywhere."""
    frame = sheet.frame
    grey = sheet.smooth(4, 480).convert("L").point(_LIFTED)
    hatch = streaks(sheet, "hatch", 52, 14.0, 420).point(curve(0.25, 0.75, 0.2, 1.0))
    dark = ImageChops.multiply(grey.point(curve(0.1, 0.9, 0.74, 0.0)), hatch)
    lines = sheet.lines(0.0034, 0.012, 0.09).point(curve(0, 1, 0, 0.92))
    rim = outline(sheet.figures, frame.unit(0.0018)).point(curve(0, 1, 0, 0.85))
    dark = ImageChops.lighter(dark, ImageChops.lighter(lines, rim))
    drawn = ImageChops.add(ImageChops.invert(dark), paper(sheet, 0.34), 1.0, -136)
    return _washed(sheet, tinted(drawn, (40, 40, 50), (250, 247, 240)))


def comic(sheet: Sheet) -> Image.Image:
    """Bold outlines, few flat colours, and dots of ink in the half-tones."""
    frame = sheet.frame
    flat = sheet.smooth(5, 480)
    flat = flat.point([min(255, round((value + 26) / 57) * 57) for value in range(256)] * 3)
    hue, saturation, value = flat.convert("HSV").split()
    fuller = saturation.point([min(255, round(v * 1.22)) for v in range(256)])
    flat = Image.merge("HSV", (hue, fuller, value)).convert("RGB")
    grey = sheet.picture.convert("L")
    tone = sheet.apart(grey.filter(ImageFilter.BoxBlur(frame.unit(0.006))), grey)
    dots = _halftone(frame, tone.point(curve(0.12, 0.62, 0.62, 0.0)))
    shade = ImageChops.multiply(flat, Image.new("RGB", frame.size, (188, 150, 186)))
    dotted = Image.composite(shade, flat, dots)
    line = sheet.lines(0.005, 0.05, 0.13)
    rim = outline(sheet.figures, frame.unit(0.0042)).point(curve(0.1, 0.5))
    dotted.paste((22, 18, 26), mask=ImageChops.lighter(line, rim))
    return textured(dotted, paper(sheet, 0.1))


def _halftone(frame: Frame, tone: Image.Image) -> Image.Image:
    """Round dots on a slanted grid, larger where the tone (a mask) is stronger."""
    cell = frame.unit(0.0125)
    y, x = (
        np.arange(frame.height, dtype=np.float32)[:, None],
        np.arange(frame.width, dtype=np.float32)[None, :],
    )
    u, v = (x * 0.966 + y * 0.259) / cell, (y * 0.966 - x * 0.259) / cell
    field = (np.cos(u * 2 * np.pi) + np.cos(v * 2 * np.pi)) * 0.25 + 0.5
    strength = np.asarray(tone).astype(np.float32) / 255
    return Image.fromarray(
        (np.clip((strength - 1 + field * 0.92) * 6 + 0.5, 0, 1) * 255).astype(np.uint8)
    )


def blueprint(sheet: Sheet) -> Image.Image:
    """White lines on blue, over a drafting grid."""
    frame = sheet.frame
    base = tinted(texture.noise(sheet.grid("stain"), frame, 3, 4), (24, 66, 128), (36, 88, 156))
    y, x = np.arange(frame.height)[:, None], np.arange(frame.width)[None, :]
    gap, thin = frame.unit(0.04), max(1.0, frame.unit(0.0012))
    grid = ((x % gap < thin) | (y % gap < thin)).astype(np.uint8) * 46
    grid |= ((x % (gap * 5) < thin * 1.4) | (y % (gap * 5) < thin * 1.4)).astype(np.uint8) * 70
    base.paste((190, 216, 246), mask=Image.fromarray(grid))
    line = sheet.lines(0.0036, 0.015, 0.09).point(curve(0, 1, 0, 0.82))
    line = ImageChops.lighter(line, outline(sheet.figures, frame.unit(0.002)))
    shade = sheet.smooth(5, 360).convert("L").point(curve(0.2, 1.0, 0.0, 0.34))
    base = _washed(sheet, base)
    base.paste((206, 226, 250), mask=ImageChops.multiply(shade, _hatching(frame, 0)))
    base.paste((240, 247, 255), mask=line)
    return textured(base, paper(sheet, 0.1))


def linocut(sheet: Sheet) -> Image.Image:
    """A block print: a dark key block with carved lines over two flat colours, a little off."""
    frame = sheet.frame
    dark, middle, bright = sheet.rng("inks").choice(_INKS)
    tone = sheet.smooth(7, 380).convert("L").point(_LIFTED)
    tone = sheet.apart(tone, tone.point(curve(0.0, 0.8)))
    gouged = texture.noise(sheet.grid("gouge"), frame, 30, 2).point(curve(0, 1, 0, 0.1))
    tone = ImageChops.add(tone, gouged, 1.0, -12)
    carved = ImageChops.invert(_hatching(frame, 2)).point(curve(0.55, 0.75))
    block = tone.point(curve(0.3, 0.34, 1.0, 0.0))
    half = tone.point(curve(0.47, 0.51, 1.0, 0.0))
    block = ImageChops.lighter(block, ImageChops.multiply(half, carved))
    block = ImageChops.lighter(block, sheet.lines(0.006, 0.04, 0.12))
    block = ImageChops.lighter(
        block, outline(sheet.figures, frame.unit(0.005)).point(curve(0.1, 0.4))
    )
    print_ = _washed(sheet, Image.new("RGB", frame.size, (244, 234, 212)))
    off = frame.pixels(0.003)
    wide, narrow = tone.point(curve(0.8, 0.84, 1.0, 0.0)), tone.point(curve(0.58, 0.62, 1.0, 0.0))
    print_.paste(bright, mask=ImageChops.offset(wide, off, -off))
    print_.paste(middle, mask=ImageChops.offset(narrow, -off, off))
    print_.paste(_warm(middle), mask=_warm_parts(sheet))
    worn = speckle(sheet, "worn", 1.2).point(curve(0.06, 0.2, 0.35, 1.0))
    print_.paste(dark, mask=ImageChops.multiply(block, worn))
    return textured(print_, paper(sheet, 0.2))


_INKS: tuple[tuple[RGB, RGB, RGB], ...] = (
    ((26, 40, 64), (70, 130, 146), (230, 190, 120)),
    ((44, 28, 34), (186, 74, 56), (236, 186, 116)),
    ((24, 48, 42), (92, 140, 96), (232, 206, 130)),
    ((34, 30, 62), (120, 96, 160), (238, 170, 140)),
)


def _warm(other: RGB) -> RGB:
    return (204, 76, 52) if other[2] > other[0] else (232, 160, 70)


def _warm_parts(sheet: Sheet) -> Image.Image:
    """Where the figures are of warm and full colour: they get an ink of their own."""
    hue, saturation, value = sheet.smooth(5, 300).convert("HSV").split()
    warm = hue.point([255 if v < 45 or v > 236 else 0 for v in range(256)])
    full = ImageChops.multiply(saturation.point(curve(0.4, 0.55)), value.point(curve(0.35, 0.5)))
    return ImageChops.multiply(ImageChops.multiply(warm, full), sheet.figures)
