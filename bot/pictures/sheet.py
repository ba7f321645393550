"""The sheet: a numbered batch in one JPEG, to be told apart and picked from on a phone."""

from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw

from bot.pictures import badges, codec, grid, lettering

SHEET_WIDTH = 2048
MOST_TILES = 10
_QUALITY = 85
# Between tiles, half of it around the sheet. A picture that is larger than its tile by no more
# than this is cropped: quicker and sharper than resampling, and of the four tiles of a sheet of
# 2048 pixels it makes the usual 1024.
_GUTTER = 8
_NARROWEST_TILE = 320  # smaller pictures are enlarged to this
_TALLEST = 2.5  # heights of a tile in widths, at most
_LETTERS_IN_WIDTH = 34  # height of a caption in widths of the sheet: 11 pixels on a phone
_FAILURE_LINES = 4
_PLATE, _GROUND = "#2b2d31", "#1e1f22"
_BRIGHT, _DIM = "#f2f3f5", "#b5bac1"
_CHECKS = ("#d9d9d9", "#f5f5f5")

_Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Tile:
    """One candidate on a sheet.

    ``picture`` is best what ``prepare`` returned. ``caption`` has parts such as "seed 42" and
    "drift 4 %". ``failed`` says why there is no picture. ``label`` names what sets this tile
    apart, as in a sweep.
    """

    number: int
    picture: bytes | Image.Image | None
    caption: tuple[str, ...] = ()
    failed: str | None = None
    picked: bool = False
    label: str | None = None


@dataclass(frozen=True, slots=True)
class _Plan:
    grid: grid.Grid
    tile: tuple[int, int]  # width and height of a picture
    letters: int  # height of a caption's letters
    lines: int  # of caption under each tile
    labelled: bool

    @property
    def pitch(self) -> tuple[int, int]:
        words = self.label_height + self.lines * self.line_height
        return self.tile[0] + _GUTTER, self.tile[1] + _GUTTER + words + self.letters // 3

    @property
    def line_height(self) -> int:
        return round(self.letters * 1.2)

    @property
    def label_height(self) -> int:
        return round(self.letters * 1.35) if self.labelled else 0

    @property
    def size(self) -> tuple[int, int]:
        across, down = self.pitch
        return across * self.grid.columns, down * self.grid.rows

    def box(self, index: int) -> _Box:
        """The left, top, right and bottom of a tile's picture."""
        column, row = self.grid.place(index)
        across, down = self.pitch
        left, top = round(column * across) + _GUTTER // 2, row * down + _GUTTER // 2
        return left, top, left + self.tile[0], top + self.tile[1]


def tile_width(count: int, width: int = SHEET_WIDTH, aspect: float = 1.0) -> int:
    """How wide each of so many tiles will be, for ``prepare``; aspect is width over height."""
    return width // grid.arrange(count, aspect).columns - _GUTTER


def prepare(picture: bytes | Image.Image, width: int) -> Image.Image:
    """A picture as a tile of at most about this width: RGB, shrunk but never enlarged.

    It takes most of a sheet's time, so do it for each candidate as it arrives, in a thread.

    Raises:
        NotAPicture: the bytes aren't one.
    """
    if isinstance(picture, bytes):
        info = codec.inspect(picture, codec.OWN)
        at_least = _within((info.width, info.height), width)
        picture = codec.load(picture, codec.OWN, at_least)
    wanted = _within(picture.size, width)
    if picture.width > wanted[0] + _GUTTER or picture.height > wanted[1] + _GUTTER:
        picture = picture.resize(wanted, Image.Resampling.LANCZOS, reducing_gap=2.0)
    return _opaque(picture)


def compose_sheet(tiles: Sequence[Tile], width: int = SHEET_WIDTH) -> bytes:
    """One JPEG at most this wide with 1 to 10 tiles, each with its number and its words.

    Raises:
        NotAPicture: the bytes of a tile aren't one.
    """
    assert 1 <= len(tiles) <= MOST_TILES
    pictures = [_picture(tile, width) for tile in tiles]
    plan = _planned(tiles, [picture.size for picture in pictures if picture], width)
    sheet = Image.new("RGB", plan.size, _GROUND)
    pen = ImageDraw.Draw(sheet)
    for index, (tile, picture) in enumerate(zip(tiles, pictures, strict=True)):
        if picture is None:
            _draw_failure(sheet, plan.box(index), plan.letters, tile.failed or "No picture.")
        else:
            _lay(sheet, plan.box(index), picture)
        _mark(sheet, plan, index, tile)
        _write(pen, plan, index, tile)
    return codec.encode_jpeg(sheet, _QUALITY)


def _picture(tile: Tile, width: int) -> Image.Image | None:
    if tile.picture is None or tile.failed is not None:
        return None
    return prepare(tile.picture, width)


