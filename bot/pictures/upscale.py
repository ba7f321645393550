"""More pixels for a picture by resampling alone: it adds no detail."""

from PIL import Image, ImageFilter

from bot.pictures import codec

LARGEST = 7680  # 8K
_STRIP = 512  # rows finished at once, so that sharpening needs little memory beside the result
_REACH = 4  # source pixels on which a resampled one depends, at most
_QUALITY = 95


def resample(data: bytes, long_side: int) -> bytes:
    """The picture with its long side this many pixels, 8K at most: a JPEG, or a PNG with alpha.

    Raises:
        NotAPicture: it isn't one.
    """
    image = codec.load(data, codec.OWN)
    scale = min(long_side, LARGEST) / max(image.size)
    size = max(1, round(image.width * scale)), max(1, round(image.height * scale))
    if image.mode == "RGBA":
        return codec.encode_png(image.resize(size, Image.Resampling.LANCZOS))
    if scale <= 1:
        return codec.encode_jpeg(image.resize(size, Image.Resampling.LANCZOS), _QUALITY)
    return codec.encode_jpeg(_enlarged(image, size), _QUALITY)


def _enlarged(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    width, height = size
    scale = height / image.height
    margin = round(_REACH * scale) + 1
    sharpen = ImageFilter.UnsharpMask(radius=0.6 * scale, percent=60, threshold=2)
    out = Image.new(image.mode, size)
    for top in range(0, height, _STRIP):
        first, last = max(0, top - margin), min(height, top + _STRIP + margin)
        box = (0, first / scale, image.width, min(image.height, last / scale))
        strip = image.resize((width, last - first), Image.Resampling.LANCZOS, box).filter(sharpen)
        bottom = min(height, top + _STRIP)
        out.paste(strip.crop((0, top - first, width, bottom - first)), (0, top))
    return out
