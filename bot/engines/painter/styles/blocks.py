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
    across, down = (max(8, round(_PIXELS * side / frame.short)) for side in frame.size)
    ground, own = sheet.cells((across, down))
    cover = sheet.figures.resize((across, down), Image.Resampling.BOX)
    mask = cover.point([255 if value > 110 else 0 for value in range(256)])
    ground.paste(own, mask=mask)
    pixels = np.asarray(ground).astype(np.float32)
    pattern = np.tile(_BAYER, (down // 4 + 1, across // 4 + 1))[:down, :across, None]
    step = 255 / 7
    few = np.clip(np.round((pixels + pattern * step * 0.7) / step) * step, 0, 255)
    small = Image.fromarray(few.astype(np.uint8))
    grown = mask.filter(ImageFilter.MaxFilter(3))
    small.paste((34, 26, 44), mask=ImageChops.subtract(grown, mask))
    return small.resize(frame.size, Image.Resampling.NEAREST)


_PIXELS = 112


def outlines(sheet: Sheet, style: str) -> Image.Image:
    """The figures' mask with the edges that a style of pieces gives them."""
    if style != "pixel":
        return sheet.figures
    size = (
        max(8, round(_PIXELS * sheet.frame.width / sheet.frame.short)),
        max(8, round(_PIXELS * sheet.frame.height / sheet.frame.short)),
    )
    cover = sheet.figures.resize(size, Image.Resampling.BOX)
    mask = cover.point([255 if value > 110 else 0 for value in range(256)])
    return mask.resize(sheet.frame.size, Image.Resampling.NEAREST)


def lowpoly(sheet: Sheet) -> Image.Image:
    """Facets of one colour each, smaller where the figures are."""
    everything, _ = sheet.cells((160, 160))
    _, figures = sheet.cells((256, 256))
    coarse = _facets(sheet, everything, 24, "coarse")
    fine = Image.blend(_facets(sheet, figures, 74, "fine"), sheet.picture, 0.28)
    return sheet.apart(coarse, fine)


def _facets(sheet: Sheet, colors: Image.Image, count: int, purpose: str) -> Image.Image:
    points, columns, rows = _net(sheet, count, purpose)
    triangles: list[tuple[Point, Point, Point]] = []
    for row in range(rows):
        for column in range(columns):
            a, b = points[row][column], points[row][column + 1]
            c, d = points[row + 1][column], points[row + 1][column + 1]
            falling = (row + column) % 2
            triangles += ((a, b, c), (b, d, c)) if falling else ((a, b, d), (a, d, c))
    painted = sheet.picture.copy()
    _fill(sheet, painted, colors, triangles, f"facets {purpose}")
    return painted


def _fill(
    sheet: Sheet,
    painted: Image.Image,
    colors: Image.Image,
    polygons: Sequence[Sequence[Point]],
    purpose: str,
) -> None:
    """Each polygon in the colour at its middle, a little lighter or darker by chance."""
    middles = np.array(polygons).mean(1) / np.array(sheet.frame.size)
    found = sampled(colors, middles[:, 0], middles[:, 1]).astype(np.float32)
    known = (found.sum(-1) > 0).tolist()
    shaded = np.clip(found + sheet.grid(purpose).normal(0, 6, (len(polygons), 1)), 0, 255)
    pen = ImageDraw.Draw(painted)
    for polygon, color, drawn in zip(polygons, shaded.astype(int).tolist(), known, strict=True):
        if drawn:
            pen.polygon(list(polygon), fill=(color[0], color[1], color[2]))


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
    everything, _ = sheet.cells((200, 200))
    _, own = sheet.cells((256, 256))
    ground = _panes(sheet, _vivid(everything), (13, 0.0052), "panes")
    figures = _panes(sheet, _vivid(own), (26, 0.0034), "small panes")
    window = sheet.apart(ground, Image.blend(figures, sheet.picture, 0.2))
    lead = outline(sheet.figures, frame.unit(0.0055)).point(curve(0.1, 0.45))
    window.paste(_LEAD, mask=lead)
    shine = Image.linear_gradient("L").resize(frame.size).rotate(24).point(curve(0, 1, 0.58, 0.44))
    return textured(window, shine)


def _panes(sheet: Sheet, colors: Image.Image, net: tuple[int, float], purpose: str) -> Image.Image:
    """Panes of a net: so many across, with lead so wide."""
    points, columns, rows = _net(sheet, net[0], purpose)
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
    painted = sheet.picture.copy()
    _fill(sheet, painted, colors, panes, f"glass {purpose}")
    pen, thick = ImageDraw.Draw(painted), sheet.frame.pixels(net[1])
    for pane in panes:
        pen.line((*pane, pane[0]), fill=_LEAD, width=thick, joint="curve")
    return painted


def _vivid(colors: Image.Image) -> Image.Image:
    """Fuller and brighter, as glass before light; what is empty stays empty."""
    hue, saturation, value = colors.convert("HSV").split()
    fuller = saturation.point([min(255, round(v * 1.4 + 10)) for v in range(256)])
    brighter = value.point([min(255, round(v * 1.12 + 12)) if v else 0 for v in range(256)])
    return Image.merge("HSV", (hue, fuller, brighter)).convert("RGB")


def embroidery(sheet: Sheet) -> Image.Image:
    """Cross stitches of thread on linen."""
    frame = sheet.frame
    size = (
        max(8, round(_STITCHES * frame.width / frame.short)),
        max(8, round(_STITCHES * frame.height / frame.short)),
    )
    everything, own = sheet.cells(size)
    few = [min(255, round(value / 26) * 26) for value in range(256)] * 3
    pattern = Image.fromarray(np.tile(_stitch(16), (size[1], size[0])))
    pattern = pattern.resize(frame.size, Image.Resampling.BILINEAR)
    colors = sheet.apart(
        everything.point(few).resize(frame.size, Image.Resampling.NEAREST),
        own.point(few).resize(frame.size, Image.Resampling.NEAREST),
    )
    linen = textured(Image.new("RGB", frame.size, (226, 216, 196)), paper(sheet, 0.4))
    dark = linen.point([round(value * sheet.tone) for value in range(256)] * 3)
    light = pattern.point(curve(0.1, 0.9, 0.5, 1.0))
    thread = ImageChops.multiply(colors, Image.merge("RGB", (light, light, light)))
    thread = ImageChops.screen(thread, colors.point(curve(0, 1, 0.0, 0.2) * 3))
    return Image.composite(thread, sheet.apart(dark, linen), pattern.point(curve(0.04, 0.22)))


_STITCHES = 104


def _stitch(size: int) -> np.ndarray:
    """One cross of thread, lit along its middle, as grey."""
    at = (np.arange(size) + 0.5) / size - 0.5
    one = np.abs(at[:, None] - at[None, :]) / math.sqrt(2)
    other = np.abs(at[:, None] + at[None, :]) / math.sqrt(2)
    first, second = np.clip(1 - one / 0.2, 0, 1) ** 0.5, np.clip(1 - other / 0.2, 0, 1) ** 0.5
    return (np.maximum(first * 0.86, second) * 255).astype(np.uint8)
