"""Untrusted bytes to upright RGB or RGBA pictures, and pictures back to bytes."""

import struct
import zlib
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import NamedTuple

from PIL import Image, ImageCms
from PIL.GifImagePlugin import GifImageFile
from PIL.ImageFile import ImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile

from bot.errors import NotAPicture, NotPossible
from bot.pictures import containers, kinds
from bot.pictures.kinds import Format

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_QUALITIES = (90, 85, 80, 75)
_SMALLEST_SIDE = 64
_SIDEWAYS = (5, 6, 7, 8)
# Everything that Pillow is known to raise on a damaged file, and its warnings, which a process
# may have turned into errors.
_DAMAGE = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    AttributeError,
    LookupError,
    EOFError,
    ArithmeticError,
    MemoryError,
    RuntimeError,
    AssertionError,
    struct.error,
    zlib.error,
    Image.DecompressionBombError,
    Warning,
)


@dataclass(frozen=True, slots=True)
class Limits:
    """How big a picture may be: bytes, pixels in all, pixels along one side."""

    size_bytes: int = 25 * 1024 * 1024
    pixels: int = 40_000_000
    side: int = 16_384


@dataclass(frozen=True, slots=True)
class PictureInfo:
    """What the header says: width and height in pixels, as the picture is seen upright."""

    format: Format
    width: int
    height: int
    size_bytes: int


class _Decoded(NamedTuple):
    kind: Format
    image: Image.Image
    as_stored: bool  # the file's own pixels are what is seen: not turned, not converted


LIMITS = Limits()
OWN = Limits(size_bytes=256 * 1024 * 1024, pixels=70_000_000)  # made by an engine or upscaled here


def inspect(data: bytes, limits: Limits = LIMITS) -> PictureInfo:
    """Format and size from the header alone; a picture that is cut off later passes.

    Raises:
        NotAPicture: it isn't one, or it is too big.
    """
    kind, image = _open(data, limits)
    width, height = image.size
    if containers.orientation(image.info.get("exif")) in _SIDEWAYS:
        width, height = height, width
    return PictureInfo(kind, width, height, len(data))


def load(
    data: bytes, limits: Limits = LIMITS, at_least: tuple[int, int] | None = None
) -> Image.Image:
    """The picture, decoded whole: upright, sRGB, RGB or (where it is see-through) RGBA.

    Of an animation it is the first frame. With ``at_least`` a JPEG may come back at a half, a
    quarter or an eighth of its size, never smaller than that; it saves decoding what isn't shown.

    Raises:
        NotAPicture: it isn't one, is damaged, or is too big.
    """
    return _decode(data, limits, at_least).image


def encode_png(image: Image.Image) -> bytes:
    """Lossless, and without metadata."""
    out = BytesIO()
    image.save(out, "PNG", icc_profile=None)
    return out.getvalue()


def encode_jpeg(image: Image.Image, quality: int = 90) -> bytes:
    """Lossy, and without metadata; what is see-through lies on white."""
    out = BytesIO()
    on_white(image).save(out, "JPEG", quality=quality)
    return out.getvalue()


def on_white(image: Image.Image) -> Image.Image:
    """RGB, with white behind what is see-through."""
    if image.mode != "RGBA":
        return image if image.mode == "RGB" else image.convert("RGB")
    paper = Image.new("RGB", image.size, "white")
    paper.paste(image, mask=image.getchannel("A"))
    return paper


def strip(data: bytes, limits: Limits = LIMITS) -> bytes:
    """The same picture with nothing but its pixels, upright and sRGB, as a PNG or a JPEG.

    Pixels are re-made only where they must be; what was lossless or see-through stays lossless.
    """
    decoded = _decode(data, limits)
    if decoded.as_stored:
        bare = containers.bare(data, decoded.kind)
        if bare is not None:
            return bare
    lossy = decoded.kind is Format.JPEG or (decoded.kind is Format.WEBP and b"VP8L" not in data)
    if lossy and decoded.image.mode == "RGB":
        return encode_jpeg(decoded.image, 95)
    return encode_png(decoded.image)


def fit_within(data: bytes, limit_bytes: int, limits: Limits = OWN) -> tuple[bytes, str]:
    """The best of this picture that an upload of so many bytes can hold, and its file suffix.

    That is the picture itself without metadata; else a JPEG (a WebP where it is see-through) of
    quality 90, 85, 80, 75; else the same of a smaller size.

    Raises:
        NotPossible: not even a thumbnail would fit.
    """
    stripped = strip(data, limits)
    if len(stripped) <= limit_bytes:
        return stripped, ".png" if kinds.taken(stripped) is Format.PNG else ".jpg"
    image = load(data, limits)
    while max(image.size) >= _SMALLEST_SIDE:
        for quality in _QUALITIES:
            encoded, suffix = _encode_lossy(image, quality)
            if len(encoded) <= limit_bytes:
                return encoded, suffix
        image = image.resize(_smaller(image.size), Image.Resampling.LANCZOS, reducing_gap=3.0)
    raise NotPossible(f"No picture fits in an upload of {limit_bytes:,} bytes.")


def content_hash(data: bytes) -> str:
    """SHA-256 of the bytes as 64 hexadecimal digits."""
    return sha256(data).hexdigest()


