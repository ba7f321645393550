"""Which style the words ask for, how figures are drawn for it, and its work on the picture."""

from collections.abc import Callable

from PIL import Image

from bot.engines.painter.figures.sculpt import Manner
from bot.engines.painter.scene import Looks
from bot.engines.painter.styles import blocks, drawn, painterly, screen
from bot.engines.painter.styles.tools import Sheet

STYLES: dict[str, Callable[[Sheet], Image.Image]] = {
    "watercolor": painterly.watercolor,
    "oil": painterly.oil,
    "pastel": painterly.pastel,
    "pointillism": painterly.pointillism,
    "graffiti": painterly.graffiti,
    "ink": drawn.ink,
    "pencil": drawn.pencil,
    "comic": drawn.comic,
    "blueprint": drawn.blueprint,
    "linocut": drawn.linocut,
    "pixel": blocks.pixel,
    "lowpoly": blocks.lowpoly,
    "glass": blocks.glass,
    "embroidery": blocks.embroidery,
    "photo": screen.photo,
    "anime": screen.anime,
    "flat": screen.flat,
    "clay": screen.clay,
    "neon": screen.neon,
    "digital": screen.digital,
}
_VAGUE = frozenset({"digital", "photo", "clay"})  # often said beside a style of another kind


_MANNERS = {
    "flat": Manner(0.0, 0.0),
    "anime": Manner(0.9, 0.5, toon=True),
    "comic": Manner(0.8, 0.9, toon=True),
    "ink": Manner(0.8, 1.0),
    "pencil": Manner(0.9, 0.8),
    "blueprint": Manner(0.6, 1.0),
    "photo": Manner(1.15, 0.36),
    "clay": Manner(1.35, 0.3),
    "lowpoly": Manner(1.2, 0.4),
    "oil": Manner(1.1, 0.5),
    "pixel": Manner(0.9, 0.7),
    "linocut": Manner(1.0, 0.8),
    "graffiti": Manner(0.8, 0.9, toon=True),
    "watercolor": Manner(0.85, 0.5),
}


def chosen(looks: Looks) -> str:
    """The style that counts where several are named: a medium before "detailed" or "cinematic"."""
    named = [kind for kind, degree in looks.kinds if degree > 0]
    return next((kind for kind in named if kind not in _VAGUE), named[0] if named else "digital")


def manner_of(style: str) -> Manner:
    return _MANNERS.get(style, Manner())


def styled(sheet: Sheet, style: str) -> Image.Image:
    """The sheet's picture in a style, its ground darkened where the words want that."""
    picture = STYLES[style](sheet)
    if style == "watercolor":  # has seen to it before the paper's border was left bare
        return picture
    return sheet.shaded(picture, blocks.outlines(sheet, style))
