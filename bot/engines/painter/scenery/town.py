"""Cities: skylines, streets and quays, with lit windows when it is dark."""

from random import Random

from PIL import Image

from bot.engines.painter import texture
from bot.engines.painter.canvas import Canvas, Polygon
from bot.engines.painter.colour import RGB, mix, scale
from bot.engines.painter.figures.drawings import drawn_of
from bot.engines.painter.figures.markup import fitted
from bot.engines.painter.figures.sculpt import Lamp, Manner, sculpted
from bot.engines.painter.frame import Frame
from bot.engines.painter.scenery import ground
from bot.engines.painter.scenery.site import Site
from bot.engines.painter.scenery.sky import paint_sky
from bot.engines.painter.texture import Point

LAMPLIGHT: RGB = (255, 214, 130)
WALLS: tuple[RGB, ...] = (
    (214, 178, 142),
    (196, 130, 102),
    (226, 210, 180),
    (160, 174, 178),
    (204, 160, 120),
    (182, 148, 140),
)
ROOFS: tuple[RGB, ...] = ((150, 74, 58), (120, 70, 62), (92, 84, 92), (164, 96, 64))
_NEON: tuple[RGB, ...] = ((255, 60, 160), (60, 220, 255), (180, 90, 255), (255, 200, 80))
_HULLS: tuple[RGB, ...] = ((176, 66, 56), (64, 104, 140), (226, 216, 196))


def paint_town(site: Site) -> Canvas:
    """A city seen across its roofs, or a street between its houses."""
    canvas = paint_sky(site)
    if site.place.kind == "city":
        for row in range(3):
            towers(site, canvas, row, 0.9 - 0.38 * row)
        _pavement(site, canvas, site.horizon + 0.1)
    else:
        _street(site, canvas)
    return canvas


def glowing(site: Site) -> bool:
    """Whether lamps and windows are lit."""
    return site.dark or site.has("neon", "lanterns")


def towers(site: Site, canvas: Canvas, row: int, distance: float) -> None:
    """One row of high buildings, with windows, masts and, where there is neon, signs."""
    frame, rng = site.frame, site.rng(f"towers{row}")
    base = site.horizon + 0.06 + 0.035 * row
    bodies: list[Polygon] = []
    panes: list[Polygon] = []
    signs: list[tuple[Polygon, RGB]] = []
    x = -0.05
    while x < 1.05:
        wide = rng.uniform(0.06, 0.12) * (0.8 + 0.25 * row)
        tall = rng.uniform(0.16, 0.44) * (1.0 - 0.1 * row)
        tall *= 0.7 if 0.3 < x < 0.62 and row == 2 else 1.0
        bodies.append(site.box(x, base - tall, x + wide, base))
        if rng.random() < 0.35:
            mast = x + wide / 2
            bodies.append(site.box(mast - 0.0014, base - tall - 0.05, mast + 0.0014, base - tall))
        panes += windows(site, (x, base - tall, x + wide, base), rng, 0.012 + 0.004 * row)
        if site.has("neon") and row > 0 and rng.random() < 0.8:
            high, left = rng.uniform(0.05, 0.13), rng.uniform(x, x + wide)
            top = rng.uniform(base - tall, base - high * 1.2)
            signs.append((site.box(left, top, left + high * 0.24, top + high), rng.choice(_NEON)))
        x += wide + rng.uniform(0.0, 0.02)
    sleek = site.has("neon", "futuristic")
    color: RGB = site.place.colour("walls") or ((70, 76, 108) if sleek else (112, 116, 132))
    foot = site.lit(mix(color, site.air.haze, 0.35), min(1.0, distance + 0.15))
    canvas.polygons(bodies, (site.lit(color, distance), foot))
    _light_up(site, canvas, panes, color, distance)
    for sign, hue in signs:
        canvas.polygons([sign], hue, 0.5, frame.unit(0.014))
        canvas.polygons([sign], mix(hue, (255, 255, 255), 0.45), 0.95)


def _light_up(site: Site, canvas: Canvas, panes: list[Polygon], wall: RGB, distance: float) -> None:
    if glowing(site):
        canvas.polygons(panes, mix(LAMPLIGHT, site.air.haze, distance * 0.55), 0.9)
    else:
        canvas.polygons(panes, site.lit(mix(wall, (200, 226, 244), 0.6), distance), 0.6)


