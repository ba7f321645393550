"""Small things in the air that carry a mood: birds, bats, petals, leaves, hearts, dust, sparks."""

import math
from random import Random

from PIL import Image

from bot.engines.painter.canvas import Canvas
from bot.engines.painter.colour import RGB
from bot.engines.painter.dice import Dice
from bot.engines.painter.reading_place import missing
from bot.engines.painter.scene import Scene
from bot.engines.painter.texture import Point
from bot.prompt.model import Layer

_OF_MOOD: dict[str, tuple[str, ...]] = {
    "calm": ("birds",),
    "joyful": ("confetti",),
    "eerie": ("bats", "mist"),
    "melancholic": ("leaves",),
    "epic": ("birds", "sparks"),
    "cosy": ("bokeh",),
    "mysterious": ("lights", "mist"),
    "romantic": ("hearts", "petals"),
    "tense": ("sparks",),
    "whimsical": ("stars", "bubbles"),
    "dreamy": ("bokeh", "lights"),
    "dark": ("crows", "mist"),
    "hopeful": ("birds", "dust"),
    "energetic": ("sparks", "confetti"),
}
_NAMES = {
    "birds": "bird",
    "bats": "bat",
    "hearts": "heart",
    "petals": "petal",
    "leaves": "leaf",
    "crows": "bird",
    "stars": "star",
    "bubbles": "bubble",
    "mist": "fog",
    "lights": "light",
}


def strewn(picture: Image.Image, scene: Scene, dice: Dice) -> None:
    """Paint the small things that the mood calls for, unless they must not appear."""
    canvas = Canvas(picture)
    for kind, degree in scene.mood.kinds:
        for name in _OF_MOOD.get(kind, ()) if degree > 0 else ():
            if not missing(name, scene.absent) and not missing(
                _NAMES.get(name, name), scene.absent
            ):
                _PAINTERS[name](canvas, dice.roll(Layer.MOOD, name), min(1.6, degree))


def _places(
    rng: Random, count: int, top: float = 0.0, bottom: float = 1.0
) -> list[tuple[float, float, float]]:
    return [(rng.random(), rng.uniform(top, bottom), rng.random()) for _ in range(count)]


def _birds(canvas: Canvas, rng: Random, degree: float, color: RGB = (52, 52, 66)) -> None:
    frame = canvas.frame
    x, y = rng.uniform(0.15, 0.7), rng.uniform(0.1, 0.22)
    wings = []
    for _ in range(round(8 * degree)):
        px, py = frame.x(x + rng.uniform(-0.13, 0.16)), frame.y(y + rng.uniform(-0.06, 0.07))
        size = frame.unit(rng.uniform(0.009, 0.018))
        left = [(px - size, py - size * 0.35), (px - size * 0.45, py - size * 0.55), (px, py)]
        right = [(px, py), (px + size * 0.45, py - size * 0.55), (px + size, py - size * 0.35)]
        wings += [(left, size * 0.2), (right, size * 0.2)]
    canvas.lines(wings, color, 0.8)


def _crows(canvas: Canvas, rng: Random, degree: float) -> None:
    _birds(canvas, rng, degree * 1.4, (18, 16, 22))


def _bats(canvas: Canvas, rng: Random, degree: float) -> None:
    frame = canvas.frame
    shapes = []
    for x, y, chance in _places(rng, round(7 * degree), 0.04, 0.36):
        px, py, size = frame.x(x), frame.y(y), frame.unit(0.014 + 0.02 * chance)
        outline = [
            (-2, -0.5),
            (-1.1, -0.7),
            (-0.4, -0.15),
            (-0.25, -0.6),
            (0, -0.4),
            (0.25, -0.6),
            (0.4, -0.15),
            (1.1, -0.7),
            (2, -0.5),
            (1.45, 0.25),
            (0.9, 0.1),
            (0.45, 0.5),
            (0, 0.25),
            (-0.45, 0.5),
            (-0.9, 0.1),
            (-1.45, 0.25),
        ]
        shapes.append([(px + size * a, py + size * b) for a, b in outline])
    canvas.polygons(shapes, (24, 20, 32), 0.85)


