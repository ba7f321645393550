import io

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from PIL import Image, ImageDraw

from bot.errors import NotAPicture
from bot.pictures import codec, drift, heat, oklab
from bot.pictures.drift import Drift, measure

SIDE, ROOM = 512, 96


def landscape(seed: int = 1, side: int = SIDE) -> Image.Image:
    """Cloudy colours with edges, like a photo to what is measured here."""
    draw = np.random.default_rng(seed)
    layers = np.zeros((side, side, 3), np.float32)
    for cells in (4, 9, 20, 44, 100):
        rough = Image.fromarray(draw.integers(0, 256, (cells, cells, 3), np.uint8))
        layers += np.asarray(rough.resize((side, side), Image.Resampling.BICUBIC)) / cells**0.6
    layers = 255 * (layers - layers.min()) / (layers.max() - layers.min())
    image = Image.fromarray(layers.astype(np.uint8))
    pen = ImageDraw.Draw(image)
    for _ in range(12):
        left, top, size = (int(value) for value in draw.integers(0, side, 3))
        colour = tuple(int(part) for part in draw.integers(0, 256, 3))
        pen.ellipse((left, top, left + size // 4, top + size // 3), fill=colour)
    return image


def framed(picture: Image.Image, right: float = 0, down: float = 0, zoom: float = 1) -> Image.Image:
    """What an engine returns that moves the frame: so many pixels, so much larger."""
    middle, half = picture.width / 2, (picture.width - 2 * ROOM) / 2 / zoom
    x, y = middle - right / zoom, middle - down / zoom
    box = (x - half, y - half, x + half, y + half)
    size = (picture.width - 2 * ROOM,) * 2
    return picture.resize(size, Image.Resampling.LANCZOS, box)


def recoded(picture: Image.Image, quality: int) -> Image.Image:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return Image.open(out).convert("RGB")


def noisy(picture: Image.Image, deviation: float) -> Image.Image:
    noise = np.random.default_rng(5).normal(0, deviation, (picture.height, picture.width, 3))
    return Image.fromarray((np.asarray(picture) + noise).clip(0, 255).astype(np.uint8))


def darkened(picture: Image.Image, factor: float) -> Image.Image:
    """All but an ellipse in the middle."""
    out = picture.point([round(level * factor) for level in range(256)] * 3)
    kept = Image.new("L", picture.size)
    width, height = picture.size
    ImageDraw.Draw(kept).ellipse((width / 3, height / 4, width * 2 / 3, height * 0.9), fill=255)
    out.paste(picture, mask=kept)
    return out


def patched(picture: Image.Image, size: int) -> Image.Image:
    out = picture.copy()
    box = (120, 120, 120 + size, 120 + size)
    out.paste(picture.crop(box).point([255 - level for level in range(256)] * 3), box)
    return out


SOURCE = landscape(1)
THUMB = drift.prepare_for_drift(SOURCE)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_picture_has_not_moved_from_itself(seed: int) -> None:
    picture = landscape(seed)
    assert measure(picture, picture.copy()) == Drift(0.0, (0.0, 0.0), 1.0, 0.0)
    data = codec.encode_png(picture)
    assert measure(data, data) == Drift(0.0, (0.0, 0.0), 1.0, 0.0)


@pytest.mark.parametrize(
    ("candidate", "most"),
    [
        (recoded(SOURCE, 90), 0.001),
        (recoded(SOURCE, 60), 0.005),
        (recoded(SOURCE, 25), 0.02),
        (noisy(SOURCE, 4), 0.001),
        (noisy(SOURCE, 12), 0.02),
        (SOURCE.resize((384, 384), Image.Resampling.LANCZOS), 0.005),
    ],
)
def test_recoding_and_noise_count_next_to_nothing(candidate: Image.Image, most: float) -> None:
    assert measure(THUMB, candidate).amount <= most


def test_more_change_is_more_drift() -> None:
    darker = [measure(THUMB, darkened(SOURCE, factor)).amount for factor in (0.9, 0.75, 0.5, 0.2)]
    larger = [measure(THUMB, patched(SOURCE, size)) for size in (40, 80, 160, 320)]
    assert darker == sorted(darker)
    assert 0.05 < darker[1] < 0.3
    assert [one.amount for one in larger] == sorted(one.amount for one in larger)
    assert [one.moved for one in larger] == sorted(one.moved for one in larger)


def test_another_picture_is_far_away() -> None:
    others = [measure(THUMB, landscape(seed)).amount for seed in (7, 8, 9)]
    assert min(others) > 0.25
    white, black = (Image.new("RGB", (64, 64), colour) for colour in ("white", "black"))
    assert measure(white, black) == Drift(1.0, (0.0, 0.0), 1.0, 1.0)


@given(
    seed=st.integers(0, 50),
    right=st.floats(-30, 30),
    down=st.floats(-30, 30),
    zoom=st.floats(0.95, 1.06),
)
@settings(max_examples=25, deadline=None)
def test_a_frame_that_shifts_and_zooms_is_no_change(
    seed: int, right: float, down: float, zoom: float
) -> None:
    wide = landscape(seed)
    source, candidate = framed(wide), framed(wide, right, down, zoom)
    found = measure(source, candidate)
    assert found.amount < 0.01
    if found.amount:  # or it is too little to see
        assert found.shift[0] == pytest.approx(right / source.width, abs=0.006)
        assert found.shift[1] == pytest.approx(down / source.height, abs=0.006)
        assert found.zoom == pytest.approx(zoom, abs=0.01)


@given(seed=st.integers(0, 50), right=st.floats(-20, 20), size=st.integers(60, 200))
@settings(max_examples=15, deadline=None)
def test_an_edit_counts_the_same_in_a_shifted_frame(seed: int, right: float, size: int) -> None:
    wide = landscape(seed)
    source = framed(wide)
    there = measure(source, framed(patched(wide, size))).amount
    shifted = measure(source, framed(patched(wide, size), right, -right / 2, 1.02)).amount
    assert shifted == pytest.approx(there, rel=0.2, abs=0.01)  # of a slightly smaller part


@given(one=st.integers(0, 30), other=st.integers(0, 30), factor=st.floats(0.3, 1))
@settings(max_examples=15, deadline=None)
def test_drift_is_about_the_same_both_ways_and_within_bounds(
    one: int, other: int, factor: float
) -> None:
    before, after = landscape(one, 256), darkened(landscape(other, 256), factor)
    there, back = measure(before, after), measure(after, before)
    assert there.amount == pytest.approx(back.amount, abs=0.02)
    assert 0 <= there.amount <= 1
    assert 0 <= there.moved <= 1


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Image.new("RGB", (64, 64), "teal"), Image.new("RGB", (64, 64), "teal")),
        (Image.new("RGB", (1, 1)), Image.new("RGB", (5, 900))),
        (Image.new("RGB", (3000, 2)), Image.new("RGB", (2, 3000))),
        (Image.new("RGBA", (40, 40), (0, 0, 0, 0)), Image.new("RGB", (40, 40), "white")),
    ],
)
def test_flat_and_odd_pictures_that_look_the_same(before: Image.Image, after: Image.Image) -> None:
    assert measure(before, after).amount == 0


