"""The words of a layer: finding what is spoken of and changing no more than that."""

import re

from bot.interpreters.phrases.grammar.constituents import WHERE
from bot.interpreters.phrases.grammar.words import Word, Words, words
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.lookup import Form

_ARTICLE = re.compile(r"\b(a|an)\s+(?=(\w))", re.IGNORECASE)
_CONSONANT_SOUND = re.compile(r"(?:uni|use|user|euro|one\b|ukulele)", re.IGNORECASE)
_VOWEL_SOUND = re.compile(r"(?:hour|honest|heir)", re.IGNORECASE)
_LEAD = re.compile(
    rf"^(?:(?:{'|'.join(sorted((w.replace('_', ' ') for w in WHERE), key=len)[::-1])})\s+)?"
    r"(?:(?:a|an|the|his|her|its|their|my|our|this|that|some)\s+)?",
    re.IGNORECASE,
)


def tidied(text: str) -> str:
    """Single spaces, no stray commas, "a" or "an" as it sounds."""
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s+,", ",", text)
    text = re.sub(r"(?:,\s*){2,}", ", ", text).strip(" ,;")
    text = re.sub(r"(?:\s+(?:and|with|or))+$", "", text, flags=re.IGNORECASE)
    text = re.sub(r",?\s+and\s*,", ",", text)
    return _ARTICLE.sub(_article, text)


def _article(match: re.Match[str]) -> str:
    rest = match.string[match.end() :]
    vowel = match[2].lower() in "aeiou" and not _CONSONANT_SOUND.match(rest)
    vowel = vowel or bool(_VOWEL_SOUND.match(rest))
    said = match[1]
    right = "an" if vowel else "a"
    return (right.capitalize() if said[0].isupper() else right) + " "


def before(text: str, adjective: str) -> str:
    """An adjective put before the first thing of a text: "in a *dark* snowy forest"."""
    if not text:
        return adjective
    lead = _LEAD.match(text)
    at = lead.end() if lead else 0
    return tidied(f"{text[:at]}{adjective} {text[at:]}")


def listed(text: str, more: str) -> str:
    """One more thing at the end of a list."""
    return tidied(f"{text}, {more}" if text else more)


def pieces(text: str) -> list[str]:
    return [piece.strip() for piece in text.split(",") if piece.strip()]


def mention(text: str, noun: Word) -> tuple[Words, int] | None:
    """The words of a text and where among them a noun stands."""
    said = words(text)
    for at, word in enumerate(said):
        if same(word, noun):
            return said, at
    return None


def same(word: Word, other: Word) -> bool:
    """Whether two words name the same thing, whatever their number."""
    if word.low == other.low or word.base == other.base:
        return True
    return _singular(word.low) == _singular(other.low)


def _singular(low: str) -> str:
    low = low.removesuffix("'s")
    return low[:-1] if low.endswith("s") and not low.endswith("ss") and len(low) > 3 else low


def phrase_start(said: Words, at: int) -> int:
    """Where the adjectives before a noun begin."""
    start = at
    while (
        start
        and not said[start - 1].has(
            Kind.DETERMINER, Kind.PREPOSITION, Kind.CONJUNCTION, Kind.COMMA, Kind.STOP, Kind.BE
        )
        and not (said[start - 1].has(Kind.ACT) and said[start - 1].form is Form.ING)
        and said[start - 1].low != "wearing"
    ):
        start -= 1
    return start


def phrase_end(said: Words, at: int) -> int:
    """Where a noun with what belongs to it ends: "fox *in a red hat*" goes on, "fox, …" doesn't."""
    end = at + 1
    while end < len(said) and not said[end].has(Kind.COMMA, Kind.CONJUNCTION, Kind.STOP):
        end += 1
    return end


def cut(text: str, start: int, end: int, insert: str = "") -> str:
    return tidied(f"{text[:start]}{insert}{text[end:]}")
