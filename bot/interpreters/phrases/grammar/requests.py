"""Requests: a clause that begins with a deed, taken apart into wishes."""

from collections.abc import Callable
from dataclasses import replace

from bot.interpreters.phrases.grammar.constituents import (
    TO,
    groups,
    head,
    phrase_end,
    placed,
    split_complement,
    step,
    trimmed,
    until,
    with_property,
    without_exception,
    without_reason,
    without_remark,
)
from bot.interpreters.phrases.grammar.reference import OF_THE_WORLD
from bot.interpreters.phrases.grammar.tagging import Tag
from bot.interpreters.phrases.grammar.wish import MUCH, STEP, Wish
from bot.interpreters.phrases.grammar.words import Word, Words
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing
from bot.interpreters.phrases.lexicon.lookup import causatives, kinds

_ORDER = (
    Kind.WRITE, Kind.REMOVE, Kind.SHIFT, Kind.CROP, Kind.ZOOM, Kind.TURN, Kind.ISOLATE,
    Kind.REPLACE, Kind.FIX, Kind.LOWER, Kind.MOVE, Kind.RAISE, Kind.EXTEND, Kind.IMPROVE, Kind.ADD,
    Kind.MAKE, Kind.CHANGE, Kind.CREATE, Kind.HOLD, Kind.WISH, Kind.SEEM, Kind.SAY,
)  # fmt: skip
_PARTICLES = {"out_of": "out", "off_of": "off", "onto": "on"} | {
    word: word for word in ("out", "off", "away", "up", "down", "in", "back", "around")
}
_LINKING = listing("to into be like as so is of that being are was")
_HAVING = listing("have wear has with had wearing contain include")
_GIVING = listing("give provide equip dress lend offer")
_SAYS_HOW = listing("where that but which")
_ROUND = listing("around over away towards toward back")
_USING = listing("use try go_with go_for")
_PUTTING = listing("put place set stick position")
_LEAVABLE = (*OF_THE_WORLD, Kind.TEXT, Kind.LETTERING, Kind.BACKDROP, Kind.GLARE, Kind.COLOR)
_POINTING = listing("the this that these those his her its their my our both one")
_KEEPS_WITH = (Kind.REPLACE, Kind.ADD, Kind.WRITE, Kind.HOLD, Kind.EXTEND, Kind.REMOVE)


def wishes(clause: Words) -> list[Wish]:
    """What a clause that begins with a deed asks for; a verb may govern several things."""
    deed, rest = _verb(clause)
    act = _meant(deed, rest)
    rest, exception = without_exception(without_remark(rest))
    rest, reason = without_reason(rest)
    base = Wish(act, exception=exception, reason=reason, verb=deed.base, said=clause)
    rest, further = (rest, ()) if act in _KEEPS_WITH else with_property(rest)
    rest, _, unwanted = until(rest, frozenset({"without"}))
    found = _BY_ACT.get(act, _changed)(base, trimmed(rest))
    noun = head(unwanted)
    if noun is not None and noun.has(*_LEAVABLE):
        found = [*found, Wish(Kind.REMOVE, thing=unwanted, verb="no", said=clause)]
    if further:
        found = [*found, Wish(Kind.ADD, thing=further, verb="add", said=clause)]
    return found


def act_of(deed: Word) -> Kind:
    """The deed that a word names; the most telling one where it may name several."""
    return next((kind for kind in _ORDER if kind in deed.kinds), Kind.CHANGE)


def _meant(deed: Word, rest: Words) -> Kind:
    """What a verb of several meanings means with its object."""
    act = act_of(deed)
    if deed.base == "turn":
        round_ = any(word.has(Kind.SIDE, Kind.NUMBER) or word.low in _ROUND for word in rest)
        return Kind.TURN if round_ and not any(word.low == "into" for word in rest) else Kind.MAKE
    if deed.base == "paint" and rest and rest[-1].has(Kind.HUE):
        return Kind.MAKE
    if act is Kind.HOLD and step(rest)[0]:
        return Kind.RAISE  # "leave more space above"
    if act is Kind.MOVE and deed.base in _PUTTING:
        return Kind.ADD
    return act


def declared(words: Words, said: Words) -> list[Wish]:
    """Wishes from what is to be the case: "(so) the cat is a kitten", "(it) looks like night"."""
    end = phrase_end(words)
    seems = bool(words) and words[0].has(Kind.SEEM, Kind.BE)
    if not 0 < end < len(words) and not seems:
        return []
    return _made(Wish(Kind.MAKE, verb="make", said=said), words)


def _verb(clause: Words) -> tuple[Word, Words]:
    """The verb with a particle that follows it or its object: "take the people out"."""
    deed, rest = clause[0], clause[1:]
    for at, word in enumerate(rest):
        particle = _PARTICLES.get(word.base)
        if particle is None or not _is_free(rest, at):
            continue
        name = f"{deed.base}_{particle}"
        known = kinds(name)
        if known:
            source = rest[at + 1 :] if word.base in ("out_of", "off_of") else ()
            after = () if source else rest[at + 1 :]
            return replace(deed, base=name, kinds=known), trimmed(rest[:at] + after)
    return deed, rest


