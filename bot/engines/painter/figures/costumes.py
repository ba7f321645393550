"""What people wear: hats, glasses, scarves, capes, wings; placed on the bust of the vector set."""

from functools import lru_cache
from typing import TypeAlias

from bot.engines.painter.colour import RGB, mix, scale
from bot.engines.painter.figures.markup import dyed, ellipse, group, shape, stroke
from bot.engines.painter.figures.vectors import markup

Worn: TypeAlias = tuple[str, RGB | None]
_GOLD: RGB = (232, 184, 62)
_RIM: RGB = (52, 44, 48)
_LENS: RGB = (38, 36, 46)
# Hats of the vector set: code, centre and size on a bust whose head spans 22–50 and tops out at 11.
_HATS = {
    "hat": ("1F452", (36.0, 9.0), 0.72),
    "top hat": ("1F3A9", (36.0, 0.5), 0.58),
    "cap": ("1F9E2", (36.0, 10.0), 0.60),
    "helmet": ("1FA96", (36.0, 12.0), 0.66),
    "crown": ("1F451", (36.0, 7.0), 0.46),
    "graduation cap": ("1F393", (36.0, 9.0), 0.66),
}


def over_head(wears: tuple[Worn, ...], lowered: float = 0.0) -> str:
    """Everything worn on head, eyes and neck, drawn over a bust."""
    drawn = ""
    for name, color in wears:
        drawn += _neck(name, color) + _eyes(name, color)
        drawn += _hat(name, color)
    return group(drawn, move=(0, lowered)) if drawn and lowered else drawn


def over_body(wears: tuple[Worn, ...]) -> str:
    """Everything worn on the back, drawn before the bust."""
    drawn = ""
    for name, color in wears:
        if name == "cape":
            drawn = (
                shape(
                    "M20,52C6,70 4,92 2,108Q36,116 70,108C68,92 66,70 52,52z",
                    color or (176, 40, 44),
                )
                + drawn
            )
        if name == "wings":
            drawn = _wings(color or (244, 244, 250)) + drawn
        if name == "backpack":
            drawn = (
                shape(
                    "M12,56q0,-6 6,-6h36q6,0 6,6v26q0,6 -6,6h-36q-6,0 -6,-6z",
                    color or (176, 92, 56),
                )
                + drawn
            )
    return drawn


def _wings(color: RGB) -> str:
    shade = mix(color, (120, 130, 170), 0.25)
    left = (
        "M24,58C6,34 -14,32 -24,40C-14,46 -20,52 -24,56C-12,58 -16,66 -18,70"
        "C-4,68 -4,78 -4,82C8,78 16,70 24,66z"
    )
    return shape(left, color) + group(shape(left, shade), mirrored=True)


@lru_cache(maxsize=32)
def _of_set(name: str, color: RGB | None) -> str:
    code, (x, y), size = _HATS[name]
    drawn = dyed(markup(code), color) if color else markup(code)
    return group(drawn, move=(x - 36, y - 36), grow=size)


def _hat(name: str, color: RGB | None) -> str:
    if name in _HATS:
        return _of_set(name, color)
    drawer = _DRAWN_HATS.get(name)
    return drawer(color) if drawer else ""


def _cone(color: RGB | None) -> str:
    main = color or (62, 48, 92)
    band = scale(main, 0.6)
    brim = ellipse(36, 16.5, 24, 4.6, main)
    return (
        shape("M22,15C27,4 32,-10 44,-19C43,-10 46,4 50,15Q36,20 22,15z", main)
        + brim
        + shape("M23.2,12.6Q36,17.4 48.8,12.6L50,16Q36,20.5 22,16z", band, 0)
        + shape("M33,13.4h6v5h-6z", _GOLD, 0)
    )


def _tricorn(color: RGB | None) -> str:
    main = color or (54, 48, 56)
    skull = ellipse(36, 5.6, 3.3, 3.0, (244, 240, 230), 0) + shape(
        "M34.4,7.6h3.2v2.6h-3.2z", (244, 240, 230), 0
    )
    sockets = ellipse(34.8, 5.6, 0.8, 0.9, main, 0) + ellipse(37.2, 5.6, 0.8, 0.9, main, 0)
    return (
        shape(
            "M14,17C16,4 26,-3 36,-4C46,-3 56,4 58,17C50,12 43,14 36,15.5C29,14 22,12 14,17z", main
        )
        + stroke("M14.6,16.6C22,11.4 29,13.6 36,15C43,13.6 50,11.4 57.4,16.6", 1.3, _GOLD)
        + skull
        + sockets
    )


def _stetson(color: RGB | None) -> str:
    main = color or (150, 100, 60)
    return (
        shape("M25,15C25,4 27,-5 32,-5C34,-5 35,-3 36,-3C37,-3 38,-5 40,-5C45,-5 47,4 47,15z", main)
        + shape(
            "M8,11C14,19 25,19 36,19C47,19 58,19 64,11C60,10 52,16 36,16C20,16 12,10 8,11z", main
        )
        + shape("M25,11.6Q36,14 47,11.6L47,15.6Q36,17.6 25,15.6z", scale(main, 0.5), 0)
    )


