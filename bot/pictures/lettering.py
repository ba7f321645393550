"""Words drawn into pictures: the font, what it can write, and how to make words fit."""

import unicodedata
from functools import cache, lru_cache

from PIL import ImageFont

# Pillow's own font is the one that is there on every machine; what it lacks is written otherwise.
_WRITTEN = str.maketrans(
    {
        "→": ">",
        "←": "<",
        "⇒": ">",
        "–": "-",
        "—": "-",
        "\N{MINUS SIGN}": "-",
        "\N{HYPHEN}": "-",
        "\N{NON-BREAKING HYPHEN}": "-",
        "×": "x",
        "÷": "/",
        "\N{FRACTION SLASH}": "/",
        "≈": "~",
        "•": "·",
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "ł": "l",
        "Æ": "AE",
        "Œ": "OE",
        "Ø": "O",
        "Ł": "L",
        "€": "EUR ",
    }
)
_BEYOND_ASCII = frozenset("°±·«»“”")
_SMALLEST = 8


@lru_cache(maxsize=64)
def font(size: int) -> ImageFont.FreeTypeFont:
    """The font at a size in pixels."""
    loaded = ImageFont.load_default(size=max(_SMALLEST, size))
    assert isinstance(loaded, ImageFont.FreeTypeFont)  # given a size, it is never the bitmap font
    return loaded


def writable(text: str) -> str:
    """The text in letters that the font has; those it can't write at all are left out."""
    plain = unicodedata.normalize("NFKD", text.translate(_WRITTEN)).translate(_WRITTEN)
    kept = "".join(_letter(letter) for letter in plain)
    return " ".join(kept.split())


def fitted(text: str, size: int, width: int, smallest: int) -> tuple[ImageFont.FreeTypeFont, str]:
    """The largest font up to ``size`` in which the text is at most so wide; cut off at worst."""
    for step in range(size, smallest - 1, -2):
        if font(step).getlength(text) <= width:
            return font(step), text
    return font(smallest), shortened(text, font(smallest), width)


def shortened(text: str, face: ImageFont.FreeTypeFont, width: float) -> str:
    """The text, or as much of its beginning as fits, with an ellipsis."""
    if face.getlength(text) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if face.getlength(text[:middle].rstrip() + "…") <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…"


def wrapped(text: str, face: ImageFont.FreeTypeFont, width: int, lines: int) -> list[str]:
    """The text in at most so many lines, broken between words; the last one may be cut off."""
    rows: list[str] = []
    for word in text.split():
        if rows and face.getlength(f"{rows[-1]} {word}") <= width:
            rows[-1] = f"{rows[-1]} {word}"
        elif len(rows) < lines:
            rows.append(word)
        else:
            rows[-1] = f"{rows[-1]} {word}"
            break
    return [shortened(row, face, width) for row in rows]


@cache
def _letter(letter: str) -> str:
    if " " <= letter <= "~" or letter in _BEYOND_ASCII:
        return letter
    return " " if letter.isspace() else ""
