"""One picture from one request, stage by stage."""

import io
from collections.abc import Callable
from typing import TypeAlias

from PIL import Image

from bot.engines.painter.dice import Dice
from bot.engines.painter.frame import Frame
from bot.engines.painter.lamps import lamp_of
from bot.engines.painter.reading import scene_of
from bot.engines.painter.scene import Scene
from bot.engines.painter.scenery.backdrop import paint_backdrop
from bot.engines.painter.staging import horizon_of, staged
from bot.engines.painter.troupe import Troupe, painted
from bot.engines.protocol import RenderRequest

Report: TypeAlias = Callable[[float], None]


def paint(request: RenderRequest, seed: int, report: Report) -> bytes:
    """The encoded picture that a request and its seed come to."""
    frame = Frame(request.width, request.height)
    scene = scene_of(request.wording)
    report(0.05)
    picture = composed(scene, Dice(seed), frame, report)
    report(0.9)
    return encoded(picture)


def composed(scene: Scene, dice: Dice, frame: Frame, report: Report) -> Image.Image:
    """The scene as pixels."""
    backdrop = paint_backdrop(
        frame, scene.place, dice, horizon_of(scene.framing), scene.lighting.hour, scene.absent
    )
    report(0.45)
    picture = backdrop.picture
    troupe = _troupe(scene, dice, frame)
    report(0.7)
    picture.paste((22, 20, 34), mask=troupe.shade.point(lambda value: value * 0.5))
    picture.paste(troupe.figures, mask=troupe.figures.getchannel("A"))
    if backdrop.front:
        picture.paste(backdrop.front, mask=backdrop.front.getchannel("A"))
    return picture


def _troupe(scene: Scene, dice: Dice, frame: Frame) -> Troupe:
    return painted(staged(scene, dice, frame), frame, lamp_of(scene.lighting, dice))


def encoded(picture: Image.Image) -> bytes:
    """A lossless file without metadata; WebP takes a fraction of the time that PNG does."""
    file = io.BytesIO()
    picture.save(file, "WEBP", lossless=True, quality=0, method=0, exact=True)
    return file.getvalue()
