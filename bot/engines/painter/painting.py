"""One picture from one request, stage by stage."""

import io
import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from PIL import Image, ImageChops

from bot.engines.errors import PersonCanAct
from bot.engines.painter import light, marks, motes, retouch
from bot.engines.painter.dice import Dice
from bot.engines.painter.figures.sculpt import Lamp
from bot.engines.painter.figures.strangers import PLATE
from bot.engines.painter.foreground import foreground
from bot.engines.painter.frame import Frame
from bot.engines.painter.grade import graded
from bot.engines.painter.lamps import lamp_of
from bot.engines.painter.lettering import label, lettered, written_on
from bot.engines.painter.reading import scene_of
from bot.engines.painter.scene import Scene
from bot.engines.painter.scenery.backdrop import (
    Backdrop,
    blurred,
    edge_of,
    paint_backdrop,
    site_of,
)
from bot.engines.painter.scenery.site import Site
from bot.engines.painter.staging import Part, horizon_of, staged
from bot.engines.painter.styles.choice import chosen, manner_of, styled
from bot.engines.painter.styles.tools import Sheet
from bot.engines.painter.texture import Point
from bot.engines.painter.troupe import Troupe, painted, reflected
from bot.engines.protocol import RenderRequest
from bot.prompt.model import Layer

Report: TypeAlias = Callable[[float], None]
_LARGEST = 2080 * 2080  # pixels: what is larger is painted at this size and enlarged
_STRENGTH = 0.6  # where a source comes without one


@dataclass(frozen=True, slots=True)
class Painted:
    """A finished picture, and where its figures can be seen (a mask)."""

    picture: Image.Image
    figures: Image.Image


def paint(request: RenderRequest, seed: int, report: Report) -> bytes:
    """The encoded picture that a request and its seed come to.

    Raises:
        PersonCanAct: the source, the mask or a reference is no picture.
    """
    frame = Frame(request.width, request.height)
    report(0.02)
    source = retouch.opened(request.source) if request.source else None
    if request.mask and source is None:
        raise PersonCanAct("A mask needs the picture that it belongs to.")
    picture = _large(scene_of(request.wording), Dice(seed), frame, report)
    if request.references:
        pictures = [retouch.opened(file, "reference") for file in request.references]
        picture = retouch.after(picture, pictures)
    if source is not None:
        picture = _from_source(request, source, picture)
    report(0.92)
    return encoded(picture)


def seen(request: RenderRequest, seed: int) -> Image.Image:
    """Where the figures of a picture can be seen: a mask of its size, white on the figures."""
    frame, dice = Frame(request.width, request.height), Dice(seed)
    small, scene = _paintable(frame), scene_of(request.wording)
    parts = staged(scene, dice, small)
    troupe = painted(parts, small, Lamp(), manner_of(chosen(scene.style)))
    mask = _visible(troupe, edge_of(_site(scene, dice, small)))
    laid_out = _laid_out(Painted(Image.new("RGB", small.size), mask), scene, dice)
    return laid_out.figures.resize(frame.size, Image.Resampling.BILINEAR)


def _from_source(request: RenderRequest, source: Image.Image, picture: Image.Image) -> Image.Image:
    frame = Frame(*picture.size)
    if request.mask:
        mask = retouch.opened(request.mask, "mask")
        strength = 1.0 if request.strength is None else request.strength
        base = retouch.fitted(source, frame)
        return retouch.masked(base, retouch.strayed(base, picture, strength), mask)
    strength = _STRENGTH if request.strength is None else request.strength
    if retouch.upscales(source, frame, strength):
        return retouch.enlarged(source, picture)
    return retouch.strayed(retouch.fitted(source, frame), picture, strength)


def _large(scene: Scene, dice: Dice, frame: Frame, report: Report) -> Image.Image:
    """The scene at any size; beyond the largest it is painted smaller and enlarged."""
    small = _paintable(frame)
    picture = composed(scene, dice, small, report).picture
    if small == frame:
        return picture
    return picture.resize(frame.size, Image.Resampling.LANCZOS)


def _paintable(frame: Frame) -> Frame:
    """The frame, or one of its shape that isn't too large to paint."""
    share = (_LARGEST / (frame.width * frame.height)) ** 0.5
    if share >= 1:
        return frame
    return Frame(max(1, round(frame.width * share)), max(1, round(frame.height * share)))


def composed(scene: Scene, dice: Dice, frame: Frame, report: Report) -> Painted:
    """The scene as pixels: ground, figures, light, colour, style, letters."""
    style = chosen(scene.style)
    parts = staged(scene, dice, frame)
    backdrop = _backdrop(scene, dice, frame)
    report(0.4)
    troupe = painted(parts, frame, lamp_of(scene.lighting, dice), manner_of(style))
    report(0.6)
    picture = _put_together(scene, dice, backdrop, troupe)
    _labels(picture, parts, troupe)
    laid_out = _laid_out(Painted(picture, _visible(troupe, backdrop.front)), scene, dice)
    picture, figures = laid_out.picture, laid_out.figures
    picture = light.over(picture, scene, figures, focus_of(troupe, frame), dice)
    picture = graded(picture, scene, dice)
    report(0.75)
    tone = min(1.0, scene.place.tone) ** 0.5
    picture = styled(Sheet(picture, figures, dice, tone), style)
    return Painted(_with_text(picture, scene.text, parts, troupe), figures)


