"""What nobody can draw: a draped statue or a cloaked one, with its name on the plinth's plate."""

from random import Random

from bot.engines.painter.colour import RGB, mix, scale
from bot.engines.painter.figures.markup import crease, ellipse, fitted, shape
from bot.engines.painter.figures.sculpt import Drawing
from bot.engines.painter.lexicon_subjects import PERSONLY_ENDINGS
from bot.engines.painter.scene import Figure

# Where the plate lies on the drawing, as fractions: left, top, right, bottom.
PLATE = (0.19, 0.765, 0.81, 0.895)
_CLOTHS: tuple[RGB, ...] = (
    (150, 84, 92),
    (88, 112, 148),
    (112, 134, 104),
    (164, 132, 92),
    (116, 96, 140),
)
_STONE: RGB = (186, 180, 172)
_BRASS: RGB = (208, 174, 98)


def draped(figure: Figure, look: Random) -> Drawing:
    """A figure for a name that nothing is drawn for; names of people get a cloak and a hood."""
    chosen = look.choice(_CLOTHS)
    color = figure.colours[0] if figure.colours else chosen
    human = figure.name[:1].isupper() or figure.name.endswith(PERSONLY_ENDINGS)
    drawn = _plinth() + (_cloaked if human else _covered)(color)
    return fitted(drawn, (-10, -20, 92, 140))


def _plinth() -> str:
    return (
        shape("M12,84h48v24h-48z", _STONE)
        + shape("M8,80h56v6h-56z", mix(_STONE, (255, 255, 255), 0.25))
        + shape("M6,107h60v6h-60z", scale(_STONE, 0.9))
        + shape("M17,90h38v12h-38z", _BRASS, 1.0)
    )


def _covered(color: RGB) -> str:
    cloth = shape(
        "M36,14C50,14 55,30 54,44C56,60 60,72 60,82Q54,78 50,82Q43,77 36,82Q29,77 22,82"
        "Q18,78 12,82C12,72 16,60 18,44C17,30 22,14 36,14z",
        color,
    )
    folds = crease("M26,40C24,56 22,68 22,78M46,40C48,56 50,68 50,78M36,48C35,60 36,70 36,78", 1.5)
    return cloth + folds + crease("M30,22C28,28 27,32 27,36", 1.5)


def _cloaked(color: RGB) -> str:
    cloak = shape("M36,34C50,36 56,52 58,82H14C16,52 22,36 36,34z", color)
    head = ellipse(36, 24, 13, 15, scale(color, 0.55))
    hood = shape(
        "M36,4C20,4 18,22 19,34C24,42 30,44 36,45C42,44 48,42 53,34C54,22 52,4 36,4z"
        "M36,12C45,12 47,22 46,30C45,38 41,40 36,40C31,40 27,38 26,30C25,22 27,12 36,12z",
        color,
    )
    folds = crease("M28,50C26,62 24,72 24,80M44,50C46,62 48,72 48,80M36,46V80", 1.5)
    return cloak + folds + head + hood
