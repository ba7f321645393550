"""Bodies as they arrive: JSON, multipart with files, or a urlencoded form around JSON."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message as Headers
from email.parser import BytesParser
from urllib.parse import parse_qs

from aiohttp import web

from bot.sandbox import refusals
from bot.sandbox.attachments import Upload
from bot.sandbox.limits import FILE_BYTES, FILES, REQUEST_BYTES
from bot.sandbox.texts import load_json
from bot.sandbox.wire import Json

_FILE_FIELD = re.compile(r"files?(?:\[(\d{1,4})\])?")


@dataclass(frozen=True)
class Form:
    """A body's JSON object and its files under the numbers that the JSON refers to."""

    payload: Json
    uploads: dict[int, Upload] = field(default_factory=dict)


async def read_form(request: web.Request) -> Form:
    body = await read_body(request)
    kind = request.content_type
    if kind == "multipart/form-data":
        return _multipart(request, body)
    if kind == "application/x-www-form-urlencoded":
        fields = parse_qs(body.decode("utf-8", "replace"))
        return Form(parse_object(fields.get("payload_json", ["{}"])[0].encode()))
    return Form(parse_object(body) if body else {})


async def read_body(request: web.Request) -> bytes:
    """The whole body, put together once: copies of some megabytes cost milliseconds."""
    chunks: list[bytes] = []
    size = 0
    async for chunk in request.content.iter_any():
        size += len(chunk)
        if size > REQUEST_BYTES:
            raise refusals.request_too_large()
        chunks.append(chunk)
    return b"".join(chunks)


def parse_object(body: bytes) -> Json:
    value = parse_json(body)
    if not isinstance(value, dict):
        raise refusals.bad_field(
            "_", "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType"
        )
    return value


def parse_json(body: bytes) -> object:
    try:
        return load_json(body)
    except ValueError:
        raise refusals.unreadable_json() from None


def _multipart(request: web.Request, body: bytes) -> Form:
    # Split here in one go: reading part by part takes a turn of the loop for every 8 kB.
    payload: Json = {}
    uploads: dict[int, Upload] = {}
    for headers, data in _parts(request, body):
        name = str(headers.get_param("name", "", "content-disposition"))
        filename = headers.get_filename()
        numbered = _FILE_FIELD.fullmatch(name)
        if name == "payload_json":
            payload = parse_object(data)
        elif filename is not None and numbered is not None:
            uploads[int(numbered[1] or 0)] = _upload(filename, data)
        elif filename is None:
            payload.setdefault(name, data.decode("utf-8", "replace"))
    if len(uploads) > FILES:
        raise refusals.too_long("files", FILES)
    return Form(payload, uploads)


def _parts(request: web.Request, body: bytes) -> Iterator[tuple[Headers, bytes]]:
    content_type = Headers()
    content_type["Content-Type"] = request.headers["Content-Type"]
    delimiter = b"--" + str(content_type.get_param("boundary", "")).encode()
    parser = BytesParser()
    start = body.find(delimiter) + len(delimiter)
    while (end := body.find(b"\r\n" + delimiter, start)) >= 0:
        head = body.find(b"\r\n\r\n", start, end)
        if head < 0:
            raise refusals.bad_field("_", "MULTIPART_MALFORMED", "The form cannot be read.")
        headers = parser.parsebytes(body[start:head].lstrip(b"\r\n"), headersonly=True)
        yield headers, body[head + 4 : end]
        start = end + 2 + len(delimiter)


def _upload(filename: str, data: bytes) -> Upload:
    if len(data) > FILE_BYTES:
        raise refusals.file_too_large()
    return Upload(filename, data)
