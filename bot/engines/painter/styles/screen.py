"""Styles of camera and screen: photo, anime, flat vector, clay, neon, digital painting."""

from PIL import Image, ImageChops, ImageFilter

from bot.engines.painter import texture
from bot.engines.painter.colour import RGB
from bot.engines.painter.light import bloomed
from bot.engines.painter.styles.tools import (
    Sheet,
    curve,
    daubed,
    outline,
    speckle,
    textured,
    tinted,
)


def digital(sheet: Sheet) -> Image.Image:
    """Smooth painting with a breath of canvas."""
    grain = speckle(sheet, "canvas", 1.0)
    return textured(sheet.picture, grain.point(curve(0, 1, 0.488, 0.512)))


def photo(sheet: Sheet) -> Image.Image:
    """A lens: the ground out of focus, a film's curve, colour fringes and grain."""
    frame = sheet.frame
    far = sheet.softened(0.008)
    shot = sheet.apart(far, sheet.picture)
    shot = shot.point(_film(0.96, 6) + _film(1.0, 4) + _film(1.04, 10))
    shot = sheet.apart(bloomed(shot, 0.2, 0.03), shot)
    red, green, blue = shot.split()
    off = max(1, frame.pixels(0.0011))
    fringe = Image.merge(
        "RGB", (ImageChops.offset(red, off, 0), green, ImageChops.offset(blue, -off, 0))
    )
    grain = speckle(sheet, "grain", 0.62).point(curve(0, 1, 0.42, 0.58))
    return textured(fringe, grain)


def _film(gamma: float, floor: int) -> list[int]:
    steps = [(value / 255) ** gamma for value in range(256)]
    curved = [step * step * (3 - 2 * step) * 0.42 + step * 0.58 for step in steps]
    return [round(floor + (252 - floor) * step) for step in curved]


def anime(sheet: Sheet) -> Image.Image:
    """Clean cels: dark lines around the figures, brilliant colour, light that blooms."""
    frame = sheet.frame
    clean = sheet.apart(daubed(sheet.picture, 3, 640), sheet.picture)
    hue, saturation, value = clean.convert("HSV").split()
    fuller = saturation.point([min(255, round(v * 1.22)) for v in range(256)])
    clean = Image.merge("HSV", (hue, fuller, value.point(curve(0.0, 0.95)))).convert("RGB")
    clean = sheet.apart(bloomed(clean, 0.34, 0.03), clean)
    line = ImageChops.multiply(sheet.lines(0.0032, 0.05, 0.16), sheet.figures)
    line = ImageChops.lighter(line, outline(sheet.figures, frame.unit(0.0019)))
    clean.paste((46, 30, 56), mask=line.point(curve(0, 1, 0, 0.9)))
    return clean


def flat(sheet: Sheet) -> Image.Image:
    """Even areas in few tones, without any texture."""
    smooth = sheet.smooth(7, 520)
    tones = [min(255, round(round(value / 36.5) * 36.5)) for value in range(256)]
    return Image.blend(smooth.point(tones * 3), smooth, 0.25)


def clay(sheet: Sheet) -> Image.Image:
    """A model on a table: shallow focus, soft light, prints in the clay."""
    frame = sheet.frame
    blurred = sheet.softened(0.012)
    table = texture.ramp(frame, [(0.55, 0.0), (0.8, 1.0), (0.9, 1.0), (1.0, 0.3)])
    model = Image.composite(sheet.picture, blurred, ImageChops.lighter(sheet.figures, table))
    prints = texture.noise(sheet.grid("prints"), frame, 24, 3, 1.6)
    moved = ImageChops.offset(prints, 0, frame.pixels(0.003))
    pressed = textured(model, ImageChops.subtract(prints, moved, 1.6, 128))
    return sheet.apart(bloomed(pressed, 0.16), pressed)


_NIGHT: tuple[RGB, ...] = (
    (10, 6, 30),
    (58, 16, 96),
    (190, 30, 140),
    (255, 120, 150),
    (190, 250, 255),
)


def neon(sheet: Sheet) -> Image.Image:
    """Night and signs: violet darks, glowing outlines, scan lines."""
    frame = sheet.frame
    grey = sheet.picture.convert("L").point(curve(0.04, 0.96, 0.0, 0.9))
    mapped = Image.merge("RGB", [grey.point(_map(channel)) for channel in range(3)])
    dark = Image.blend(sheet.picture, mapped, 0.68)
    light = Image.new("RGB", frame.size)
    light.paste((255, 50, 170), mask=sheet.lines(0.0045, 0.03, 0.14).point(curve(0, 1, 0, 0.62)))
    glow = sheet.apart(_spread(light), Image.new("RGB", frame.size))
    halo = Image.new("RGB", frame.size)
    halo.paste((70, 240, 255), mask=outline(sheet.figures, frame.unit(0.0026)))
    lit = ImageChops.screen(ImageChops.screen(dark, glow), light)
    return _scanned(ImageChops.screen(ImageChops.screen(lit, _spread(halo)), halo))


def _spread(light: Image.Image) -> Image.Image:
    """Light shining into what is around it."""
    size = (max(8, light.width // 4), max(8, light.height // 4))
    glow = light.resize(size, Image.Resampling.BOX).filter(ImageFilter.BoxBlur(min(size) * 0.018))
    brighter = glow.point([min(255, value * 3) for value in range(256)] * 3)
    return brighter.resize(light.size, Image.Resampling.BICUBIC)


def _map(channel: int) -> list[int]:
    last = len(_NIGHT) - 1
    values = []
    for value in range(256):
        place = value / 255 * last
        index = min(last - 1, int(place))
        low, high = _NIGHT[index][channel], _NIGHT[index + 1][channel]
        values.append(round(low + (high - low) * (place - index)))
    return values


def _scanned(picture: Image.Image) -> Image.Image:
    rows = Image.new("L", (1, 400))
    rows.putdata([255 if row % 2 else 226 for row in range(400)])
    lines = rows.resize(picture.size, Image.Resampling.BILINEAR)
    return ImageChops.multiply(picture, tinted(lines, (0, 0, 0), (255, 255, 255)))
