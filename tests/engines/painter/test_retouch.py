from dataclasses import replace

import numpy as np
import pytest

from bot.engines.protocol import RenderRequest
from tests.engines.painter.easel import apart, file_of, painted, pixels, request

HOUSE = {"subject": "a house", "background": "meadow at noon"}
FOX = {"subject": "a red fox", "background": "forest at night"}


def from_source(strength: float | None, mask: bytes | None = None) -> RenderRequest:
    source = file_of(painted(HOUSE))
    return replace(request(FOX), source=source, strength=strength, mask=mask)


def test_strength_0_is_the_source_and_1_is_free_of_it() -> None:
    assert np.array_equal(pixels(from_source(0.0)), painted(HOUSE))
    assert np.array_equal(pixels(from_source(1.0)), painted(FOX))


def test_a_stronger_change_strays_further() -> None:
    source = painted(HOUSE)
    strayed = [apart(pixels(from_source(step / 10)), source) for step in range(11)]
    assert strayed == sorted(strayed)
    assert strayed[2] < 0.3 * strayed[10]
    assert strayed[5] < 0.9 * strayed[10]


def test_outside_the_mask_the_sources_pixels_stay() -> None:
    mask = np.zeros((192, 192), np.uint8)
    mask[40:140, 60:170] = 255
    masked = pixels(from_source(None, mask=file_of(mask)))
    source = painted(HOUSE)
    assert np.array_equal(masked[mask == 0], source[mask == 0])
    middle = (slice(70, 110), slice(90, 140))
    assert np.array_equal(masked[middle], painted(FOX)[middle])


@pytest.mark.parametrize("value", [0, 255])
def test_a_mask_may_be_all_or_nothing(value: int) -> None:
    mask = file_of(np.full((192, 192), value, np.uint8))
    expected = painted(FOX) if value else painted(HOUSE)
    assert np.array_equal(pixels(from_source(None, mask=mask)), expected)


@pytest.mark.parametrize("wording", [HOUSE, {"style": "upscale, keep everything, add fine detail"}])
def test_upscaling_keeps_the_picture(wording: dict[str, str]) -> None:
    small = painted(HOUSE)
    wanted = replace(request(wording, size=(512, 512)), source=file_of(small), strength=0.4)
    large = pixels(wanted)
    shrunk = large[: 512 // 2 * 2].reshape(256, 2, 256, 2, 3).mean((1, 3))
    back = small.reshape(192, 192, 3)
    assert large.shape == (512, 512, 3)
    coarse = shrunk.reshape(16, 16, 16, 16, 3).mean((1, 3))
    assert apart(coarse, back.reshape(16, 12, 16, 12, 3).mean((1, 3))) < 0.02


def test_upscaling_the_same_words_and_seed_gains_real_detail() -> None:
    small = file_of(painted(HOUSE))
    large = request(HOUSE, size=(512, 512))
    gained = apart(pixels(replace(large, source=small, strength=0.4)), pixels(large))
    blank = request(size=(512, 512))
    assert gained < apart(pixels(replace(blank, source=small, strength=0.4)), pixels(large))


@pytest.mark.parametrize("size", [(100, 300), (300, 100), (40, 40), (512, 512)])
def test_a_source_of_another_size_is_cropped_to_fit(size: tuple[int, int]) -> None:
    source = file_of(np.full((size[1], size[0], 3), 200, np.uint8))
    wanted = replace(request(FOX), source=source, strength=0.0)
    assert np.array_equal(pixels(wanted), np.full((192, 192, 3), 200.0))


def test_a_source_may_be_transparent_grey_or_jpeg() -> None:
    for values, kind in (
        (np.full((50, 50, 4), 90, np.uint8), "PNG"),
        (np.full((50, 50), 90, np.uint8), "PNG"),
        (np.full((50, 50, 3), 90, np.uint8), "JPEG"),
        (np.full((50, 50, 3), 90, np.uint8), "WEBP"),
    ):
        wanted = replace(request(FOX), source=file_of(values, kind), strength=0.5)
        assert pixels(wanted).shape == (192, 192, 3)


def test_a_reference_lends_its_colours() -> None:
    warm = file_of(np.full((64, 64, 3), (230, 120, 30), np.uint8))
    plain, led = painted(FOX), pixels(replace(request(FOX), references=(warm,)))
    assert (
        led[..., 0].mean() - led[..., 2].mean() > 30 + plain[..., 0].mean() - plain[..., 2].mean()
    )


def test_a_draft_and_its_final_show_the_same_scene() -> None:
    scene = {**FOX, "style": "watercolor"}
    draft = pixels(request(scene, size=(256, 256))).reshape(16, 16, 16, 16, 3).mean((1, 3))
    final = pixels(request(scene, size=(512, 512))).reshape(16, 32, 16, 32, 3).mean((1, 3))
    assert apart(draft, final) < 0.02
