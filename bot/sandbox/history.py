"""The order of messages in each channel, and pages of it."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable

from bot.sandbox.shelf import Shelf
from bot.sandbox.values import Message


class Histories:
    """Message ids of each channel, oldest first."""

    def __init__(self, messages: Shelf[Message]) -> None:
        self._messages = messages
        self._ids: dict[int, list[int]] = {}
        for message in messages:
            self.add(message)

    def of(self, channel_id: int) -> list[int]:
        return list(self._ids.get(channel_id, ()))

    def add(self, message: Message) -> None:
        ids = self._ids.setdefault(message.channel_id, [])
        if not ids or ids[-1] < message.id:
            ids.append(message.id)
        elif ids[bisect_left(ids, message.id)] != message.id:
            insort(ids, message.id)

    def remove(self, message: Message) -> None:
        ids = self._ids.get(message.channel_id, [])
        index = bisect_left(ids, message.id)
        if index < len(ids) and ids[index] == message.id:
            del ids[index]

    def forget(self, channel_id: int) -> None:
        self._ids.pop(channel_id, None)

    def before(self, channel_id: int, limit: int, *, bound: int, viewer: int) -> list[Message]:
        """Up to `limit` messages older than `bound` that the viewer may see, newest first."""
        ids = self._ids.get(channel_id, [])
        start = bisect_left(ids, bound) - 1
        return self._take((ids[at] for at in range(start, -1, -1)), limit, viewer)

    def after(self, channel_id: int, limit: int, *, bound: int, viewer: int) -> list[Message]:
        """Up to `limit` messages newer than `bound` that the viewer may see, oldest first."""
        ids = self._ids.get(channel_id, [])
        start = bisect_right(ids, bound)
        return self._take((ids[at] for at in range(start, len(ids))), limit, viewer)

    def _take(self, ids: Iterable[int], limit: int, viewer: int) -> list[Message]:
        page: list[Message] = []
        for message_id in ids:
            if len(page) == limit:
                break
            message = self._messages.get(message_id)
            if message is not None and message.only_for in {None, viewer}:
                page.append(message)
        return page
