"""Constituents: a clause taken apart into thing, value, place, degree and exception."""

from dataclasses import replace

from bot.interpreters.phrases.clauses import ADJECTIVES, NOUNS, trimmed
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing
from bot.interpreters.phrases.lexicon.lookup import Form
from bot.interpreters.phrases.wish import BIT, MUCH, STEP
from bot.interpreters.phrases.words import Word, Words

TO = frozenset({"to", "into", "with", "for", "as", "by", "onto", "instead_of"})
WHERE = listing("""
    in on at under below beneath above over behind beside by near next_to in_front_of inside
    outside into onto to from within across along alongside around between among against toward
    towards off out_of upon on_top_of close_to throughout underneath atop amid
""")
_COMPLEMENT_STARTS = (Kind.MORE, Kind.LESS, Kind.BIT, Kind.TOO, Kind.SEEM, Kind.BE, Kind.NEGATION)
_DEGREES = (Kind.MORE, Kind.LESS, Kind.BIT, Kind.MUCH, Kind.TOO)


def is_noun(word: Word) -> bool:
    """Whether a word may head a constituent; an unknown one may."""
    return word.has(*NOUNS, Kind.QUOTE) or not word.kinds


def until(words: Words, stops: frozenset[str]) -> tuple[Words, str, Words]:
    """What stands before the first of these words, that word, and what follows."""
    for at, word in enumerate(words):
        if at and word.base in stops:
            return words[:at], word.base, words[at + 1 :]
    return words, "", ()


def without_exception(words: Words) -> tuple[Words, Words]:
    """The clause, and what it excepts."""
    for at, word in enumerate(words):
        if at and word.has(Kind.EXCEPT):
            return words[:at], trimmed(words[at + 1 :])
    return words, ()


def without_reason(words: Words) -> Words:
    """The clause without why it was said."""
    for at, word in enumerate(words):
        if at > 1 and word.has(Kind.REASON):
            return trimmed(words[:at])
    return words


def split_complement(words: Words) -> tuple[Words, Words]:
    """The object of "make" and what it is to be: (the sky) (stormy), (it) (dusk)."""
    if not words:
        return (), ()
    at = _object_end(words)
    return trimmed(words[:at]), trimmed(words[at:])


def _object_end(words: Words) -> int:
    if words[0].has(Kind.QUOTE):
        return 1
    if words[0].has(Kind.PRONOUN) and not _determines(words):
        return 1
    at, seen = 0, False
    while at < len(words):
        word = words[at]
        if seen and _starts_complement(words, at):
            return at
        if word.low == "and" and seen and at + 1 < len(words):
            seen = False
        if is_noun(word) and not _is_modifier(words, at):
            seen = True
        at += 1
    return _before_last_unknown(words)


def _determines(words: Words) -> bool:
    """Whether a word such as "this" or "her" belongs to the noun after it."""
    if not words[0].has(Kind.DETERMINER) and words[0].low not in ("her", "that", "all", "both"):
        return False
    if len(words) == 1:
        return False
    after = words[1]
    if words[0].low == "her" and after.has(Kind.ACT) and not after.has(*NOUNS):
        return False
    return (
        is_noun(after) or after.has(Kind.DETERMINER) or _is_modifier(words, 1)
    ) and after.form is not Form.ER


def _is_modifier(words: Words, at: int) -> bool:
    """An adjective, or a noun that stands before another noun."""
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None:
        return False
    if after.form is Form.ER or after.has(*_DEGREES, Kind.PREPOSITION, Kind.CONJUNCTION):
        return False
    known = after.has(*NOUNS) and not (after.has(*ADJECTIVES) and not after.has(Kind.PICTURE))
    return known or (not after.kinds and words[at].has(*ADJECTIVES))


def _starts_complement(words: Words, at: int) -> bool:
    word = words[at]
    if word.form in (Form.ER, Form.EST) and word.kinds:
        return True
    if word.has(*_COMPLEMENT_STARTS) or word.low in (
        "like",
        "as",
        "into",
        "to",
        "in",
        "with",
        "on",
    ):
        return word.low != "of"
    if word.has(Kind.MUCH) or word.low in ("have", "wear", "be", "a", "an"):
        return True
    if word.has(Kind.ACT) and not word.has(*NOUNS):
        return True
    adjective = word.has(*ADJECTIVES) and not word.has(Kind.PICTURE)
    return adjective and not _is_modifier(words, at)


def _before_last_unknown(words: Words) -> int:
    """Nothing known begins a complement: the last word is one if it isn't known at all."""
    last = words[-1]
    if len(words) > 1 and not last.kinds and words[-2].has(*NOUNS):
        return len(words) - 1
    if len(words) > 1 and words[0].has(Kind.DETERMINER) and words[-2].has(Kind.PICTURE):
        return len(words) - 1
    return len(words)


def step(words: Words) -> tuple[int, Words]:
    """How far these words go along a scale (0: they don't say), and what is left of them."""
    size, sign, graded = STEP, 1, False
    rest: list[Word] = []
    for word in words:
        if word.has(Kind.BIT):
            size, graded = BIT, True
        elif word.has(Kind.MUCH) and word.low != "colorful":
            size = MUCH
        elif word.has(Kind.LESS) or (word.has(Kind.TOO) and word.low != "so"):
            sign, graded = -1, True
        elif word.has(Kind.MORE):
            graded = True
        elif word.form is Form.ER and word.has(*ADJECTIVES, Kind.SIDE, Kind.BRIGHT):
            graded = True
            rest.append(replace(word, text=word.base, low=word.base))
        else:
            rest.append(word)
    return (sign * size if graded else 0), trimmed(tuple(rest))


def groups(words: Words) -> list[Words]:
    """Parts that "and" or a comma joins."""
    parts: list[list[Word]] = [[]]
    for word in words:
        if word.has(Kind.COMMA) or word.base in (
            "and",
            "&",
            "or",
            "but",
            "also",
            "plus",
            "as_well_as",
        ):
            parts.append([])
        else:
            parts[-1].append(word)
    return [tidy for part in parts if (tidy := trimmed(tuple(part)))]


def head(words: Words) -> Word | None:
    """The noun that a constituent is about: "the red hat on his head" → hat."""
    core = noun_phrase(words)
    return core[-1] if core else None


def noun_phrase(words: Words) -> Words:
    """A constituent up to its first preposition or clause, without its determiners."""
    start = 0
    while start < len(words) and words[start].has(Kind.DETERMINER, Kind.MORE, Kind.LESS, Kind.BIT):
        if start + 1 == len(words):
            break
        start += 1
    end = start
    while end < len(words) and not _ends_phrase(words, start, end):
        end += 1
    return words[start:end]


def _ends_phrase(words: Words, start: int, at: int) -> bool:
    word = words[at]
    if at == start:
        return False
    if word.has(Kind.PREPOSITION, Kind.COMMA, Kind.MODAL, Kind.BE, Kind.SEEM, Kind.EXCEPT):
        return not word.has(*NOUNS)
    if word.low in ("that", "who", "which", "where", "so", "while", "not"):
        return True
    return word.form is Form.ING and word.has(Kind.ACT) and not word.has(*NOUNS)


def owner(words: Words) -> Words:
    """What a property belongs to: "the colour of (the clouds)", "the (girl's) hair"."""
    for at, word in enumerate(words):
        if word.base in ("of", "on", "in") and at:
            return words[at + 1 :]
        if word.form is Form.POSSESSIVE:
            return words[: at + 1]
    core = noun_phrase(words)
    return core[:-1]
