"""Reads a request's fields and gathers everything wrong with them, as Discord reports it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.refusals import BadForm
from bot.sandbox.wire import Json

_HIGHEST_ID = 2**63


@dataclass
class Problems:
    """What is wrong so far, by the path of the field."""

    found: dict[str, tuple[str, str]] = field(default_factory=dict)

    def add(self, path: str, code: str, message: str) -> None:
        self.found.setdefault(path, (code, message))

    def raise_any(self) -> None:
        if self.found:
            raise BadForm(self.found)


class Fields:
    """One object of a body; a wrong field is noted and read as its default."""

    def __init__(self, raw: Json, problems: Problems, path: str = "") -> None:
        self.raw = raw
        self.problems = problems
        self.path = path

    def has(self, name: str) -> bool:
        return name in self.raw

    def at(self, name: str) -> str:
        return ".".join(part for part in (self.path, name) if part)

    def wrong(self, name: str, code: str, message: str) -> None:
        self.problems.add(self.at(name), code, message)

    def text(self, name: str, limit: int, *, least: int = 0, default: str = "") -> str:
        """A string of at most `limit` characters; `least` above 0 makes it required."""
        value = self.raw.get(name)
        if value is None:
            if least:
                self.wrong(name, "BASE_TYPE_REQUIRED", "This field is required")
            return default
        if isinstance(value, int | float) and not isinstance(value, bool):
            value = str(value)
        if not isinstance(value, str):
            self.wrong(name, "STRING_TYPE_CONVERT", f"Could not interpret {value!r:.50} as string.")
            return default
        if len(value) > limit or len(value) < least:
            self.wrong(name, "BASE_TYPE_BAD_LENGTH", _length_sentence(least, limit))
        return value

    def maybe_text(self, name: str, limit: int) -> str | None:
        return self.text(name, limit) if self.raw.get(name) is not None else None

    def flag(self, name: str, *, default: bool = False) -> bool:
        value = self.raw.get(name)
        if value is None:
            return default
        if not isinstance(value, bool):
            self.wrong(name, "BOOLEAN_TYPE_CONVERT", "Must be either true or false.")
            return default
        return value

    def number(self, name: str, *, least: int, most: int, default: int = 0) -> int:
        value = self.raw.get(name)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, int):
            self.wrong(name, "NUMBER_TYPE_COERCE", f"Value {value!r:.50} is not int.")
            return default
        if not least <= value <= most:
            message = f"int value should be between {least} and {most}."
            self.wrong(name, "NUMBER_TYPE_RANGE", message)
            return default
        return value

    def choice(self, name: str, allowed: frozenset[int], *, default: int | None = None) -> int:
        """One of a few numbers; without a default it is required."""
        value = self.raw.get(name)
        if value is None and default is not None:
            return default
        if isinstance(value, bool) or not isinstance(value, int) or value not in allowed:
            listed = ", ".join(str(one) for one in sorted(allowed))
            self.wrong(name, "BASE_TYPE_CHOICES", f"Value must be one of ({listed}).")
            return default if default is not None else min(allowed)
        return value

    def snowflake(self, name: str) -> int | None:
        value = self.raw.get(name)
        if value is None:
            return None
        number = to_snowflake(value)
        if number is None:
            message = f"Value {value!r:.50} is not snowflake."
            self.wrong(name, "NUMBER_TYPE_COERCE", message)
        return number

    def snowflakes(self, name: str) -> tuple[int, ...]:
        values = self.raw.get(name) or []
        numbers = [to_snowflake(one) for one in values] if isinstance(values, list) else [None]
        if None in numbers:
            self.wrong(name, "NUMBER_TYPE_COERCE", "Values are not snowflakes.")
        return tuple(one for one in numbers if one is not None)

    def numbers(self, name: str, allowed: frozenset[int]) -> list[int]:
        """A list of a few numbers, none of them twice."""
        values = self.raw.get(name) or []
        if not isinstance(values, list) or not all(type(one) is int for one in values):
            self.wrong(name, "LIST_TYPE_CONVERT", "A list of numbers is needed.")
            return []
        if not allowed.issuperset(values) or len(set(values)) < len(values):
            listed = ", ".join(str(one) for one in sorted(allowed))
            self.wrong(name, "BASE_TYPE_CHOICES", f"Values must be among ({listed}), each once.")
            return []
        return values

    def translations(self, name: str, limit: int) -> dict[str, str] | None:
        """Words by locale."""
        found = self.object(name)
        if found is None:
            return None
        return {locale: found.text(locale, limit, least=1) for locale in found.raw}

    def object(self, name: str) -> "Fields | None":
        value = self.raw.get(name)
        if value is None:
            return None
        if not isinstance(value, dict):
            self.wrong(name, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType")
            return None
        return Fields(value, self.problems, self.at(name))

    def objects(self, name: str, limit: int, *, least: int = 0) -> "list[Fields]":
        values = self.raw.get(name)
        if values is None:
            values = []
        if not isinstance(values, list):
            self.wrong(name, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")
            return []
        if not least <= len(values) <= limit:
            self.wrong(name, "BASE_TYPE_BAD_LENGTH", _length_sentence(least, limit))
        return list(self._each(name, values[:limit]))

    def _each(self, name: str, values: list[Any]) -> "Iterator[Fields]":
        for index, value in enumerate(values):
            path = f"{self.at(name)}.{index}"
            if isinstance(value, dict):
                yield Fields(value, self.problems, path)
            else:
                message = "Only dictionaries may be used in a DictType"
                self.problems.add(path, "DICT_TYPE_CONVERT", message)


def to_snowflake(value: object) -> int | None:
    """An id written as Discord's clients write it, or None if it isn't one."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    if isinstance(value, str) and not (value.isascii() and value.isdigit() and len(value) < 20):
        return None
    number = int(value)
    return number if 0 <= number < _HIGHEST_ID else None


def _length_sentence(least: int, limit: int) -> str:
    if least:
        return f"Must be between {least} and {limit} in length."
    return f"Must be {limit} or fewer in length."
