"""The written tables of the lexicon and the phrasebooks, read when first needed."""

import re
from functools import cache
from importlib.resources import files

_HEADING = re.compile(r"\[[a-z_]+\]")
_PACKAGE = "bot.interpreters.phrases"


@cache
def sections(path: str) -> dict[str, list[str]]:
    """The lines under each ``[heading]`` of a table, without comments and empty lines."""
    found: dict[str, list[str]] = {}
    heading = ""
    for line in _lines(path):
        if _HEADING.fullmatch(line):
            heading = line[1:-1]
            found[heading] = []
        else:
            found.setdefault(heading, []).append(line)
    return found


def words(path: str) -> dict[str, list[str]]:
    """The words under each heading."""
    return {heading: " ".join(lines).split() for heading, lines in sections(path).items()}


@cache
def pairs(path: str) -> dict[str, list[str]]:
    """Lines of ``key: words``."""
    split = (line.partition(":") for line in _lines(path))
    return {key: listed.split() for key, _, listed in split}


def rows(path: str) -> list[str]:
    """Every line of a table."""
    return list(_lines(path))


def _lines(path: str) -> list[str]:
    text = files(_PACKAGE).joinpath(path).read_text(encoding="utf-8")
    joined = text.replace("\n    ", " ")  # an indented line goes on with the one before
    return [line for raw in joined.splitlines() if (line := raw.strip()) and line[0] != "#"]
