"""The layered prompt: a frozen value with a name for every part of a picture."""

import re
import unicodedata
from enum import StrEnum
from typing import Annotated, Any, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field as Constrained, StringConstraints

SCHEMA_VERSION = 1
LAYER_LENGTH = 1000  # characters of one layer: ten of them stay below any engine's prompt limit
MAX_SEED = 2**63 - 1  # what a signed 64-bit database column holds
MAX_COUNT = 10  # as many candidates as there are keycap reactions, 1️⃣ to 🔟
MAX_REFERENCES = 16  # the most that any engine takes
_FORMAT_CHARACTERS = {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}
_JOINERS = {"\u200c", "\u200d"}  # needed inside emoji and in Persian or Hindi words


class Layer(StrEnum):
    """A field of words."""

    SUBJECT = "subject"
    ACTION = "action"
    BACKGROUND = "background"
    COMPOSITION = "composition"
    LIGHTING = "lighting"
    COLOR = "color"
    MOOD = "mood"
    STYLE = "style"
    TEXT = "text"
    NEGATIVES = "negatives"


class Setting(StrEnum):
    """A field that is not words."""

    ENGINE = "engine"
    MODEL = "model"
    SEED = "seed"
    ASPECT = "aspect"
    COUNT = "count"
    STRENGTH = "strength"
    STEPS = "steps"
    GUIDANCE = "guidance"
    QUALITY = "quality"
    REFERENCES = "references"


FieldName: TypeAlias = Layer | Setting
FIELDS: tuple[FieldName, ...] = (*Layer, *Setting)


class Quality(StrEnum):
    """How much work an engine puts into one picture: draft low, finish high."""

    DRAFT = "draft"
    STANDARD = "standard"
    FINAL = "final"


def clean(words: str) -> str:
    """One line of printable text: no control, direction or invisible characters, single spaces."""
    shown = "".join(
        character
        for character in unicodedata.normalize("NFC", words.replace("\n", " ").replace("\t", " "))
        if character in _JOINERS or unicodedata.category(character) not in _FORMAT_CHARACTERS
    )
    return re.sub(r"\s+", " ", shown).strip()


def things(words: str) -> tuple[str, ...]:
    """Words as single things: "people, text" is two."""
    return tuple(part.strip() for part in words.split(",") if part.strip())


def _clean(words: object) -> object:
    return clean(words) if isinstance(words, str) else words


Words: TypeAlias = Annotated[
    str, BeforeValidator(_clean), StringConstraints(max_length=LAYER_LENGTH, strict=True)
]
Aspect: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[1-9]\d?:[1-9]\d?$")]
ContentHash: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class Settings(BaseModel):
    """The fields of a prompt that are not words. ``None`` leaves the choice to the engine."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    engine: str = Constrained("painter", min_length=1, max_length=40)
    model: str | None = Constrained(None, max_length=80)
    seed: int | None = Constrained(None, ge=0, le=MAX_SEED)
    aspect: Aspect = "1:1"
    count: int | None = Constrained(None, ge=1, le=MAX_COUNT)  # None: by the kind of round
    strength: float | None = Constrained(None, ge=0, le=1)
    steps: int | None = Constrained(None, ge=1, le=150)
    guidance: float | None = Constrained(None, ge=0, le=30)
    quality: Quality = Quality.DRAFT
    references: tuple[ContentHash, ...] = Constrained((), max_length=MAX_REFERENCES)


class Prompt(BaseModel):
    """Every layer and setting of a picture; equal by content, JSON both ways."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    subject: Words = ""
    action: Words = ""
    background: Words = ""
    composition: Words = ""
    lighting: Words = ""
    color: Words = ""
    mood: Words = ""
    style: Words = ""
    text: Words = ""
    negatives: Words = ""
    settings: Settings = Settings()
    schema_version: int = Constrained(SCHEMA_VERSION, ge=SCHEMA_VERSION, le=SCHEMA_VERSION)

    def __getitem__(self, field: FieldName) -> Any:  # noqa: ANN401 — a field's type depends on its name
        """The value of one field: words for a layer, a value for a setting."""
        if isinstance(field, Layer):
            return getattr(self, field.value)
        return getattr(self.settings, field.value)

    def layers(self) -> dict[Layer, str]:
        """The layers that say something, in the order of the method."""
        return {layer: self[layer] for layer in Layer if self[layer]}

    def exclusions(self) -> tuple[str, ...]:
        """The negatives as single things: "people, text" is two."""
        return things(self.negatives)

    def to_json(self) -> str:
        return self.model_dump_json()

    @classmethod
    def from_json(cls, text: str | bytes) -> "Prompt":
        """Read what ``to_json`` wrote; raises ``pydantic.ValidationError`` for anything else."""
        return cls.model_validate_json(text)


def field_named(name: str) -> FieldName:
    """The field called ``background``, ``aspect`` or ``setting:aspect``, or a KeyError."""
    name = name.removeprefix("setting:")
    for field in FIELDS:
        if field.value == name:
            return field
    raise KeyError(name)


def full_name(field: FieldName) -> str:
    """The name that tells a setting from a layer, as the command line writes it."""
    return field.value if isinstance(field, Layer) else f"setting:{field.value}"