def _backdrop(scene: Scene, dice: Dice, frame: Frame) -> Backdrop:
    backdrop = paint_backdrop(_site(scene, dice, frame))
    if scene.framing.shallow <= 0:
        return backdrop
    return replace(backdrop, picture=blurred(backdrop.picture, 0.009 * scene.framing.shallow))


def _site(scene: Scene, dice: Dice, frame: Frame) -> Site:
    horizon = horizon_of(scene.framing, dice)
    return site_of(frame, scene.place, dice, horizon, scene.lighting.sky, scene.absent)


def _laid_out(whole: Painted, scene: Scene, dice: Dice) -> Painted:
    """Tilted and framed as the composition wants it."""
    frame = Frame(*whole.picture.size)
    if scene.framing.tilt:
        angle = scene.framing.tilt * dice.roll(Layer.COMPOSITION, "tilt").choice((-1, 1))
        whole = Painted(_tilted(whole.picture, angle), _tilted(whole.figures, angle))
    before = foreground(scene.framing.frame, frame, dice)
    if before is None:
        return whole
    cover = before.getchannel("A")
    whole.picture.paste(before.convert("RGB"), mask=cover)
    return Painted(whole.picture, ImageChops.multiply(whole.figures, ImageChops.invert(cover)))


def _tilted(picture: Image.Image, angle: float) -> Image.Image:
    """Turned about its middle and grown until no corner is empty."""
    turn = math.radians(angle)
    long, short = max(picture.size), min(picture.size)
    grow = math.cos(abs(turn)) + long / short * math.sin(abs(turn))
    across, down = math.cos(turn) / grow, math.sin(turn) / grow
    x, y = picture.width / 2, picture.height / 2
    table = (across, down, x - across * x - down * y, -down, across, y + down * x - across * y)
    return picture.transform(picture.size, Image.Transform.AFFINE, table, Image.Resampling.BICUBIC)


def _visible(troupe: Troupe, before: Image.Image | None) -> Image.Image:
    """The figures where no grass or snow stands before them."""
    mask = troupe.figures.getchannel("A")
    if before is None:
        return mask
    return ImageChops.multiply(mask, ImageChops.invert(before.getchannel("A")))


def _put_together(scene: Scene, dice: Dice, backdrop: Backdrop, troupe: Troupe) -> Image.Image:
    picture = backdrop.picture
    frame = Frame(*picture.size)
    light.behind(picture, scene, focus_of(troupe, frame), dice)
    reflected(picture, troupe, backdrop.ground)
    motes.strewn(picture, scene, dice)
    if "shadow" not in scene.absent:
        marks.left_behind(picture, scene.deed, troupe.looks, dice)
    picture.paste(troupe.figures, mask=troupe.figures.getchannel("A"))
    if backdrop.front:
        picture.paste(backdrop.front, mask=backdrop.front.getchannel("A"))
    return picture


def focus_of(troupe: Troupe, frame: Frame) -> Point:
    """The middle of the figures as fractions of the frame; its own middle if there are none."""
    if not troupe.bounds:
        return 0.5, 0.5
    left, top = min(b[0] for b in troupe.bounds), min(b[1] for b in troupe.bounds)
    right, bottom = max(b[2] for b in troupe.bounds), max(b[3] for b in troupe.bounds)
    x, y = (left + right) / 2 / frame.width, (top * 0.6 + bottom * 0.4) / frame.height
    return min(0.95, max(0.05, x)), min(0.9, max(0.1, y))


def _labels(picture: Image.Image, parts: tuple[Part, ...], troupe: Troupe) -> None:
    for part, (left, top, right, bottom) in zip(parts, troupe.bounds, strict=True):
        if part.actor.label:
            wide, tall = right - left, bottom - top
            near, high, far, low = PLATE
            plate = (left + wide * near, top + tall * high, left + wide * far, top + tall * low)
            label(picture, part.actor.label, plate, (62, 44, 24))


def _with_text(
    picture: Image.Image, text: str, parts: tuple[Part, ...], troupe: Troupe
) -> Image.Image:
    """The words on a sign, if there is one, else where the figures leave more room."""
    if not text:
        return picture
    for part, (left, top, right, bottom) in zip(parts, troupe.bounds, strict=True):
        if part.actor.board:
            near, high, far, low = part.actor.board
            wide, tall = right - left, bottom - top
            area = (left + wide * near, top + tall * high, left + wide * far, top + tall * low)
            return written_on(picture, text, area)
    if not troupe.bounds:
        return lettered(picture, text, top=False)
    above = min(bound[1] for bound in troupe.bounds)
    below = picture.height - max(bound[3] for bound in troupe.bounds)
    return lettered(picture, text, top=above > below)


def encoded(picture: Image.Image) -> bytes:
    """A lossless file without metadata; WebP takes a fraction of the time that PNG does."""
    file = io.BytesIO()
    picture.save(file, "WEBP", lossless=True, quality=0, method=0, exact=True)
    return file.getvalue()
