"""From a person's words for a command to the data of an interaction."""

from dataclasses import dataclass, field

from bot.sandbox import limits, permissions, render
from bot.sandbox.drafts import NewFile
from bot.sandbox.fields import to_snowflake
from bot.sandbox.packets import upload_of
from bot.sandbox.parts import Parts
from bot.sandbox.person import Caller, Mistake
from bot.sandbox.values import Channel, Command, Message, User
from bot.sandbox.wire import CommandType, Json, OptionType

_NESTING = {OptionType.SUB_COMMAND, OptionType.SUB_COMMAND_GROUP}


@dataclass
class Resolved:
    """Objects that options refer to, by kind and id."""

    found: dict[str, dict[str, Json]] = field(default_factory=dict)

    def add(self, kind: str, number: int, shown: Json) -> str:
        self.found.setdefault(kind, {})[str(number)] = shown
        return str(number)


class Invoker:
    """Builds what the bot is told of a command."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._caller = Caller(parts)

    def find(self, name: str, kinds: tuple[CommandType, ...]) -> tuple[Command, list[str]]:
        """The command of a name, and the rest of its path: group and subcommand."""
        usable = {(c.kind, c.name): c for c in self._parts.registry.usable()}
        for kind in kinds:
            if (kind, name) in usable and kind != CommandType.CHAT_INPUT:
                return usable[kind, name], []
        first, *rest = name.removeprefix("/").split()[:3] or [""]
        command = usable.get((CommandType.CHAT_INPUT, first))
        if command is None or CommandType.CHAT_INPUT not in kinds:
            raise Mistake(f"There is no command named {name!r:.60}.", 404)
        return command, rest

    async def slash(self, command: Command, path: list[str], given: Json, channel: Channel) -> Json:
        """The data of a slash command with everything it needs."""
        options, leaf = _leaf(command, path)
        resolved = Resolved()
        built = await self._options(options, given, channel, resolved)
        return _data(command, _nested(leaf, built), resolved)

    def partial(self, command: Command, path: list[str], given: Json, focused: str) -> Json:
        """The data of a completion: what is written so far, one option in focus."""
        options, leaf = _leaf(command, path)
        known = {one["name"]: one for one in options}
        if not known.get(focused, {}).get("autocomplete"):
            raise Mistake(f"The option {focused!r:.40} is not completed by the bot.")
        built = []
        for name, value in {focused: "", **given}.items():
            if name not in known:
                raise Mistake(f"There is no option named {name!r:.40}.")
            one = {"name": name, "type": known[name]["type"], "value": value}
            built.append(one | {"focused": True} if name == focused else one)
        return _data(command, _nested(leaf, built), Resolved())

    def on_message(self, command: Command, target: Message) -> Json:
        shown = self._parts.renderer.message(target, target.author_id)
        resolved = Resolved()
        resolved.add("messages", target.id, shown)
        return _data(command, [], resolved) | {"target_id": str(target.id)}

    def on_user(self, command: Command, target: User) -> Json:
        resolved = Resolved()
        self._add_user(resolved, target)
        return _data(command, [], resolved) | {"target_id": str(target.id)}

    async def _options(
        self, options: list[Json], given: Json, channel: Channel, resolved: Resolved
    ) -> list[Json]:
        known = {one["name"]: one for one in options}
        for name in given:
            if name not in known:
                raise Mistake(f"There is no option named {name!r:.40}.")
        built = []
        for name, option in known.items():
            value = given.get(name)
            if value is None:
                if option.get("required"):
                    raise Mistake(f"The option {name!r} is required.")
                continue
            read = await self._value(option, value, channel, resolved)
            built.append({"name": name, "type": option["type"], "value": read})
        return built

    async def _value(
        self, option: Json, value: object, channel: Channel, resolved: Resolved
    ) -> object:
        kind = option["type"]
        if kind == OptionType.ATTACHMENT:
            file = NewFile(upload_of(value))
            (kept,) = await self._parts.files.keep(channel.id, (file,), ephemeral=True)
            return resolved.add("attachments", kept.id, self._parts.renderer.attachment(kept))
        if kind == OptionType.CHANNEL:
            return self._channel(value, resolved)
        if kind in {OptionType.USER, OptionType.ROLE, OptionType.MENTIONABLE}:
            return self._mentionable(kind, value, resolved)
        return simple_value(option, value)

    def _channel(self, value: object, resolved: Resolved) -> str:
        for channel in self._parts.world.channels:
            if channel.id == to_snowflake(value) or (channel.name and channel.name == value):
                shown = self._parts.renderer.channel(channel)
                held = permissions.in_channel(self._parts.world, self._parts.world.bot.id, channel)
                return resolved.add("channels", channel.id, shown | {"permissions": str(held)})
        raise Mistake(f"There is no channel {value!r:.40}.", 404)

    def _mentionable(self, kind: int, value: object, resolved: Resolved) -> str:
        role = self._parts.world.roles.get(to_snowflake(value))
        if kind != OptionType.USER and role is not None:
            return resolved.add("roles", role.id, render.role(role))
        if kind == OptionType.ROLE:
            raise Mistake(f"There is no role {value!r:.40}.", 404)
        return self._add_user(resolved, self._caller.user(value))

    def _add_user(self, resolved: Resolved, user: User) -> str:
        member = self._parts.world.members.get(user.id)
        if member is not None:
            held = permissions.in_guild(self._parts.world, member)
            shown = render.bare_member(member) | {"permissions": str(held)}
            resolved.add("members", user.id, shown)
        return resolved.add("users", user.id, render.user(user))


def simple_value(option: Json, value: object) -> object:
    """A string, a number or a yes-or-no, within what its option allows."""
    kind, name = option["type"], option["name"]
    for choice in option.get("choices", ()):
        if value in (choice["value"], choice["name"]):
            return choice["value"]
    if option.get("choices"):
        raise Mistake(f"{value!r:.40} is not one of the choices of {name!r}.")
    if kind == OptionType.BOOLEAN:
        return _yes_or_no(name, value)
    if kind == OptionType.STRING:
        return _text(option, value)
    return _number(option, value)


def _text(option: Json, value: object) -> str:
    text = str(value) if isinstance(value, str | int | float) else ""
    least, most = option.get("min_length", 0), option.get("max_length", limits.OPTION_TEXT)
    if not max(least, 1) <= len(text) <= most:
        raise Mistake(f"The option {option['name']!r} takes {least} to {most} characters.")
    return text


def _number(option: Json, value: object) -> int | float:
    whole = option["type"] == OptionType.INTEGER
    try:
        number = int(str(value)) if whole else float(str(value))
    except ValueError:
        raise Mistake(f"The option {option['name']!r} must be a number.") from None
    low, high = option.get("min_value", -(2**53)), option.get("max_value", 2**53)
    if not low <= number <= high:
        raise Mistake(f"The option {option['name']!r} must be between {low} and {high}.")
    return number


def _yes_or_no(name: str, value: object) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lower() in {"true", "false"}:
        return value.lower() == "true"
    raise Mistake(f"The option {name!r} must be true or false.")


def _leaf(command: Command, path: list[str]) -> tuple[list[Json], list[Json]]:
    """The options at the end of a path, and the nodes that lead there."""
    options: list[Json] = command.body.get("options", [])
    nodes: list[Json] = []
    for name in path:
        node = next((o for o in options if o["name"] == name and o["type"] in _NESTING), None)
        if node is None:
            raise Mistake(f"/{command.name} has no subcommand named {name!r:.40}.", 404)
        nodes.append(node)
        options = node["options"]
    if options and options[0]["type"] in _NESTING:
        names = ", ".join(one["name"] for one in options)
        raise Mistake(f"Say which subcommand of /{command.name}: {names}.")
    return options, nodes


def _nested(nodes: list[Json], built: list[Json]) -> list[Json]:
    for node in reversed(nodes):
        built = [{"name": node["name"], "type": node["type"], "options": built}]
    return built


def _data(command: Command, options: list[Json], resolved: Resolved) -> Json:
    data: Json = {"id": str(command.id), "name": command.name, "type": command.kind}
    if command.guild_id is not None:
        data["guild_id"] = str(command.guild_id)
    if options:
        data["options"] = options
    if resolved.found:
        data["resolved"] = resolved.found
    return data
