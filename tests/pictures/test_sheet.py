import io
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings, strategies as st
from PIL import Image

from bot.pictures import codec, sheet
from bot.pictures.sheet import Tile


def plain(colour: str, size: tuple[int, int] = (1024, 1024)) -> Image.Image:
    return Image.new("RGB", size, colour)


def shown(tiles: list[Tile], width: int = sheet.SHEET_WIDTH) -> Image.Image:
    data = sheet.compose_sheet(tiles, width)
    assert data.startswith(b"\xff\xd8")
    return codec.load(data)


def near(found: object, wanted: tuple[int, int, int]) -> bool:
    assert isinstance(found, tuple)
    return all(abs(a - b) <= 12 for a, b in zip(found, wanted, strict=True))


def differing(one: Image.Image, other: Image.Image, box: tuple[int, int, int, int]) -> bool:
    return one.crop(box).tobytes() != other.crop(box).tobytes()


RED, GREEN, BLUE, YELLOW = (255, 0, 0), (0, 128, 0), (0, 0, 255), (255, 255, 0)
FOUR = [
    Tile(number, plain(colour), (f"seed {number}", "drift 4 %"))
    for number, colour in enumerate(("red", "green", "blue", "yellow"), 1)
]


def test_four_candidates_stand_two_by_two_in_order() -> None:
    image = shown(FOUR)
    assert image.width == 2048
    for middle, colour in {
        (512, 512): RED,
        (1536, 512): GREEN,
        (512, image.height - 600): BLUE,
        (1536, image.height - 600): YELLOW,
    }.items():
        assert near(image.getpixel(middle), colour)


def test_the_usual_picture_is_not_resampled() -> None:
    """1024 pixels go into half a sheet as they are, but for a gutter of a few."""
    noise = Image.effect_noise((1024, 1024), 90).convert("RGB")
    assert sheet.prepare(noise, sheet.tile_width(4)) is noise
    image = shown([Tile(number, noise) for number in range(1, 5)])
    part = (400, 400, 500, 500)
    found, wanted = image.crop(part), noise.crop(part)
    difference = [
        abs(a - b)
        for a, b in zip(found.convert("L").tobytes(), wanted.convert("L").tobytes(), strict=True)
    ]
    assert sum(difference) / len(difference) < 6  # what JPEG does; a shift would give 50


@pytest.mark.parametrize(("count", "columns"), [(1, 1), (2, 2), (3, 2), (4, 2), (6, 3), (9, 3)])
def test_the_number_of_tiles_decides_their_width(count: int, columns: int) -> None:
    assert sheet.tile_width(count) == 2048 // columns - 8
    tiles = [Tile(number, plain("gray", (2048, 2048))) for number in range(1, count + 1)]
    assert shown(tiles).width == pytest.approx(2048, abs=8)


def test_numbers_differ_and_stand_out_on_any_picture() -> None:
    for colour in ("white", "black", "gray", "#248046"):
        image = shown([Tile(number, plain(colour)) for number in range(1, 5)])
        corners = [image.crop((x, 0, x + 200, 200)) for x in (0, 1024)]
        assert corners[0].tobytes() != corners[1].tobytes()
        low, high = corners[0].convert("L").getextrema()
        assert isinstance(low, int | float)
        assert isinstance(high, int | float)
        assert low < 40
        assert high > 215


def test_seed_and_drift_are_written_under_each_tile() -> None:
    with_words, without = shown(FOUR), shown([Tile(t.number, t.picture, ("", "")) for t in FOUR])
    assert with_words.size == without.size
    row = with_words.height // 2
    under_first, under_second = (0, row - 92, 1024, row), (1024, row - 92, 2048, row)
    assert differing(with_words, without, under_first)
    assert differing(with_words, without, under_second)
    assert not differing(with_words, without, (300, 300, 700, 700))


def test_a_failed_candidate_keeps_its_place_and_says_so() -> None:
    failed = Tile(2, None, ("seed 2",), failed="The engine refused this wording.")
    image = shown([FOUR[0], failed, FOUR[2], FOUR[3]])
    silent = shown([FOUR[0], Tile(2, None, ("seed 2",), failed=""), FOUR[2], FOUR[3]])
    assert near(image.getpixel((512, 512)), RED)
    assert differing(image, silent, (1024, 0, 2048, 1024))
    assert near(image.getpixel((1300, 900)), (43, 45, 49))


