"""Deciding: the field, or fields, that a wish falls in."""

from dataclasses import replace

from bot.interpreters.phrases.fields import adding, changing, grading, placing, removing
from bot.interpreters.phrases.fields.aim import (
    DOUBTFUL,
    GUESS,
    LIKELY,
    SURE,
    Aim,
    Rule,
    first,
    says,
)
from bot.interpreters.phrases.grammar.constituents import head, things
from bot.interpreters.phrases.grammar.reference import is_whole
from bot.interpreters.phrases.grammar.wish import Wish
from bot.interpreters.phrases.grammar.words import Words
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.prompt.model import Layer, Setting


def aims(wish: Wish) -> list[Aim]:
    """The fields a wish falls in: one, or one for each thing it names."""
    if says(wish.reason, Kind.FORMAT, Kind.RATIO) and not is_whole(wish.thing):
        use = Wish(Kind.CHANGE, value=wish.reason, verb="use", said=wish.said)
        return [*aims(replace(wish, reason=())), Aim(Setting.ASPECT, use, DOUBTFUL)]
    parts = things(wish.thing)
    if len(parts) < 2 or (wish.value and wish.act not in (Kind.RAISE, Kind.LOWER)):
        return [aim(wish)]
    found = [aim(replace(wish, thing=part)) for part in parts]
    known = [one.field for one, part in zip(found, parts, strict=True) if _is_known(part)]
    if len(set(known)) <= 1:
        field = known[0] if known else found[0].field
        return [replace(aim(wish), field=field)]
    return found


def aim(wish: Wish) -> Aim:
    """The field that a wish with one thing falls in."""
    found = first(_BY_ACT.get(wish.act, changing.RULES), wish)
    return found or Aim(Layer.SUBJECT, wish, GUESS)


def _is_known(part: Words) -> bool:
    noun = head(part)
    return noun is not None and bool(noun.kinds)


_BY_ACT: dict[Kind, tuple[Rule, ...]] = {
    Kind.REMOVE: removing.RULES,
    Kind.READMIT: (lambda wish: Aim(Layer.NEGATIVES, wish, LIKELY),),
    Kind.ADD: adding.RULES,
    Kind.CREATE: adding.CREATING,
    Kind.WRITE: (lambda wish: Aim(Layer.TEXT, wish, SURE),),
    Kind.CROP: placing.RULES,
    Kind.ZOOM: placing.RULES,
    Kind.TURN: placing.RULES,
    Kind.MOVE: placing.RULES,
    Kind.ISOLATE: (lambda wish: Aim(Layer.BACKGROUND, wish, DOUBTFUL),),
    Kind.EXTEND: placing.EXTENDING,
    Kind.FIX: grading.MENDING,
    Kind.IMPROVE: grading.MENDING,
    Kind.RAISE: grading.RULES,
    Kind.LOWER: grading.RULES,
}
