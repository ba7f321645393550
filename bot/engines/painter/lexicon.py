"""Tables of phrases, read from the written lexicon once and when first needed."""

from functools import lru_cache

from bot.engines.painter import lexicon_looks, lexicon_places


@lru_cache(maxsize=32)
def table(name: str) -> dict[str, str]:
    """Phrase to meaning, for one of the lexicon's tables ("PLACES", "LIGHTS", …)."""
    written: str = getattr(lexicon_places, name, "") or getattr(lexicon_looks, name)
    meanings: dict[str, str] = {}
    for line in written.replace(",\n  ", ", ").strip().splitlines():
        meaning, _, phrases = line.partition(":")
        for phrase in phrases.split(","):
            meanings.setdefault(phrase.strip(), meaning.strip())
    return meanings
