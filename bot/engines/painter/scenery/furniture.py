"""What hangs on and stands against the walls of a room."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from bot.engines.painter import texture
from bot.engines.painter.canvas import Canvas, Polygon
from bot.engines.painter.colour import RGB, mix, scale
from bot.engines.painter.scenery.site import Site
from bot.engines.painter.scenery.town import stand
from bot.engines.painter.texture import Point

Area = tuple[float, float, float, float]  # left, top, right, bottom as fractions
WARM: RGB = (255, 206, 128)
WOOD: RGB = (142, 100, 66)
_FRAME: RGB = (236, 226, 208)
_SPINES: tuple[RGB, ...] = (
    (150, 58, 48),
    (62, 92, 110),
    (196, 150, 76),
    (88, 112, 78),
    (116, 74, 96),
    (204, 186, 152),
    (92, 66, 54),
)


@dataclass(frozen=True, slots=True)
class Room:
    """A room being painted: where its floor begins, and what its light does to a colour."""

    site: Site
    canvas: Canvas
    base: float
    tone: Callable[[RGB], RGB]

    @property
    def rng(self) -> Random:
        return self.site.rng("furniture")

    def fill(self, area: Area, color: RGB, low: RGB | None = None) -> None:
        """A rectangle, plain or from one colour down to another."""
        paint = self.tone(color) if low is None else (self.tone(color), self.tone(low))
        self.canvas.polygons([self.site.box(*area)], paint)


def library(room: Room) -> None:
    rng = room.rng
    shelves(room, (0.0, 0.05, 0.33, room.base), rng)
    shelves(room, (0.67, 0.05, 1.0, room.base), rng)
    window(room, (0.4, 0.12, 0.6, room.base - 0.16))


def kitchen(room: Room) -> None:
    base, door = room.base, room.rng.choice(((126, 152, 140), (96, 124, 148), (206, 176, 136)))
    window(room, (0.36, 0.1, 0.64, base - 0.26))
    room.fill((0.0, 0.06, 0.32, 0.26), door, scale(door, 0.86))
    room.fill((0.68, 0.06, 1.0, 0.26), door, scale(door, 0.86))
    room.fill((0.0, base - 0.18, 1.0, base), door, scale(door, 0.8))
    room.fill((0.0, base - 0.2, 1.0, base - 0.172), (236, 230, 220))
    seams = [
        room.site.line_of((x, base - 0.17), (x, base), 0.004) for x in (0.16, 0.33, 0.5, 0.67, 0.84)
    ]
    room.canvas.lines(seams, room.tone(scale(door, 0.55)), 0.8)
    things = (
        ("1FAD6", 0.12, 0.1),
        ("1F33F", 0.9, 0.13),
        ("1F963", 0.78, 0.09),
        ("1F35E", 0.25, 0.09),
    )
    for code, x, size in things:
        stand(room.site, room.canvas, code, (x, base - 0.178), size)


def cafe(room: Room) -> None:
    rng = room.rng
    window(room, (0.06, 0.14, 0.4, room.base - 0.12))
    shelves(room, (0.62, 0.16, 0.98, room.base - 0.14), rng, jars=True)
    frame = room.site.frame
    for x in (0.2, 0.5, 0.8):
        y = 0.16 + rng.uniform(-0.02, 0.02)
        room.canvas.lines([room.site.line_of((x, 0), (x, y), 0.003)], (60, 48, 44))
        room.canvas.wash(texture.glow(frame, (x, y + 0.04), 0.36, 1.8), WARM, 0.42)
        shade = (
            (x - 0.035, y + 0.02),
            (x - 0.012, y - 0.01),
            (x + 0.012, y - 0.01),
            (x + 0.035, y + 0.02),
        )
        room.canvas.polygons([room.site.at(shade)], (70, 58, 54))
        bulb = (frame.x(x), frame.y(y + 0.024), frame.unit(0.013))
        room.canvas.circles([bulb], (255, 240, 196))


def homely(room: Room) -> None:
    rng = room.rng
    left = 0.08 if rng.random() < 0.5 else 0.62
    window(room, (left, 0.1, left + 0.28, room.base - 0.16))
    for x, y, size in ((0.5, 0.14, 0.13), (0.46, 0.32, 0.09)):
        hue: RGB = rng.choice(((96, 130, 150), (190, 130, 90), (120, 140, 96), (170, 96, 96)))
        room.fill((x, y, x + size, y + size), (110, 78, 54))
        inner = (x + 0.012, y + 0.012, x + size - 0.012, y + size - 0.012)
        room.fill(inner, mix(hue, (255, 255, 255), 0.4), hue)


def workshop(room: Room) -> None:
    base, rng = room.base, room.rng
    window(room, (0.38, 0.1, 0.62, base - 0.22))
    tools = (
        ("1F528", 0.1, 0.3),
        ("1FA9A", 0.22, 0.28),
        ("1F527", 0.78, 0.3),
        ("1FA9B", 0.9, 0.29),
        ("2699", 0.86, 0.46),
        ("2699", 0.13, 0.47),
    )
    for code, x, y in tools:
        stand(room.site, room.canvas, code, (x + rng.uniform(-0.01, 0.01), y), 0.12)
    room.fill((0.0, base - 0.13, 1.0, base - 0.1), scale(WOOD, 0.9))
    room.fill((0.03, base - 0.1, 0.08, base), scale(WOOD, 0.6))
    room.fill((0.92, base - 0.1, 0.97, base), scale(WOOD, 0.6))


def lab(room: Room) -> None:
    site, canvas, base, rng = room.site, room.canvas, room.base, room.rng
    seams = [site.line_of((x, 0), (x, base), 0.005) for x in (0.2, 0.4, 0.6, 0.8)]
    canvas.lines(seams, room.tone((150, 162, 172)), 0.8)
    for index in range(4):
        left = 0.03 + 0.25 * index
        canvas.polygons([site.box(left, base - 0.3, left + 0.17, base - 0.16)], (24, 44, 62))
        hue: RGB = rng.choice(((90, 230, 210), (255, 170, 90), (140, 200, 255)))
        heights = [base - 0.23 + rng.uniform(-0.045, 0.045) for _ in range(10)]
        graph = site.at((left + 0.015 + 0.14 * i / 9, y) for i, y in enumerate(heights))
        canvas.lines([(graph, site.frame.unit(0.005))], hue, 0.5, site.frame.unit(0.005))
        canvas.lines([(graph, site.frame.unit(0.003))], mix(hue, (255, 255, 255), 0.4))
    lamps = [site.box(0.1 + 0.3 * i, 0.045, 0.3 + 0.3 * i, 0.065) for i in range(3)]
    canvas.polygons(lamps, (255, 255, 255), 0.5, site.frame.unit(0.03))
    canvas.polygons(lamps, (255, 255, 255))


def classroom(room: Room) -> None:
    site, base, rng = room.site, room.base, room.rng
    room.fill((0.16, 0.1, 0.84, base - 0.14), (150, 108, 72))
    room.fill((0.175, 0.115, 0.825, base - 0.155), (48, 84, 70), (40, 70, 60))
    marks = []
    for y in (0.17, 0.25, 0.33):
        x = 0.22
        while x < 0.74:
            wide = rng.uniform(0.02, 0.08)
            marks.append(site.line_of((x, y), (x + wide, y + rng.uniform(-0.008, 0.008)), 0.004))
            x += wide + 0.02
    room.canvas.lines(marks, (226, 232, 224), 0.5)


def hall(room: Room) -> None:
    site, base = room.site, room.base
    stone: RGB = site.place.colour("walls") or (214, 202, 182)
    window(room, (0.42, 0.06, 0.58, base - 0.18))
    for x, wide in ((0.06, 0.05), (0.25, 0.036), (0.75, 0.036), (0.94, 0.05)):
        room.fill((x - wide, 0.0, x + wide, base + 0.02), scale(stone, 0.74), stone)
        side = site.box(x + wide * 0.2, 0.0, x + wide, base + 0.02)
        shade = room.tone(scale(stone, 0.6))
        room.canvas.polygons([side], shade, 0.45, site.frame.unit(0.006))
        room.fill((x - wide * 1.3, base - 0.02, x + wide * 1.3, base + 0.03), scale(stone, 0.92))
        room.fill((x - wide * 1.3, 0.0, x + wide * 1.3, 0.04), scale(stone, 0.92))
    cloth = site.place.colour("") or (136, 34, 44)
    for x in (0.155, 0.845):
        low = base - 0.2
        banner = (
            (x - 0.04, 0.1),
            (x + 0.04, 0.1),
            (x + 0.04, low),
            (x, low + 0.06),
            (x - 0.04, low),
        )
        tones = (room.tone(cloth), room.tone(scale(cloth, 0.7)))
        room.canvas.polygons([site.at(banner)], tones)


def dungeon(room: Room) -> None:
    """Torches on bare walls."""
    site, frame = room.site, room.site.frame
    for x in (0.16, 0.84):
        y = room.base - 0.3
        room.canvas.wash(texture.glow(frame, (x, y), 0.42, 1.8), (255, 150, 60), 0.5)
        room.canvas.lines([site.line_of((x, y), (x, y + 0.12), 0.014)], (66, 46, 36))
        flame = [
            (frame.x(x), frame.y(y - 0.012), frame.unit(0.024)),
            (frame.x(x), frame.y(y - 0.04), frame.unit(0.013)),
        ]
        room.canvas.circles(flame, (255, 170, 60), 0.95, frame.unit(0.004))
        room.canvas.circles([(frame.x(x), frame.y(y - 0.008), frame.unit(0.012))], (255, 240, 180))


def stage(room: Room) -> None:
    site, base = room.site, room.base
    cloth: RGB = site.place.colour("walls") or site.place.colour("") or (148, 28, 40)
    for index in range(22):
        x = index / 22
        fold = 0.5 + 0.5 * ((index % 2) * 0.6 + 0.4) * (0.55 + abs(x - 0.48))
        room.fill((x, 0.0, x + 1 / 22 + 0.002, base), scale(cloth, fold * 0.7), scale(cloth, fold))
    room.fill((0.0, 0.0, 1.0, 0.09), scale(cloth, 0.9), scale(cloth, 0.5))
    for x in (0.25, 0.5, 0.75):
        foot = 0.5 + (x - 0.5) * 0.5
        beam = ((x - 0.01, 0), (x + 0.01, 0), (foot + 0.16, base + 0.2), (foot - 0.16, base + 0.2))
        room.canvas.polygons([site.at(beam)], (255, 244, 214), 0.13, site.frame.unit(0.02))


def plain(room: Room) -> None:
    left = 0.1 if room.rng.random() < 0.5 else 0.5
    window(room, (left, 0.06, left + 0.4, room.base - 0.12))


def fireplace(room: Room) -> None:
    x, base, site = 0.84, room.base, room.site
    room.fill((x - 0.13, base - 0.26, x + 0.13, base + 0.03), (150, 120, 108))
    room.canvas.polygons([site.box(x - 0.08, base - 0.18, x + 0.08, base + 0.03)], (30, 20, 20))
    room.canvas.wash(texture.glow(site.frame, (x, base - 0.03), 0.5, 1.8), (255, 140, 50), 0.45)
    for size, color in ((0.055, (240, 110, 36)), (0.036, (255, 186, 70)), (0.018, (255, 240, 180))):
        flame = ((-1, 0), (-0.7, -1), (-0.25, -0.7), (0, -2.1), (0.3, -0.8), (0.75, -1.2), (1, 0))
        foot = base + 0.02
        shape = site.at((x + size * a, foot + size * b) for a, b in flame)
        room.canvas.polygons([shape], color, 0.95, site.frame.unit(0.002))


def window(room: Room, area: Area) -> None:
    """A window with the sky of the hour, a line of hills, and rain on its panes if it rains."""
    site, canvas, frame, air = room.site, room.canvas, room.site.frame, room.site.air
    left, top, right, bottom = area
    if site.lacks("window") or bottom - top < 0.05:
        return
    room.fill((left - 0.018, top - 0.018, right + 0.018, bottom + 0.026), _FRAME)
    canvas.polygons(
        [site.box(*area)], (mix(air.middle, air.zenith, 0.35), mix(air.low, air.sun, 0.3))
    )
    ridge: list[Point] = [
        (left + (right - left) * i / 12, bottom - 0.03 - 0.03 * ((i * 5) % 7) / 7)
        for i in range(13)
    ]
    hills = site.at((*ridge, (right, bottom), (left, bottom)))
    canvas.polygons([hills], mix(site.lit((92, 124, 96)), air.haze, 0.5))
    if site.dark and not site.lacks("moon"):
        x, y = frame.x(left + (right - left) * 0.7), frame.y(top + (bottom - top) * 0.25)
        canvas.circles([(x, y, frame.unit(0.02))], (246, 244, 226))
    if site.weather("rain"):
        rng = site.rng("panes")
        spots = [(rng.uniform(left, right), rng.uniform(top, bottom - 0.05)) for _ in range(26)]
        drops = [site.line_of((x, y), (x - 0.003, y + 0.035), 0.002) for x, y in spots]
        canvas.lines(drops, (226, 236, 246), 0.6)
    middle, centre = (top + bottom) / 2, (left + right) / 2
    bars = [
        site.line_of((centre, top), (centre, bottom), 0.01),
        site.line_of((left, middle), (right, middle), 0.01),
    ]
    canvas.lines(bars, room.tone(_FRAME))


def shelves(room: Room, area: Area, rng: Random, *, jars: bool = False) -> None:
    """Shelves of books, or of jars with gaps between them."""
    left, top, right, bottom = area
    room.fill(area, scale(WOOD, 0.44), scale(WOOD, 0.38))
    rows = max(2, round((bottom - top) / 0.115))
    high = (bottom - top) / rows - 0.03
    spines: dict[RGB, list[Area]] = {}
    for row in range(rows):
        foot = top + (bottom - top) * (row + 1) / rows - 0.012
        x = left + 0.014
        while x < right - 0.03:
            wide = rng.uniform(0.011, 0.024) * (1.4 if jars else 1.0)
            if rng.random() < (0.6 if jars else 0.92):
                tall = high * rng.uniform(0.6, 1.0) * (0.7 if jars else 1.0)
                spine = (x, foot - tall, x + wide * 0.9, foot)
                spines.setdefault(rng.choice(_SPINES), []).append(spine)
            x += wide
        room.fill((left, foot, right, foot + 0.014), WOOD)
    for color, areas in spines.items():
        _spines(room, color, areas)
    sides = [room.site.line_of((x, top), (x, bottom), 0.016) for x in (left, right)]
    room.canvas.lines(sides, room.tone(WOOD))


def _spines(room: Room, color: RGB, areas: list[Area]) -> None:
    site = room.site
    books: list[Polygon] = [site.box(*area) for area in areas]
    room.canvas.polygons(books, room.tone(color))
    bands = [
        site.box(left, top + (foot - top) * 0.2, right, top + (foot - top) * 0.27)
        for left, top, right, foot in areas
    ]
    room.canvas.polygons(bands, room.tone(mix(color, (250, 220, 150), 0.5)), 0.7)
