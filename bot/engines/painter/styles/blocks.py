"""Styles built of pieces: pixels, facets, glass, stitches."""

import math
from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from bot.engines.painter.styles.tools import Sheet, curve, outline, paper, sampled, textured
from bot.engines.painter.texture import Point

_LEAD = (26, 24, 30)
_BAYER = (
    np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], np.float32) / 16 - 0.47
)


def pixel(sheet: Sheet) -> Image.Image:
    """Large square pixels in few colours, the figures outlined in dark ones."""
    frame = sheet.frame
    across, down = (max(8, round(112 * side / frame.short)) for side in frame.size)
    ground = sheet.picture.resize((across, down), Image.Resampling.BOX)
    mask = sheet.figures.resize((across, down), Image.Resampling.BOX).point(
        lambda v: 255 if v > 110 else 0
    )
    crisp = _inner(sheet, (across, down))
    ground.paste(crisp, mask=mask)
    pixels = np.asarray(ground).astype(np.float32)
    pattern = np.tile(_BAYER, (down // 4 + 1, across // 4 + 1))[:down, :across, None]
    step = 255 / 7
    quantised = np.clip(np.round((pixels + pattern * step * 0.7) / step) * step, 0, 255).astype(
        np.uint8
    )
    small = Image.fromarray(quantised)
    grown = mask.filter(ImageFilter.MaxFilter(3))
    small.paste((34, 26, 44), mask=ImageChops.subtract(grown, mask))
    return small.resize(frame.size, Image.Resampling.NEAREST)


def _inner(sheet: Sheet, size: tuple[int, int]) -> Image.Image:
    """The figures' own colours on a small grid, unmixed with what lies behind them."""
    alpha = sheet.figures.point(lambda value: 255 if value > 200 else 0)
    premultiplied = Image.composite(sheet.picture, Image.new("RGB", sheet.picture.size), alpha)
    color = np.asarray(premultiplied.resize(size, Image.Resampling.BOX)).astype(np.float32)
    cover = np.asarray(alpha.resize(size, Image.Resampling.BOX)).astype(np.float32)[..., None] / 255
    return Image.fromarray(np.clip(color / np.maximum(cover, 0.05), 0, 255).astype(np.uint8))


def lowpoly(sheet: Sheet) -> Image.Image:
    """Facets of one colour each, smaller where the figures are."""
    coarse = _facets(sheet, 24, "coarse")
    fine = Image.blend(_facets(sheet, 74, "fine"), sheet.picture, 0.28)
    return Image.composite(fine, coarse, sheet.figures.point(curve(0.3, 0.7)))


def _facets(sheet: Sheet, count: int, purpose: str) -> Image.Image:
    frame = sheet.frame
    points, columns, rows = _net(sheet, count, purpose)
    source = sheet.picture.filter(ImageFilter.BoxBlur(frame.unit(0.25 / count)))
    triangles: list[tuple[Point, Point, Point]] = []
    for row in range(rows):
        for column in range(columns):
            a, b = points[row][column], points[row][column + 1]
            c, d = points[row + 1][column], points[row + 1][column + 1]
            falling = (row + column) % 2
            triangles += ((a, b, c), (b, d, c)) if falling else ((a, b, d), (a, d, c))
    painted = source.copy()
    _fill(sheet, painted, source, triangles, f"facets {purpose}")
    return painted


def _fill(
    sheet: Sheet,
    painted: Image.Image,
    source: Image.Image,
    polygons: Sequence[Sequence[Point]],
    purpose: str,
) -> None:
    """Each polygon in the colour at its middle, a little lighter or darker by chance."""
    frame = sheet.frame
    middles = np.array(polygons).mean(1) / np.array(frame.size)
    colors = sampled(source, middles[:, 0], middles[:, 1], 256).astype(np.float32)
    colors = np.clip(colors + sheet.grid(purpose).normal(0, 6, (len(polygons), 1)), 0, 255)
    pen = ImageDraw.Draw(painted)
    for polygon, (red, green, blue) in zip(polygons, colors.astype(int).tolist(), strict=True):
        pen.polygon(list(polygon), fill=(red, green, blue))


def _net(sheet: Sheet, count: int, purpose: str) -> tuple[list[list[Point]], int, int]:
    """A grid of shaken points that covers the frame: rows of points, columns and rows of cells."""
    frame = sheet.frame
    rng = sheet.rng(f"net {purpose}")
    columns, rows = (
        round(count * frame.width / frame.short),
        round(count * frame.height / frame.short),
    )
    points = []
    for row in range(rows + 1):
        line = []
        for column in range(columns + 1):
            loose_x = 0 if column in {0, columns} else rng.uniform(-0.36, 0.36)
            loose_y = 0 if row in {0, rows} else rng.uniform(-0.36, 0.36)
            line.append(
                ((column + loose_x) / columns * frame.width, (row + loose_y) / rows * frame.height)
            )
        points.append(line)
    return points, columns, rows


def glass(sheet: Sheet) -> Image.Image:
    """Panes of coloured glass between strips of lead."""
    frame = sheet.frame
    ground = _panes(sheet, 13, "panes", 0.0052)
    figures = _panes(sheet, 26, "small panes", 0.0034)
    window = Image.composite(figures, ground, sheet.figures.point(curve(0.3, 0.7)))
    lead = outline(sheet.figures, frame.unit(0.0055)).point(curve(0.1, 0.45))
    window.paste(_LEAD, mask=lead)
    shine = Image.linear_gradient("L").resize(frame.size).rotate(24).point(curve(0, 1, 0.58, 0.44))
    return textured(window, shine)


def _panes(sheet: Sheet, count: int, purpose: str, width: float) -> Image.Image:
    frame = sheet.frame
    points, columns, rows = _net(sheet, count, purpose)
    panes = [
        (
            points[row][column],
            points[row][column + 1],
            points[row + 1][column + 1],
            points[row + 1][column],
        )
        for row in range(rows)
        for column in range(columns)
    ]
    painted = Image.new("RGB", frame.size)
    _fill(sheet, painted, _vivid(sheet.picture), panes, f"glass {purpose}")
    pen, thick = ImageDraw.Draw(painted), frame.pixels(width)
    for pane in panes:
        pen.line((*pane, pane[0]), fill=_LEAD, width=thick, joint="curve")
    return painted


def _vivid(picture: Image.Image) -> Image.Image:
    """Fuller and brighter, as glass before light."""
    hue, saturation, value = picture.resize((256, 256), Image.Resampling.BOX).convert("HSV").split()
    fuller = saturation.point([min(255, round(v * 1.4 + 10)) for v in range(256)])
    brighter = value.point([min(255, round(v * 1.1 + 16)) for v in range(256)])
    return Image.merge("HSV", (hue, fuller, brighter)).convert("RGB")


def embroidery(sheet: Sheet) -> Image.Image:
    """Cross stitches of thread on linen."""
    frame = sheet.frame
    across, down = (max(8, round(_STITCHES * side / frame.short)) for side in frame.size)
    cells = sheet.picture.resize((across, down), Image.Resampling.BOX)
    cells = cells.point([min(255, round(value / 26) * 26) for value in range(256)] * 3)
    colors = cells.resize(frame.size, Image.Resampling.NEAREST)
    pattern = Image.fromarray(np.tile(_stitch(16), (down, across)))
    pattern = pattern.resize(frame.size, Image.Resampling.BILINEAR)
    linen = textured(Image.new("RGB", frame.size, (226, 216, 196)), paper(sheet, 0.4))
    light = pattern.point(curve(0.1, 0.9, 0.5, 1.0))
    thread = ImageChops.multiply(colors, Image.merge("RGB", (light, light, light)))
    thread = ImageChops.screen(thread, colors.point(curve(0, 1, 0.04, 0.2) * 3))
    return Image.composite(thread, linen, pattern.point(curve(0.04, 0.22)))


_STITCHES = 104


def _stitch(size: int) -> np.ndarray:
    """One cross of thread, lit along its middle, as grey."""
    at = (np.arange(size) + 0.5) / size - 0.5
    one = np.abs(at[:, None] - at[None, :]) / math.sqrt(2)
    other = np.abs(at[:, None] + at[None, :]) / math.sqrt(2)
    first, second = np.clip(1 - one / 0.2, 0, 1) ** 0.5, np.clip(1 - other / 0.2, 0, 1) ** 0.5
    return (np.maximum(first * 0.86, second) * 255).astype(np.uint8)
