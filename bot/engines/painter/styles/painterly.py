"""Styles of paint: watercolour, oil, pastel, pointillism, spray paint."""

import math

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from bot.engines.painter import texture
from bot.engines.painter.colour import RGB, scale
from bot.engines.painter.frame import Frame
from bot.engines.painter.styles.tools import (
    Sheet,
    curve,
    daubed,
    outline,
    paper,
    sampled,
    speckle,
    streaks,
    textured,
    tinted,
)

_CHALK_GROUND: RGB = (232, 218, 200)


def watercolor(sheet: Sheet) -> Image.Image:
    """Washes that pool at their edges, on white paper that stays bare around the border."""
    frame = sheet.frame
    wash = Image.blend(sheet.smooth(7, 440), sheet.picture, 0.12)
    pale = wash.point(curve(0.0, 1.0, 0.17, 1.0) * 3)
    wash = sheet.apart(wash.point(curve(0.0, 1.0, 0.17 * sheet.tone**1.5, 1.0) * 3), pale)
    blotches = texture.noise(sheet.grid("blotches"), frame, 3.4, 5)
    wash = textured(wash, blotches.point(curve(0.0, 1.0, 0.36, 0.7)))
    pooled = sheet.lines(0.007, 0.02, 0.14).point(curve(0, 1, 0, 0.62))
    rim = outline(sheet.figures, frame.unit(0.0022)).point(curve(0, 1, 0, 0.4))
    pooled = ImageChops.lighter(pooled, rim)
    wash = Image.composite(ImageChops.multiply(wash, wash), wash, pooled)
    wash = sheet.shaded(textured(wash, paper(sheet, 0.4)), power=1.5)
    return Image.composite(wash, _blank(sheet, (252, 249, 241)), _ragged(sheet, 0.045))


def _blank(sheet: Sheet, color: RGB) -> Image.Image:
    return textured(Image.new("RGB", sheet.picture.size, color), paper(sheet, 0.12))


