"""Rooms: walls, a floor, windows and the furniture that tells a library from a kitchen."""

from collections.abc import Callable
from random import Random

from PIL import Image, ImageChops

from bot.engines.painter import texture
from bot.engines.painter.canvas import Canvas, Polygon
from bot.engines.painter.colour import RGB, mix, scale
from bot.engines.painter.scene import Hour
from bot.engines.painter.scenery.site import Site
from bot.engines.painter.scenery.town import stand

_WARM: RGB = (255, 206, 128)
_WOOD: RGB = (142, 100, 66)

# Wall, floor and how the floor is laid, for each room.
_ROOMS: dict[str, tuple[RGB, RGB, str]] = {
    "library": ((120, 88, 66), (132, 90, 58), "planks"),
    "kitchen": ((226, 220, 202), (196, 170, 140), "tiles"),
    "cafe": ((166, 118, 86), (126, 88, 60), "planks"),
    "bedroom": ((178, 184, 204), (168, 130, 96), "planks"),
    "living": ((206, 186, 156), (150, 108, 74), "planks"),
    "workshop": ((150, 132, 112), (140, 116, 92), "planks"),
    "lab": ((214, 224, 230), (188, 198, 206), "tiles"),
    "classroom": ((214, 208, 180), (176, 138, 98), "planks"),
    "hall": ((186, 168, 144), (176, 160, 146), "tiles"),
    "dungeon": ((96, 92, 94), (86, 82, 84), "stones"),
    "stage": ((120, 28, 40), (118, 82, 58), "planks"),
    "table": ((176, 164, 150), (158, 108, 68), "planks"),
}


def paint_room(site: Site) -> Canvas:
    """A room seen straight on; the floor begins at the horizon, a little lower on a stage."""
    kind = site.place.kind
    wall, floor, laid = _ROOMS[kind]
    wall = site.place.colour("walls") or site.place.colour("") or wall
    floor = site.place.colour("ground") or floor
    canvas = Canvas(Image.new("RGB", site.frame.size))
    base = site.horizon + (0.1 if kind == "table" else 0.06)
    _wall(site, canvas, wall, base)
    _furnish(site, canvas, base)
    _floor(site, canvas, floor, laid, base)
    _before(site, canvas, base)
    _lights(site, canvas, base)
    return canvas


def _tone(site: Site, color: RGB) -> RGB:
    """A colour by lamplight in the evening, by daylight otherwise."""
    if site.has("candles", "fireplace", "lanterns"):
        return mix(scale(color, 0.6), (120, 62, 30), 0.22)
    if site.hour is Hour.NIGHT:
        return mix(scale(color, 0.46), (40, 44, 84), 0.3)
    if site.hour in {Hour.DUSK, Hour.STORM}:
        return mix(scale(color, 0.66), (84, 76, 116), 0.25)
    if site.hour in {Hour.GOLDEN, Hour.SUNSET}:
        return mix(scale(color, 0.94), (255, 186, 110), 0.16)
    return color


def _wall(site: Site, canvas: Canvas, color: RGB, base: float) -> None:
    frame = site.frame
    tone = _tone(site, color)
    canvas.polygons(
        [[(0, 0), (frame.width, 0), (frame.width, frame.y(base)), (0, frame.y(base))]],
        (scale(tone, 0.8), tone),
    )
    plaster = texture.noise(site.grid("plaster"), frame, 4, 4)
    canvas.wash(texture.threshold(plaster, 0.4, 0.95), scale(tone, 0.84), 0.4)
    if site.place.kind == "dungeon":
        _bricks(site, canvas, tone, base)
    if site.place.kind not in {"dungeon", "stage", "lab", "hall"}:
        y = frame.y(base - 0.035)
        canvas.lines(
            [
                (((0, y), (frame.width, y)), frame.unit(0.006)),
                (((0, frame.y(base)), (frame.width, frame.y(base))), frame.unit(0.01)),
            ],
            scale(tone, 0.62),
        )


