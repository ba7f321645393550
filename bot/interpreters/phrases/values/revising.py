"""Values: a wish that has found its field, as the edit of that field."""

from typing import assert_never

from bot.interpreters.phrases.grammar.wish import Wish
from bot.interpreters.phrases.values import adjusting, framing, poses, qualities, things, writing
from bot.prompt.edits import Edit, Revise
from bot.prompt.model import FieldName, Layer, Prompt, Setting


def edit(field: FieldName, prompt: Prompt, wish: Wish) -> Edit | None:
    """The edit of one field; None where the wish doesn't say what the field is to be."""
    if isinstance(field, Setting):
        return adjusting.adjusted(field, prompt, wish)
    if field is Layer.NEGATIVES:
        return writing.negatives(prompt, wish)
    text = reworded(field, prompt[field], wish)
    return None if text is None else Revise(field=field, text=text)


def reworded(layer: Layer, text: str, wish: Wish) -> str | None:
    """The new words of a layer."""
    match layer:
        case Layer.SUBJECT | Layer.BACKGROUND:
            return things.reworded(layer, text, wish)
        case Layer.LIGHTING | Layer.COLOR | Layer.MOOD | Layer.STYLE:
            return qualities.reworded(layer, text, wish)
        case Layer.COMPOSITION:
            return framing.reworded(text, wish)
        case Layer.ACTION:
            return poses.reworded(text, wish)
        case Layer.TEXT:
            return writing.reworded(text, wish)
        case Layer.NEGATIVES:
            raise ValueError("negatives are excluded and readmitted, not reworded")
        case _:
            assert_never(layer)
