"""The sky: its colours, clouds, and what shines in it."""

import math

import numpy as np
from PIL import Image, ImageChops

from bot.engines.painter import texture
from bot.engines.painter.canvas import Canvas, Circle
from bot.engines.painter.colour import RGB, mix
from bot.engines.painter.scene import Hour
from bot.engines.painter.scenery.site import Site
from bot.engines.painter.texture import Point


def paint_sky(site: Site) -> Canvas:
    """A canvas covered with sky, down to the lower edge."""
    air, h = site.air, max(0.08, site.horizon)
    stops = [(0.0, air.zenith), (h * 0.5, air.middle), (h * 0.98, air.low), (1.0, air.low)]
    canvas = Canvas(texture.vertical(site.frame, stops))
    if site.horizon < 0.04:
        return canvas
    light = light_place(site)
    _stars(site, canvas)
    if site.has("aurora"):
        _aurora(site, canvas)
    _shine(site, canvas, light)
    if site.has("rainbow"):
        _rainbow(site, canvas)
    if _cloudiness(site) > 0:
        _clouds(site, canvas, _cloudiness(site))
    if site.has("meteors"):
        _meteors(site, canvas)
    if site.weather("lightning"):
        _lightning(site, canvas)
    return canvas


def light_place(site: Site) -> Point:
    """Where the sun or the moon stands, in fractions of the frame."""
    rng = site.rng("sun")
    side = rng.choice((0.22, 0.3, 0.7, 0.78)) + rng.uniform(-0.05, 0.05)
    heights = {
        Hour.SUNSET: 0.9,
        Hour.DAWN: 0.86,
        Hour.GOLDEN: 0.72,
        Hour.DUSK: 0.95,
        Hour.NIGHT: 0.34,
        Hour.NOON: 0.1,
    }
    height = heights.get(site.hour, 0.28) * site.horizon + rng.uniform(-0.02, 0.02)
    return side, height


def _shine(site: Site, canvas: Canvas, place: Point) -> None:
    air, frame = site.air, site.frame
    wide = texture.glow(frame, place, 0.95, 2.2)
    canvas.wash(wide, mix(air.low, air.sun, 0.5), air.glow * 0.75)
    canvas.wash(texture.glow(frame, place, 0.34, 2.0), air.sun, air.glow * 0.7)
    x, y = frame.x(place[0]), frame.y(place[1])
    if site.hour is Hour.NIGHT:
        if not site.lacks("moon") and (site.has("moon") or site.rng("moon").random() < 0.6):
            _moon(site, canvas, x, y)
    elif site.hour not in {Hour.STORM, Hour.OVERCAST, Hour.DUSK} and not site.lacks("sun"):
        radius = frame.unit(0.052 if site.hour in {Hour.SUNSET, Hour.DAWN} else 0.034)
        soft = 0.003 if air.glow > 0.6 else 0.016
        disc = mix(air.sun, (255, 255, 255), 0.5)
        canvas.circles([(x, y, radius)], disc, 0.95 if air.glow > 0.6 else 0.7, frame.unit(soft))
    elif site.has("moon"):
        _moon(site, canvas, x, frame.y(site.horizon * 0.3))


def _moon(site: Site, canvas: Canvas, x: float, y: float) -> None:
    frame, rng = site.frame, site.rng("craters")
    color = site.place.colour("moon") or (244, 242, 228)
    radius = frame.unit(0.062)
    centre = (x / frame.width, y / frame.height)
    canvas.wash(texture.glow(frame, centre, 0.3, 2.4), mix(color, site.air.middle, 0.3), 0.55)
    canvas.circles([(x, y, radius)], color, 1.0, frame.unit(0.0015))
    craters = []
    for _ in range(7):
        angle, away = rng.uniform(0, math.tau), rng.uniform(0.1, 0.72) * radius
        size = rng.uniform(0.1, 0.22) * radius
        craters.append((x + math.cos(angle) * away, y + math.sin(angle) * away, size))
    canvas.circles(craters, mix(color, (150, 150, 160), 0.5), 0.5, frame.unit(0.002))