def _bricks(site: Site, canvas: Canvas, tone: RGB, base: float) -> None:
    frame, rng = site.frame, site.rng("bricks")
    stones: list[Polygon] = []
    high, wide = frame.unit(0.055), frame.unit(0.12)
    for row in range(int(frame.y(base) / high) + 1):
        x = -wide * (0.5 if row % 2 else 0.0)
        while x < frame.width:
            gap = frame.unit(0.004)
            if rng.random() < 0.55:
                stones.append(
                    [
                        (x + gap, row * high + gap),
                        (x + wide - gap, row * high + gap),
                        (x + wide - gap, (row + 1) * high - gap),
                        (x + gap, (row + 1) * high - gap),
                    ]
                )
            x += wide
    canvas.polygons(stones, mix(tone, (180, 176, 170), 0.14), 0.7)


def _floor(site: Site, canvas: Canvas, color: RGB, laid: str, base: float) -> None:
    frame = site.frame
    tone = _tone(site, color)
    top = frame.y(base)
    canvas.polygons(
        [[(0, top), (frame.width, top), (frame.width, frame.height), (0, frame.height)]],
        (scale(tone, 0.78), tone),
    )
    fan = [
        (
            ((frame.x(0.5 + (p - 0.5) * 1.1), top), (frame.x(0.5 + (p - 0.5) * 3.0), frame.height)),
            frame.unit(0.003),
        )
        for p in (i / 18 for i in range(19))
    ]
    canvas.lines(fan, scale(tone, 0.62), 0.6)
    if laid != "planks":
        rows = [
            (
                (
                    (0, frame.y(base + (1 - base) * part**1.6)),
                    (frame.width, frame.y(base + (1 - base) * part**1.6)),
                ),
                frame.unit(0.003),
            )
            for part in (0.14, 0.3, 0.5, 0.74)
        ]
        canvas.lines(rows, scale(tone, 0.62), 0.6)
    grain = texture.noise(site.grid("grain"), frame, 7, 4, 3.0)
    reach = texture.ramp(frame, [(base, 0.0), (base + 0.003, 0.6), (1.0, 0.8)])
    canvas.wash(
        ImageChops.multiply(texture.threshold(grain, 0.45, 0.9), reach), scale(tone, 0.66), 0.5
    )
    canvas.polygons(
        [
            [
                (0, top),
                (frame.width, top),
                (frame.width, top + frame.unit(0.03)),
                (0, top + frame.unit(0.03)),
            ]
        ],
        scale(tone, 0.45),
        0.35,
        frame.unit(0.012),
    )


def _furnish(site: Site, canvas: Canvas, base: float) -> None:
    _FURNISHERS[site.place.kind](site, canvas, base)


def _library(site: Site, canvas: Canvas, base: float) -> None:
    rng = site.rng("furniture")
    _shelves(site, canvas, (0.0, 0.05, 0.33, base), rng)
    _shelves(site, canvas, (0.67, 0.05, 1.0, base), rng)
    _window(site, canvas, (0.4, 0.12, 0.6, base - 0.16))


def _kitchen(site: Site, canvas: Canvas, base: float) -> None:
    _window(site, canvas, (0.36, 0.1, 0.64, base - 0.26))
    _cupboards(site, canvas, base, site.rng("furniture"))


def _cafe(site: Site, canvas: Canvas, base: float) -> None:
    rng = site.rng("furniture")
    _window(site, canvas, (0.06, 0.14, 0.4, base - 0.12))
    _shelves(site, canvas, (0.62, 0.16, 0.98, base - 0.14), rng, jars=True)
    _pendants(site, canvas, rng)


def _homely(site: Site, canvas: Canvas, base: float) -> None:
    rng = site.rng("furniture")
    left = 0.08 if rng.random() < 0.5 else 0.62
    _window(site, canvas, (left, 0.1, left + 0.28, base - 0.16))
    _pictures(site, canvas, rng)


def _workshop(site: Site, canvas: Canvas, base: float) -> None:
    _window(site, canvas, (0.38, 0.1, 0.62, base - 0.22))
    _tools(site, canvas, base, site.rng("furniture"))


def _plain_table(site: Site, canvas: Canvas, base: float) -> None:
    left = 0.1 if site.rng("furniture").random() < 0.5 else 0.5
    _window(site, canvas, (left, 0.06, left + 0.4, base - 0.12))


