import asyncio
import io
import os
import subprocess
import sys
from dataclasses import replace

import pytest
from PIL import Image

from bot.engines.errors import PersonCanAct
from bot.engines.painter import ATTRIBUTION, Painter
from bot.engines.protocol import Progress, RenderRequest, Seeds
from bot.prompt.compose import Dialect
from tests.engines.painter.easel import file_of, painted, rendered, request


def test_the_same_request_gives_the_same_bytes() -> None:
    wanted = request(
        {"subject": "a red fox", "background": "snowy forest", "style": "oil painting"}
    )
    assert rendered(wanted) == rendered(wanted)


def test_traits() -> None:
    traits = Painter().traits
    assert (traits.name, traits.dialect, traits.seeds) == ("painter", Dialect.LAYERED, Seeds.EXACT)
    assert traits.layered_seeds
    assert traits.strength
    assert traits.mask
    assert traits.upscales


@pytest.mark.parametrize(
    "size", [(1, 1), (8, 8), (64, 64), (64, 192), (1024, 96), (333, 217), (768, 512)]
)
def test_any_size_is_painted(size: tuple[int, int]) -> None:
    file = rendered(request({"subject": "a red fox", "background": "beach"}, size=size))
    with Image.open(io.BytesIO(file)) as picture:
        assert picture.size == size
        assert picture.mode == "RGB"
        assert not picture.getexif()
        assert picture.info.get("exif") is None


def test_the_largest_size_is_painted() -> None:
    file = rendered(
        request({"subject": "a red fox", "background": "white background"}, size=(4096, 4096))
    )
    with Image.open(io.BytesIO(file)) as picture:
        assert picture.size == (4096, 4096)


async def test_progress_rises_from_0_to_1() -> None:
    seen: list[float] = []

    def on_progress(progress: Progress) -> None:
        seen.append(progress.fraction)

    await Painter().render(request({"subject": "a fox"}), on_progress)
    await asyncio.sleep(0)
    assert len(seen) >= 4
    assert seen == sorted(seen)
    assert 0 <= seen[0] < seen[-1] <= 1


async def test_a_cancelled_render_ends_at_once() -> None:
    began = asyncio.Event()
    task = asyncio.create_task(
        Painter().render(request({"subject": "a fox"}, size=(1024, 1024)), lambda _: began.set())
    )
    await began.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_request_without_a_seed_is_painted_from_one_and_tells_it() -> None:
    wanted = RenderRequest(request({"subject": "a fox"}).wording, 96, 96)
    first = await Painter().render(wanted, lambda _: None)
    again = await Painter().render(
        RenderRequest(wanted.wording, 96, 96, seed=first.seed), lambda _: None
    )
    assert first.picture == again.picture


@pytest.mark.parametrize(
    "words",
    [
        "",
        "🦊🔥💀",
        "x" * 1000,
        "ﷺ مرحبا بالعالم",
        "图标变成布丁",
        "\"'<svg onload=1>&amp;",
        "%s {} \\n",
    ],
)
def test_hostile_words_paint_something(words: str) -> None:
    hostile = dict.fromkeys(
        (
            "subject",
            "action",
            "background",
            "composition",
            "lighting",
            "color",
            "mood",
            "style",
            "text",
            "negatives",
        ),
        words,
    )
    assert painted(hostile).shape == (192, 192, 3)


@pytest.mark.parametrize("field", ["source", "mask", "references"])
def test_what_is_no_picture_is_refused_in_one_sentence(field: str) -> None:
    good, bad = file_of(painted({"subject": "a fox"})), b"GIF89a no picture"
    wanted = replace(
        request({"subject": "a fox"}),
        source=bad if field == "source" else good,
        mask=bad if field == "mask" else None,
        references=(good[:2000],) if field == "references" else (),
    )
    with pytest.raises(PersonCanAct) as refused:
        rendered(wanted)
    assert refused.value.sentence.endswith(".")
    assert len(refused.value.sentence) < 120


def test_a_mask_needs_a_source() -> None:
    with pytest.raises(PersonCanAct):
        rendered(replace(request({"subject": "a fox"}), mask=b"x"))


def test_the_drawings_are_credited() -> None:
    assert "OpenMoji" in ATTRIBUTION
    assert "CC BY-SA 4.0" in ATTRIBUTION
    assert "\n" not in ATTRIBUTION


def test_a_picture_does_not_depend_on_the_process_that_paints_it() -> None:
    script = (
        "import hashlib\n"
        "from tests.engines.painter.easel import rendered, request\n"
        "words = {'subject': 'a sad angry old knight in a red hat and scarf with a dragon',"
        " 'background': 'snowy foggy forest at night with moon, stars, fireflies and a castle',"
        " 'mood': 'eerie, romantic', 'style': 'watercolor', 'negatives': 'people, text'}\n"
        "print(hashlib.sha256(rendered(request(words))).hexdigest())\n"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", script],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1
