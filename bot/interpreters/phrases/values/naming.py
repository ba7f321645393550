"""Naming: constituents as the words they leave in a layer."""

from bot.interpreters.phrases.grammar.constituents import trimmed
from bot.interpreters.phrases.grammar.words import Word, Words, written
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing

_DROPPED = (Kind.DETERMINER, Kind.POLITE)
_POINTING = listing("the this that these those all any every some")


def named(words: Words) -> str:
    """A thing without its determiners: "the red hat" → red hat."""
    words = trimmed(words)
    while words and words[0].has(*_DROPPED) and len(words) > 1 and not words[0].has(Kind.NUMBER):
        if words[0].low in ("few", "several", "many"):
            break
        words = words[1:]
    return written(words)


def with_article(words: Words) -> str:
    """A thing as it was said, but not as if it were known: "the wolf" stays, "all text" doesn't."""
    words = trimmed(words)
    while words and words[0].low in ("all", "any", "every", "some") and len(words) > 1:
        words = words[1:]
    return written(words)


def unquoted(word: Word) -> str:
    return word.text[1:-1].strip() if word.has(Kind.QUOTE) else word.text


def article(name: str) -> str:
    return f"{'an' if name[:1].lower() in 'aeiou' else 'a'} {name}" if name else name
