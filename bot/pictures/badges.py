"""Numbers and marks that stand out on any picture."""

from functools import lru_cache

from PIL import Image, ImageDraw

from bot.pictures import lettering

INK, PAPER, PICKED = "#111214", "#ffffff", "#248046"
_FINER = 4  # drawn so much larger, then reduced: Pillow's shapes have hard edges
_RING, _HALO = 0.06, 0.03  # of the diameter


@lru_cache(maxsize=128)
def number(value: int, diameter: int, *, picked: bool = False) -> Image.Image:
    """A number in a disc: white on dark, ringed in white, ringed in shade; RGBA."""
    badge = _disc(diameter, PICKED if picked else INK)
    text = str(value)
    face = lettering.font(round(diameter * (0.62 if len(text) == 1 else 0.5)))
    ImageDraw.Draw(badge).text(
        (diameter / 2, diameter / 2),
        text,
        fill=PAPER,
        font=face,
        anchor="mm",
        stroke_width=max(1, diameter // 64),
    )
    return badge


@lru_cache(maxsize=16)
def tick(diameter: int) -> Image.Image:
    """A tick in a disc, for what was picked; RGBA."""
    return _with_strokes(diameter, PICKED, (((0.28, 0.52), (0.44, 0.68), (0.73, 0.34)),))


@lru_cache(maxsize=16)
def cross(diameter: int) -> Image.Image:
    """A cross in a disc, for what could not be made; RGBA."""
    strokes = (((0.33, 0.33), (0.67, 0.67)), ((0.67, 0.33), (0.33, 0.67)))
    return _with_strokes(diameter, "#80848e", strokes)


def _with_strokes(
    diameter: int, fill: str, strokes: tuple[tuple[tuple[float, float], ...], ...]
) -> Image.Image:
    badge, fine = _disc(diameter, fill), diameter * _FINER
    shape = Image.new("L", (fine, fine))
    pen = ImageDraw.Draw(shape)
    for stroke in strokes:
        points = [(x * fine, y * fine) for x, y in stroke]
        pen.line(points, fill=255, width=round(fine * 0.085), joint="curve")
    mask = shape.resize((diameter, diameter), Image.Resampling.BOX)
    badge.paste(Image.new("RGBA", mask.size, PAPER), mask=mask)
    return badge


def _disc(diameter: int, fill: str) -> Image.Image:
    fine = diameter * _FINER
    disc = Image.new("RGBA", (fine, fine), (0, 0, 0, 0))
    pen = ImageDraw.Draw(disc)
    ring, halo = fine * _RING, fine * _HALO
    pen.ellipse((0, 0, fine - 1, fine - 1), fill=(0, 0, 0, 150))
    pen.ellipse((halo, halo, fine - 1 - halo, fine - 1 - halo), fill=PAPER)
    inner = halo + ring
    pen.ellipse((inner, inner, fine - 1 - inner, fine - 1 - inner), fill=fill)
    return disc.resize((diameter, diameter), Image.Resampling.BOX)
