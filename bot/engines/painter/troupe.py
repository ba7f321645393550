"""Paints the actors in their places: one RGBA layer of figures, and the shade they cast."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PIL import Image, ImageChops, ImageFilter

from bot.engines.painter import texture
from bot.engines.painter.figures.sculpt import Lamp, Manner, sculpted
from bot.engines.painter.frame import Frame
from bot.engines.painter.staging import Part

_LARGEST = 1500  # pixels: a taller figure is painted at this height and enlarged


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
    bounds: list[Bounds] = []
    for part in parts:
        image = _posed(part, frame, lamp, manner)
        left = frame.x(part.x) - image.width / 2
        foot = frame.y(part.foot) - frame.unit(part.height * part.actor.lift)
        _put(layer, image, left, foot - image.height)
        bounds.append((left, foot - image.height, left + image.width, foot))
        if part.shadow and not part.actor.afloat:
            wide = 0.42 if part.actor.lift <= 0.05 else 0.3
            spots.append((frame.x(part.x), frame.y(part.foot), image.width * wide))
    looks = tuple((bound, part.actor.mirrored) for bound, part in zip(bounds, parts, strict=True))
    return Troupe(layer, _shade(spots, frame), tuple(bounds), looks)


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


def _put(layer: Image.Image, image: Image.Image, left: float, top: float) -> None:
    """Composite where the picture may hang over the frame's edges."""
    x, y = round(left), round(top)
    crop = (
        max(0, -x),
        max(0, -y),
        min(image.width, layer.width - x),
        min(image.height, layer.height - y),
    )
    if crop[0] < crop[2] and crop[1] < crop[3]:
        layer.alpha_composite(image.crop(crop), (max(0, x), max(0, y)))


def _posed(part: Part, frame: Frame, lamp: Lamp, manner: Manner) -> Image.Image:
    actor = part.actor
    height = max(8, frame.pixels(part.height))
    direction = (-lamp.direction[0], *lamp.direction[1:]) if actor.mirrored else lamp.direction
    lit = sculpted(
        actor.drawing, min(height, _LARGEST), _turned(lamp, direction, actor.lean), manner
    )
    if height > _LARGEST:
        lit = lit.resize((round(lit.width * height / lit.height), height), Image.Resampling.BICUBIC)
    if actor.press != 1.0:
        lit = lit.resize(
            (round(lit.width * (2 - actor.press)), max(4, round(lit.height * actor.press))),
            Image.Resampling.BICUBIC,
        )
    if actor.mirrored:
        lit = lit.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    if abs(actor.lean) > 0.4:
        lean = -actor.lean if actor.mirrored else actor.lean
        lit = lit.rotate(-lean, Image.Resampling.BICUBIC, expand=True)
        lit = lit.crop(lit.getchannel("A").point(lambda value: 255 if value > 40 else 0).getbbox())
    return lit


def _turned(lamp: Lamp, direction: tuple[float, float, float], lean: float) -> Lamp:
    """The lamp as the figure sees it before it is leaned, so that the light stays where it is."""
    angle = math.radians(-lean)
    x, y, z = direction
    moved = (
        x * math.cos(angle) - y * math.sin(angle),
        x * math.sin(angle) + y * math.cos(angle),
        z,
    )
    return Lamp(moved, lamp.light, lamp.shade, lamp.rim, lamp.rim_strength, lamp.gloss)


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
