"""Words written into the picture: fitted, wrapped, with contrast; the font comes with Pillow."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

from PIL import Image, ImageDraw, ImageFilter, ImageFont, ImageStat

from bot.engines.painter.colour import RGB, luminance, mix
from bot.engines.painter.frame import Frame

_QUOTES = "\"'\u2018\u2019\u201c\u201d\u00ab\u00bb"
_QUOTED = re.compile(rf"(?:^|\s|,)[{_QUOTES}](.+?)[{_QUOTES}](?=\W|$)")
_HOW = re.compile(
    r",?\s*\b(in (?:a |the )?(?:bold|big|large|small|flowing|comic|cursive|serif|red|white|black|"
    r"gold|golden|neon|blue|yellow|capital|block|hand)[\w -]*|on (?:the |its |a )[\w ]+|"
    r"at the (?:top|bottom)|saying|that says|reading)\s*$",
    re.IGNORECASE,
)
_LONGEST = 140  # characters: more could not be read at the size of a draft
Area: TypeAlias = tuple[float, float, float, float]
_Font: TypeAlias = ImageFont.FreeTypeFont | ImageFont.ImageFont


def wording_of(text: str) -> str:
    """What is to be written: the quoted part if there is one, else the words without their how."""
    quoted = _QUOTED.search(text)
    said = quoted[1] if quoted else _HOW.sub("", text)
    return drawable(unicodedata.normalize("NFC", said).strip(" ,.;:\"'"))[:_LONGEST].strip()


def drawable(text: str) -> str:
    """The text without characters that the font lacks, in plainer letters where there are any."""
    kept = []
    for character in text:
        if character.isspace() or _has_shape(character):
            kept.append(character)
            continue
        plain = unicodedata.normalize("NFKD", character)
        kept.extend(part for part in plain if not unicodedata.combining(part) and _has_shape(part))
    return re.sub(r"\s+", " ", "".join(kept)).strip()


def lettered(picture: Image.Image, text: str, *, top: bool) -> Image.Image:
    """The picture with its words, high or low in the frame; unchanged if nothing can be written."""
    said = wording_of(text)
    if not said:
        return picture
    frame = Frame(*picture.size)
    room = frame.width * 0.88, frame.height * (0.3 if len(said) > 40 else 0.24)
    lines, size = _fitted(said, room, round(frame.short * 0.15))
    height = _height(lines, size)
    start = frame.y(0.055) if top else frame.height - frame.y(0.065) - height
    return _set(picture, lines, size, (frame.width / 2, start))


def written_on(picture: Image.Image, text: str, area: Area) -> Image.Image:
    """The picture with its words on a board (left, top, right, bottom in pixels)."""
    said = wording_of(text)
    left, top, right, bottom = area
    if not said or right - left < 12 or bottom - top < 8:
        return picture
    wide, high = right - left, bottom - top
    lines, size = _fitted(said, (wide * 0.9, high * 0.86), round(high * 0.5))
    start = (top + bottom - _height(lines, size)) / 2
    return _set(picture, lines, size, ((left + right) / 2, start), shade=0.0)


def _height(lines: Sequence[str], size: int) -> float:
    return len(lines) * size * 1.18 - size * 0.18


def _set(
    picture: Image.Image,
    lines: Sequence[str],
    size: int,
    place: tuple[float, float],
    shade: float = 1.5,
) -> Image.Image:
    """Lines set about a middle from a height down, in a colour that stands out there."""
    font, (middle, start) = _font(size), place
    high = round(start + _height(lines, size) + size * 0.5)
    where = (0, max(0, round(start - size * 0.4)), picture.width, min(picture.height, high))
    if not shade:
        half = max(_width(line, font) for line in lines) / 2
        where = (
            max(0, round(middle - half)),
            where[1],
            min(picture.width, round(middle + half)),
            high,
        )
    color, behind = _colors(picture.crop(where))
    mask = Image.new("L", picture.size)
    pen = ImageDraw.Draw(mask)
    bold = max(1, round(size * 0.026))
    for index, line in enumerate(lines):
        x = middle - _width(line, font) / 2
        _write(pen, line, (x, start + index * size * 1.18), font, bold)
    soft = mask.filter(ImageFilter.BoxBlur(size * 0.09)).filter(ImageFilter.BoxBlur(size * 0.06))
    picture = picture.copy()
    picture.paste(behind, mask=soft.point([min(200, round(v * shade)) for v in range(256)]))
    picture.paste(color, mask=mask)
    return picture


def label(
    picture: Image.Image, text: str, box: tuple[float, float, float, float], color: RGB
) -> None:
    """Small words fitted into a box (left, top, right, bottom in pixels)."""
    said = drawable(text)[:28]
    left, top, right, bottom = box
    if not said or right - left < 8 or bottom - top < 5:
        return
    size = round(min((bottom - top) * 0.62, (right - left) * 1.5 / max(3, len(said))))
    if size < 4:
        return
    font = _font(size)
    width = font.getlength(said)
    pen = ImageDraw.Draw(picture)
    place = ((left + right - width) / 2, (top + bottom) / 2 - size * 0.62)
    pen.text(
        place, said, fill=color, font=font, stroke_width=1 if size > 14 else 0, stroke_fill=color
    )


def _fitted(said: str, room: tuple[float, float], largest: int) -> tuple[list[str], int]:
    """The largest size at which the words fit into a width and a height, and their lines."""
    wide, high = room
    for size in range(max(6, largest), 5, -1):
        lines = _wrapped(said.split(), _font(size), wide)
        if lines and _height(lines, size) <= high and len(lines) <= 6:
            return lines, size
    size = max(6, round(high / 6))
    return _wrapped(said.split(), _font(size), wide) or [said[:40]], size


def _wrapped(words: Sequence[str], font: _Font, room: float) -> list[str]:
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and _width(longer, font) <= room:
            lines[-1] = longer
        elif _width(word, font) <= room:
            lines.append(word)
        else:
            return []
    return lines


def _width(line: str, font: _Font) -> float:
    return font.getlength(line) + _tracking(font) * max(0, len(line) - 1)


def _tracking(font: _Font) -> float:
    return 0.06 * float(getattr(font, "size", 10))


def _write(
    pen: ImageDraw.ImageDraw, line: str, place: tuple[float, float], font: _Font, bold: int
) -> None:
    x, y = place
    for character in line:
        pen.text((x, y - bold), character, fill=255, font=font, stroke_width=bold, stroke_fill=255)
        x += font.getlength(character) + _tracking(font)


def _colors(ground: Image.Image) -> tuple[RGB, RGB]:
    """Light letters on dark ground and the other way round, both leaning to the ground's hue."""
    red, green, blue = (round(value) for value in ImageStat.Stat(ground).mean[:3])
    own: RGB = (red, green, blue)
    if luminance(own) < 150:
        return mix((255, 250, 236), own, 0.06), mix((8, 8, 16), own, 0.3)
    return mix((28, 24, 34), own, 0.12), mix((255, 252, 244), own, 0.3)


@lru_cache(maxsize=64)
def _font(size: int) -> _Font:
    return ImageFont.load_default(max(4, size))


@lru_cache(maxsize=512)
def _has_shape(character: str) -> bool:
    """Whether the font draws this character otherwise than the box for what it lacks."""
    font = _font(24)
    return bytes(font.getmask(character)) != bytes(font.getmask("\U000e0fff"))
