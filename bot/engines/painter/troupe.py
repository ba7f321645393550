"""Paints the actors in their places: one RGBA layer of figures, and the shade they cast."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from PIL import Image, ImageChops, ImageFilter

from bot.engines.painter import texture
from bot.engines.painter.figures.casting import Actor
from bot.engines.painter.figures.sculpt import Drawing, Lamp, Manner, sculpted
from bot.engines.painter.frame import Frame
from bot.engines.painter.staging import Part

Bounds: TypeAlias = tuple[float, float, float, float]  # left, top, right, bottom in pixels


@dataclass(frozen=True, slots=True)
class Troupe:
    """The figures (RGBA, the frame's size), their shade on the ground (a mask), their bounds."""

    figures: Image.Image
    shade: Image.Image
    bounds: tuple[Bounds, ...]
    looks: tuple[tuple[Bounds, bool], ...] = ()  # with whether each looks to the right


def painted(parts: Sequence[Part], frame: Frame, lamp: Lamp, manner: Manner) -> Troupe:
    """Every part painted, from the back to the front."""
    layer = Image.new("RGBA", frame.size)
    spots: list[tuple[float, float, float]] = []
    looks: list[tuple[Bounds, bool]] = []
    for part in parts:
        actor, height = part.actor, frame.unit(part.height)
        wide = height * actor.drawing.box[2] / actor.drawing.box[3]
        foot = frame.y(part.foot) - height * actor.lift
        left = frame.x(part.x) - wide / 2
        bound = (left, foot - height, left + wide, foot)
        _paint(layer, actor, bound, lamp, manner)
        looks.append((bound, actor.mirrored))
        if part.shadow and not actor.afloat:
            under = 0.42 if actor.lift <= 0.05 else 0.3
            spots.append((frame.x(part.x), frame.y(part.foot), wide * under))
    return Troupe(layer, _shade(spots, frame), tuple(bound for bound, _ in looks), tuple(looks))


def _paint(layer: Image.Image, actor: Actor, bound: Bounds, lamp: Lamp, manner: Manner) -> None:
    """One actor within its bounds; of one that hangs over the frame only what is seen."""
    left, top, right, bottom = bound
    seen = max(left, 0.0), max(top, 0.0), min(right, layer.width), min(bottom, layer.height)
    if seen[0] >= seen[2] or seen[1] >= seen[3]:
        return
    x, y, _, h = actor.drawing.box
    scale = h / (bottom - top)
    start = right - seen[2] if actor.mirrored else seen[0] - left
    part = (
        x + start * scale,
        y + (seen[1] - top) * scale,
        (seen[2] - seen[0]) * scale,
        (seen[3] - seen[1]) * scale,
    )
    direction = (-lamp.direction[0], *lamp.direction[1:]) if actor.mirrored else lamp.direction
    height = max(4, round(seen[3] - seen[1]))
    drawing = Drawing(actor.drawing.markup, part)
    manner = replace(manner, relief=manner.relief * actor.softness)
    image = sculpted(drawing, height, replace(lamp, direction=direction), manner)
    if actor.mirrored:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    place = max(0, round(seen[0])), max(0, round(seen[1]))
    layer.alpha_composite(
        image.crop((0, 0, layer.width - place[0], layer.height - place[1])), place
    )


def reflected(picture: Image.Image, troupe: Troupe, ground: str) -> None:
    """Shade or mirror the figures on what they stand on: "ground", "water", or nothing ("")."""
    if ground == "water":
        _mirror(picture, troupe)
    elif ground:
        picture.paste(_SHADE, mask=troupe.shade.point([round(v * 0.5) for v in range(256)]))


def _mirror(picture: Image.Image, troupe: Troupe) -> None:
    """Each figure upside down below its foot, fading and wavering, with foam at the waterline."""
    frame = Frame(*picture.size)
    for left, top, right, bottom in troupe.bounds:
        deep = round(min((bottom - top) * 0.6, frame.height - bottom))
        if deep < 3 or right - left < 3:
            continue
        box = (
            max(0, round(left)),
            round(bottom - deep * 1.5),
            min(frame.width, round(right)),
            round(bottom),
        )
        body = troupe.figures.crop(box).transpose(Image.Transpose.FLIP_TOP_BOTTOM)
        body = body.resize((body.width, deep)).filter(ImageFilter.BoxBlur((frame.unit(0.006), 1)))
        fading = texture.ramp(Frame(body.width, deep), [(0.0, 0.6), (1.0, 0.0)])
        mask = ImageChops.multiply(body.getchannel("A"), fading)
        dim = body.convert("RGB").point([round(value * 0.62) for value in range(256)] * 3)
        picture.paste(dim, (box[0], box[3]), mask)
    foam = troupe.shade.filter(ImageFilter.BoxBlur(frame.unit(0.003)))
    picture.paste((232, 244, 248), mask=foam.point([round(v * 0.34) for v in range(256)]))


_SHADE = (22, 20, 34)


def _shade(spots: Sequence[tuple[float, float, float]], frame: Frame) -> Image.Image:
    large = Image.new("L", frame.size)
    for x, y, half in spots:
        wide = max(4, round(half * 2.3))
        tall = max(3, round(half * 0.42))
        blob = texture.glow(Frame(64, 64), (0.5, 0.5), 0.5, 0.9).resize(
            (wide, tall), Image.Resampling.BICUBIC
        )
        large.paste(blob, (round(x - wide / 2), round(y - tall * 0.55)), blob)
    return large.filter(ImageFilter.BoxBlur(frame.unit(0.004)))
