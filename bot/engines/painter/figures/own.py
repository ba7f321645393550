"""Drawings of Retake's own, for things that the vector set lacks."""

from functools import lru_cache

from bot.engines.painter.colour import RGB, mix
from bot.engines.painter.figures.markup import (
    crease,
    dyed,
    ellipse,
    group,
    limb,
    recolored,
    shape,
    stroke,
)
from bot.engines.painter.figures.vectors import markup

_STONE: RGB = (176, 170, 164)
WOOD: RGB = (142, 96, 60)
_RED: RGB = (196, 58, 52)
_CREAM: RGB = (244, 236, 220)
_GLASS: RGB = (255, 226, 138)


@lru_cache(maxsize=32)
def own(name: str) -> str:
    """The markup of ``own/<name>``; drawn on a square of 72, some a little beyond."""
    return _DRAWN[name]()


def _lighthouse() -> str:
    body = shape("M28,22L44,22L50,68H22z", _CREAM)
    bands = shape("M27.1,29h17.8l1.2,9H25.9z", _RED, 0) + shape(
        "M24.7,47h22.6l1.2,9H23.5z", _RED, 0
    )
    room = shape("M29,12h14v10H29z", _GLASS) + crease("M36,12v10", 1.2)
    roof = shape("M27,12Q36,1 45,12z", _RED) + ellipse(36, 3.6, 1.6, 1.6, (80, 70, 70))
    rail = shape("M25,21h22v3.4H25z", (92, 84, 88))
    door = shape("M33,68v-8q3,-4 6,0v8z", (96, 64, 50)) + shape(
        "M34.4,40h3.2v5h-3.2z", (90, 110, 140), 0.8
    )
    return (
        body
        + bands
        + room
        + roof
        + rail
        + door
        + shape("M16,68Q36,62 56,68L60,72H12z", (122, 116, 112))
    )


def _windmill() -> str:
    body = shape("M27,28L45,28L50,70H22z", _CREAM) + shape("M25,29Q36,14 47,29z", (150, 72, 58))
    door = shape("M32,70v-9q4,-4 8,0v9z", (110, 76, 54)) + shape(
        "M33.6,44h4.8v6h-4.8z", (110, 140, 170), 0.9
    )
    blade = shape("M36,25L34.6,4h9v13L38,25z", (232, 222, 204)) + crease("M36,24V3", 1.6)
    sails = "".join(group(blade, turn=turn, about=(36, 26)) for turn in (18, 108, 198, 288))
    return body + door + sails + ellipse(36, 26, 2.6, 2.6, WOOD)


def _tower() -> str:
    body = shape("M25,24h22l3,46H22z", _STONE) + shape(
        "M22,16h5v4h4v-4h10v4h4v-4h5v10H22z", mix(_STONE, (255, 255, 255), 0.15)
    )
    roof = (
        shape("M22,16L36,-6L50,16z", (92, 74, 140))
        + stroke("M36,-6v-6", 1.2, WOOD)
        + shape("M36,-12l8,2.6l-8,3z", _RED, 0.9)
    )
    openings = shape("M33,70v-9q3,-4 6,0v9z", (84, 62, 54)) + shape(
        "M34,34q2,-4 4,0v7h-4z", _GLASS, 0.9
    )
    bricks = crease("M27,48h5M40,54h5M28,60h4M42,42h4", 1.0)
    return body + roof + openings + bricks


def _galleon() -> str:
    hull = shape("M6,46C10,60 16,66 24,68H52C60,66 66,56 68,40L58,44V48H18L16,44z", WOOD)
    stripe = shape("M9,52Q36,57 64,50L63,54Q36,61 11,56z", (214, 166, 84), 0)
    ports = "".join(shape(f"M{x},58h4v4h-4z", (64, 44, 38), 0.8) for x in (22, 31, 40, 49))
    masts = limb(((22, 46), (22, 14)), 2.0, (104, 70, 48)) + limb(
        ((40, 46), (40, 4)), 2.2, (104, 70, 48)
    )
    sails = (
        shape("M12,18Q22,13 31,18Q34,28 31,39Q22,35 12,39Q16,28 12,18z", _CREAM)
        + shape("M29,8Q40,3 51,8Q54,16 51,23Q40,19 29,23Q33,16 29,8z", _CREAM)
        + shape("M27,25Q40,20 54,25Q58,34 54,43Q40,38 27,43Q32,34 27,25z", _CREAM)
        + shape("M55,40L66,20L57,42z", _CREAM)
    )
    return (
        masts
        + sails
        + hull
        + stripe
        + ports
        + shape("M40,4l10,-3.4v5.4l-10,1.6z", (44, 40, 48), 0.9)
    )


