"""What lies at the feet: grass, snow, sand, stone, paths, flowers, and the near edge in front."""

import math
from random import Random

from PIL import Image, ImageChops, ImageFilter

from bot.engines.painter import texture
from bot.engines.painter.canvas import Canvas, Polygon
from bot.engines.painter.colour import RGB, mix, scale
from bot.engines.painter.scene import Season
from bot.engines.painter.scenery.site import Site

_FLOWERS: tuple[RGB, ...] = (
    (236, 92, 104),
    (250, 200, 76),
    (246, 246, 250),
    (176, 120, 214),
    (244, 150, 186),
)


def turf(site: Site) -> RGB:
    """The colour of the ground where things grow."""
    named = site.place.colour("ground") or site.place.colour("leaves")
    if named:
        return named
    if site.snowy:
        return 232, 238, 246
    return {
        Season.AUTUMN: (162, 122, 66),
        Season.SPRING: (134, 174, 84),
        Season.SUMMER: (110, 158, 66),
    }.get(site.place.season, (116, 148, 76))


def plane(site: Site, canvas: Canvas, color: RGB, top: float | None = None) -> None:
    """A level ground from the horizon down, hazy afar, with a broad play of light and shade."""
    frame = site.frame
    start = frame.y(site.horizon if top is None else top)
    edge = [(0.0, start), (frame.width, start), (frame.width, frame.height), (0.0, frame.height)]
    near = site.lit(scale(color, 0.9))
    canvas.polygons([edge], (site.lit(color, 0.72), near))
    mottling(
        site, canvas, start / frame.height, scale(color, 0.66), mix(color, (255, 250, 200), 0.3)
    )


def mottling(site: Site, canvas: Canvas, top: float, dark: RGB, bright: RGB) -> None:
    """Patches that look flatter the farther they lie."""
    frame = site.frame
    grey = texture.noise(site.grid("mottling"), frame, 5, 4, 3.2)
    reach = texture.ramp(frame, [(top, 0.0), (min(0.99, top + 0.06), 0.35), (1.0, 1.0)])
    canvas.wash(
        ImageChops.multiply(texture.threshold(grey, 0.45, 0.85), reach), site.lit(dark), 0.42
    )
    canvas.wash(
        ImageChops.multiply(texture.threshold(ImageChops.invert(grey), 0.5, 0.9), reach),
        site.lit(bright),
        0.36,
    )


def path(site: Site, canvas: Canvas, color: RGB, wide: float = 0.16) -> None:
    """A way that winds from the lower edge to the horizon."""
    frame, rng = site.frame, site.rng("path")
    phase, reach = rng.uniform(0, math.tau), rng.uniform(0.06, 0.14)
    left, right = [], []
    for step in range(25):
        part = step / 24  # 0 at the horizon
        y = site.line + (frame.height - site.line) * part**1.5
        centre = 0.5 + reach * math.sin(phase + part * 3.4) * (1 - part * 0.55)
        half = wide * (0.05 + 0.95 * part**1.5)
        left.append((frame.x(centre - half), y))
        right.append((frame.x(centre + half), y))
    canvas.polygons(
        [[*left, *reversed(right)]], (site.lit(color, 0.6), site.lit(color)), 0.9, frame.unit(0.004)
    )


def tufts(site: Site, canvas: Canvas, color: RGB, count: int = 90) -> None:
    """Blades of grass in bunches, larger towards the viewer."""
    frame, rng = site.frame, site.rng("tufts")
    dark: list[Polygon] = []
    light: list[Polygon] = []
    for _ in range(round(count * min(1.8, site.place.density))):
        part = rng.random() ** 0.7
        y = site.horizon + 0.05 + (0.97 - site.horizon) * part
        x, size = rng.random(), frame.unit(0.012 + 0.05 * part)
        blades = _tuft(frame.x(x), frame.y(y), size, rng)
        (light if rng.random() < 0.4 else dark).extend(blades)
    canvas.polygons(dark, site.lit(scale(color, 0.66)), 0.75)
    canvas.polygons(light, site.lit(mix(color, (240, 240, 150), 0.32)), 0.75)


