import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image, ImageCms, ImageDraw, ImageSequence, PngImagePlugin

from bot.errors import NotAPicture, NotPossible
from bot.pictures import codec
from bot.pictures.kinds import Format

FORMATS = ["PNG", "JPEG", "WEBP", "GIF"]


def scene(width: int = 96, height: int = 64) -> Image.Image:
    """Red above, blue below, a white square at the upper left."""
    image = Image.new("RGB", (width, height), "red")
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, height // 2, width, height), fill="blue")
    pen.rectangle((0, 0, width // 4, height // 4), fill="white")
    return image


def saved(image: Image.Image, name: str = "PNG", **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, name, **options)
    return out.getvalue()


def near(found: object, wanted: tuple[int, ...], slack: int = 12) -> bool:
    assert isinstance(found, tuple)
    return len(found) == len(wanted) and all(
        abs(a - b) <= slack for a, b in zip(found, wanted, strict=True)
    )


def turned(orientation: int) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    return exif.tobytes()


def refusal(data: bytes, limits: codec.Limits = codec.LIMITS) -> str:
    with pytest.raises(NotAPicture) as refused:
        codec.load(data, limits)
    sentence = refused.value.sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_comes_in_as_rgb(name: str) -> None:
    image = codec.load(saved(scene(), name))
    assert (image.mode, image.size, image.info) == ("RGB", (96, 64), {})
    assert near(image.getpixel((4, 4)), (255, 255, 255))
    assert near(image.getpixel((60, 10)), (255, 0, 0))
    assert near(image.getpixel((60, 50)), (0, 0, 255))


@pytest.mark.parametrize("name", FORMATS)
def test_the_header_alone_tells_format_and_size(name: str) -> None:
    data = saved(scene(), name)
    info = codec.inspect(data)
    assert info == codec.PictureInfo(Format[name], 96, 64, len(data))
    assert codec.inspect(data[: len(data) - 20] if name == "PNG" else data).width == 96


@pytest.mark.parametrize(
    ("image", "options", "mode"),
    [
        (scene().convert("L"), {}, "RGB"),
        (scene().convert("1"), {}, "RGB"),
        (scene().convert("P"), {}, "RGB"),
        (scene().quantize(3), {"transparency": 0}, "RGBA"),
        (scene().convert("P"), {"transparency": bytes([128] * 256)}, "RGBA"),
        (scene(), {"transparency": (255, 0, 0)}, "RGBA"),
        (scene().convert("LA"), {}, "RGB"),  # with an alpha that hides nothing
        (scene().convert("RGBA"), {}, "RGB"),
        (Image.new("RGBA", (96, 64), (1, 2, 3, 4)), {}, "RGBA"),
        (Image.new("LA", (96, 64), (1, 2)), {}, "RGBA"),
        (Image.new("I;16", (96, 64), 30000), {}, "RGB"),
    ],
)
def test_every_kind_of_png_becomes_rgb_or_rgba(
    image: Image.Image, options: dict[str, Any], mode: str
) -> None:
    loaded = codec.load(saved(image, **options))
    assert (loaded.mode, loaded.size) == (mode, (96, 64))


def test_sixteen_bits_of_grey_keep_their_brightness() -> None:
    grey = codec.load(saved(Image.new("I;16", (8, 8), 128 * 257)))
    assert grey.getpixel((3, 3)) == (128, 128, 128)


def test_cmyk_keeps_its_colours() -> None:
    image = codec.load(saved(scene().convert("CMYK"), "JPEG", quality=95))
    assert image.mode == "RGB"
    assert near(image.getpixel((60, 10)), (255, 0, 0), 40)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP"])
def test_a_turned_photo_is_seen_upright(name: str, orientation: int) -> None:
    """Turned back by hand, every orientation shows the white square where it was taken."""
    back = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = scene().transpose(back[orientation]) if orientation in back else scene()
    data = saved(stored, name, exif=turned(orientation), quality=95)
    for picture in (codec.load(data), codec.load(codec.strip(data))):
        assert picture.size == (96, 64)
        assert near(picture.getpixel((4, 4)), (255, 255, 255), 30)
        assert near(picture.getpixel((60, 50)), (0, 0, 255), 30)
    if name != "PNG":  # where the orientation may follow the pixels
        assert (codec.inspect(data).width, codec.inspect(data).height) == (96, 64)


@pytest.mark.parametrize(
    "exif", [b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0", b"MM", b"\xff" * 64]
)
def test_nonsense_in_exif_does_no_harm(exif: bytes) -> None:
    assert codec.load(saved(scene(), "JPEG", exif=exif)).size == (96, 64)


def test_a_colour_profile_is_followed() -> None:
    lab_grey = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = _swap_red_and_green(srgb)
    assert near(codec.load(saved(scene(), icc_profile=srgb)).getpixel((60, 10)), (255, 0, 0))
    shown = codec.load(saved(scene(), icc_profile=swapped)).getpixel((60, 10))
    assert near(shown, (0, 255, 0), 20)
    for bad in (b"nonsense" * 40, swapped[:300], lab_grey):
        assert near(codec.load(saved(scene(), icc_profile=bad)).getpixel((60, 10)), (255, 0, 0))


def _swap_red_and_green(profile: bytes) -> bytes:
    """A profile in which what is stored as red means green."""
    swapped = profile.replace(b"rXYZ", b"____").replace(b"gXYZ", b"rXYZ").replace(b"____", b"gXYZ")
    return swapped.replace("sRGB".encode("utf-16-be"), "swap".encode("utf-16-be"))


@pytest.mark.parametrize("name", ["GIF", "WEBP", "PNG"])
def test_of_an_animation_the_first_frame_is_taken(name: str) -> None:
    frames = [scene(), Image.new("RGB", (96, 64), "green"), Image.new("RGB", (96, 64), "black")]
    data = saved(frames[0], name, save_all=True, append_images=frames[1:], duration=100)
    with Image.open(io.BytesIO(data)) as animation:
        assert len(list(ImageSequence.Iterator(animation))) == 3
    assert near(codec.load(data).getpixel((60, 10)), (255, 0, 0))
    still = codec.strip(data)
    assert getattr(Image.open(io.BytesIO(still)), "n_frames", 1) == 1
    assert near(codec.load(still).getpixel((60, 10)), (255, 0, 0))


def _zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("picture.png", saved(scene()))
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (bytes(500), "empty"),
        (_zip(), "a ZIP archive, not a picture"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "an SVG drawing"),
        (b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- drawn -->\n<svg></svg>', "an SVG drawing"),
        (b"<!DOCTYPE html><html></html>", "a web page, not a picture"),
        (b"%PDF-1.7 ...", "a PDF document, not a picture"),
        (saved(scene(), "BMP"), "a BMP bitmap"),
        (saved(scene(), "TIFF"), "a TIFF"),
        (saved(scene(), "AVIF"), "an AVIF file"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "a HEIC photo"),
        (b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isom", "a video, not a picture"),
        ("Prompt: ein Fuchs im Schnee, ä".encode() * 200, "a text file, not a picture"),
        (b"\x01\x02\x03\xfe\xff\x80", "isn't a picture that can be read"),
        (saved(scene(), "PPM"), "isn't a picture that can be read"),
    ],
)
def test_what_is_no_picture_is_called_what_it_is(data: bytes, words: str) -> None:
    sentence = refusal(data)
    assert words in sentence
    assert "send a PNG, JPEG, WebP or GIF up to 25 MB" in sentence


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_truncated_picture_is_refused(name: str, share: float) -> None:
    noise = Image.effect_noise((200, 200), 80).convert("RGB")
    data = saved(noise, name)
    assert "damaged or incomplete" in refusal(data[: int(len(data) * share)])


def test_a_file_beyond_the_limit_is_refused_with_its_size() -> None:
    limits = codec.Limits(size_bytes=1024 * 1024)
    data = saved(scene()) + bytes(2 * 1024 * 1024)
    assert refusal(data, limits) == (
        "That picture is too big a file at 2.0 MB; send a PNG, JPEG, WebP or GIF up to 1 MB."
    )


@pytest.mark.parametrize("name", FORMATS)
def test_too_many_pixels_are_refused_before_they_are_decoded(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = {"method": 0, "lossless": True} if name == "WEBP" else {}
    data = saved(Image.new("RGB", (10_000, 5_000)), name, **options)
    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", _never)
    sentence = refusal(data)
    assert "50 megapixels (10,000 × 5,000)" in sentence
    assert "at most 40 megapixels" in sentence


def _never(*_: object) -> None:
    raise AssertionError("pixels were decoded")


@pytest.mark.parametrize("size", [(60_000, 60_000), (2**31 - 1, 2**31 - 1), (30_000, 1)])
def test_a_header_that_promises_a_bomb_is_refused(size: tuple[int, int]) -> None:
    whole = saved(scene())
    header = whole[16:]
    data = whole[:16] + struct.pack(">II", *size) + header[8:13]
    data += struct.pack(">I", zlib.crc32(data[12:])) + whole[33:]
    assert f"{size[0]:,} × {size[1]:,}" in refusal(data)


def test_a_jpeg_is_decoded_no_larger_than_it_is_needed() -> None:
    data = saved(scene(960, 640), "JPEG")
    assert codec.load(data, at_least=(240, 100)).size == (240, 160)
    assert codec.load(data, at_least=(241, 100)).size == (480, 320)
    assert codec.load(data, at_least=(2000, 2000)).size == (960, 640)
    sideways = saved(scene(960, 640), "JPEG", exif=turned(6))
    assert codec.load(sideways, at_least=(160, 240)).size == (160, 240)


def test_a_png_survives_the_trip_exactly() -> None:
    for image in (scene(), Image.effect_noise((50, 40), 90).convert("RGB")):
        assert codec.load(codec.encode_png(image)).tobytes() == image.tobytes()


def test_a_jpeg_shows_white_behind_what_is_see_through() -> None:
    clear = Image.new("RGBA", (32, 32), (255, 0, 0, 0))
    assert near(codec.load(codec.encode_jpeg(clear)).getpixel((9, 9)), (255, 255, 255), 3)


SECRET = b"51.4779 N, 0.0015 W"


def _png_with_secrets(image: Image.Image) -> bytes:
    words = PngImagePlugin.PngInfo()
    words.add_text("parameters", SECRET.decode())
    words.add_itxt("Comment", SECRET.decode(), zip=False)
    return saved(image, pnginfo=words, exif=b"Exif\0\0II*\0" + SECRET) + SECRET


def _jpeg_with_secrets(image: Image.Image) -> bytes:
    data = saved(image, "JPEG", exif=b"Exif\0\0II*\0" + SECRET, comment=SECRET, progressive=True)
    return data + SECRET


def _webp_with_secrets(image: Image.Image) -> bytes:
    return saved(image, "WEBP", exif=b"Exif\0\0II*\0" + SECRET, xmp=SECRET)


@pytest.mark.parametrize("make", [_png_with_secrets, _jpeg_with_secrets, _webp_with_secrets])
def test_nothing_but_the_pixels_is_left(make: Callable[[Image.Image], bytes]) -> None:
    data = make(scene())
    assert SECRET in data
    stripped = codec.strip(data)
    assert SECRET not in stripped
    assert near(codec.load(stripped).getpixel((60, 10)), (255, 0, 0))
    assert codec.strip(stripped) == stripped


@pytest.mark.parametrize("make", [_png_with_secrets, _jpeg_with_secrets])
def test_stripping_loses_no_pixel(make: Callable[[Image.Image], bytes]) -> None:
    data = make(Image.effect_noise((120, 90), 90).convert("RGB"))
    assert codec.load(codec.strip(data)).tobytes() == codec.load(data).tobytes()


def test_a_damaged_picture_is_not_stripped_but_refused() -> None:
    data = saved(Image.effect_noise((120, 90), 90))
    with pytest.raises(NotAPicture):
        codec.strip(data[:-400])


def test_a_picture_that_fits_is_sent_as_it_is() -> None:
    data = saved(scene())
    assert codec.fit_within(data, len(data)) == (data, ".png")
    photo = saved(scene(), "JPEG")
    assert codec.fit_within(photo, len(photo)) == (photo, ".jpg")


@pytest.mark.parametrize("share", [0.5, 0.2, 0.05, 0.01])
def test_a_picture_that_is_too_big_a_file_is_made_to_fit(share: float) -> None:
    data = saved(Image.effect_noise((400, 300), 60).convert("RGB"))
    limit = int(len(data) * share)
    fitted, suffix = codec.fit_within(data, limit)
    assert len(fitted) <= limit
    assert suffix == ".jpg"
    width, height = codec.load(fitted).size
    assert width / height == pytest.approx(4 / 3, rel=0.03)


def test_what_is_see_through_stays_so_when_it_is_made_to_fit() -> None:
    image = Image.effect_noise((400, 300), 60).convert("RGB")
    image.putalpha(Image.linear_gradient("L").resize(image.size))
    data = saved(image)
    fitted, suffix = codec.fit_within(data, len(data) // 4)
    assert (codec.load(fitted).mode, suffix) == ("RGBA", ".webp")
    assert len(fitted) <= len(data) // 4


def test_a_limit_that_nothing_fits_is_said() -> None:
    data = saved(Image.effect_noise((400, 300), 60))
    with pytest.raises(NotPossible, match="100 bytes"):
        codec.fit_within(data, 100)


def test_the_content_hash_is_sha256() -> None:
    assert codec.content_hash(b"") == (
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )
