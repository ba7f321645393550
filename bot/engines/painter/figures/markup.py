"""Small pieces of vector markup: limbs, groups, colours swapped, extents measured."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

import numpy as np

from bot.engines.painter.colour import RGB, from_hex, hue_of, luminance, mix, scale, to_hex
from bot.engines.painter.figures.sculpt import Box, Drawing, raster

Point: TypeAlias = tuple[float, float]
_COLOR = re.compile(r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b")
_SMALL = 72  # pixels at which a drawing is looked at to learn its colours and extent


def group(
    markup: str,
    move: Point = (0, 0),
    turn: float = 0.0,
    grow: float = 1.0,
    about: Point = (36, 36),
    *,
    mirrored: bool = False,
) -> str:
    """Markup moved, turned (degrees) and grown about a point."""
    x, y = about
    across = -grow if mirrored else grow
    return (
        f'<g transform="translate({move[0] + x:.2f} {move[1] + y:.2f}) rotate({turn:.1f}) '
        f'scale({across:.3f} {grow:.3f}) translate({-x:.2f} {-y:.2f})">{markup}</g>'
    )


def limb(points: Sequence[tuple[float, float]], width: float, color: RGB) -> str:
    """A rounded, bending band with an outline."""
    path = _path(points)
    ends = 'stroke-linecap="round" stroke-linejoin="round" fill="none"'
    return (
        f'<path class="stroke" stroke="black" stroke-width="{width + 2.2:.2f}" {ends} d="{path}"/>'
        f'<path stroke="{to_hex(color)}" stroke-width="{width:.2f}" {ends} d="{path}"/>'
    )


def shape(path: str, color: RGB, outline: float = 1.8) -> str:
    """A filled shape with an outline."""
    line = (
        f'<path class="stroke" fill="none" stroke="black" stroke-width="{outline}" '
        f'stroke-linejoin="round" stroke-linecap="round" d="{path}"/>'
    )
    return f'<path fill="{to_hex(color)}" d="{path}"/>' + (line if outline else "")


def ellipse(
    x: float, y: float, across: float, down: float, color: RGB, outline: float = 1.8
) -> str:
    """A filled ellipse with an outline; ``across`` and ``down`` are its radii."""
    round_path = (
        f"M{x - across:.2f},{y:.2f}a{across:.2f},{down:.2f} 0 1 0 {across * 2:.2f},0"
        f"a{across:.2f},{down:.2f} 0 1 0 {-across * 2:.2f},0z"
    )
    return shape(round_path, color, outline)


def stroke(path: str, width: float, color: RGB) -> str:
    """A coloured line without an outline."""
    return (
        f'<path fill="none" stroke="{to_hex(color)}" stroke-width="{width}" '
        f'stroke-linecap="round" stroke-linejoin="round" d="{path}"/>'
    )


def crease(path: str, width: float = 1.6) -> str:
    """A dark line within a shape."""
    return (
        f'<path class="stroke" fill="none" stroke="black" stroke-width="{width}" '
        f'stroke-linecap="round" stroke-linejoin="round" d="{path}"/>'
    )


def recolored(markup: str, colors: Mapping[str, RGB]) -> str:
    """Markup with colours swapped; keys are six upper-case digits after a hash."""

    def swap(found: re.Match[str]) -> str:
        key = to_hex(from_hex(found[0]))
        return to_hex(colors[key]) if key in colors else found[0]

    return _COLOR.sub(swap, markup)


@lru_cache(maxsize=96)
def extent(drawing: Drawing) -> Box:
    """The part of a drawing's box that is drawn on."""
    x, y, w, h = drawing.box
    picture = raster(drawing.markup, drawing.box, max(24, round(_SMALL * h / 72)))
    bounds = picture.getchannel("A").point(lambda value: 255 if value > 40 else 0).getbbox()
    if bounds is None:
        return drawing.box
    left, top, right, bottom = bounds
    across, down = w / picture.width, h / picture.height
    return x + left * across, y + top * down, (right - left) * across, (bottom - top) * down


