"""First ideas: a picture's description, taken apart into the layers of a prompt."""

import re

from bot.interpreters.phrases.ideas.pieces import Piece, split
from bot.interpreters.phrases.ideas.toolsyntax import pasted, settings_of
from bot.interpreters.phrases.values.layertext import tidied
from bot.prompt.model import LAYER_LENGTH, Layer, Prompt, clean

IDEA_LENGTH = 6000  # characters that are read of an idea


def prompt_of(idea: str, engines: tuple[str, ...]) -> Prompt:
    """A first idea as a prompt: every word in one layer, none added."""
    found = pasted(idea[:IDEA_LENGTH])
    settings = settings_of(found, engines)
    layers: dict[Layer, list[str]] = {layer: [] for layer in Layer}
    for piece in split(_lines(found.text)):
        _put(layers, piece)
    layers[Layer.NEGATIVES].extend(found.negatives)
    if not any(layers.values()):
        layers[Layer.SUBJECT].append(clean(idea))
    words = {layer.value: _joined(layer, pieces) for layer, pieces in layers.items()}
    return Prompt.model_validate({**words, "settings": settings})


def _lines(text: str) -> str:
    lines = [cleaned for line in text.splitlines() if (cleaned := clean(line))]
    return " . ".join(lines)


def _put(layers: dict[Layer, list[str]], piece: Piece) -> None:
    text = clean(piece.text).strip(" ,;.")
    if text and text.lower() not in (held.lower() for held in layers[piece.layer]):
        layers[piece.layer].append(text)


def _joined(layer: Layer, pieces: list[str]) -> str:
    text = tidied(", ".join(pieces)) if layer is not Layer.TEXT else ", ".join(pieces)
    if len(text) <= LAYER_LENGTH:
        return text
    return re.sub(r"\s*\S*$", "", text[:LAYER_LENGTH]) or text[:LAYER_LENGTH]
