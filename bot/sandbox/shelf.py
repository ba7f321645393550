"""Values under their ids, each change noted for the journal."""

from collections.abc import Iterator
from typing import Generic, TypeVar

from bot.sandbox.journal import Journal
from bot.sandbox.values import Value

V = TypeVar("V", bound=Value)


class Ledger:
    """The changes since the last commit; a commit writes them in one go."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self._pending: dict[tuple[str, int], Value | None] = {}

    def note(self, kind: str, number: int, value: Value | None) -> None:
        self._pending[kind, number] = value

    @property
    def changed(self) -> bool:
        return bool(self._pending)

    def commit(self) -> None:
        changes = {
            key: None if value is None else value.model_dump_json()
            for key, value in self._pending.items()
        }
        self._pending.clear()
        self.journal.write(changes)


class Shelf(Generic[V]):
    """All values of one kind; reading is a dictionary's, writing reaches the journal."""

    def __init__(self, kind: str, model: type[V], ledger: Ledger) -> None:
        self._kind = kind
        self._ledger = ledger
        self._values: dict[int, V] = {}
        for body in ledger.journal.rows(kind):
            value = model.model_validate_json(body)
            self._values[value.id] = value

    def get(self, number: int | None) -> V | None:
        return None if number is None else self._values.get(number)

    def put(self, value: V) -> V:
        number = value.id
        self._values[number] = value
        self._ledger.note(self._kind, number, value)
        return value

    def drop(self, number: int) -> None:
        if self._values.pop(number, None) is not None:
            self._ledger.note(self._kind, number, None)

    def __contains__(self, number: int) -> bool:
        return number in self._values

    def __iter__(self) -> Iterator[V]:
        return iter(self._values.values())

    def __len__(self) -> int:
        return len(self._values)
