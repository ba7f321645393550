"""Forms and lists of choices that the bot answers an interaction with, checked."""

from bot.sandbox import limits
from bot.sandbox.components import walk
from bot.sandbox.fields import Fields, Problems
from bot.sandbox.wire import SELECT_TYPES, ComponentType as Kind, Json

_FIELD_KINDS = frozenset(int(kind) for kind in (Kind.TEXT_INPUT, Kind.FILE_UPLOAD, *SELECT_TYPES))


def read_modal(payload: Json) -> tuple[str, str, tuple[Json, ...]]:
    """A form's title, custom_id and components."""
    problems = Problems()
    fields = Fields(payload, problems)
    title = fields.text("title", limits.MODAL_TITLE, least=1)
    custom_id = fields.text("custom_id", limits.CUSTOM_ID, least=1)
    tops = fields.objects("components", limits.MODAL_COMPONENTS, least=1)
    components = tuple(_top(one) for one in tops)
    problems.raise_any()
    return title, custom_id, components


def inputs(components: tuple[Json, ...]) -> list[Json]:
    """The inputs of a form, those under labels too."""
    found = []
    for one in walk(components):
        inner = one.get("component", one)
        if inner.get("type") in _FIELD_KINDS:
            found.append(inner)
    return found


def read_choices(payload: Json) -> list[Json]:
    """The choices of an autocompletion."""
    problems = Problems()
    rows = Fields(payload, problems).objects("choices", limits.CHOICES)
    choices = []
    for row in rows:
        name = row.text("name", limits.CHOICE_TEXT, least=1)
        if not isinstance(row.raw.get("value"), str | int | float):
            row.wrong("value", "BASE_TYPE_REQUIRED", "This field is required")
        choices.append({"name": name, "value": row.raw.get("value")})
    problems.raise_any()
    return choices


def _top(fields: Fields) -> Json:
    kinds = frozenset(int(kind) for kind in (Kind.ACTION_ROW, Kind.LABEL, Kind.TEXT_DISPLAY))
    kind = fields.choice("type", kinds)
    if kind == Kind.TEXT_DISPLAY:
        return {"type": kind, "content": fields.text("content", limits.COMPONENT_TEXT_V2)}
    if kind == Kind.ACTION_ROW:
        rows = fields.objects("components", 1, least=1)
        return {"type": kind, "components": [_input(one, needs_label=True) for one in rows]}
    return _label(fields)


def _label(fields: Fields) -> Json:
    label: Json = {
        "type": int(Kind.LABEL),
        "label": fields.text("label", limits.TEXT_INPUT_LABEL, least=1),
        "description": fields.maybe_text("description", 100),
    }
    inner = fields.object("component")
    if inner is None:
        fields.wrong("component", "BASE_TYPE_REQUIRED", "This field is required")
        return label
    return label | {"component": _input(inner, needs_label=False)}


def _input(fields: Fields, *, needs_label: bool) -> Json:
    kind = fields.choice("type", _FIELD_KINDS)
    custom_id = fields.text("custom_id", limits.CUSTOM_ID, least=1)
    read = {**fields.raw, "type": kind, "custom_id": custom_id}
    read["required"] = fields.flag("required", default=True)
    if kind != Kind.TEXT_INPUT:
        return read
    if needs_label:
        read["label"] = fields.text("label", limits.TEXT_INPUT_LABEL, least=1)
    read["style"] = fields.choice("style", frozenset({1, 2}))
    most = limits.TEXT_INPUT_VALUE
    read["min_length"] = fields.number("min_length", least=0, most=most)
    read["max_length"] = fields.number("max_length", least=1, most=most, default=most)
    fields.text("value", read["max_length"])
    fields.text("placeholder", 100)
    return read
