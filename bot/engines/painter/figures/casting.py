"""Casts a figure: which drawing plays it, in which colours and costume, in which pose."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from bot.engines.painter.colour import shift, to_hex
from bot.engines.painter.dice import Dice
from bot.engines.painter.figures import animals, people
from bot.engines.painter.figures.costumes import over_body, over_head
from bot.engines.painter.figures.drawings import FRONTAL, RIGHTWARD, drawn_of
from bot.engines.painter.figures.markup import dyed, fitted, group, main_colors, recolored, swayed
from bot.engines.painter.figures.own import BOARDS
from bot.engines.painter.figures.poses import POSES, SWAYS, pose_of
from bot.engines.painter.figures.roles import ROLES, Role
from bot.engines.painter.figures.sculpt import Box, Drawing
from bot.engines.painter.figures.strangers import draped
from bot.engines.painter.figures.wardrobe import UNEARTHLY, dressed, in_hands
from bot.engines.painter.nouns import Family, Noun
from bot.engines.painter.scene import Deed, Figure
from bot.prompt.model import Layer

_BOX: Box = (-8.0, -20.0, 88.0, 100.0)
_MOVING = frozenset({"run", "walk", "jump", "fly", "swim", "fight", "ride"})
_ON_FOUR_LEGS = frozenset({"run", "walk", "jump", "fly", "fight", "swim"})
_NOT_A_BUST = frozenset({"1F930", "1F931", "1F47C", "1F977"})
_CLOSE = frozenset({"portrait", "extreme_close"})
_FACES = {
    "angry": "angry",
    "sad": "sad",
    "happy": "smile",
    "smiling": "smile",
    "crying": "cry",
    "confident": "confident",
    "sleeping": "closed",
    "sleepy": "closed",
}
_SOFTNESS = {
    Family.BUILDING: 0.5,
    Family.VEHICLE: 0.7,
    Family.BOAT: 0.75,
    Family.OBJECT: 0.85,
    Family.INSTRUMENT: 0.85,
}
_NODS = {"up": 7.0, "down": -7.0}
_AFLOAT = frozenset({Family.FISH, Family.CELESTIAL, Family.AIRCRAFT})


@dataclass(frozen=True, slots=True)
class Actor:
    """A figure ready to be placed: its drawing, its size beside a person, its rise."""

    drawing: Drawing
    size: float
    lift: float = 0.0  # its own heights
    mirrored: bool = False
    label: str = ""
    board: tuple[float, float, float, float] | None = None  # where words can be written on it
    bust: bool = False  # cut off level below: it stands on the lower edge
    softness: float = 1.0  # how much it swells: a cat more than a castle
    afloat: bool = False  # at home in air, water or space: its place is not the ground
    settled: bool = False  # which way it looks is not for the composition to turn round


@dataclass(frozen=True, slots=True)
class Part:
    """What an actor is asked to do: the deed, the shot, what to hold, and two shares of chance."""

    deed: Deed
    shot: str
    held: Sequence[Figure]
    look: Random
    act: Random


def cast(
    figure: Figure, deed: Deed, dice: Dice, index: int, shot: str, held: Sequence[Figure] = ()
) -> Actor:
    """The actor for a figure; ``index`` tells the figures of a scene apart, also one of several."""
    look = dice.roll(Layer.SUBJECT, f"look{index}")
    act = dice.roll(Layer.ACTION, f"act{index}")
    part = Part(deed, shot, held, look, act)
    if figure.noun is None:
        actor = Actor(draped(figure, look), figure.size, label=figure.name)
    else:
        facing = bool(figure.wears) or shot in _CLOSE
        code = _choice(figure.noun, deed, look, facing=facing)
        is_bust = figure.noun.family is Family.PERSON and _is_bust(code)
        actor = (_person if is_bust else _creature)(figure, code, part)
    if actor.board:
        return replace(actor, mirrored=False, settled=True)
    if deed.turned == 0:
        return replace(actor, mirrored=act.random() < 0.35)
    return replace(actor, mirrored=actor.mirrored != (deed.turned == 1), settled=True)


def _choice(noun: Noun, deed: Deed, look: Random, *, facing: bool) -> str:
    whole = [code for code in noun.codes if code not in FRONTAL]
    frontal = [code for code in noun.codes if code in FRONTAL]
    chosen = look.choice(noun.codes)
    if frontal and (facing or deed.pose in {"sleep", "sit", "read"}):
        return frontal[0]
    return whole[0] if deed.pose in _MOVING and chosen in FRONTAL and whole else chosen


def _is_bust(code: str) -> bool:
    if code in ROLES or code.startswith(UNEARTHLY):
        return True
    return code not in _NOT_A_BUST and 'class="skin"' in drawn_of(code)


def _person(figure: Figure, code: str, part: Part) -> Actor:
    role = ROLES.get(code, Role())
    bust_code = part.look.choice(_busts(role, figure)) if code in ROLES else _sexed(code, figure)
    bust = drawn_of(bust_code)
    outfit = dressed(figure, bust_code, bust, role, part.look)
    mood = next((face for quality, face in _FACES.items() if quality in figure.qualities), "")
    mood = part.deed.face or mood or ("closed" if part.deed.pose == "sleep" else "")
    size = (figure.noun.size if figure.noun else 1.0) * figure.size
    outfit = replace(outfit, gaze=part.deed.gaze)
    near = part.shot == "close" and part.deed.pose in {"", "look", "stand"}
    if part.shot in _CLOSE or near:
        return Actor(people.portrait(bust, outfit, mood), size, bust=True)
    outfit = replace(outfit, held=in_hands(part.held, role), astride=_broom(code, part.deed))
    sway = part.act.uniform(-2.0, 2.0) + _unheard_of(part.deed)
    pose = pose_of(part.deed.pose, part.deed.degree, sway)
    if outfit.astride:
        pose = replace(POSES["ride"], lean=-14, lift=pose.lift)
        outfit = replace(outfit, held=(), gown="dress")
    elif outfit.held and part.deed.pose in {"", "stand", "look"}:
        pose = replace(pose, right_arm=POSES["hold"].right_arm)
    return Actor(people.person(bust, outfit, pose, mood), size, lift=pose.lift)


def _broom(code: str, deed: Deed) -> str:
    return drawn_of("1F9F9") if code == "own/witch" and deed.pose in {"fly", "ride"} else ""


def _busts(role: Role, figure: Figure) -> tuple[str, ...]:
    if "female" in figure.qualities:
        return ("1F469",)
    return ("1F468",) if "male" in figure.qualities else role.busts


def _sexed(code: str, figure: Figure) -> str:
    """The other drawing of a profession, where the words ask for a woman or a man."""
    wanted = {"female": ("1F469", "2640"), "male": ("1F468", "2642")}
    for quality, (person, sign) in wanted.items():
        if quality in figure.qualities:
            return code.replace("1F9D1", person).replace("2640", sign).replace("2642", sign)
    return code


def _creature(figure: Figure, code: str, part: Part) -> Actor:
    """Anything but a person; what cannot take a pose with its limbs is swayed into it."""
    noun, deed = figure.noun, part.deed
    assert noun is not None
    drawn = _coloured(drawn_of(code), figure, part.look)
    drawing, posed = _drawing(noun, code, drawn, figure, part)
    lean, lift, press = SWAYS.get(deed.pose, (0.0, 0.0, 1.0))
    if posed or not noun.alive:
        press = 1.0
        lean = lean if deed.pose in {"fall", "roll", "fly"} and not posed else 0.0
    afloat = noun.family in _AFLOAT
    if afloat and deed.pose in {"fly", "swim"}:
        lift = 0.0
    lean = lean * max(0.4, min(1.5, deed.degree)) + part.act.uniform(-1.5, 1.5)
    lean += _NODS.get(deed.gaze, 0.0) + _unheard_of(deed)
    size = noun.size * figure.size
    actor = Actor(swayed(drawing, lean, press), size, lift, code in RIGHTWARD, afloat=afloat)
    softness = _SOFTNESS.get(noun.family, 1.0)
    return replace(actor, softness=softness, board=BOARDS.get(code))


def _unheard_of(deed: Deed) -> float:
    """Degrees to lean for a doing that has no pose: always the same for the same words."""
    if not deed.other:
        return 0.0
    return Random(deed.other).choice((-11.0, -8.0, 8.0, 11.0))


def _drawing(noun: Noun, code: str, drawn: str, figure: Figure, part: Part) -> tuple[Drawing, bool]:
    """The drawing, and whether its limbs already show the pose."""
    pose = part.deed.pose
    if code == "1F916":
        return animals.machine(drawn, main_colors(drawn)[0], pose), pose in animals.MACHINE_ARMS
    if code not in animals.TAILS or (noun.family is not Family.FACE and code not in FRONTAL):
        return fitted(drawn, _BOX), False
    pelt = animals.pelt_of(code, drawn)
    on_legs = part.look.random() < 0.4
    if part.shot in _CLOSE:
        return animals.bust(drawn, pelt, _worn(figure)), True
    if pose == "sleep":
        return animals.lying(drawn, pelt), True
    if pose in _ON_FOUR_LEGS or (pose in {"", "stand", "look"} and on_legs and code not in FRONTAL):
        return animals.walking(drawn, pelt, running=pose in {"run", "jump", "fly"}), False
    seated = animals.sitting(drawn, pelt, _worn(figure), over_body(figure.wears))
    return seated, pose in {"sit", "read", "eat"}


def _worn(figure: Figure) -> str:
    if not figure.wears:
        return ""
    return group(over_head(figure.wears), move=(0, -4), grow=1.35, about=(36, 18))


def _coloured(drawn: str, figure: Figure, look: Random) -> str:
    wobble = look.uniform(-0.018, 0.018), look.uniform(0.92, 1.1), look.uniform(0.94, 1.06)
    if figure.colours:
        return dyed(drawn, figure.colours[0])
    return recolored(drawn, {to_hex(color): shift(color, *wobble) for color in main_colors(drawn)})
