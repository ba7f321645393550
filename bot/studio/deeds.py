"""Deeds: what a press or a slash command stands for, as the reading it spares somebody."""

from pydantic import TypeAdapter

from bot.interpreters.reading import Command, Edits, Reading, Verb

__all__ = ["Command", "Edits", "Reading", "Verb", "deed_from_json", "deed_to_json"]

_READING: TypeAdapter[Reading] = TypeAdapter(Reading)


def deed_to_json(deed: Reading) -> str:
    return deed.model_dump_json()


def deed_from_json(text: str | bytes) -> Reading:
    """Read what ``deed_to_json`` wrote; raises ``pydantic.ValidationError`` otherwise."""
    return _READING.validate_json(text)
