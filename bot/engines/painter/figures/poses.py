"""How bodies hold themselves: the joints of arms and legs for each pose, in drawing units."""

from dataclasses import dataclass, replace
from typing import TypeAlias

Joint: TypeAlias = tuple[float, float]
Limb: TypeAlias = tuple[Joint, Joint, Joint]


@dataclass(frozen=True, slots=True)
class Pose:
    """Arms and legs as joints, and how the whole leans (degrees) and rises (in body heights)."""

    left_arm: Limb = ((21.5, 61), (15, 72), (17.5, 83))
    right_arm: Limb = ((50.5, 61), (57, 72), (54.5, 83))
    left_leg: Limb = ((30, 85), (29, 96), (28.5, 107))
    right_leg: Limb = ((42, 85), (43, 96), (43.5, 107))
    lean: float = 0.0
    lift: float = 0.0
    sitting: bool = False


_UP_LEFT: Limb = ((21.5, 61), (8, 53), (7, 38))
_UP_RIGHT: Limb = ((50.5, 61), (64, 53), (65, 38))
_OUT_LEFT: Limb = ((21.5, 61), (9, 63), (-3, 60))
_OUT_RIGHT: Limb = ((50.5, 61), (63, 63), (75, 60))
_FRONT_LEFT: Limb = ((21.5, 61), (12, 74), (24, 81))
_FRONT_RIGHT: Limb = ((50.5, 61), (60, 74), (48, 81))

POSES: dict[str, Pose] = {
    "": Pose(),
    "stand": Pose(),
    "walk": Pose(
        left_arm=((21.5, 61), (15, 71), (10, 81)),
        right_arm=((50.5, 61), (57, 71), (60, 82)),
        left_leg=((30, 85), (25, 95), (19, 106)),
        right_leg=((42, 85), (47, 95), (50, 107)),
        lean=-3,
    ),
    "run": Pose(
        left_arm=((21.5, 61), (9, 66), (7, 78)),
        right_arm=((50.5, 61), (63, 69), (66, 57)),
        left_leg=((30, 85), (18, 92), (16, 105)),
        right_leg=((42, 85), (55, 92), (64, 87)),
        lean=-11,
        lift=0.04,
    ),
    "jump": Pose(
        left_arm=_UP_LEFT,
        right_arm=_UP_RIGHT,
        left_leg=((30, 85), (19, 91), (24, 102)),
        right_leg=((42, 85), (53, 91), (48, 102)),
        lift=0.24,
    ),
    "fly": Pose(
        left_arm=((21.5, 61), (8, 60), (-2, 49)),
        right_arm=((50.5, 61), (62, 66), (71, 72)),
        left_leg=((30, 85), (33, 96), (36, 106)),
        right_leg=((42, 85), (47, 95), (52, 103)),
        lean=-24,
        lift=0.42,
    ),
    "fall": Pose(
        left_arm=_UP_LEFT,
        right_arm=_OUT_RIGHT,
        left_leg=((30, 85), (20, 92), (14, 84)),
        right_leg=((42, 85), (50, 94), (58, 100)),
        lean=132,
        lift=0.34,
    ),
    "sit": Pose(
        left_arm=((21.5, 61), (13, 74), (22, 87)),
        right_arm=((50.5, 61), (59, 74), (50, 87)),
        left_leg=((30, 86), (19, 91), (22, 101)),
        right_leg=((42, 86), (53, 91), (50, 101)),
        sitting=True,
    ),
    "ride": Pose(
        left_arm=((21.5, 61), (11, 72), (9, 83)),
        right_arm=((50.5, 61), (58, 73), (44, 82)),
        left_leg=((30, 85), (18, 91), (17, 103)),
        right_leg=((42, 85), (54, 91), (55, 103)),
        sitting=True,
    ),
    "sleep": Pose(
        left_arm=((21.5, 61), (14, 70), (26, 76)),
        right_arm=((50.5, 61), (58, 72), (54, 84)),
        left_leg=((30, 85), (26, 96), (30, 107)),
        right_leg=((42, 85), (46, 95), (43, 106)),
        lean=-82,
    ),
    "dance": Pose(
        left_arm=_UP_LEFT,
        right_arm=((50.5, 61), (63, 70), (53, 80)),
        left_leg=((30, 85), (29, 96), (27, 107)),
        right_leg=((42, 85), (54, 92), (46, 101)),
        lean=8,
    ),
    "swim": Pose(
        left_arm=((21.5, 61), (6, 60), (-4, 66)), right_arm=_OUT_RIGHT, lean=-8, lift=-0.34
    ),
    "fight": Pose(
        left_arm=((21.5, 61), (9, 68), (12, 54)),
        right_arm=((50.5, 61), (65, 64), (72, 53)),
        left_leg=((30, 85), (22, 96), (15, 107)),
        right_leg=((42, 85), (51, 95), (56, 107)),
        lean=-6,
    ),
    "read": Pose(left_arm=_FRONT_LEFT, right_arm=_FRONT_RIGHT),
    "hold": Pose(right_arm=((50.5, 61), (62, 71), (63, 58))),
    "eat": Pose(right_arm=((50.5, 61), (64, 66), (49, 50))),
    "play": Pose(
        left_arm=((21.5, 61), (10, 72), (22, 80)), right_arm=((50.5, 61), (60, 70), (44, 75))
    ),
    "work": Pose(left_arm=_FRONT_LEFT, right_arm=((50.5, 61), (62, 70), (60, 78))),
    "wave": Pose(right_arm=_UP_RIGHT),
    "spread": Pose(left_arm=_OUT_LEFT, right_arm=_OUT_RIGHT),
    "climb": Pose(
        left_arm=_UP_LEFT,
        right_arm=((50.5, 61), (63, 60), (62, 48)),
        left_leg=((30, 85), (20, 90), (24, 101)),
        right_leg=((42, 85), (45, 97), (44, 108)),
        lean=5,
        lift=0.1,
    ),
    "lean": Pose(right_arm=((50.5, 61), (62, 66), (73, 66)), lean=14),
    "roll": Pose(left_arm=_UP_LEFT, right_arm=_UP_RIGHT, lean=172),
}

# What a body without limbs of its own does instead: degrees, rise, and how much it is pressed.
SWAYS: dict[str, tuple[float, float, float]] = {
    "walk": (-3, 0.0, 1.0),
    "run": (-9, 0.05, 0.96),
    "jump": (-12, 0.26, 1.04),
    "fly": (-8, 0.42, 1.0),
    "fall": (140, 0.3, 1.0),
    "sit": (0, 0.0, 0.93),
    "sleep": (0, 0.0, 0.8),
    "dance": (13, 0.02, 1.03),
    "swim": (-4, -0.3, 1.0),
    "fight": (-12, 0.02, 1.04),
    "read": (2, 0.0, 0.98),
    "eat": (5, 0.0, 0.97),
    "wave": (7, 0.02, 1.03),
    "spread": (0, 0.02, 1.06),
    "hold": (3, 0.0, 1.0),
    "play": (-6, 0.0, 1.0),
    "work": (4, 0.0, 0.98),
    "climb": (-34, 0.08, 1.0),
    "lean": (15, 0.0, 1.0),
    "roll": (176, 0.0, 1.0),
    "ride": (-4, 0.0, 1.0),
}


def pose_of(name: str, degree: float = 1.0, sway: float = 0.0) -> Pose:
    """The pose of that name, leaning further the stronger it is meant, with a little sway."""
    pose = POSES.get(name, POSES[""])
    return replace(pose, lean=pose.lean * max(0.4, min(1.5, degree)) + sway, lift=pose.lift)
