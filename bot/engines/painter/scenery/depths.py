"""Below: under water and in caves."""

import math

from PIL import Image, ImageChops, ImageFilter

from bot.engines.painter import texture
from bot.engines.painter.canvas import Canvas, Polygon
from bot.engines.painter.colour import RGB, mix, scale
from bot.engines.painter.scenery.ridges import outline, ridge
from bot.engines.painter.scenery.site import Site
from bot.engines.painter.texture import Point

_CORALS: tuple[RGB, ...] = (
    (240, 116, 104),
    (250, 170, 90),
    (214, 100, 170),
    (150, 120, 220),
    (246, 206, 120),
)


def paint_depths(site: Site) -> Canvas:
    return _cave(site) if site.place.kind == "cave" else _underwater(site)


def _underwater(site: Site) -> Canvas:
    frame = site.frame
    own: RGB = site.place.colour("water") or site.place.colour("") or (24, 122, 170)
    dim = 0.62 if site.dark else 1.0
    top, low = scale(mix(own, (170, 240, 240), 0.52), dim), scale(own, 0.4 * dim)
    canvas = Canvas(texture.vertical(frame, [(0.0, top), (0.45, scale(own, dim)), (1.0, low)]))
    _shafts(site, canvas, mix(top, (255, 255, 255), 0.5))
    for row in range(3):
        heights = ridge(site.rng(f"reef{row}"), 0.4, 0.8)
        shape = outline(site, heights, 0.84 + 0.055 * row, 0.2 - 0.045 * row)
        sand = mix((226, 200, 150), own, 0.74 - 0.24 * row)
        canvas.polygons([shape], (scale(sand, dim), scale(sand, 0.62 * dim)))
    _corals(site, canvas, own, dim)
    _weed(site, canvas, own, dim)
    _shoal(site, canvas, own)
    _bubbles(site, canvas)
    return canvas


