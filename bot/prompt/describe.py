"""A prompt and its changes in words that people read."""

from bot.prompt.edits import Change
from bot.prompt.model import FieldName, Layer, Prompt, Setting

NOTHING = "(nothing)"
_LEFT_TO_THE_ENGINE = "(any)"


def value(field: FieldName, held: object) -> str:
    """What a field holds, in a few words."""
    if isinstance(field, Layer):
        return str(held) or NOTHING
    if held is None or held == ():
        return _LEFT_TO_THE_ENGINE
    if field is Setting.REFERENCES and isinstance(held, tuple):
        return f"{len(held)} picture{'s' if len(held) > 1 else ''}"
    return str(held)


def change(changed: Change) -> str:
    """One change: "background: snowy forest → dark snowy forest"."""
    before, after = (value(changed.field, held) for held in (changed.before, changed.after))
    return f"{changed.field}: {before} → {after}"


def layers(prompt: Prompt) -> tuple[tuple[Layer, str], ...]:
    """Every layer that says something, in the order of the method."""
    return tuple(prompt.layers().items())


def summary(prompt: Prompt, limit: int = 120) -> str:
    """What the picture is of, in one line of at most ``limit`` characters."""
    spoken = ", ".join(
        words
        for layer, words in prompt.layers().items()
        if layer not in (Layer.NEGATIVES, Layer.TEXT)
    )
    spoken = spoken or prompt.text or "an empty prompt"
    return spoken if len(spoken) <= limit else spoken[: limit - 1].rstrip() + "…"