@given(
    sizes=st.tuples(*(st.integers(1, 400) for _ in range(4))),
    colours=st.tuples(st.integers(0, 255), st.integers(0, 255)),
)
@settings(max_examples=40, deadline=None)
def test_any_two_pictures_can_be_compared(
    sizes: tuple[int, int, int, int], colours: tuple[int, int]
) -> None:
    before = Image.new("RGB", sizes[:2], (colours[0],) * 3)
    after = Image.linear_gradient("L").resize(sizes[2:]).convert("RGB")
    ImageDraw.Draw(after).point((0, 0), fill=(colours[1],) * 3)
    assert 0 <= measure(before, after).amount <= 1


@pytest.mark.parametrize("box", [(0, 112, 512, 400), (100, 0, 412, 512)])
def test_of_a_changed_aspect_what_both_show_is_compared(box: tuple[int, int, int, int]) -> None:
    part = SOURCE.crop(box)
    assert measure(SOURCE, part).amount < 0.02
    assert measure(part, SOURCE).amount < 0.02
    assert measure(part, landscape(9)).amount > 0.2


def test_what_may_change_is_not_counted() -> None:
    mask = Image.new("L", SOURCE.size)
    ImageDraw.Draw(mask).rectangle((110, 110, 250, 250), fill=255)
    inside, outside = patched(SOURCE, 120), darkened(SOURCE, 0.5)
    assert measure(SOURCE, inside).amount > 0.01
    assert measure(SOURCE, inside, mask) == Drift(0.0, (0.0, 0.0), 1.0, 0.0)
    assert measure(SOURCE, outside, mask).amount > 0.1
    assert measure(SOURCE, outside, Image.new("L", SOURCE.size, 255)).amount == 0
    assert measure(SOURCE, outside, codec.encode_png(mask)) == measure(SOURCE, outside, mask)


def test_only_pictures_can_be_measured() -> None:
    with pytest.raises(NotAPicture):
        measure(b"no picture", SOURCE)


def _glow(image: Image.Image) -> np.ndarray[tuple[int, ...], np.dtype[np.int16]]:
    """How far each pixel is from grey."""
    pixels = np.asarray(image, np.int16)
    return np.asarray(pixels.max(2) - pixels.min(2), np.int16)


def test_a_heat_map_glows_where_something_changed() -> None:
    data = drift.heat_map(codec.encode_png(SOURCE), codec.encode_png(patched(SOURCE, 100)))
    glow = _glow(codec.load(data))
    assert glow.shape[1] == 512
    assert glow[130:210, 130:210].mean() > 60
    assert glow[300:500, 300:500].max() < 12
    assert glow[520:, 350:].max() > 100  # the legend


def test_a_heat_map_is_grey_where_nothing_was_to_stay() -> None:
    mask = Image.new("L", SOURCE.size, 255)
    glow = _glow(codec.load(drift.heat_map(SOURCE, landscape(4), mask)))
    assert glow[:500].max() < 12


def test_a_heat_maps_colours_are_in_order_of_lightness() -> None:
    steps = np.frombuffer(heat._palette(), np.uint8).reshape(1, 256, 3)
    lightness = oklab.from_image(Image.fromarray(steps))[0, :, 0]
    assert (np.diff(lightness[::8]) > 0).all()


@pytest.mark.parametrize(
    ("colour", "lab"),
    [
        ("white", (1, 0, 0)),
        ("black", (0, 0, 0)),
        ("red", (0.628, 0.225, 0.126)),
        ("lime", (0.866, -0.234, 0.179)),
        ("blue", (0.452, -0.032, -0.312)),
    ],
)
def test_colours_are_those_of_oklab(colour: str, lab: tuple[float, float, float]) -> None:
    found = oklab.from_image(Image.new("RGB", (1, 1), colour))[0, 0]
    assert found.tolist() == pytest.approx(lab, abs=0.002)
