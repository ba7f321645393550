"""Embeds of a request, checked and normalised."""

from bot.sandbox import limits
from bot.sandbox.fields import Fields
from bot.sandbox.wire import Json

_COLOR_MAX = 0xFFFFFF
_URL_MAX = 2_048
_COUNTED = ("title", "description")


def read_embeds(fields: Fields) -> tuple[Json, ...]:
    embeds = tuple(_embed(one) for one in fields.objects("embeds", limits.EMBEDS))
    if sum(_size(one) for one in embeds) > limits.EMBEDS_TOTAL:
        message = f"Embed size exceeds maximum size of {limits.EMBEDS_TOTAL}"
        fields.wrong("embeds", "MAX_EMBED_SIZE_EXCEEDED", message)
    return embeds


def _embed(fields: Fields) -> Json:
    embed: Json = {"type": "rich"}
    _put_text(embed, fields, "title", limits.EMBED_TITLE)
    _put_text(embed, fields, "description", limits.EMBED_DESCRIPTION)
    _put_text(embed, fields, "url", _URL_MAX)
    _put_text(embed, fields, "timestamp", 64)
    if fields.raw.get("color") is not None:
        embed["color"] = fields.number("color", least=0, most=_COLOR_MAX)
    _put_part(embed, fields, "author", "name", limits.EMBED_AUTHOR)
    _put_part(embed, fields, "footer", "text", limits.EMBED_FOOTER)
    for slot in ("image", "thumbnail"):
        picture = fields.object(slot)
        if picture is not None and picture.raw.get("url"):
            embed[slot] = {"url": picture.text("url", _URL_MAX, least=1)}
    rows = fields.objects("fields", limits.EMBED_FIELDS)
    if rows:
        embed["fields"] = [_row(one) for one in rows]
    return embed


def _row(fields: Fields) -> Json:
    return {
        "name": fields.text("name", limits.EMBED_FIELD_NAME, least=1),
        "value": fields.text("value", limits.EMBED_FIELD_VALUE, least=1),
        "inline": fields.flag("inline"),
    }


def _put_text(embed: Json, fields: Fields, name: str, limit: int) -> None:
    value = fields.text(name, limit)
    if value:
        embed[name] = value


def _put_part(embed: Json, fields: Fields, name: str, label: str, limit: int) -> None:
    part = fields.object(name)
    if part is None:
        return
    embed[name] = {label: part.text(label, limit, least=1)}
    for extra in ("url", "icon_url"):
        _put_text(embed[name], part, extra, _URL_MAX)


def _size(embed: Json) -> int:
    total = sum(len(embed.get(name, "")) for name in _COUNTED)
    total += len(embed.get("footer", {}).get("text", ""))
    total += len(embed.get("author", {}).get("name", ""))
    return total + sum(len(row["name"]) + len(row["value"]) for row in embed.get("fields", ()))