def _stars(site: Site, canvas: Canvas) -> None:
    amount = max(site.air.stars, 0.9 if site.has("stars") else 0.0)
    if amount <= 0 or site.lacks("stars") or site.weather("storm"):
        return
    rng, frame = site.rng("stars"), site.frame
    small: list[Circle] = []
    bright: list[Circle] = []
    for _ in range(round(150 * amount)):
        x, y = rng.random(), rng.random() ** 1.3 * site.horizon
        size = frame.unit(rng.uniform(0.0008, 0.0017))
        (bright if rng.random() < 0.12 else small).append((frame.x(x), frame.y(y), size))
    canvas.circles(small, (226, 232, 255), 0.75 * min(1.0, amount + 0.2))
    canvas.circles(
        [(x, y, r * 3.5) for x, y, r in bright], (190, 206, 255), 0.25, frame.unit(0.003)
    )
    canvas.circles([(x, y, r * 1.5) for x, y, r in bright], (255, 255, 255), amount)


def _cloudiness(site: Site) -> float:
    if site.lacks("cloud") or site.weather("clear"):
        return 0.0
    if site.hour in {Hour.STORM, Hour.OVERCAST} or site.weather("storm"):
        return 1.0
    if site.weather("clouds") or site.has("clouds"):
        return 0.78
    if site.hour is Hour.NIGHT:
        return 0.3
    return site.rng("clouds").choice((0.3, 0.45, 0.55))


def _clouds(site: Site, canvas: Canvas, amount: float) -> None:
    if site.hour in {Hour.STORM, Hour.OVERCAST} or site.weather("storm"):
        _overcast(site, canvas)
        return
    _wisps(site, canvas, amount)
    rng, frame = site.rng("clouds"), site.frame
    for index in range(round(2 + 5 * amount)):
        far = rng.random()
        y = site.horizon * (0.2 + 0.62 * far)
        wide = (0.42 - 0.24 * far) * rng.uniform(0.7, 1.2)
        x = (index + rng.uniform(0.1, 0.9)) / (2 + 5 * amount)
        _cumulus(site, canvas, (frame.x(x), frame.y(y)), frame.unit(wide), 0.35 + 0.5 * far)


def _cumulus(site: Site, canvas: Canvas, place: Point, wide: float, far: float) -> None:
    """A heap of cloud with a level foot: shade below, light on its crowns."""
    rng = site.rng(f"cumulus {place[0]:.2f}")
    x, y = place
    puffs: list[Circle] = []
    for _ in range(13):
        part = rng.uniform(-1, 1)
        size = wide * (0.2 * (1 - part * part) + 0.05) * rng.uniform(0.75, 1.15)
        puffs.append((x + part * wide * 0.5, y - size * rng.uniform(0.15, 0.75), size))
    body = mix(site.air.cloud_shade, site.air.middle, 0.2 + 0.4 * far)
    crown = mix(site.air.cloud, site.air.low, 0.45 * far)
    soft = site.frame.unit(0.004)
    foot = [(x + wide * 0.62 * a, y + wide * 0.035 * b) for a, b in _FOOT]
    canvas.circles(puffs, (mix(crown, body, 0.35), body), 0.86, soft)
    canvas.polygons([foot], body, 0.8, soft * 2)
    lit = [(px - size * 0.14, py - size * 0.2, size * 0.76) for px, py, size in puffs]
    canvas.circles(lit, (crown, mix(crown, body, 0.75)), 0.85, soft)


_FOOT = ((-1.0, 0.0), (-0.6, -1.6), (0.6, -1.6), (1.0, 0.0), (0.5, 0.9), (-0.5, 0.9))


def _wisps(site: Site, canvas: Canvas, amount: float) -> None:
    """Thin high cloud, drawn out by the wind."""
    grey = texture.noise(site.grid("wisps"), site.frame, 1.6, 5, 5.0)
    top = site.horizon
    reach = texture.ramp(site.frame, [(0.0, 0.7), (top * 0.7, 0.5), (top, 0.05)])
    mask = ImageChops.multiply(texture.threshold(grey, 0.62 - 0.2 * amount, 1.0, 0.6), reach)
    canvas.wash(mask, mix(site.air.cloud, site.air.low, 0.3))


