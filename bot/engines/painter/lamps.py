"""The lamp that lights the figures, from the words of the lighting layer alone."""

from collections.abc import Callable
from dataclasses import replace

from bot.engines.painter.colour import RGB, mix
from bot.engines.painter.dice import Dice
from bot.engines.painter.figures.sculpt import Lamp
from bot.engines.painter.scene import Hour, Lighting
from bot.prompt.model import Layer

_LIGHTS: dict[Hour, tuple[RGB, RGB, RGB, float]] = {
    Hour.DAY: ((255, 250, 238), (148, 146, 168), (255, 246, 226), 0.25),
    Hour.NOON: ((255, 255, 250), (112, 116, 148), (255, 255, 246), 0.3),
    Hour.GOLDEN: ((255, 226, 168), (140, 98, 104), (255, 208, 130), 0.75),
    Hour.SUNSET: ((255, 190, 142), (112, 76, 118), (255, 164, 92), 0.85),
    Hour.DAWN: ((255, 220, 206), (128, 112, 152), (255, 206, 190), 0.6),
    Hour.DUSK: ((176, 160, 210), (82, 78, 128), (255, 170, 160), 0.5),
    Hour.NIGHT: ((172, 186, 232), (58, 66, 116), (186, 206, 255), 0.7),
    Hour.OVERCAST: ((226, 228, 232), (150, 152, 166), (240, 240, 244), 0.15),
    Hour.STORM: ((178, 186, 200), (92, 98, 116), (220, 230, 250), 0.35),
}
_DIRECTIONS = {
    "left": (-0.9, -0.3, 0.35),
    "right": (0.9, -0.3, 0.35),
    "side": (-0.92, -0.15, 0.3),
    "above": (0.05, -0.95, 0.35),
    "below": (0.1, 0.85, 0.45),
}


_TINTS: dict[str, RGB] = {
    "red": (255, 90, 76),
    "green": (120, 240, 130),
    "purple": (190, 120, 255),
    "pink": (255, 150, 200),
    "warm": (255, 222, 176),
    "cool": (200, 222, 255),
    "candle": (255, 196, 118),
    "fire": (255, 176, 96),
}
_DEEP = ("dramatic", "low", "candle", "fire", "neon")  # kinds with deep shade
_DEEPEST: RGB = (16, 14, 26)


def lamp_of(lighting: Lighting, dice: Dice) -> Lamp:
    """The lamp: an hour's light, then what each kind of light makes of it."""
    rng = dice.roll(Layer.LIGHTING, "lamp")
    light, shade, rim, strength = _LIGHTS[lighting.hour or Hour.DAY]
    side = rng.choice((-1, 1))
    away = (side * rng.uniform(0.4, 0.62), -rng.uniform(0.55, 0.8), 0.62)
    lamp = Lamp(_DIRECTIONS.get(lighting.side, away), light, shade, rim, strength, 0.08)
    for kind, degree in lighting.kinds:
        if degree > 0:
            lamp = _changed(lamp, kind, min(1.5, degree), side)
    return lamp


def _changed(lamp: Lamp, kind: str, degree: float, side: int) -> Lamp:
    x, y, _ = lamp.direction
    if kind in _DEEP:
        shade = mix(lamp.shade, _DEEPEST, 0.45 * degree)
        lamp = replace(lamp, shade=shade, direction=(x * 1.5, y, 0.4))
    if kind in _TINTS:
        light, shade = mix(lamp.light, _TINTS[kind], 0.6), mix(lamp.shade, _TINTS[kind], 0.2)
        lamp = replace(lamp, light=light, shade=shade)
    maker = _MAKERS.get(kind)
    return maker(lamp, side) if maker else lamp


def _soft(lamp: Lamp, _: int) -> Lamp:
    return replace(lamp, shade=mix(lamp.shade, lamp.light, 0.5), rim_strength=0.15)


def _flame(lamp: Lamp, side: int) -> Lamp:
    return replace(lamp, direction=(side * 0.8, 0.25, 0.5), rim=_TINTS["fire"])


def _from_behind(lamp: Lamp, side: int) -> Lamp:
    dim = mix(lamp.shade, (30, 26, 40), 0.35)
    return replace(lamp, direction=(side * 0.5, -0.8, -0.1), shade=dim, rim_strength=1.6)


def _silhouette(lamp: Lamp, _: int) -> Lamp:
    dark: RGB = (20, 18, 28)
    return replace(lamp, light=mix(lamp.light, dark, 0.85), shade=dark, rim_strength=1.0)


def _neon(lamp: Lamp, _: int) -> Lamp:
    bright, dim, edge = (255, 150, 226), (44, 60, 150), (70, 236, 255)
    return replace(lamp, light=bright, shade=dim, rim=edge, rim_strength=1.5)


def _studio(lamp: Lamp, _: int) -> Lamp:
    return replace(lamp, gloss=0.16, rim_strength=0.5)


_MAKERS: dict[str, Callable[[Lamp, int], Lamp]] = {
    "soft": _soft,
    "high": _soft,
    "candle": _flame,
    "fire": _flame,
    "backlit": _from_behind,
    "rim": _from_behind,
    "silhouette": _silhouette,
    "neon": _neon,
    "studio": _studio,
}
