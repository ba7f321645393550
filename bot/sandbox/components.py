"""Components of a message, checked, numbered and normalised."""

from collections.abc import Callable, Iterator

from bot.sandbox import limits
from bot.sandbox.fields import Fields
from bot.sandbox.wire import SELECT_TYPES, ButtonStyle, ChannelType, ComponentType as Kind, Json

_OLD_TOP = frozenset({Kind.ACTION_ROW})
_TOP = frozenset(
    {
        Kind.ACTION_ROW,
        Kind.SECTION,
        Kind.TEXT_DISPLAY,
        Kind.MEDIA_GALLERY,
        Kind.FILE,
        Kind.SEPARATOR,
        Kind.CONTAINER,
    }
)
_IN_CONTAINER = _TOP - {Kind.CONTAINER}
_IN_ROW = frozenset({Kind.BUTTON, *SELECT_TYPES})
_CHANNEL_KINDS = frozenset(int(kind) for kind in ChannelType)
_STYLES = frozenset(int(style) for style in ButtonStyle)
_URL_MAX = 512
_DESCRIPTION_MAX = 1_024


def read_components(fields: Fields, *, v2: bool) -> tuple[Json, ...]:
    """The components of a body; `v2` allows all kinds, else rows of buttons and selects alone."""
    if v2:
        tops = fields.objects("components", limits.COMPONENTS_V2)
        components = [_component(one, _TOP) for one in tops]
    else:
        tops = fields.objects("components", limits.ACTION_ROWS)
        components = [_component(one, _OLD_TOP) for one in tops]
    read = [one for one in components if one]
    _check_whole(fields, read)
    _number(read)
    return tuple(read)


def walk(components: "list[Json] | tuple[Json, ...]") -> Iterator[Json]:
    """Every component, those inside others too."""
    for component in components:
        yield component
        yield from walk(component.get("components", ()))
        if "accessory" in component:
            yield component["accessory"]


def find_custom(components: tuple[Json, ...], custom_id: str) -> Json | None:
    for component in walk(components):
        if component.get("custom_id") == custom_id:
            return component
    return None


def _check_whole(fields: Fields, components: list[Json]) -> None:
    every = list(walk(components))
    if len(every) > limits.COMPONENTS_V2:
        message = f"The total number of components exceeds {limits.COMPONENTS_V2}"
        fields.wrong("components", "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", message)
    custom_ids = [one["custom_id"] for one in every if "custom_id" in one]
    if len(custom_ids) != len(set(custom_ids)):
        message = "Component custom id cannot be duplicated"
        fields.wrong("components", "COMPONENT_CUSTOM_ID_DUPLICATED", message)
    text = sum(len(one["content"]) for one in every if one["type"] == Kind.TEXT_DISPLAY)
    if text > limits.COMPONENT_TEXT_V2:
        message = f"The displayable text size exceeds {limits.COMPONENT_TEXT_V2}"
        fields.wrong("components", "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", message)


def _number(components: list[Json]) -> None:
    """Give each component an id, as Discord does where the sender has not."""
    taken = {one["id"] for one in walk(components) if one.get("id")}
    following = 1
    for one in walk(components):
        if one.get("id"):
            continue
        while following in taken:
            following += 1
        taken.add(following)
        one["id"] = following


def _component(fields: Fields, allowed: frozenset[Kind]) -> Json:
    kind = fields.choice("type", frozenset(int(one) for one in allowed))
    if kind != fields.raw.get("type"):
        return {}
    component: Json = {"type": kind, "id": fields.number("id", least=0, most=2**31 - 1)}
    return component | _READERS[Kind(kind)](fields)


def _row(fields: Fields) -> Json:
    parts = fields.objects("components", limits.ROW_BUTTONS, least=1)
    read = [one for one in (_component(part, _IN_ROW) for part in parts) if one]
    if len(read) > 1 and any(one["type"] in SELECT_TYPES for one in read):
        message = "A select takes up a whole action row"
        fields.wrong("components", "COMPONENT_LAYOUT_WIDTH_EXCEEDED", message)
    return {"components": read}


def _button(fields: Fields) -> Json:
    style = fields.choice("style", _STYLES)
    button: Json = {"style": style, "disabled": fields.flag("disabled")}
    label = fields.maybe_text("label", limits.BUTTON_LABEL)
    if label is not None:
        button["label"] = label
    emoji = fields.object("emoji")
    if emoji is not None:
        button["emoji"] = _emoji(emoji)
    if style == ButtonStyle.LINK:
        return button | {"url": fields.text("url", _URL_MAX, least=1)}
    if label is None and emoji is None:
        message = "A label or an emoji is required"
        fields.wrong("label", "BUTTON_COMPONENT_NO_TEXT", message)
    return button | {"custom_id": fields.text("custom_id", limits.CUSTOM_ID, least=1)}


