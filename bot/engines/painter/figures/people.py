"""People from head to foot: a bust of the vector set on a body that can hold a pose."""

from dataclasses import dataclass

from bot.engines.painter.colour import RGB, mix, scale
from bot.engines.painter.figures import faces
from bot.engines.painter.figures.costumes import Worn, over_body, over_head
from bot.engines.painter.figures.markup import (
    crease,
    ellipse,
    fitted,
    group,
    limb,
    recolored,
    shape,
)
from bot.engines.painter.figures.poses import Joint, Limb, Pose
from bot.engines.painter.figures.sculpt import Drawing

FIGURE_BOX = (-30.0, -30.0, 132.0, 160.0)
BUST_BOX = (-4.0, -24.0, 80.0, 85.5)
_SKIN_YELLOW = "#FCEA2B"


@dataclass(frozen=True, slots=True)
class Held:
    """A thing in a hand: its markup, the point it is held at, and its size."""

    markup: str
    grip: Joint
    size: float


@dataclass(frozen=True, slots=True)
class Outfit:
    """How a person looks, apart from the pose."""

    skin: RGB
    clothes: RGB
    legs: RGB
    shoes: RGB = (74, 54, 46)
    hair: RGB | None = None
    iris: RGB | None = None
    gaze: str = ""  # "up", "down", "left", "right", or at the viewer
    gown: str = ""  # "gown" to the ground, "dress" to the knee, or legs
    wears: tuple[Worn, ...] = ()
    swaps: tuple[tuple[str, RGB], ...] = ()
    head: str = ""  # markup of another head, 72 units wide
    held: tuple[Held, ...] = ()
    astride: str = ""  # markup of what is ridden, where that is no figure of its own


def person(bust: str, outfit: Outfit, pose: Pose, mood: str) -> Drawing:
    """A whole person."""
    body = _astride(outfit) + _limbs_behind(outfit, pose) + _torso(outfit, pose)
    body = over_body(outfit.wears) + body + _bust(bust, outfit, mood) + _arms(outfit, pose)
    turned = group(body, turn=pose.lean, about=(36, 80)) if pose.lean else body
    return fitted(turned, FIGURE_BOX)


def _astride(outfit: Outfit) -> str:
    return group(outfit.astride, move=(0, 56), turn=-42, grow=1.5) if outfit.astride else ""


def portrait(bust: str, outfit: Outfit, mood: str) -> Drawing:
    """Head and shoulders, cut off level below."""
    chest = over_body(outfit.wears) + shape(
        "M17.5,58C17,64 17,70 17,76L55,76C55,70 55,64 54.5,58z", outfit.clothes, 0
    )
    markup = _neck(outfit) + chest + _bust(bust, outfit, mood)
    drawing = fitted(markup, BUST_BOX)
    x, y, w, _ = drawing.box
    return Drawing(markup, (x, y, w, 61.4 - y))


def _bust(bust: str, outfit: Outfit, mood: str) -> str:
    swaps = {_SKIN_YELLOW: outfit.skin, **dict(outfit.swaps)}
    drawn = bust
    if outfit.hair:
        drawn = _with_hair(drawn, outfit.hair)
    level = faces.eye_level(drawn)
    drawn = recolored(drawn, swaps)
    if outfit.head:
        grown = group(outfit.head, move=(-0.2, -9.5), grow=0.7)
        return drawn + grown + over_head(outfit.wears, 4.0)
    if level is not None:
        drawn = faces.with_face(drawn, level, mood, outfit.iris, outfit.gaze)
    return drawn + over_head(outfit.wears, (level or 29.0) - 29.0)


def _with_hair(bust: str, hair: RGB) -> str:
    """Hair lies in a group of its own; only that is dyed, since gold and brown appear elsewhere."""
    before, mark, rest = bust.partition('<g class="hair"')
    if not mark:
        return bust
    inside, end, after = rest.partition("</g>")
    shades = {
        "#F1B31C": hair,
        "#F4AA41": hair,
        "#A57939": hair,
        "#6A462F": scale(hair, 0.8),
        "#3F3F3F": hair,
        "#E27022": hair,
        "#9B9B9A": hair,
    }
    return before + mark + recolored(inside, shades) + end + after


def _limbs_behind(outfit: Outfit, pose: Pose) -> str:
    if outfit.gown == "tail" or (outfit.gown == "gown" and not pose.sitting):
        return ""
    color = outfit.skin if outfit.gown == "dress" else outfit.legs
    return _leg(pose.left_leg, color, outfit.shoes, -1) + _leg(
        pose.right_leg, color, outfit.shoes, 1
    )


def _leg(joints: Limb, color: RGB, shoe: RGB, side: int) -> str:
    knee, foot = joints[1], joints[2]
    across, down = foot[0] - knee[0], foot[1] - knee[1]
    toe = (side * 2.2, 1.4) if abs(down) > abs(across) else (0.6 * side, -1.0)
    drawn = limb(joints, 10.5, color)
    return drawn + ellipse(foot[0] + toe[0], foot[1] + toe[1], 7.0, 4.3, shoe)


def _torso(outfit: Outfit, pose: Pose) -> str:
    return _neck(outfit) + _garment(outfit, pose)


def _neck(outfit: Outfit) -> str:
    return limb(((36, 40), (36, 56)), 8.0, scale(outfit.skin, 0.9))


def _garment(outfit: Outfit, pose: Pose) -> str:
    color = outfit.clothes
    if outfit.gown == "gown" and not pose.sitting:
        hem = shape("M19,58C20,74 14,94 9,111Q36,118 63,111C58,94 52,74 53,58z", color)
        fold = mix(color, (0, 0, 0), 0.16)
        return hem + shape("M33,66C33,84 30,100 27,113Q36,115 45,113C42,100 39,84 39,66z", fold, 0)
    if outfit.gown == "tail":
        scales = mix(color, (255, 255, 255), 0.25)
        body = shape("M19,58C18,76 25,92 38,104C44,100 50,90 53,58z", color)
        fin = shape(
            "M36,101C30,106 24,114 22,122C32,118 38,116 44,121"
            "C50,124 58,122 62,116C52,114 46,108 42,100z",
            scales,
        )
        return fin + body + crease("M28,72q4,4 8,0q4,4 8,0M30,82q4,4 8,0q4,4 6,0", 1.1)
    if outfit.gown == "dress":
        return shape("M19,58C20,68 25,74 25,79L13,99Q36,105 59,99L47,79C47,74 52,68 53,58z", color)
    return shape("M19,58C19,70 22.5,78 23.5,88Q36,91 48.5,88C49.5,78 53,70 53,58z", color)


def _arms(outfit: Outfit, pose: Pose) -> str:
    drawn = ""
    sleeve = scale(outfit.clothes, 0.94)
    held = [*outfit.held]
    for joints in (pose.right_arm, pose.left_arm):
        hand = joints[2]
        drawn += limb(joints, 8.6, sleeve)
        if held:
            drawn += _in_hand(held.pop(0), hand)
        drawn += ellipse(hand[0], hand[1], 4.5, 4.5, outfit.skin)
    return drawn


def _in_hand(held: Held, hand: Joint) -> str:
    x, y = held.grip
    return group(held.markup, move=(hand[0] - x, hand[1] - y), grow=held.size, about=(x, y))
