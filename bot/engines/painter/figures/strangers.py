"""What nobody can draw: a draped statue or a cloaked one, with its name on the plinth's plate."""

from random import Random

from bot.engines.painter.colour import RGB, mix, scale
from bot.engines.painter.figures.casting import Actor
from bot.engines.painter.figures.markup import crease, ellipse, fitted, shape
from bot.engines.painter.lexicon_subjects import PERSONLY_ENDINGS
from bot.engines.painter.scene import Figure

_CLOTHS: tuple[RGB, ...] = (
    (150, 84, 92),
    (88, 112, 148),
    (112, 134, 104),
    (164, 132, 92),
    (116, 96, 140),
)


def stranger(figure: Figure, look: Random) -> Actor:
    """A figure for a name that nothing is drawn for."""
    color = figure.colours[0] if figure.colours else look.choice(_CLOTHS)
    human = figure.name[:1].isupper() or figure.name.endswith(PERSONLY_ENDINGS)
    drawing = fitted((_person if human else _statue)(color), (-10, -20, 92, 140))
    return Actor(drawing, 1.0 * figure.size, label=figure.name)


def _plinth() -> str:
    stone: RGB = (186, 180, 172)
    plate: RGB = (208, 174, 98)
    return (
        shape("M12,84h48v24h-48z", stone)
        + shape("M8,80h56v6h-56z", mix(stone, (255, 255, 255), 0.25))
        + shape("M6,107h60v6h-60z", scale(stone, 0.9))
        + shape("M17,90h38v12h-38z", plate, 1.0)
    )


def _statue(color: RGB) -> str:
    cloth = shape(
        "M36,14C50,14 55,30 54,44C56,60 60,72 60,82Q54,78 50,82Q43,77 36,82"
        "Q29,77 22,82Q18,78 12,82C12,72 16,60 18,44C17,30 22,14 36,14z",
        color,
    )
    folds = crease(
        "M26,40C24,56 22,68 22,78M46,40C48,56 50,68 50,78M36,48"
        "C35,60 36,70 36,78M30,22C28,28 27,32 27,36",
        1.5,
    )
    return _plinth() + cloth + folds


def _person(color: RGB) -> str:
    cloak = shape("M36,34C50,36 56,52 58,82H14C16,52 22,36 36,34z", color)
    head = ellipse(36, 24, 13, 15, scale(color, 0.55))
    hood = shape(
        "M36,4C20,4 18,22 19,34C24,42 30,44 36,45C42,44 48,42 53,34"
        "C54,22 52,4 36,4zM36,12C45,12 47,22 46,30C45,38 41,40 36,40"
        "C31,40 27,38 26,30C25,22 27,12 36,12z",
        color,
    )
    folds = crease("M28,50C26,62 24,72 24,80M44,50C46,62 48,72 48,80M36,46V80", 1.5)
    return _plinth() + cloak + folds + head + hood