def _window(site: Site, canvas: Canvas, box: tuple[float, float, float, float]) -> None:
    """A window with the sky of the hour behind it, and its light on the wall around."""
    if site.lacks("window"):
        return
    frame, air = site.frame, site.air
    left, top, right, bottom = box
    sky = mix(air.middle, air.zenith, 0.35)
    canvas.polygons(
        [site.box(*(left - 0.018, top - 0.018, right + 0.018, bottom + 0.026))],
        _tone(site, (236, 226, 208)),
    )
    canvas.polygons([site.box(*box)], (sky, mix(air.low, air.sun, 0.3)))
    hill = [
        (frame.x(left + (right - left) * i / 12), frame.y(bottom - 0.03 - 0.03 * ((i * 5) % 7) / 7))
        for i in range(13)
    ]
    canvas.polygons(
        [[*hill, (frame.x(right), frame.y(bottom)), (frame.x(left), frame.y(bottom))]],
        mix(site.lit((92, 124, 96)), air.haze, 0.5),
    )
    if site.dark and not site.lacks("moon"):
        canvas.circles(
            [
                (
                    frame.x(left + (right - left) * 0.7),
                    frame.y(top + (bottom - top) * 0.25),
                    frame.unit(0.02),
                )
            ],
            (246, 244, 226),
        )
    if site.weather("rain"):
        rng = site.rng("panes")
        drops = []
        for _ in range(26):
            x, y = frame.x(rng.uniform(left, right)), frame.y(rng.uniform(top, bottom - 0.05))
            drops.append((((x, y), (x - 2, y + frame.unit(0.035))), frame.unit(0.002)))
        canvas.lines(drops, (226, 236, 246), 0.6)
    bars = [
        ((((left + right) / 2), top), (((left + right) / 2), bottom)),
        ((left, (top + bottom) / 2), (right, (top + bottom) / 2)),
    ]
    canvas.lines(
        [
            (((frame.x(a), frame.y(b)), (frame.x(c), frame.y(d))), frame.unit(0.01))
            for (a, b), (c, d) in bars
        ],
        _tone(site, (236, 226, 208)),
    )


def _shelves(
    site: Site,
    canvas: Canvas,
    box: tuple[float, float, float, float],
    rng: Random,
    *,
    jars: bool = False,
) -> None:
    left, top, right, bottom = box
    frame = site.frame
    canvas.polygons(
        [site.box(*box)], (_tone(site, scale(_WOOD, 0.44)), _tone(site, scale(_WOOD, 0.38)))
    )
    rows = max(2, round((bottom - top) / 0.115))
    colors: dict[RGB, list[Polygon]] = {}
    palette = (
        (150, 58, 48),
        (62, 92, 110),
        (196, 150, 76),
        (88, 112, 78),
        (116, 74, 96),
        (204, 186, 152),
        (92, 66, 54),
    )
    for row in range(rows):
        foot = top + (bottom - top) * (row + 1) / rows - 0.012
        high = (bottom - top) / rows - 0.03
        x = left + 0.014
        while x < right - 0.03:
            wide = rng.uniform(0.011, 0.024) * (1.4 if jars else 1.0)
            if rng.random() < (0.6 if jars else 0.92):
                tall = high * rng.uniform(0.6, 1.0) * (0.7 if jars else 1.0)
                color = rng.choice(palette)
                colors.setdefault(color, []).append(
                    site.box(*(x, foot - tall, x + wide * 0.9, foot))
                )
            x += wide
        canvas.polygons([site.box(*(left, foot, right, foot + 0.014))], _tone(site, _WOOD))
    for color, spines in colors.items():
        canvas.polygons(spines, _tone(site, color))
        bands = [
            [
                (p[0][0], p[0][1] + (p[3][1] - p[0][1]) * 0.2),
                (p[1][0], p[1][1] + (p[3][1] - p[0][1]) * 0.2),
                (p[1][0], p[1][1] + (p[3][1] - p[0][1]) * 0.27),
                (p[0][0], p[0][1] + (p[3][1] - p[0][1]) * 0.27),
            ]
            for p in spines
        ]
        canvas.polygons(bands, _tone(site, mix(color, (250, 220, 150), 0.5)), 0.7)
    canvas.lines(
        [
            (((frame.x(x), frame.y(top)), (frame.x(x), frame.y(bottom))), frame.unit(0.016))
            for x in (left, right)
        ],
        _tone(site, _WOOD),
    )


