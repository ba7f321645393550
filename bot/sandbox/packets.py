"""Files as people hand them in: a name and base64."""

import base64
import binascii

from bot.sandbox.attachments import Upload
from bot.sandbox.limits import FILE_BYTES, FILES, REQUEST_BYTES
from bot.sandbox.person import Mistake

_PARTS = ("name", "base64")


def uploads_of(said: object) -> dict[int, Upload]:
    """The files of a body, none of them too large, nor all of them together."""
    if said is None:
        return {}
    if not isinstance(said, list):
        raise Mistake("`files` must be a list of {name, base64}.")
    if len(said) > FILES:
        raise Mistake(f"A message takes {FILES} files at most.")
    uploads = {at: upload_of(one) for at, one in enumerate(said)}
    if sum(len(one.data) for one in uploads.values()) > REQUEST_BYTES:
        raise Mistake("Together the files are larger than 25 MB.", 413)
    return uploads


def upload_of(said: object) -> Upload:
    if not isinstance(said, dict) or not all(isinstance(said.get(k), str) for k in _PARTS):
        raise Mistake("A file is {name, base64}.")
    try:
        data = base64.b64decode(said["base64"], validate=True)
    except (binascii.Error, ValueError):
        raise Mistake(f"The file {said['name']!r:.60} is not valid base64.") from None
    if len(data) > FILE_BYTES:
        raise Mistake(f"The file {said['name']!r:.60} is larger than 10 MB.", 413)
    return Upload(said["name"], data)
