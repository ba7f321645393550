"""Chooses the painter of a place and finishes what it painted: weather, tone, colour, blur."""

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image, ImageEnhance, ImageFilter

from bot.engines.painter.air import air_of, hour_of
from bot.engines.painter.canvas import Canvas
from bot.engines.painter.dice import Dice
from bot.engines.painter.frame import Frame
from bot.engines.painter.scene import Hour, Place
from bot.engines.painter.scenery import (
    cosmos,
    depths,
    land,
    plain,
    rooms,
    settlements,
    town,
    water,
    weather,
)
from bot.engines.painter.scenery.site import Site
from bot.prompt.model import Layer

_ROOMS = [
    "library",
    "kitchen",
    "cafe",
    "bedroom",
    "living",
    "workshop",
    "lab",
    "classroom",
    "hall",
    "dungeon",
    "stage",
    "table",
]
_PAINTERS: dict[str, Callable[[Site], Canvas]] = {
    **dict.fromkeys(
        ["beach", "sea", "cliff", "lake", "river", "harbour", "bridge"], water.paint_water
    ),
    **dict.fromkeys(["city", "street", "train", "carnival"], town.paint_town),
    **dict.fromkeys(
        ["village", "castle", "ruins", "graveyard", "stadium"], settlements.paint_settlement
    ),
    **dict.fromkeys(_ROOMS, rooms.paint_room),
    **dict.fromkeys(("space", "moon", "mars"), cosmos.paint_cosmos),
    **dict.fromkeys(("underwater", "cave"), depths.paint_depths),
    **dict.fromkeys(("studio", "sky"), plain.paint_plain),
}
_EDGES: dict[Callable[[Site], Canvas], Callable[[Site], Image.Image | None]] = {
    water.paint_water: water.edge_of,
    settlements.paint_settlement: settlements.edge_of,
    land.paint_land: land.edge_of,
}


_GROUNDS = {"sea": "water", "space": "", "sky": "", "underwater": ""}


@dataclass(frozen=True, slots=True)
class Backdrop:
    """What lies behind the figures, and what lies before their feet (RGBA) where anything does."""

    picture: Image.Image
    front: Image.Image | None
    ground: str = "ground"  # what figures stand on: "ground", "water", or nothing ("")


def site_of(
    frame: Frame,
    place: Place,
    dice: Dice,
    horizon: float,
    hour: Hour | None = None,
    absent: frozenset[str] = frozenset(),
) -> Site:
    """A place in its air; ``hour`` is the light's, for places that name none."""
    at = hour_of(place, hour, dice.roll(Layer.BACKGROUND, "hour"))
    air = air_of(place, at, dice.roll(Layer.BACKGROUND, "air"))
    return Site(frame, place, air, at, dice, horizon, absent)


def paint_backdrop(site: Site) -> Backdrop:
    """A place as the words have it."""
    canvas = _painter(site)(site)
    weather.over_ground(site, canvas)
    ground = _GROUNDS.get(site.place.kind, "ground")
    return Backdrop(_finished(canvas.picture, site.place), edge_of(site), ground)


def edge_of(site: Site) -> Image.Image | None:
    """What lies before the figures' feet, RGBA, or None."""
    edger = _EDGES.get(_painter(site))
    edge = edger(site) if edger else None
    return _finished_edge(edge, site.place)


def _painter(site: Site) -> Callable[[Site], Canvas]:
    return _PAINTERS.get(site.place.kind, land.paint_land)


def _finished(picture: Image.Image, place: Place) -> Image.Image:
    if place.saturation != 1.0:
        picture = ImageEnhance.Color(picture).enhance(max(0.0, place.saturation))
    if place.blur > 0:
        picture = blurred(picture, 0.011 * place.blur)
    return weather.toned(picture, _own_tone(place))


def _own_tone(place: Place) -> float:
    """Half of a darkening is done here, half after the style, which may have lifted the darks."""
    return place.tone**0.55 if place.tone < 1 else place.tone


def _finished_edge(edge: Image.Image | None, place: Place) -> Image.Image | None:
    if edge is None:
        return None
    alpha = edge.getchannel("A")
    toned = weather.toned(edge.convert("RGB"), _own_tone(place))
    toned.putalpha(alpha)
    return toned


def blurred(picture: Image.Image, reach: float) -> Image.Image:
    """Out of focus; ``reach`` is a fraction of the shorter side."""
    small = picture.resize(
        (max(8, picture.width // 2), max(8, picture.height // 2)), Image.Resampling.BOX
    )
    for _ in range(3):
        small = small.filter(ImageFilter.BoxBlur(max(0.5, min(small.size) * reach)))
    return small.resize(picture.size, Image.Resampling.BICUBIC)
