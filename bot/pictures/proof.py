"""A proof: a picture checked, measured against its source, and made ready for its sheet."""

from dataclasses import dataclass
from typing import TypeAlias

from PIL import Image

from bot.pictures import codec, sheet

Small: TypeAlias = Image.Image  # a picture at the size that drift is measured at
Tile: TypeAlias = Image.Image  # a picture at the size that it has on its sheet


@dataclass(frozen=True, slots=True, eq=False)
class Proof:
    """A picture decoded once for everything a round needs of it; width and height in pixels."""

    picture: Image.Image
    tile: Tile

    @property
    def width(self) -> int:
        return self.picture.width

    @property
    def height(self) -> int:
        return self.picture.height


def proof(picture: bytes, tile_width: int) -> Proof:
    """Raises NotAPicture where the bytes aren't one."""
    image = codec.load(picture, codec.OWN)
    return Proof(image, sheet.prepare(image, tile_width))


def moved(made: Proof, source: Small | None) -> tuple[Small, float | None]:
    """The picture at the size that drift is measured at, and how far it is from its source."""
    from bot.pictures import drift  # numpy takes its time to load; a bot at rest never needs it

    thumb = drift.prepare_for_drift(made.picture)
    return thumb.image, None if source is None else drift.measure(source, thumb).amount


def small(picture: bytes) -> Small:
    """A kept picture at the size that drift is measured at."""
    from bot.pictures import drift

    return drift.prepare_for_drift(picture).image
