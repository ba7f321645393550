"""Doubts: what is asked back, with answers that are ready to press."""

from bot.errors import BadValue
from bot.interpreters.phrases.fields.aim import Aim
from bot.interpreters.reading import AskBack, Suggestion
from bot.prompt import describe
from bot.prompt.edits import Adjust, Edit, Exclude, Revise
from bot.prompt.model import FieldName, Layer, Prompt, Quality, Setting

_MOST = 5
_IDEAS: dict[FieldName, tuple[str, ...]] = {
    Layer.SUBJECT: (),
    Layer.ACTION: ("standing still", "walking", "smiling", "looking at the viewer", "sleeping"),
    Layer.BACKGROUND: ("plain white", "forest", "city street", "beach", "mountains"),
    Layer.COMPOSITION: ("close-up", "wide shot", "low angle", "from above", "centered"),
    Layer.LIGHTING: (
        "soft window light",
        "golden hour",
        "dramatic side light",
        "neon",
        "moonlight",
    ),
    Layer.COLOR: ("warm earth tones", "cool blues", "muted pastels", "vivid", "black and white"),
    Layer.MOOD: ("calm", "dramatic", "joyful", "mysterious", "melancholy"),
    Layer.STYLE: ("photograph", "watercolor", "oil painting", "flat illustration", "pencil sketch"),
    Layer.TEXT: (),
    Layer.NEGATIVES: ("people", "text", "watermark", "clutter", "blur"),
    Setting.ASPECT: ("1:1", "16:9", "9:16", "3:2", "2:3"),
    Setting.COUNT: ("1", "2", "4", "6", "8"),
    Setting.QUALITY: ("draft", "standard", "final"),
    Setting.STRENGTH: ("0.2", "0.35", "0.55", "0.75"),
}


def ask(aim: Aim, prompt: Prompt) -> AskBack:
    """Ask for the value that was not said."""
    return AskBack(
        question=f"What should the {aim.field} be?",
        field=aim.field,
        suggestions=suggestions(aim.field, prompt),
        confidence=aim.confidence,
    )


def already(edit: Edit, prompt: Prompt) -> AskBack:
    """The field says so already."""
    held = describe.value(edit.field, prompt[edit.field])
    return AskBack(
        question=f"The {edit.field} already is so ({held[:120]}); what should it be instead?",
        field=edit.field,
        suggestions=suggestions(edit.field, prompt),
        confidence=0.8,
    )


def impossible(bad: BadValue) -> AskBack:
    """A value that no field can hold, in the words of the refusal."""
    return AskBack(question=bad.sentence, confidence=0.9)


def suggestions(field: FieldName, prompt: Prompt) -> tuple[Suggestion, ...]:
    """Answers that would change something, ready to press."""
    made = (Suggestion(label=idea[:80], edit=_edit(field, idea)) for idea in _IDEAS.get(field, ()))
    held = str(prompt[field]).casefold()
    return tuple(one for one in made if one.label.casefold() not in held)[:_MOST]


def _edit(field: FieldName, idea: str) -> Edit:
    if field is Layer.NEGATIVES:
        return Exclude(text=idea)
    if isinstance(field, Layer):
        return Revise(field=field, text=idea)
    value: str | int | float = idea
    if field is Setting.COUNT:
        value = int(idea)
    elif field is Setting.STRENGTH:
        value = float(idea)
    elif field is Setting.QUALITY:
        value = Quality(idea)
    return Adjust(field=field, value=value)
