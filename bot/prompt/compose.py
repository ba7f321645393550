"""Wording: the text an engine gets, composed from a prompt in that engine's dialect."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from bot.prompt.model import Layer, Prompt


class Dialect(StrEnum):
    """How an engine likes to be spoken to."""

    LAYERED = "layered"  # one "layer: words" line each, for engines that read layers
    DESCRIPTIVE = "descriptive"  # a few plain sentences


@dataclass(frozen=True, slots=True)
class Wording:
    """What an engine is told: the text, and what to leave out where it takes that apart."""

    text: str
    negatives: str = ""


def compose(prompt: Prompt, dialect: Dialect) -> Wording:
    """The wording of a prompt; pure, so the same prompt always reads the same."""
    match dialect:
        case Dialect.LAYERED:
            return _layered(prompt)
        case Dialect.DESCRIPTIVE:
            return _descriptive(prompt)
        case _:
            assert_never(dialect)


def layers_of(wording: Wording) -> dict[Layer, str]:
    """The layers that a wording in the layered dialect was composed from."""
    lines = (line.partition(": ") for line in wording.text.splitlines())
    layers = {Layer(name): words for name, _, words in lines}
    return layers | ({Layer.NEGATIVES: wording.negatives} if wording.negatives else {})


def _layered(prompt: Prompt) -> Wording:
    spoken = (
        f"{layer}: {words}"
        for layer, words in prompt.layers().items()
        if layer is not Layer.NEGATIVES
    )
    return Wording("\n".join(spoken), prompt.negatives)


def _descriptive(prompt: Prompt) -> Wording:
    opening = " ".join(part for part in (prompt.subject, prompt.action) if part)
    sentences = [
        _sentence("", opening),
        _sentence("Background: ", prompt.background),
        _sentence("Composition: ", prompt.composition),
        _sentence("Lighting: ", prompt.lighting),
        _sentence("Colors: ", prompt.color),
        _sentence("Mood: ", prompt.mood),
        _sentence("Style: ", prompt.style),
        _sentence("The picture shows the text ", f"“{prompt.text}”" if prompt.text else ""),
        _sentence("Do not include: ", prompt.negatives),
    ]
    return Wording(" ".join(sentence for sentence in sentences if sentence))


def _sentence(lead: str, words: str) -> str:
    if not words:
        return ""
    full = lead + words
    return full[0].upper() + full[1:] + ("" if full.endswith((".", "!", "?")) else ".")