def _is_free(rest: Words, at: int) -> bool:
    """Whether a small word is a particle, not the preposition of what follows."""
    if at == 0 or rest[at].base in ("out_of", "off_of") or at + 1 == len(rest):
        return True
    after = rest[at + 1]
    return after.tag in (Tag.PREP, Tag.CONJ, Tag.MARK, Tag.ADV) or after.has(Kind.BIT)


def _made(base: Wish, rest: Words) -> list[Wish]:
    """make/turn/have X (be) Y; "make X A and Y B" is two."""
    if base.verb in ("make", "have", "show") and _starts_anew(rest):
        return [replace(base, act=Kind.CREATE, thing=trimmed(rest))]
    thing, value = ((), trimmed(rest)) if base.verb in _USING else split_complement(trimmed(rest))
    if not value and base.reason:
        return _reasoned(base, thing)
    if not value:
        return [replace(base, thing=thing)]
    found: list[Wish] = []
    for part in _coordinated(value):
        other, its_value = split_complement(part) if found else ((), ())
        if other and its_value and _is_plain_object(other):
            found.append(_complemented(replace(base, thing=other), its_value))
        else:
            found.append(_complemented(replace(base, thing=thing), part))
    return found


def _starts_anew(rest: Words) -> bool:
    """ "make another picture with …" is no change of this one."""
    noun = head(rest[:4])
    return (
        noun is not None
        and noun.has(Kind.PICTURE)
        and rest[0].low in ("a", "an", "another", "some")
        and not any(word.has(Kind.VARIANT, Kind.MEDIUM) for word in rest[:4])
    )


def _reasoned(base: Wish, thing: Words) -> list[Wish]:
    """ "make it so the cat is a kitten", "edit it to make it brighter"."""
    first = base.reason[0]
    if first.tag is Tag.VERB and act_of(first) is not Kind.SEEM:
        return wishes(base.reason)
    found = declared(base.reason, base.said)
    if thing and base.reason[0].has(Kind.SEEM):
        found = [replace(wish, thing=wish.thing or thing) for wish in found]
    return found or [replace(base, thing=thing)]


def _is_plain_object(words: Words) -> bool:
    return words[0].tag in (Tag.DET, Tag.PRON, Tag.NOUN)


def _coordinated(value: Words) -> list[Words]:
    """Complements that stand side by side: "darker and more moody"; a list of things stays one."""
    parts = groups(value)
    if len(parts) == 1 or (value[0].tag is Tag.DET and phrase_end(value) > len(parts[0])):
        return [value]
    joined: list[Words] = []
    for part in parts:
        alone = not joined or _stands_alone(part) or _stands_alone(joined[-1])
        if alone:
            joined.append(part)
        else:
            joined[-1] = value[_index(value, joined[-1][0]) : _index(value, part[-1]) + 1]
    return joined


def _index(words: Words, word: Word) -> int:
    return next(at for at, other in enumerate(words) if other.start == word.start)


def _stands_alone(part: Words) -> bool:
    return bool(step(part)[0]) or part[-1].tag is Tag.ADJ or all(split_complement(part))


def _complemented(base: Wish, value: Words) -> Wish:
    """X is to be Y: a linking word and verbs such as "look like" say nothing more."""
    link = ""
    while value and _links(value):
        link = "feel" if value[0].base == "feel" else link or value[0].base
        value = value[1:]
    if value and value[0].low in _HAVING:
        size, left = step(value[1:])
        if size:
            return replace(base, act=_way(size), thing=left, place=base.thing, step=abs(size))
        return replace(base, act=Kind.ADD, thing=left, place=base.thing, link="with")
    if value and value[-1].low == "possible":
        value = tuple(word for word in value if word.low not in ("as", "possible"))
        return replace(base, act=Kind.RAISE, value=value, step=MUCH, link=link)
    size, left = step(value)
    if size and value[0].tag is not Tag.VERB:
        left, place = placed(left)
        return replace(base, act=_way(size), value=left, step=abs(size), link=link, place=place)
    return replace(base, value=value, link=link)


def _links(value: Words) -> bool:
    """A first word that only joins; "look at …" is something done."""
    if value[0].has(Kind.SEEM) and len(value) > 1 and value[1].tag is Tag.PREP:
        return value[1].low in ("like", "as")
    return value[0].has(Kind.SEEM, Kind.BE) or value[0].low in _LINKING


def _way(size: int) -> Kind:
    return Kind.RAISE if size > 0 else Kind.LOWER


