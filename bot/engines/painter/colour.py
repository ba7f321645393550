"""Colours as values: names, mixing, and the arithmetic of hue and lightness."""

import colorsys
from typing import TypeAlias

RGB: TypeAlias = tuple[int, int, int]

WHITE: RGB = (255, 255, 255)
BLACK: RGB = (0, 0, 0)

NAMES: dict[str, RGB] = {
    "red": (196, 44, 38),
    "crimson": (165, 24, 48),
    "scarlet": (210, 44, 26),
    "maroon": (110, 28, 36),
    "burgundy": (112, 26, 48),
    "rust": (176, 82, 38),
    "ginger": (206, 104, 38),
    "orange": (232, 126, 34),
    "amber": (240, 164, 40),
    "peach": (248, 190, 154),
    "coral": (240, 118, 96),
    "salmon": (242, 146, 124),
    "gold": (222, 170, 50),
    "golden": (222, 170, 50),
    "yellow": (246, 208, 60),
    "lemon": (248, 228, 92),
    "blond": (230, 196, 120),
    "blonde": (230, 196, 120),
    "cream": (246, 234, 208),
    "ivory": (246, 240, 222),
    "beige": (222, 204, 172),
    "tan": (204, 170, 124),
    "sand": (220, 196, 148),
    "brown": (128, 82, 48),
    "chestnut": (142, 74, 44),
    "chocolate": (92, 54, 34),
    "copper": (184, 110, 64),
    "bronze": (160, 114, 58),
    "brass": (196, 160, 80),
    "olive": (122, 124, 54),
    "lime": (160, 208, 60),
    "green": (76, 152, 66),
    "emerald": (28, 146, 96),
    "jade": (60, 156, 124),
    "mint": (164, 222, 190),
    "sage": (156, 176, 140),
    "teal": (28, 128, 130),
    "turquoise": (54, 190, 190),
    "aqua": (92, 206, 214),
    "cyan": (54, 196, 226),
    "azure": (64, 148, 226),
    "blue": (52, 110, 200),
    "navy": (28, 44, 96),
    "cobalt": (34, 72, 170),
    "sapphire": (26, 72, 160),
    "indigo": (66, 54, 150),
    "violet": (128, 84, 190),
    "purple": (126, 66, 164),
    "lavender": (184, 166, 222),
    "lilac": (200, 170, 216),
    "magenta": (206, 46, 140),
    "fuchsia": (216, 52, 150),
    "pink": (240, 150, 180),
    "rose": (226, 112, 136),
    "white": (246, 244, 240),
    "silver": (190, 196, 204),
    "grey": (142, 144, 150),
    "gray": (142, 144, 150),
    "charcoal": (62, 64, 70),
    "black": (38, 36, 42),
    "sepia": (150, 112, 72),
}


def mix(one: RGB, other: RGB, share: float) -> RGB:
    """``share`` of the way from one colour to the other."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def scale(color: RGB, factor: float) -> RGB:
    """The colour made brighter or darker, kept within range."""
    red, green, blue = (min(255, max(0, round(part * factor))) for part in color)
    return red, green, blue


def tint(color: RGB, light: RGB) -> RGB:
    """The colour seen under a coloured light."""
    red, green, blue = (round(a * b / 255) for a, b in zip(color, light, strict=True))
    return red, green, blue


def luminance(color: RGB) -> float:
    """From 0 to 255."""
    return 0.299 * color[0] + 0.587 * color[1] + 0.114 * color[2]


def shift(color: RGB, hue: float = 0.0, saturation: float = 1.0, value: float = 1.0) -> RGB:
    """Turn the hue (in turns) and scale saturation and value."""
    h, s, v = colorsys.rgb_to_hsv(*(part / 255 for part in color))
    turned = colorsys.hsv_to_rgb((h + hue) % 1, min(1, s * saturation), min(1, v * value))
    red, green, blue = (round(part * 255) for part in turned)
    return red, green, blue


def of_hue(hue: float, saturation: float, value: float) -> RGB:
    red, green, blue = (
        round(part * 255) for part in colorsys.hsv_to_rgb(hue % 1, saturation, value)
    )
    return red, green, blue


def hue_of(color: RGB) -> tuple[float, float, float]:
    """Hue, saturation and value, each from 0 to 1."""
    return colorsys.rgb_to_hsv(*(part / 255 for part in color))


def from_hex(written: str) -> RGB:
    """Read ``#abc`` or ``#aabbcc``."""
    digits = written.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def to_hex(color: RGB) -> str:
    return "#{:02X}{:02X}{:02X}".format(*color)
