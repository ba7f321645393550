"""Words: an utterance as tokens that know their categories."""

import html
import re
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.interpreters.phrases.grammar.tagging import Tag, tagged
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing
from bot.interpreters.phrases.lexicon.lookup import Entry, Form, Kinds, entry, kinds, phrase
from bot.prompt.model import clean

READ_LENGTH = 1200  # characters; a change said at greater length is no longer one change

_QUOTES = str.maketrans("\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb", "''" + '"' * 5)
_TOKEN = re.compile(
    r"""
    (?P<quote>
        "[^"]{1,200}"
      | (?<![\w'])'(?=\S)[^']{0,120}(?:(?<=s)'\ [^']{0,60})?(?<=\S)'(?![\w'])
    )
  | (?P<ratio> \d{1,4}(?:\.\d+)?\s?(?:[:/x×]|\ by\ )\s?\d{1,4}(?:\.\d+)?(?![\w%]) )
  | (?P<number> [#-]?\d+(?:[.,]\d+)*\s?%? (?![a-z]) )
  | (?P<word>
        (?: [bnw]/[wao]\b | f/\d[.\d]* | 3/4 | [^\W_]+(?:['._+-][^\W_]+ | &(?:w|white)\b)* )
        (?:'(?=\s|$))?
    )
  | (?P<stop> [.!?…]+ | [:;=][-~']?[()DPpd3*]+(?!\w) )
  | (?P<comma> [,;/:] | [(](?!\w+[)]) | (?<=\s)[-–—]+(?=\s) )
  | (?P<skip> [()] )
  | (?P<emoji> [\u2600-\u27bf\U0001f300-\U0001faff] )
  | (?P<mark> \S )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ENDS = (",", ".", "!", "?", ":", ";")
_TAG = re.compile(r"\[[a-z ]{2,20}\]\s*", re.IGNORECASE)  # a forum's "[Specific]"
_KIND = {
    "quote": Kind.QUOTE, "ratio": Kind.RATIO, "number": Kind.NUMBER, "comma": Kind.COMMA,
    "stop": Kind.STOP, "mark": Kind.MARK, "emoji": Kind.EMOJI,
}  # fmt: skip
_CONTRACTED = listing("it that there he she they this here everything")
_CARDINALS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90, "hundred": 100,
}  # fmt: skip
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Word:
    """One token: as written, its base in the lexicon, its categories and where it stood."""

    text: str
    low: str
    base: str
    kinds: Kinds
    form: Form = Form.BASE
    start: int = 0
    end: int = 0
    slip: bool = False
    tag: Tag = Tag.NOUN

    def has(self, *wanted: Kind) -> bool:
        return not self.kinds.isdisjoint(wanted)

    @property
    def number(self) -> int | None:
        """What it counts: "3", "three", "third"."""
        if self.low.lstrip("#").isdecimal() and len(self.low) < 20:
            return int(self.low.lstrip("#"))
        if self.low[:-2].isdecimal() and self.low.endswith(("st", "nd", "rd", "th")):
            return int(self.low[:-2]) if len(self.low) < 12 else None
        return _CARDINALS.get(self.low, _ORDINALS.get(self.low))


Words = tuple[Word, ...]


def plain(utterance: str) -> str:
    """One line of readable text: entities, quotes and tags in brackets resolved."""
    text = html.unescape(utterance[: READ_LENGTH * 2]).translate(_QUOTES)
    lines = [cleaned for line in text.splitlines() if (cleaned := clean(line))]
    text = " ".join(
        line if line.endswith(_ENDS) or line is lines[-1] else f"{line}." for line in lines
    )
    return _TAG.sub("", text)[:READ_LENGTH].strip()


def words(text: str) -> Words:
    """The tokens of a text, phrases of the lexicon joined, each with the part it plays."""
    single = [
        word
        for match in _TOKEN.finditer(text)
        if match.lastgroup != "skip"
        for word in _uncontracted(_word(match))
    ]
    found = _phrases(single)
    tags = tagged([(word.low, Entry(word.base, word.kinds, word.form)) for word in found])
    return tuple(replace(word, tag=tag) for word, tag in zip(found, tags, strict=True))


def verb(base: str, kind: Kind) -> Word:
    """A deed that was meant but not said."""
    return Word(base, base, base, frozenset({kind}), tag=Tag.VERB)


def written(of: Words) -> str:
    """Words as they were written, without punctuation at the ends."""
    if not of:
        return ""
    spoken = [of[0].text]
    for before, word in pairwise(of):
        spoken.append(word.text if word.start == before.end else f" {word.text}")
    return "".join(spoken).strip(" ,;:.!?")


def _word(match: re.Match[str]) -> Word:
    text, kind = match[0], match.lastgroup or "mark"
    low = text.lower()
    if kind != "word":
        return Word(text, low, low, frozenset({_KIND[kind]}), Form.BASE, *match.span())
    found = entry(low.rstrip("'") if not low.endswith("s'") else low)
    return _of(text, low, found, match.start())


def _uncontracted(word: Word) -> tuple[Word, ...]:
    """ "it's" is two words."""
    head, _, tail = word.low.partition("'")
    if tail not in ("s", "re") or head not in _CONTRACTED:
        return (word,)
    cut = word.start + len(head)
    be = Word(word.text[len(head) :], "is", "is", frozenset({Kind.BE}), Form.BASE, cut, word.end)
    return (_of(word.text[: len(head)], head, entry(head), word.start), be)


def _of(text: str, low: str, found: Entry, start: int) -> Word:
    found_kinds = found.kinds
    if low in _CARDINALS:
        found_kinds = found_kinds | {Kind.NUMBER}
    end = start + len(text)
    return Word(text, low, found.base, found_kinds, found.form, start, end, found.slip)


def _phrases(single: list[Word]) -> list[Word]:
    joined: list[Word] = []
    at = 0
    while at < len(single):
        length, word = _phrase_at(single, at)
        joined.append(word)
        at += length
    return joined


def _phrase_at(single: list[Word], at: int) -> tuple[int, Word]:
    first = single[at]
    for parts in (*phrase(first.low), *(phrase(first.base) if first.base != first.low else ())):
        run = single[at : at + len(parts)]
        if len(run) == len(parts) and _matches(run, parts):
            name = "_".join(parts)
            text = written(tuple(run))
            return len(parts), Word(
                text, text.lower(), name, kinds(name), _form(run), run[0].start, run[-1].end
            )
    return 1, first


def _matches(run: list[Word], parts: tuple[str, ...]) -> bool:
    return all(
        word.low == part or (index in (0, len(parts) - 1) and word.base == part and not word.slip)
        for index, (word, part) in enumerate(zip(run, parts, strict=True))
    )


def _form(run: list[Word]) -> Form:
    return run[0].form if run[0].form is not Form.BASE else run[-1].form


def number_named(name: str) -> int | None:
    """The number that a word spells."""
    return _CARDINALS.get(name, _ORDINALS.get(name))
