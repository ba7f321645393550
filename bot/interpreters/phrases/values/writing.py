"""New words for the text in the picture, and for what is to be left out of it."""

import re

from bot.interpreters.phrases.grammar.constituents import groups, head
from bot.interpreters.phrases.grammar.wish import Wish
from bot.interpreters.phrases.grammar.words import Words, written
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.values.layertext import cut, listed
from bot.interpreters.phrases.values.naming import named, unquoted
from bot.prompt.edits import Edit, Exclude, Readmit, Revise
from bot.prompt.model import Layer, Prompt


def reworded(text: str, wish: Wish) -> str | None:
    """The text after a wish; None where the wish doesn't say what it is to be."""
    old, new = _quoted(wish.thing), _quoted(wish.value)
    match wish.act:
        case Kind.WRITE:
            return _quoted(wish.said[1:]) or _unmarked(wish) or None
        case Kind.REMOVE:
            return _without(text, wish, old)
        case Kind.ADD if old or _said_in(wish):
            written_out = old or _said_in(wish)
            return written_out if not text else listed(text, written_out)
        case Kind.REPLACE | Kind.CHANGE | Kind.MAKE | Kind.SHIFT if wish.value:
            return _replaced(text, old or _bare(wish.thing), new or written(wish.value))
        case _:
            return _described(text, wish)


def negatives(prompt: Prompt, wish: Wish) -> Edit | None:
    """One more thing to leave out, or several; None where nothing is named."""
    if wish.act is Kind.READMIT:
        return readmission(prompt, wish.thing)
    if wish.exception or not wish.thing:
        name = f"everything except {named(wish.exception)}" if wish.exception else ""
        return Exclude(text=name) if name else None
    names = [name for part in groups(wish.thing) if (name := _excluded(part, wish))]
    if not names:
        return None
    if len(names) == 1:
        return Exclude(text=names[0])
    held = {other.casefold() for other in prompt.exclusions()}
    fresh = [name for name in names if name.casefold() not in held]
    return Revise(field=Layer.NEGATIVES, text=", ".join((*prompt.exclusions(), *fresh)))


def readmission(prompt: Prompt, thing: Words) -> Edit | None:
    """The exclusion that a thing put back belongs to."""
    noun = head(thing)
    if noun is None:
        return None
    for held in prompt.exclusions():
        if noun.base in held.casefold() or noun.low in held.casefold():
            return Readmit(text=held)
    return None


def _excluded(part: Words, wish: Wish) -> str:
    place = ""
    if wish.place and wish.place[0].low not in ("from", "off", "out of"):
        place = f" {written(wish.place)}"
    return (named(part) + place).replace(",", "")


def _quoted(words: Words) -> str:
    return ", ".join(unquoted(word) for word in words if word.has(Kind.QUOTE))


def _said_in(wish: Wish) -> str:
    """What "add the words … saying …" wants written."""
    for at, word in enumerate(wish.said):
        if word.low in ("saying", "says", "reading", "reads", "say", "read", "that_says", "called"):
            return written(wish.said[at + 1 :])
    return _quoted(wish.said)


def _unmarked(wish: Wish) -> str:
    return written(tuple(word for word in wish.thing if word.low not in ("on", "it", "that")))


def _bare(thing: Words) -> str:
    """What stands after "the word" in "change the word cat to dog"."""
    rest = [word for word in thing if not word.has(Kind.TEXT, Kind.DETERMINER, Kind.PREPOSITION)]
    return " ".join(word.text for word in rest)


def _replaced(text: str, old: str, new: str) -> str:
    found = re.search(re.escape(old), text, re.IGNORECASE) if old else None
    return cut(text, found.start(), found.end(), new) if found else new


def _without(text: str, wish: Wish, old: str) -> str:
    found = re.search(re.escape(old), text, re.IGNORECASE) if old else None
    return cut(text, found.start(), found.end()) if found else ""


def _described(text: str, wish: Wish) -> str | None:
    """How the writing is to look: "SALE" larger, in red, on the left."""
    manner = written((*wish.value, *wish.place))
    if wish.step:
        manner = f"{'less' if wish.act is Kind.LOWER else 'more'} {manner}".strip()
        manner = {"more big": "larger", "more large": "larger", "more small": "smaller"}.get(
            manner, manner
        )
    if wish.act is Kind.MOVE and wish.link:
        manner = f"{wish.link} {manner}"
    about = _quoted(wish.thing)
    if not manner:
        described = named(wish.thing)
        return listed(text, described) if wish.act is Kind.ADD and described else None
    subject = about if about and about.lower() not in text.lower() else ""
    return listed(text, f"{subject} {manner}".strip())
