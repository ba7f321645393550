"""Reads path data only as far as needed to tell a solid shape from a line drawn as a shape."""

import re
from collections.abc import Iterator

Point = tuple[float, float]
_PART = re.compile(r"[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?")
_ARGUMENTS = {"m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "s": 4, "q": 4, "t": 2, "a": 7}
_LARGE = 10.5
_SMALL = 6.5  # units: an eye, a button
_FULL = 0.42  # share of its bounds that a solid shape covers


def is_solid(path: str) -> bool:
    """Whether a filled path is a solid shape (an eye, a nose) rather than an outline."""
    points = list(corners(path))
    if len(points) < 3:
        return True
    across, down = zip(*points, strict=True)
    width, height = max(across) - min(across), max(down) - min(down)
    if max(width, height) < _SMALL:
        return True
    if max(width, height) > _LARGE:
        return False
    return bool(abs(_area(points)) > _FULL * width * height)


def corners(path: str) -> Iterator[Point]:
    """The points that a path's strokes end on."""
    x = y = start_x = start_y = 0.0
    for command, numbers in _commands(path):
        kind, relative = command.lower(), command.islower()
        match kind:
            case "z":
                x, y = start_x, start_y
                continue
            case "h":
                x = numbers[0] + (x if relative else 0)
            case "v":
                y = numbers[0] + (y if relative else 0)
            case _:
                x = numbers[-2] + (x if relative else 0)
                y = numbers[-1] + (y if relative else 0)
        if kind == "m":
            start_x, start_y = x, y
        yield x, y


def _commands(path: str) -> Iterator[tuple[str, list[float]]]:
    command, numbers = "", list[float]()
    for part in _PART.findall(path):
        if part.isalpha():
            command, numbers = part, []
            if part in "Zz":
                yield part, []
            continue
        numbers.append(float(part))
        if len(numbers) == _ARGUMENTS.get(command.lower(), 2):
            yield command, numbers
            numbers = []
            command = {"m": "l", "M": "L"}.get(command, command)


def _area(points: list[Point]) -> float:
    following = [*points[1:], points[0]]
    return 0.5 * sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, following, strict=True))