def _cupboards(site: Site, canvas: Canvas, base: float, rng: Random) -> None:
    frame = site.frame
    door = rng.choice(((126, 152, 140), (96, 124, 148), (206, 176, 136)))
    for left, right in ((0.0, 0.32), (0.68, 1.0)):
        canvas.polygons(
            [site.box(*(left, 0.06, right, 0.26))],
            (_tone(site, door), _tone(site, scale(door, 0.86))),
        )
    canvas.polygons(
        [site.box(*(0.0, base - 0.18, 1.0, base))],
        (_tone(site, door), _tone(site, scale(door, 0.8))),
    )
    canvas.polygons([site.box(*(0.0, base - 0.2, 1.0, base - 0.172))], _tone(site, (236, 230, 220)))
    seams = [
        (((frame.x(x), frame.y(base - 0.17)), (frame.x(x), frame.y(base))), frame.unit(0.004))
        for x in (0.16, 0.33, 0.5, 0.67, 0.84)
    ]
    canvas.lines(seams, _tone(site, scale(door, 0.55)), 0.8)
    for code, x, size in (
        ("1FAD6", 0.12, 0.1),
        ("1F33F", 0.9, 0.13),
        ("1F963", 0.78, 0.09),
        ("1F35E", 0.25, 0.09),
    ):
        stand(site, canvas, code, (x, base - 0.178), size)


def _pendants(site: Site, canvas: Canvas, rng: Random) -> None:
    frame = site.frame
    for x in (0.2, 0.5, 0.8):
        y = 0.16 + rng.uniform(-0.02, 0.02)
        canvas.lines(
            [(((frame.x(x), 0), (frame.x(x), frame.y(y))), frame.unit(0.003))], (60, 48, 44)
        )
        canvas.circles(
            [(frame.x(x), frame.y(y + 0.02), frame.unit(0.14))], _WARM, 0.22, frame.unit(0.05)
        )
        shade = [
            (x - 0.035, y + 0.02),
            (x - 0.012, y - 0.01),
            (x + 0.012, y - 0.01),
            (x + 0.035, y + 0.02),
        ]
        canvas.polygons([[(frame.x(a), frame.y(b)) for a, b in shade]], (70, 58, 54))
        canvas.circles([(frame.x(x), frame.y(y + 0.024), frame.unit(0.013))], (255, 240, 196))


def _pictures(site: Site, canvas: Canvas, rng: Random) -> None:
    for x, y, size in ((0.5, 0.14, 0.13), (0.46, 0.32, 0.09)):
        hue: RGB = rng.choice(((96, 130, 150), (190, 130, 90), (120, 140, 96), (170, 96, 96)))
        canvas.polygons([site.box(*(x, y, x + size, y + size))], _tone(site, (110, 78, 54)))
        canvas.polygons(
            [site.box(*(x + 0.012, y + 0.012, x + size - 0.012, y + size - 0.012))],
            (_tone(site, mix(hue, (255, 255, 255), 0.4)), _tone(site, hue)),
        )


def _tools(site: Site, canvas: Canvas, base: float, rng: Random) -> None:
    for code, x, y in (
        ("1F528", 0.1, 0.3),
        ("1FA9A", 0.22, 0.28),
        ("1F527", 0.78, 0.3),
        ("1FA9B", 0.9, 0.29),
        ("2699", 0.86, 0.46),
        ("2699", 0.13, 0.47),
    ):
        stand(site, canvas, code, (x + rng.uniform(-0.01, 0.01), y), 0.12)
    canvas.polygons(
        [site.box(*(0.0, base - 0.13, 1.0, base - 0.1))], _tone(site, scale(_WOOD, 0.9))
    )
    canvas.polygons(
        [site.box(*(0.03, base - 0.1, 0.08, base)), site.box(*(0.92, base - 0.1, 0.97, base))],
        _tone(site, scale(_WOOD, 0.6)),
    )


def _panels(site: Site, canvas: Canvas, base: float) -> None:
    frame, rng = site.frame, site.rng("furniture")
    seams = [
        (((frame.x(x), 0), (frame.x(x), frame.y(base))), frame.unit(0.005))
        for x in (0.2, 0.4, 0.6, 0.8)
    ]
    canvas.lines(seams, _tone(site, (150, 162, 172)), 0.8)
    for index in range(4):
        left = 0.03 + 0.25 * index
        canvas.polygons([site.box(*(left, base - 0.3, left + 0.17, base - 0.16))], (24, 44, 62))
        hue = rng.choice(((90, 230, 210), (255, 170, 90), (140, 200, 255)))
        points = [
            (
                frame.x(left + 0.015 + 0.14 * i / 9),
                frame.y(base - 0.23 + rng.uniform(-0.045, 0.045)),
            )
            for i in range(10)
        ]
        canvas.lines([(points, frame.unit(0.005))], hue, 0.5, frame.unit(0.005))
        canvas.lines([(points, frame.unit(0.003))], mix(hue, (255, 255, 255), 0.4))
    lamps = [site.box(*(0.1 + 0.3 * i, 0.045, 0.3 + 0.3 * i, 0.065)) for i in range(3)]
    canvas.polygons(lamps, (255, 255, 255), 0.5, frame.unit(0.03))
    canvas.polygons(lamps, (255, 255, 255))


