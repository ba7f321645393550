"""What a picture will show: frozen values that the words come to, before anything is painted."""

from dataclasses import dataclass, field
from enum import StrEnum

from bot.engines.painter.colour import RGB
from bot.engines.painter.nouns import Noun


class Hour(StrEnum):
    """The time of day, as far as it colours the sky."""

    DAY = "day"
    DAWN = "dawn"
    GOLDEN = "golden"
    NOON = "noon"
    SUNSET = "sunset"
    DUSK = "dusk"
    NIGHT = "night"
    OVERCAST = "overcast"
    STORM = "storm"


class Season(StrEnum):
    """The time of year, as far as it colours the land."""

    NONE = "none"
    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"
    WINTER = "winter"


class Relation(StrEnum):
    """How a figure stands to the first one."""

    BESIDE = "beside"
    ABOVE = "above"
    BENEATH = "beneath"
    BEHIND = "behind"
    HELD = "held"
    FACING = "facing"


@dataclass(frozen=True, slots=True)
class Place:
    """Where it is: a kind of scenery and what the words say of it."""

    kind: str = "studio"
    hour: Hour | None = None
    season: Season = Season.NONE
    weather: frozenset[str] = frozenset()
    features: frozenset[str] = frozenset()
    colours: tuple[tuple[str, RGB], ...] = ()
    tone: float = 1.0  # 1 as it comes, below darker, above brighter
    blur: float = 0.0
    saturation: float = 1.0
    density: float = 1.0
    named: bool = False  # the words say where it is

    def colour(self, target: str) -> RGB | None:
        """The colour that the words give to a part such as "sky", or to all of it ("")."""
        return dict(self.colours).get(target)


@dataclass(frozen=True, slots=True)
class Figure:
    """Somebody or something in the picture, with all that belongs to it."""

    noun: Noun | None
    name: str
    count: int = 1
    colours: tuple[RGB, ...] = ()
    size: float = 1.0
    qualities: frozenset[str] = frozenset()
    head: Noun | None = None
    wears: tuple[tuple[str, RGB | None], ...] = ()
    relation: Relation = Relation.BESIDE


@dataclass(frozen=True, slots=True)
class Deed:
    """What is going on: a pose and a face, each with its degree, and which way they turn."""

    pose: str = ""
    face: str = ""
    degree: float = 1.0
    turned: int = 0  # -1 left, 1 right
    gaze: str = ""
    other: str = ""  # a doing that has no pose of its own


@dataclass(frozen=True, slots=True)
class Framing:
    """How the picture is laid out; lengths are fractions of the frame."""

    shot: str = "medium"
    x: float | None = None
    y: float = 0.0
    scale: float = 1.0
    view: str = "level"
    tilt: float = 0.0  # degrees
    symmetric: bool = False
    frame: str = ""
    shallow: float = 0.0
    flip: bool = False


@dataclass(frozen=True, slots=True)
class Lighting:
    """The light: a hour of the day it comes from, its kinds with their degrees, and its side."""

    hour: Hour | None = None
    kinds: tuple[tuple[str, float], ...] = ()
    side: str = ""

    def degree(self, kind: str) -> float:
        return dict(self.kinds).get(kind, 0.0)

    @property
    def sky(self) -> Hour | None:
        """The hour that a sky has in this light: lamps and flames are for the night."""
        lamps = any(self.degree(kind) > 0 for kind in ("candle", "fire", "neon", "spot"))
        return self.hour or (Hour.NIGHT if lamps else None)


@dataclass(frozen=True, slots=True)
class Looks:
    """A set of looks of one layer with their degrees, and the colours named with them."""

    kinds: tuple[tuple[str, float], ...] = ()
    colours: tuple[RGB, ...] = ()

    def degree(self, kind: str) -> float:
        return dict(self.kinds).get(kind, 0.0)


@dataclass(frozen=True, slots=True)
class Scene:
    """A whole picture as it will be painted."""

    figures: tuple[Figure, ...] = ()
    deed: Deed = Deed()
    place: Place = Place()
    framing: Framing = Framing()
    lighting: Lighting = Lighting()
    tint: Looks = Looks()
    mood: Looks = Looks()
    style: Looks = Looks()
    text: str = ""
    absent: frozenset[str] = field(default_factory=frozenset)
