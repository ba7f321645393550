"""Picture files as chunks and segments: what they carry beside their pixels."""

import re
import struct

from bot.pictures.kinds import Format

_EXIF_ORIENTATION = 0x0112
_EXIF_ENTRIES_READ = 256
# What a PNG decoder needs; colour hints are harmless, words, times and positions are not.
_PNG_KEPT = frozenset(
    (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD")
)
_PNG_START = 8
_JPEG_APP0, _JPEG_APP14 = 0xE0, 0xEE  # JFIF and Adobe, which say how colours are coded
_JPEG_APPS = range(0xE0, 0xF0)
_JPEG_COMMENT, _JPEG_SCAN, _JPEG_END = 0xFE, 0xDA, 0xD9
_JPEG_MARKER = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")


def orientation(exif: object) -> int:
    """The orientation 1 to 8 in a block of EXIF; 1, upright, where it can't be read."""
    tiff = exif.removeprefix(b"Exif\x00\x00") if isinstance(exif, bytes) else b""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return 1
    try:
        (start,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, start)
        for entry in range(min(count, _EXIF_ENTRIES_READ)):
            at = start + 2 + 12 * entry
            tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, at)
            if tag == _EXIF_ORIENTATION:
                return value if 1 <= value <= 8 else 1
    except struct.error:
        return 1
    return 1


def webp_size(data: bytes) -> tuple[int, int] | None:
    """The canvas of a WebP, read without its decoder, which allocates it at once."""
    kind, body = data[12:16], data[20:30]
    if len(body) < 10:
        return None
    if kind == b"VP8X":
        return 1 + int.from_bytes(body[4:7], "little"), 1 + int.from_bytes(body[7:10], "little")
    if kind == b"VP8L":
        bits = int.from_bytes(body[1:5], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if kind == b"VP8 ":
        wide, high = struct.unpack_from("<HH", body, 6)
        return wide & 0x3FFF, high & 0x3FFF
    return None


def bare(data: bytes, kind: Format) -> bytes | None:
    """The same file with its pixels alone, or None where that takes decoding."""
    try:
        if kind is Format.PNG:
            return _bare_png(data)
        if kind is Format.JPEG:
            return _bare_jpeg(data)
    except (struct.error, IndexError):
        return None
    return None


def _bare_png(data: bytes) -> bytes | None:
    kept, at = [data[:_PNG_START]], _PNG_START
    while True:
        (length,) = struct.unpack_from(">I", data, at)
        name, end = data[at + 4 : at + 8], at + 12 + length
        if end > len(data) or name == b"acTL":  # of an animation only a decoder knows the first
            return None
        if name in _PNG_KEPT:
            kept.append(data[at:end])
        if name == b"IEND":
            return b"".join(kept)
        at = end


def _bare_jpeg(data: bytes) -> bytes | None:
    kept, at = [data[:2]], 2
    while data[at] == 0xFF:
        marker = data[at + 1]
        if marker == _JPEG_END:
            return b"".join((*kept, data[at : at + 2]))
        (length,) = struct.unpack_from(">H", data, at + 2)
        end = at + 2 + length
        if marker == _JPEG_SCAN:
            found = _JPEG_MARKER.search(data, end)
            if found is None:
                return None
            end = found.start()
        if not _is_aside(marker):
            kept.append(data[at:end])
        at = end
    return None


def _is_aside(marker: int) -> bool:
    application = marker in _JPEG_APPS and marker not in (_JPEG_APP0, _JPEG_APP14)
    return application or marker == _JPEG_COMMENT
