"""Chooses the painter of a place and finishes what it painted: tone, blur, weather."""

from dataclasses import dataclass

from PIL import Image

from bot.engines.painter.air import air_of
from bot.engines.painter.dice import Dice
from bot.engines.painter.frame import Frame
from bot.engines.painter.scene import Hour, Place
from bot.engines.painter.scenery.land import edge_of, paint_land
from bot.engines.painter.scenery.site import Site


@dataclass(frozen=True, slots=True)
class Backdrop:
    """What lies behind the figures, and what lies before their feet (RGBA) where anything does."""

    picture: Image.Image
    front: Image.Image | None


def paint_backdrop(
    frame: Frame,
    place: Place,
    dice: Dice,
    horizon: float,
    hour: Hour | None = None,
    absent: frozenset[str] = frozenset(),
) -> Backdrop:
    """A place as the words have it."""
    site = Site(
        frame, place, air_of(place, hour), place.hour or hour or Hour.DAY, dice, horizon, absent
    )
    canvas = paint_land(site)
    return Backdrop(canvas.picture, edge_of(site))