def _tuft(x: float, y: float, size: float, rng: Random) -> list[Polygon]:
    blades: list[Polygon] = []
    for _ in range(5):
        lean, tall = rng.uniform(-0.55, 0.55) * size, size * rng.uniform(0.6, 1.2)
        foot = x + rng.uniform(-0.4, 0.4) * size
        wide = size * 0.07
        blades.append(
            [
                (foot - wide, y),
                (foot + lean * 0.4, y - tall * 0.6),
                (foot + lean, y - tall),
                (foot + wide, y),
            ]
        )
    return blades


def blossoms(site: Site, canvas: Canvas, count: int = 120) -> None:
    """Flowers strewn over the ground, in one or two colours at a time."""
    if site.lacks("flower"):
        return
    frame, rng = site.frame, site.rng("blossoms")
    named = site.place.colour("flowers") or site.place.colour("")
    colors = [named, mix(named, (255, 255, 255), 0.4)] if named else rng.sample(_FLOWERS, 3)
    heads: dict[RGB, list[tuple[float, float, float]]] = {color: [] for color in colors}
    stems = []
    for _ in range(round(count * min(2.0, site.place.density))):
        part = rng.random() ** 0.8
        y = site.line + (frame.height * 1.0 - site.line) * (0.1 + 0.9 * part)
        size = frame.unit(0.0025 + 0.012 * part)
        x = rng.random() * frame.width
        stems.append((((x, y), (x, y + size * 4)), max(1.0, size * 0.3)))
        petals = heads[rng.choice(colors)]
        petals.extend(
            (x + math.cos(turn) * size, y + math.sin(turn) * size * 0.8, size * 0.72)
            for turn in (0.3, 1.55, 2.8, 4.1, 5.3)
        )
    canvas.lines(stems, site.lit((80, 120, 60)), 0.7)
    for color, petals in heads.items():
        canvas.circles(petals, site.lit(color), 0.95)
        canvas.circles([(x, y, r * 0.7) for x, y, r in petals[::5]], site.lit((250, 214, 90)), 0.9)


def rocks(site: Site, canvas: Canvas, count: int = 9, color: RGB = (128, 124, 122)) -> None:
    """Boulders with a lit top and a shaded foot, snow-capped in winter."""
    rng = site.rng("rocks")
    for index in range(count):
        part = (index + rng.random()) / count
        y = site.horizon + 0.05 + (0.95 - site.horizon) * part
        x = rng.choice((rng.uniform(-0.02, 0.3), rng.uniform(0.7, 1.02)))
        size = 0.02 + 0.075 * part * rng.uniform(0.6, 1.2)
        rock(site, canvas, (x, y, size), mix(color, site.air.haze, 0.4 * (1 - part)), rng)


def rock(
    site: Site, canvas: Canvas, place: tuple[float, float, float], color: RGB, rng: Random
) -> None:
    """One boulder; its place is x, y and size, as fractions."""
    frame = site.frame
    x, y, size = frame.x(place[0]), frame.y(place[1]), frame.unit(place[2])
    top = [
        (
            x + math.cos(math.pi * (1 + step / 6)) * size * rng.uniform(0.85, 1.15),
            y + math.sin(math.pi * (1 + step / 6)) * size * rng.uniform(0.5, 0.8),
        )
        for step in range(7)
    ]
    foot = [(x + size, y + size * 0.16), (x - size, y + size * 0.16)]
    lit, dim = site.lit(mix(color, (255, 250, 230), 0.25)), site.lit(scale(color, 0.7))
    canvas.polygons([[*top, *foot]], (lit, dim))
    canvas.polygons([[*top[3:], foot[0], (x + size * 0.2, y)]], site.lit(scale(color, 0.5)), 0.55)
    if site.snowy:
        edge = [(x + size * part, y - size * deep) for part, deep in _CAP_EDGE]
        canvas.polygons([[*top[1:6], *edge]], site.lit((246, 250, 254)), 0.95)