def _planned(tiles: Sequence[Tile], sizes: list[tuple[int, int]], width: int) -> _Plan:
    aspect = grid.common_aspect(sizes)
    arranged = grid.arrange(len(tiles), aspect)
    most = width // arranged.columns - _GUTTER
    widest = max((size[0] for size in sizes), default=_NARROWEST_TILE)
    across = min(most, max(widest, _NARROWEST_TILE))
    letters = max(12, (across + _GUTTER) * arranged.columns // _LETTERS_IN_WIDTH)
    return _Plan(
        grid=arranged,
        tile=(across, max(1, round(across / aspect))),
        letters=letters,
        lines=max(_caption_lines(tile.caption, letters, across) for tile in tiles),
        labelled=any(tile.label for tile in tiles),
    )


def _caption_lines(caption: tuple[str, ...], letters: int, width: int) -> int:
    """All parts in one line if they fit side by side, else a line for each."""
    face = lettering.font(letters)
    side_by_side = sum(face.getlength(lettering.writable(part)) + letters for part in caption)
    return min(len(caption), 1) if side_by_side <= width else len(caption)


def _lay(sheet: Image.Image, box: _Box, picture: Image.Image) -> None:
    left, top, right, bottom = box
    across, down = right - left, bottom - top
    if not (_near(picture.width, across) and _near(picture.height, down)):
        scale = min(across / picture.width, down / picture.height)
        size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
        picture = picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
        if size != (across, down):
            sheet.paste(_PLATE, box)
    x, y = left + (across - picture.width) // 2, top + (down - picture.height) // 2
    sheet.paste(picture, (x, y))
    for edge in _edges(box):
        sheet.paste(_GROUND, edge)


def _near(pixels: int, wanted: int) -> bool:
    return wanted <= pixels <= wanted + _GUTTER


def _edges(box: _Box) -> tuple[_Box, ...]:
    """The half gutters around a tile, onto which a picture may have run over."""
    left, top, right, bottom = box
    half = _GUTTER // 2
    return (
        (left - half, top - half, right + half, top),
        (left - half, bottom, right + half, bottom + half),
        (left - half, top, left, bottom),
        (right, top, right + half, bottom),
    )


def _draw_failure(sheet: Image.Image, box: _Box, letters: int, why: str) -> None:
    left, top, right, bottom = box
    sheet.paste(_PLATE, box)
    middle, width, height = (left + right) // 2, right - left, bottom - top
    mark = badges.cross(max(1, min(letters * 3, width // 3, height // 3)))
    face, line, gap = lettering.font(round(letters * 0.8)), round(letters * 1.1), letters // 2
    lines = max(1, min(_FAILURE_LINES, (height - mark.height - gap) // line))
    rows = lettering.wrapped(lettering.writable(why), face, round(width * 0.84), lines)
    y = max(top, (top + bottom - mark.height - gap - line * len(rows)) // 2)
    sheet.paste(mark, (middle - mark.width // 2, y), mark)
    y += mark.height + gap
    pen = ImageDraw.Draw(sheet)
    for row in rows:
        pen.text((middle, y), row, fill=_DIM, font=face, anchor="ma")
        y += line


def _mark(sheet: Image.Image, plan: _Plan, index: int, tile: Tile) -> None:
    left, top, right, bottom = plan.box(index)
    diameter = max(1, min(plan.letters * 9 // 4, (right - left) // 3, (bottom - top) // 2))
    inset = diameter // 8
    if tile.picked:
        edge = max(2, plan.letters // 6)
        ImageDraw.Draw(sheet).rectangle(
            (left, top, right - 1, bottom - 1), outline=badges.PICKED, width=edge
        )
        tick = badges.tick(diameter)
        sheet.paste(tick, (right - inset - diameter, top + inset), tick)
    badge = badges.number(tile.number, diameter, picked=tile.picked)
    sheet.paste(badge, (left + inset, top + inset), badge)


def _write(pen: ImageDraw.ImageDraw, plan: _Plan, index: int, tile: Tile) -> None:
    left, _, right, y = plan.box(index)
    inset, width = plan.letters // 4, right - left - plan.letters // 2
    smallest = plan.letters * 2 // 3
    if tile.label:
        spot = (left + inset, y + plan.label_height)
        face, text = lettering.fitted(lettering.writable(tile.label), plan.letters, width, smallest)
        pen.text(spot, text, fill=_BRIGHT, font=face, anchor="ls", stroke_width=1)
    y += plan.label_height
    for part, words in enumerate(tile.caption):
        face, text = lettering.fitted(lettering.writable(words), plan.letters, width, smallest)
        beside = plan.lines == 1 and part > 0
        y += 0 if beside else plan.line_height
        spot = (right - inset, y) if beside else (left + inset, y)
        pen.text(spot, text, fill=_DIM, font=face, anchor="rs" if beside else "ls")


def _within(size: tuple[int, int], width: int) -> tuple[int, int]:
    scale = min(1.0, width / size[0], width * _TALLEST / size[1])
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def _opaque(picture: Image.Image) -> Image.Image:
    """What is see-through lies on the checks that say so."""
    if picture.mode != "RGBA":
        return codec.on_white(picture)
    checks = Image.new("RGB", picture.size, _CHECKS[0])
    side = max(4, picture.width // 40)
    pen = ImageDraw.Draw(checks)
    for y in range(0, picture.height, side):
        for x in range(y // side % 2 * side, picture.width, 2 * side):
            pen.rectangle((x, y, x + side - 1, y + side - 1), fill=_CHECKS[1])
    checks.paste(picture, mask=picture.getchannel("A"))
    return checks