def windows(
    site: Site, box: tuple[float, float, float, float], rng: Random, size: float
) -> list[Polygon]:
    """Panes scattered over the grid of a front; box and size as fractions."""
    left, top, right, bottom = box
    down = size * 1.7 * site.frame.short / site.frame.height
    across = size * 1.7 * site.frame.short / site.frame.width
    found: list[Polygon] = []
    y = top + down
    while y < bottom - down and len(found) < 70:
        x = left + across * 0.7
        while x < right - across * 0.8:
            if rng.random() < 0.45:
                found.append(site.box(x, y, x + across * 0.48, y + down * 0.6))
            x += across
        y += down * 1.25
    return found


def _pavement(site: Site, canvas: Canvas, top: float) -> None:
    grey: RGB = site.place.colour("ground") or (128, 124, 126)
    ground.plane(site, canvas, grey, top)
    joints = [site.line_of((0, top + y), (1, top + y), 0.002) for y in (0.03, 0.09, 0.18, 0.31)]
    joints += [
        site.line_of((0.5 + part * 0.9, top), (0.5 + part * 3.4, 1), 0.002)
        for part in (step / 14 - 0.5 for step in range(15))
    ]
    canvas.lines(joints, site.lit(scale(grey, 0.6)), 0.45)
    if site.weather("rain") or site.has("neon"):
        _mirror(site, canvas, top)


