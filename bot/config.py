"""Settings of an installation: a TOML file and the environment, read once and then frozen."""

from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from bot.errors import BadConfiguration

_Positive = Annotated[int, Field(gt=0)]


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Discord(_Section):
    """How the bot reaches Discord."""

    token: SecretStr = SecretStr("")
    endpoint: Annotated[str, Field(pattern="^(https?://[^/]+)?$")] = ""  # empty: the real one


class Store(_Section):
    """Where things are kept."""

    folder: Path = Path(".retake")
    database: str = ""  # a SQLAlchemy URL; empty: SQLite in the folder

    def database_url(self) -> str:
        return self.database or f"sqlite+aiosqlite:///{self.folder / 'retake.db'}"


class Rounds(_Section):
    """How rounds are made."""

    engine: str = "painter"
    in_flight: _Positive = 8


class Log(_Section):
    """What is written down about the bot's own work."""

    level: Annotated[str, Field(pattern="^(DEBUG|INFO|WARNING|ERROR)$")] = "INFO"


class Settings(BaseSettings):
    """Everything an operator can set. ``RETAKE_DISCORD__TOKEN`` sets ``discord.token``."""

    model_config = SettingsConfigDict(
        frozen=True, extra="forbid", env_prefix="RETAKE_", env_nested_delimiter="__"
    )

    discord: Discord = Discord()
    store: Store = Store()
    rounds: Rounds = Rounds()
    log: Log = Log()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment wins over the file, so that a secret needn't stand in it."""
        return env_settings, init_settings


def load(path: Path | None) -> Settings:
    """The settings of this file (none: defaults and the environment).

    Raises:
        BadConfiguration: the file is missing or isn't TOML, or a setting is unknown or wrong.
    """
    if path and not path.is_file():
        raise BadConfiguration(f"There is no file {path}; config.example.toml is one to copy.")
    try:
        held = TomlConfigSettingsSource(Settings, path)() if path else {}
        return Settings(**held)
    except ValidationError as invalid:
        raise BadConfiguration(_sentence(path, invalid)) from None
    except ValueError as broken:  # what tomllib raises, without naming the file
        raise BadConfiguration(f"{path} isn't valid TOML: {broken}.") from broken


def _sentence(path: Path | None, invalid: ValidationError) -> str:
    """The first mistake in words; never the value, which may be a secret."""
    first = invalid.errors(include_input=False, include_url=False)[0]
    name = ".".join(str(part) for part in first["loc"])
    where = path or "the environment"
    if first["type"] == "extra_forbidden":
        return f"{where}: there is no setting {name!r}; config.example.toml lists them all."
    return f"{where}: {name}: {first['msg']}."
