"""A take of a layer changes how this layer is drawn, and nothing that another layer drives."""

import numpy as np
import pytest

from bot.prompt.model import Layer
from bot.rounds import seeds
from tests.engines.painter.easel import apart, mask, pixels, request

SCENE = {"subject": "a woman", "background": "forest", "mood": "joyful", "lighting": "soft"}


def test_bases_are_different_takes_of_one_scene() -> None:
    pictures = [pixels(request(SCENE, seed=base)) for base in (1, 2, 3, 4)]
    assert min(apart(pictures[0], other) for other in pictures[1:]) > 0.03


@pytest.mark.parametrize("layer", [Layer.SUBJECT, Layer.ACTION])
def test_a_take_of_the_figure_leaves_the_ground(layer: Layer) -> None:
    before = request(SCENE, seed=5)
    after = request(SCENE, seed=seeds.with_take(5, layer, 1))
    rows = slice(0, 40)
    around = ~(mask(before) | mask(after))[rows]
    assert apart(pixels(before)[rows][around], pixels(after)[rows][around]) < 0.003
    assert apart(pixels(before), pixels(after)) > 0.0005


@pytest.mark.parametrize("take", [1, 2, 3])
def test_a_take_of_the_background_leaves_the_figure(take: int) -> None:
    before = request(SCENE, seed=5)
    after = request(SCENE, seed=seeds.with_take(5, Layer.BACKGROUND, take))
    both = mask(before) & mask(after)
    assert both.sum() > 0.8 * mask(before).sum()
    assert apart(pixels(before)[both], pixels(after)[both]) < 0.01
    assert apart(pixels(before)[~both], pixels(after)[~both]) > 0.03


@pytest.mark.parametrize("layer", [Layer.LIGHTING, Layer.COLOR, Layer.MOOD, Layer.STYLE])
def test_a_take_of_the_look_moves_nothing(layer: Layer) -> None:
    before = request({"style": "watercolor", **SCENE}, seed=5)
    after = request({"style": "watercolor", **SCENE}, seed=seeds.with_take(5, layer, 1))
    assert np.array_equal(mask(before), mask(after))
    assert 0.0002 < apart(pixels(before), pixels(after)) < 0.2


def test_a_take_of_the_composition_moves_the_figure() -> None:
    moved = [
        np.argwhere(mask(request(SCENE, seed=seed))).mean(0)
        for seed in seeds.takes(5, Layer.COMPOSITION, 4)
    ]
    assert np.ptp(np.array(moved), axis=0).max() > 2
