"""Asides: what people say that is no change, and never costs a round."""

import re

from bot.interpreters.phrases.grammar.sentences import Mood, Sentence
from bot.interpreters.phrases.grammar.words import Words
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.reading import Aside

_THANKS = re.compile(
    r"\b(?:thanks?|thank (?:you|u)|thx|ty|tysm|cheers|appreciate (?:it|that|you)|much appreciated|"
    r"merci|danke|gracias|grazie|obrigad[oa]|arigato)\b",
    re.IGNORECASE,
)
_LINK = re.compile(r"https?://\S+|www\.\S+", re.IGNORECASE)
_CODE = re.compile(
    r"```|\b(?:def|import|function|const|SELECT|class|return)\b.*[(){};=]|</?\w+>|[{};]\s*$"
)
_INJECTION = re.compile(
    r"\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}"
    r"\b(?:instructions?|prompts?|rules?|guidelines?|above)\b|"
    r"\bsystem prompt\b|\byou are now\b|\bjailbreak\b|"
    r"\bact as (?:an?|the)\b.{0,30}\b(?:ai|assistant|model)\b",
    re.IGNORECASE,
)


def is_empty(text: str) -> bool:
    """Nothing to read: no letters and no digits."""
    return not any(character.isalnum() for character in text)


def is_foreign(text: str) -> str | bool:
    """Mostly in a script that the lexicon doesn't have."""
    letters = [character for character in text if character.isalpha()]
    latin = sum(character.isascii() or "\u00c0" <= character <= "\u024f" for character in letters)
    return bool(letters) and latin * 2 < len(letters)


def is_noise(text: str) -> bool:
    """Code, a bare link, or an attempt to command the bot rather than the picture."""
    bare = _LINK.sub("", text).strip()
    return not bare or bool(_CODE.search(text)) or bool(_INJECTION.search(text))


def without_links(text: str) -> str:
    return _LINK.sub("", text).strip()


def aside(said: Words, found: list[Sentence], text: str) -> Aside:
    """Why an utterance without a wish is no change."""
    if any(sentence.mood is Mood.QUESTION for sentence in found) or text.rstrip().endswith("?"):
        return Aside.QUESTION
    if _THANKS.search(text) or _praises(said):
        return Aside.THANKS
    return Aside.CHATTER


def _praises(said: Words) -> bool:
    return any(word.has(Kind.VAGUE) for word in said) and not any(
        word.has(Kind.MORE, Kind.LESS) for word in said
    )
