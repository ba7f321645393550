"""The latest few of something that is dear to make; forgetting any of them does no harm."""

from collections import OrderedDict
from typing import Generic, TypeVar

T = TypeVar("T")


class Latest(Generic[T]):
    """Holds at most ``most`` things by name, those used last."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._held: OrderedDict[str, T] = OrderedDict()

    def get(self, name: str) -> T | None:
        if name in self._held:
            self._held.move_to_end(name)
        return self._held.get(name)

    def put(self, name: str, thing: T) -> None:
        self._held[name] = thing
        self._held.move_to_end(name)
        while len(self._held) > self._most:
            self._held.popitem(last=False)
