"""Requests: a clause that begins with a deed, taken apart into a wish."""

from dataclasses import replace

from bot.interpreters.phrases.clauses import ADJECTIVES, NOUNS, trimmed
from bot.interpreters.phrases.constituents import (
    TO,
    WHERE,
    groups,
    is_noun,
    noun_phrase,
    split_complement,
    step,
    until,
    without_exception,
    without_reason,
)
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing
from bot.interpreters.phrases.lexicon.lookup import Form, kinds
from bot.interpreters.phrases.lexicon.verbs import CAUSATIVES
from bot.interpreters.phrases.wish import STEP, Wish
from bot.interpreters.phrases.words import Word, Words

_ORDER = (
    Kind.WRITE, Kind.REMOVE, Kind.SHIFT, Kind.CROP, Kind.ZOOM, Kind.TURN, Kind.ISOLATE,
    Kind.REPLACE, Kind.FIX, Kind.LOWER, Kind.MOVE, Kind.RAISE, Kind.EXTEND, Kind.IMPROVE, Kind.ADD,
    Kind.MAKE, Kind.CHANGE, Kind.CREATE, Kind.HOLD, Kind.WISH, Kind.SEEM, Kind.SAY,
)  # fmt: skip
_PARTICLES = listing("out off away up down in")


def wishes(clause: Words) -> list[Wish]:
    """What a clause that begins with a deed asks for; a verb may govern several things."""
    verb, rest = _verb(clause)
    act = act_of(verb)
    rest, exception = without_exception(rest)
    rest = without_reason(rest)
    base = Wish(act, exception=exception, verb=verb.base, said=clause)
    match act:
        case Kind.MAKE:
            return _made(base, rest)
        case Kind.SHIFT:
            return [_shifted(base, rest)]
        case Kind.RAISE | Kind.LOWER:
            return [_graded(base, rest)]
        case Kind.ADD:
            return [_added(base, rest)]
        case Kind.WISH:
            return _made(base, rest)
        case _:
            return [_changed(base, rest)]


def act_of(verb: Word) -> Kind:
    """The deed that a word names; the most telling one where it may name several."""
    return next((kind for kind in _ORDER if kind in verb.kinds), Kind.CHANGE)


def _verb(clause: Words) -> tuple[Word, Words]:
    """The verb with a particle that follows it or its object: "take the people out"."""
    verb, rest = clause[0], clause[1:]
    for at, word in enumerate(rest):
        if word.low not in _PARTICLES or not _is_free(rest, at):
            continue
        name = f"{verb.base}_{word.low}"
        known = kinds(name)
        if known:
            joined = replace(verb, base=name, kinds=known)
            return joined, trimmed(rest[:at] + rest[at + 1 :])
    return verb, rest


def _is_free(rest: Words, at: int) -> bool:
    """Whether a small word is a particle, not the preposition of what follows."""
    after = rest[at + 1] if at + 1 < len(rest) else None
    return (
        after is None
        or at == 0
        or after.has(Kind.PREPOSITION, Kind.CONJUNCTION, Kind.COMMA, Kind.BIT, Kind.STOP)
    )


def _made(base: Wish, rest: Words) -> list[Wish]:
    """make/turn/have X (be) Y; "make X A and Y B" is two."""
    parts: list[Wish] = []
    thing, value = split_complement(trimmed(rest))
    if not value:
        step_, left = step(thing)
        if step_ or (left and not noun_phrase(left)):
            return [replace(base, value=left, step=step_)]
        return [replace(base, thing=thing)]
    for part in _coordinated(value):
        again = split_complement(part) if part is not value else ((), ())
        if (
            again[0]
            and again[1]
            and parts
            and not again[0][0].has(*ADJECTIVES, Kind.MORE, Kind.LESS)
        ):
            parts.append(_complemented(replace(base, thing=again[0]), again[1]))
        else:
            parts.append(_complemented(replace(base, thing=thing), part))
    return parts


def _coordinated(value: Words) -> list[Words]:
    """Complements that stand side by side: "darker and more moody"; a list of nouns stays one."""
    parts = groups(value)
    if len(parts) == 1:
        return [value]
    graded = [part for part in parts if step(part)[0] or part[-1].has(*ADJECTIVES)]
    split = [part for part in parts[1:] if all(split_complement(part))]
    return parts if len(graded) >= 2 or split else [value]


