"""Pictures by content hash, outside the database."""

import asyncio
from hashlib import sha256
from pathlib import Path

from obstore.store import LocalStore, ObjectStore

from bot.errors import NotFound


def folder(path: Path) -> ObjectStore:
    """A folder as an object store; it is made if it isn't there."""
    path.mkdir(parents=True, exist_ok=True)
    return LocalStore(path)


class Blobs:
    """Keeps bytes under the SHA-256 of their content, so that nothing is kept twice."""

    def __init__(self, store: ObjectStore) -> None:
        self._store = store

    async def put(self, data: bytes) -> str:
        """Keep these bytes and return their hash, 64 hexadecimal digits."""
        name = await asyncio.to_thread(_hash, data)
        await self._store.put_async(_path(name), data)
        return name

    async def get(self, name: str) -> bytes:
        """The bytes of this hash.

        Raises:
            NotFound: there are none, or they were altered since.
        """
        try:
            found = await self._store.get_async(_path(name))
        except FileNotFoundError as missing:
            raise NotFound("That picture is missing from the store.") from missing
        data = bytes(await found.bytes_async())
        if await asyncio.to_thread(_hash, data) != name:
            raise NotFound("That picture was altered in the store and can't be trusted.")
        return data


def _hash(data: bytes) -> str:
    return sha256(data).hexdigest()


def _path(name: str) -> str:
    return f"{name[:2]}/{name}"
