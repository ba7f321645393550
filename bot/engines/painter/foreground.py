"""What the composition puts before everything: branches, a window's frame, somebody's shoulder."""

import math

from PIL import Image, ImageFilter

from bot.engines.painter import texture
from bot.engines.painter.canvas import Polygon
from bot.engines.painter.colour import RGB
from bot.engines.painter.dice import Dice
from bot.engines.painter.frame import Frame
from bot.engines.painter.texture import Point
from bot.prompt.model import Layer

_DARK: RGB = (26, 28, 34)
_FRAME: RGB = (78, 58, 46)


def foreground(kind: str, frame: Frame, dice: Dice) -> Image.Image | None:
    """An RGBA layer to lay over the picture, or None if the framing asks for nothing."""
    match kind:
        case "framed":
            return _branches(frame, dice)
        case "window":
            return _window(frame)
        case "shoulder":
            return _shoulder(frame, dice)
        case _:
            return None


def _layer(frame: Frame, color: RGB, mask: Image.Image, blur: float) -> Image.Image:
    picture = Image.new("RGB", frame.size, color)
    picture.putalpha(mask.filter(ImageFilter.BoxBlur(frame.unit(blur))) if blur else mask)
    return picture


def _branches(frame: Frame, dice: Dice) -> Image.Image:
    """Leafy twigs reaching in from the corners, out of focus."""
    rng = dice.roll(Layer.COMPOSITION, "branches")
    shapes: list[Polygon] = []
    lines: list[tuple[list[Point], float]] = []
    for corner_x, corner_y in (
        (0.0, 0.0),
        (1.0, 0.0),
        (0.0, 0.0),
        (1.0, 0.0),
        (0.0, 1.0),
        (1.0, 1.0),
    ):
        inward = (1 if corner_x == 0 else -1, 1 if corner_y == 0 else -1)
        angle = rng.uniform(0.15, 1.35)
        long = frame.unit(rng.uniform(0.28, 0.46) * (1.0 if corner_y == 0 else 0.55))
        start = (frame.x(corner_x), frame.y(corner_y))
        end = (
            start[0] + inward[0] * math.cos(angle) * long,
            start[1] + inward[1] * math.sin(angle) * long,
        )
        lines.append(([start, end], frame.unit(0.012)))
        for _ in range(26):
            part = rng.uniform(0.0, 1.05)
            x = start[0] + (end[0] - start[0]) * part + frame.unit(rng.uniform(-0.07, 0.07))
            y = start[1] + (end[1] - start[1]) * part + frame.unit(rng.uniform(-0.07, 0.07))
            shapes.append(
                _leaf(x, y, frame.unit(rng.uniform(0.025, 0.05)), rng.uniform(0, math.tau))
            )
    mask = texture.shapes(frame, shapes)
    mask.paste(255, mask=texture.strokes(frame, lines))
    return _layer(frame, (24, 42, 34), mask, 0.006)


def _leaf(x: float, y: float, size: float, turn: float) -> Polygon:
    across, down = math.cos(turn), math.sin(turn)
    outline = ((-1.0, 0.0), (-0.3, -0.42), (0.5, -0.34), (1.1, 0.0), (0.5, 0.34), (-0.3, 0.42))
    return [
        (x + size * (a * across - b * down), y + size * (a * down + b * across)) for a, b in outline
    ]


def _window(frame: Frame) -> Image.Image:
    """A sill, two jambs and a bar across, nearer than everything."""
    thick, bar = 0.06, 0.016
    w, h = frame.width, frame.height
    edge, half = frame.unit(thick), frame.unit(bar) / 2
    boxes = [
        (0, 0, w, edge),
        (0, h - edge * 1.3, w, h),
        (0, 0, edge, h),
        (w - edge, 0, w, h),
        (0, h * 0.3 - half, w, h * 0.3 + half),
    ]
    shapes = [[(a, b), (c, b), (c, d), (a, d)] for a, b, c, d in boxes]
    return _layer(frame, _FRAME, texture.shapes(frame, shapes), 0.0015)


def _shoulder(frame: Frame, dice: Dice) -> Image.Image:
    """Head and shoulder of somebody in front, dark and soft."""
    side = dice.roll(Layer.COMPOSITION, "shoulder").choice((0.08, 0.92))
    x, unit = frame.x(side), frame.unit(1.0)
    head = texture.discs(frame, [(x, frame.height - unit * 0.36, unit * 0.15)])
    back = [
        (x + unit * 0.34 * math.cos(a), frame.height + unit * 0.02 - unit * 0.24 * math.sin(a))
        for a in (step / 20 * math.pi for step in range(21))
    ]
    head.paste(255, mask=texture.shapes(frame, [back]))
    return _layer(frame, _DARK, head, 0.012)
