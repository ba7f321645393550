"""The picture's size: everything is placed in fractions of it, so a draft and its final agree."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Frame:
    """Width and height in pixels."""

    width: int
    height: int

    @property
    def size(self) -> tuple[int, int]:
        return self.width, self.height

    @property
    def short(self) -> int:
        return min(self.width, self.height)

    @property
    def elongation(self) -> float:
        """Long side over short side, rounded so that a draft and its final share their grids."""
        return max(1.0, round(max(self.size) / self.short * 20) / 20)

    def x(self, fraction: float) -> float:
        return fraction * self.width

    def y(self, fraction: float) -> float:
        return fraction * self.height

    def unit(self, fraction: float) -> float:
        """A length, as a fraction of the shorter side."""
        return fraction * self.short

    def pixels(self, fraction: float) -> int:
        """The same as whole pixels, at least one."""
        return max(1, round(self.unit(fraction)))
