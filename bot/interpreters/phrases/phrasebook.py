"""The phrasebook's notation: fixed turns of phrase, written down as people say them.

``undo [that|the last change]`` means that the part in brackets may be missing; ``(go|step) back``
that one of the parts is said; ``{n}`` a number, ``{rest}`` free words. A line is one phrase.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from bot.interpreters.phrases.lexicon.tables import sections

_MARK = re.compile(r"\{(\w+)\}|([\[\](|)])|([^\s\[\]()|{}]+)")
_CARDINALS = "one|two|three|four|five|six|seven|eight|nine|ten"
_ORDINALS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
NUMBER = rf"#?\d{{1,6}}(?:st|nd|rd|th)?|{_CARDINALS}|{_ORDINALS}|\d\ufe0f?\u20e3|last|latest"
AMOUNT = r"-?\d{1,20}(?:[.,]\d+)?"
_FREE = r".{1,300}?"
_WANTED = {
    "n": NUMBER, "amount": AMOUNT, "word": r"[\w'-]+", "link": "with|only|without|in|at|as|using",
}  # fmt: skip

_END = r"(?:(?:please|pls|now|then|instead|again|for me|this time|from now on|thanks|thank you) )+"


class Phrasebook:
    """Phrases compiled to patterns, looked for in order after polite words at the ends."""

    def __init__(
        self,
        lines: Iterable[str],
        parts: Mapping[str, str] | None = None,
        captures: Mapping[str, str] | None = None,
    ) -> None:
        self._parts = dict(parts or {})
        self._captures = _WANTED | dict(captures or {})
        self._names: dict[str, int] = {}
        self._patterns = [self._compiled(line) for line in lines]

    def match(self, said: str) -> dict[str, str] | None:
        """What the first phrase that fits captured, whole; None where none fits."""
        for bare in _bare(said):
            for pattern in self._patterns:
                found = pattern.fullmatch(bare)
                if found:
                    return _captured(found)
        return None

    def first(self) -> re.Pattern[str]:
        return self._patterns[0]

    def _compiled(self, line: str) -> re.Pattern[str]:
        self._names = {}
        return re.compile(self._pattern(line), re.IGNORECASE | re.DOTALL)

    def _pattern(self, line: str) -> str:
        return "".join(self._piece(match) for match in _MARK.finditer(line))

    def _piece(self, match: re.Match[str]) -> str:
        name, sign, word = match.groups()
        if word:
            return re.escape(word) + " "
        if sign:
            return {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "|": "|"}[sign]
        if name in self._parts:
            return f"(?:{self._pattern(self._parts[name])})"
        count = self._names[name] = self._names.get(name, -1) + 1
        return f"(?P<{name}{count}>{self._captures.get(name, _FREE)}) "


@cache
def books(name: str, captures: tuple[tuple[str, str], ...] = ()) -> dict[str, Phrasebook]:
    """The phrasebooks of one written table, by their headings."""
    table = dict(sections(f"books/{name}.txt"))
    split = (line.partition(" = ") for line in table.pop("parts", []))
    parts = {part: spelled for part, _, spelled in split}
    return {name: Phrasebook(lines, parts, dict(captures)) for name, lines in table.items()}


def spoken(text: str) -> str:
    """An utterance as phrases are compared: commas and ends dropped, single spaces."""
    return re.sub(r"\s+", " ", re.sub(r"[,;]", " ", text)).strip(" .!?…:") + " "


def _captured(found: re.Match[str]) -> dict[str, str]:
    return {
        name.rstrip("0123456789"): value.strip()
        for name, value in found.groupdict().items()
        if value
    }


def _bare(said: str) -> list[str]:
    """The text as it is, and without polite words before and after."""
    lead, end = _politeness()
    led = lead.match(said)
    start = led.end() if led else 0
    bare = [said, said[start:]] if 0 < start < len(said) else [said]
    return bare + [cut for one in bare if (cut := end.sub("", one)) != one and cut]


@cache
def _politeness() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return books("politeness")["lead"].first(), re.compile(_END + "$", re.IGNORECASE)
