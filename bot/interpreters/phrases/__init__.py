"""The offline reader: a small grammar over constituents and a lexicon of general categories."""

from bot.interpreters.phrases.reader import ENGINES, Phrases

__all__ = ["ENGINES", "Phrases"]
