"""Runs the figures that were asked for, one after another."""

import asyncio
from collections.abc import Callable, Iterable, Iterator

from bot.bench.figures import Figure
from bot.bench.pictures import painter_figures, sheet_figures
from bot.bench.reading import read_figures
from bot.bench.start import Fill, start_figures
from bot.bench.turn import Build, turn_figures


def measure(names: Iterable[str], build: Build, fill: Fill) -> Iterator[Figure]:
    """Each figure as soon as it is known."""
    figures: dict[str, Callable[[], list[Figure]]] = {
        "turn": lambda: asyncio.run(turn_figures(build)),
        "sheet": sheet_figures,
        "painter": painter_figures,
        "read": read_figures,
        "start": lambda: asyncio.run(start_figures(fill)),
    }
    for name in names:
        yield from figures[name]()