def _shifted(base: Wish, rest: Words) -> list[Wish]:
    """Darken X (a bit): towards the adjective that the verb carries."""
    size, left = step(rest)
    if base.verb == "light" and len(left) > 1:
        thing, value = split_complement(left)
        return [replace(base, act=Kind.MAKE, thing=thing, value=value, link="lit")]
    left, link, target = until(left, frozenset({"to", "into", "as", "with"}))
    thing, place = placed(left)
    if base.verb in ("color", "colour", "paint", "dye", "tint"):
        thing, target = split_complement(thing) if not target else (thing, target)
        link = "to" if target else link
    if target and link in ("to", "into", "as"):
        return [replace(base, act=Kind.CHANGE, thing=thing, value=target, link=link)]
    name = causatives().get(base.verb, base.verb)
    adjective = Word(name.replace("_", " "), name, name, kinds(name), tag=Tag.ADJ)
    act = Kind.LOWER if size < 0 else Kind.RAISE
    wish = replace(base, act=act, value=(adjective,), step=abs(size) or STEP, place=place)
    return [replace(wish, thing=thing)]


def _graded(base: Wish, rest: Words) -> list[Wish]:
    """Increase X by a bit in Y."""
    size, left = step(rest)
    left, _, _ = until(left, frozenset({"to", "by", "so", "for"}))
    thing, place = placed(left)
    down = (size < 0) is not (base.act is Kind.LOWER)
    wish = replace(base, act=Kind.LOWER if down else Kind.RAISE, step=abs(size) or STEP)
    return [replace(wish, thing=thing, place=place)]


def _added(base: Wish, rest: Words) -> list[Wish]:
    """Add X to Y; give Y an X; add more X."""
    size, left = step(rest)
    if base.verb in _GIVING:
        receiver, gift = _two_objects(left)
        if gift and receiver[0].low in ("me", "us") and not size:
            return [replace(base, act=Kind.MAKE, value=gift)]
        if gift:
            act = _way(size) if size else Kind.ADD
            return [replace(base, act=act, thing=gift, place=receiver, step=abs(size), link="with")]
    left, link, target = until(left, frozenset({"to"}))
    thing, place = placed(left)
    place = place or target
    if place and base.verb in _PUTTING and _is_definite(thing):
        return [replace(base, act=Kind.MOVE, thing=thing, place=place)]
    if size:
        return [replace(base, act=_way(size), thing=thing, place=place, step=abs(size))]
    return [replace(base, thing=thing, place=place, link=link)]


def _is_definite(thing: Words) -> bool:
    """ "put the car …" speaks of a car that is there; "put a car …" adds one."""
    first = thing[0] if thing else None
    if first is None:
        return False
    return (
        first.tag is Tag.PRON
        or first.low in _POINTING
        or (not first.has(Kind.DETERMINER, Kind.NUMBER) and len(thing) == 1)
    )


def _two_objects(words: Words) -> tuple[Words, Words]:
    """(the bunny) (a flower dress), (him) (glasses)."""
    for at in range(1, len(words)):
        if words[at].low == "with":
            return words[:at], trimmed(words[at + 1 :])
        if words[at].tag in (Tag.DET, Tag.NUM) and words[at - 1].tag is not Tag.PREP:
            return words[:at], trimmed(words[at:])
    if len(words) > 1 and words[0].tag is Tag.PRON:
        return words[:1], words[1:]
    if len(words) > 2 and words[0].tag is Tag.DET and words[1].tag is Tag.NOUN:
        return words[:2], words[2:]
    return words, ()


def _changed(base: Wish, rest: Words) -> list[Wish]:
    """Change X to Y, replace X with Y, move X to Y, crop X."""
    size, left = step(rest)
    thing, link, value = until(left, TO)
    if link == "from":
        source, link, value = until(value, frozenset({"to", "into"}))
        if thing and value and any(word.has(Kind.PLACE) for word in source):
            return [replace(base, thing=thing, value=value, link=link, place=source)]
        thing = thing or source
    if link in ("for", "by") and base.act is not Kind.REPLACE:
        value = ()
    if not value and base.reason and base.act is Kind.CHANGE:
        return _reasoned(base, thing)
    thing, place = placed(thing)
    wish = replace(base, thing=thing, value=trimmed(value), link=link, place=place)
    return [replace(wish, step=abs(size))]


def _removed(base: Wish, rest: Words) -> list[Wish]:
    thing, link, source = until(trimmed(rest), frozenset({"from", "off", "out_of"}))
    if not thing:
        thing = source
    thing, place = placed(thing)
    return [replace(base, thing=thing, place=place, link=link)]


def _created(base: Wish, rest: Words) -> list[Wish]:
    """Create X; "another version where they are girls" says what is to be different."""
    if rest and rest[0].low in ("me", "us"):
        rest = rest[1:]
    other = any(word.has(Kind.VARIANT) or word.low == "another" for word in rest[:3])
    for at in range(1, len(rest) - 2):
        if other and rest[at].low in _SAYS_HOW:
            return declared(rest[at + 1 :], base.said) or _changed(base, rest)
    return _changed(base, rest)


_BY_ACT: dict[Kind, Callable[[Wish, Words], list[Wish]]] = {
    Kind.MAKE: _made,
    Kind.WISH: _made,
    Kind.SHIFT: _shifted,
    Kind.RAISE: _graded,
    Kind.LOWER: _graded,
    Kind.ADD: _added,
    Kind.REMOVE: _removed,
    Kind.CREATE: _created,
}
