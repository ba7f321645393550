"""The options of a slash command, checked as they are registered."""

import re

from bot.sandbox import limits
from bot.sandbox.fields import Fields
from bot.sandbox.wire import ChannelType, Json, OptionType

_NAME = re.compile(r"[-_'\w\u0900-\u097F\u0E00-\u0E7F]{1,32}")
_KINDS = frozenset(int(kind) for kind in OptionType)
_NESTING = frozenset({OptionType.SUB_COMMAND, OptionType.SUB_COMMAND_GROUP})
# What each may hold besides plain options; a command itself may hold both.
_INSIDE = {
    OptionType.SUB_COMMAND_GROUP: frozenset({OptionType.SUB_COMMAND}),
    OptionType.SUB_COMMAND: frozenset[OptionType](),
}
_WITH_CHOICES = {OptionType.STRING, OptionType.INTEGER, OptionType.NUMBER}
_NUMERIC = {OptionType.INTEGER, OptionType.NUMBER}
_CHANNEL_KINDS = frozenset(int(kind) for kind in ChannelType)


def read_options(fields: Fields, nesting: frozenset[OptionType] = _NESTING) -> list[Json]:
    """The options of a command, or of a subcommand or group with what may nest there."""
    rows = fields.objects("options", limits.COMMAND_OPTIONS)
    options = [_option(one, nesting) for one in rows]
    _check_mixture(fields, options)
    return options


def read_translations(part: Json, fields: Fields) -> None:
    """The name and description of a command or option in other languages, where given."""
    names = {
        "name_localizations": limits.COMMAND_NAME,
        "description_localizations": limits.COMMAND_DESCRIPTION,
    }
    for name, limit in names.items():
        found = fields.translations(name, limit)
        if found is not None:
            part[name] = found


def _option(fields: Fields, nesting: frozenset[OptionType]) -> Json:
    kind = fields.choice("type", _KINDS)
    name = fields.text("name", limits.COMMAND_NAME, least=1)
    if name and (_NAME.fullmatch(name) is None or name != name.lower()):
        message = "Option name is invalid"
        fields.wrong("name", "APPLICATION_COMMAND_INVALID_NAME", message)
    option: Json = {
        "type": kind,
        "name": name,
        "description": fields.text("description", limits.COMMAND_DESCRIPTION, least=1),
    }
    read_translations(option, fields)
    if kind in _NESTING:
        if kind not in nesting:
            message = "Subcommand groups and subcommands cannot be nested here"
            fields.wrong("type", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", message)
        return option | {"options": read_options(fields, _INSIDE[OptionType(kind)])}
    option["required"] = fields.flag("required")
    if fields.raw.get("channel_types"):
        option["channel_types"] = fields.numbers("channel_types", _CHANNEL_KINDS)
    _put_bounds(option, fields, kind)
    _put_choices(option, fields, kind)
    return option


def _put_bounds(option: Json, fields: Fields, kind: int) -> None:
    names = ("min_value", "max_value") if kind in _NUMERIC else ()
    if kind == OptionType.STRING:
        names = ("min_length", "max_length")
    for name in names:
        value = fields.raw.get(name)
        if value is None:
            continue
        if not _is_number(value) or (kind == OptionType.STRING and not _is_length(value)):
            fields.wrong(name, "NUMBER_TYPE_COERCE", f"Value {value!r:.50} is not a bound.")
            continue
        option[name] = value


def _put_choices(option: Json, fields: Fields, kind: int) -> None:
    rows = fields.objects("choices", limits.CHOICES)
    completes = fields.flag("autocomplete")
    if (rows or completes) and kind not in _WITH_CHOICES:
        message = "Choices and autocompletion are for strings and numbers"
        fields.wrong("choices", "APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID", message)
    if rows and completes:
        message = "An option with choices cannot be autocompleted"
        fields.wrong("autocomplete", "APPLICATION_COMMAND_AUTOCOMPLETE_NO_CHOICES", message)
    if rows:
        option["choices"] = [_choice(one, kind) for one in rows]
    if completes:
        option["autocomplete"] = True


def _choice(fields: Fields, kind: int) -> Json:
    value = fields.raw.get("value")
    choice: Json = {"name": fields.text("name", limits.CHOICE_TEXT, least=1), "value": value}
    if kind == OptionType.STRING:
        choice["value"] = fields.text("value", limits.CHOICE_TEXT, least=1)
    elif not _is_number(value):
        fields.wrong("value", "NUMBER_TYPE_COERCE", f"Value {value!r:.50} is not a number.")
    names = fields.translations("name_localizations", limits.CHOICE_TEXT)
    return choice if names is None else choice | {"name_localizations": names}


def _check_mixture(fields: Fields, options: list[Json]) -> None:
    names = [one["name"] for one in options]
    if len(names) != len(set(names)):
        message = "Option names must be unique"
        fields.wrong("options", "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED", message)
    if len({one["type"] in _NESTING for one in options}) > 1:
        message = "Subcommands and other options cannot be mixed"
        fields.wrong("options", "APPLICATION_COMMAND_OPTIONS_TYPE_MIXED", message)
    flags = [bool(one.get("required")) for one in options]
    if flags != sorted(flags, reverse=True):
        message = "Required options must be placed before non-required options"
        fields.wrong("options", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", message)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_length(value: object) -> bool:
    return isinstance(value, int) and 0 <= value <= limits.OPTION_TEXT