def _scraps(canvas: Canvas, rng: Random, colors: tuple[RGB, ...], count: int, size: float) -> None:
    frame = canvas.frame
    for color in colors:
        shapes = []
        for x, y, chance in _places(rng, count // len(colors) + 1):
            px, py, half = frame.x(x), frame.y(y), frame.unit(size * (0.5 + chance))
            turn = rng.uniform(0, math.pi)
            ax, ay, bx, by = (
                math.cos(turn),
                math.sin(turn),
                -math.sin(turn) * 0.5,
                math.cos(turn) * 0.5,
            )
            shapes.append(
                [
                    (px + half * ax, py + half * ay),
                    (px + half * bx, py + half * by),
                    (px - half * ax, py - half * ay),
                    (px - half * bx, py - half * by),
                ]
            )
        canvas.polygons(shapes, color, 0.85)


def _confetti(canvas: Canvas, rng: Random, degree: float) -> None:
    colors: tuple[RGB, ...] = (
        (240, 84, 96),
        (250, 196, 72),
        (88, 190, 220),
        (150, 210, 110),
        (214, 130, 220),
    )
    _scraps(canvas, rng, colors, round(60 * degree), 0.009)


def _petals(canvas: Canvas, rng: Random, degree: float) -> None:
    _scraps(canvas, rng, ((250, 190, 206), (255, 220, 228)), round(30 * degree), 0.012)


def _leaves(canvas: Canvas, rng: Random, degree: float) -> None:
    _scraps(canvas, rng, ((150, 112, 82), (122, 104, 96)), round(22 * degree), 0.014)


def _hearts(canvas: Canvas, rng: Random, degree: float) -> None:
    frame = canvas.frame
    for x, y, chance in _places(rng, round(9 * degree), 0.03, 0.6):
        size = frame.unit(0.012 + 0.02 * chance)
        points: list[Point] = []
        for step in range(24):
            t = step / 24 * math.tau
            points.append(
                (
                    frame.x(x) + size * math.sin(t) ** 3,
                    frame.y(y)
                    - size * (0.81 * math.cos(t) - 0.31 * math.cos(2 * t) - 0.12 * math.cos(3 * t)),
                )
            )
        canvas.polygons([points], (236, 88, 112), 0.45 + 0.4 * chance)


def _stars(canvas: Canvas, rng: Random, degree: float) -> None:
    frame = canvas.frame
    shapes = []
    for x, y, chance in _places(rng, round(14 * degree), 0.02, 0.7):
        size = frame.unit(0.006 + 0.014 * chance)
        points = []
        for step in range(8):
            reach = size if step % 2 == 0 else size * 0.26
            angle = step / 8 * math.tau
            points.append(
                (frame.x(x) + math.cos(angle) * reach, frame.y(y) + math.sin(angle) * reach)
            )
        shapes.append(points)
    canvas.polygons(shapes, (255, 240, 176), 0.9)


def _bubbles(canvas: Canvas, rng: Random, degree: float) -> None:
    frame = canvas.frame
    for x, y, chance in _places(rng, round(8 * degree)):
        px, py, size = frame.x(x), frame.y(y), frame.unit(0.01 + 0.026 * chance)
        canvas.circles([(px, py, size)], (236, 240, 255), 0.22)
        canvas.circles([(px - size * 0.35, py - size * 0.4, size * 0.24)], (255, 255, 255), 0.85)


def _lights(canvas: Canvas, rng: Random, degree: float) -> None:
    frame = canvas.frame
    spots = [
        (frame.x(x), frame.y(y), frame.unit(0.003 + 0.004 * c))
        for x, y, c in _places(rng, round(26 * degree), 0.2, 0.95)
    ]
    canvas.circles([(x, y, r * 4.5) for x, y, r in spots], (190, 255, 210), 0.2, frame.unit(0.008))
    canvas.circles(spots, (244, 255, 214), 0.95)


def _bokeh(canvas: Canvas, rng: Random, degree: float) -> None:
    frame = canvas.frame
    for x, y, chance in _places(rng, round(13 * degree)):
        side = x if abs(x - 0.5) > 0.18 else x * 0.3
        size = frame.unit(0.014 + 0.036 * chance)
        canvas.circles(
            [(frame.x(side), frame.y(y), size)],
            (255, 222, 158),
            0.12 + 0.12 * chance,
            frame.unit(0.002),
        )


def _dust(canvas: Canvas, rng: Random, degree: float) -> None:
    frame = canvas.frame
    spots = [
        (frame.x(x), frame.y(y), frame.unit(0.0012 + 0.0026 * c))
        for x, y, c in _places(rng, round(60 * degree))
    ]
    canvas.circles(spots, (255, 244, 214), 0.7)


def _sparks(canvas: Canvas, rng: Random, degree: float) -> None:
    frame = canvas.frame
    lines = []
    for x, y, chance in _places(rng, round(34 * degree), 0.1, 1.0):
        length = frame.unit(0.006 + 0.02 * chance)
        px, py = frame.x(x), frame.y(y)
        lines.append(
            (((px, py), (px + length * rng.uniform(-0.4, 0.8), py - length)), frame.unit(0.0022))
        )
    canvas.lines(lines, (255, 186, 92), 0.9)


def _mist(canvas: Canvas, rng: Random, degree: float) -> None:
    frame = canvas.frame
    for _ in range(5):
        y, half = rng.uniform(0.68, 1.0), rng.uniform(0.3, 0.7)
        x = rng.random()
        band = [
            (
                frame.x(x + half * math.cos(t / 20 * math.tau)),
                frame.y(y + 0.035 * math.sin(t / 20 * math.tau)),
            )
            for t in range(20)
        ]
        canvas.polygons([band], (206, 214, 226), 0.14 * degree, frame.unit(0.03))


_PAINTERS = {
    "birds": _birds,
    "crows": _crows,
    "bats": _bats,
    "confetti": _confetti,
    "petals": _petals,
    "leaves": _leaves,
    "hearts": _hearts,
    "stars": _stars,
    "bubbles": _bubbles,
    "lights": _lights,
    "bokeh": _bokeh,
    "dust": _dust,
    "sparks": _sparks,
    "mist": _mist,
}
