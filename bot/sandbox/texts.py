"""JSON as it arrives: strict, and only of text that can be written down again."""

import json
from typing import NoReturn


def load_json(raw: bytes) -> object:
    """The value, or a ValueError: for NaN, for half a character, for nesting without end."""
    try:
        value: object = json.loads(raw, parse_constant=_refuse)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if b"\\u" in raw:
        # An escape can stand for half a character, which no file or socket would take.
        json.dumps(value, ensure_ascii=False).encode()
    return value


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")
