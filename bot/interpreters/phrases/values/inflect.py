"""Inflection the other way: from the base of a verb to its -ing form."""

import re

from bot.interpreters.phrases.lexicon.listing import listing

_DOUBLED = re.compile(r"^[^aeiou]*[aeiou][bdgklmnprt]$")
_ALSO_DOUBLED = listing("begin forget admit omit occur refer")


def ing(verb: str) -> str:
    """Smile → smiling, sit → sitting, lie → lying, look_up → looking up."""
    first, *rest = verb.replace("_", " ").split(" ")
    return " ".join((_ing(first), *rest))


def _ing(verb: str) -> str:
    if verb.endswith("ing") and len(verb) > 5:
        return verb
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "ye", "oe")) and verb != "be":
        return verb[:-1] + "ing"
    if _DOUBLED.match(verb) or verb in _ALSO_DOUBLED:
        return verb + verb[-1] + "ing"
    return verb + "ing"
