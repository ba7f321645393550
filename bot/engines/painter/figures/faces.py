"""Faces of people: eyes, brows and mouth drawn anew, so that they can feel something."""

import re

from bot.engines.painter.colour import RGB
from bot.engines.painter.figures.markup import ellipse, group, shape, stroke

_ELEMENT = re.compile(r"<(?:path|circle|ellipse)[^>]*/>")
_START = re.compile(r' d="[Mm]\s*(-?[\d.]+)[ ,]*(-?[\d.]+)')
_CIRCLE = re.compile(r'cx="([\d.]+)" cy="([\d.]+)"')
_EYE_XS = (31.9, 39.9)
_DARK: RGB = (48, 36, 42)
_GAZES = {"up": (0.0, -2.2), "down": (0.0, 2.4), "left": (-2.6, 0.0), "right": (2.6, 0.0)}
_LIPS: RGB = (150, 62, 58)


def eye_level(markup: str) -> float | None:
    """How high the eyes of a bust are, or None where it hasn't two eyes to be found."""
    right = _eyes(markup, 40.8, 43.2)
    left = _eyes(markup, 32.8, 35.2)
    return sum(right + left) / len(right + left) if right and left else None


def with_face(markup: str, level: float, mood: str, iris: RGB | None = None, gaze: str = "") -> str:
    """The bust with a face of ours: ``mood`` is one of the lexicon's faces, or nothing."""
    bare = _ELEMENT.sub(lambda found: "" if _of_face(found[0], level) else found[0], markup)
    return bare + group(face(level, mood, iris), move=_GAZES.get(gaze, (0, 0)))


def face(level: float, mood: str, iris: RGB | None = None) -> str:
    """Eyes, brows, cheeks and mouth at a level."""
    return (
        _cheeks(level, mood)
        + _pair_of_eyes(level, mood, iris)
        + _brows(level, mood)
        + _mouth(level, mood)
    )


def _eyes(markup: str, low: float, high: float) -> list[float]:
    levels = []
    for element in _ELEMENT.findall(markup):
        start = _START.search(element)
        if (
            start
            and 'fill="none"' not in element
            and low < float(start[1]) < high
            and 22 < float(start[2]) < 38
        ):
            levels.append(float(start[2]))
        ring = _CIRCLE.search(element)
        if ring and low - 2 < float(ring[1]) < high - 1 and 22 < float(ring[2]) < 38:
            levels.append(float(ring[2]))
    return levels


def _of_face(element: str, level: float) -> bool:
    ring = _CIRCLE.search(element)
    if ring:
        return (
            abs(float(ring[2]) - level) < 2 and min(abs(float(ring[1]) - x) for x in _EYE_XS) < 1.5
        )
    start = _START.search(element)
    if not start or len(element) > 620:
        return False
    x, y = float(start[1]), float(start[2])
    an_eye = (
        abs(y - level) < 2.2
        and (40.8 < x < 43.2 or 32.8 < x < 35.2)
        and 'fill="none"' not in element
    )
    a_mouth = 29.5 < x < 43 and level + 4.6 < y < level + 12 and 'stroke="#FFF' not in element
    dark = "#FCEA2B" not in element.upper()
    return an_eye or (a_mouth and dark)


def _cheeks(level: float, mood: str) -> str:
    strength = {"angry": 0.1, "neutral": 0.16, "love": 0.6, "laugh": 0.5}.get(mood, 0.34)
    return "".join(
        f'<ellipse cx="{x}" cy="{level + 4.4:.2f}" rx="2.6" ry="1.7" fill="#E0705C" '
        f'opacity="{strength}"/>'
        for x in (29.2, 42.6)
    )


def _pair_of_eyes(level: float, mood: str, iris: RGB | None) -> str:
    drawn = ""
    for index, x in enumerate(_EYE_XS):
        if mood in {"closed", "laugh"} or (mood == "wink" and index == 1):
            bend = -1.7 if mood == "laugh" else 1.5
            drawn += stroke(f"M{x - 2.2:.2f},{level:.2f}q2.2,{bend * 1.4:.2f} 4.4,0", 1.3, _DARK)
            continue
        tall = {"surprised": 2.9, "angry": 1.8, "confident": 1.7}.get(mood, 2.25)
        if mood == "surprised":
            drawn += ellipse(x, level, 2.6, 3.2, (255, 255, 255), 0)
        drawn += ellipse(x, level, 1.75, tall * (0.75 if mood == "surprised" else 1), _DARK, 0)
        if iris:
            drawn += ellipse(x, level + 0.3, 1.15, tall * 0.6, iris, 0)
        drawn += ellipse(x - 0.6, level - tall * 0.36, 0.6, 0.65, (255, 255, 255), 0)
    if mood == "cry":
        drawn += shape(f"M42.6,{level + 2:.2f}q2.4,4 0,5.4q-2.4,-1.4 0,-5.4z", (126, 196, 240), 0)
    return drawn


def _brows(level: float, mood: str) -> str:
    tilt, lift = {
        "angry": (1.7, -3.5),
        "confident": (0.9, -3.9),
        "sad": (-1.4, -4.6),
        "cry": (-1.6, -4.6),
        "surprised": (-0.3, -6.0),
        "neutral": (0.0, -4.5),
    }.get(mood, (-0.35, -4.9))
    y = level + lift
    return stroke(f"M29.4,{y - tilt:.2f}q2.4,-0.9 4.6,{tilt:.2f}", 1.05, (84, 58, 48)) + stroke(
        f"M42.4,{y - tilt:.2f}q-2.4,-0.9 -4.6,{tilt:.2f}", 1.05, (84, 58, 48)
    )


def _mouth(level: float, mood: str) -> str:
    y = level + 8.0
    if mood in {"laugh", "smile"}:
        deep = 4.6 if mood == "laugh" else 3.0
        open_mouth = shape(
            f"M32.2,{y - 0.7:.2f}q3.7,1 7.4,0q-0.5,{deep} -3.7,{deep}q-3.2,0 -3.7,{-deep}z",
            (126, 44, 48),
            0,
        )
        return open_mouth + stroke(f"M33.4,{y - 0.15:.2f}q2.5,0.6 5,0", 0.9, (250, 246, 240))
    paths = {
        "sad": f"M33,{y + 1:.2f}q2.9,-2 5.8,0",
        "cry": f"M32.8,{y + 1.4:.2f}q3.1,-2.8 6.2,0",
        "angry": f"M33,{y + 0.6:.2f}q2.9,-1.3 5.8,0",
        "neutral": f"M33.4,{y:.2f}h5",
        "confident": f"M33,{y + 0.2:.2f}q3.4,1 6,-1.1",
    }
    if mood == "surprised":
        return ellipse(35.9, y + 0.8, 1.7, 2.2, (126, 44, 48), 0)
    return stroke(paths.get(mood, f"M32.8,{y - 0.3:.2f}q3.1,2.1 6.2,0"), 1.25, _LIPS)