def _mirror(site: Site, canvas: Canvas, top: float) -> None:
    """What is above, mirrored in a wet ground."""
    frame = site.frame
    start = round(frame.y(top))
    depth = frame.height - start
    if depth < 4:
        return
    above = canvas.picture.crop((0, max(0, start - depth), frame.width, start))
    coarse = above.transpose(Image.Transpose.FLIP_TOP_BOTTOM).resize(
        (max(1, frame.width // 8), max(1, depth // 3))
    )
    mirrored = coarse.resize((frame.width, depth), Image.Resampling.BICUBIC)
    fading = texture.ramp(Frame(frame.width, depth), [(0.0, 0.62), (1.0, 0.12)])
    canvas.picture.paste(mirrored, (0, start), fading)


def _street(site: Site, canvas: Canvas) -> None:
    """Houses on both sides running to a vanishing point, lamps before them."""
    rng = site.rng("street")
    vanish = (0.5 + rng.uniform(-0.06, 0.06), site.horizon)
    towers(site, canvas, 0, 0.85)
    _pavement(site, canvas, site.horizon)
    for side in (-1, 1):
        near = 1.0
        for _ in range(6):
            far = near * rng.uniform(0.66, 0.76)
            _Front(site, vanish, side, near, far, rng).paint(canvas)
            near = far
    _lamps(site, canvas, vanish)


class _Front:
    """One house front of a street, in perspective from a near to a far depth."""

    def __init__(
        self, site: Site, vanish: Point, side: int, near: float, far: float, rng: Random
    ) -> None:
        self.site, self.vanish, self.side, self.rng = site, vanish, side, rng
        self.near, self.far = near, far
        self.distance = 0.75 * (1 - near)
        self.tall = rng.uniform(0.75, 1.05)

    def paint(self, canvas: Canvas) -> None:
        site, rng, distance = self.site, self.rng, self.distance
        wall = site.place.colour("walls") or rng.choice(WALLS)
        if site.has("neon", "futuristic"):
            wall = mix(wall, (58, 56, 92), 0.75)
        dim = site.lit(scale(wall, 0.74), distance)
        canvas.polygons([self._part(0, 0, 1, self.tall)], (site.lit(wall, distance), dim))
        ridge = [self._at(self.near, self.tall), self._at(self.far, self.tall)]
        roof = site.lit(rng.choice(ROOFS), distance)
        canvas.lines([(ridge, site.frame.unit(0.008 * self.near))], roof)
        panes = [
            self._part(column, floor, column + 0.24, floor + 0.13)
            for floor in (0.32, 0.56, 0.8)
            for column in (0.2, 0.55)
            if floor + 0.14 <= self.tall
        ]
        lit = glowing(site)
        canvas.polygons(panes, LAMPLIGHT if lit else site.lit((176, 206, 226), distance), 0.9)
        window = mix(LAMPLIGHT, wall, 0.2) if lit else site.lit((96, 110, 120), distance)
        canvas.polygons([self._part(0.12, 0.02, 0.86, 0.22)], window, 0.9)
        self._awning(canvas)

    def _awning(self, canvas: Canvas) -> None:
        site, awning = self.site, self._part(0.12, 0.24, 0.86, 0.29)
        if not site.has("neon"):
            canvas.polygons([awning], site.lit(self.rng.choice(ROOFS), self.distance))
            return
        hue, sign = self.rng.choice(_NEON), self._part(0.05, 0.42, 0.22, 0.72)
        canvas.polygons([sign, awning], hue, 0.6, site.frame.unit(0.012))
        canvas.polygons([sign, awning], mix(hue, (255, 255, 255), 0.3))

    def _at(self, depth: float, height: float) -> Point:
        x = self.vanish[0] + self.side * 0.62 * depth
        return self.site.frame.x(x), self.site.frame.y(self.vanish[1] + (0.3 - height) * depth)

    def _part(self, start: float, low: float, end: float, high: float) -> Polygon:
        """A piece of the front: from start to end along it, from low to high."""
        a = self.near + (self.far - self.near) * start
        b = self.near + (self.far - self.near) * end
        return [self._at(a, low), self._at(a, high), self._at(b, high), self._at(b, low)]


def _lamps(site: Site, canvas: Canvas, vanish: Point) -> None:
    frame = site.frame
    shade = LAMPLIGHT if glowing(site) else site.lit((230, 226, 214))
    for depth in (0.3, 0.5, 0.82):
        for side in (-1, 1):
            x, foot = vanish[0] + side * 0.4 * depth, vanish[1] + 0.3 * depth
            top = foot - 0.36 * depth
            post = site.line_of((x, foot), (x, top), 0.009 * depth)
            canvas.lines([post], site.lit((50, 50, 58), 0.5 * (1 - depth)))
            px, py = frame.x(x), frame.y(top)
            if glowing(site):
                halo = frame.unit(0.05 * depth)
                canvas.circles([(px, py, halo)], LAMPLIGHT, 0.35, halo * 0.4)
            canvas.circles([(px, py, frame.unit(0.014 * depth))], shade)


def row_of_houses(site: Site, canvas: Canvas, base: float, height: float, distance: float) -> None:
    """Gabled houses side by side."""
    rng = site.rng(f"row{base:.2f}")
    x = -0.04
    while x < 1.04:
        wide, tall = rng.uniform(0.06, 0.1), height * rng.uniform(0.6, 1.0)
        wall = site.place.colour("walls") or rng.choice(WALLS)
        roof: RGB = (240, 244, 250) if site.snowy else rng.choice(ROOFS)
        eaves = base - tall * 0.68
        tones = (site.lit(wall, distance), site.lit(scale(wall, 0.8), distance))
        canvas.polygons([site.box(x, eaves, x + wide, base)], tones)
        gable = ((x - 0.003, eaves), (x + wide / 2, base - tall), (x + wide + 0.003, eaves))
        canvas.polygons([site.at(gable)], site.lit(roof, distance))
        panes = windows(site, (x, eaves, x + wide, base), rng, 0.013)
        glass = LAMPLIGHT if glowing(site) else site.lit((120, 150, 176), distance)
        canvas.polygons(panes, glass, 0.9)
        x += wide


def boats(site: Site, canvas: Canvas, base: float) -> None:
    """Fishing boats at their moorings."""
    if site.lacks("boat"):
        return
    frame, rng = site.frame, site.rng("boats")
    for index in range(4):
        near = index / 3
        x = frame.x(rng.choice((rng.uniform(0.03, 0.3), rng.uniform(0.7, 0.97))))
        y, size = frame.y(base + 0.07 * near), frame.unit(0.05 + 0.035 * near)

        def at(*points: Point, x: float = x, y: float = y, size: float = size) -> list[Point]:
            return [(x + a * size, y + b * size) for a, b in points]

        canvas.lines([(at((0, -0.3), (0, -1.9)), size * 0.06)], site.lit((92, 72, 58)))
        sail = at((0.04, -1.8), (0.04, -0.5), (0.8, -0.5))
        canvas.polygons([sail], site.lit((238, 230, 214), 0.2))
        hull = at((-1, -0.3), (1.1, -0.34), (0.7, 0), (-0.7, 0))
        canvas.polygons([hull], site.lit(rng.choice(_HULLS), 0.1))


def stand(site: Site, canvas: Canvas, code: str, place: Point, size: float) -> None:
    """A drawing as part of the scenery: its foot at a place, its height of the shorter side."""
    frame = site.frame
    lamp = Lamp(
        light=site.lit((255, 255, 255), 0.12),
        shade=site.lit((150, 146, 166), 0.12),
        rim=site.air.sun,
    )
    picture = sculpted(
        fitted(drawn_of(code), (-8, -20, 88, 100)), frame.pixels(size), lamp, Manner()
    )
    x, y = frame.x(place[0]) - picture.width / 2, frame.y(place[1]) - picture.height
    canvas.place(picture, x, y)
