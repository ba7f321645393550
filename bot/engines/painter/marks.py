"""Marks of what is going on: dust behind a runner, z's over a sleeper, notes round a dancer."""

import math
from collections.abc import Callable, Sequence
from random import Random

from PIL import Image

from bot.engines.painter.canvas import Canvas
from bot.engines.painter.colour import RGB
from bot.engines.painter.dice import Dice
from bot.engines.painter.scene import Deed
from bot.engines.painter.texture import Point
from bot.prompt.model import Layer

Bounds = tuple[float, float, float, float]  # left, top, right, bottom in pixels
_DUST: RGB = (236, 226, 210)
_LIGHT: RGB = (255, 250, 236)
_GOLD: RGB = (255, 214, 92)


def left_behind(
    picture: Image.Image, deed: Deed, actors: Sequence[tuple[Bounds, bool]], dice: Dice
) -> None:
    """Paint the marks of a deed around the first actor; the flag tells who looks to the right."""
    painter = _PAINTERS.get(deed.pose) or (_sparkles if deed.other else None)
    if painter is None:
        return
    rng = dice.roll(Layer.ACTION, "marks")
    for bounds, rightward in actors[:3]:
        painter(Canvas(picture), bounds, -1 if rightward else 1, rng)


def _spot(bounds: Bounds, x: float, y: float) -> Point:
    left, top, right, bottom = bounds
    return left + (right - left) * x, top + (bottom - top) * y


def _speed(canvas: Canvas, bounds: Bounds, side: int, rng: Random) -> None:
    """Dust at the heels and streaks in the air, on the side that is being left."""
    tall = bounds[3] - bounds[1]
    heel = 0.5 + 0.5 * side
    puffs = []
    for index in range(9):
        x, y = _spot(bounds, heel + side * (0.06 + 0.1 * index), 1.0 - 0.05 * rng.random())
        puffs.append((x, y - tall * 0.02 * index * rng.random(), tall * rng.uniform(0.022, 0.058)))
    canvas.circles(puffs, _DUST, 0.62, tall * 0.008)
    streaks = []
    for height in (0.25, 0.42, 0.58, 0.74):
        x, y = _spot(bounds, heel + side * rng.uniform(0.08, 0.2), height)
        streaks.append((((x, y), (x + side * tall * rng.uniform(0.18, 0.4), y)), tall * 0.011))
    canvas.lines(streaks, _LIGHT, 0.6, tall * 0.003)


def _leap(canvas: Canvas, bounds: Bounds, side: int, rng: Random) -> None:
    """Short strokes below, pointing where the jump came from."""
    tall = bounds[3] - bounds[1]
    strokes = []
    for x in (0.2, 0.5, 0.8):
        px, py = _spot(bounds, x, 1.06 + 0.02 * rng.random())
        strokes.append((((px, py), (px + side * tall * 0.02, py + tall * 0.1)), tall * 0.014))
    canvas.lines(strokes, _LIGHT, 0.7, tall * 0.003)


def _breath(canvas: Canvas, bounds: Bounds, side: int, _: Random) -> None:
    """Three z's, rising and growing."""
    tall = max(bounds[3] - bounds[1], 0.5 * (bounds[2] - bounds[0]))
    for index in range(3):
        size = tall * (0.07 + 0.035 * index)
        x, y = _spot(bounds, 0.5 - side * 0.28, 0.0)
        x, y = x - side * tall * 0.13 * index, y - tall * (0.06 + 0.14 * index)
        points = [
            (x - size, y - size),
            (x + size, y - size),
            (x - size, y + size),
            (x + size, y + size),
        ]
        canvas.lines([(points, size * 0.42)], (60, 66, 110), 0.45, size * 0.1)
        canvas.lines([(points, size * 0.3)], _LIGHT, 0.95)


def _wind(canvas: Canvas, bounds: Bounds, side: int, rng: Random) -> None:
    """Long bent streaks of air."""
    tall = bounds[3] - bounds[1]
    streaks = []
    for height in (0.2, 0.45, 0.7, 0.95):
        x, y = _spot(bounds, 0.5 + side * rng.uniform(0.5, 0.7), height)
        long = tall * rng.uniform(0.3, 0.6)
        bend = [(x + side * long * step / 6, y + tall * 0.03 * math.sin(step)) for step in range(7)]
        streaks.append((bend, tall * 0.01))
    canvas.lines(streaks, _LIGHT, 0.55, tall * 0.004)


