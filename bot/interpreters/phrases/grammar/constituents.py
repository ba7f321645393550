"""Constituents: the parts of a clause, by the tags of its words."""

from dataclasses import replace

from bot.interpreters.phrases.grammar.tagging import ADJECTIVES, DEEDS, NOUNS, Tag
from bot.interpreters.phrases.grammar.wish import BIT, MUCH, STEP
from bot.interpreters.phrases.grammar.words import Word, Words
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing
from bot.interpreters.phrases.lexicon.lookup import Form

TO = frozenset(
    {"to", "into", "with", "for", "as", "by", "onto", "instead_of", "from", "like", "using"}
)
WHERE = listing("""
    in on at under below beneath above over behind beside by near next_to in_front_of inside outside
    into onto to from within across along alongside around between among against toward towards off
    out_of upon on_top_of close_to throughout underneath atop amid through
""")
_LINKS = (Kind.CONJUNCTION, Kind.COMMA, Kind.STOP)
_BEFORE_NOUN = (Tag.DET, Tag.NUM, Tag.ADJ, Tag.ED, Tag.ADV)
_RELATIVE = listing("that who which where whose while so")
_ALIVE = (Kind.PERSON, Kind.ANIMAL, Kind.BODY, Kind.FACE)
_QUANTITIES = listing("""
    one two three some any all most many few several both each none pair group bunch lot lots couple
    kind type sort piece rest number set row shade shades touch hint tones tone
""")
_JOINING = frozenset({"and", "&", "or", "but", "also", "plus", "as_well_as"})


def trimmed(words: Words) -> Words:
    """Without links and small words at its ends."""
    start, end = 0, len(words)
    while start < end and _is_small(words[start]):
        start += 1
    while end > start and (words[end - 1].has(*_LINKS, Kind.POLITE, Kind.MARK)):
        end -= 1
    return words[start:end]


def _is_small(word: Word) -> bool:
    if word.low in ("instead", "too", "even", "only") or word.has(*ADJECTIVES, *DEEDS):
        return False
    return word.has(*_LINKS, Kind.FILLER, Kind.POLITE)


def until(words: Words, stops: frozenset[str]) -> tuple[Words, str, Words]:
    """What stands before the first of these words, that word, and what follows."""
    for at, word in enumerate(words):
        if word.base in stops and not (at and word.tag is Tag.NOUN):
            return words[:at], word.base, words[at + 1 :]
    return words, "", ()


def without_exception(words: Words) -> tuple[Words, Words]:
    """The clause, and what it excepts."""
    for at, word in enumerate(words):
        if (at and word.has(Kind.EXCEPT)) or (
            at and word.low == "but" and _says_all(words[at - 1])
        ):
            return words[:at], trimmed(words[at + 1 :])
    return words, ()


def _says_all(word: Word) -> bool:
    return word.low in ("everything", "all", "everyone", "everybody", "anything", "nothing")


def without_reason(words: Words) -> tuple[Words, Words]:
    """The clause, and why it was said."""
    for at, word in enumerate(words):
        so = word.low == "so" and words[at - 1].has(Kind.COMMA)
        if at and (word.has(Kind.REASON) or so):
            return trimmed(words[:at]), trimmed(words[at + 1 :])
        if at and word.low == "to" and at + 1 < len(words) and words[at + 1].tag is Tag.VERB:
            return trimmed(words[:at]), trimmed(words[at + 1 :])
    return words, ()


def without_remark(words: Words) -> Words:
    """The clause without a remark after a comma: "… , the grain is okay"."""
    for at, word in enumerate(words):
        if at and word.has(Kind.COMMA, Kind.CONJUNCTION):
            rest = words[at + 1 : at + 6]
            ends = phrase_end(rest)
            if 0 < ends < len(rest) and rest[ends].tag in (Tag.BE, Tag.MODAL):
                return words[:at]
    return words


def phrase_end(words: Words, at: int = 0) -> int:
    """Where the noun phrase that begins here ends; ``at`` itself where none does."""
    if at >= len(words):
        return at
    if words[at].tag is Tag.PRON:
        return at + 1
    end, nouns = at, 0
    while end < len(words):
        word = words[end]
        if word.tag is Tag.NOUN:
            nouns += 1
        elif not _may_precede(words, end):
            break
        end += 1
    return end if nouns else at


def _may_precede(words: Words, at: int) -> bool:
    """A determiner, number or adjective with its noun still to come; a number after its noun."""
    word = words[at]
    after = words[at + 1] if at + 1 < len(words) else None
    if word.tag is Tag.NUM or after is None:
        return word.tag is Tag.NUM
    if word.tag is Tag.ING:
        return after.tag in (Tag.NOUN, Tag.ADJ)
    if word.low == "and":
        return at > 0 and words[at - 1].tag is Tag.ADJ and after.tag is Tag.ADJ
    if word.tag not in _BEFORE_NOUN:
        return False
    started = any(other.tag is Tag.NOUN for other in words[:at])
    if started:
        return word.tag not in (Tag.ADV, Tag.DET) and after.tag is Tag.NOUN
    return _runs_to_noun(words, at + 1)


def _runs_to_noun(words: Words, at: int) -> bool:
    """Only words that stand before a noun come before the next one."""
    for word in words[at:]:
        if word.tag is Tag.NOUN:
            return True
        if word.tag not in (Tag.NUM, Tag.ADJ, Tag.ED, Tag.ADV, Tag.ING) and word.low not in (
            "and",
            ",",
        ):
            return False
    return False


