"""The bytes behind attachments: kept on disk or in memory, served under signed, expiring links."""

import asyncio
import hashlib
import hmac
import mimetypes
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Protocol

from aiohttp import web
from PIL import Image, UnidentifiedImageError

from bot.sandbox.limits import Terms
from bot.sandbox.values import Attachment

PICTURE_FORMATS = ("PNG", "JPEG", "GIF", "WEBP")
# Links stay the same within this span, so that a page can keep pictures in its cache.
LINK_STEP_SECONDS = 3600
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True)
class Upload:
    """A file as it arrives: its name is a claim, its bytes are not."""

    filename: str
    data: bytes
    content_type: str | None = None


class Cabinet(Protocol):
    """Where bytes lie under an attachment's id."""

    async def put(self, attachment_id: int, data: bytes) -> None: ...

    def answer(self, attachment_id: int, headers: dict[str, str]) -> web.StreamResponse | None: ...

    def drop(self, attachment_id: int) -> None: ...


class MemoryCabinet:
    """Bytes in memory, for tests."""

    def __init__(self) -> None:
        self._held: dict[int, bytes] = {}

    async def put(self, attachment_id: int, data: bytes) -> None:
        self._held[attachment_id] = data

    def answer(self, attachment_id: int, headers: dict[str, str]) -> web.StreamResponse | None:
        data = self._held.get(attachment_id)
        return None if data is None else web.Response(body=data, headers=headers)

    def drop(self, attachment_id: int) -> None:
        self._held.pop(attachment_id, None)


class FolderCabinet:
    """Bytes as one file each, written off the loop before their message exists."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    async def put(self, attachment_id: int, data: bytes) -> None:
        await asyncio.to_thread((self._folder / str(attachment_id)).write_bytes, data)

    def answer(self, attachment_id: int, headers: dict[str, str]) -> web.StreamResponse | None:
        path = self._folder / str(attachment_id)
        return web.FileResponse(path, headers=headers) if path.is_file() else None

    def drop(self, attachment_id: int) -> None:
        (self._folder / str(attachment_id)).unlink(missing_ok=True)


class Links:
    """Signs attachment links and checks them: `ex` expiry, `is` issue, `hm` signature."""

    def __init__(self, base: str, secret: str, clock: Callable[[], datetime], terms: Terms) -> None:
        self._base = base
        self._secret = secret.encode()
        self._clock = clock
        self._seconds = terms.link_seconds

    def url(self, attachment: Attachment) -> str:
        path = f"/attachments/{attachment.channel_id}/{attachment.id}/{attachment.filename}"
        now = int(self._clock().timestamp())
        issued = now - now % LINK_STEP_SECONDS if self._seconds > LINK_STEP_SECONDS else now
        expires = issued + int(self._seconds)
        signature = self._sign(path, f"{expires:x}", f"{issued:x}")
        return f"{self._base}{path}?ex={expires:x}&is={issued:x}&hm={signature}&"

    def accepts(self, path: str, expires: str, issued: str, signature: str) -> bool:
        expected = self._sign(path, expires, issued)
        if not hmac.compare_digest(signature.encode(), expected.encode()):
            return False
        return int(expires, 16) > self._clock().timestamp()

    def _sign(self, path: str, expires: str, issued: str) -> str:
        text = f"{path}?{expires}&{issued}".encode()
        return hmac.new(self._secret, text, hashlib.sha256).hexdigest()


def safe_filename(name: str) -> str:
    """The name as Discord would keep it: ASCII letters, digits, dots, dashes, underscores."""
    stem, dot, suffix = name.rpartition(".")
    kept = _UNSAFE.sub("_", stem if dot else suffix).strip("_.")[-80:] or "file"
    ending = _UNSAFE.sub("", suffix)[:16] if dot else ""
    return f"{kept}.{ending}" if ending else kept


def describe(upload: Upload) -> tuple[str, int | None, int | None]:
    """Content type, width and height: of a picture from its bytes, of anything else by its name."""
    try:
        with Image.open(BytesIO(upload.data), formats=PICTURE_FORMATS) as picture:
            # Several pictures in one JPEG, as cameras write them, are a JPEG to everybody else.
            kind = "jpeg" if picture.format == "MPO" else str(picture.format).lower()
            return f"image/{kind}", picture.width, picture.height
    except (
        UnidentifiedImageError,
        Image.DecompressionBombError,
        Image.DecompressionBombWarning,
        OSError,
        SyntaxError,
        ValueError,
    ):
        guessed = mimetypes.guess_type(upload.filename)[0] or "application/octet-stream"
        # A file that only calls itself a picture must not be shown as one.
        return ("application/octet-stream" if guessed in _PICTURE_TYPES else guessed), None, None


_PICTURE_TYPES = {"image/png", "image/jpeg", "image/gif", "image/webp"}
