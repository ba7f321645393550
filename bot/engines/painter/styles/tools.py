"""What several styles work with: the sheet they are applied to, edges, paper, smoothing."""

from dataclasses import dataclass
from random import Random
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageFilter

from bot.engines.painter import texture
from bot.engines.painter.colour import RGB
from bot.engines.painter.dice import Dice
from bot.engines.painter.frame import Frame
from bot.prompt.model import Layer

Floats: TypeAlias = NDArray[np.floating[Any]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A finished picture to be put into a style, and where its figures are (a mask).

    Whatever looks at a neighbourhood keeps figures and ground apart: what stands behind a
    figure must not show in it, so that a change of the ground leaves the figure as it is.
    ``tone`` is how dark the words make the ground (1 is as it comes).
    """

    picture: Image.Image
    figures: Image.Image
    dice: Dice
    tone: float = 1.0

    @property
    def frame(self) -> Frame:
        return Frame(*self.picture.size)

    def rng(self, purpose: str) -> Random:
        return self.dice.roll(Layer.STYLE, purpose)

    def grid(self, purpose: str) -> np.random.Generator:
        return self.dice.grid(Layer.STYLE, purpose)

    def rim(self, reach: float) -> Image.Image:
        """The figures' border inwards, as a mask; ``reach`` is a fraction of the shorter side."""
        soft = self.figures.filter(ImageFilter.BoxBlur(self.frame.unit(reach)))
        return ImageChops.darker(self.figures, soft.point(_INVERTED_INNER))

    def smooth(self, radius: int, side: int = 480) -> Image.Image:
        """The picture smooth within shapes and crisp between them, untouched on the rim."""
        return Image.composite(
            self.picture, daubed(self.picture, radius, side), self.rim(1.3 * radius / side)
        )

    def lines(self, reach: float, low: float, high: float) -> Image.Image:
        """Where tones part, as a mask; on the rim there is none, the outline is drawn there."""
        found = edges(self.picture, self.frame.unit(reach), low, high)
        return ImageChops.multiply(found, ImageChops.invert(self.rim(reach * 1.6)))

    def cells(self, size: tuple[int, int]) -> tuple[Image.Image, Image.Image]:
        """The picture on a small grid, twice: all of it, and the figures unmixed with the rest."""
        alpha = self.figures.point(_SOLID)
        only = Image.new("RGB", self.picture.size)
        only.paste(self.picture, mask=alpha)
        color = np.asarray(only.resize(size, Image.Resampling.BOX)).astype(np.float32)
        cover = np.asarray(alpha.resize(size, Image.Resampling.BOX)).astype(np.float32) / 255
        own = np.clip(color / np.maximum(cover, 0.02)[..., None], 0, 255).astype(np.uint8)
        return self.picture.resize(size, Image.Resampling.BOX), Image.fromarray(own)

    def shaded(
        self, picture: Image.Image, figures: Image.Image | None = None, power: float = 1.0
    ) -> Image.Image:
        """The picture with the ground as dark as the words want it, whatever the style did."""
        if self.tone >= 1:
            return picture
        dim = picture.point([round(value * self.tone**power) for value in range(256)] * 3)
        return Image.composite(picture, dim, figures or self.figures)

    def softened(self, reach: float) -> Image.Image:
        """The ground out of focus, the figures not smeared into it; reach as in ``rim``."""
        size = (max(8, self.frame.width // 2), max(8, self.frame.height // 2))
        open_ = ImageChops.invert(self.figures).resize(size, Image.Resampling.BOX)
        ground = Image.new("RGB", size)
        ground.paste(self.picture.resize(size, Image.Resampling.BOX), mask=open_)
        blur = ImageFilter.BoxBlur(max(0.6, min(size) * reach))
        for _ in range(2):
            ground, open_ = ground.filter(blur), open_.filter(blur)
        cover = np.asarray(open_).astype(np.float32)[..., None]
        whole = np.asarray(ground).astype(np.float32) * 255 / np.maximum(cover, 4)
        small = Image.fromarray(np.clip(whole, 0, 255).astype(np.uint8))
        return small.resize(self.frame.size, Image.Resampling.BICUBIC)

    def apart(self, ground: Image.Image, figures: Image.Image) -> Image.Image:
        """One picture on the figures, another around them."""
        return Image.composite(figures, ground, self.figures)


_SOLID = [255 if value > 200 else 0 for value in range(256)]
_INVERTED_INNER = [max(0, min(255, round((250 - value) * 8))) for value in range(256)]


def curve(low: float, high: float, start: float = 0.0, end: float = 1.0) -> list[int]:
    """A lookup table: grey ``low`` becomes ``start`` and ``high`` becomes ``end`` (0–1)."""
    span = max(high - low, 1e-6)
    parts = (min(1.0, max(0.0, (value / 255 - low) / span)) for value in range(256))
    return [round(255 * (start + (end - start) * part)) for part in parts]


def edges(picture: Image.Image, reach: float, low: float = 0.04, high: float = 0.16) -> Image.Image:
    """Where neighbouring tones part, as a mask; ``reach`` in pixels."""
    grey = picture.convert("L")
    thin = grey.filter(ImageFilter.BoxBlur(max(0.6, reach * 0.45)))
    wide = grey.filter(ImageFilter.BoxBlur(max(1.2, reach * 1.3)))
    return ImageChops.subtract(wide, thin).point(curve(low * 0.5, high * 0.5))


def outline(mask: Image.Image, reach: float) -> Image.Image:
    """A band along the edge of a mask."""
    soft = mask.filter(ImageFilter.BoxBlur(max(0.7, reach)))
    return ImageChops.darker(soft, ImageChops.invert(soft)).point(curve(0.12, 0.42))


def paper(sheet: Sheet, grain: float, roughness: float = 1.0) -> Image.Image:
    """The tooth of paper: fine grey noise about the middle."""
    fine = speckle(sheet, "tooth", 1.0)
    coarse = texture.noise(sheet.grid("fibre"), sheet.frame, 46, 2)
    mixed = Image.blend(fine, coarse, 0.45 * roughness)
    return mixed.point([round(128 + (value - 128) * grain) for value in range(256)])


def speckle(sheet: Sheet, purpose: str, size: float = 1.0) -> Image.Image:
    """Grain of a size that doesn't depend on the picture's: on 640 points of the shorter side."""
    frame = sheet.frame
    points = round(640 / size)
    long = round(points * frame.elongation)
    across, down = (long, points) if frame.width >= frame.height else (points, long)
    grid = sheet.grid(purpose).integers(0, 256, (down, across), np.uint8)
    return Image.fromarray(grid).resize(frame.size, Image.Resampling.BILINEAR)


def streaks(
    sheet: Sheet, purpose: str, angle: float, length: float, fineness: int = 300
) -> Image.Image:
    """Noise drawn out in one direction: hatching, bristles, brushed chalk."""
    grid = sheet.grid(purpose).integers(0, 256, (fineness, round(fineness / length)), np.uint8)
    half = tuple(max(8, part // 2) for part in sheet.frame.size)
    side = round(max(half) * 1.5)
    drawn = Image.fromarray(grid).resize((side, side), Image.Resampling.BICUBIC)
    turned = drawn.rotate(angle, Image.Resampling.BILINEAR)
    left, top = (side - half[0]) // 2, (side - half[1]) // 2
    cut = turned.crop((left, top, left + half[0], top + half[1]))
    return cut.resize(sheet.frame.size, Image.Resampling.BICUBIC)


def daubed(picture: Image.Image, radius: int, side: int = 480) -> Image.Image:
    """Smooth within shapes and crisp between them, as a brush leaves them (a Kuwahara filter).

    Every place takes the mean of that neighbour patch which varies least. Worked at a size of
    ``side`` pixels, at which the radius is meant.
    """
    share = side / max(picture.size)
    reach = max(1, round(radius * min(1.0, 1 / share)) // 2)
    scale = min(1.0, share)
    size = (max(8, round(picture.width * scale)), max(8, round(picture.height * scale)))
    small = picture.resize(size, Image.Resampling.BOX)
    patch = ImageFilter.BoxBlur(reach)
    means, grey = small.filter(patch), small.convert("L")
    spread = ImageChops.difference(grey, grey.filter(patch)).filter(patch)
    best, lowest = means.copy(), spread
    for down in (-reach, reach):
        for across in (-reach, reach):
            moved = ImageChops.offset(spread, across, down)
            closer = ImageChops.subtract(lowest, moved).point(_ANY)
            best.paste(ImageChops.offset(means, across, down), mask=closer)
            lowest = ImageChops.darker(lowest, moved)
    return best.resize(picture.size, Image.Resampling.BICUBIC)


_ANY = [0, *([255] * 255)]


def sampled(picture: Image.Image, u: Floats, v: Floats) -> NDArray[np.uint8]:
    """The colours of a small picture at places given as fractions."""
    small: NDArray[np.uint8] = np.asarray(picture)
    rows = (np.clip(v, 0, 0.9999) * small.shape[0]).astype(int)
    columns = (np.clip(u, 0, 0.9999) * small.shape[1]).astype(int)
    colors: NDArray[np.uint8] = small[rows, columns]
    return colors


def tinted(grey: Image.Image, dark: RGB, light: RGB) -> Image.Image:
    """A grey picture from one colour to another."""
    return Image.merge(
        "RGB",
        [
            grey.point([round(a + (b - a) * value / 255) for value in range(256)])
            for a, b in zip(dark, light, strict=True)
        ],
    )


def textured(picture: Image.Image, tooth: Image.Image) -> Image.Image:
    """The picture with a grey texture laid into it; middle grey changes nothing."""
    return ImageChops.overlay(picture, Image.merge("RGB", (tooth, tooth, tooth)))
