"""Where the tiles of a sheet go: columns, rows and sizes, chosen for small screens."""

import math
from dataclasses import dataclass

# A sheet is seen on a phone's width and in a desktop chat's preview before anybody opens it.
_PHONE, _DESKTOP = (390, 500), (550, 350)
_CAPTION_IN_CHAT = 18  # pixels of such a screen
_WIDEST = 2.5  # no tile is more than this many times as wide as high, nor the other way round


@dataclass(frozen=True, slots=True)
class Grid:
    """Columns and rows; the last row may be short and is then centred."""

    count: int
    columns: int

    @property
    def rows(self) -> int:
        return math.ceil(self.count / self.columns)

    def place(self, index: int) -> tuple[float, int]:
        """Column and row of a tile counted from 0; a centred one may stand on half a column."""
        row, column = divmod(index, self.columns)
        missing = self.columns - min(self.columns, self.count - row * self.columns)
        return column + missing / 2, row


def arrange(count: int, aspect: float = 1.0) -> Grid:
    """The grid that shows so many tiles of an aspect (width over height) largest in a chat."""
    options = [Grid(count, columns) for columns in range(1, count + 1)]
    return max(options, key=lambda grid: _legibility(grid, aspect))


def common_aspect(sizes: list[tuple[int, int]]) -> float:
    """The aspect that most tiles have or are near to; square where there are none."""
    aspects = sorted(width / height for width, height in sizes)
    middle = aspects[len(aspects) // 2] if aspects else 1.0
    return min(max(middle, 1 / _WIDEST), _WIDEST)


def _legibility(grid: Grid, aspect: float) -> float:
    filled = grid.count / (grid.columns * grid.rows)
    seen = (_tile_in(box, grid, aspect) for box in (_PHONE, _DESKTOP))
    return math.prod(seen) * math.sqrt(filled)


def _tile_in(box: tuple[int, int], grid: Grid, aspect: float) -> float:
    across = box[0] / grid.columns
    down = (box[1] / grid.rows - _CAPTION_IN_CHAT) * aspect
    return max(1.0, min(across, down))