def fitted(markup: str, box: Box) -> Drawing:
    """A drawing whose box is exactly what is drawn on."""
    return Drawing(markup, extent(Drawing(markup, box)))


def swayed(drawing: Drawing, lean: float, press: float = 1.0) -> Drawing:
    """A drawing leaned (degrees) and pressed flat, its box fitted anew."""
    if abs(lean) < 0.3 and press == 1.0:
        return drawing
    x, y, w, h = drawing.box
    middle, foot = x + w / 2, y + h
    flat = (
        f'<g transform="translate({middle:.2f} {foot:.2f}) rotate({lean:.1f}) '
        f'scale({2 - press:.3f} {press:.3f}) translate({-middle:.2f} {-foot:.2f})">'
        f"{drawing.markup}</g>"
    )
    reach = max(w, h) * 1.3
    return fitted(flat, (middle - reach, foot - reach, 2 * reach, 2 * reach))


@lru_cache(maxsize=128)
def main_colors(markup: str) -> tuple[RGB, ...]:
    """The colours of a drawing, from the one that covers most to the one that covers least."""
    pixels = np.asarray(
        raster(markup.replace('class="stroke"', 'display="none"'), (0, 0, 72, 72), 48)
    )
    solid = pixels[pixels[..., 3] > 250][:, :3]
    keys, counts = np.unique(solid, axis=0, return_counts=True)
    order = np.argsort(-counts, kind="stable")[:8]
    return tuple(
        (int(keys[i][0]), int(keys[i][1]), int(keys[i][2])) for i in order if counts[i] > 6
    )


@lru_cache(maxsize=64)
def pixel_at(markup: str, x: float, y: float) -> RGB | None:
    """The fill at a point of a drawing, or None where it is empty."""
    picture = raster(markup.replace('class="stroke"', 'display="none"'), (0, 0, 72, 72), 72)
    red, green, blue, alpha = picture.getpixel((round(x), round(y)))  # type: ignore[misc]
    return (int(red), int(green), int(blue)) if alpha > 200 else None


def dyed(markup: str, target: RGB) -> str:
    """A drawing in another colour: its leading hue and the shades of it change, the rest stays."""
    colors = main_colors(markup)
    lead = _leading(colors)
    if lead is None:
        return markup
    swaps = {}
    for written in set(_COLOR.findall(markup)):
        color = from_hex(written)
        if _kin(color, lead):
            swaps[to_hex(color)] = _shade_like(color, lead, target)
    return recolored(markup, swaps)


def _leading(colors: Sequence[RGB]) -> RGB | None:
    """The colour that a drawing is known by: its largest, unless that is black or white."""
    telling = [color for color in colors if 40 < luminance(color) < 245]
    return next(iter(telling or colors), None)


def _kin(color: RGB, lead: RGB) -> bool:
    hue, saturation, value = hue_of(color)
    lead_hue, lead_saturation, _ = hue_of(lead)
    if color == lead:
        return True
    if value < 0.08:
        return False
    if lead_saturation < 0.15:
        return saturation < 0.15 and value < 0.97
    apart = min(abs(hue - lead_hue), 1 - abs(hue - lead_hue))
    return saturation > 0.2 and apart < 0.09


def _shade_like(color: RGB, lead: RGB, target: RGB) -> RGB:
    ratio = (luminance(color) + 8) / (luminance(lead) + 8)
    return (
        scale(target, max(0.55, ratio))
        if ratio < 1
        else mix(target, (255, 255, 255), min(0.5, (ratio - 1) * 0.8))
    )


def _path(points: Sequence[tuple[float, float]]) -> str:
    start = f"M{points[0][0]:.2f},{points[0][1]:.2f}"
    if len(points) == 2:
        return f"{start}L{points[1][0]:.2f},{points[1][1]:.2f}"
    if len(points) == 3:
        (_, middle, end) = points
        return f"{start}Q{middle[0]:.2f},{middle[1]:.2f} {end[0]:.2f},{end[1]:.2f}"
    return start + "".join(f"L{x:.2f},{y:.2f}" for x, y in points[1:])