def _overcast(site: Site, canvas: Canvas) -> None:
    """A lid of cloud with dark bellies and brighter rifts."""
    frame = site.frame
    grey = texture.noise(site.grid("lid"), frame, 2.0, 5, 2.6)
    reach = texture.ramp(frame, [(0.0, 1.0), (site.horizon * 0.75, 0.8), (site.horizon, 0.1)])
    mask = ImageChops.multiply(texture.threshold(grey, 0.2, 0.75, 0.9), reach)
    canvas.wash(mask, site.air.cloud_shade)
    down = frame.pixels(0.03)
    lifted = grey.crop((0, down, frame.width, frame.height + down))
    lit = ImageChops.subtract(grey, lifted, 1.0, 40)
    canvas.wash(ImageChops.multiply(mask, texture.threshold(lit, 0.14, 0.4)), site.air.cloud, 0.8)


def _aurora(site: Site, canvas: Canvas) -> None:
    frame, rng = site.frame, site.rng("aurora")
    streaks = texture.noise(site.grid("aurora"), frame, 0.9, 4, 0.16)
    for color, height in (((64, 236, 160), 0.62), ((70, 190, 220), 0.48), ((168, 92, 220), 0.34)):
        centre = site.horizon * (height + rng.uniform(-0.06, 0.06))
        band = texture.ramp(frame, [(centre - 0.34, 0), (centre, 1), (centre + 0.07, 0)])
        waves = texture.noise(site.grid(f"aurora{height}"), frame, 1.1, 3, 1.8)
        mask = ImageChops.multiply(
            ImageChops.multiply(band, streaks), texture.threshold(waves, 0.2, 0.8)
        )
        canvas.wash(mask, color, 0.9)


def _rainbow(site: Site, canvas: Canvas) -> None:
    frame = site.frame
    small = Image.new("L", (256, max(8, round(256 * frame.height / frame.width))))
    x = (np.arange(small.width) + 0.5) / small.width - 0.5
    y = (np.arange(small.height) + 0.5) / small.height - (site.horizon + 0.18)
    distance = np.hypot(x[None, :], y[:, None] * frame.height / frame.width)
    colors: tuple[RGB, ...] = (
        (226, 74, 70),
        (244, 156, 66),
        (248, 222, 96),
        (110, 196, 108),
        (84, 146, 222),
        (140, 98, 198),
    )
    for index, color in enumerate(colors):
        ring = np.clip(1 - np.abs(distance - (0.47 - index * 0.014)) / 0.013, 0, 1)
        mask = Image.fromarray((ring * 150).astype(np.uint8)).resize(
            frame.size, Image.Resampling.BICUBIC
        )
        canvas.wash(mask, color)


def _meteors(site: Site, canvas: Canvas) -> None:
    frame, rng = site.frame, site.rng("meteors")
    for _ in range(4):
        x, y = rng.uniform(0.1, 0.95), rng.uniform(0.04, 0.55) * site.horizon
        length = rng.uniform(0.08, 0.2)
        start = (frame.x(x), frame.y(y))
        end = (start[0] - frame.unit(length), start[1] + frame.unit(length * 0.45))
        canvas.lines([((start, end), frame.unit(0.004))], (214, 226, 255), 0.35, frame.unit(0.002))
        head = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        canvas.lines([((head, end), frame.unit(0.0018))], (255, 255, 255), 0.9)


def _lightning(site: Site, canvas: Canvas) -> None:
    frame, rng = site.frame, site.rng("lightning")
    x = rng.choice((rng.uniform(0.1, 0.32), rng.uniform(0.68, 0.9)))
    points: list[Point] = [(frame.x(x), 0.0)]
    while points[-1][1] < site.line * 0.96:
        last = points[-1]
        points.append(
            (
                last[0] + frame.unit(rng.uniform(-0.05, 0.05)),
                last[1] + frame.unit(rng.uniform(0.03, 0.07)),
            )
        )
    fork = [points[len(points) // 3]]
    for _ in range(4):
        fork.append(
            (fork[-1][0] + frame.unit(rng.uniform(0.01, 0.06)), fork[-1][1] + frame.unit(0.05))
        )
    canvas.wash(texture.glow(frame, (x, site.horizon * 0.3), 0.8, 2.0), (188, 196, 236), 0.5)
    canvas.lines(
        [(points, frame.unit(0.02)), (fork, frame.unit(0.012))],
        (170, 184, 255),
        0.5,
        frame.unit(0.01),
    )
    canvas.lines([(points, frame.unit(0.006)), (fork, frame.unit(0.003))], (255, 255, 255))
