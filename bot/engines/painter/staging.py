"""Where the actors stand: from framing to places in the frame, before anything is painted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.engines.painter.dice import Dice
from bot.engines.painter.figures.casting import Actor, cast
from bot.engines.painter.frame import Frame
from bot.engines.painter.nouns import Family
from bot.engines.painter.scene import Deed, Figure, Framing, Relation, Scene
from bot.prompt.model import Layer

MOST_ACTORS = 12
_HEIGHTS = {
    "extreme_wide": 0.16,
    "wide": 0.31,
    "medium": 0.58,
    "full": 0.7,
    "close": 0.96,
    "portrait": 0.9,
    "extreme_close": 1.75,
}
_FEET = {"extreme_wide": 0.80, "wide": 0.83, "medium": 0.885, "full": 0.93}
_HORIZONS = {"level": 0.6, "above": 0.24, "below": 0.8}
_AFLOAT = frozenset({Family.FISH, Family.CELESTIAL, Family.AIRCRAFT})
_WINGED = frozenset(
    {"butterfly", "moth", "bee", "honeybee", "bat", "dove", "mosquito", "bumblebee"}
)


@dataclass(frozen=True, slots=True)
class Part:
    """An actor in its place: centre and foot as fractions of the frame, height of its side."""

    actor: Actor
    x: float
    foot: float
    height: float
    shadow: bool = True


def horizon_of(framing: Framing, dice: Dice) -> float:
    """How far down the horizon lies; it belongs to the composition, not to the place."""
    near = framing.shot in {"close", "portrait", "extreme_close"}
    base = 0.64 if near and framing.view == "level" else _HORIZONS[framing.view]
    return base + dice.roll(Layer.COMPOSITION, "horizon").uniform(-0.05, 0.045)


def staged(scene: Scene, dice: Dice, frame: Frame) -> tuple[Part, ...]:
    """Every actor of a scene in its place, from the back to the front."""
    troupe = _actors(scene, dice)
    if not troupe:
        return ()
    rng = dice.roll(Layer.COMPOSITION, "place")
    framing = scene.framing
    tall = _HEIGHTS[framing.shot] * framing.scale * rng.uniform(0.88, 1.1)
    middle = rng.choice((0.5, 0.5, 0.43, 0.57, 0.36, 0.64)) + rng.uniform(-0.03, 0.03)
    foot = _FEET.get(framing.shot, 0.97) + framing.y + rng.uniform(-0.008, 0.008)
    mirrored = framing.flip != (rng.random() < 0.5 and scene.deed.turned == 0)
    parts = _arranged(troupe, tall * min(frame.height / frame.short, 1.22), frame)
    parts = _set_down(parts, framing, middle, foot, frame)
    return tuple(_turned(part, mirrored=mirrored) for part in parts)


def _actors(scene: Scene, dice: Dice) -> list[tuple[Figure, Actor]]:
    """Everybody who needs a place of their own; what is held goes to the first person."""
    held = [figure for figure in scene.figures if figure.relation is Relation.HELD]
    free = [figure for figure in scene.figures if figure.relation is not Relation.HELD]
    people = [index for index, figure in enumerate(free) if _is_person(figure)]
    if held and not people:
        free, held = [*free, *(replace(thing, relation=Relation.BESIDE) for thing in held)], []
    actors: list[tuple[Figure, Actor]] = []
    for index, figure in enumerate(free):
        deed = scene.deed if index == 0 or _is_alive(figure) else Deed()
        for number in range(figure.count):
            hands = held if people[:1] == [index] and number == 0 else ()
            key = index * 16 + number
            actors.append((figure, cast(figure, deed, dice, key, scene.framing.shot, hands)))
    return actors[:MOST_ACTORS]


def _is_person(figure: Figure) -> bool:
    return figure.noun is not None and figure.noun.family is Family.PERSON


def _is_alive(figure: Figure) -> bool:
    return figure.noun is not None and figure.noun.alive and figure.relation is not Relation.BENEATH


def _floats(figure: Figure, actor: Actor) -> bool:
    noun = figure.noun
    return noun is not None and (noun.family in _AFLOAT or noun.name in _WINGED) and not actor.bust


def _arranged(troupe: Sequence[tuple[Figure, Actor]], tall: float, frame: Frame) -> list[Part]:
    """The group about the place (0, 0): x and foot as fractions, foot 0 being the ground."""
    row = [item for item in troupe if item[0].relation in {Relation.BESIDE, Relation.FACING}]
    if not row:
        figure, actor = troupe[0]
        row = [(figure, replace(actor, afloat=True))]
        troupe = [*row, *troupe[1:]]
    parts = _row(row, tall, frame)
    lead = parts[0]
    for figure, actor in troupe:
        if (figure, actor) not in row:
            parts = _related(parts, lead, figure, actor, frame)
    return parts


def _row(row: Sequence[tuple[Figure, Actor]], tall: float, frame: Frame) -> list[Part]:
    """Side by side by their relative sizes, every second one of many a step back."""
    largest = max(actor.size for _, actor in row)
    heights = [tall * (actor.size / largest) ** 0.58 for _, actor in row]
    if len(row) == 1:
        heights = [tall * min(1.28, max(0.8, row[0][1].size ** 0.3))]
    share = frame.short / frame.width
    close = 0.86 if len(row) < 4 else 0.66
    widths = [_aspect(a) * h * share * close for (_, a), h in zip(row, heights, strict=True)]
    left = -sum(widths) / 2
    parts = []
    for index, ((figure, actor), height, width) in enumerate(
        zip(row, heights, widths, strict=True)
    ):
        back = -0.07 * height if index % 2 and len(row) > 2 else 0.0
        up = 0.62 * tall if _floats(figure, actor) and len(row) > 1 else 0.0
        parts.append(Part(actor, left + width / 2, back - up, height, not up))
        left += width
    if any(figure.relation is Relation.FACING for figure, _ in row):
        first, *others = parts
        parts = [_looking(first, right=True), *(_looking(part, right=False) for part in others)]
    return sorted(parts, key=lambda part: part.foot)


def _looking(part: Part, *, right: bool) -> Part:
    return replace(part, actor=replace(part.actor, mirrored=right, settled=True))


def _related(
    parts: list[Part], lead: Part, figure: Figure, actor: Actor, frame: Frame
) -> list[Part]:
    share = frame.height / frame.short
    ratio = actor.size / max(0.3, lead.actor.size)
    match figure.relation:
        case Relation.BENEATH:
            height = lead.height * min(1.3, max(0.35, ratio**0.6))
            seat = lead.foot - height * 0.44 / share
            riders = [replace(part, foot=seat, shadow=False) for part in parts]
            return [Part(actor, lead.x, lead.foot, height), *riders]
        case Relation.ABOVE:
            height = lead.height * min(1.2, ratio**0.5)
            return [
                *parts,
                Part(actor, lead.x, lead.foot - lead.height * 0.9 / share, height, shadow=False),
            ]
        case Relation.BEHIND:
            height = lead.height * min(1.6, ratio**0.5)
            return [Part(actor, lead.x + 0.1, lead.foot - 0.05, height), *parts]
        case _:
            aside = _aspect(actor) * lead.height * 0.5 * frame.short / frame.width + 0.06
            return [*parts, Part(actor, lead.x + aside, lead.foot, lead.height * ratio**0.5)]


def _set_down(
    parts: list[Part], framing: Framing, middle: float, foot: float, frame: Frame
) -> list[Part]:
    """The group put where the framing wants it, made smaller where it would not fit."""
    if parts[0].actor.bust and len(parts) == 1:
        return [_bust(parts[0], framing, middle, frame)]
    left, top, right = _bounds(parts, frame)
    wide, high = max(1e-6, right - left), max(1e-6, -top)
    room = {"close": 1.02, "extreme_close": 1.5}.get(framing.shot, 0.9)
    over = {"close": 1.04, "extreme_close": 1.9}.get(framing.shot, foot - 0.05)
    fit = min(1.0, room / wide, over / high)
    x = middle if framing.x is None else framing.x
    if framing.symmetric or framing.shot in {"close", "extreme_close", "portrait"}:
        x = 0.5 if framing.x is None else x
    half = wide * fit / 2
    x = min(max(x, half + 0.02), 0.98 - half) if half < 0.48 else 0.5
    ground = _ground(framing, foot, high * fit, parts)
    centre = (left + right) / 2
    return [
        replace(
            part,
            x=x + (part.x - centre) * fit,
            foot=ground + part.foot * fit,
            height=part.height * fit,
        )
        for part in parts
    ]


def _ground(framing: Framing, foot: float, high: float, parts: Sequence[Part]) -> float:
    """Where the group's feet are: on the ground, in mid air, or wherever a close view puts them."""
    if framing.shot == "close":
        floating = parts[0].actor.afloat
        return max(0.52 + high / 2 if floating else 0.93, min(1.25, 0.06 + high)) + framing.y
    if framing.shot in {"extreme_close", "portrait"}:
        return 0.5 + high * 0.62 + framing.y
    if parts[0].actor.afloat:
        return 0.46 + high / 2 + framing.y
    return foot


def _bust(part: Part, framing: Framing, middle: float, frame: Frame) -> Part:
    x = (0.5 + (middle - 0.5) * 0.5) if framing.x is None else framing.x
    widest = 1.06 * frame.width / frame.short / _aspect(part.actor)
    return replace(part, x=x, foot=1.0, height=min(part.height, widest), shadow=False)


def _bounds(parts: Sequence[Part], frame: Frame) -> tuple[float, float, float]:
    """Left, top and right of a group, as fractions of the frame."""
    across, down = frame.short / frame.width, frame.short / frame.height
    lefts, tops, rights = [], [], []
    for part in parts:
        half = _aspect(part.actor) * part.height * across / 2
        lefts.append(part.x - half)
        rights.append(part.x + half)
        tops.append(part.foot - part.height * (1 + part.actor.lift) * down)
    return min(lefts), min(tops), max(rights)


def _aspect(actor: Actor) -> float:
    return actor.drawing.box[2] / actor.drawing.box[3]


def _turned(part: Part, *, mirrored: bool) -> Part:
    if part.actor.settled:
        return part
    return replace(part, actor=replace(part.actor, mirrored=part.actor.mirrored != mirrored))
