"""Casts a figure: which drawing plays it, in which colours, pose and costume."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from bot.engines.painter.colour import NAMES, RGB, mix, scale, shift
from bot.engines.painter.dice import Dice
from bot.engines.painter.figures import animals, people
from bot.engines.painter.figures.costumes import Worn, over_head
from bot.engines.painter.figures.markup import dyed, extent, fitted, group, main_colors, recolored
from bot.engines.painter.figures.own import own
from bot.engines.painter.figures.people import Outfit
from bot.engines.painter.figures.poses import SWAYS, Pose, pose_of
from bot.engines.painter.figures.roles import GOWNED, ROLES, Role
from bot.engines.painter.figures.sculpt import Drawing
from bot.engines.painter.figures.vectors import codes, markup
from bot.engines.painter.lexicon_subjects import MATERIALS
from bot.engines.painter.nouns import Family, Noun, named
from bot.engines.painter.scene import Deed, Figure
from bot.prompt.model import Layer

_SKINS: tuple[RGB, ...] = (
    (250, 220, 188),
    (240, 196, 156),
    (226, 174, 128),
    (190, 134, 90),
    (146, 96, 64),
    (104, 68, 48),
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
    (150, 92, 84),
    (84, 92, 112),
)
_LEGS: tuple[RGB, ...] = ((62, 72, 96), (84, 70, 62), (70, 78, 74), (98, 84, 70))
_SKIN_WORDS = {
    NAMES["black"]: (98, 64, 46),
    NAMES["brown"]: (150, 100, 66),
    NAMES["white"]: (252, 226, 202),
    NAMES["tan"]: (214, 160, 112),
}
_PLAIN_PEOPLE = frozenset(
    {"1F468", "1F469", "1F466", "1F467", "1F9D1", "1F9D2", "1F474", "1F475", "1F9D3", "1F476"}
)
_WATERY = ("#92D3F5", "#61B2E4")
_AFLOAT = frozenset({"26F5", "26F4", "1F6A2", "1F6A4", "1F3C4", "1F6F3", "1F6E5"})
_FRONTAL = frozenset({"1F431", "1F436", "1F42F", "1F42E", "1F437", "1F430", "1F42D", "1F435"})


@dataclass(frozen=True, slots=True)
class Actor:
    """A figure ready to be placed: its drawing, its size beside a person, its lean and rise."""

    drawing: Drawing
    size: float
    lean: float = 0.0
    lift: float = 0.0
    press: float = 1.0
    mirrored: bool = False
    label: str = ""
    bust: bool = False  # cut off level below: it stands on the lower edge


def cast(
    figure: Figure, deed: Deed, dice: Dice, index: int, shot: str, held: Sequence[Figure] = ()
) -> Actor:
    """The actor for a figure; ``index`` tells the figures of a scene apart, also one of several."""
    look = dice.roll(Layer.SUBJECT, f"look{index}")
    act = dice.roll(Layer.ACTION, f"act{index}")
    noun = figure.noun
    if noun is None:
        from bot.engines.painter.figures.strangers import stranger

        return stranger(figure, look)
    code = _choice(noun, deed, look)
    turned = deed.turned == 1 if deed.turned else act.random() < 0.35
    if noun.family is Family.PERSON and _is_bust(code):
        return _person(figure, code, deed, (look, act), shot, held)
    drawing, sways = _body(figure, code, deed, look, act)
    lean, lift, press = SWAYS.get(deed.pose, (0.0, 0.0, 1.0)) if sways else (0.0, 0.0, 1.0)
    if not noun.alive:
        lean, press = (
            (lean, 1.0) if deed.pose in {"fly", "fall", "roll", "jump"} else (lean * 0.3, 1.0)
        )
    lift = lift if sways else SWAYS.get(deed.pose, (0.0, 0.0, 1.0))[1]
    strength = max(0.4, min(1.5, deed.degree))
    return Actor(
        drawing,
        noun.size * figure.size,
        lean * strength + act.uniform(-1.5, 1.5),
        lift,
        press,
        turned,
    )


def _choice(noun: Noun, deed: Deed, look: Random) -> str:
    moving = deed.pose in {"run", "walk", "jump", "fly", "swim", "fight", "ride"}
    options = list(noun.codes)
    if moving and any(code not in _FRONTAL for code in options):
        options = [code for code in options if code not in _FRONTAL]
    return look.choice(options)


def _is_bust(code: str) -> bool:
    return code in ROLES or (
        'class="skin"' in _markup(code) and code not in {"1F930", "1F931", "1F47C", "1F977"}
    )


def _markup(code: str) -> str:
    if code in ROLES:
        return ""
    return own(code.removeprefix("own/")) if code.startswith("own/") else markup(code)


def _body(figure: Figure, code: str, deed: Deed, look: Random, act: Random) -> tuple[Drawing, bool]:
    """The drawing of anything but a person, and whether it still has to be swayed into its pose."""
    noun = figure.noun
    assert noun is not None
    drawn = _coloured(_afloat(code, _markup(code)), figure, look)
    if code == "1F916":
        arms = {"wave": "wave", "jump": "up", "dance": "up", "spread": "out", "hold": "wave"}.get(
            deed.pose, ""
        )
        return animals.machine(drawn, main_colors(drawn)[0], arms), True
    if (noun.family is Family.FACE and code in animals.TAILS) or code in _FRONTAL:
        pelt = animals.pelt_of(code, drawn)
        if deed.pose == "sleep":
            return animals.lying(drawn, pelt), False
        if deed.pose in {"run", "walk", "jump", "fly", "fight", "swim"}:
            return animals.walking(drawn, pelt, running=deed.pose in {"run", "jump", "fly"}), True
        if deed.pose in {"", "look", "stand"} and code not in _FRONTAL and look.random() < 0.4:
            return animals.walking(drawn, pelt), False
        over = (
            group(over_head(figure.wears), move=(0, -4), grow=1.35, about=(36, 18))
            if figure.wears
            else ""
        )
        return animals.sitting(drawn, pelt, over), deed.pose != "sit"
    return fitted(drawn, (-8, -20, 88, 100)), True


def _afloat(code: str, drawn: str) -> str:
    """Ships without the water they were drawn in."""
    if code not in _AFLOAT:
        return drawn
    parts = drawn.split("<")
    return "<".join(part for part in parts if not any(water in part.upper() for water in _WATERY))


def _coloured(drawn: str, figure: Figure, look: Random) -> str:
    if figure.colours:
        return dyed(drawn, figure.colours[0])
    colors = main_colors(drawn)
    if not colors:
        return drawn
    wobble = look.uniform(-0.018, 0.018), look.uniform(0.92, 1.1), look.uniform(0.94, 1.06)
    return recolored(
        drawn, {f"#{r:02X}{g:02X}{b:02X}": shift((r, g, b), *wobble) for r, g, b in colors}
    )


def _person(
    figure: Figure,
    code: str,
    deed: Deed,
    dice: tuple[Random, Random],
    shot: str,
    held: Sequence[Figure],
) -> Actor:
    look, act = dice
    role = ROLES.get(code, Role())
    bust_code = look.choice(_busts(role, figure, code)) if code in ROLES else code
    bust = _bust_without_water(markup(bust_code))
    outfit = _outfit(figure, bust_code, bust, role, look, held)
    face = _mood(figure, deed)
    noun = figure.noun
    size = (noun.size if noun else 1.0) * figure.size
    if shot in {"portrait", "extreme_close"} or (
        shot == "close" and deed.pose in {"", "look", "read"}
    ):
        return Actor(
            people.portrait(bust, outfit, face), size, act.uniform(-2, 2), mirrored=False, bust=True
        )
    pose = pose_of(deed.pose, deed.degree, act.uniform(-2.0, 2.0))
    if outfit.held and deed.pose in {"", "stand", "look"}:
        pose = replace(pose, right_arm=pose_of("hold").right_arm)
    mirrored = deed.turned == 1 or (not deed.turned and act.random() < 0.4)
    return Actor(people.person(bust, outfit, pose, face), size, 0.0, pose.lift, mirrored=mirrored)


def _bust_without_water(bust: str) -> str:
    return bust


def _busts(role: Role, figure: Figure, code: str) -> tuple[str, ...]:
    if "female" in figure.qualities:
        return ("1F469",)
    if "male" in figure.qualities:
        return ("1F468",)
    return role.busts


def _mood(figure: Figure, deed: Deed) -> str:
    for quality, mood in (
        ("angry", "angry"),
        ("sad", "sad"),
        ("happy", "smile"),
        ("smiling", "smile"),
        ("crying", "cry"),
        ("confident", "confident"),
        ("sleeping", "closed"),
    ):
        if quality in figure.qualities:
            return mood
    return "closed" if deed.pose == "sleep" and not deed.face else deed.face


def _outfit(
    figure: Figure, code: str, bust: str, role: Role, look: Random, held: Sequence[Figure]
) -> Outfit:
    worn = dict(figure.wears)
    skin, tinted = _skin(figure, look)
    hair = worn.get("hair") or (
        _HAIRS[look.randrange(len(_HAIRS))] if code in _PLAIN_PEOPLE or code in role.busts else None
    )
    if {"old", "elderly", "ancient"} & figure.qualities:
        hair = (214, 214, 216)
    base = _clothing_of(bust)
    named_color = next((worn[part] for part in ("dress", "coat", "shirt") if worn.get(part)), None)
    own_color = figure.colours[0] if figure.colours and not tinted else None
    wanted = named_color or own_color or role.clothes
    if wanted is None and base == (146, 211, 245):
        wanted = look.choice(_CLOTHES)
    clothes = wanted or base
    gown = role.gown or ("gown" if code.partition("-")[0] in GOWNED else "")
    if "dress" in worn:
        gown = "gown" if look.random() < 0.5 else "dress"
    swaps = ((f"#{base[0]:02X}{base[1]:02X}{base[2]:02X}", clothes),) if wanted else ()
    if wanted and base == (146, 211, 245):
        swaps = (*swaps, ("#61B2E4", scale(clothes, 0.78)))
    return Outfit(
        skin=skin,
        clothes=clothes,
        legs=look.choice(_LEGS),
        hair=hair,
        iris=worn.get("eyes"),
        gown=gown,
        wears=_worn(role.wears, figure.wears),
        swaps=swaps,
        head=_head(figure),
        held=_in_hands(held, role),
    )


def _worn(first: tuple[Worn, ...], then: tuple[Worn, ...]) -> tuple[Worn, ...]:
    clothing = {"dress", "coat", "shirt", "hair", "eyes", "fur"}
    return (*first, *(item for item in then if item[0] not in clothing))


def _skin(figure: Figure, look: Random) -> tuple[RGB, bool]:
    drawn = _SKINS[look.randrange(len(_SKINS))]
    if (
        figure.colours
        and figure.colours[0] in _SKIN_WORDS
        and figure.noun
        and figure.noun.codes[0] in _PLAIN_PEOPLE
    ):
        return _SKIN_WORDS[figure.colours[0]], True
    return drawn, False


def _clothing_of(bust: str) -> RGB:
    """The colour at the lower edge of a bust, where the body goes on."""
    from bot.engines.painter.figures.markup import pixel_at

    return pixel_at(bust, 24, 58) or pixel_at(bust, 36, 58) or (146, 211, 245)


def _head(figure: Figure) -> str:
    if figure.head is None:
        return ""
    faces = [
        code
        for code in figure.head.codes
        if code in animals.TAILS
        or code in _FRONTAL
        or code in {"1F916", "1F47D", "1F480", "1F47B", "1F383", "1F421"}
    ]
    code = faces[0] if faces else figure.head.codes[0]
    return dyed(_markup(code), figure.colours[0]) if figure.colours else _markup(code)


def _in_hands(held: Sequence[Figure], role: Role) -> tuple[tuple[str, float], ...]:
    things = [(figure.noun, figure) for figure in held if figure.noun]
    if not things and role.holds and (noun := named(role.holds)):
        return ((_markup(noun.codes[0]), 0.62),)
    drawn = []
    for noun, figure in things[:2]:
        picture = _markup(noun.codes[0])
        drawn.append(
            (
                dyed(picture, figure.colours[0]) if figure.colours else picture,
                0.3 + 0.45 * min(1.0, noun.size),
            )
        )
    return tuple(drawn)


__all__ = ["MATERIALS", "Actor", "Pose", "cast", "codes", "extent", "mix"]