def _submarine() -> str:
    hull = shape(
        "M6,44C6,34 18,30 36,30C54,30 66,34 66,44C66,54 54,58 36,58C18,58 6,54 6,44z",
        (236, 188, 64),
    )
    tower = shape("M28,30l2,-10h12l2,10z", (236, 188, 64)) + stroke(
        "M38,20v-9h7", 2.2, (110, 104, 100)
    )
    portholes = "".join(ellipse(x, 43, 4.2, 4.2, (150, 206, 226)) for x in (22, 36, 50))
    return tower + hull + portholes + shape("M4,36l6,5v7l-6,5z", (176, 92, 60))


def _balloon() -> str:
    colors: tuple[RGB, ...] = (
        (206, 66, 60),
        (244, 178, 66),
        (240, 232, 214),
        (70, 132, 176),
        (206, 66, 60),
    )
    gores = ""
    for index, color in enumerate(colors):
        left, right = 10 + index * 10.4, 20.4 + index * 10.4
        gores += (
            shape(
                f"M36,0C{left - 10:.1f},4 {left - 8:.1f},34 33,50L39,50C"
                f"{right + 8:.1f},34 {right + 10:.1f},4 36,0z",
                color,
                0,
            )
            if index in (0, 4)
            else ""
        )
    envelope = "M36,0C14,0 8,16 10,26C12,38 26,46 31,54H41C46,46 60,38 62,26C64,16 58,0 36,0z"
    bands = shape(
        "M36,0C24,2 20,16 21,26C22,38 30,46 33,54H39C42,46 50,38 51,26C52,16 48,0 36,0z",
        colors[1],
        0,
    ) + shape(
        "M36,0C31,4 29.4,16 30,26C30.6,38 34,46 35,54H37C38,46 41.4,38 42,26C42.6,16 41,4 36,0z",
        colors[2],
        0,
    )
    basket = shape("M31,62h10l-1,8.6h-8z", WOOD) + crease("M31,54v8M41,54v8M36,54v8", 0.9)
    return shape(envelope, colors[0]) + bands + basket + crease("M10,26Q36,36 62,26", 1.0)


def _airship() -> str:
    hull = shape(
        "M2,28C8,12 28,8 42,8C58,8 68,18 70,28C68,38 58,48 42,48C28,48 8,44 2,28z", (206, 192, 166)
    )
    ribs = crease("M4,28H69M16,16Q38,12 62,18M16,40Q38,44 62,38", 1.0)
    fins = shape("M2,28L-4,16L10,22z", _RED) + shape("M2,28L-4,40L10,34z", _RED)
    gondola = shape("M26,48h22l-3,9H29z", WOOD) + "".join(
        shape(f"M{x},50h3.4v3.4h-3.4z", _GLASS, 0.6) for x in (30, 35.4, 41)
    )
    return fins + hull + ribs + gondola + crease("M30,46v3M44,46v3", 1.2)


def _moon() -> str:
    disc = ellipse(36, 36, 30, 30, (236, 232, 214))
    spots = "".join(
        ellipse(x, y, r, r, (206, 200, 186), 0)
        for x, y, r in (
            (26, 26, 6),
            (46, 22, 4),
            (44, 44, 8),
            (24, 48, 4),
            (34, 36, 3),
            (54, 36, 3),
        )
    )
    return disc + spots


def _phonebox() -> str:
    body = (
        shape("M22,8h28v62H22z", _RED)
        + shape("M20,4h32v7H20z", _RED)
        + shape("M18,68h36v4H18z", (120, 30, 30))
    )
    panes = "".join(
        shape(f"M{x},{y}h5v8h-5z", (196, 222, 232), 0.7)
        for y in (20, 31, 42, 53)
        for x in (26.5, 33.5, 40.5)
    )
    return body + panes + shape("M26,12.4h20v4.4H26z", _CREAM, 0.7)


def _lantern() -> str:
    frame: RGB = (94, 78, 66)
    handle = '<g fill="none">' + stroke("M26,22C24,4 48,4 46,22", 2.6, frame) + "</g>"
    glass = shape("M25,28h22l3,30H22z", _GLASS) + shape(
        "M36,34c-6,8 -5,14 0,16c5,-2 6,-8 0,-16z", (246, 138, 44), 0
    )
    return (
        handle
        + glass
        + shape("M23,20h26l3,9H20z", frame)
        + shape("M19,57h34v9H19z", frame)
        + crease("M36,28v29", 1.2)
    )


