"""From a press, a choice or a filled form to the data of an interaction."""

from bot.sandbox import limits, permissions, render
from bot.sandbox.components import find_custom
from bot.sandbox.fields import to_snowflake
from bot.sandbox.modals import inputs
from bot.sandbox.parts import Parts
from bot.sandbox.person import Mistake
from bot.sandbox.values import Message
from bot.sandbox.wire import SELECT_TYPES, ComponentType as Kind, Json


class Presser:
    """Checks a press against the message as it stands."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def data(self, message: Message, custom_id: str, values: object) -> Json:
        component = find_custom(message.components, custom_id)
        if component is None:
            raise Mistake("That message has no such button or menu.", 404)
        if component.get("disabled"):
            raise Mistake("That button or menu is switched off.")
        kind = component["type"]
        data: Json = {"custom_id": custom_id, "component_type": kind, "id": component["id"]}
        if kind not in SELECT_TYPES:
            return data
        chosen = _chosen(component, values)
        resolved = {} if kind == Kind.STRING_SELECT else self._resolved(kind, chosen)
        return data | {"values": chosen} | ({"resolved": resolved} if resolved else {})

    def _resolved(self, kind: int, chosen: list[str]) -> Json:
        resolved: Json = {}
        for value in chosen:
            found = self._find(kind, to_snowflake(value))
            if not found:
                raise Mistake(f"{value!r:.40} cannot be chosen here.", 404)
            for group, shown in found.items():
                resolved.setdefault(group, {})[value] = shown
        return resolved

    def _find(self, kind: int, number: int | None) -> Json:
        world = self._parts.world
        channel, role = world.channels.get(number), world.roles.get(number)
        user, member = world.users.get(number), world.members.get(number)
        if kind == Kind.CHANNEL_SELECT and channel is not None:
            held = str(permissions.in_channel(world, world.bot.id, channel))
            return {"channels": self._parts.renderer.channel(channel) | {"permissions": held}}
        if kind in {Kind.ROLE_SELECT, Kind.MENTIONABLE_SELECT} and role is not None:
            return {"roles": render.role(role)}
        if kind in {Kind.USER_SELECT, Kind.MENTIONABLE_SELECT} and user is not None:
            found = {"users": render.user(user)}
            if member is None:
                return found
            held = str(permissions.in_guild(world, member))
            return found | {"members": render.bare_member(member) | {"permissions": held}}
        return {}


def filled(components: tuple[Json, ...], values: Json) -> list[Json]:
    """A form with a person's values in it, as it is handed in."""
    known = {one["custom_id"] for one in inputs(components)}
    for name in values:
        if name not in known:
            raise Mistake(f"The form has no field {name!r:.40}.")
    return [_filled(one, values, number) for number, one in enumerate(components, 1)]


def _filled(component: Json, values: Json, number: int) -> Json:
    kind = component["type"]
    if kind == Kind.LABEL:
        inner = _entered(component["component"], values)
        return {"type": kind, "id": number, "component": inner | {"id": 100 + number}}
    if kind == Kind.ACTION_ROW:
        rows = [_entered(one, values) | {"id": 100 + number} for one in component["components"]]
        return {"type": kind, "id": number, "components": rows}
    return {"type": kind, "id": number}


def _entered(field: Json, values: Json) -> Json:
    custom_id, kind = field["custom_id"], field["type"]
    entered: Json = {"type": kind, "custom_id": custom_id}
    if kind != Kind.TEXT_INPUT:
        return entered | {"values": _chosen(field, values.get(custom_id, []))}
    value = values.get(custom_id, field.get("value") or "")
    if not isinstance(value, str):
        raise Mistake(f"The field {custom_id!r:.40} takes text.")
    least = field["min_length"] or (1 if field["required"] else 0)
    most = field.get("max_length") or limits.TEXT_INPUT_VALUE
    if not (least if value or field["required"] else 0) <= len(value) <= most:
        raise Mistake(f"The field {custom_id!r:.40} takes {least} to {most} characters.")
    return entered | {"value": value}


def _chosen(component: Json, values: object) -> list[str]:
    if not isinstance(values, list) or not all(isinstance(one, str) for one in values):
        raise Mistake("`values` must be a list of texts.")
    least, most = component.get("min_values", 1), component.get("max_values", 1)
    if not least <= len(values) <= most or len(set(values)) != len(values):
        raise Mistake(f"Choose between {least} and {most}.")
    if component["type"] == Kind.STRING_SELECT:
        offered = {one["value"] for one in component["options"]}
        for value in values:
            if value not in offered:
                raise Mistake(f"{value!r:.40} is not on offer.")
    return values
