"""Registered application commands: their checking, keeping and finding."""

import re

from bot.sandbox import limits, refusals
from bot.sandbox.fields import Fields, Problems
from bot.sandbox.hub import Event, Hub, same_for_all
from bot.sandbox.options import read_options, read_translations
from bot.sandbox.values import Command
from bot.sandbox.wire import CommandType, Json
from bot.sandbox.world import GUILD_ID, World

# Docs: Application Commands > Application Command Naming.
_SLASH_NAME = re.compile(r"[-_'\w\u0900-\u097F\u0E00-\u0E7F]{1,32}")
_KINDS = frozenset(int(kind) for kind in CommandType)
_CONTEXTS = frozenset({0, 1, 2})  # Receiving and Responding > Interaction Context Types
_INSTALLS = frozenset({0, 1})  # Application > Application Integration Types
_PERMISSIONS = "default_member_permissions"


class Registry:
    """The commands of the application, everywhere (guild None) or in the guild."""

    def __init__(self, world: World, hub: Hub) -> None:
        self._world = world
        self._hub = hub

    def all(self, guild_id: int | None) -> list[Command]:
        return [one for one in self._world.commands if one.guild_id == guild_id]

    def usable(self) -> list[Command]:
        """What people can run: a guild's own command hides an equal one from everywhere."""
        found: dict[tuple[int, str], Command] = {}
        for command in sorted(self._world.commands, key=lambda one: one.guild_id is not None):
            found[command.kind, command.name] = command
        return list(found.values())

    def get(self, guild_id: int | None, command_id: int) -> Command:
        command = self._world.commands.get(command_id)
        if command is None or command.guild_id != guild_id:
            raise refusals.unknown_command()
        return command

    def replace_all(self, guild_id: int | None, bodies: list[Json]) -> list[Command]:
        """Bulk overwrite: what keeps its name keeps its id, what isn't named goes."""
        problems = Problems()
        read = [read_command(Fields(one, problems, str(at))) for at, one in enumerate(bodies)]
        _check_names(read, problems)
        problems.raise_any()
        _check_numbers(read)
        before = {(one.kind, one.name): one for one in self.all(guild_id)}
        for old in before.values():
            self._world.commands.drop(old.id)
        commands = [
            self._put(guild_id, body, before.get((body["type"], body["name"]))) for body in read
        ]
        self._tell()
        return commands

    def create(self, guild_id: int | None, body: Json) -> tuple[Command, bool]:
        """Create a command or overwrite the one of that name; tells whether it is new."""
        read = self._read(body)
        same = [
            old
            for old in self.all(guild_id)
            if (old.kind, old.name) == (read["type"], read["name"])
        ]
        if not same:
            _check_numbers([*(one.body for one in self.all(guild_id)), read])
        command = self._put(guild_id, read, same[0] if same else None)
        self._tell()
        return command, not same

    def edit(self, command: Command, changes: Json) -> Command:
        read = self._read({**command.body, **changes, "type": command.kind})
        edited = self._put(command.guild_id, read, command)
        self._tell()
        return edited

    def drop(self, command: Command) -> None:
        self._world.commands.drop(command.id)
        self._tell()

    def _tell(self) -> None:
        """Let people's pages know that there are other commands now; the bot isn't told."""
        people = frozenset(one.id for one in self._world.users if not one.bot)
        payload = same_for_all({"guild_id": str(GUILD_ID)})
        self._hub.emit(Event("GUILD_APPLICATION_COMMAND_INDEX_UPDATE", payload, only=people))

    def _read(self, body: Json) -> Json:
        problems = Problems()
        read = read_command(Fields(body, problems))
        problems.raise_any()
        return read

    def _put(self, guild_id: int | None, body: Json, old: Command | None) -> Command:
        version = self._world.draw_id()
        return self._world.commands.put(
            Command(
                id=old.id if old else self._world.draw_id(),
                version=old.version if old and old.body == body else version,
                guild_id=guild_id,
                body=body,
            )
        )


def read_command(fields: Fields) -> Json:
    """A command, checked and normalised."""
    kind = fields.choice("type", _KINDS, default=CommandType.CHAT_INPUT)
    name = fields.text("name", limits.COMMAND_NAME, least=1)
    command: Json = {"type": kind, "name": name, "description": ""}
    command["nsfw"] = fields.flag("nsfw")
    command["dm_permission"] = fields.flag("dm_permission", default=True)
    command["integration_types"] = fields.numbers("integration_types", _INSTALLS) or [0]
    command["contexts"] = fields.numbers("contexts", _CONTEXTS) or None
    permissions = fields.snowflake(_PERMISSIONS)
    command[_PERMISSIONS] = None if permissions is None else str(permissions)
    read_translations(command, fields)
    if kind != CommandType.CHAT_INPUT:
        if fields.raw.get("description"):
            message = "Context menu commands cannot have description"
            fields.wrong("description", "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION", message)
        return command
    check_slash_name(fields, name)
    command["description"] = fields.text("description", limits.COMMAND_DESCRIPTION, least=1)
    command["options"] = read_options(fields)
    if _size(command) > limits.COMMAND_TOTAL:
        message = f"Command exceeds maximum size ({limits.COMMAND_TOTAL})"
        fields.wrong("", "APPLICATION_COMMAND_TOO_LARGE", message)
    return command


def check_slash_name(fields: Fields, name: str) -> None:
    if name and (_SLASH_NAME.fullmatch(name) is None or name != name.lower()):
        fields.wrong("name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")


def _size(part: Json) -> int:
    total = len(part["name"]) + len(part.get("description", ""))
    total += sum(_size(one) for one in part.get("options", ()))
    choices = part.get("choices", ())
    return total + sum(len(str(one["name"])) + len(str(one["value"])) for one in choices)


def _check_names(commands: list[Json], problems: Problems) -> None:
    seen = set()
    for at, one in enumerate(commands):
        key = (one["type"], one["name"])
        if key in seen:
            message = "Application command names must be unique"
            problems.add(str(at), "APPLICATION_COMMANDS_DUPLICATE_NAME", message)
        seen.add(key)


def _check_numbers(commands: list[Json]) -> None:
    for kind in CommandType:
        slash = kind is CommandType.CHAT_INPUT
        limit = limits.COMMANDS_CHAT_INPUT if slash else limits.COMMANDS_CONTEXT_MENU
        if sum(one["type"] == kind for one in commands) > limit:
            raise refusals.too_many_commands(limit)
