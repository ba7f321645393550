"""Wording, as tables and laws."""

import pytest
from hypothesis import given

from bot.prompt.compose import Dialect, compose, layers_of
from bot.prompt.model import Layer, Prompt
from tests.strategies import prompts

FOX = Prompt(
    subject="a red fox",
    action="leaping over a log",
    background="snowy forest at dusk",
    composition="wide shot",
    style="watercolor",
    text="WILD",
    negatives="people, houses",
)


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        (
            FOX,
            "A red fox leaping over a log. Background: snowy forest at dusk. Composition: wide"
            " shot. Style: watercolor. The picture shows the text “WILD”."
            " Do not include: people, houses.",
        ),
        (Prompt(subject="what is this?"), "What is this?"),
        (Prompt(action="dancing"), "Dancing."),
        (Prompt(), ""),
    ],
)
def test_a_descriptive_engine_gets_sentences(prompt: Prompt, text: str) -> None:
    assert compose(prompt, Dialect.DESCRIPTIVE).text == text
    assert compose(prompt, Dialect.DESCRIPTIVE).negatives == ""


@given(prompts())
def test_a_layered_wording_holds_every_layer(prompt: Prompt) -> None:
    assert layers_of(compose(prompt, Dialect.LAYERED)) == prompt.layers()


@given(prompts())
def test_every_word_of_every_layer_reaches_a_descriptive_engine(prompt: Prompt) -> None:
    text = compose(prompt, Dialect.DESCRIPTIVE).text
    for layer, held in prompt.layers().items():
        first = held[0].upper() + held[1:]
        assert held in text or first in text, layer


def test_the_layered_dialect_keeps_negatives_apart() -> None:
    wording = compose(FOX, Dialect.LAYERED)
    assert wording.negatives == "people, houses"
    assert Layer.NEGATIVES.value not in wording.text