def object_end(words: Words) -> int:
    """Where the object of "make" ends and what it is to be begins."""
    end = phrase_end(words)
    while 0 < end < len(words):
        further = _continued(words, end)
        if further == end:
            break
        end = further
    return _before_deed(words, end)


def _continued(words: Words, end: int) -> int:
    """Past "of the clouds", "on the left", "and the dog", where something still follows."""
    word = words[end]
    if word.low == "of" or (word.tag is Tag.PREP and word.base in WHERE):
        after = phrase_end(words, end + 1)
        if after > end + 1 and (word.low == "of" or after < len(words)):
            return after
    if word.low in ("and", ",") and end + 1 < len(words):
        after = phrase_end(words, end + 1)
        if after > end + 1 and after < len(words) and words[after].tag is not Tag.CONJ:
            return after
    return end


def _before_deed(words: Words, end: int) -> int:
    """ "let the man smile": the last noun is what the man does."""
    last = words[end - 1] if end else None
    if last is None or end < 2 or not last.has(Kind.ACT):
        return end
    return end - 1 if words[end - 2].has(*_ALIVE) or words[end - 2].tag is Tag.PRON else end


def split_complement(words: Words) -> tuple[Words, Words]:
    """The object of "make" and what it is to be: (the sky) (stormy), (it) (dusk)."""
    at = object_end(words)
    if at < len(words) and at and (words[at].tag is Tag.ASK or words[at].low in _RELATIVE - {"so"}):
        return trimmed(words), ()
    return trimmed(words[:at]), trimmed(words[at:])


def step(words: Words) -> tuple[int, Words]:
    """How far these words go along a scale (0: they don't say), and what is left of them."""
    size, sign, graded = STEP, 1, False
    rest: list[Word] = []
    for word in words:
        if word.has(Kind.BIT):
            size, graded = BIT, True
        elif word.has(Kind.LESS) or (word.has(Kind.TOO) and word.low != "so"):
            sign, graded = -1, True
        elif word.has(Kind.MORE):
            graded = True
        elif word.has(Kind.MUCH) and not word.has(*NOUNS, *ADJECTIVES):
            size = MUCH
        elif word.form is Form.ER and word.has(*ADJECTIVES, Kind.SIDE, Kind.BRIGHT):
            graded = True
            rest.append(replace(word, text=word.base.replace("_", " "), low=word.base))
        else:
            rest.append(word)
    return (sign * size if graded else 0), trimmed(tuple(rest))


def groups(words: Words) -> list[Words]:
    """Parts that "and" or a comma joins."""
    parts: list[list[Word]] = [[]]
    for word in words:
        if word.has(Kind.COMMA) or word.base in _JOINING:
            parts.append([])
        else:
            parts[-1].append(word)
    return [tidy for part in parts if (tidy := trimmed(tuple(part)))]


def things(words: Words) -> list[Words]:
    """What a list names: "the hat and the scarf", but not what only tells more of one thing."""
    parts: list[Words] = []
    for part in groups(words):
        told = parts and any(word.tag is Tag.PREP for word in parts[-1])
        if told and part[0].tag is not Tag.DET:
            continue
        parts.append(part)
    return parts


def head(words: Words) -> Word | None:
    """The noun that a constituent is about: "the red hat on his head" → hat."""
    core = noun_phrase(words)
    return core[-1] if core else None


def noun_phrase(words: Words) -> Words:
    """A constituent up to its first preposition or clause, without its determiners."""
    start = _past_quantity(words)
    while start + 1 < len(words) and words[start].tag in (Tag.DET, Tag.ADV):
        start += 1
    end = start
    while end < len(words) and not _ends_phrase(words, start, end):
        end += 1
    while end - 1 > start and words[end - 1].tag is Tag.ADV:
        end -= 1
    return words[start:end]


def _past_quantity(words: Words) -> int:
    """Past "one of", "a pair of": what is counted is the head."""
    for at, word in enumerate(words[:3]):
        if word.low == "of" and at and words[at - 1].low in _QUANTITIES and at + 1 < len(words):
            return at + 1
    return 0


def _ends_phrase(words: Words, start: int, at: int) -> bool:
    word = words[at]
    if at == start:
        return False
    if word.tag in (Tag.PREP, Tag.MARK, Tag.MODAL, Tag.BE, Tag.VERB, Tag.NEG, Tag.PRON):
        return True
    if word.low in _RELATIVE or word.has(Kind.EXCEPT):
        return True
    return word.tag is Tag.ING and not (at + 1 < len(words) and words[at + 1].tag is Tag.NOUN)


def owner(words: Words) -> Words:
    """What a property belongs to: "the colour of (the clouds)", "the (girl's) hair"."""
    for at, word in enumerate(words):
        if at and word.base in ("of", "on", "in", "from"):
            return words[at + 1 :]
        if word.form is Form.POSSESSIVE:
            return words[: at + 1]
    return noun_phrase(words)[:-1]


def placed(words: Words) -> tuple[Words, Words]:
    """A constituent and where it says it is."""
    for at, word in enumerate(words):
        if word.tag is Tag.PREP and word.base in WHERE and (at or len(words) > 1):
            return trimmed(words[:at]), words[at:]
    return words, ()


def with_property(words: Words) -> tuple[Words, Words]:
    """A constituent and the property that "with" adds to it: "… with low key lighting"."""
    for at, word in enumerate(words):
        if word.low == "with" and at + 1 < len(words):
            noun = head(words[at + 1 :])
            if noun is not None and noun.has(
                Kind.LIGHT, Kind.COLOR, Kind.MOOD, Kind.STYLE, Kind.TEXT, Kind.BACKDROP
            ):
                return trimmed(words[:at]), trimmed(words[at + 1 :])
    return words, ()
