"""A place about to be painted: its frame, its air, its horizon and its share of chance."""

from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

import numpy as np

from bot.engines.painter.air import Air
from bot.engines.painter.colour import RGB, mix, tint
from bot.engines.painter.dice import Dice
from bot.engines.painter.frame import Frame
from bot.engines.painter.scene import Hour, Place, Season
from bot.engines.painter.texture import Point
from bot.prompt.model import Layer


@dataclass(frozen=True, slots=True)
class Site:
    """Everything that the painters of scenery go by; the horizon is a fraction from the top."""

    frame: Frame
    place: Place
    air: Air
    hour: Hour
    dice: Dice
    horizon: float
    absent: frozenset[str] = frozenset()

    def rng(self, purpose: str) -> Random:
        return self.dice.roll(Layer.BACKGROUND, purpose)

    def grid(self, purpose: str) -> np.random.Generator:
        return self.dice.grid(Layer.BACKGROUND, purpose)

    def has(self, *features: str) -> bool:
        return any(name in self.place.features and name not in self.absent for name in features)

    def lacks(self, *names: str) -> bool:
        """Whether one of these must not appear."""
        return any(name in self.absent for name in names)

    def weather(self, name: str) -> bool:
        return name in self.place.weather and name not in self.absent

    @property
    def snowy(self) -> bool:
        return self.place.season is Season.WINTER and "snow" not in self.absent

    @property
    def dark(self) -> bool:
        return self.hour in {Hour.NIGHT, Hour.DUSK, Hour.STORM}

    @property
    def line(self) -> float:
        """The horizon in pixels from the top."""
        return self.frame.y(self.horizon)

    def at(self, points: Iterable[Point]) -> list[Point]:
        """Fractions of the frame as pixels."""
        return [(self.frame.x(x), self.frame.y(y)) for x, y in points]

    def box(self, left: float, top: float, right: float, bottom: float) -> list[Point]:
        """A rectangle in fractions as a polygon in pixels."""
        return self.at(((left, top), (right, top), (right, bottom), (left, bottom)))

    def line_of(self, start: Point, end: Point, width: float) -> tuple[list[Point], float]:
        """A straight line in fractions, with its width in pixels."""
        return self.at((start, end)), self.frame.unit(width)

    def lit(self, color: RGB, distance: float = 0.0) -> RGB:
        """A thing's colour in this light, seen through that much air (0 here, 1 at the horizon)."""
        through = 1 - (1 - min(0.93, 0.72 * distance)) ** self.air.thickness
        return mix(tint(color, self.air.light), self.air.haze, through)
