"""Animals of which the vector set has only a face, given a body that sits or goes on four legs."""

from dataclasses import dataclass

from bot.engines.painter.colour import RGB, hue_of, luminance, mix, scale
from bot.engines.painter.figures.markup import (
    crease,
    ellipse,
    fitted,
    group,
    limb,
    main_colors,
    shape,
)
from bot.engines.painter.figures.poses import Limb
from bot.engines.painter.figures.sculpt import Box, Drawing

_BOX: Box = (-30.0, -20.0, 150.0, 150.0)


@dataclass(frozen=True, slots=True)
class Pelt:
    """The colours of a body: coat, belly, legs, and the tail's tip."""

    coat: RGB
    belly: RGB
    legs: RGB
    tip: RGB
    tail: str = "long"  # long, short, bushy or none


TAILS = {
    "1F98A": "bushy",
    "1F43A": "bushy",
    "1F43B": "short",
    "1F43C": "short",
    "1F439": "short",
    "1F438": "none",
    "1FACE": "short",
    "1F430": "short",
    "1F437": "curl",
    "1F981": "tuft",
    "1F431": "long",
    "1F42F": "long",
    "1F436": "long",
    "1F42E": "tuft",
    "1F435": "long",
    "1F42D": "thin",
}


def pelt_of(code: str, face: str) -> Pelt:
    """The colours of a body that goes with a face."""
    colors = [color for color in main_colors(face) if luminance(color) > 34] or [(140, 120, 100)]
    coat = colors[0]
    if code == "1F43C":
        return Pelt((246, 244, 240), (255, 253, 250), (52, 50, 56), (52, 50, 56), "short")
    light = next((color for color in colors[1:] if luminance(color) > luminance(coat) + 20), None)
    belly = light or mix(coat, (255, 248, 232), 0.5)
    legs = scale(coat, 0.5) if code in {"1F98A", "1F43A"} else coat
    tip = (250, 246, 240) if code == "1F98A" else scale(coat, 0.7)
    if hue_of(coat)[1] < 0.1 and code == "1F43A":
        belly = (206, 206, 210)
    return Pelt(coat, belly, legs, tip, TAILS.get(code, "long"))


def sitting(face: str, pelt: Pelt, over: str = "", under: str = "") -> Drawing:
    """Seated and looking at the viewer, tail laid round to one side."""
    body = under + _sitting_tail(pelt)
    body += ellipse(20, 92, 12.5, 14, pelt.coat) + ellipse(52, 92, 12.5, 14, pelt.coat)
    body += shape(
        "M36,46C50,46 57,72 55,94C53,106 44,108 36,108C28,108 19,106 17,94C15,72 22,46 36,46z",
        pelt.coat,
    )
    body += shape(
        "M36,52C44,54 47,72 45,92C43,102 40,104 36,104C32,104 29,102 27,92C25,72 28,54 36,52z",
        pelt.belly,
        0,
    )
    for x in (28.5, 43.5):
        body += limb(((x, 76), (x, 90), (x, 103)), 8.5, pelt.legs) + ellipse(
            x, 106.5, 6.4, 4.4, pelt.legs
        )
    body += ellipse(13, 105.5, 8.4, 4.2, pelt.legs) + ellipse(59, 105.5, 8.4, 4.2, pelt.legs)
    head = group(face, move=(0, -7), grow=0.86)
    return fitted(body + head + over, _BOX)


def lying(face: str, pelt: Pelt) -> Drawing:
    """Curled up low, the head on the paws."""
    body = shape(
        "M22,98C22,74 44,66 66,68C92,70 104,86 100,102C98,110 84,110 60,110C36,110 22,110 22,98z",
        pelt.coat,
    )
    body += shape(
        "M92,104C104,92 92,78 78,80C92,84 92,96 80,100C64,104 46,98 40,104C52,112 82,114 92,104z",
        scale(pelt.coat, 0.88),
    )
    body += shape("M40,104C46,99 56,101 62,103C58,109 46,109 40,104z", pelt.tip, 0)
    body += ellipse(14, 106.5, 8, 4.4, pelt.legs) + ellipse(48, 107, 8, 4.4, pelt.legs)
    return fitted(body + group(face, move=(-5, 44), grow=0.74), _BOX)


def walking(face: str, pelt: Pelt, *, running: bool = False) -> Drawing:
    """On four legs, side on, facing left, the face turned to the viewer."""
    spread = 13.0 if running else 5.0
    top = 62.0
    far, near = scale(pelt.legs, 0.78), pelt.legs
    body = _walking_tail(pelt)
    for x, swing, color in ((42, 1, far), (80, -1, far), (34, -1, near), (87, 1, near)):
        knee = (x + swing * spread * 0.7, top + 28)
        foot = (x + swing * spread * 1.5, top + (39 if running else 43))
        body += limb(((x, top + 12), knee, foot), 9.0, color) + ellipse(
            foot[0] - 1.6, foot[1] + 1.6, 6.2, 3.8, color
        )
        if color == far and x == 80:
            body += shape(
                "M26,70C26,54 40,52 58,53C78,52 96,54 96,70C97,84 84,88 60,87C38,88 27,86 26,70z",
                pelt.coat,
            )
            body += shape(
                "M30,77C40,86 80,87 92,77C88,87 76,88 60,87C44,88 32,86 30,77z", pelt.belly, 0
            )
    body += crease("M82,62C90,66 91,76 86,84", 1.6)
    return fitted(body + group(face, move=(-8, 10), grow=0.74), _BOX)


