"""Plain grounds: a studio's sweep of colour, and open sky with clouds below."""

import math

from PIL import ImageFilter

from bot.engines.painter import texture
from bot.engines.painter.canvas import Canvas
from bot.engines.painter.colour import RGB, mix, scale
from bot.engines.painter.scene import Hour
from bot.engines.painter.scenery.site import Site
from bot.engines.painter.scenery.sky import paint_sky

_GROUNDS: tuple[RGB, ...] = (
    (122, 160, 170),
    (206, 168, 132),
    (168, 138, 164),
    (140, 166, 132),
    (208, 140, 118),
    (126, 142, 178),
    (218, 190, 140),
)


def paint_plain(site: Site) -> Canvas:
    return _sky(site) if site.place.kind == "sky" else _studio(site)


def _studio(site: Site) -> Canvas:
    """A seamless ground, lit behind the middle, with a soft floor."""
    frame, rng = site.frame, site.rng("studio")
    named = site.place.colour("") or site.place.colour("walls") or site.place.colour("ground")
    color = named or _timed(site, rng.choice(_GROUNDS))
    white = min(color) > 225
    top = scale(color, 0.97 if white else 0.8)
    canvas = Canvas(
        texture.vertical(
            frame, [(0.0, top), (0.6, color), (0.74, scale(color, 0.92)), (1.0, color)]
        )
    )
    light = mix(color, (255, 252, 244), 0.55)
    canvas.wash(texture.glow(frame, (0.5, 0.42), 0.8, 1.5), light, 0.6)
    floor = texture.ramp(frame, [(0.66, 0.0), (0.9, 0.5), (1.0, 0.2)])
    canvas.wash(floor, mix(color, (255, 255, 255), 0.3), 0.5)
    mottled = texture.noise(site.grid("canvas"), frame, 3, 4)
    canvas.wash(texture.threshold(mottled, 0.45, 1.0), scale(color, 0.86), 0.16 if white else 0.4)
    if site.has("bokeh") or site.place.blur > 0:
        _bokeh(site, canvas, color)
    return canvas


def _timed(site: Site, color: RGB) -> RGB:
    """A ground that nobody chose leans to the hour's light."""
    if site.hour in {Hour.DAY, Hour.NOON}:
        return color
    return mix(color, mix(site.air.middle, site.air.zenith, 0.4), 0.6)


def _bokeh(site: Site, canvas: Canvas, color: RGB) -> None:
    frame, rng = site.frame, site.rng("bokeh")
    for _ in range(26):
        x, y, size = (
            frame.x(rng.random()),
            frame.y(rng.uniform(0.0, 0.75)),
            frame.unit(rng.uniform(0.02, 0.075)),
        )
        hue = mix(
            color,
            rng.choice(((255, 220, 150), (255, 246, 226), (180, 220, 255), (255, 180, 170))),
            0.6,
        )
        canvas.circles([(x, y, size)], hue, rng.uniform(0.12, 0.34), frame.unit(0.004))


def _sky(site: Site) -> Canvas:
    """High among clouds: a sky to the lower edge, banks of cloud beneath."""
    from dataclasses import replace

    canvas = paint_sky(replace(site, horizon=0.86))
    if site.lacks("cloud") or site.weather("clear"):
        return canvas
    frame = site.frame
    for row in range(4):
        rng, near = site.rng(f"bank{row}"), row / 3
        base = 0.74 + 0.1 * row
        puffs = []
        for index in range(22):
            x = (index + rng.uniform(-0.5, 0.5)) / 20
            size = frame.unit((0.035 + 0.055 * near) * rng.uniform(0.6, 1.35))
            lift = 0.02 * math.sin(index * 1.7 + row)
            puffs.append((frame.x(x), frame.y(base + lift), size))
        shade, bright = (
            mix(site.air.cloud_shade, site.air.haze, 0.6 * (1 - near)),
            mix(site.air.cloud, site.air.haze, 0.45 * (1 - near)),
        )
        body = [
            [
                (0, frame.y(base)),
                (frame.width, frame.y(base)),
                (frame.width, frame.height),
                (0, frame.height),
            ]
        ]
        canvas.circles([(x, y + r * 0.2, r) for x, y, r in puffs], mix(shade, bright, 0.45))
        canvas.circles(
            [(x - r * 0.1, y, r * 0.86) for x, y, r in puffs], bright, 0.9, frame.unit(0.003)
        )
        canvas.polygons(body, (bright, shade))
    canvas.picture = canvas.picture.filter(ImageFilter.BoxBlur(frame.unit(0.0008)))
    return canvas