def _shafts(site: Site, canvas: Canvas, color: RGB) -> None:
    frame, rng = site.frame, site.rng("shafts")
    shafts: list[Polygon] = []
    for _ in range(7):
        x, wide, lean = rng.uniform(0.0, 1.0), rng.uniform(0.015, 0.06), rng.uniform(-0.1, 0.22)
        shafts.append(
            [
                (frame.x(x), 0),
                (frame.x(x + wide), 0),
                (frame.x(x + wide * 2.2 + lean), frame.y(0.85)),
                (frame.x(x + lean - wide), frame.y(0.85)),
            ]
        )
    mask = (
        texture.shapes(frame, shafts)
        .resize((frame.width // 4 or 1, frame.height // 4 or 1))
        .filter(ImageFilter.BoxBlur(frame.unit(0.006)))
        .resize(frame.size, Image.Resampling.BICUBIC)
    )
    canvas.wash(ImageChops.multiply(mask, texture.ramp(frame, [(0.0, 0.5), (0.85, 0.0)])), color)


def _corals(site: Site, canvas: Canvas, own: RGB, dim: float) -> None:
    if site.lacks("coral"):
        return
    frame, rng = site.frame, site.rng("corals")
    for index in range(11):
        near = (index + 1) / 11
        x = rng.choice((rng.uniform(0.0, 0.34), rng.uniform(0.66, 1.0)))
        color = scale(mix(rng.choice(_CORALS), own, 0.55 * (1 - near)), dim)
        foot, size = frame.y(0.84 + 0.12 * near), frame.unit(0.05 + 0.07 * near)
        lines = []
        for turn in (-0.7, -0.35, 0.0, 0.32, 0.68):
            bend = turn + rng.uniform(-0.12, 0.12)
            tip = (
                frame.x(x) + math.sin(bend) * size,
                foot - math.cos(bend) * size * rng.uniform(0.8, 1.2),
            )
            lines.append((((frame.x(x), foot), tip), size * 0.14))
            lines.append(
                (
                    (
                        (tip[0] * 0.4 + frame.x(x) * 0.6, tip[1] * 0.4 + foot * 0.6),
                        (tip[0] + size * 0.22 * (1 if turn > 0 else -1), tip[1] + size * 0.2),
                    ),
                    size * 0.1,
                )
            )
        canvas.lines(lines, color)
        canvas.circles(
            [(p[0][1][0], p[0][1][1], size * 0.09) for p in lines], mix(color, (255, 255, 255), 0.2)
        )


def _weed(site: Site, canvas: Canvas, own: RGB, dim: float) -> None:
    frame, rng = site.frame, site.rng("weed")
    blades: list[Polygon] = []
    for _ in range(26):
        x = rng.choice((rng.uniform(-0.02, 0.26), rng.uniform(0.74, 1.02)))
        foot, tall, wide, phase = (
            frame.y(1.0),
            frame.y(rng.uniform(0.1, 0.34)),
            frame.unit(0.011),
            rng.uniform(0, 6.3),
        )
        spine = [
            (
                frame.x(x) + math.sin(phase + step * 0.8) * frame.unit(0.014) * step / 4,
                foot - tall * step / 8,
            )
            for step in range(9)
        ]
        blades.append(
            [
                *[(px - wide * (1 - i / 9), py) for i, (px, py) in enumerate(spine)],
                *[
                    (px + wide * (1 - i / 9), py)
                    for i, (px, py) in reversed(list(enumerate(spine)))
                ],
            ]
        )
    canvas.polygons(blades, scale(mix((52, 128, 82), own, 0.2), dim), 0.92)


def _shoal(site: Site, canvas: Canvas, own: RGB) -> None:
    if site.lacks("fish"):
        return
    frame, rng = site.frame, site.rng("shoal")
    x, y, side = rng.uniform(0.15, 0.8), rng.uniform(0.12, 0.36), rng.choice((-1, 1))
    fish: list[Polygon] = []
    for _ in range(15):
        px, py, size = (
            frame.x(x + rng.uniform(-0.14, 0.14)),
            frame.y(y + rng.uniform(-0.07, 0.07)),
            frame.unit(rng.uniform(0.008, 0.014)),
        )
        fish.append(
            [
                (px - side * size, py),
                (px, py - size * 0.42),
                (px + side * size * 0.7, py),
                (px + side * size * 1.2, py - size * 0.4),
                (px + side * size * 1.2, py + size * 0.4),
                (px + side * size * 0.7, py),
                (px, py + size * 0.42),
            ]
        )
    canvas.polygons(fish, mix(own, (8, 40, 70), 0.5), 0.7)


def _bubbles(site: Site, canvas: Canvas) -> None:
    if site.lacks("bubble"):
        return
    frame, rng = site.frame, site.rng("bubbles")
    for _ in range(22):
        x, y, size = (
            frame.x(rng.random()),
            frame.y(rng.uniform(0.02, 0.95)),
            frame.unit(rng.uniform(0.003, 0.011)),
        )
        canvas.circles([(x, y, size)], (226, 248, 255), 0.35)
        canvas.circles([(x - size * 0.3, y - size * 0.3, size * 0.3)], (255, 255, 255), 0.8)


def _cave(site: Site) -> Canvas:
    """Rock closing in from all sides around a far light, with a floor and hanging stone."""
    frame, rng = site.frame, site.rng("cave")
    stone: RGB = site.place.colour("walls") or site.place.colour("") or (96, 84, 92)
    night = site.dark and not site.has("crystals")
    light: RGB = (120, 214, 236) if site.has("crystals") else site.air.low
    glow: RGB = site.place.colour("light") or ((104, 136, 196) if night else light)
    canvas = Canvas(texture.vertical(frame, [(0.0, glow), (1.0, mix(glow, stone, 0.4))]))
    mouth = (0.5 + rng.uniform(-0.08, 0.08), site.horizon - 0.16)
    canvas.wash(texture.glow(frame, mouth, 0.5, 1.2), mix(glow, (255, 255, 255), 0.5), 0.8)
    for row in range(5):
        near = row / 4
        tone = mix(scale(stone, 0.3 + 0.5 * near), glow, 0.62 * (1 - near) ** 1.4)
        _vault(site, canvas, mouth, row, tone)
        _ledge(site, canvas, row, tone)
    grain = texture.noise(site.grid("rockface"), frame, 6, 5, 1.6)
    edge = ImageChops.invert(texture.glow(frame, mouth, 0.9, 0.8))
    canvas.wash(
        ImageChops.multiply(texture.threshold(grain, 0.4, 0.9), edge), scale(stone, 0.3), 0.6
    )
    if site.has("crystals") or rng.random() < 0.3:
        _crystals(site, canvas, glow)
    return canvas


def _vault(site: Site, canvas: Canvas, mouth: Point, row: int, tone: RGB) -> None:
    """The roof and the sides of one ring of rock, with stone hanging from it."""
    rng = site.rng(f"vault{row}")
    reach = 0.3 + 0.13 * row
    inner: list[Point] = []
    steps = 40
    for step in range(steps + 1):
        angle = math.pi + math.pi * step / steps
        hanging = rng.uniform(0.6, 0.8) if rng.random() < 0.22 else rng.uniform(0.93, 1.05)
        x = mouth[0] + math.cos(angle) * reach * 1.05 * (0.96 + 0.04 * hanging)
        inner.append((x, mouth[1] + 0.1 + math.sin(angle) * reach * hanging))
    foot = site.horizon + 0.12 + 0.08 * row
    left, right = inner[0][0], inner[-1][0]
    ring = [
        (left, foot),
        *inner,
        (right, foot),
        (1.1, foot),
        (1.1, -0.1),
        (-0.1, -0.1),
        (-0.1, foot),
    ]
    canvas.polygons([site.at(ring)], (scale(tone, 0.72), tone))


def _ledge(site: Site, canvas: Canvas, row: int, tone: RGB) -> None:
    """A step of the floor, running a little up and down."""
    rng = site.rng(f"ledge{row}")
    top = site.horizon + 0.02 + 0.085 * row
    points = [(step / 12, top + rng.uniform(-0.012, 0.012)) for step in range(13)]
    floor = site.at([*points, (1.0, 1.0), (0.0, 1.0)])
    canvas.polygons([floor], (mix(tone, (255, 255, 255), 0.08), scale(tone, 0.7)))


def _crystals(site: Site, canvas: Canvas, glow: RGB) -> None:
    frame, rng = site.frame, site.rng("crystals")
    for _ in range(9):
        x = rng.choice((rng.uniform(0.02, 0.3), rng.uniform(0.7, 0.98)))
        y, size = rng.uniform(site.horizon + 0.12, 0.98), rng.uniform(0.04, 0.1)
        hue: RGB = rng.choice(((200, 120, 255), (110, 240, 220), (130, 180, 255)))
        color = mix(glow, hue, 0.6)
        halo = (frame.x(x), frame.y(y - size * 0.6), frame.unit(size * 1.1))
        canvas.circles([halo], color, 0.25, frame.unit(size * 0.4))
        for turn in (-0.45, 0.0, 0.4):
            _crystal(canvas, (frame.x(x), frame.y(y)), frame.unit(size), turn, color)


def _crystal(canvas: Canvas, foot: Point, size: float, turn: float, color: RGB) -> None:
    """One pointed prism leaning by an angle, its right side in shade."""
    x, y = foot
    tip = (x + math.sin(turn) * size * 1.5, y - math.cos(turn) * size * 1.6)
    half = size * 0.2
    shoulder = tip[1] + half
    left = [(x - half, y), (tip[0] - half * 0.5, shoulder), tip]
    right = [tip, (tip[0] + half * 0.5, shoulder), (x + half, y)]
    canvas.polygons([[*left, *right]], (mix(color, (255, 255, 255), 0.5), scale(color, 0.7)), 0.95)
    canvas.polygons([[(x, y), *right]], scale(color, 0.6), 0.5)
