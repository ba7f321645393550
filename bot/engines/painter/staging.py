"""Where the actors stand: from framing to places in the frame, before anything is painted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.engines.painter.dice import Dice
from bot.engines.painter.figures.casting import Actor, cast
from bot.engines.painter.frame import Frame
from bot.engines.painter.scene import Figure, Framing, Relation, Scene
from bot.prompt.model import Layer

_HEIGHTS = {
    "extreme_wide": 0.15,
    "wide": 0.29,
    "medium": 0.56,
    "full": 0.68,
    "close": 0.92,
    "portrait": 0.86,
    "extreme_close": 1.6,
}
_FEET = {"extreme_wide": 0.80, "wide": 0.83, "medium": 0.885, "full": 0.925}
_HORIZONS = {"level": 0.6, "above": 0.24, "below": 0.8}


@dataclass(frozen=True, slots=True)
class Part:
    """An actor in its place: centre and foot as fractions of the frame, height of its side."""

    actor: Actor
    x: float
    foot: float
    height: float
    behind: bool = False
    shadow: bool = True


def horizon_of(framing: Framing) -> float:
    """How far down the horizon lies; it belongs to the composition, not to the place."""
    base = _HORIZONS[framing.view]
    if framing.view == "level" and framing.shot in {"close", "portrait", "extreme_close"}:
        base = 0.64
    return base


def staged(scene: Scene, dice: Dice, frame: Frame) -> tuple[Part, ...]:
    """Every actor of a scene in its place, from the back to the front."""
    cast_list = _actors(scene, dice)
    if not cast_list:
        return ()
    unit = _unit(frame)
    rng = dice.roll(Layer.COMPOSITION, "place")
    shot = scene.framing.shot
    tall = _HEIGHTS[shot] * scene.framing.scale * rng.uniform(0.95, 1.06)
    x = _across(
        scene.framing, rng.uniform(-0.03, 0.03), rng.choice((0.5, 0.5, 0.45, 0.55, 0.4, 0.6))
    )
    foot = _FEET.get(shot, 1.0) + scene.framing.y + rng.uniform(-0.008, 0.008)
    mirrored = scene.framing.flip != (rng.random() < 0.5 and scene.deed.turned == 0)
    parts = _arranged(cast_list, tall * unit, x, foot, frame)
    return tuple(_finished(part, shot, mirrored=mirrored) for part in parts)


def _unit(frame: Frame) -> float:
    """What heights are measured by, as a share of the shorter side."""
    return min(frame.height / frame.short, 1.22)


def _actors(scene: Scene, dice: Dice) -> list[tuple[Figure, Actor]]:
    held = [figure for figure in scene.figures if figure.relation is Relation.HELD]
    free = [figure for figure in scene.figures if figure.relation is not Relation.HELD]
    living = next(
        (
            index
            for index, figure in enumerate(free)
            if figure.noun and figure.noun.family == "person"
        ),
        None,
    )
    if held and living is None:
        free, held = [*free, *(replace(thing, relation=Relation.BESIDE) for thing in held)], []
    actors: list[tuple[Figure, Actor]] = []
    for index, figure in enumerate(free):
        for number in range(figure.count):
            mine = held if index == living and number == 0 else ()
            deed = (
                scene.deed
                if index == 0 or (figure.noun and figure.noun.alive)
                else replace(scene.deed, pose="", face="")
            )
            actor = cast(figure, deed, dice, index * 16 + number, scene.framing.shot, mine)
            actors.append((figure, actor))
    return actors[:12]


def _across(framing: Framing, jitter: float, chosen: float) -> float:
    if framing.symmetric:
        return 0.5
    return (chosen if framing.x is None else framing.x) + jitter * (1 if framing.x is None else 0.4)


def _arranged(
    actors: Sequence[tuple[Figure, Actor]], tall: float, x: float, foot: float, frame: Frame
) -> list[Part]:
    """Side by side by their relative sizes; mounts beneath, what flies above."""
    row = [
        item for item in actors if item[0].relation in {Relation.BESIDE, Relation.FACING}
    ] or list(actors[:1])
    rest = [item for item in actors if item not in row]
    parts = _row(row, tall, x, foot, frame)
    lead = parts[0]
    for figure, actor in rest:
        parts = _related(parts, lead, figure, actor, frame)
    return parts


def _row(
    row: Sequence[tuple[Figure, Actor]], tall: float, x: float, foot: float, frame: Frame
) -> list[Part]:
    largest = max(actor.size for _, actor in row)
    heights = [tall * (actor.size / largest) ** 0.55 for _, actor in row]
    if len(row) == 1:
        heights = [tall * min(1.3, max(0.8, row[0][1].size ** 0.3))]
    widths = [
        _aspect(actor) * height * 0.9 for (_, actor), height in zip(row, heights, strict=True)
    ]
    room = 0.94 * frame.width / frame.short
    shrink = min(1.0, room / max(1e-6, sum(widths)))
    if shrink < 1.0:
        crowd = max(shrink, 0.62) if len(row) > 1 else max(shrink, 0.55)
        heights, widths = [h * crowd for h in heights], [w * shrink for w in widths]
    total = sum(widths)
    share = frame.short / frame.width
    centre = (
        min(max(x, total * share / 2 + 0.01), 1 - total * share / 2 - 0.01) if len(row) > 1 else x
    )
    left = centre - total * share / 2
    parts = []
    for index, ((figure, actor), height, width) in enumerate(
        zip(row, heights, widths, strict=True)
    ):
        middle = left + width * share / 2
        left += width * share
        step_back = 0.03 if index % 2 and len(row) > 2 else 0.0
        facing = figure.relation is Relation.FACING or (
            index and row[0][0].relation is Relation.FACING
        )
        turned = replace(actor, mirrored=False) if facing else actor
        parts.append(Part(turned, middle, foot - step_back, height))
    if any(figure.relation is Relation.FACING for figure, _ in row):
        parts[0] = replace(parts[0], actor=replace(parts[0].actor, mirrored=True))
    return sorted(parts, key=lambda part: part.foot)


def _related(
    parts: list[Part], lead: Part, figure: Figure, actor: Actor, frame: Frame
) -> list[Part]:
    share = frame.height / frame.short
    match figure.relation:
        case Relation.BENEATH:
            height = lead.height * min(
                1.25, max(0.4, (actor.size / max(0.3, lead.actor.size)) ** 0.6)
            )
            seat = lead.foot - height * 0.56 / share
            riders = [
                replace(part, foot=seat + 0.3 * part.height / share * 0.42, shadow=False)
                for part in parts
            ]
            return [Part(actor, lead.x, lead.foot, height), *riders]
        case Relation.ABOVE:
            height = lead.height * min(1.3, (actor.size / lead.actor.size) ** 0.5)
            up = max(0.12 + height / share, lead.foot - lead.height / share * 0.8)
            return [*parts, Part(actor, lead.x + 0.16, min(0.5, up), height, shadow=False)]
        case Relation.BEHIND:
            height = lead.height * min(1.6, (actor.size / lead.actor.size) ** 0.5)
            return [Part(actor, lead.x + 0.12, lead.foot - 0.06, height, behind=True), *parts]
        case _:
            height = lead.height * (actor.size / max(0.3, lead.actor.size)) ** 0.55
            return [*parts, Part(actor, lead.x + 0.22, lead.foot, height)]


def _aspect(actor: Actor) -> float:
    return actor.drawing.box[2] / actor.drawing.box[3]


def _finished(part: Part, shot: str, *, mirrored: bool) -> Part:
    actor = replace(part.actor, mirrored=part.actor.mirrored != mirrored)
    if actor.bust:
        return replace(part, actor=actor, foot=1.0, shadow=False)
    if shot in {"close", "portrait"}:
        return replace(part, actor=actor, foot=max(part.foot, 0.97 if shot == "close" else 1.0))
    if shot == "extreme_close":
        return replace(part, actor=actor, foot=1.55, shadow=False)
    return replace(part, actor=actor)
