"""Whatever bytes come in, a picture or one sentence comes out, and soon."""

import io
import struct
import zlib
from functools import cache
from typing import Any

from hypothesis import example, given, settings, strategies as st
from PIL import Image, ImageCms, ImageDraw

from bot.errors import NotAPicture
from bot.pictures import codec

QUICK = settings(max_examples=150, deadline=3000)
MAGIC = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a", b"RIFF\x40\0\0\0WEBPVP8X", b"<svg")


def drawn(mode: str = "RGB") -> Image.Image:
    image = Image.linear_gradient("L").resize((40, 30)).convert("RGB")
    ImageDraw.Draw(image).ellipse((5, 5, 30, 25), fill="orange")
    if "A" in mode:
        image.putalpha(image.convert("L"))
    return image.convert(mode)


def saved(image: Image.Image, name: str, **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, name, **options)
    return out.getvalue()


@cache
def valid() -> tuple[bytes, ...]:
    exif = Image.Exif()
    exif[0x0112] = 6
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    profile = profile.replace("sRGB".encode("utf-16-be"), "mine".encode("utf-16-be"))
    more = {"save_all": True, "append_images": [drawn().rotate(90), drawn().rotate(180)]}
    return (
        saved(drawn(), "PNG", exif=exif, icc_profile=profile),
        saved(drawn("LA"), "PNG"),
        saved(drawn().quantize(16), "PNG", transparency=3),
        saved(Image.new("I;16", (40, 30), 9999), "PNG"),
        saved(drawn("RGBA"), "PNG", **more),
        saved(drawn(), "JPEG", exif=exif, icc_profile=profile, comment=b"words"),
        saved(drawn(), "JPEG", progressive=True, quality=30),
        saved(drawn("CMYK"), "JPEG", icc_profile=profile),
        saved(drawn("L"), "JPEG"),
        saved(drawn(), "WEBP", exif=exif.tobytes(), icc_profile=profile),
        saved(drawn("RGBA"), "WEBP", lossless=True),
        saved(drawn("RGBA"), "WEBP", **more),
        saved(drawn(), "GIF"),
        saved(drawn().quantize(16), "GIF", transparency=1, **more),
    )


def try_everything(data: bytes) -> None:
    sentences: list[str] = []
    for attempt in (codec.inspect, codec.load, codec.strip):
        try:
            attempt(data)
        except NotAPicture as refused:
            sentences.append(refused.sentence)
    assert all(sentence.endswith(".") for sentence in sentences)
    if not sentences:
        image = codec.load(data)
        assert image.mode in ("RGB", "RGBA")
        assert codec.load(codec.strip(data)).size == image.size


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A valid file with bytes changed, cut out, repeated, or taken from another."""
    data = bytearray(draw(st.sampled_from(valid())))
    for _ in range(draw(st.integers(1, 6))):
        at, length = draw(st.integers(0, len(data))), draw(st.integers(1, 40))
        part = draw(st.binary(max_size=8) | st.just(bytes(data[at : at + length])))
        data[at : at + draw(st.sampled_from((0, len(part), length)))] = part
    if draw(st.booleans()):
        del data[draw(st.integers(0, len(data))) :]
    return bytes(data)


@st.composite
def forged_png(draw: st.DrawFn) -> bytes:
    """A PNG whose chunks were changed but have the right checksums."""
    data = draw(st.sampled_from([one for one in valid() if one.startswith(MAGIC[0])]))
    chunks, at = [], 8
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        chunks.append((data[at + 4 : at + 8], bytearray(data[at + 8 : at + 8 + length])))
        at += 12 + length
    for _ in range(draw(st.integers(1, 4))):
        name, body = draw(st.sampled_from(chunks))
        if name == b"IDAT" and draw(st.booleans()):
            body[:] = zlib.compress(draw(st.binary(max_size=5000)))
        elif body:
            body[draw(st.integers(0, len(body) - 1))] = draw(st.integers(0, 255))
        if draw(st.booleans()):
            chunks.insert(draw(st.integers(0, len(chunks))), draw(st.sampled_from(chunks)))
    out = bytearray(data[:8])
    for name, body in chunks:
        out += struct.pack(">I", len(body)) + name + body
        out += struct.pack(">I", zlib.crc32(name + body))
    return bytes(out)


@given(st.binary(max_size=400))
@example(b"")
@QUICK
def test_random_bytes(data: bytes) -> None:
    try_everything(data)


@given(st.sampled_from(MAGIC), st.binary(max_size=400))
@QUICK
def test_random_bytes_after_a_true_beginning(magic: bytes, data: bytes) -> None:
    try_everything(magic + data)


@given(damaged())
@QUICK
def test_damaged_pictures(data: bytes) -> None:
    try_everything(data)


@given(forged_png())
@QUICK
def test_forged_pictures(data: bytes) -> None:
    try_everything(data)


def test_what_the_damage_is_done_to_is_sound() -> None:
    for data in valid():
        assert sorted(codec.load(data).size) == [30, 40]
