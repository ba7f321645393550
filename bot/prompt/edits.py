"""Edits: the closed set of ways to change exactly one field of a prompt."""

from typing import Any, Literal, TypeAlias, assert_never

from pydantic import BaseModel, ConfigDict, Field as Constrained, TypeAdapter, ValidationError

from bot.errors import BadValue, Locked
from bot.prompt.model import FIELDS, FieldName, Layer, Prompt, Setting, Words, things

Value: TypeAlias = str | int | float | tuple[str, ...] | None


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Revise(_Frozen):
    """Give a layer new words; empty words clear it."""

    op: Literal["revise"] = "revise"
    field: Layer
    text: Words


class Exclude(_Frozen):
    """Name one more thing that must not appear."""

    op: Literal["exclude"] = "exclude"
    text: Words = Constrained(min_length=1)

    @property
    def field(self) -> Layer:
        return Layer.NEGATIVES


class Readmit(_Frozen):
    """Let a thing appear again that was excluded."""

    op: Literal["readmit"] = "readmit"
    text: Words = Constrained(min_length=1)

    @property
    def field(self) -> Layer:
        return Layer.NEGATIVES


class Adjust(_Frozen):
    """Give a setting another value; ``None`` leaves it to the engine again."""

    op: Literal["adjust"] = "adjust"
    field: Setting
    value: Value


Edit: TypeAlias = Revise | Exclude | Readmit | Adjust
_EDIT: TypeAdapter[Edit] = TypeAdapter(Edit)


class Change(_Frozen):
    """One field before and after an edit."""

    field: Layer | Setting
    before: Any
    after: Any


def apply(prompt: Prompt, edit: Edit, locks: frozenset[FieldName] = frozenset()) -> Prompt:
    """The prompt with one field changed and every other field the same.

    Raises:
        Locked: somebody asked to keep that field.
        BadValue: the field cannot hold that value.
    """
    if edit.field in locks:
        raise Locked(f"The {edit.field} is locked; unlock it first if it should change.")
    after = _changed(prompt, edit)
    _hold_the_one_field_law(prompt, after, edit.field)
    return after


def diff(before: Prompt, after: Prompt) -> tuple[Change, ...]:
    """Every field that differs, in the order of the method."""
    return tuple(
        Change(field=field, before=before[field], after=after[field])
        for field in FIELDS
        if before[field] != after[field]
    )


def edit_to_json(edit: Edit) -> str:
    return edit.model_dump_json()


def edit_from_json(text: str | bytes) -> Edit:
    """Read what ``edit_to_json`` wrote; raises ``pydantic.ValidationError`` for anything else."""
    return _EDIT.validate_json(text)


def _changed(prompt: Prompt, edit: Edit) -> Prompt:
    match edit:
        case Revise():
            return _with_layer(prompt, edit.field, edit.text)
        case Exclude():
            return _with_layer(prompt, Layer.NEGATIVES, _excluding(prompt, edit.text))
        case Readmit():
            return _with_layer(prompt, Layer.NEGATIVES, _readmitting(prompt, edit.text))
        case Adjust():
            return _with_setting(prompt, edit.field, edit.value)
        case _:
            assert_never(edit)


def _with_layer(prompt: Prompt, layer: Layer, words: str) -> Prompt:
    try:
        return Prompt.model_validate(dict(prompt) | {layer.value: words})
    except ValidationError as invalid:
        raise BadValue(f"That is too long for the {layer}; say it more briefly.") from invalid


def _with_setting(prompt: Prompt, setting: Setting, value: Value) -> Prompt:
    try:
        settings = type(prompt.settings).model_validate(
            dict(prompt.settings) | {setting.value: value}
        )
    except ValidationError as invalid:
        raise BadValue(_sentence(setting, value)) from invalid
    return prompt.model_copy(update={"settings": settings})


def _excluding(prompt: Prompt, named: str) -> str:
    held = list(prompt.exclusions())
    for thing in things(named):
        if thing.casefold() not in {other.casefold() for other in held}:
            held.append(thing)
    return ", ".join(held) if len(held) > len(prompt.exclusions()) else prompt.negatives


def _readmitting(prompt: Prompt, named: str) -> str:
    gone = {thing.casefold() for thing in things(named)}
    left = [other for other in prompt.exclusions() if other.casefold() not in gone]
    return ", ".join(left) if len(left) < len(prompt.exclusions()) else prompt.negatives


def _sentence(setting: Setting, value: Value) -> str:
    allowed = {
        Setting.ASPECT: "two whole numbers up to 99, such as 16:9",
        Setting.COUNT: "a number from 1 to 10",
        Setting.STRENGTH: "a number from 0 to 1",
        Setting.STEPS: "a number from 1 to 150",
        Setting.GUIDANCE: "a number from 0 to 30",
        Setting.SEED: "a whole number from 0 up",
        Setting.QUALITY: "draft, standard or final",
        Setting.REFERENCES: "at most 16 pictures",
    }.get(setting, "a short name")
    return f"The {setting} can't be {str(value)[:60]!r}; it takes {allowed}."


def _hold_the_one_field_law(before: Prompt, after: Prompt, field: FieldName) -> None:
    strays = {change.field for change in diff(before, after)} - {field}
    if strays:  # kept in optimised runs too, where an assert would vanish
        raise RuntimeError(f"an edit of {field} changed {sorted(strays)}")
