"""Lines of land one behind another: mountains, hills, dunes, mesas."""

import math
from random import Random

from PIL import Image

from bot.engines.painter import texture
from bot.engines.painter.canvas import Canvas
from bot.engines.painter.colour import RGB, mix
from bot.engines.painter.scenery.site import Site
from bot.engines.painter.texture import Point

_STEPS = 96


def ridge(rng: Random, roughness: float, waves: float) -> list[float]:
    """Heights from 0 to 1 along a ridge, from gentle (0) to jagged (1)."""
    phases = [rng.uniform(0, math.tau) for _ in range(6)]
    heights = []
    for step in range(_STEPS + 1):
        x = step / _STEPS * waves * math.tau
        total = 0.0
        for octave, phase in enumerate(phases):
            wave = math.sin(x * 1.83**octave + phase)
            sharp = 1 - 2 * abs(wave)
            total += ((1 - roughness) * wave + roughness * sharp) * (
                0.3 + 0.25 * roughness
            ) ** octave
        heights.append(total)
    low, high = min(heights), max(heights)
    return [(height - low) / (high - low) for height in heights]


def outline(site: Site, heights: list[float], base: float, rise: float) -> list[Point]:
    """A ridge as a polygon down to the lower edge; base and rise are fractions of the height."""
    frame = site.frame
    top = [
        (frame.width * index / _STEPS, frame.y(base - rise * height))
        for index, height in enumerate(heights)
    ]
    return [(0.0, frame.height), *top, (frame.width, frame.height)]


def mountains(site: Site, canvas: Canvas, rise: float = 0.4, rows: int = 3) -> None:
    """Ranges of mountains with lit and shaded flanks and, high up or in winter, snow."""
    rock: RGB = (104, 112, 128)
    for row in range(rows):
        rng = site.rng(f"mountain{row}")
        distance = 0.95 - 0.42 * row / max(1, rows - 1)
        height = rise * (1 - 0.24 * row) * rng.uniform(0.85, 1.1)
        heights = ridge(rng, 0.9, rng.uniform(0.55, 0.8) + 0.3 * row)
        shape = outline(site, heights, site.horizon + 0.015, height)
        foot = site.lit(rock, min(1.0, distance + 0.2))
        canvas.polygons([shape], (site.lit(rock, distance), foot))
        _flanks(site, canvas, heights, height, distance)


def _flanks(site: Site, canvas: Canvas, heights: list[float], rise: float, distance: float) -> None:
    """Light on one side of every peak, and snow where it is high."""
    frame = site.frame
    snow = site.lit((250, 250, 252), distance * 0.75)
    bright = site.lit((166, 164, 166), distance)
    lit, caps = [], []
    peaks = [i for i in range(2, _STEPS - 1) if heights[i - 2] < heights[i] >= heights[i + 1]]
    for peak in peaks:
        top = (frame.width * peak / _STEPS, frame.y(site.horizon + 0.015 - rise * heights[peak]))
        end = peak
        while end < _STEPS and heights[end + 1] < heights[end]:
            end += 1
        slope = [
            (frame.width * i / _STEPS, frame.y(site.horizon + 0.015 - rise * heights[i]))
            for i in range(peak, end + 1)
        ]
        drop = (slope[-1][1] - top[1]) or 1.0
        inner = (top[0] + (slope[-1][0] - top[0]) * 0.12, top[1] + drop * 1.15)
        middle = (top[0] + (slope[-1][0] - top[0]) * 0.3, top[1] + drop * 0.55)
        lit.append([*slope, inner, middle])
        caps.append(_cap(site, heights, peak, rise))
    canvas.polygons(lit, bright, 0.55, frame.unit(0.002))
    if site.lacks("snow"):
        return
    canvas.polygons([cap for cap in caps if cap], snow, 0.92)


def _cap(site: Site, heights: list[float], peak: int, rise: float) -> list[Point]:
    frame = site.frame
    line = 0.30 if site.snowy else 0.62
    if heights[peak] < line:
        return []

    def at(index: int) -> Point:
        return frame.width * index / _STEPS, frame.y(site.horizon + 0.015 - rise * heights[index])

    left, right = peak, peak
    while left > 0 and heights[left] > line and heights[left - 1] < heights[left] + 0.02:
        left -= 1
    while right < _STEPS and heights[right] > line and heights[right + 1] < heights[right] + 0.02:
        right += 1
    top = [at(index) for index in range(left, right + 1)]
    below = []
    for index in range(right, left - 1, -1):
        x, y = at(index)
        zigzag = 0.05 if index % 2 else 0.015
        below.append((x, y + frame.y(rise * (zigzag + 0.12 * (heights[index] - line)))))
    return [*top, *below]


