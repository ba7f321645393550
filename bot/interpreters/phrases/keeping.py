# ruff: noqa: E501
"""Keeping: what is to stay as it is, whole or in part."""

import re
from dataclasses import dataclass

from bot.interpreters.phrases.constituents import groups
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.topics import of_thing
from bot.interpreters.phrases.wish import Wish
from bot.prompt.model import FieldName

_ALL = r"(?:everything|all|it all|the rest|the remainder|all else|everything else|it|the (?:image|picture|photo|scene))"
_KEEP_BUT = re.compile(
    rf"(?:ok(?:ay)?,? |please,? |now,? |can you (?:please )?|could you (?:please )?|just )*(?:keep|leave|hold|preserve|maintain)(?:ing)? {_ALL}"
    r"(?: else)?(?: (?:exactly |just )?(?:the same|as (?:it )?is|as (?:they|it) (?:are|was|were)|unchanged|alone|untouched|intact|like (?:this|that|it is)|constant|fixed))?"
    r"(?:,? ?(?:but|except(?: for)?|only|and|other than|apart from|besides|yet|however|;|:|,|just|\.))+ (?:then |just |only |please |for |that |now )*(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
_REST_AFTER = re.compile(
    r"(?P<rest>.+?)(?:[,;.]? (?:and|but|while)?,? ?(?:please )?(?:keep(?:ing)?|leav(?:e|ing)|hold(?:ing)?|preserv(?:e|ing)|maintain(?:ing)?|don'?t (?:change|touch|alter|modify)|do not (?:change|touch|alter|modify)|without (?:changing|touching|altering|affecting|modifying)|not changing|and nothing|nothing)"
    r" (?:the rest|everything else|all else|anything else|the other (?:things|parts)|the remainder|all the rest|else|the rest of (?:it|the (?:image|picture|photo)))(?: .{0,40})?)[.! ]*",
    re.IGNORECASE | re.DOTALL,
)
_SAME_REST_NEW = re.compile(
    r"(?:keep (?:the )?)?(?:the )?same (?P<field>[\w ]{2,20}?),? (?:but |and |with )?(?:everything|all|the rest|all the rest)(?: else)? (?:is |can be |should be )?(?:new|different|fresh|changed?|changes|random)[.! ]*",
    re.IGNORECASE,
)
_TOGETHER = re.compile(
    r"[,;.]?\s*\(?\b(?:all at once|at the same time|all together|in one go|all in one(?: go| round)?|both at once|at once|simultaneously|in a single round)\b\)?[,.]?\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Kept:
    """An utterance without what it says about keeping everything else."""

    text: str
    keep_rest: bool = False
    together: bool = False


def keeping(text: str) -> Kept:
    """Split off "keep everything but …" and "… all at once"."""
    rest = _TOGETHER.sub(" ", text).strip()
    together = bool(rest) and rest != text.strip()
    if not together:
        rest = text
    for pattern in (_KEEP_BUT, _REST_AFTER):
        found = pattern.fullmatch(rest)
        if found:
            return Kept(found["rest"].strip(), keep_rest=True, together=together)
    return Kept(rest, together=together)


def same_but_new(text: str) -> str | None:
    """ "same pose, everything else new": the name of what stays."""
    found = _SAME_REST_NEW.fullmatch(text)
    return found["field"] if found else None


def kept_fields(held: list[Wish]) -> frozenset[FieldName]:
    """The fields that wishes to keep something speak of."""
    return frozenset(
        of_thing(part) for wish in held if not _is_all(wish) for part in groups(wish.thing)
    )


def keeps_rest(held: list[Wish]) -> bool:
    return any(_is_all(wish) for wish in held)


def _is_all(wish: Wish) -> bool:
    return not wish.thing or any(
        word.low in ("everything", "all", "rest", "else", "anything", "it")
        for word in wish.thing
        if not word.has(Kind.STOP)
    )
