"""New words for the action: what somebody does, how they stand, what their face says."""

from bot.interpreters.phrases.grammar.constituents import head
from bot.interpreters.phrases.grammar.reference import is_whole
from bot.interpreters.phrases.grammar.wish import STEP, Wish
from bot.interpreters.phrases.grammar.words import Words, words, written
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing
from bot.interpreters.phrases.lexicon.lookup import Form
from bot.interpreters.phrases.values import degrees
from bot.interpreters.phrases.values.inflect import ing
from bot.interpreters.phrases.values.layertext import cut, listed, pieces
from bot.interpreters.phrases.values.naming import named

_FACIAL = listing("smile laugh cry weep frown grin smirk wink blink stare scowl pout")
_FACE_WORDS = listing("expression smile frown grin gaze look face eye contact")


def reworded(text: str, wish: Wish) -> str | None:
    """The action after a wish; None where the wish doesn't say what it is to be."""
    match wish.act:
        case Kind.RAISE | Kind.LOWER:
            return _graded(text, wish)
        case Kind.ADD:
            return exchanged(text, _doing(wish.thing))
        case Kind.REMOVE:
            return _without(text, wish)
        case Kind.MOVE | Kind.TURN:
            return exchanged(text, _moving(wish))
        case Kind.FIX | Kind.IMPROVE:
            return listed(text, f"natural {named(wish.thing)}")
        case _:
            return _set(text, wish)


def exchanged(text: str, new: str) -> str:
    """An action in place of the old one; a face may change while a posture stays, and back."""
    facial = _is_facial(new)
    kept = [piece for piece in pieces(text) if _is_facial(piece) != facial]
    return ", ".join((*kept, new)) if not facial else listed(", ".join(kept), new)


def _is_facial(piece: str) -> bool:
    said = words(piece)
    return any(word.base in _FACIAL or word.low in _FACE_WORDS for word in said)


def _doing(value: Words) -> str:
    if value and value[0].low in ("to", "be"):
        value = value[1:]
    if not value:
        return ""
    first = value[0]
    if first.has(Kind.ACT) and first.form is not Form.ING and not first.has(Kind.POSTURE):
        return " ".join(part for part in (ing(first.base), written(value[1:])) if part)
    return named(value)


def _graded(text: str, wish: Wish) -> str | None:
    steps = (wish.step or STEP) * (-1 if wish.act is Kind.LOWER else 1)
    noun = head(wish.thing)
    if not wish.value:
        name = named(wish.thing)
        adjectives = [word for word in wish.thing[:-1] if not word.has(Kind.DETERMINER)]
        if not adjectives:
            said, old = degrees.shifted(text, degrees.amount_of(name), steps)
            return cut(text, old.start, old.end, said) if old else listed(text, said)
        adjective, shown = adjectives[-1], wish.thing[-1].text
    else:
        adjective = wish.value[-1]
        shown = noun.text if noun is not None and noun.has(Kind.POSE) else "expression"
    scale, end = degrees.scale_of(adjective.base)
    said, old = degrees.shifted(text, scale, steps * end, adjective.base)
    if old:
        return _completed(cut(text, old.start, old.end, said), shown)
    return exchanged(text, f"{said} {shown}")


def _completed(text: str, shown: str) -> str:
    """Where the adjective is gone its noun goes too."""
    return ", ".join(piece for piece in pieces(text) if piece != shown)


def _without(text: str, wish: Wish) -> str:
    noun = head(wish.thing)
    kept = [
        piece
        for piece in pieces(text)
        if noun is None or noun.base not in {word.base for word in words(piece)}
    ]
    return (
        ", ".join(kept)
        if len(kept) < len(pieces(text))
        else listed(text, f"no {named(wish.thing)}")
    )


def _moving(wish: Wish) -> str:
    tail = written((*wish.value, *wish.place))
    lead = ing(wish.verb)
    middle = "" if is_whole(wish.thing) else written(wish.thing)
    link = f"{wish.link} " if wish.link and wish.value else ""
    return " ".join(part for part in (lead, middle, f"{link}{tail}".strip()) if part)


def _set(text: str, wish: Wish) -> str | None:
    value = tuple(word for word in (wish.value or wish.place) if word.low != "instead")
    if not value:
        return None
    doing = _doing(value)
    noun = head(wish.thing)
    if noun is not None and noun.has(Kind.POSE) and value[-1].has(Kind.POSTURE, Kind.FEELING):
        doing = f"{doing} {noun.text}"
    return exchanged(text, doing) if doing else None
