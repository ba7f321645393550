"""Settings: the example is whole, and mistakes are told in one sentence."""

import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from bot.config import Settings, load
from bot.errors import BadConfiguration

ROOT = Path(__file__).parents[1]


def leaves(model: type[BaseModel], prefix: str = "") -> set[str]:
    names = set()
    for name, field in model.model_fields.items():
        inner = field.annotation
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            names |= leaves(inner, f"{prefix}{name}.")
        else:
            names.add(prefix + name)
    return names


def test_the_example_holds_every_setting_with_its_default_and_a_reason() -> None:
    example = ROOT / "config.example.toml"
    assert load(example) == Settings()
    section, found = "", set()
    for line in example.read_text().splitlines():
        if heading := re.fullmatch(r"\[(\w+)\]", line):
            section = heading[1]
        elif setting := re.fullmatch(r"(\w+) = .+?# .{10,}", line):
            found.add(f"{section}.{setting[1]}")
    assert found == leaves(Settings)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('[discord]\ntokn = "x"', "there is no setting 'discord.tokn'"),
        ("[rounds]\nin_flight = 'many'", "rounds.in_flight: Input should be a valid integer"),
        ("[rounds]\nin_flight = 0", "rounds.in_flight: Input should be greater than 0"),
        ("[what]\nx = 1", "there is no setting 'what"),
        ("= 3", "isn't valid TOML"),
        ('[log]\nlevel = "LOUD"', "log.level"),
    ],
)
def test_a_mistake_is_told(tmp_path: Path, text: str, sentence: str) -> None:
    path = tmp_path / "config.toml"
    path.write_text(text)
    with pytest.raises(BadConfiguration, match=re.escape(sentence)):
        load(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadConfiguration, match="There is no file"):
        load(tmp_path / "nowhere.toml")


def test_a_secret_comes_from_the_environment_and_is_never_shown(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "config.toml"
    path.write_text('[discord]\ntoken = "from-the-file"')
    monkeypatch.setenv("RETAKE_DISCORD__TOKEN", "from-the-environment")
    settings = load(path)
    assert settings.discord.token.get_secret_value() == "from-the-environment"
    assert "from-the" not in repr(settings)
    monkeypatch.setenv("RETAKE_DISCORD__ENDPOINT", "not an address with a s3cret")
    with pytest.raises(BadConfiguration) as refused:
        load(path)
    assert "s3cret" not in refused.value.sentence
