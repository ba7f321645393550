"""Outer space and the ground of other worlds."""

import math

from PIL import Image, ImageChops

from bot.engines.painter import texture
from bot.engines.painter.canvas import Canvas
from bot.engines.painter.colour import RGB, mix, of_hue, scale
from bot.engines.painter.scenery import ground, ridges
from bot.engines.painter.scenery.site import Site
from bot.engines.painter.scenery.sky import paint_sky

_EARTH: RGB = (74, 136, 200)


def paint_cosmos(site: Site) -> Canvas:
    """Stars and clouds of gas everywhere, or above a world's surface."""
    if site.place.kind == "mars":
        return _other_world(site)
    canvas = Canvas(texture.vertical(site.frame, [(0.0, (6, 7, 20)), (1.0, (14, 14, 38))]))
    _gas(site, canvas)
    _stars(site, canvas)
    if site.place.kind == "moon":
        _moonscape(site, canvas)
    elif not site.lacks("planet"):
        _planets(site, canvas)
    return canvas


def _gas(site: Site, canvas: Canvas) -> None:
    rng = site.rng("gas")
    named = site.place.colour("") or site.place.colour("sky")
    hue = rng.choice((0.58, 0.66, 0.78, 0.86, 0.5))
    strength = 0.5 if site.place.kind == "moon" else 0.95
    first: RGB = named or of_hue(hue, 0.72, 0.66)
    second = (
        mix(named, (255, 255, 255), 0.3)
        if named
        else of_hue(hue + rng.choice((0.16, -0.2, 0.34)), 0.66, 0.82)
    )
    one = texture.noise(site.grid("gas one"), site.frame, 1.5, 5)
    other = texture.noise(site.grid("gas two"), site.frame, 1.9, 5)
    canvas.wash(texture.threshold(one, 0.36, 1.0), scale(first, 0.8), 0.8 * strength)
    canvas.wash(texture.threshold(other, 0.5, 1.02), second, 0.66 * strength)
    both = ImageChops.multiply(
        texture.threshold(one, 0.5, 1.0), texture.threshold(other, 0.46, 0.95)
    )
    canvas.wash(both, mix(second, (255, 240, 220), 0.7), 0.9 * strength)
    dark = texture.noise(site.grid("dust"), site.frame, 2.6, 5)
    canvas.wash(texture.threshold(dark, 0.66, 0.95), (8, 7, 20), 0.66)


def _stars(site: Site, canvas: Canvas) -> None:
    frame, rng = site.frame, site.rng("cosmic stars")
    if site.lacks("star"):
        return
    small = [
        (frame.x(rng.random()), frame.y(rng.random()), frame.unit(rng.uniform(0.0007, 0.0018)))
        for _ in range(260)
    ]
    canvas.circles(small, (226, 230, 255), 0.85)
    for _ in range(11):
        x, y, size = (
            frame.x(rng.random()),
            frame.y(rng.random()),
            frame.unit(rng.uniform(0.0022, 0.004)),
        )
        color: RGB = rng.choice(((255, 226, 190), (200, 220, 255), (255, 255, 255)))
        canvas.circles([(x, y, size * 4)], color, 0.25, size * 2)
        canvas.lines(
            [
                (((x - size * 4, y), (x + size * 4, y)), size * 0.35),
                (((x, y - size * 4), (x, y + size * 4)), size * 0.35),
            ],
            color,
            0.6,
        )
        canvas.circles([(x, y, size)], (255, 255, 255))


def _planets(site: Site, canvas: Canvas) -> None:
    rng = site.rng("planets")
    side = rng.choice((-1, 1))
    hue = rng.random()
    _planet(
        site,
        canvas,
        (0.5 + side * rng.uniform(0.3, 0.4), rng.uniform(0.16, 0.3)),
        rng.uniform(0.1, 0.16),
        of_hue(hue, 0.5, 0.8),
        ringed=rng.random() < 0.6,
    )
    if site.has("planets") or rng.random() < 0.6:
        _planet(
            site,
            canvas,
            (0.5 - side * rng.uniform(0.26, 0.42), rng.uniform(0.62, 0.9)),
            rng.uniform(0.04, 0.08),
            of_hue(hue + 0.45, 0.42, 0.84),
            ringed=False,
        )