def _board(site: Site, canvas: Canvas, base: float) -> None:
    frame = site.frame
    canvas.polygons([site.box(*(0.16, 0.1, 0.84, base - 0.14))], _tone(site, (150, 108, 72)))
    canvas.polygons(
        [site.box(*(0.175, 0.115, 0.825, base - 0.155))],
        (_tone(site, (48, 84, 70)), _tone(site, (40, 70, 60))),
    )
    rng = site.rng("chalk")
    marks = []
    for row in range(3):
        x, y = 0.22, 0.17 + row * 0.08
        while x < 0.74:
            wide = rng.uniform(0.02, 0.08)
            marks.append(
                (
                    (
                        (frame.x(x), frame.y(y)),
                        (frame.x(x + wide), frame.y(y + rng.uniform(-0.008, 0.008))),
                    ),
                    frame.unit(0.004),
                )
            )
            x += wide + 0.02
    canvas.lines(marks, (226, 232, 224), 0.5)


def _columns(site: Site, canvas: Canvas, base: float) -> None:
    frame = site.frame
    stone = _tone(site, site.place.colour("walls") or (214, 202, 182))
    _window(site, canvas, (0.42, 0.06, 0.58, base - 0.18))
    for x, wide in ((0.06, 0.05), (0.25, 0.036), (0.75, 0.036), (0.94, 0.05)):
        canvas.polygons(
            [site.box(*(x - wide, 0.0, x + wide, base + 0.02))], (scale(stone, 0.74), stone)
        )
        canvas.polygons(
            [site.box(*(x + wide * 0.2, 0.0, x + wide, base + 0.02))],
            scale(stone, 0.6),
            0.45,
            frame.unit(0.006),
        )
        canvas.polygons(
            [site.box(*(x - wide * 1.3, base - 0.02, x + wide * 1.3, base + 0.03))],
            scale(stone, 0.92),
        )
        canvas.polygons(
            [site.box(*(x - wide * 1.3, 0.0, x + wide * 1.3, 0.04))], scale(stone, 0.92)
        )
    banner = site.place.colour("") or (136, 34, 44)
    for x in (0.155, 0.845):
        cloth = [
            (x - 0.04, 0.1),
            (x + 0.04, 0.1),
            (x + 0.04, base - 0.2),
            (x, base - 0.14),
            (x - 0.04, base - 0.2),
        ]
        canvas.polygons(
            [[(frame.x(a), frame.y(b)) for a, b in cloth]],
            (_tone(site, banner), _tone(site, scale(banner, 0.7))),
        )


def _torches(site: Site, canvas: Canvas, base: float) -> None:
    frame = site.frame
    for x in (0.16, 0.84):
        y = base - 0.3
        canvas.wash(texture.glow(frame, (x, y), 0.42, 1.8), (255, 150, 60), 0.5)
        canvas.lines(
            [(((frame.x(x), frame.y(y)), (frame.x(x), frame.y(y + 0.12))), frame.unit(0.014))],
            (66, 46, 36),
        )
        canvas.circles(
            [
                (frame.x(x), frame.y(y - 0.012), frame.unit(0.024)),
                (frame.x(x), frame.y(y - 0.04), frame.unit(0.013)),
            ],
            (255, 170, 60),
            0.95,
            frame.unit(0.004),
        )
        canvas.circles([(frame.x(x), frame.y(y - 0.008), frame.unit(0.012))], (255, 240, 180))