def _complemented(base: Wish, value: Words) -> Wish:
    """X is to be Y: a linking word and verbs such as "look like" say nothing more."""
    link = ""
    while value and (
        value[0].has(Kind.SEEM, Kind.BE)
        or value[0].low
        in ("to", "into", "be", "like", "as", "so", "it", "is", "of", "more_of", "that")
    ):
        link = value[0].base
        value = value[1:]
        if link in ("into", "like"):
            break
    if value and value[0].low in ("have", "wear", "has", "with", "had", "wearing"):
        return replace(base, act=Kind.ADD, thing=trimmed(value[1:]), place=base.thing, link="with")
    size, left = step(value)
    if size and left:
        act = Kind.RAISE if size > 0 else Kind.LOWER
        left, place = _place(left)
        return replace(base, act=act, value=left, step=abs(size), link=link, place=place)
    if size:
        return replace(base, act=Kind.RAISE if size > 0 else Kind.LOWER, step=abs(size))
    return replace(base, value=value, link=link)


def _shifted(base: Wish, rest: Words) -> Wish:
    """Darken X (a bit): towards the adjective that the verb carries."""
    size, left = step(rest)
    thing, place = _place(left)
    adjective = CAUSATIVES.get(base.verb, base.verb)
    value = Word(adjective.replace("_", " "), adjective, adjective, kinds(adjective))
    act = Kind.LOWER if size < 0 else Kind.RAISE
    thing, link, target = until(thing, TO)
    if target and link in ("to", "into", "as"):
        return replace(base, act=Kind.CHANGE, thing=thing, value=target, link=link)
    return replace(base, act=act, thing=thing, value=(value,), step=abs(size) or STEP, place=place)


def _graded(base: Wish, rest: Words) -> Wish:
    """Increase X by a bit in Y."""
    size, left = step(rest)
    thing, place = _place(left)
    thing, _, _ = until(thing, frozenset({"to", "by", "so"}))
    sign = -1 if size < 0 else 1
    act = base.act if sign > 0 else (Kind.LOWER if base.act is Kind.RAISE else Kind.RAISE)
    return replace(base, act=act, thing=thing, step=abs(size) or STEP, place=place)


def _added(base: Wish, rest: Words) -> Wish:
    """Add X to Y; give Y an X; more X."""
    size, left = step(rest)
    thing, place = _place(left)
    if base.verb in ("give", "provide", "equip", "dress") and not place:
        receiver, gift = _two_objects(thing)
        if gift:
            return replace(base, thing=gift, place=receiver, link="with")
    if size:
        act = Kind.RAISE if size > 0 else Kind.LOWER
        return replace(base, act=act, thing=thing, place=place, step=abs(size))
    return replace(base, thing=thing, place=place)


def _two_objects(words: Words) -> tuple[Words, Words]:
    """(the bunny) (a flower dress), (him) (glasses)."""
    if words and words[0].has(Kind.PRONOUN) and words[0].low != "her":
        return words[:1], words[1:]
    for at in range(1, len(words)):
        if words[at].has(Kind.DETERMINER, Kind.NUMBER) or words[at].low == "with":
            return words[:at], trimmed(words[at:])
    if len(words) > 2 and words[0].has(Kind.DETERMINER) and is_noun(words[1]):
        return words[:2], words[2:]
    return words, ()


def _changed(base: Wish, rest: Words) -> Wish:
    """Change X to Y, replace X with Y, move X to Y, remove X from Y."""
    size, left = step(rest) if base.act is not Kind.REMOVE else (0, rest)
    thing, link, value = until(left, TO)
    if base.verb in ("crop", "turn") and link == "with":
        thing, link, value = left, "", ()
    if link in ("for", "by") and base.act is not Kind.REPLACE:
        value = ()
    source, _, of = until(thing, frozenset({"from"}))
    if of and base.act in (Kind.CHANGE, Kind.MAKE, Kind.REPLACE):
        thing = source
    thing, place = _place(thing)
    return replace(base, thing=thing, value=trimmed(value), link=link, place=place, step=abs(size))


def _place(words: Words) -> tuple[Words, Words]:
    """A constituent and where it says it is."""
    for at, word in enumerate(words):
        if at and word.base in WHERE and word.base != "of" and not word.has(*NOUNS):
            if word.form is Form.ING:
                continue
            return trimmed(words[:at]), words[at:]
    if words and words[0].base in WHERE and len(words) > 1:
        return (), words
    return words, ()
