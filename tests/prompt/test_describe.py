"""Changes in words, as a table."""

import pytest

from bot.prompt import describe
from bot.prompt.edits import Adjust, Edit, Exclude, Revise, apply, diff
from bot.prompt.model import Layer, Prompt, Setting

FOX = Prompt(subject="a red fox", background="snowy forest")


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (
            Revise(field=Layer.BACKGROUND, text="dark snowy forest"),
            "background: snowy forest → dark snowy forest",
        ),
        (Revise(field=Layer.LIGHTING, text="dusk"), "lighting: (nothing) → dusk"),
        (Revise(field=Layer.SUBJECT, text=""), "subject: a red fox → (nothing)"),
        (Exclude(text="snow"), "negatives: (nothing) → snow"),
        (Adjust(field=Setting.ASPECT, value="16:9"), "aspect: 1:1 → 16:9"),
        (Adjust(field=Setting.SEED, value=42), "seed: (any) → 42"),
        (Adjust(field=Setting.COUNT, value=6), "count: (any) → 6"),
        (
            Adjust(field=Setting.REFERENCES, value=("a" * 64, "b" * 64)),
            "references: (any) → 2 pictures",
        ),
    ],
)
def test_a_change_is_said_in_one_line(edit: Edit, sentence: str) -> None:
    (change,) = diff(FOX, apply(FOX, edit))
    assert describe.change(change) == sentence


def test_a_summary_fits() -> None:
    long = Prompt(subject="fox " * 200)
    assert len(describe.summary(long)) <= 120
    assert describe.summary(long).endswith("…")
    assert describe.summary(Prompt()) == "an empty prompt"
    assert describe.summary(FOX) == "a red fox, snowy forest"