def _notes(canvas: Canvas, bounds: Bounds, side: int, rng: Random) -> None:
    """Notes of music in the air on both sides."""
    tall = bounds[3] - bounds[1]
    for index, (x, y) in enumerate(((-0.12, 0.2), (1.1, 0.08), (1.22, 0.42), (-0.2, 0.5))):
        px, py = _spot(bounds, x, y + 0.05 * rng.random())
        size = tall * (0.03 + 0.008 * (index % 2))
        stem = [
            (px + size * 0.8, py),
            (px + size * 0.8, py - size * 3),
            (px + size * 2, py - size * 2.4),
        ]
        for color, grow in (((48, 42, 70), 1.3), (_GOLD, 1.0)):
            canvas.lines([(stem, size * 0.4 * grow)], color, 0.9)
            canvas.circles([(px, py, size * 0.9 * grow)], color, 0.95)
    del side


def _splash(canvas: Canvas, bounds: Bounds, side: int, rng: Random) -> None:
    """Rings and drops of water around the waist."""
    wide = bounds[2] - bounds[0]
    rings = []
    for grow in (0.5, 0.66, 0.84):
        x, y = _spot(bounds, 0.5, 0.93)
        ring = [
            (
                x + math.cos(step / 24 * math.tau) * wide * grow,
                y + math.sin(step / 24 * math.tau) * wide * grow * 0.16,
            )
            for step in range(25)
        ]
        rings.append((ring, wide * 0.014))
    canvas.lines(rings, (236, 248, 255), 0.6, wide * 0.004)
    drops = []
    for _ in range(10):
        x, y = _spot(bounds, rng.uniform(-0.2, 1.2), rng.uniform(0.5, 0.9))
        drops.append((x, y, wide * rng.uniform(0.008, 0.02)))
    canvas.circles(drops, (236, 248, 255), 0.8)
    del side


def _clash(canvas: Canvas, bounds: Bounds, side: int, rng: Random) -> None:
    """A burst where the blow lands."""
    tall = bounds[3] - bounds[1]
    x, y = _spot(bounds, 0.5 - side * 0.62, 0.34)
    star = []
    for step in range(20):
        reach = tall * (rng.uniform(0.12, 0.17) if step % 2 == 0 else 0.06)
        angle = step / 20 * math.tau
        star.append((x + math.cos(angle) * reach, y + math.sin(angle) * reach))
    canvas.polygons([star], _GOLD, 0.85)
    inner = [(x + (px - x) * 0.55, y + (py - y) * 0.55) for px, py in star]
    canvas.polygons([inner], _LIGHT, 0.95)


def _greeting(canvas: Canvas, bounds: Bounds, side: int, _: Random) -> None:
    """Little arcs beside a moving hand."""
    tall = bounds[3] - bounds[1]
    for sign in (-1, 1):
        x, y = _spot(bounds, 0.5 + sign * 0.56, 0.12)
        for reach in (0.05, 0.085):
            arc = [
                (x + sign * math.cos(a) * tall * reach, y + math.sin(a) * tall * reach)
                for a in (-0.7, -0.35, 0.0, 0.35, 0.7)
            ]
            canvas.lines([(arc, tall * 0.012)], _LIGHT, 0.75, tall * 0.002)
    del side


def _sparkles(canvas: Canvas, bounds: Bounds, side: int, rng: Random) -> None:
    """Something is going on, whatever it is."""
    tall = bounds[3] - bounds[1]
    for _ in range(6):
        x, y = _spot(
            bounds,
            rng.choice((rng.uniform(-0.3, 0.0), rng.uniform(1.0, 1.3))),
            rng.uniform(0.0, 0.8),
        )
        size = tall * rng.uniform(0.02, 0.05)
        cross = [
            (x, y - size),
            (x + size * 0.2, y - size * 0.2),
            (x + size, y),
            (x + size * 0.2, y + size * 0.2),
            (x, y + size),
            (x - size * 0.2, y + size * 0.2),
            (x - size, y),
            (x - size * 0.2, y - size * 0.2),
        ]
        canvas.polygons([cross], _GOLD, 0.9)
    del side


_PAINTERS: dict[str, Callable[[Canvas, Bounds, int, Random], None]] = {
    "run": _speed,
    "ride": _speed,
    "jump": _leap,
    "sleep": _breath,
    "fly": _wind,
    "fall": _wind,
    "dance": _notes,
    "play": _notes,
    "swim": _splash,
    "fight": _clash,
    "wave": _greeting,
    "work": _sparkles,
    "roll": _leap,
    "climb": _leap,
    "spread": _greeting,
    "walk": _leap,
}
