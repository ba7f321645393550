"""Figures: what was measured, against what, and whether it is good enough."""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure in milliseconds. ``floor`` is None where the goal is absolute.

    The goal is a ratio to the floor, or milliseconds where there is none.
    """

    name: str
    what: str
    value: float
    floor: float | None
    goal: float

    @property
    def measure(self) -> float:
        """What the goal is compared with: the ratio, or the milliseconds themselves."""
        return self.value if self.floor is None else self.value / self.floor

    @property
    def reached(self) -> bool:
        return self.measure <= self.goal

    def line(self) -> str:
        unit = " ms" if self.floor is None else "×"
        floor = "" if self.floor is None else f"floor {self.floor:9.2f} ms  "
        verdict = "reached" if self.reached else "MISSED"
        return (
            f"{self.name:<7} {self.what:<34} {self.value:9.2f} ms  {floor:<22}"
            f"{self.measure:6.2f}{unit:<3} goal ≤ {self.goal:g}{unit:<3} {verdict}"
        )

    def to_dict(self) -> dict[str, object]:
        return {
            "name": self.name,
            "what": self.what,
            "ms": round(self.value, 3),
            "floor_ms": None if self.floor is None else round(self.floor, 3),
            "measure": round(self.measure, 3),
            "goal": self.goal,
            "reached": self.reached,
        }


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that a piece of work takes."""
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


def in_turn(
    value: Callable[[], object], floor: Callable[[], object], times: int
) -> tuple[list[float], list[float]]:
    """Both timed alternately, after one uncounted run each, so that both meet the same weather."""
    value()
    floor()
    pairs = [(timed(value), timed(floor)) for _ in range(times)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def median(times: Sequence[float]) -> float:
    return statistics.median(times)


def p99(times: Sequence[float]) -> float:
    """The 99th percentile; of fewer than a hundred, the slowest."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