def _sword() -> str:
    blade = shape("M33,46L33,8L36,1L39,8V46z", (206, 214, 224)) + crease("M36,8v36", 0.8)
    guard = shape("M24,45h24v4.4H24z", (206, 164, 66))
    grip = shape("M34,49h4v14h-4z", (110, 66, 44)) + ellipse(36, 65, 3.4, 3.4, (206, 164, 66))
    return blade + guard + grip


def _cart() -> str:
    bed = shape("M10,30h46l-4,18H16z", WOOD) + crease("M14,36h40M15,42h38", 1.0)
    wheel = ellipse(24, 54, 11, 11, (112, 76, 52)) + ellipse(24, 54, 6.6, 6.6, (196, 164, 122))
    return (
        stroke("M56,34L70,40", 3, WOOD)
        + bed
        + wheel
        + group(wheel, move=(24, 0))
        + crease("M24,44v20M14,54h20M48,44v20M38,54h20", 1.2)
    )


def _unicorn() -> str:
    coat = dyed(markup("1F40E"), (246, 242, 246))
    coat = recolored(coat, {"#6A462F": (226, 150, 196), "#3F3F3F": (206, 130, 190)})
    horn = shape("M8.4,16.4L2.6,-3.4L13,12.6z", (248, 208, 96), 1.2)
    horn += crease("M7,9.4l3,-1.2M5.6,5l2.2,-1", 0.7)
    mane = shape(
        "M12.6,11.4C18,9 24,12 28,18C32,22 34,28 33,36C29,32 27,28 24,25C20,22 16,18 12.6,11.4z",
        (236, 156, 200),
        1.2,
    )
    lock = shape("M15,13C21,13 26,18 29,26C24,24 19,20 15,13z", (150, 176, 236), 0)
    return coat + mane + lock + horn


def _tree() -> str:
    trunk = shape(
        "M31,72C33,62 33,54 32,44L25,35L28,33L34,40L35,30L38,30L39,42L46,34L49,36L40,47"
        "C39,56 40,64 43,72z",
        (118, 82, 56),
    )
    back = "".join(ellipse(x, y, r, r, (62, 112, 54), 0) for x, y, r in _CROWN_BACK)
    front = "".join(ellipse(x, y, r, r, (92, 148, 62), 0) for x, y, r in _CROWN)
    light = "".join(
        ellipse(x - 3, y - 3, r * 0.5, r * 0.5, (140, 184, 84), 0) for x, y, r in _CROWN
    )
    return trunk + back + front + light


_CROWN_BACK = ((16, 30, 13), (56, 30, 13), (36, 34, 14), (26, 14, 13), (48, 14, 13))
_CROWN = ((20, 24, 12), (36, 14, 14), (52, 24, 12), (28, 32, 10), (44, 32, 10), (36, 26, 10))


def _sign() -> str:
    post = shape("M33,44h6v28h-6z", (112, 78, 54))
    board = shape("M6,8h60q2,0 2,2v36q0,2 -2,2h-60q-2,0 -2,-2v-36q0,-2 2,-2z", (206, 168, 118))
    return post + board + shape("M8,12h56v32h-56z", (244, 234, 212), 1.0)


def _blackboard() -> str:
    legs = limb(((18, 40), (10, 72)), 3.0, WOOD) + limb(((54, 40), (62, 72)), 3.0, WOOD)
    frame = shape("M4,4h64v46h-64z", WOOD)
    return legs + frame + shape("M8,8h56v38h-56z", (46, 78, 66), 1.0)


# Where words go on a drawing: left, top, right, bottom as fractions of its height and width.
BOARDS = {"own/sign": (0.07, 0.08, 0.93, 0.54), "own/blackboard": (0.09, 0.08, 0.91, 0.58)}


_DRAWN = {
    "lighthouse": _lighthouse,
    "windmill": _windmill,
    "tower": _tower,
    "galleon": _galleon,
    "submarine": _submarine,
    "balloon": _balloon,
    "airship": _airship,
    "moon": _moon,
    "phonebox": _phonebox,
    "lantern": _lantern,
    "sword": _sword,
    "tree": _tree,
    "sign": _sign,
    "blackboard": _blackboard,
    "cart": _cart,
    "unicorn": _unicorn,
}
