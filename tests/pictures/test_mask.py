import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from PIL import Image, ImageChops, ImageDraw

from bot.errors import NotAPicture
from bot.pictures import codec
from bot.pictures.mask import load_mask, paste_back

SIZE = (160, 120)


def texture(seed: int, size: tuple[int, int] = SIZE) -> Image.Image:
    rough = np.random.default_rng(seed).integers(0, 256, (30, 40, 3), np.uint8)
    return Image.fromarray(rough).resize(size, Image.Resampling.BICUBIC)


def white_box(*box: float) -> Image.Image:
    mask = Image.new("L", SIZE)
    ImageDraw.Draw(mask).rectangle(box, fill=255)
    return mask


def pasted(
    source: Image.Image, candidate: Image.Image, mask: Image.Image, feather: int = 8
) -> Image.Image:
    data = paste_back(codec.encode_png(source), codec.encode_png(candidate), mask, feather)
    assert data.startswith(b"\x89PNG")
    return codec.load(data)


def test_a_mask_is_white_where_something_may_change() -> None:
    mask = load_mask(codec.encode_png(white_box(10, 10, 20, 20)), SIZE)
    assert (mask.mode, mask.getpixel((15, 15)), mask.getpixel((5, 5))) == ("L", 255, 0)


def test_what_is_see_through_in_a_mask_keeps() -> None:
    painted = Image.new("RGBA", SIZE, (255, 255, 255, 0))
    painted.paste((255, 255, 255, 255), (10, 10, 20, 20))
    mask = load_mask(codec.encode_png(painted), SIZE)
    assert (mask.getpixel((15, 15)), mask.getpixel((5, 5))) == (255, 0)


@pytest.mark.parametrize(
    ("mask", "words"),
    [
        (Image.new("L", (80, 60), 255), "80 × 60 pixels but the picture is 160 × 120"),
        (Image.new("L", SIZE), "black all over"),
        (Image.new("L", SIZE, 100), "black all over"),
    ],
)
def test_a_mask_that_cannot_be_used_says_why(mask: Image.Image, words: str) -> None:
    with pytest.raises(NotAPicture, match=words):
        load_mask(codec.encode_png(mask), SIZE)


@given(
    box=st.tuples(
        st.integers(0, 80), st.integers(0, 60), st.integers(80, 159), st.integers(60, 119)
    ),
    feather=st.integers(0, 20),
    seed=st.integers(0, 20),
)
@settings(max_examples=30, deadline=None)
def test_outside_the_white_every_pixel_is_the_sources(
    box: tuple[int, int, int, int], feather: int, seed: int
) -> None:
    source, mask = texture(seed), white_box(*box)
    result = pasted(source, texture(seed + 100), mask, feather)
    outside = ImageChops.invert(mask)
    black = Image.new("RGB", SIZE)
    kept, wanted = (Image.composite(image, black, outside) for image in (result, source))
    assert kept.tobytes() == wanted.tobytes()
    middle = ((box[0] + box[2]) // 2, (box[1] + box[3]) // 2)
    assert result.getpixel(middle) == texture(seed + 100).getpixel(middle)


def test_a_feathered_edge_rises_inward() -> None:
    black, white = Image.new("RGB", SIZE), Image.new("RGB", SIZE, "white")
    result = pasted(black, white, white_box(40, 0, 159, 119), 10).convert("L")
    row = np.asarray(result)[60, 36:56].tolist()
    assert row[:4] == [0, 0, 0, 0]
    assert row == sorted(row)
    assert row[4] == 26
    assert row[13:] == [255] * 7
    assert result.getpixel((159, 0)) == 255  # the picture's own edge isn't an edge of the white


def test_a_stroke_narrower_than_the_feather_is_still_painted() -> None:
    black, white = Image.new("RGB", SIZE), Image.new("RGB", SIZE, "white")
    result = pasted(black, white, white_box(50, 0, 52, 119), 16).convert("L")
    assert result.getpixel((51, 60)) == 255
    assert result.getpixel((49, 60)) == 0


def test_a_shifted_candidate_is_laid_over_the_source() -> None:
    """An engine moved everything by a few pixels; the seam must not show it."""
    wide = texture(3, (200, 160))
    source, candidate = wide.crop((20, 20, 180, 140)), wide.crop((16, 23, 176, 143))
    result = pasted(source, candidate, white_box(50, 30, 110, 90))
    apart = np.abs(np.asarray(result, int) - np.asarray(source, int))
    assert apart.mean() < 1
    naive = np.abs(np.asarray(candidate, int) - np.asarray(source, int))
    assert naive.mean() > 20


def test_nothing_is_painted_where_a_shifted_candidate_ends() -> None:
    wide = texture(3, (200, 160))
    source, candidate = wide.crop((20, 20, 180, 140)), wide.crop((30, 20, 190, 140))
    result = pasted(source, candidate, white_box(40, 0, 159, 119))
    assert np.abs(np.asarray(result, int) - np.asarray(source, int)).max() < 40


def test_a_candidate_of_another_size_or_mode_is_fitted() -> None:
    source = texture(1)
    clear = texture(2, (320, 240))
    clear.putalpha(200)
    result = pasted(source, clear, white_box(40, 40, 120, 80))
    assert (result.size, result.mode) == (SIZE, "RGB")
    assert result.getpixel((5, 5)) == source.getpixel((5, 5))
    assert result.getpixel((80, 60)) != source.getpixel((80, 60))


def test_what_is_see_through_in_the_source_stays_so() -> None:
    source = texture(1)
    source.putalpha(Image.linear_gradient("L").resize(SIZE))
    result = pasted(source, texture(2), white_box(40, 40, 120, 80))
    assert result.mode == "RGBA"
    assert result.getpixel((5, 5)) == source.getpixel((5, 5))
