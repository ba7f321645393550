"""What a file is, told from its first bytes and never from its name."""

from enum import StrEnum


class Format(StrEnum):
    """The formats that are taken."""

    PNG = "PNG"
    JPEG = "JPEG"
    WEBP = "WebP"
    GIF = "GIF"


# Offset, bytes found there, and how a person would call it.
_OTHER_PICTURES = (
    (0, b"8BPS", "a Photoshop document"),
    (0, b"II*\x00", "a TIFF or camera raw file"),
    (0, b"MM\x00*", "a TIFF file"),
    (0, b"BM", "a BMP bitmap"),
    (0, b"\x00\x00\x01\x00", "an icon file"),
    (0, b"\xff\x0a", "a JPEG XL file"),
    (0, b"\x00\x00\x00\x0cJXL ", "a JPEG XL file"),
    (0, b"\x00\x00\x00\x0cjP  ", "a JPEG 2000 file"),
    (4, b"ftypavif", "an AVIF file"),
    (4, b"ftypavis", "an AVIF file"),
    (4, b"ftypheic", "a HEIC photo"),
    (4, b"ftypheix", "a HEIC photo"),
    (4, b"ftypmif1", "a HEIC photo"),
    (4, b"ftypmsf1", "a HEIC photo"),
)
_NO_PICTURES = (
    (0, b"PK\x03\x04", "a ZIP archive"),
    (0, b"PK\x05\x06", "an empty ZIP archive"),
    (0, b"\x1f\x8b", "a gzip archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (0, b"Rar!", "a RAR archive"),
    (0, b"%PDF", "a PDF document"),
    (0, b"%!PS", "a PostScript document"),
    (4, b"ftyp", "a video"),
    (0, b"\x1a\x45\xdf\xa3", "a video"),
    (8, b"AVI ", "a video"),
    (8, b"WAVE", "a sound file"),
    (0, b"OggS", "a sound file"),
    (0, b"ID3", "a sound file"),
    (0, b"MZ", "a program"),
    (0, b"\x7fELF", "a program"),
)
_LOOKED_AT = 1024


def taken(data: bytes) -> Format | None:
    """The format of a picture that can be opened, or None."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return Format.PNG
    if data.startswith(b"\xff\xd8\xff"):
        return Format.JPEG
    if data.startswith((b"GIF87a", b"GIF89a")):
        return Format.GIF
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return Format.WEBP
    return None


def described(data: bytes) -> str | None:
    """What a file that isn't taken is: "a ZIP archive, not a picture"; None if it can't be told."""
    if not data.strip(b"\x00"):
        return "empty"
    for offset, magic, name in _OTHER_PICTURES:
        if data.startswith(magic, offset):
            return name
    for offset, magic, name in _NO_PICTURES:
        if data.startswith(magic, offset):
            return f"{name}, not a picture"
    return _text(data[:_LOOKED_AT])


def _text(start: bytes) -> str | None:
    try:
        # The cut may fall inside a character.
        words = start.decode("utf-8-sig", "strict" if len(start) < _LOOKED_AT else "ignore")
    except UnicodeDecodeError:
        return None
    words = words.strip().lower()
    if "<svg" in words:
        return "an SVG drawing"
    if words.startswith(("<!doctype html", "<html", "<head", "<body", "<script")):
        return "a web page, not a picture"
    if all(letter.isprintable() or letter.isspace() for letter in words):
        return "a text file, not a picture"
    return None
