"""Every layer drives its own part of the picture, and leaves the others' parts alone."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.prompt.compose import Wording
from tests.engines.painter.easel import LUMA, apart, mask, painted, pixels, request

FOX = {"subject": "a red fox", "background": "snowy forest at dusk"}


@pytest.mark.parametrize(
    ("layer", "words", "other"),
    [
        ("subject", "a red fox", "a lighthouse"),
        ("subject", "a red fox", "a blue fox"),
        ("subject", "an old man", "an old man with a top hat"),
        ("action", "", "running"),
        ("action", "", "sleeping"),
        ("action", "running", "jumping"),
        ("action", "", "juggling with numbers nobody knows"),
        ("background", "forest", "beach"),
        ("background", "forest at noon", "forest at night"),
        ("background", "forest", "forest in fog"),
        ("composition", "wide shot", "close-up"),
        ("composition", "on the left", "on the right"),
        ("composition", "from above", "low angle"),
        ("composition", "", "dutch angle"),
        ("composition", "", "framed by branches"),
        ("composition", "", "shallow depth of field"),
        ("lighting", "golden hour", "moonlight"),
        ("lighting", "", "neon light"),
        ("lighting", "", "spotlight"),
        ("lighting", "from the left", "from the right"),
        ("color", "", "black and white"),
        ("color", "warm tones", "blue tones"),
        ("color", "", "less saturated"),
        ("mood", "joyful", "eerie"),
        ("mood", "", "romantic"),
        ("style", "watercolor", "pixel art"),
        ("text", "", "HELLO"),
        ("negatives", "", "trees"),
    ],
)
def test_each_layers_words_change_the_picture(layer: str, words: str, other: str) -> None:
    subject = "an old man" if "old man" in words else "a red fox"
    base = {"subject": subject, "background": "forest"}
    assert apart(painted(base | {layer: words}), painted(base | {layer: other})) > 0.008


@pytest.mark.parametrize(
    ("style", "seed"),
    [("", 1), ("", 22), ("watercolor", 1), ("oil painting", 2), ("ink", 3), ("pixel art", 4)],
)
@pytest.mark.parametrize(
    ("subject", "background"),
    [
        ("a red fox", "snowy forest at dusk"),
        ("a lighthouse", "cliff by the sea"),
        ("a wizard", "library"),
        ("a knight and a dragon", "castle"),
        ("a bowl of ramen", "white background"),
        ("an astronaut", "city at night"),
    ],
)
def test_darkening_the_background_leaves_the_subject(
    subject: str, background: str, style: str, seed: int
) -> None:
    before = request(
        {"subject": subject, "background": background, "style": style}, seed=seed, size=(256, 256)
    )
    after = request(
        {"subject": subject, "background": f"dark {background}", "style": style},
        seed=seed,
        size=(256, 256),
    )
    figures = mask(before)
    ground = ~_grown(figures)
    assert (figures == mask(after)).mean() > 0.995
    assert figures.any()
    assert apart(pixels(before)[figures], pixels(after)[figures]) < 0.01
    fall = (pixels(after)[ground] @ LUMA).mean() / (pixels(before)[ground] @ LUMA).mean()
    assert fall <= 0.75


def _grown(figures: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The figures and the pixels next to them."""
    grown = figures.copy()
    for axis in (0, 1):
        grown |= np.roll(grown, 2, axis) | np.roll(grown, -2, axis)
    return grown


@pytest.mark.parametrize("background", ["beach at sunset", "space", "library", "underwater"])
def test_another_place_leaves_the_subject(background: str) -> None:
    before = request({"subject": "a robot", "background": "white background"})
    after = request({"subject": "a robot", "background": background})
    both = mask(before) & mask(after)
    assert both.sum() > 0.85 * mask(before).sum()
    assert apart(pixels(before)[both], pixels(after)[both]) < 0.01


def test_another_subject_leaves_the_background() -> None:
    before = request({"subject": "a red fox", "background": "mountains at noon"})
    after = request({"subject": "a robot", "background": "mountains at noon"})
    rows = np.arange(SKY_ROWS)
    around = ~(mask(before) | mask(after))[rows]
    assert apart(pixels(before)[rows][around], pixels(after)[rows][around]) < 0.003


SKY_ROWS = 40  # from the top: no shadow falls there


def test_a_pose_changes_only_the_figure() -> None:
    before = request({"subject": "a man", "background": "meadow", "action": ""})
    after = request({"subject": "a man", "background": "meadow", "action": "waving"})
    elsewhere = np.ones((192, 192), bool)
    rows, columns = np.nonzero(mask(before) | mask(after))
    elsewhere[rows.min() - 4 : rows.max() + 14, columns.min() - 14 : columns.max() + 14] = False
    assert apart(pixels(before)[elsewhere], pixels(after)[elsewhere]) < 0.002
    assert apart(pixels(before), pixels(after)) > 0.004


@pytest.mark.parametrize(
    ("words", "fraction"), [("wide shot", 0.04), ("", 0.1), ("close-up", 0.25)]
)
def test_framing_sets_how_much_of_the_picture_the_subject_fills(
    words: str, fraction: float
) -> None:
    share = mask(request({"subject": "a teapot", "composition": words})).mean()
    assert fraction * 0.3 < share < fraction * 3


@pytest.mark.parametrize(
    ("words", "low", "high"), [("on the left", 0.1, 0.45), ("on the right", 0.55, 0.9)]
)
def test_framing_sets_where_the_subject_is(words: str, low: float, high: float) -> None:
    columns = np.nonzero(mask(request({"subject": "a fox", "composition": words})))[1] / 192
    assert low < columns.mean() < high


def test_negatives_leave_things_out() -> None:
    with_trees = painted({"background": "forest", "subject": "a fox"})
    without = painted({"background": "forest", "subject": "a fox", "negatives": "trees"})
    assert apart(with_trees, without) > 0.03
    lettered = painted({"subject": "a fox", "text": "HELLO"})
    assert (
        apart(lettered, painted({"subject": "a fox", "text": "HELLO", "negatives": "text"})) > 0.005
    )
    assert (
        apart(
            painted({"subject": "a fox"}),
            painted({"subject": "a fox", "text": "HELLO", "negatives": "text"}),
        )
        == 0
    )


@pytest.mark.parametrize("text", ["JAZZ NIGHT", "'Grand opening' in bold", "Ünïcödé", "a" * 300])
def test_text_is_drawn(text: str) -> None:
    assert (
        apart(
            painted({"subject": "a saxophone"}), painted({"subject": "a saxophone", "text": text})
        )
        > 0.004
    )


@pytest.mark.parametrize("text", ["你好", "🦊", "مرحبا", "   "])
def test_text_that_the_font_lacks_is_left_out_quietly(text: str) -> None:
    assert painted({"subject": "a saxophone", "text": text}).shape == (192, 192, 3)


def test_free_text_paints_too() -> None:
    free = replace(request(), wording=Wording("a red fox in a snowy forest"))
    assert mask(free).any()


def test_words_go_on_a_sign_if_there_is_one() -> None:
    blank = {"subject": "a corgi and a sign", "background": "meadow"}
    before, after = painted(blank), painted(blank | {"text": "HELLO"})
    changed = np.argwhere(np.abs(before - after).sum(-1) > 60)
    assert changed.any()
    inside = mask(request(blank))[tuple(changed.T)]
    assert inside.mean() > 0.9
