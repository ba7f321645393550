"""Keeping: what is to stay as it is, whole or in part."""

from dataclasses import dataclass

from bot.interpreters.phrases.fields.topics import of_thing
from bot.interpreters.phrases.grammar.constituents import groups
from bot.interpreters.phrases.grammar.wish import Wish
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.phrasebook import Phrasebook, books
from bot.prompt.model import FieldName

_HINTS = (
    "keep",
    "leav",
    "hold",
    "same",
    "preserv",
    "maintain",
    "else",
    "everything",
    "rest",
    "only",
)


@dataclass(frozen=True, slots=True)
class Kept:
    """An utterance without what it says about keeping everything else."""

    text: str
    keep_rest: bool = False
    together: bool = False


def keeping(text: str) -> Kept:
    """Split off "keep everything but …" and "… all at once"."""
    rest, together = _together(text)
    low = rest.lower()
    if any(hint in low for hint in _HINTS):
        for book in (_book("keep_but"), _book("rest_after")):
            found = book.match(_spaced(rest))
            if found:
                return Kept(_joined(found["rest"]), keep_rest=True, together=together)
    return Kept(rest, together=together)


def same_but_new(text: str) -> str | None:
    """ "same pose, everything else new": the name of what stays."""
    found = _book("same_rest_new").match(_spaced(text)) if len(text) <= 80 else None
    return found["field"].strip(" ,") if found else None


def kept_fields(held: list[Wish]) -> frozenset[FieldName]:
    """The fields that wishes to keep something speak of."""
    return frozenset(
        of_thing(part) for wish in held if not _is_all(wish) for part in groups(wish.thing)
    )


def keeps_rest(held: list[Wish]) -> bool:
    return any(_is_all(wish) for wish in held)


def _together(text: str) -> tuple[str, bool]:
    if not any(hint in text.lower() for hint in ("once", "time", "together", "go", "round")):
        return text, False
    found = _book("together").match(_spaced(text))
    return (_joined(found["rest"]), True) if found else (text, False)


def _spaced(text: str) -> str:
    """Marks as words of their own, so that phrases can name them."""
    for mark in (",", ";", ":", ". "):
        text = text.replace(mark, f" {mark.strip()} ")
    return " ".join(text.strip(" .!?…").split()) + " "


def _joined(text: str) -> str:
    for mark in (",", ";", ":", "."):
        text = text.replace(f" {mark}", mark)
    return text.strip(" ,;")


def _is_all(wish: Wish) -> bool:
    return not wish.thing or any(
        word.low in ("everything", "all", "rest", "else", "anything", "it")
        for word in wish.thing
        if not word.has(Kind.STOP)
    )


def _book(name: str) -> Phrasebook:
    return books("keeping", (("field", r"[\w ]{2,20}?"),))[name]
