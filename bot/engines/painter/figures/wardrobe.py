"""How a person looks: skin, hair, clothes and what is in the hands, from words and chance."""

from collections.abc import Sequence
from random import Random

from bot.engines.painter.colour import NAMES, RGB, scale, to_hex
from bot.engines.painter.figures.costumes import Worn
from bot.engines.painter.figures.drawings import FRONTAL, drawn_of
from bot.engines.painter.figures.markup import dyed, pixel_at
from bot.engines.painter.figures.people import Held, Outfit
from bot.engines.painter.figures.roles import GOWNED, Role
from bot.engines.painter.nouns import Noun, named
from bot.engines.painter.scene import Figure

_SKINS: tuple[RGB, ...] = (
    (250, 222, 192),
    (244, 204, 166),
    (232, 184, 140),
    (204, 152, 108),
    (160, 108, 74),
    (116, 78, 56),
)
_HAIRS: tuple[RGB, ...] = (
    (62, 44, 40),
    (38, 34, 40),
    (112, 70, 44),
    (168, 106, 58),
    (220, 178, 104),
    (176, 72, 40),
)
_CLOTHES: tuple[RGB, ...] = (
    (66, 112, 156),
    (172, 74, 62),
    (86, 130, 92),
    (198, 146, 66),
    (112, 88, 140),
    (58, 128, 130),
    (176, 108, 96),
    (84, 92, 112),
)
_LEGS: tuple[RGB, ...] = ((62, 72, 96), (84, 70, 62), (70, 78, 74), (98, 84, 70))
_SKIN_WORDS: dict[RGB, RGB] = {
    NAMES["black"]: (98, 64, 46),
    NAMES["brown"]: (150, 100, 66),
    NAMES["white"]: (252, 226, 202),
    NAMES["tan"]: (214, 160, 112),
}
PLAIN_PEOPLE = frozenset(
    {"1F468", "1F469", "1F466", "1F467", "1F9D1", "1F9D2", "1F474", "1F475", "1F9D3", "1F476"}
)
_KNOWN_BY_HAIR = frozenset(
    {"1F471-200D-2640-FE0F", "1F471-200D-2642-FE0F", "1F9D1-200D-1F9B0", "1F469-200D-1F9B0"}
)
UNEARTHLY = ("1F9DF", "1F9DE", "1F9CC")
_SET_SHIRT: RGB = (146, 211, 245)  # the blue that the vector set dresses everybody in
_SET_SHIRT_SHADE = "#61B2E4"
_GREY_HAIR: RGB = (214, 214, 216)
_CLOTHING = frozenset({"dress", "coat", "shirt", "hair", "eyes", "fur", "tail", "boots", "gloves"})
_WHOLE_HEADS = frozenset({"1F916", "1F47D", "1F480", "1F47B", "1F383", "1F921", "1F438"})
_GRIPS: dict[str, tuple[float, float, float]] = {  # where a thing is held, and how large
    "2602": (36.0, 60.0, 0.95),
    "own/sword": (36.0, 57.0, 0.8),
    "own/lantern": (36.0, 8.0, 0.6),
    "1F3EE": (36.0, 6.0, 0.6),
    "1F388": (24.0, 66.0, 0.8),
    "1F9F9": (20.0, 52.0, 0.95),
    "1FA84": (22.0, 50.0, 0.6),
    "1F3B8": (44.0, 44.0, 0.85),
    "1F531": (36.0, 46.0, 1.0),
    "1FAA7": (36.0, 60.0, 0.9),
}


def dressed(figure: Figure, code: str, bust: str, role: Role, look: Random) -> Outfit:
    """The outfit of a person; what the words say outweighs the role, and the role chance."""
    worn = dict(figure.wears)
    skin, tinted = _skin(figure, look)
    skin = role.skin or _unearthly(code, bust) or skin
    hair, shirt, legs = look.choice(_HAIRS), look.choice(_CLOTHES), look.choice(_LEGS)
    long_dress = look.random() < 0.5
    base = pixel_at(bust, 24, 58) or pixel_at(bust, 36, 58) or _SET_SHIRT
    said = next((worn[part] for part in ("dress", "coat", "shirt") if worn.get(part)), None)
    own = figure.colours[0] if figure.colours and not tinted else None
    wanted = said or own or role.clothes or (shirt if base == _SET_SHIRT else None)
    gown = role.gown or ("gown" if code.partition("-")[0] in GOWNED else "")
    if "dress" in worn:
        gown = "gown" if long_dress else "dress"
    return Outfit(
        skin=skin,
        clothes=wanted or base,
        legs=legs,
        hair=worn.get("hair") or _hair(figure, code, hair),
        iris=worn.get("eyes"),
        gown=gown,
        wears=_worn(role.wears, figure.wears),
        swaps=_swaps(base, wanted),
        head=_head(figure) or (drawn_of(role.head) if role.head else ""),
    )


def in_hands(held: Sequence[Figure], role: Role) -> tuple[Held, ...]:
    """What is held, each with its grip: the words' things, else what the role carries."""
    things = [(figure.noun, figure.colours) for figure in held if figure.noun][:2]
    if not things and role.holds and (noun := named(role.holds)):
        things = [(noun, ())]
    return tuple(_held(noun, colours) for noun, colours in things)


def _held(noun: Noun, colours: tuple[RGB, ...]) -> Held:
    code = noun.codes[0]
    drawn = drawn_of(code)
    x, y, size = _GRIPS.get(code, (36.0, 54.0, 0.34 + 0.42 * min(1.0, noun.size)))
    return Held(dyed(drawn, colours[0]) if colours else drawn, (x, y), size)


def _hair(figure: Figure, code: str, drawn: RGB) -> RGB | None:
    if {"old", "elderly", "ancient"} & figure.qualities:
        return _GREY_HAIR
    return None if code in _KNOWN_BY_HAIR else drawn


def _skin(figure: Figure, look: Random) -> tuple[RGB, bool]:
    """The skin, and whether a colour word was about it ("a black woman") and not the clothes."""
    drawn = look.choice(_SKINS)
    plain = figure.noun is not None and figure.noun.codes[0] in PLAIN_PEOPLE
    if figure.colours and plain and figure.colours[0] in _SKIN_WORDS:
        return _SKIN_WORDS[figure.colours[0]], True
    return drawn, False


def _unearthly(code: str, bust: str) -> RGB | None:
    """The skin of those who aren't drawn in the vector set's yellow: zombies, genies, trolls."""
    return pixel_at(bust, 36, 36) if code.startswith(UNEARTHLY) else None


def _swaps(base: RGB, wanted: RGB | None) -> tuple[tuple[str, RGB], ...]:
    if wanted is None:
        return ()
    shades = ((_SET_SHIRT_SHADE, scale(wanted, 0.78)),) if base == _SET_SHIRT else ()
    return ((to_hex(base), wanted), *shades)


def _worn(first: tuple[Worn, ...], then: tuple[Worn, ...]) -> tuple[Worn, ...]:
    return (*first, *(item for item in then if item[0] not in _CLOTHING))


def _head(figure: Figure) -> str:
    """Another head for the body: the corgi's of a corgi astronaut."""
    if figure.head is None:
        return ""
    codes = figure.head.codes
    code = next((c for c in codes if c in FRONTAL or c in _WHOLE_HEADS), codes[0])
    drawn = drawn_of(code)
    return dyed(drawn, figure.colours[0]) if figure.colours else drawn