def _encode_lossy(image: Image.Image, quality: int) -> tuple[bytes, str]:
    if image.mode != "RGBA":
        return encode_jpeg(image, quality), ".jpg"
    out = BytesIO()
    image.save(out, "WEBP", quality=quality, method=2)
    return out.getvalue(), ".webp"


def _smaller(size: tuple[int, int]) -> tuple[int, int]:
    return max(1, size[0] * 3 // 4), max(1, size[1] * 3 // 4)


def _open(data: bytes, limits: Limits) -> tuple[Format, ImageFile]:
    kind = kinds.taken(data)
    if kind is None:
        raise _not_taken(data, limits)
    if len(data) > limits.size_bytes:
        size = f"{len(data) / 1024 / 1024:.1f} MB"
        raise NotAPicture(f"That picture is too big a file at {size}; {_wanted(limits)}.")
    try:
        if kind is Format.WEBP:
            _check_size(containers.webp_size(data) or (0, 0), limits)
        image = _opened(kind, BytesIO(data))
    except _DAMAGE as damage:
        raise _damaged(kind, limits) from damage
    _check_size(image.size, limits)
    return kind, image


def _opened(kind: Format, file: BytesIO) -> ImageFile:
    """The header, read by the one decoder of this format: ``Image.open`` would try others too."""
    match kind:
        case Format.PNG:
            return PngImageFile(file)
        case Format.JPEG:
            return _Jpeg(file)
        case Format.GIF:
            return GifImageFile(file)
        case Format.WEBP:
            return WebPImageFile(file)


class _Jpeg(JpegImageFile):
    """A JPEG whose EXIF isn't searched for print sizes, which warns of every odd block."""

    def _read_dpi_from_exif(self) -> None:
        return


def _check_size(size: tuple[int, int], limits: Limits) -> None:
    width, height = size
    if width * height > limits.pixels:
        raise NotAPicture(
            f"That picture has {width * height / 1e6:,.0f} megapixels ({width:,} × {height:,}); "
            f"at most {limits.pixels / 1e6:,.0f} megapixels can be taken."
        )
    if max(size) > limits.side:
        raise NotAPicture(
            f"That picture is {width:,} × {height:,} pixels; "
            f"at most {limits.side:,} on a side can be taken."
        )


def _decode(data: bytes, limits: Limits, at_least: tuple[int, int] | None = None) -> _Decoded:
    kind, image = _open(data, limits)
    try:
        if at_least is not None:
            sideways = containers.orientation(image.info.get("exif")) in _SIDEWAYS
            image.draft(None, at_least[::-1] if sideways else at_least)
        image.load()
        # In a PNG both may follow the pixels, so they are read once these are.
        turn = _TURNS.get(containers.orientation(image.info.get("exif")))
        profile = image.info.get("icc_profile")
        profiled = isinstance(profile, bytes) and not _says_srgb(profile)
        plain = _plain(image)
        as_stored = turn is None and not profiled and image.mode != "CMYK"
        return _Decoded(kind, plain if turn is None else plain.transpose(turn), as_stored)
    except _DAMAGE as damage:
        raise _damaged(kind, limits) from damage


def _plain(image: ImageFile) -> Image.Image:
    plain = _in_srgb(_eight_bits(image), image.info.get("icc_profile"))
    if plain.mode == "RGBA" and plain.getchannel("A").getextrema() == (255, 255):
        plain = plain.convert("RGB")
    if plain is image and isinstance(image, WebPImageFile):
        plain = image.copy()  # the decoder would live on with it
    plain.info = {}
    return plain


def _eight_bits(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I"):  # 16 bits of grey
        return image.convert("I").point(lambda level: level * (1 / 257)).convert("L")
    if image.mode in ("RGB", "L", "CMYK", "RGBA") and "transparency" not in image.info:
        return image
    return image.convert("RGBA" if image.has_transparency_data else "RGB")


def _in_srgb(image: Image.Image, profile: object) -> Image.Image:
    mode = "RGBA" if image.mode == "RGBA" else "RGB"
    if isinstance(profile, bytes) and not _says_srgb(profile):
        try:
            converted = ImageCms.profileToProfile(
                image,
                ImageCms.ImageCmsProfile(BytesIO(profile)),
                ImageCms.createProfile("sRGB"),
                outputMode=mode,
            )
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            converted = None  # a profile that can't be used isn't worth losing a picture over
        if converted is not None:
            return converted
    return image if image.mode == mode else image.convert(mode)


def _says_srgb(profile: bytes) -> bool:
    return b"sRGB" in profile or "sRGB".encode("utf-16-be") in profile


def _wanted(limits: Limits) -> str:
    return f"send a PNG, JPEG, WebP or GIF up to {limits.size_bytes / 1024 / 1024:.0f} MB"


def _not_taken(data: bytes, limits: Limits) -> NotAPicture:
    found = kinds.described(data)
    if found is None:
        return NotAPicture(f"That file isn't a picture that can be read; {_wanted(limits)}.")
    return NotAPicture(f"That file is {found}; {_wanted(limits)}.")


def _damaged(kind: Format, limits: Limits) -> NotAPicture:
    return NotAPicture(
        f"That {kind} is damaged or incomplete; save or export it again, then {_wanted(limits)}."
    )