def _party(color: RGB | None) -> str:
    main = color or (224, 82, 130)
    stripe = mix(main, (255, 255, 255), 0.6)
    return (
        shape("M25,15L37,-15L48,15Q36,19 25,15z", main)
        + shape("M28,7.6Q36,12 45.4,8L46.8,12Q36,16 26.6,11.4z", stripe, 0)
        + ellipse(37, -15, 4, 4, _GOLD)
    )


def _bobble(color: RGB | None) -> str:
    main = color or (196, 52, 52)
    white = (246, 244, 240)
    return (
        shape("M22,18C22,4 28,-4 36,-4C44,-4 50,4 50,18z", main)
        + shape("M20,14q16,-5 32,0v6.6q-16,-5 -32,0z", white)
        + ellipse(36, -6, 5, 5, white)
    )


def _toque(color: RGB | None) -> str:
    main = color or (250, 248, 244)
    return shape(
        "M25,16V4C18,2 18,-9 27,-9C29,-15 43,-15 45,-9C54,-9 54,2 47,4V16Q36,19 25,16z", main
    )


def _horned_helmet(color: RGB | None) -> str:
    main, horn = color or (150, 154, 164), (240, 230, 206)
    left = shape("M23,10C12,10 8,0 12,-8C13,0 18,3 25,4z", horn)
    return (
        left
        + group(left, mirrored=True)
        + shape("M21,20C20,4 28,-3 36,-3C44,-3 52,4 51,20Q36,13 21,20z", main)
        + shape("M20.6,20.4Q36,12.6 51.4,20.4L51.2,15.6Q36,8.6 20.8,15.6z", _GOLD)
        + shape("M34.4,13h3.2v12h-3.2z", main)
    )


def _visor(color: RGB | None) -> str:
    """A knight's helmet with its visor up and a plume."""
    main, dark = color or (168, 174, 186), (96, 102, 116)
    return (
        shape("M38,-4C50,-16 64,-10 66,6C60,-2 52,-2 44,2z", (190, 44, 48))
        + shape("M20,40C17,14 22,-3 36,-3C50,-3 55,14 52,40L46,44V26Q36,20 26,26V44z", main)
        + shape("M21,18Q36,6 51,18L50,24Q36,13.5 22,24z", mix(main, (255, 255, 255), 0.35))
        + stroke("M29,16.6v2.6M33,14.8v2.6M39,14.8v2.6M43,16.6v2.6", 1.3, dark)
    )


def _kabuto(color: RGB | None) -> str:
    main = color or (64, 52, 66)
    horn = shape("M31,6C26,-4 22,-10 18,-13C20,-4 24,4 30,11z", _GOLD)
    return (
        shape("M16,36C13,14 22,-3 36,-3C50,-3 59,14 56,36L48,30V18Q36,13 24,18V30z", main)
        + horn
        + group(horn, mirrored=True)
        + shape("M20,18Q36,8 52,18L51,22Q36,12.5 21,22z", (168, 40, 44))
        + ellipse(36, 8, 3.6, 3.6, _GOLD)
    )


def _flowers(color: RGB | None) -> str:
    colors = (
        (color,) if color else ((240, 150, 176), (250, 226, 120), (240, 240, 250), (196, 150, 226))
    )
    drawn = stroke("M22,19Q36,8 50,19", 2.6, (96, 148, 78))
    for index, x in enumerate((22.5, 27.5, 32.5, 38.5, 44.0, 49.5)):
        y = 18.5 - 0.027 * (26 - abs(x - 36)) ** 2 * 0.62
        bloom = colors[index % len(colors)]
        drawn += ellipse(x, y, 3.7, 3.4, bloom, 1.1) + ellipse(x, y, 1.3, 1.3, (250, 206, 84), 0)
    return drawn


def _halo(color: RGB | None) -> str:
    return stroke("M24,3a12,3.4 0 1 0 24,0a12,3.4 0 1 0 -24,0", 2.2, color or (255, 222, 110))


def _devil_horns(color: RGB | None) -> str:
    left = shape("M25,15C19,10 18,3 20,-3C23,3 27,6 31,10z", color or (190, 44, 44))
    return left + group(left, mirrored=True)


def _hood(color: RGB | None) -> str:
    main = color or (64, 58, 70)
    return shape(
        "M36,3C18,3 16,24 17,46C22,54 28,58 36,60C44,58 50,54 55,46"
        "C56,24 54,3 36,3zM36,14C45,14 48,24 47,34C46,44 41,48 36,48"
        "C31,48 26,44 25,34C24,24 27,14 36,14z",
        main,
    )


def _ninja_hood(color: RGB | None) -> str:
    main = color or (40, 38, 48)
    upper = shape("M20,27C18,6 28,-1 36,-1C44,-1 54,6 52,27Q36,21 20,27z", main)
    lower = shape("M21,33Q36,37 51,33C52,46 46,54 36,54C26,54 20,46 21,33z", main)
    band = shape("M20,20Q36,13.6 52,20L52.2,25Q36,19 19.8,25z", (176, 40, 44), 0.9)
    return lower + upper + band


_DRAWN_HATS = {
    "witch hat": _cone,
    "pirate hat": _tricorn,
    "cowboy hat": _stetson,
    "party hat": _party,
    "santa hat": _bobble,
    "chef hat": _toque,
    "viking helmet": _horned_helmet,
    "knight helmet": _visor,
    "samurai helmet": _kabuto,
    "flower crown": _flowers,
    "halo": _halo,
    "horns": _devil_horns,
    "hood": _hood,
    "ninja hood": _ninja_hood,
}


def _eyes(name: str, color: RGB | None) -> str:
    drawer = _DRAWN_EYES.get(name)
    return drawer(color) if drawer else ""


def _glasses(color: RGB | None) -> str:
    left = stroke("M27.4,29a3.9,3.9 0 1 0 7.8,0a3.9,3.9 0 1 0 -7.8,0", 1.3, color or _RIM)
    return left + stroke("M36.6,29a3.9,3.9 0 1 0 7.8,0a3.9,3.9 0 1 0 -7.8,0", 1.3, color or _RIM)


def _monocle(color: RGB | None) -> str:
    ring = stroke("M36.6,29a3.9,3.9 0 1 0 7.8,0a3.9,3.9 0 1 0 -7.8,0", 1.3, color or _GOLD)
    return ring + stroke("M44.2,31q2,8 -1,14", 0.9, color or _GOLD)


def _sunglasses(color: RGB | None) -> str:
    lenses = (
        "M26,26.4h9q0.9,0.4 1.8,0h9q0.6,7 -4.5,7q-4.4,0 -5.4,-4.6q-1,4.6 -5.4,4.6q-5.1,0 -4.5,-7z"
    )
    shine = stroke("M29.4,27.4l2,-1.4M39.4,27.4l2,-1.4", 0.9, (220, 226, 240))
    return shape(lenses, color or _LENS, 0.8) + shine


def _eyepatch(color: RGB | None) -> str:
    return stroke("M24,20L47,31", 1.0, _LENS) + ellipse(39.9, 29, 3.5, 3.4, color or _LENS, 0)


def _mask(color: RGB | None) -> str:
    path = (
        "M25.5,26q10.4,-3.4 20.8,0q0.6,7.4 -5,7.2q-4,-0.4 -5.4,-3q-1.4,2.6 -5.4,3q-5.6,0.2 -5,-7.2z"
    )
    holes = ellipse(31.4, 29.2, 2.2, 1.6, (250, 246, 240), 0)
    return shape(path, color or (70, 44, 110), 0.8) + holes + group(holes, move=(8.6, 0))


def _moustache(color: RGB | None) -> str:
    path = (
        "M36,36.4c-3,-2.6 -7,-0.6 -8,2.4c3,1.4 6,0.6 8,-0.8c2,1.4 5,2.2 8,0.8c-1,-3 -5,-5 -8,-2.4z"
    )
    return shape(path, color or (92, 60, 42), 0)


def _beard(color: RGB | None) -> str:
    path = "M25,32C25,50 30,58 36,60C42,58 47,50 47,32C44,38 41,36.4 36,36.4C31,36.4 28,38 25,32z"
    smile = stroke("M33,40.4q3,1.6 6,0", 1.2, (120, 60, 54))
    return shape(path, color or (128, 92, 64)) + smile


_DRAWN_EYES = {
    "glasses": _glasses,
    "monocle": _monocle,
    "sunglasses": _sunglasses,
    "goggles": _sunglasses,
    "eyepatch": _eyepatch,
    "mask": _mask,
    "moustache": _moustache,
    "beard": _beard,
}


def _neck(name: str, color: RGB | None) -> str:
    drawer = _DRAWN_NECKS.get(name)
    return drawer(color) if drawer else ""


def _scarf(color: RGB | None) -> str:
    main = color or (196, 58, 54)
    end = shape("M41,51l6,15l-7,1.6l-4,-14z", scale(main, 0.86))
    return shape("M23,44Q36,53 49,44L50.4,50Q36,59 21.6,50z", main) + end


def _bow(color: RGB | None) -> str:
    return shape("M36,50l-8,-4.4v8.8zM36,50l8,-4.4v8.8z", color or (176, 40, 52))


def _tie(color: RGB | None) -> str:
    return shape("M33.6,47h4.8l-1,4l2.4,9h-7.6l2.4,-9z", color or (52, 74, 138))


def _necklace(color: RGB | None) -> str:
    stone = ellipse(36, 52.4, 2.1, 2.1, (92, 196, 214))
    return stroke("M27,47Q36,56 45,47", 1.5, color or _GOLD) + stone


def _headphones(color: RGB | None) -> str:
    main = color or (52, 54, 66)
    cups = ellipse(22.6, 30, 3.6, 5.4, main) + ellipse(49.4, 30, 3.6, 5.4, main)
    return stroke("M22.4,28C20,6 52,6 49.6,28", 3.0, main) + cups


_DRAWN_NECKS = {
    "scarf": _scarf,
    "bow tie": _bow,
    "tie": _tie,
    "necklace": _necklace,
    "headphones": _headphones,
}
