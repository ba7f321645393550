"""Reads where a picture is: scenery, season, weather, hour, tone and colours."""

from collections.abc import Sequence

from bot.engines.painter.colour import NAMES, RGB, mix, scale
from bot.engines.painter.lexicon import table
from bot.engines.painter.scene import Hour, Place, Season
from bot.engines.painter.words import Found, found, singular

_WEAK = frozenset({"sky", "arctic", "studio", "meadow", "sea", "moon", "hills", "table"})
_INDOORS = frozenset(
    [
        "library",
        "kitchen",
        "cafe",
        "bedroom",
        "living",
        "workshop",
        "lab",
        "classroom",
        "hall",
        "dungeon",
        "stage",
        "table",
    ]
)
_TARGETS = {
    "sky": "sky clouds cloud heaven sunset",
    "haze": "fog mist haze smoke steam air",
    "leaves": "leaves trees tree forest foliage woods grass meadow field jungle",
    "flowers": "flowers flower blossoms roses tulips petals",
    "walls": "wall walls room interior curtain curtains",
    "ground": "ground floor sand soil earth carpet",
    "water": "water sea ocean lake river waves",
    "light": "light lights neon glow lamps lanterns",
    "moon": "moon",
}
_NOT_COLOURED = frozenset({"reef", "hour", "light", "evening", "garden", "sun"})
_HUES = frozenset(NAMES) - {"white", "black", "grey", "gray", "ivory", "silver", "charcoal"}
_FAMILY_HOMES = {
    "fish": "underwater",
    "boat": "sea",
    "aircraft": "sky",
    "celestial": "space",
    "vehicle": "hills",
    "bird": "sky",
}


def indoors(kind: str) -> bool:
    return kind in _INDOORS


def home_of(family: str) -> str:
    """Where a kind of thing is at home when the words don't say."""
    return _FAMILY_HOMES.get(family, "studio")


def read_place(words: Sequence[str], absent: frozenset[str]) -> Place:
    """The place that the words describe, without what must not appear."""
    features = _meanings(words, "FEATURES", absent)
    weather = _meanings(words, "WEATHER", absent)
    kind = _kind(words)
    clarity = {hit.value: hit.degree for hit in found(words, table("CLARITY"))}
    return Place(
        kind=kind or "studio",
        hour=_hour(words),
        season=_season(words, absent, kind),
        weather=weather,
        features=features - {kind},
        colours=_colours(words),
        tone=_tone(words),
        blur=max(0.0, min(2.0, clarity.get("blurred", 0.0))),
        saturation=1 + 0.45 * clarity.get("colourful", 0) - 0.5 * clarity.get("pale", 0),
        density=max(0.1, 1 + 0.7 * clarity.get("busy", 0) - 0.65 * clarity.get("empty", 0)),
        named=bool(kind or features or weather or _hour(words) or _colours(words)),
    )


def locations(words: Sequence[str]) -> tuple[Found[str], ...]:
    """The phrases of a text that say where: a known place after a word such as "in" or "on"."""
    return tuple(
        hit for hit in found(words, table("PLACES")) if _follows_a_preposition(words, hit.start)
    )


def _follows_a_preposition(words: Sequence[str], start: int) -> bool:
    before = words[max(0, start - 4) : start]
    return any(
        word
        in {
            "in",
            "on",
            "at",
            "over",
            "under",
            "inside",
            "near",
            "by",
            "through",
            "across",
            "beneath",
            "above",
            "behind",
            "against",
            "amid",
            "among",
            "into",
            "towards",
            "from",
            "beside",
            "along",
            "between",
            "outside",
            "within",
            "around",
            "atop",
            "underneath",
            "overlooking",
        }
        for word in before
    ) and not any(mark in before for mark in (",", ";", "."))


def _kind(words: Sequence[str]) -> str:
    kinds = [hit.value for hit in found(words, table("PLACES"))]
    return next((kind for kind in kinds if kind not in _WEAK), kinds[0] if kinds else "")


def _meanings(words: Sequence[str], name: str, absent: frozenset[str]) -> frozenset[str]:
    return frozenset(
        hit.value
        for hit in found(words, table(name))
        if hit.degree > 0 and not missing(hit.value, absent) and not missing(hit.phrase, absent)
    )


def missing(name: str, absent: frozenset[str]) -> bool:
    """Whether a part is one of those that must not appear."""
    return name in absent or singular(name) in absent


def _hour(words: Sequence[str]) -> Hour | None:
    hits = found(words, table("HOURS"))
    strong = [hit.value for hit in hits if hit.value not in {"day", "overcast"}]
    weak = [hit.value for hit in hits]
    chosen = (strong or weak)[:1]
    return Hour(chosen[0]) if chosen else None


def _season(words: Sequence[str], absent: frozenset[str], kind: str) -> Season:
    for hit in found(words, table("SEASONS")):
        if hit.value == "winter" and "snow" in absent:
            continue
        return Season(hit.value)
    return Season.WINTER if kind == "arctic" and "snow" not in absent else Season.NONE


def _tone(words: Sequence[str]) -> float:
    total = 0.0
    for hit in found(words, table("TONES")):
        if hit.end < len(words) and words[hit.end] in _HUES:
            continue  # "dark blue" is a colour
        total += float(hit.value) * hit.degree
    total = max(-3.0, min(2.0, total))
    return 0.56**-total if total < 0 else 1 + 0.3 * total


def _spoken_for(words: Sequence[str]) -> frozenset[int]:
    """Words that name a place or an hour and only sound like colours: coral reef, golden hour."""
    return frozenset(
        place
        for name in ("PLACES", "HOURS")
        for hit in found(words, table(name))
        if hit.phrase.split()[-1] in _NOT_COLOURED
        for place in range(hit.start, hit.end)
    )


def _colours(words: Sequence[str]) -> tuple[tuple[str, RGB], ...]:
    colours: dict[str, RGB] = {}
    spoken_for = _spoken_for(words)
    for hit in found(words, NAMES):
        if hit.start in spoken_for:
            continue
        shade = words[hit.start - 1] if hit.start else ""
        color = hit.value
        if shade in {"dark", "deep"} and hit.phrase in _HUES:
            color = scale(color, 0.55)
        elif shade in {"light", "pale", "bright", "pastel"}:
            color = mix(color, (255, 255, 255), 0.45)
        after = words[hit.end : hit.end + 2]
        target = next(
            (part for part, names in _TARGETS.items() if set(names.split()) & set(after)), ""
        )
        colours.setdefault(target, color)
    return tuple(colours.items())
