"""Seeds that hold a take for every layer, so that one layer can vary while the rest stands.

A seed below 2³¹ is a base: it settles the whole picture. Above it stand eight hexadecimal digits,
one for each layer that can be drawn in more than one way; digit 0 is the take that the base
settles by itself. Written out, ``42·b3`` is base 42 with the third other background.
"""

import re

from bot.prompt.model import FieldName, Layer

BASE_BITS = 31
TAKES = 16
VARIED: tuple[Layer, ...] = (
    Layer.SUBJECT,
    Layer.ACTION,
    Layer.BACKGROUND,
    Layer.COMPOSITION,
    Layer.LIGHTING,
    Layer.COLOR,
    Layer.MOOD,
    Layer.STYLE,
)
_LETTERS = dict(zip(VARIED, "sabclomy", strict=True))


def base(seed: int) -> int:
    """What settles everything that no take has varied."""
    return seed % (1 << BASE_BITS)


def take(seed: int, layer: Layer) -> int:
    """Which take of a layer a seed asks for, from 0 to 15."""
    if layer not in VARIED:
        return 0
    return seed >> _shift(layer) & (TAKES - 1)


def with_take(seed: int, layer: Layer, number: int) -> int:
    """The same seed but for one layer, which is drawn as its take ``number`` (modulo 16)."""
    cleared = seed & ~((TAKES - 1) << _shift(layer))
    return cleared | (number % TAKES) << _shift(layer)


def takes(seed: int, field: FieldName, count: int) -> tuple[int, ...]:
    """Seeds for ``count`` candidates that differ in one field only; the first keeps the seed."""
    layer = field if field in VARIED and isinstance(field, Layer) else Layer.COMPOSITION
    start = take(seed, layer)
    return tuple(with_take(seed, layer, start + step) for step in range(count))


def written(seed: int) -> str:
    """How a layered seed is shown: ``42``, or ``42·b3`` where a take was varied."""
    varied = "".join(
        f"{letter}{number:x}" for layer, letter in _LETTERS.items() if (number := take(seed, layer))
    )
    return f"{base(seed)}·{varied}" if varied else str(base(seed))


def read(text: str) -> int | None:
    """The seed that ``written`` showed, or a plain number; None for anything else."""
    found = re.fullmatch(r"(\d{1,19})(?:[·.]((?:[sabclomy][0-9a-f])+))?", text.strip().lower())
    if not found:
        return None
    seed = int(found[1])
    for letter, number in re.findall(r"([sabclomy])([0-9a-f])", found[2] or ""):
        layer = next(key for key, value in _LETTERS.items() if value == letter)
        seed = with_take(seed, layer, int(number, 16))
    return seed if seed < 1 << 63 else None


def _shift(layer: Layer) -> int:
    return BASE_BITS + 4 * VARIED.index(layer)
