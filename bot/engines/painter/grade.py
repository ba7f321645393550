"""Grades the whole picture's colours in one pass: exposure, contrast, warmth, palettes, moods."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from bot.engines.painter.colour import RGB, hue_of, mix
from bot.engines.painter.dice import Dice
from bot.engines.painter.scene import Looks, Scene
from bot.prompt.model import Layer

Colors: TypeAlias = NDArray[np.floating[Any]]  # any number of colours, 0 to 1, channels last
Step: TypeAlias = Callable[[Colors], Colors]
_LATTICE = 17
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)


def graded(picture: Image.Image, scene: Scene, dice: Dice) -> Image.Image:
    """The picture after light, palette and mood; untouched where the words ask for nothing."""
    steps = [
        *_light_steps(scene),
        *_mood_steps(scene.mood),
        *_tint_steps(scene.tint, dice),
        *_take_steps(dice),
    ]
    if not steps:
        return picture
    return picture.filter(_table(steps))


def _table(steps: list[Step]) -> ImageFilter.Color3DLUT:
    colors = _lattice()
    for step in steps:
        colors = step(colors)
    flat = np.clip(colors, 0, 1).astype(np.float32).ravel()
    return ImageFilter.Color3DLUT(_LATTICE, flat)


@lru_cache(maxsize=1)
def _lattice() -> Colors:
    """Every corner of the colour table, red running fastest."""
    steps = np.linspace(0, 1, _LATTICE, dtype=np.float32)
    blue, green, red = np.meshgrid(steps, steps, steps, indexing="ij")
    return np.stack((red, green, blue), -1).reshape(-1, 3)


# The steps that grades are made of.


def exposure(stops: float) -> Step:
    def step(c: Colors) -> Colors:
        return 1 - (1 - np.clip(c, 0, 1)) ** 2**stops if stops > 0 else c * 2**stops

    return step


def contrast(amount: float, pivot: float = 0.46) -> Step:
    def step(c: Colors) -> Colors:
        curved = np.clip(c, 0, 1)
        smooth = curved * curved * (3 - 2 * curved)
        if amount >= 0:
            return curved + (smooth - curved) * amount
        return pivot + (curved - pivot) * (1 + amount)

    return step


def saturation(factor: float) -> Step:
    def step(c: Colors) -> Colors:
        grey = (c @ _LUMA)[:, None]
        return grey + (c - grey) * factor

    return step


def balance(color: RGB, amount: float) -> Step:
    """Lean towards a colour, keeping lightness."""
    gain = np.array(color, np.float32) / 255
    gain = gain / max(float(gain @ _LUMA), 0.05)
    return lambda c: c * (1 + (gain - 1) * amount)


def lift(color: RGB, amount: float) -> Step:
    """Raise the darks towards a colour."""
    target = np.array(color, np.float32) / 255
    return lambda c: c + (target - c) * amount * (1 - (c @ _LUMA)[:, None]) ** 2


def split(shadows: RGB, lights: RGB, amount: float) -> Step:
    """Tint darks and lights apart."""

    def step(c: Colors) -> Colors:
        luma = (c @ _LUMA)[:, None]
        tone = (
            np.array(shadows, np.float32) / 255 * (1 - luma)
            + np.array(lights, np.float32) / 255 * luma
        )
        tone = tone / np.maximum((tone @ _LUMA)[:, None], 0.05) * luma
        return c + (tone - c) * amount

    return step


def ramp(stops: list[RGB], amount: float = 1.0) -> Step:
    """Map lightness onto a row of colours from dark to light."""
    places = np.linspace(0, 1, len(stops))

    def step(c: Colors) -> Colors:
        luma = np.clip(c @ _LUMA, 0, 1)
        mapped = np.stack(
            [
                np.interp(luma, places, [stop[channel] / 255 for stop in stops])
                for channel in range(3)
            ],
            -1,
        ).astype(np.float32)
        return c + (mapped - c) * amount

    return step


def inverted() -> Step:
    return lambda c: 1 - c


# What each layer's words come to.

_LIGHT: dict[str, list[Step]] = {
    "high": [exposure(0.42), lift((255, 255, 250), 0.12)],
    "low": [exposure(-0.75), contrast(0.25)],
    "dramatic": [exposure(-0.2), contrast(0.75), saturation(1.05)],
    "soft": [contrast(-0.14), lift((220, 220, 226), 0.06)],
    "noon": [contrast(0.3), exposure(0.1)],
    "golden": [balance((255, 214, 150), 0.12)],
    "candle": [balance((255, 196, 120), 0.4), exposure(-0.12)],
    "fire": [balance((255, 176, 104), 0.45), exposure(-0.12)],
    "neon": [split((60, 30, 150), (255, 190, 250), 0.34), saturation(1.25)],
    "moon": [balance((170, 192, 255), 0.2)],
    "night": [exposure(-0.12)],
    "warm": [balance((255, 220, 170), 0.3)],
    "cool": [balance((180, 208, 255), 0.3)],
    "red": [balance((255, 150, 130), 0.45)],
    "green": [balance((170, 255, 180), 0.4)],
    "purple": [balance((214, 170, 255), 0.42)],
    "pink": [balance((255, 188, 218), 0.4)],
    "glow": [lift((236, 226, 255), 0.12), exposure(0.12)],
    "storm": [saturation(0.75), contrast(0.2)],
    "silhouette": [contrast(0.3)],
    "studio": [contrast(0.16), exposure(0.08)],
    "backlit": [lift((255, 226, 180), 0.08)],
    "spot": [contrast(0.3)],
}

_MOOD: dict[str, list[Step]] = {
    "calm": [contrast(-0.1), saturation(0.88), balance((206, 226, 244), 0.1)],
    "joyful": [saturation(1.22), exposure(0.16), balance((255, 236, 196), 0.1)],
    "eerie": [saturation(0.62), balance((182, 220, 196), 0.25), exposure(-0.32), contrast(0.25)],
    "melancholic": [saturation(0.6), balance((176, 196, 232), 0.26), exposure(-0.14)],
    "epic": [contrast(0.45), split((34, 64, 96), (255, 224, 176), 0.2), saturation(1.1)],
    "cosy": [balance((255, 214, 158), 0.26), contrast(0.1)],
    "mysterious": [split((52, 40, 110), (176, 226, 226), 0.3), exposure(-0.2)],
    "romantic": [balance((255, 206, 214), 0.24), lift((255, 196, 206), 0.14)],
    "tense": [contrast(0.6), saturation(0.8), split((60, 20, 34), (240, 226, 210), 0.2)],
    "whimsical": [saturation(1.15), lift((236, 214, 255), 0.14), exposure(0.1)],
    "dreamy": [contrast(-0.2), lift((240, 226, 250), 0.2), saturation(0.92)],
    "dark": [exposure(-0.55), saturation(0.72), contrast(0.3)],
    "hopeful": [exposure(0.2), balance((255, 240, 206), 0.16)],
    "energetic": [saturation(1.3), contrast(0.35)],
}

_TINT: dict[str, list[Step]] = {
    "warm": [balance((255, 206, 144), 0.34)],
    "cool": [balance((164, 204, 255), 0.34)],
    "teal_orange": [split((14, 92, 110), (255, 190, 128), 0.5), contrast(0.2), saturation(1.12)],
    "sepia": [ramp([(36, 24, 16), (150, 108, 70), (250, 234, 204)], 0.94)],
    "mono": [saturation(0.0), contrast(0.3)],
    "pastel": [saturation(0.72), lift((255, 244, 250), 0.42), exposure(0.3)],
    "vibrant": [saturation(1.5), contrast(0.18)],
    "muted": [saturation(0.5), contrast(-0.08)],
    "vintage": [lift((92, 70, 92), 0.24), balance((255, 228, 176), 0.24), saturation(0.82)],
    "neon": [
        ramp([(16, 8, 52), (140, 26, 160), (255, 60, 170), (120, 246, 255)], 0.5),
        saturation(1.5),
    ],
    "contrast": [contrast(0.8)],
    "flat": [contrast(-0.3)],
    "dark": [exposure(-0.55)],
    "light": [exposure(0.4)],
    "autumn": [split((86, 40, 40), (250, 200, 120), 0.36), saturation(1.1)],
    "inverted": [inverted()],
    "duotone": [],
}


def _light_steps(scene: Scene) -> list[Step]:
    return _steps(_LIGHT, scene.lighting.kinds)


def _mood_steps(mood: Looks) -> list[Step]:
    steps = _steps(_MOOD, mood.kinds)
    if mood.colours:
        steps.append(balance(mood.colours[0], 0.25))
    return steps


def _tint_steps(tint: Looks, dice: Dice) -> list[Step]:
    steps = _steps(_TINT, tint.kinds)
    if not tint.colours:
        return steps if not tint.degree("duotone") else [*steps, ramp(_chosen_pair(dice))]
    if tint.degree("duotone") or tint.degree("mono") or len(tint.colours) > 1:
        first = tint.colours[0]
        second = tint.colours[1] if len(tint.colours) > 1 else (255, 248, 236)
        dark, light = sorted((first, second), key=sum)
        amount = 1.0 if tint.degree("duotone") or tint.degree("mono") else 0.72
        return [
            *steps,
            ramp(
                [mix(dark, (0, 0, 0), 0.7), dark, light, mix(light, (255, 255, 255), 0.7)], amount
            ),
        ]
    return [*steps, *_leaning(tint.colours[0])]


def _leaning(color: RGB) -> list[Step]:
    """A palette around one colour: blue tones, a red look."""
    if hue_of(color)[1] < 0.12:
        return [saturation(0.35)]
    dark, light = mix(color, (0, 0, 0), 0.72), mix(color, (255, 255, 255), 0.72)
    return [ramp([dark, color, light, (255, 255, 255)], 0.55), balance(color, 0.16)]


def _chosen_pair(dice: Dice) -> list[RGB]:
    pairs: list[tuple[RGB, RGB]] = [
        ((24, 28, 78), (255, 150, 120)),
        ((20, 62, 70), (250, 214, 120)),
        ((70, 20, 80), (120, 226, 214)),
        ((30, 30, 36), (240, 90, 90)),
    ]
    dark, light = dice.roll(Layer.COLOR, "pair").choice(pairs)
    return [dark, light, (255, 250, 240)]


def _take_steps(dice: Dice) -> list[Step]:
    """A slight drift of palette, so that candidates differ as prints of one negative do."""
    rng = dice.roll(Layer.COLOR, "drift")
    warmth = rng.uniform(-0.07, 0.07)
    towards: RGB = (255, 226, 190) if warmth > 0 else (196, 220, 255)
    return [balance(towards, abs(warmth) * 2), saturation(rng.uniform(0.97, 1.12))]


def _steps(table: dict[str, list[Step]], kinds: tuple[tuple[str, float], ...]) -> list[Step]:
    steps: list[Step] = []
    for kind, degree in kinds:
        steps += [_weighted(step, degree) for step in table.get(kind, [])]
    return steps


def _weighted(step: Step, degree: float) -> Step:
    """A step as strongly as it is meant; a negative degree ("less contrast") turns it round."""
    if degree == 1.0:
        return step
    return lambda c: c + (step(c) - c) * degree
