"""A proof: a picture checked, measured against its source, and made ready for its sheet."""

from dataclasses import dataclass

from PIL import Image

from bot.pictures import codec, drift, sheet


@dataclass(frozen=True, slots=True, eq=False)
class Proof:
    """Width and height in pixels as it came; ``moved`` is its drift, None without a source."""

    tile: Image.Image
    width: int
    height: int
    moved: float | None


def proof(picture: bytes, tile_width: int, source: bytes | None = None) -> Proof:
    """Decode a picture once, for everything a round needs of it.

    Raises:
        NotAPicture: the picture (or its source) isn't one.
    """
    image = codec.load(picture, codec.OWN)
    moved = None
    if source is not None:
        moved = drift.measure(source, image).amount
    return Proof(sheet.prepare(image, tile_width), image.width, image.height, moved)


def again(picture: bytes, tile_width: int) -> Proof:
    """A picture that was checked and measured before, ready for its sheet once more."""
    tile = sheet.prepare(picture, tile_width)
    return Proof(tile, tile.width, tile.height, None)