_CAP_EDGE = ((0.4, 0.32), (-0.1, 0.22), (-0.5, 0.3))


def fallen_leaves(site: Site, canvas: Canvas, count: int = 130) -> None:
    """Leaves on the ground in autumn, petals in spring."""
    frame, rng = site.frame, site.rng("leaves")
    autumn: tuple[RGB, ...] = ((206, 98, 36), (228, 160, 56), (160, 62, 40))
    spring: tuple[RGB, ...] = ((250, 206, 216), (244, 180, 196), (255, 232, 236))
    colors = spring if site.place.season is Season.SPRING else autumn
    for color in colors:
        spots = []
        for _ in range(count // 3):
            part = rng.random() ** 0.75
            y = site.line + (frame.height - site.line) * (0.08 + 0.92 * part)
            x, size, turn = (
                frame.x(rng.random()),
                frame.unit(0.003 + 0.013 * part),
                rng.uniform(-0.6, 0.6),
            )
            spots.append(
                [
                    (x - size, y),
                    (x, y - size * (0.35 + turn * 0.2)),
                    (x + size, y + size * turn * 0.4),
                    (x, y + size * 0.4),
                ]
            )
        canvas.polygons(spots, site.lit(color), 0.85)


def drifts(site: Site, canvas: Canvas) -> None:
    """Soft banks of snow with blue shadows."""
    frame = site.frame
    for row in range(4):
        rng = site.rng(f"drift{row}")
        near = row / 3
        base = site.horizon + 0.05 + 0.3 * near
        points = [(0.0, float(frame.height))]
        phase, waves = rng.uniform(0, 6.3), rng.uniform(0.6, 1.3)
        for step in range(41):
            x = step / 40
            points.append(
                (
                    frame.x(x),
                    frame.y(base + 0.022 * (0.5 + near) * math.sin(phase + x * waves * math.tau)),
                )
            )
        points.append((frame.width, frame.height))
        top = site.lit((248, 250, 253), 0.5 * (1 - near))
        low = site.lit((204, 218, 238), 0.5 * (1 - near))
        canvas.polygons([points], (top, low), 0.8, frame.unit(0.002))


def near_edge(site: Site) -> Image.Image:
    """What grows or lies between the viewer and the figures, low along the lower edge: RGBA."""
    frame, rng = site.frame, site.rng("near")
    phase = rng.uniform(0, math.tau)
    bank: list[tuple[float, float]] = [(0.0, frame.height + 1.0)]
    for step in range(33):
        x = step / 32
        edge = 0.985 - 0.1 * abs(x - 0.5) - 0.012 * math.sin(phase + x * 9)
        bank.append((frame.x(x), frame.y(edge)))
    shapes: list[Polygon] = [[*bank, (frame.width, frame.height + 1.0)]]
    if not site.snowy and not site.lacks("grass"):
        for _ in range(70):
            x = rng.random()
            sides = abs(x - 0.5) * 2
            size = frame.unit(0.05 + 0.085 * sides * rng.random())
            shapes.extend(_tuft(frame.x(x), frame.y(1.0 - 0.035 * sides), size, rng))
    color = site.lit(scale(turf(site), 0.5))
    picture = Image.new("RGB", frame.size, color)
    if site.snowy:
        bright, blue = site.lit((250, 252, 255)), site.lit((206, 220, 240))
        picture = texture.vertical(frame, [(0.88, bright), (1.0, blue)])
    soft = ImageFilter.BoxBlur(frame.unit(0.0035))
    picture.putalpha(texture.shapes(frame, shapes).filter(soft))
    return picture