def _ragged(sheet: Sheet, margin: float) -> Image.Image:
    """A mask of all but a border whose edge has run."""
    frame = sheet.frame
    small = Frame(*(max(8, side // 4) for side in frame.size))
    inset = small.unit(margin)
    x = np.minimum(np.arange(small.width) + 0.5, np.arange(small.width, 0, -1) - 0.5)
    y = np.minimum(np.arange(small.height) + 0.5, np.arange(small.height, 0, -1) - 0.5)
    inward = np.minimum(x[None, :], y[:, None]) / inset
    grain = np.asarray(texture.noise(sheet.grid("border"), small, 8, 5)).astype(np.float32) / 255
    share = np.clip((inward - 1 + (grain - 0.5) * 1.5) * 2.2, 0, 1)
    mask = Image.fromarray((share * 255).astype(np.uint8))
    return mask.resize(frame.size, Image.Resampling.BICUBIC)


def oil(sheet: Sheet) -> Image.Image:
    """Loaded strokes that follow the forms: broad ones first, then finer, the figures finest."""
    everything, _ = sheet.cells((256, 256))
    _, figures = sheet.cells((320, 320))
    ground = Image.blend(sheet.picture, daubed(sheet.picture, 7, 480), 0.8)
    ground = _strokes(sheet, ground, everything, 0.024)
    ground = _strokes(sheet, ground, everything, 0.0125)
    fine = Image.blend(_strokes(sheet, sheet.picture, figures, 0.0085), sheet.picture, 0.6)
    painted = sheet.apart(
        textured(ground, _bristles(sheet, ground)), textured(fine, _bristles(sheet, None))
    )
    rim = outline(sheet.figures, sheet.frame.unit(0.002)).point(curve(0, 1, 0, 0.26))
    return Image.composite(ImageChops.multiply(painted, painted), painted, rim)


def _strokes(sheet: Sheet, under: Image.Image, inks: Image.Image, size: float) -> Image.Image:
    """Strokes laid in jittered rows over a picture, each in the ink of its place."""
    frame = sheet.frame
    painted = under.copy()
    pen = ImageDraw.Draw(painted)
    step = frame.unit(size)
    rows, columns = math.ceil(frame.height / step), math.ceil(frame.width / step)
    rng = sheet.grid(f"strokes{size}")
    u = np.clip((np.arange(columns)[None, :] + rng.random((rows, columns))) / columns, 0, 0.999)
    v = np.clip((np.arange(rows)[:, None] + rng.random((rows, columns))) / rows, 0, 0.999)
    colors = sampled(inks, u, v).astype(np.float32)
    known = colors.sum(-1) > 0
    colors = np.clip(colors + rng.normal(0, 7, (rows, columns, 1)), 0, 255).astype(int)
    angle = sampled(_flow(sheet, inks), u, v) / 255 * math.pi
    long = step * rng.uniform(0.8, 1.5, (rows, columns))
    x, y = u * frame.width, v * frame.height
    dx, dy = np.cos(angle) * long, np.sin(angle) * long
    ends = np.stack((x - dx, y - dy, x + dx, y + dy), -1)[known].tolist()
    order = rng.permutation(rows * columns)[known.ravel()].argsort().tolist()
    tints = colors[known].tolist()
    for index in order:
        red, green, blue = tints[index]
        pen.line(ends[index], fill=(red, green, blue), width=max(2, round(step * 0.6)))
    return painted


def _flow(sheet: Sheet, inks: Image.Image) -> Image.Image:
    """Where a brush would go, as grey (0 to 255 is half a turn): along edges, else drifting."""
    drift = np.asarray(texture.noise(sheet.grid("flow"), Frame(96, 96), 2.2, 2)) / 255 * 1.3 - 0.2
    grey = inks.convert("L").resize((96, 96), Image.Resampling.BOX)
    luma = np.asarray(grey.filter(ImageFilter.BoxBlur(1))).astype(np.float32)
    down, across = np.gradient(luma)
    strong = np.clip((np.hypot(across, down) - 3) / 10, 0, 1)
    doubled = 2 * (np.arctan2(down, across) + math.pi / 2)  # a stroke has no head or tail
    x = strong * np.cos(doubled) + (1 - strong) * np.cos(2 * drift)
    y = strong * np.sin(doubled) + (1 - strong) * np.sin(2 * drift)
    angle = (np.arctan2(y, x) / 2) % math.pi
    return Image.fromarray((angle / math.pi * 255).astype(np.uint8))


def _bristles(sheet: Sheet, painted: Image.Image | None) -> Image.Image:
    """Ridges left by the brush, lit from the upper left; of the paint's own height where given."""
    ridge = streaks(sheet, "bristles", 24, 6.0, 260)
    height = ImageChops.add(painted.convert("L"), ridge, 2.6, 0) if painted else ridge
    off = sheet.frame.pixels(0.0016)
    lit = ImageChops.subtract(height, ImageChops.offset(height, off, off), 1.0, 128)
    gain = 1.25 if painted else 0.6
    return lit.point([min(255, max(0, round(128 + (value - 128) * gain))) for value in range(256)])


def pastel(sheet: Sheet) -> Image.Image:
    """Chalk rubbed over tinted paper that shows through its tooth."""
    frame = sheet.frame
    soft = Image.blend(sheet.smooth(5, 460), sheet.picture, 0.25)
    light = soft.point(curve(0.0, 1.0, 0.1, 1.0) * 3)
    soft = sheet.apart(soft.point(curve(0.0, 1.0, 0.1 * sheet.tone**2, 1.0) * 3), light)
    rub = streaks(sheet, "rub", 38, 3.0, 560)
    tooth = ImageChops.add(speckle(sheet, "tooth", 1.0), rub, 2.0, 0)
    ground = Image.new("RGB", frame.size, _CHALK_GROUND)
    around = Image.new("RGB", frame.size, scale(_CHALK_GROUND, sheet.tone))
    cover = tooth.point(curve(0.42, 0.66, 1.0, 0.56))
    rubbed = Image.composite(soft, sheet.apart(around, ground), cover)
    rubbed = textured(rubbed, rub.point(curve(0.2, 0.8, 0.46, 0.56)))
    line = ImageChops.multiply(sheet.lines(0.005, 0.03, 0.16), tooth.point(curve(0.3, 0.6)))
    rubbed.paste((84, 60, 70), mask=line.point(curve(0, 1, 0, 0.55)))
    return rubbed


def pointillism(sheet: Sheet) -> Image.Image:
    """Dots of paint, each a little off in hue, over a pale ground."""
    pale = Image.new("RGB", sheet.frame.size, (244, 238, 224))
    around = Image.new("RGB", sheet.frame.size, scale((244, 238, 224), sheet.tone))
    ground = Image.blend(daubed(sheet.picture, 5, 300), around, 0.35)
    figures = Image.blend(sheet.picture, pale, 0.3)
    for layer, (count, spread) in enumerate(((60, 30), (84, 20), (116, 12))):
        ground = _dotted(sheet, ground, (count, spread, layer), own=False)
        figures = _dotted(sheet, figures, (count, spread * 0.8, layer), own=True)
    return sheet.apart(ground, Image.blend(figures, sheet.picture, 0.3))


def _dotted(
    sheet: Sheet, painted: Image.Image, dots: tuple[int, float, int], *, own: bool
) -> Image.Image:
    """A layer of dots over a picture: so many across, so far off in hue, its number."""
    frame, (count, spread, layer) = sheet.frame, dots
    across = max(1, round(count * frame.width / frame.short))
    down = max(1, round(count * frame.height / frame.short))
    cells = np.asarray(sheet.cells((across, down))[own])
    hues = sheet.grid(f"hue{layer}").normal(0, spread, (down, across, 1)) * _WARM_TO_COOL
    tones = sheet.grid(f"tone{layer}").normal(0, spread * 0.4, (down, across, 1))
    inks = np.clip(cells + hues + tones, 0, 255).astype(np.uint8)
    colors = Image.fromarray(inks).resize(frame.size, Image.Resampling.NEAREST)
    mask = Image.fromarray(np.tile(_disc(16), (down, across)))
    kept = sheet.grid(f"kept{layer}").random((down, across)) < 0.8
    if own:
        kept &= cells.sum(-1) > 0
    sown = Image.fromarray((kept * 255).astype(np.uint8)).resize(
        frame.size, Image.Resampling.NEAREST
    )
    mask = ImageChops.multiply(mask.resize(frame.size, Image.Resampling.BILINEAR), sown)
    cell = frame.unit(1 / count)
    shift = (round(cell * 0.33 * layer), round(cell * 0.5 * layer))
    painted = painted.copy()
    painted.paste(ImageChops.offset(colors, *shift), mask=ImageChops.offset(mask, *shift))
    return painted


_WARM_TO_COOL = np.array([1.0, 0.35, -0.8])


def _disc(size: int) -> np.ndarray:
    centre = (np.arange(size) + 0.5) / size - 0.5
    away = np.hypot(centre[:, None], centre[None, :])
    return (np.clip((0.43 - away) * size * 0.7, 0, 1) * 255).astype(np.uint8)


def graffiti(sheet: Sheet) -> Image.Image:
    """Stencilled spray paint on a concrete wall, with drips."""
    frame = sheet.frame
    concrete = texture.noise(sheet.grid("wall"), frame, 5, 5)
    wall = tinted(concrete, (124, 120, 118), (188, 182, 176))
    wall = wall.point([round(value * sheet.tone) for value in range(256)] * 3)
    wall = textured(wall, speckle(sheet, "grit", 0.9).point(curve(0, 1, 0.36, 0.64)))
    steps = [min(255, round(round(value / 51) * 51 * 1.04)) for value in range(256)]
    flat = sheet.smooth(5, 460).point(steps * 3)
    cloud = sheet.figures.filter(ImageFilter.BoxBlur(frame.unit(0.02)))
    spray = ImageChops.add(cloud, speckle(sheet, "spray", 0.8), 2.0, 0)
    full = Image.new("L", frame.size, 255)
    cover = Image.composite(full, spray.point(curve(0.2, 0.75, 0.6, 0.9)), sheet.figures)
    painted = Image.composite(flat, wall, cover)
    dark = outline(sheet.figures, frame.unit(0.006)).point(curve(0.1, 0.6, 0, 0.95))
    painted.paste((24, 22, 28), mask=dark)
    _drips(sheet, painted)
    return painted


def _drips(sheet: Sheet, painted: Image.Image) -> None:
    """Paint that runs down the wall, behind the figures."""
    frame, rng = sheet.frame, sheet.rng("drips")
    layer = painted.copy()
    pen = ImageDraw.Draw(layer)
    colors = np.asarray(painted.resize((64, 64)))
    for _ in range(12):
        u, v = rng.random(), rng.uniform(0.2, 0.8)
        long = frame.unit(rng.uniform(0.06, 0.2))
        red, green, blue = (int(part) for part in colors[int(v * 64), int(u * 64)])
        x, y = frame.x(u), frame.y(v)
        pen.line((x, y, x, y + long), fill=(red, green, blue), width=frame.pixels(0.0045))
    painted.paste(layer, mask=ImageChops.invert(sheet.figures))