def _curtains(site: Site, canvas: Canvas, base: float) -> None:
    frame = site.frame
    cloth = site.place.colour("walls") or site.place.colour("") or (148, 28, 40)
    for index in range(22):
        x = index / 22
        away = abs(x + 0.02 - 0.5)
        tone = _tone(site, scale(cloth, 0.5 + 0.5 * ((index % 2) * 0.6 + 0.4) * (0.55 + away)))
        canvas.polygons([site.box(*(x, 0.0, x + 1 / 22 + 0.002, base))], (scale(tone, 0.7), tone))
    canvas.polygons(
        [site.box(*(0.0, 0.0, 1.0, 0.09))],
        (_tone(site, scale(cloth, 0.9)), _tone(site, scale(cloth, 0.5))),
    )
    for x in (0.25, 0.5, 0.75):
        beam = [
            (x - 0.01, 0.0),
            (x + 0.01, 0.0),
            (0.5 + (x - 0.5) * 0.5 + 0.16, base + 0.2),
            (0.5 + (x - 0.5) * 0.5 - 0.16, base + 0.2),
        ]
        canvas.polygons(
            [[(frame.x(a), frame.y(b)) for a, b in beam]], (255, 244, 214), 0.13, frame.unit(0.02)
        )


def _before(site: Site, canvas: Canvas, base: float) -> None:
    """Furniture that stands on the floor, to either side."""
    pieces: dict[str, tuple[tuple[str, float, float], ...]] = {
        "library": (("E141", 0.14, 0.26), ("1FA9C", 0.84, 0.34), ("E06D", 0.66, 0.09)),
        "cafe": (("E200", 0.16, 0.2), ("E200", 0.84, 0.2)),
        "bedroom": (("1F6CF", 0.84, 0.26), ("1FAB4", 0.1, 0.16)),
        "living": (("1F6CB", 0.82, 0.3), ("1FAB4", 0.1, 0.22)),
        "classroom": (("1FA91", 0.14, 0.24), ("1FA91", 0.86, 0.24)),
        "kitchen": (),
        "workshop": (("1FAA3", 0.12, 0.13), ("1FA9C", 0.9, 0.36)),
    }
    for code, x, size in pieces.get(site.place.kind, ()):
        stand(site, canvas, code, (x, base + 0.03 + 0.16 * size), size)
    if site.has("fireplace"):
        _fireplace(site, canvas, base)


def _fireplace(site: Site, canvas: Canvas, base: float) -> None:
    frame = site.frame
    x = 0.84
    canvas.polygons(
        [site.box(*(x - 0.13, base - 0.26, x + 0.13, base + 0.03))], _tone(site, (150, 120, 108))
    )
    canvas.polygons([site.box(*(x - 0.08, base - 0.18, x + 0.08, base + 0.03))], (30, 20, 20))
    canvas.wash(texture.glow(frame, (x, base - 0.03), 0.5, 1.8), (255, 140, 50), 0.45)
    stand(site, canvas, "1F525", (x, base + 0.02), 0.15)


def _lights(site: Site, canvas: Canvas, base: float) -> None:
    """Candles with their glow, or the daylight that a window lays on the floor."""
    frame, rng = site.frame, site.rng("lights")
    if site.has("candles", "lanterns") and not site.lacks("candle"):
        for x in (0.07, 0.3, 0.7, 0.93):
            y = base + rng.uniform(0.0, 0.05)
            canvas.wash(texture.glow(frame, (x, y - 0.07), 0.3, 2.2), _WARM, 0.5)
            canvas.polygons([site.box(*(x - 0.009, y - 0.06, x + 0.009, y))], (240, 224, 190))
            canvas.circles(
                [
                    (frame.x(x), frame.y(y - 0.073), frame.unit(0.008)),
                    (frame.x(x), frame.y(y - 0.085), frame.unit(0.0045)),
                ],
                (255, 200, 90),
                1.0,
                frame.unit(0.001),
            )
    elif not site.dark and site.place.kind not in {"dungeon", "stage"}:
        beam = [(0.36, base - 0.1), (0.64, base - 0.1), (0.98, 1.0), (0.42, 1.0)]
        canvas.polygons(
            [[(frame.x(x), frame.y(y)) for x, y in beam]], site.air.sun, 0.13, frame.unit(0.03)
        )


_FURNISHERS: dict[str, Callable[[Site, Canvas, float], None]] = {
    "library": _library,
    "kitchen": _kitchen,
    "cafe": _cafe,
    "bedroom": _homely,
    "living": _homely,
    "workshop": _workshop,
    "lab": _panels,
    "classroom": _board,
    "hall": _columns,
    "dungeon": _torches,
    "stage": _curtains,
    "table": _plain_table,
}