def test_a_long_failure_stays_within_its_tile() -> None:
    wide = [plain("gray", (1500, 600))] * 9
    why = "The engine did not answer within two minutes and then closed the connection. " * 5
    tiles = [Tile(number, picture) for number, picture in enumerate(wide, 2)]
    short = shown([Tile(1, None, failed="No."), *tiles])
    long = shown([Tile(1, None, failed=why), *tiles])
    assert short.size == long.size
    below = (0, 432, short.width, short.height)  # tiles are 406 pixels high
    assert not differing(short, long, below)


def test_sheets_can_be_composed_in_several_threads() -> None:
    with ThreadPoolExecutor(4) as threads:
        sheets = list(threads.map(sheet.compose_sheet, [FOUR] * 8))
    assert len(set(sheets)) == 1


def test_a_pick_is_marked() -> None:
    marked = shown([Tile(1, plain("gray"), picked=True), *FOUR[1:]])
    bare = shown([Tile(1, plain("gray")), *FOUR[1:]])
    for place in ((0, 500, 16, 520), (20, 20, 150, 150), (870, 20, 1000, 150)):
        assert differing(marked, bare, place)


def test_a_sweep_names_each_value() -> None:
    tiles = [Tile(n, plain("gray"), ("seed 1",), label=label) for n, label in enumerate("ab", 1)]
    labelled = shown(tiles)
    bare = shown([Tile(tile.number, tile.picture, tile.caption) for tile in tiles])
    assert labelled.height > bare.height


@pytest.mark.parametrize(
    "sizes",
    [
        [(64, 64), (64, 64)],
        [(1, 1), (4000, 3000), (100, 3000), (3000, 100)],
        [(768, 1344)] * 4,
        [(1344, 768)] * 3,
        [(1, 9000), (9000, 1)],
    ],
)
def test_all_sizes_and_aspects_are_shown_whole(sizes: list[tuple[int, int]]) -> None:
    image = shown([Tile(number, plain("red", size)) for number, size in enumerate(sizes, 1)])
    assert image.width <= 2048
    assert image.height <= 2.6 * 2048
    found, wanted = image.resize((64, 64)).getcolors(4096) or [], (255, 0, 0)
    assert any(near(colour, wanted) for _, colour in found) or min(map(min, sizes)) == 1


def test_what_is_see_through_lies_on_checks() -> None:
    clear = Image.new("RGBA", (400, 400), (255, 255, 255, 0))
    image = sheet.prepare(clear, 400)
    assert image.mode == "RGB"
    assert len(image.getcolors() or []) == 2


@pytest.mark.parametrize("name", ["PNG", "JPEG", "WEBP"])
def test_a_tile_may_be_bytes_and_is_shrunk_never_enlarged(name: str) -> None:
    out = io.BytesIO()
    plain("red", (3000, 1500)).save(out, name)
    assert sheet.prepare(out.getvalue(), 1016).size == (1016, 508)
    assert sheet.prepare(out.getvalue(), 4000).size == (3000, 1500)
    assert near(shown([Tile(1, out.getvalue()), FOUR[1]]).getpixel((300, 300)), RED)


@given(
    sizes=st.lists(st.tuples(st.integers(1, 300), st.integers(1, 300)), min_size=1, max_size=10),
    words=st.lists(st.text(max_size=60), max_size=3),
    width=st.integers(400, 2048),
    label=st.none() | st.text(max_size=60),
    failed=st.none() | st.text(max_size=200),
)
@settings(max_examples=40, deadline=None)
def test_any_batch_gives_a_sheet_no_wider_than_asked(
    sizes: list[tuple[int, int]],
    words: list[str],
    width: int,
    label: str | None,
    failed: str | None,
) -> None:
    tiles = [
        Tile(
            number, plain("teal", size), tuple(words), failed if number == 1 else None, label=label
        )
        for number, size in enumerate(sizes, 1)
    ]
    image = shown(tiles, width)
    assert image.width <= width
    assert image.height <= 4 * width + 1000
