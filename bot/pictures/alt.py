"""What a picture shows, in words for people who can't see it."""

from collections.abc import Sequence

# Discord's limit for the description of an attachment.
# https://discord.com/developers/docs/resources/message#attachment-object
MOST = 1024


def sheet_text(what: str, count: int, changes: Sequence[str] = ()) -> str:
    """A numbered batch: how many candidates, of what, and what changed since its source."""
    kind = "One candidate" if count == 1 else f"{count} numbered candidates"
    return _told(kind, what, changes)


def picture_text(what: str, number: int | None = None, changes: Sequence[str] = ()) -> str:
    """A single picture, with its number where it is one of a batch."""
    return _told("Picture" if number is None else f"Candidate {number}", what, changes)


def _told(kind: str, what: str, changes: Sequence[str]) -> str:
    """The changes come whole before the rest does: they are what the next choice is about."""
    changed = "; ".join(filter(None, map(_line, changes)))
    ending = _shortened(f" Changed: {changed}.", MOST // 2) if changed else ""
    what = _line(what).rstrip(".")
    if not what:
        return f"{kind}.{ending}"
    room = MOST - len(kind) - len(ending) - len(": .")
    return f"{kind}: {_shortened(what, room)}.{ending}"


def _line(text: str) -> str:
    return " ".join(text.split())


def _shortened(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    words, _, rest = cut.rpartition(" ")
    return (words if words and len(rest) < 30 else cut).rstrip(" ,;.") + "…"
