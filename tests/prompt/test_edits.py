"""The one-field law, and what each edit does."""

import pytest
from hypothesis import given
from pydantic import ValidationError

from bot.errors import BadValue, Locked
from bot.prompt.edits import (
    Adjust,
    Edit,
    Exclude,
    Readmit,
    Revise,
    apply,
    diff,
    edit_from_json,
    edit_to_json,
)
from bot.prompt.model import FIELDS, Layer, Prompt, Setting, field_named, full_name
from tests.strategies import edits, prompts

FOX = Prompt(subject="a red fox", background="snowy forest at dusk", negatives="people, text")


@given(prompts(), edits())
def test_an_edit_changes_its_own_field_alone(before: Prompt, edit: Edit) -> None:
    after = apply(before, edit)
    assert {change.field for change in diff(before, after)} <= {edit.field}
    for field in FIELDS:
        if field != edit.field:
            assert after[field] == before[field]
    assert others(after, edit) == others(before, edit)


@given(prompts(), edits())
def test_a_locked_field_cannot_change(before: Prompt, edit: Edit) -> None:
    with pytest.raises(Locked, match=f"The {edit.field} is locked"):
        apply(before, edit, frozenset({edit.field}))


@given(prompts(), edits())
def test_locks_on_other_fields_do_not_matter(before: Prompt, edit: Edit) -> None:
    locks = frozenset(FIELDS) - {edit.field}
    assert apply(before, edit, locks) == apply(before, edit)


@given(prompts(), edits())
def test_an_edit_can_be_said_twice(before: Prompt, edit: Edit) -> None:
    once = apply(before, edit)
    assert apply(once, edit) == once


@given(prompts())
def test_a_prompt_comes_back_from_json_as_it_was(prompt: Prompt) -> None:
    assert Prompt.from_json(prompt.to_json()) == prompt
    assert hash(Prompt.from_json(prompt.to_json())) == hash(prompt)


@given(edits())
def test_an_edit_comes_back_from_json_as_it_was(edit: Edit) -> None:
    assert edit_from_json(edit_to_json(edit)) == edit


@given(prompts())
def test_layers_hold_one_line_of_visible_text(prompt: Prompt) -> None:
    for held in prompt.layers().values():
        assert held == held.strip()
        assert "\n" not in held
        assert "\u202e" not in held  # a direction override forges what others read


@pytest.mark.parametrize(
    ("edit", "field", "after"),
    [
        (
            Revise(field=Layer.BACKGROUND, text="dark snowy forest at dusk"),
            Layer.BACKGROUND,
            "dark snowy forest at dusk",
        ),
        (Revise(field=Layer.SUBJECT, text=""), Layer.SUBJECT, ""),
        (Revise(field=Layer.MOOD, text="  calm \n and\t quiet "), Layer.MOOD, "calm and quiet"),
        (Exclude(text="snow"), Layer.NEGATIVES, "people, text, snow"),
        (Exclude(text="People"), Layer.NEGATIVES, "people, text"),
        (Readmit(text="people"), Layer.NEGATIVES, "text"),
        (Readmit(text="dogs"), Layer.NEGATIVES, "people, text"),
        (Adjust(field=Setting.ASPECT, value="16:9"), Setting.ASPECT, "16:9"),
        (Adjust(field=Setting.COUNT, value="6"), Setting.COUNT, 6),
        (Adjust(field=Setting.SEED, value=None), Setting.SEED, None),
    ],
)
def test_what_an_edit_does(edit: Edit, field: Layer | Setting, after: object) -> None:
    assert apply(FOX, edit)[field] == after


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (Adjust(field=Setting.ASPECT, value="0:5"), "such as 16:9"),
        (Adjust(field=Setting.ASPECT, value="wide"), "such as 16:9"),
        (Adjust(field=Setting.COUNT, value=1000), "from 1 to 10"),
        (Adjust(field=Setting.COUNT, value="many"), "from 1 to 10"),
        (Adjust(field=Setting.STRENGTH, value=7), "from 0 to 1"),
        (Adjust(field=Setting.SEED, value=-1), "from 0 up"),
        (Adjust(field=Setting.QUALITY, value="ultra"), "draft, standard or final"),
        (Adjust(field=Setting.ENGINE, value=""), "a short name"),
        (Adjust(field=Setting.REFERENCES, value=("a",) * 17), "at most 16"),
        (Exclude(text=", ".join(["x" * 90] * 10)), "too long"),
    ],
)
def test_a_value_that_cannot_be_is_refused_in_one_sentence(edit: Edit, sentence: str) -> None:
    full = apply(FOX, Exclude(text="y" * 900)) if isinstance(edit, Exclude) else FOX
    with pytest.raises(BadValue, match=sentence) as refused:
        apply(full, edit)
    assert refused.value.sentence.count(".") == 1 or refused.value.sentence.endswith(".")


def test_a_layer_longer_than_a_thousand_characters_is_no_edit() -> None:
    with pytest.raises(ValidationError):
        Revise(field=Layer.SUBJECT, text="x" * 1001)
    assert apply(FOX, Revise(field=Layer.SUBJECT, text="x" * 1000)).subject == "x" * 1000


def test_json_of_another_schema_is_refused() -> None:
    newer = FOX.to_json().replace('"schema_version":1', '"schema_version":2')
    assert newer != FOX.to_json()
    with pytest.raises(ValidationError):
        Prompt.from_json(newer)


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_is_found_by_its_names(field: Layer | Setting) -> None:
    assert field_named(field.value) is field
    assert field_named(full_name(field)) is field


def others(prompt: Prompt, edit: Edit) -> str:
    """Everything but the edited field, as bytes."""
    if isinstance(edit.field, Layer):
        return prompt.model_dump_json(exclude={edit.field.value})
    return prompt.model_dump_json(exclude={"settings": {edit.field.value}})
