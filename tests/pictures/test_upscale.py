import numpy as np
import pytest
from PIL import Image, ImageFilter

from bot.pictures import codec, upscale


def photo(size: tuple[int, int] = (120, 80)) -> Image.Image:
    rough = np.random.default_rng(4).integers(0, 256, (20, 30, 3), np.uint8)
    return Image.fromarray(rough).resize(size, Image.Resampling.BICUBIC)


@pytest.mark.parametrize(
    ("long_side", "size"),
    [(480, (480, 320)), (1500, (1500, 1000)), (120, (120, 80)), (60, (60, 40))],
)
def test_the_long_side_is_as_asked(long_side: int, size: tuple[int, int]) -> None:
    data = upscale.resample(codec.encode_png(photo()), long_side)
    assert codec.load(data).size == size


def test_eight_k_is_the_most() -> None:
    narrow = codec.encode_png(photo((120, 4)))
    assert codec.inspect(upscale.resample(narrow, 100_000)).width == upscale.LARGEST


def test_the_picture_stays_the_same_and_has_no_seams() -> None:
    """Strips are finished on their own, yet must look as if all was done at once."""
    image = photo((300, 400))
    found = codec.load(upscale.resample(codec.encode_png(image), 1600))
    whole = image.resize((1200, 1600), Image.Resampling.LANCZOS)
    whole = whole.filter(ImageFilter.UnsharpMask(radius=2.4, percent=60, threshold=2))
    apart = np.abs(np.asarray(found, int) - np.asarray(whole, int)).max(2)
    assert apart.mean() < 3
    assert apart[500:525].mean() == pytest.approx(apart.mean(), abs=0.5)


def test_what_is_see_through_stays_so() -> None:
    image = photo()
    image.putalpha(Image.linear_gradient("L").resize(image.size))
    larger = codec.load(upscale.resample(codec.encode_png(image), 240))
    assert (larger.mode, larger.size) == ("RGBA", (240, 160))