def hills(site: Site, canvas: Canvas, color: RGB, rise: float = 0.12, rows: int = 3) -> None:
    """Rolling hills, each nearer row clearer and deeper in colour."""
    for row in range(rows):
        rng = site.rng(f"hill{row}")
        near = row / max(1, rows - 1)
        base = site.horizon + 0.02 + 0.05 * row
        heights = ridge(rng, 0.12, rng.uniform(0.35, 0.8))
        shape = outline(site, heights, base, rise * (1.15 - 0.4 * near))
        distance = 0.85 - 0.5 * near
        above = site.lit(mix(color, (255, 255, 220), 0.16), distance)
        canvas.polygons([shape], (above, site.lit(color, min(1.0, distance + 0.12))))


def dunes(site: Site, canvas: Canvas, sand: RGB, rows: int = 4) -> None:
    """Dunes with a lit and a shaded side along each crest."""
    frame = site.frame
    for row in range(rows):
        rng = site.rng(f"dune{row}")
        near = row / max(1, rows - 1)
        base = site.horizon + 0.03 + 0.13 * near**1.4
        heights = ridge(rng, 0.35, rng.uniform(0.3, 0.55) + 0.15 * (1 - near))
        rise = 0.1 + 0.05 * near
        distance = 0.8 * (1 - near) ** 1.2
        shape = outline(site, heights, base, rise)
        canvas.polygons(
            [shape],
            (site.lit(mix(sand, (255, 246, 214), 0.25), distance), site.lit(sand, distance)),
        )
        shade = []
        for index in range(_STEPS + 1):
            x, y = frame.width * index / _STEPS, frame.y(base - rise * heights[index])
            shade.append((x, y, heights[index]))
        dark = [(x, y) for x, y, _ in shade]
        under = [
            (x + frame.unit(0.06) * h, y + frame.unit(0.02 + 0.16 * h))
            for x, y, h in reversed(shade)
        ]
        canvas.polygons(
            [[*dark, *under]],
            site.lit(mix(sand, (120, 66, 60), 0.42), distance),
            0.6,
            frame.unit(0.004),
        )
    ripples = texture.noise(site.grid("ripples"), frame, 22, 2, 5.0)
    reach = texture.ramp(frame, [(site.horizon + 0.12, 0.0), (1.0, 0.4)])
    canvas.wash(
        Image.composite(texture.threshold(ripples, 0.5, 0.75), Image.new("L", frame.size), reach),
        site.lit((255, 240, 205)),
        0.35,
    )


def mesas(site: Site, canvas: Canvas, color: RGB) -> None:
    """Flat-topped rocks with level bands, the nearer rows lower in the middle."""
    for row in range(3):
        rng = site.rng(f"mesa{row}")
        for _ in range(3):
            x, wide = rng.uniform(-0.1, 1.0), rng.uniform(0.1, 0.26)
            tall = rng.uniform(0.16, 0.34) * (1 - 0.1 * row)
            tall *= 0.45 if 0.32 < x + wide / 2 < 0.68 else 1.0
            foot = site.horizon + 0.02 + 0.03 * row
            _mesa(site, canvas, (x, foot, wide, tall), color, 0.85 - 0.3 * row)


def _mesa(
    site: Site,
    canvas: Canvas,
    place: tuple[float, float, float, float],
    color: RGB,
    distance: float,
) -> None:
    """One rock: its place is left, foot, width and height."""
    x, foot, wide, tall = place
    top, end = foot - tall, x + wide
    right = [(end - 0.02, top), (end - 0.008, top + tall * 0.35), (end + 0.05, foot)]
    left = [(x - 0.04, foot), (x + 0.012, top + tall * 0.4), (x + 0.02, top)]
    bright = site.lit(mix(color, (255, 200, 140), 0.25), distance)
    canvas.polygons([site.at([*left, *right])], (bright, site.lit(color, distance)))
    shaded = [(x + wide * 0.62, top), *right, (x + wide * 0.55, foot)]
    dark = site.lit(mix(color, (70, 30, 50), 0.5), distance)
    canvas.polygons([site.at(shaded)], dark, 0.6)
    heights = [top + tall * band for band in (0.18, 0.42, 0.7)]
    bands = [site.line_of((x + 0.01, y), (end - 0.01, y), 0.006) for y in heights]
    canvas.lines(bands, site.lit(mix(color, (90, 40, 40), 0.45), distance), 0.4)