def _sitting_tail(pelt: Pelt) -> str:
    match pelt.tail:
        case "bushy":
            tail = shape(
                "M50,98C70,104 90,92 88,70C87,60 80,54 76,50C80,64 74,76 62,82C56,86 48,92 50,98z",
                pelt.coat,
            )
            return tail + shape(
                "M88,70C87,60 80,54 76,50C78,57 77.6,63 75.6,68C80,71 84,71.6 88,70z", pelt.tip, 0
            )
        case "long":
            return limb(((50, 100), (78, 104), (76, 78)), 7.0, pelt.coat)
        case "tuft":
            return limb(((50, 100), (78, 104), (78, 80)), 4.6, pelt.coat) + ellipse(
                78, 76, 5, 7, pelt.tip
            )
        case "thin":
            return limb(((50, 102), (80, 108), (80, 84)), 2.6, (230, 160, 160))
        case "short" | "curl":
            return ellipse(59, 96, 6.5, 6.5, pelt.legs)
        case _:
            return ""


def _walking_tail(pelt: Pelt) -> str:
    match pelt.tail:
        case "bushy":
            tail = shape(
                "M90,66C104,72 122,64 122,46C122,38 117,34 114,32"
                "C114,44 108,50 100,52C94,54 88,60 90,66z",
                pelt.coat,
            )
            return tail + shape(
                "M122,46C122,38 117,34 114,32C114,38 112.6,43 109.6,46C114,49.6 119,49.4 122,46z",
                pelt.tip,
                0,
            )
        case "long":
            return limb(((92, 62), (112, 60), (112, 38)), 6.0, pelt.coat)
        case "tuft":
            return limb(((92, 62), (110, 62), (112, 44)), 4.0, pelt.coat) + ellipse(
                112.5, 39, 4.6, 6.6, pelt.tip
            )
        case "thin":
            return limb(((92, 66), (112, 70), (118, 52)), 2.6, (230, 160, 160))
        case "short" | "curl":
            return ellipse(97, 62, 5.4, 5.4, pelt.coat)
        case _:
            return ""


MACHINE_ARMS: dict[str, tuple[Limb, Limb]] = {
    "wave": (((17, 62), (8, 72), (10, 84)), ((55, 62), (68, 58), (69, 42))),
    "hold": (((17, 62), (8, 72), (10, 84)), ((55, 62), (68, 66), (66, 56))),
    "jump": (((17, 62), (5, 56), (3, 42)), ((55, 62), (67, 56), (69, 42))),
    "dance": (((17, 62), (4, 60), (4, 44)), ((55, 62), (68, 68), (60, 80))),
    "spread": (((17, 62), (6, 62), (-5, 60)), ((55, 62), (66, 62), (77, 60))),
    "fight": (((17, 62), (4, 66), (8, 52)), ((55, 62), (70, 62), (74, 50))),
}
_ARMS_DOWN: tuple[Limb, Limb] = (
    ((17, 62), (8, 72), (10, 84)),
    ((55, 62), (64, 72), (62, 84)),
)


def machine(face: str, color: RGB, pose: str = "") -> Drawing:
    """A robot on two legs under a head of the vector set."""
    dark, light = scale(color, 0.62), mix(color, (255, 255, 255), 0.3)
    body = ""
    for foot in (27, 45):
        body += limb(((foot, 84), (foot, 94), (foot, 103)), 7.0, dark)
        body += shape(f"M{foot - 8},104q8,-5 16,0v6h-16z", color)
    for joints in MACHINE_ARMS.get(pose, _ARMS_DOWN):
        hand = joints[2]
        body += limb(joints, 6.4, dark) + ellipse(hand[0], hand[1], 4.8, 4.8, light)
    body += shape("M19,56h34q3,0 3,3v24q0,6 -6,6h-28q-6,0 -6,-6v-24q0,-3 3,-3z", color)
    body += shape("M26,63h20v14h-20z", light, 1.2) + shape("M31,49h10v8h-10z", dark)
    for x, lamp in ((31.0, (96, 222, 190)), (36.4, (250, 196, 84)), (41.8, (236, 92, 88))):
        body += ellipse(x, 70, 2.4, 2.4, lamp, 0.8)
    return fitted(body + group(face, move=(0, -9), grow=0.8), _BOX)


def bust(face: str, pelt: Pelt, over: str = "") -> Drawing:
    """Head and chest, cut off level below."""
    chest = shape("M14,96C14,76 20,56 36,54C52,56 58,76 58,96z", pelt.coat)
    chest += shape("M27,96C26,80 28,66 36,62C44,66 46,80 45,96z", pelt.belly, 0)
    return fitted(chest + group(face, move=(0, -7), grow=0.86) + over, (-14, -20, 100, 104))
