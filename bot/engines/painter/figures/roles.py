"""Who wears what: the costume that goes with each role a person can be cast in."""

from dataclasses import dataclass

from bot.engines.painter.colour import RGB
from bot.engines.painter.figures.costumes import Worn

_MEN, _WOMEN, _BALD = "1F468", "1F469", "1F9D1-200D-1F9B2"


@dataclass(frozen=True, slots=True)
class Role:
    """The busts that may play it, what they wear, the colour of their clothes, what they hold."""

    busts: tuple[str, ...] = (_MEN, _WOMEN)
    wears: tuple[Worn, ...] = ()
    clothes: RGB | None = None
    gown: str = ""
    holds: str = ""  # a noun
    head: str = ""  # another head than a person's
    skin: RGB | None = None


_STEEL: RGB = (158, 164, 176)

ROLES: dict[str, Role] = {
    "own/ninja": Role(wears=(("ninja hood", None),), clothes=(44, 42, 52), holds="sword"),
    "own/angel": Role(
        wears=(("wings", None), ("halo", None)), clothes=(244, 240, 232), gown="gown"
    ),
    "own/alien": Role((_BALD,), clothes=(126, 140, 160), head="1F47D", skin=(176, 190, 180)),
    "own/skeleton": Role((_BALD,), clothes=(70, 66, 76), head="1F480", skin=(236, 230, 216)),
    "own/ogre": Role((_BALD,), clothes=(96, 70, 52), head="1F479", skin=(196, 62, 56)),
    "own/clown": Role((_BALD,), clothes=(226, 170, 62), head="1F921", skin=(250, 240, 232)),
    "own/knight": Role(
        wears=(("knight helmet", None), ("cape", (168, 40, 44))), clothes=_STEEL, holds="sword"
    ),
    "own/pirate": Role(
        wears=(("pirate hat", None), ("eyepatch", None), ("beard", None)),
        busts=(_MEN,),
        clothes=(132, 40, 44),
        holds="sword",
    ),
    "own/captain": Role(
        wears=(("cap", (38, 54, 96)), ("beard", (238, 238, 234))),
        busts=(_MEN,),
        clothes=(38, 54, 96),
    ),
    "own/samurai": Role(
        wears=(("samurai helmet", None),), clothes=(132, 34, 40), gown="dress", holds="sword"
    ),
    "own/viking": Role(
        wears=(("beard", (196, 112, 48)), ("viking helmet", None)),
        busts=(_MEN,),
        clothes=(116, 86, 60),
        holds="axe",
    ),
    "own/cowboy": Role(
        wears=(("cowboy hat", None), ("scarf", (186, 48, 44))), clothes=(150, 112, 74)
    ),
    "own/monk": Role(wears=(), busts=("1F9D1-200D-1F9B2",), clothes=(140, 84, 44), gown="gown"),
    "own/diver": Role(wears=(("goggles", (70, 160, 190)),), clothes=(40, 48, 62)),
    "own/geisha": Role(
        wears=(("flower crown", (240, 150, 176)),),
        busts=(_WOMEN,),
        clothes=(196, 60, 88),
        gown="gown",
    ),
    "own/grim": Role(wears=(("hood", None),), clothes=(52, 48, 58), gown="gown"),
    "own/witch": Role(
        wears=(("witch hat", None),),
        busts=(_WOMEN,),
        clothes=(70, 52, 104),
        gown="gown",
        holds="broom",
    ),
    "own/queen": Role(
        wears=(("crown", None), ("necklace", None), ("cape", (130, 40, 96))),
        busts=(_WOMEN,),
        clothes=(150, 56, 96),
        gown="gown",
    ),
    "own/mermaid": Role(
        busts=(_WOMEN,),
        clothes=(60, 160, 150),
        gown="tail",
        wears=(("flower crown", (150, 220, 230)),),
    ),
}

# People of the vector set who wear a gown rather than trousers.
GOWNED = frozenset(
    {"1F9D9", "1F478", "1F934", "1FAC5", "1F47C", "1F9DE", "1F9D5", "1F470", "1F9DA", "1F9DD"}
)
