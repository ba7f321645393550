"""Daily words on every layer and the common settings, against one prompt."""

import pytest

from bot.interpreters.phrases import Phrases
from bot.interpreters.reading import Command, Context, Edits, NotAnEdit, Verb
from bot.prompt.edits import apply
from bot.prompt.model import Layer, Prompt, Setting, field_named

FOX = Prompt(
    subject="a red fox with a hat",
    background="snowy forest at dusk",
    composition="close-up",
    style="watercolor, highly detailed",
    negatives="people",
)


def after(utterance: str, prompt: Prompt = FOX) -> Prompt:
    reading = Phrases().read_now(utterance, Context(prompt=prompt, candidates=4))
    assert isinstance(reading, Edits), reading
    for edit in reading.edits:
        prompt = apply(prompt, edit)
    return prompt


@pytest.mark.parametrize(
    ("utterance", "field", "value"),
    [
        ("keep everything but darken the background", "background", "dark snowy forest at dusk"),
        ("swap the fox for a wolf", "subject", "a wolf with a hat"),
        ("make the hat green", "subject", "a red fox with a green hat"),
        ("remove the hat", "subject", "a red fox"),
        ("add a scarf", "subject", "a red fox with a hat and a scarf"),
        ("make it dawn", "background", "snowy forest at dawn"),
        ("at night", "background", "snowy forest at night"),
        ("more confident expression", "action", "confident expression"),
        ("wide shot", "composition", "wide shot"),
        ("more contrast", "lighting", "high contrast"),
        ("make it black and white", "color", "black and white"),
        ("make it more dramatic", "mood", "dramatic"),
        ("oil painting instead", "style", "oil painting, highly detailed"),
        ("write 'SALE' on it", "text", "SALE"),
        ("no text", "negatives", "people, text"),
        ("16:9", "aspect", "16:9"),
        ("six of them", "count", 6),
    ],
)
def test_a_request_changes_its_own_field(utterance: str, field: str, value: object) -> None:
    changed = after(utterance)
    assert changed[field_named(field)] == value
    others = [name for name in (*Layer, *Setting) if name != field_named(field)]
    assert all(changed[name] == FOX[name] for name in others)


@pytest.mark.parametrize(
    ("utterance", "verb", "number"),
    [
        ("pick 3", Verb.PICK, 3),
        ("the second one", Verb.PICK, 2),
        ("undo", Verb.UNDO, None),
        ("go back to round 2", Verb.BRANCH, 2),
        ("again", Verb.REROLL, None),
        ("more like 2", Verb.VARY, 2),
        ("something quite different", Verb.EXPLORE, None),
        ("start over", Verb.RESTART, None),
        ("save this", Verb.KEEP, None),
        ("upscale it", Verb.FINISH, None),
        ("is it ready?", Verb.CHECK, None),
        ("stop", Verb.CANCEL, None),
    ],
)
def test_commands_work_in_words(utterance: str, verb: Verb, number: int | None) -> None:
    reading = Phrases().read_now(utterance, Context(prompt=FOX, candidates=4))
    assert isinstance(reading, Command)
    assert (reading.verb, reading.number) == (verb, number)


@pytest.mark.parametrize("utterance", ["thanks!", "why is it so dark?", "", "🔥🔥", "you're funny"])
def test_what_is_no_change_costs_nothing(utterance: str) -> None:
    assert isinstance(Phrases().read_now(utterance, Context(prompt=FOX)), NotAnEdit)


def test_a_first_idea_is_taken_apart_into_layers() -> None:
    idea = "a red fox in a snowy forest, watercolor, wide shot at dusk, no people"
    prompt = Phrases().first_now(idea)
    assert prompt.subject == "a red fox"
    assert prompt.background == "in a snowy forest, at dusk"
    assert prompt.style == "watercolor"
    assert prompt.composition == "wide shot"
    assert prompt.negatives == "people"
