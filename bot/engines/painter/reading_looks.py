"""Reads how a picture looks: framing, light, colours, mood, style, and what is going on."""

from collections.abc import Sequence

from bot.engines.painter.colour import NAMES
from bot.engines.painter.lexicon import table
from bot.engines.painter.scene import Deed, Framing, Hour, Lighting, Looks
from bot.engines.painter.words import Found, found

_SHOTS = (
    "extreme_wide",
    "extreme_close",
    "portrait",
    "close",
    "wide",
    "full",
    "medium",
)
_SHALLOW = {"portrait": 0.5, "close": 0.6, "extreme_close": 1.0}
_HOURS = {
    "golden": Hour.GOLDEN,
    "sunset": Hour.SUNSET,
    "dawn": Hour.DAWN,
    "dusk": Hour.DUSK,
    "night": Hour.NIGHT,
    "moon": Hour.NIGHT,
    "noon": Hour.NOON,
    "storm": Hour.STORM,
    "day": Hour.DAY,
}
_SIDES = ("left", "right", "above", "below", "side")


def read_framing(words: Sequence[str]) -> Framing:
    hits = {hit.value: hit.degree for hit in found(words, table("FRAMINGS"))}
    shot = next((name for name in _SHOTS if name in hits), "medium")
    return Framing(
        shot=shot,
        x=_across(hits),
        y=_up(hits),
        scale=1 + 0.3 * hits.get("larger", 0) - 0.25 * hits.get("smaller", 0),
        view=next((view for view in ("above", "below") if view in hits), "level"),
        tilt=9.0 * hits.get("tilt", 0) + 5.0 * hits.get("diagonal", 0),
        symmetric="symmetric" in hits,
        frame=next((name for name in ("framed", "window", "shoulder") if name in hits), ""),
        shallow=_shallow(hits, shot),
        flip="flip" in hits,
    )


def _across(hits: dict[str, float]) -> float | None:
    places = {"left": 0.29, "right": 0.71, "centre": 0.5, "symmetric": 0.5, "space": 0.24}
    named = next((value for name, value in places.items() if name in hits), None)
    return 0.33 if named is None and "thirds" in hits else named


def _up(hits: dict[str, float]) -> float:
    return -0.2 * ("top" in hits) + 0.1 * ("bottom" in hits)


def _shallow(hits: dict[str, float], shot: str) -> float:
    if "deep" in hits:
        return 0.0
    return max(_SHALLOW.get(shot, 0.0), 1.1 * hits.get("shallow", 0.0))


def read_lighting(words: Sequence[str]) -> Lighting:
    hits = found(words, table("LIGHTS"))
    kinds = _strongest(hits)
    return Lighting(
        hour=next((_HOURS[name] for name, _ in kinds if name in _HOURS), None),
        kinds=tuple((name, degree) for name, degree in kinds if name not in _SIDES),
        side=next((name for name, _ in kinds if name in _SIDES), ""),
    )


def read_looks(words: Sequence[str], name: str) -> Looks:
    """The looks of one table ("TINTS", "MOODS" or "STYLES") and the colours named beside them."""
    hits = found(words, table(name))
    taken = {place for hit in hits for place in range(hit.start, hit.end)}
    colours = tuple(
        hit.value for hit in found(words, NAMES) if hit.start not in taken and hit.degree > 0
    )
    return Looks(_strongest(hits), colours[:3])


def read_deed(words: Sequence[str]) -> Deed:
    """What the action's words come to; words with no pose of their own are kept as ``other``."""
    hits = found(words, table("ACTIONS"))
    faces = [hit.value for hit in found(words, table("FACES"))]
    poses = [hit for hit in hits if not hit.value.startswith("look")]
    looks = [hit.value for hit in hits if hit.value.startswith("look")]
    turned = {"look_left": -1, "look_right": 1}
    return Deed(
        pose=poses[0].value if poses else "",
        face=faces[0] if faces else "",
        degree=poses[0].degree if poses else 1.0,
        turned=next((turned[look] for look in looks if look in turned), 0),
        gaze=next((look.removeprefix("look_") for look in looks), ""),
        other=" ".join(words) if words and not (poses or faces or looks) else "",
    )


def _strongest(hits: Sequence[Found[str]]) -> tuple[tuple[str, float], ...]:
    kinds: dict[str, float] = {}
    for hit in hits:
        if abs(hit.degree) > abs(kinds.get(hit.value, 0.0)):
            kinds[hit.value] = hit.degree
    return tuple(kinds.items())