def _planet(
    site: Site,
    canvas: Canvas,
    centre: tuple[float, float],
    radius: float,
    color: RGB,
    *,
    ringed: bool,
) -> None:
    """A banded ball lit from the upper left, its night side falling into the dark."""
    frame = site.frame
    size = max(8, frame.pixels(radius * 2))
    ball = Canvas(Image.new("RGB", (size, size), color))
    rng = site.rng(f"bands{radius:.3f}")
    bands = texture.noise(site.grid(f"bands{radius:.3f}"), ball.frame, 7, 3, 9.0)
    ball.wash(texture.threshold(bands, 0.3, 0.9), mix(color, (255, 246, 226), 0.5), 0.8)
    ball.wash(texture.threshold(ImageChops.invert(bands), 0.5, 0.95), scale(color, 0.6), 0.7)
    light = texture.glow(ball.frame, (0.34, 0.32), 0.86, 0.8)
    ball.wash(ImageChops.invert(light), (8, 8, 24), 0.94)
    mask = texture.discs(ball.frame, [(size / 2, size / 2, size / 2 - 1)])
    x, y = frame.x(centre[0]), frame.y(centre[1])
    canvas.circles([(x, y, size * 0.56)], mix(color, (255, 255, 255), 0.3), 0.3, size * 0.06)
    tilt = rng.uniform(-0.5, 0.5)
    if ringed:
        _ring(canvas, (x, y, size * 0.5), tilt, color, (0.5, 1.0))
    canvas.picture.paste(ball.picture, (round(x - size / 2), round(y - size / 2)), mask)
    if ringed:
        _ring(canvas, (x, y, size * 0.5), tilt, color, (0.0, 0.5))


def _ring(
    canvas: Canvas,
    ball: tuple[float, float, float],
    tilt: float,
    color: RGB,
    part: tuple[float, float],
) -> None:
    """Half a ring: the far one is painted before the ball, the near one after it."""
    x, y, radius = ball
    for reach, wide in ((1.9, 0.13), (1.55, 0.16)):
        points = []
        for step in range(33):
            angle = (part[0] + (part[1] - part[0]) * step / 32) * math.tau
            px, py = math.cos(angle) * radius * reach, math.sin(angle) * radius * reach * 0.26
            points.append(
                (
                    x + px * math.cos(tilt) - py * math.sin(tilt),
                    y + px * math.sin(tilt) + py * math.cos(tilt),
                )
            )
        canvas.lines([(points, radius * wide)], mix(color, (255, 240, 214), 0.5), 0.75)


def _moonscape(site: Site, canvas: Canvas) -> None:
    """Grey hills and craters under the earth."""
    frame, rng = site.frame, site.rng("craters")
    if not site.lacks("earth", "planet"):
        _planet(site, canvas, (rng.choice((0.2, 0.78)), 0.22), 0.12, _EARTH, ringed=False)
    grey: RGB = site.place.colour("ground") or (168, 166, 172)
    for row in range(3):
        heights = ridges.ridge(site.rng(f"moon hill{row}"), 0.25, 0.7)
        shape = ridges.outline(site, heights, site.horizon + 0.03 + 0.05 * row, 0.1 - 0.02 * row)
        near = row / 2
        canvas.polygons([shape], (scale(grey, 0.5 + 0.4 * near), scale(grey, 0.36 + 0.4 * near)))
    for index in range(15):
        part = (index + rng.random()) / 15
        x, y = (
            frame.x(rng.uniform(-0.02, 1.02)),
            frame.y(site.horizon + 0.11 + (0.9 - site.horizon) * part**1.3),
        )
        wide = frame.unit(0.02 + 0.075 * part * rng.uniform(0.5, 1.1))
        outer = _oval(x, y, wide, wide * 0.3)
        canvas.polygons([outer], scale(grey, 1.14))
        canvas.polygons(
            [_oval(x + wide * 0.03, y + wide * 0.035, wide * 0.88, wide * 0.25)],
            (scale(grey, 0.42), scale(grey, 0.74)),
        )
    grain = texture.noise(site.grid("regolith"), frame, 22, 3, 2.4)
    reach = texture.ramp(frame, [(site.horizon, 0.0), (site.horizon + 0.1, 0.5), (1.0, 0.8)])
    canvas.wash(
        ImageChops.multiply(texture.threshold(grain, 0.5, 0.9), reach), scale(grey, 0.6), 0.4
    )


def _oval(x: float, y: float, wide: float, tall: float) -> list[tuple[float, float]]:
    return [
        (x + math.cos(step / 28 * math.tau) * wide, y + math.sin(step / 28 * math.tau) * tall)
        for step in range(28)
    ]


def _other_world(site: Site) -> Canvas:
    canvas = paint_sky(site)
    soil: RGB = site.place.colour("ground") or site.place.colour("") or (188, 96, 62)
    if not site.lacks("planet"):
        _planet(
            site,
            canvas,
            (site.rng("side").choice((0.24, 0.76)), 0.2),
            0.11,
            mix(soil, (240, 220, 200), 0.4),
            ringed=site.has("planets"),
        )
    ridges.mesas(site, canvas, soil)
    ground.plane(site, canvas, soil, site.horizon + 0.06)
    ground.rocks(site, canvas, 10, scale(soil, 0.8))
    return canvas
