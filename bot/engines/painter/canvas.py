"""A picture that is painted on with smooth-edged shapes, only where each shape lies."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from bot.engines.painter.colour import RGB
from bot.engines.painter.frame import Frame
from bot.engines.painter.texture import Point

Polygon: TypeAlias = Sequence[Point]
Circle: TypeAlias = tuple[float, float, float]  # x, y, radius
Line: TypeAlias = tuple[Sequence[Point], float]  # points, width
Box: TypeAlias = tuple[int, int, int, int]
Paint: TypeAlias = RGB | tuple[RGB, RGB] | Image.Image  # plain, from top to bottom, or a picture
_FINER = 2  # shapes are drawn this much larger and then shrunk, for smooth edges


class Canvas:
    """Wraps a picture; places and lengths are pixels of the whole frame."""

    def __init__(self, picture: Image.Image) -> None:
        self.picture = picture
        self.frame = Frame(*picture.size)

    def polygons(
        self, polygons: Iterable[Polygon], paint: Paint, opacity: float = 1.0, blur: float = 0.0
    ) -> None:
        drawn = [polygon for polygon in polygons if len(polygon) > 2]
        box = self._box((point for polygon in drawn for point in polygon), 1 + blur * 2)

        def draw(pen: ImageDraw.ImageDraw, moved: Callable[[Point], Point]) -> None:
            for polygon in drawn:
                pen.polygon([moved(point) for point in polygon], fill=255)

        self._paint(box, draw, paint, opacity, blur)

    def circles(
        self, circles: Iterable[Circle], paint: Paint, opacity: float = 1.0, blur: float = 0.0
    ) -> None:
        drawn = list(circles)
        corners = ((x + side * r, y + side * r) for x, y, r in drawn for side in (-1, 1))
        box = self._box(corners, 1 + blur * 2)

        def draw(pen: ImageDraw.ImageDraw, moved: Callable[[Point], Point]) -> None:
            for x, y, radius in drawn:
                left, top = moved((x - radius, y - radius))
                right, bottom = moved((x + radius, y + radius))
                pen.ellipse((left, top, right, bottom), fill=255)

        self._paint(box, draw, paint, opacity, blur)

    def lines(
        self, lines: Iterable[Line], paint: Paint, opacity: float = 1.0, blur: float = 0.0
    ) -> None:
        drawn = list(lines)
        widest = max((width for _, width in drawn), default=1.0)
        box = self._box((point for points, _ in drawn for point in points), widest + blur * 2 + 1)

        def draw(pen: ImageDraw.ImageDraw, moved: Callable[[Point], Point]) -> None:
            for points, width in drawn:
                thick = max(1, round(width * _FINER))
                pen.line([moved(point) for point in points], fill=255, width=thick, joint="curve")

        self._paint(box, draw, paint, opacity, blur)

    def wash(self, mask: Image.Image, paint: Paint, opacity: float = 1.0) -> None:
        """Lay a colour over everything, as thick as a mask of the frame's size says."""
        if opacity < 1:
            mask = mask.point([round(value * opacity) for value in range(256)])
        self.picture.paste(
            _paint_of(paint, self.picture.size, (0, 0, *self.picture.size)), mask=mask
        )

    def place(self, image: Image.Image, x: float, y: float) -> None:
        """Put an RGBA picture down with its top left corner at a point."""
        self.picture.paste(image, (round(x), round(y)), image)

    def _paint(
        self,
        box: Box | None,
        draw: Callable[[ImageDraw.ImageDraw, Callable[[Point], Point]], None],
        paint: Paint,
        opacity: float,
        blur: float,
    ) -> None:
        if box is None:
            return
        left, top, right, bottom = box
        mask = Image.new("L", ((right - left) * _FINER, (bottom - top) * _FINER))
        draw(
            ImageDraw.Draw(mask),
            lambda point: ((point[0] - left) * _FINER, (point[1] - top) * _FINER),
        )
        mask = mask.reduce(_FINER)
        if blur >= 0.5:
            mask = mask.filter(ImageFilter.BoxBlur(blur))
        if opacity < 1:
            mask = mask.point([round(value * opacity) for value in range(256)])
        self.picture.paste(_paint_of(paint, self.picture.size, box), box, mask)

    def _box(self, points: Iterable[Point], margin: float) -> Box | None:
        corners = np.array(list(points), np.float64)
        if corners.size == 0:
            return None
        low, high = corners.min(0) - margin, corners.max(0) + margin
        left, top = max(0, int(low[0])), max(0, int(low[1]))
        right = min(self.picture.width, int(high[0]) + 1)
        bottom = min(self.picture.height, int(high[1]) + 1)
        return (left, top, right, bottom) if left < right and top < bottom else None


def _paint_of(paint: Paint, size: tuple[int, int], box: Box) -> Image.Image:
    """What a mask is filled with: a picture is pasted in half the time that a colour takes."""
    left, top, right, bottom = box
    wide, high = right - left, bottom - top
    if isinstance(paint, Image.Image):
        return paint if paint.size == (wide, high) else paint.crop(box)
    if isinstance(paint[0], int):
        return Image.new("RGB", (wide, high), paint)
    above, below = paint
    strip = np.linspace(above, below, high).round().astype(np.uint8)[:, None, :]
    return Image.fromarray(strip).resize((wide, high), Image.Resampling.NEAREST)
