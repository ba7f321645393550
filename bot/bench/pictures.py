"""Figures of pictures: composing a sheet, painting a candidate."""

from io import BytesIO

import numpy as np
from PIL import Image

from bot.bench.figures import Figure, in_turn, median
from bot.engines.painter import painting
from bot.engines.protocol import RenderRequest
from bot.interpreters.phrases import Phrases
from bot.pictures import sheet
from bot.prompt.compose import Dialect, compose
from bot.prompt.model import Quality

SIDE = 1024  # pixels
SHEET = 2048
TIMES = 7
IDEA = "a red fox in a snowy forest, watercolor, wide shot at dusk"


def photo_like(seed: int) -> bytes:
    """A picture that is as hard to encode as a photo: soft shapes with fine grain, as PNG."""
    random = np.random.default_rng(seed)
    coarse = random.integers(0, 255, (8, 8, 3), dtype=np.uint8)
    soft = Image.fromarray(coarse).resize((SIDE, SIDE), Image.Resampling.BICUBIC)
    grain = random.normal(0, 6, (SIDE, SIDE, 3))
    mixed = np.clip(np.asarray(soft, dtype=np.float32) + grain, 0, 255).astype(np.uint8)
    return _png(Image.fromarray(mixed))


def sheet_figures() -> list[Figure]:
    """A sheet of four against decoding the four and encoding one JPEG of its size."""
    pictures = [photo_like(seed) for seed in range(4)]

    def ours() -> None:
        width = sheet.tile_width(4, SHEET)
        tiles = [
            sheet.Tile(number, sheet.prepare(picture, width), ("seed 42", "drift 4 %"))
            for number, picture in enumerate(pictures, 1)
        ]
        sheet.compose_sheet(tiles, SHEET)

    ours_ms, floor_ms = in_turn(ours, lambda: bare_sheet(pictures), TIMES)
    what = "sheet of four 1024² at 2048"
    return [Figure("sheet", what, median(ours_ms), median(floor_ms), 1.15)]


def bare_sheet(pictures: list[bytes]) -> bytes:
    """What any bot that posts a sheet must do at least: decode, paste, encode."""
    canvas = Image.new("RGB", (SHEET, SHEET))
    for index, picture in enumerate(pictures):
        tile = Image.open(BytesIO(picture))
        canvas.paste(tile, (index % 2 * SIDE, index // 2 * SIDE))
    buffer = BytesIO()
    canvas.save(buffer, "JPEG", quality=88)
    return buffer.getvalue()


def painter_figures() -> list[Figure]:
    """A painted 1024² picture against encoding one photo-like 1024² picture as PNG."""
    wording = compose(Phrases(engines=("painter",)).first_now(IDEA), Dialect.LAYERED)
    photo = Image.open(BytesIO(photo_like(0)))
    photo.load()
    seeds = iter(range(1000))

    def ours() -> None:
        seed = next(seeds)
        request = RenderRequest(wording, SIDE, SIDE, seed=seed, quality=Quality.STANDARD)
        painting.paint(request, seed, lambda _: None)

    ours_ms, floor_ms = in_turn(ours, lambda: _png(photo), TIMES)
    return [Figure("painter", "one 1024² picture", median(ours_ms), median(floor_ms), 1.0)]


def _png(image: Image.Image) -> bytes:
    buffer = BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()