def _select(fields: Fields) -> Json:
    select: Json = {
        "custom_id": fields.text("custom_id", limits.CUSTOM_ID, least=1),
        "min_values": fields.number("min_values", least=0, most=25, default=1),
        "max_values": fields.number("max_values", least=1, most=25, default=1),
        "disabled": fields.flag("disabled"),
    }
    placeholder = fields.maybe_text("placeholder", limits.SELECT_PLACEHOLDER)
    if placeholder is not None:
        select["placeholder"] = placeholder
    preset = fields.objects("default_values", limits.SELECT_OPTIONS)
    if preset:
        select["default_values"] = [_preset(one) for one in preset]
    if fields.raw.get("type") == Kind.STRING_SELECT:
        rows = fields.objects("options", limits.SELECT_OPTIONS, least=1)
        select["options"] = [_option(one) for one in rows]
    if fields.has("channel_types"):
        select["channel_types"] = fields.numbers("channel_types", _CHANNEL_KINDS)
    return select


def _preset(fields: Fields) -> Json:
    return {"id": str(fields.snowflake("id") or 0), "type": fields.text("type", 10, least=1)}


def _option(fields: Fields) -> Json:
    option: Json = {
        "label": fields.text("label", limits.SELECT_OPTION_TEXT, least=1),
        "value": fields.text("value", limits.SELECT_OPTION_TEXT, least=1),
        "default": fields.flag("default"),
    }
    description = fields.maybe_text("description", limits.SELECT_OPTION_TEXT)
    if description is not None:
        option["description"] = description
    emoji = fields.object("emoji")
    return option if emoji is None else option | {"emoji": _emoji(emoji)}


def _emoji(fields: Fields) -> Json:
    emoji: Json = {"name": fields.text("name", 64)}
    number = fields.snowflake("id")
    return emoji if number is None else emoji | {"id": str(number)}


def _section(fields: Fields) -> Json:
    texts = fields.objects("components", limits.SECTION_TEXTS, least=1)
    section: Json = {
        "components": [_component(one, frozenset({Kind.TEXT_DISPLAY})) for one in texts]
    }
    accessory = fields.object("accessory")
    if accessory is None:
        fields.wrong("accessory", "BASE_TYPE_REQUIRED", "This field is required")
        return section
    section["accessory"] = _component(accessory, frozenset({Kind.BUTTON, Kind.THUMBNAIL}))
    return section


def _text(fields: Fields) -> Json:
    return {"content": fields.text("content", limits.COMPONENT_TEXT_V2, least=1)}


def _thumbnail(fields: Fields) -> Json:
    return _medium(fields, "media")


def _gallery(fields: Fields) -> Json:
    items = fields.objects("items", limits.GALLERY_ITEMS, least=1)
    return {"items": [_medium(one, "media") for one in items]}


def _file(fields: Fields) -> Json:
    shown = _medium(fields, "file")
    return {"file": shown["file"], "spoiler": shown["spoiler"], "name": None, "size": None}


def _medium(fields: Fields, slot: str) -> Json:
    media = fields.object(slot)
    url = "" if media is None else media.text("url", 2_048, least=1)
    if media is None:
        fields.wrong(slot, "BASE_TYPE_REQUIRED", "This field is required")
    return {
        slot: {"url": url},
        "description": fields.maybe_text("description", _DESCRIPTION_MAX),
        "spoiler": fields.flag("spoiler"),
    }


def _separator(fields: Fields) -> Json:
    return {
        "divider": fields.flag("divider", default=True),
        "spacing": fields.choice("spacing", frozenset({1, 2}), default=1),
    }


def _container(fields: Fields) -> Json:
    parts = fields.objects("components", limits.COMPONENTS_V2, least=1)
    color = fields.raw.get("accent_color")
    return {
        "accent_color": None
        if color is None
        else fields.number("accent_color", least=0, most=0xFFFFFF),
        "spoiler": fields.flag("spoiler"),
        "components": [one for one in (_component(part, _IN_CONTAINER) for part in parts) if one],
    }


_READERS: dict[Kind, Callable[[Fields], Json]] = {
    Kind.ACTION_ROW: _row,
    Kind.BUTTON: _button,
    **dict.fromkeys(SELECT_TYPES, _select),
    Kind.SECTION: _section,
    Kind.TEXT_DISPLAY: _text,
    Kind.THUMBNAIL: _thumbnail,
    Kind.MEDIA_GALLERY: _gallery,
    Kind.FILE: _file,
    Kind.SEPARATOR: _separator,
    Kind.CONTAINER: _container,
}
