"""Files: their names, what they are, and the links they are served under."""

import io
from datetime import UTC, datetime, timedelta

import pytest
from PIL import Image

from bot.sandbox.attachments import Upload, describe, safe_filename
from tests.sandbox.conftest import Serve, png
from tests.sandbox.test_rest_messages import MESSAGES, form


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("a b.png", "a_b.png"),
        ("画像.png", "file.png"),
        ("../../etc/passwd", "file.etcpasswd"),
        (".hidden", "file.hidden"),
        ("x" * 200 + ".png", "x" * 80 + ".png"),
        ("no ending", "no_ending"),
        ('"quoted".j p g', "quoted.jpg"),
    ],
)
def test_names_of_files_are_made_safe(name: str, kept: str) -> None:
    assert safe_filename(name) == kept


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP"])
def test_pictures_are_known_by_their_bytes(kind: str) -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (40, 30)).save(buffer, kind)
    assert describe(Upload("x.txt", buffer.getvalue())) == (f"image/{kind.lower()}", 40, 30)
    assert describe(Upload("x.png", b"")) == ("application/octet-stream", None, None)
    assert describe(Upload("x.txt", b"words")) == ("text/plain", None, None)


def test_a_picture_too_large_to_open_is_a_file() -> None:
    header = png()
    bomb = header[:16] + (60_000).to_bytes(4, "big") * 2 + header[24:]
    assert describe(Upload("x.png", bomb))[1] is None


async def test_links_expire(serve: Serve) -> None:
    now = [datetime(2026, 11, 21, tzinfo=UTC)]
    async with serve(clock=lambda: now[0]) as world:
        posted = await world.rest.call("POST", MESSAGES, data=form({}, ("a.png", png())))
        url = posted["attachments"][0]["url"]
        for changed, status in ((url, 200), (url.replace("hm=", "hm=0"), 404), (url[:-70], 404)):
            async with world.session.get(changed) as response:
                assert response.status == status
        now[0] += timedelta(hours=25)
        async with world.session.get(url) as response:
            assert response.status == 404
        fresh = (await world.rest.get(f"{MESSAGES}/{posted['id']}"))["attachments"][0]["url"]
        async with world.session.get(fresh) as response:
            assert response.status == 200
