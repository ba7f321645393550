"""New words for the composition: how far, from where, and where in the frame."""

import re
from collections.abc import Callable

from bot.interpreters.phrases.grammar.constituents import head
from bot.interpreters.phrases.grammar.reference import is_whole
from bot.interpreters.phrases.grammar.wish import Wish
from bot.interpreters.phrases.grammar.words import Words, words, written
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing
from bot.interpreters.phrases.values.layertext import cut, listed, pieces
from bot.interpreters.phrases.values.naming import named

# from the nearest to the farthest; the middle one is what a picture has unless somebody says
DISTANCES = ("extreme close-up", "close-up", "medium shot", "wide shot", "extreme wide shot")
_USUAL = DISTANCES.index("medium shot")
_SAID_AS = {
    "macro": 0, "macro shot": 0, "extreme closeup": 0, "closeup": 1, "close up": 1,
    "headshot": 1, "head shot": 1, "close shot": 1, "tight shot": 1, "mid shot": 2, "full shot": 3,
    "wide-angle": 3, "wide angle": 3, "long shot": 3, "wide view": 3, "full body": 3,
    "full body shot": 3, "wide angle shot": 3, "extreme long shot": 4, "ultra wide": 4,
}  # fmt: skip
_LADDER = {name: index for index, name in enumerate(DISTANCES)} | _SAID_AS
# kinds of words about a composition that take each other's place
_FAMILIES: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"close-?\s?up|macro|wide|long shot|medium|full|head ?shot|bust|half|upper body|far away|"
        r"zoomed|portrait shot|establishing|panoram",
        r"angle|above|below|bird|worm|aerial|overhead|top|eye.level|drone|under",
        r"side|profile|front|back view|rear|behind|three.quarter",
        r"left|right|cent(?:er|re)|middle|bottom|corner",
        r"bokeh|depth|focus|lens|\d+ ?mm|f/?\d",
        r"rotat|mirror|flip|upside",
    )
)
_CENTERING = listing("center centre recenter align")
_NEARER = listing("close near in large big tight zoom zoom_in zoom_into move_in crop crop_in")
_FARTHER = listing("far out small wide away zoom_out pan_out pull_back pull_out back_up step_back")


def reworded(text: str, wish: Wish) -> str | None:
    """The composition after a wish; None where the wish doesn't say what it is to be."""
    if wish.act is Kind.ADD:
        return merged(text, named(wish.thing))
    return _BY_ACT.get(wish.act, _set)(text, wish)


def farther(text: str, steps: int) -> str:
    """The same composition seen from nearer (below 0) or farther."""
    for piece in sorted(_LADDER, key=len, reverse=True):
        found = re.search(rf"(?<![\w-]){re.escape(piece)}(?![\w-])", text, re.IGNORECASE)
        if found:
            rung = max(0, min(len(DISTANCES) - 1, _LADDER[piece] + steps))
            return cut(text, found.start(), found.end(), DISTANCES[rung])
    rung = max(0, min(len(DISTANCES) - 1, _USUAL + steps))
    return listed(DISTANCES[rung], text) if text else DISTANCES[rung]


def merged(text: str, new: str) -> str:
    """A composition with one more word; what says the same sort of thing gives way."""
    for index, family in enumerate(_FAMILIES):
        if family.search(new):
            return listed(_without_family(text, index), new)
    return listed(text, new)


def _without_family(text: str, index: int) -> str:
    return ", ".join(piece for piece in pieces(text) if not _FAMILIES[index].search(piece))


def _zoomed(text: str, wish: Wish) -> str:
    said = {word.low for word in wish.said} | {wish.verb}
    way = 1 if said & _FARTHER else -1
    size = 2 if wish.step == 3 else 1
    noun = named(wish.thing)
    closer = farther(text, way * size)
    if noun and not is_whole(wish.thing) and way < 0:
        return closer if noun in closer else listed(closer, f"centered on the {noun}")
    return closer


def _turned(text: str, wish: Wish) -> str:
    return listed(_without_family(text, 5), _turning(wish))


def _turning(wish: Wish) -> str:
    verb = {"flip": "mirrored", "mirror": "mirrored", "flop": "mirrored", "reverse": "mirrored"}
    done = verb.get(
        wish.verb, "straightened" if wish.verb in ("straighten", "level") else "rotated"
    )
    if wish.verb == "turn_upside_down":
        return "upside down"
    how = [
        word.text
        for word in (*wish.thing, *wish.value, *wish.place)
        if word.has(Kind.NUMBER, Kind.SIDE) or word.low in ("ninety", "°")
    ]
    noun = "" if is_whole(wish.thing) or not wish.thing else named(wish.thing)
    noun = " ".join(word for word in noun.split() if word not in how)
    lead = f"{noun} {done}".strip() if noun else done
    return " ".join((lead, *how))


def _cropped(text: str, wish: Wish) -> str:
    target = wish.value if wish.link in ("to", "around") else ()
    if target:
        return merged(text, f"cropped to the {named(target)}")
    if wish.verb == "crop_out" and wish.thing:
        return listed(text, f"framed without the {named(wish.thing)}")
    if wish.thing and not is_whole(wish.thing):
        return merged(text, f"cropped to the {named(wish.thing)}")
    return merged(text, "cropped tightly")


def _moved(text: str, wish: Wish) -> str | None:
    noun = head(wish.thing)
    if noun is not None and noun.low in ("camera", "view", "viewpoint"):
        return _camera(text, wish)
    where = (*wish.value, *wish.place)
    name = "" if is_whole(wish.thing) else f"{named(wish.thing)} "
    if not where:
        where = tuple(word for word in wish.thing if word.has(Kind.SIDE))
        name = named(tuple(word for word in wish.thing if word not in where)) + " "
    if not where:
        return merged(text, f"{name}centered") if wish.verb in _CENTERING else None
    lead = "" if where[0].has(Kind.PREPOSITION) and not where[0].has(Kind.SIDE) else _lead(where)
    return _positioned(text, f"{name}{lead}{written(where)}".strip(), name.strip())


def _lead(where: Words) -> str:
    first = where[0].low
    if first in ("closer", "further", "farther", "higher", "lower", "further_away"):
        return ""
    return "on " if where[0].has(Kind.DETERMINER) else "on the "


def _positioned(text: str, new: str, name: str) -> str:
    kept = [
        piece
        for piece in pieces(text)
        if not (_FAMILIES[3].search(piece) and (not name or name.lower() in piece.lower()))
    ]
    return ", ".join((*kept, new))


def _camera(text: str, wish: Wish) -> str:
    said = {word.low for word in wish.said} | {word.base for word in wish.said}
    if said & {"closer", "close", "in", "near", "nearer"}:
        return farther(text, -1)
    if said & {"back", "out", "away", "further", "farther"}:
        return farther(text, 1)
    if said & {"up", "higher"}:
        return merged(text, "high angle")
    if said & {"down", "lower", "low"}:
        return merged(text, "low angle")
    return merged(text, f"camera {written((*wish.value, *wish.place))}".strip())


def _graded(text: str, wish: Wish) -> str | None:
    said = {word.base for word in (*wish.value, *wish.thing)}
    way = 1 if wish.act is Kind.RAISE else -1
    size = 2 if wish.step == 3 else 1
    if not is_whole(wish.thing):
        noun = head(wish.thing)
        if noun is not None and noun.low not in ("camera", "view", "angle", "framing", "shot"):
            more = "larger" if ("large" in said or "big" in said) == (way > 0) else "smaller"
            adjective = more if said & {"large", "big", "small"} else named(wish.value)
            return merged(text, f"{adjective} {named(wish.thing)}".strip())
    if said & _NEARER:
        return farther(text, -way * size)
    if said & _FARTHER:
        return farther(text, way * size)
    if "high" in said or "low" in said:
        return merged(text, "high angle" if ("high" in said) == (way > 0) else "low angle")
    name = named(wish.value or wish.thing)
    return merged(text, name if way > 0 else f"less {name}") if name else None


def _filled(text: str, wish: Wish) -> str:
    return listed(text, _filling(wish))


def _filling(wish: Wish) -> str:
    where = (*wish.value, *wish.place)
    name = "" if is_whole(wish.thing) else named(wish.thing)
    if wish.verb == "fill":
        return f"{name or 'picture'} filling the frame"
    return f"extended {name} {written(where)}".replace("  ", " ").strip()


def _without(text: str, wish: Wish) -> str:
    kept = [piece for piece in pieces(text) if named(wish.thing).lower() not in piece.lower()]
    return (
        ", ".join(kept)
        if len(kept) < len(pieces(text))
        else listed(text, f"no {named(wish.thing)}")
    )


def _set(text: str, wish: Wish) -> str | None:
    value = tuple(word for word in (wish.value or wish.place) if word.low != "instead")
    if not value and wish.act is Kind.REPLACE:
        return listed(text, f"{named(wish.thing)} swapped")
    if not value and wish.act in (Kind.MAKE, Kind.CREATE) and not is_whole(wish.thing):
        return merged(text, named(wish.thing))
    if not value:
        return None
    new = named(value)
    if not is_whole(wish.thing):
        noun = head(wish.thing)
        if noun is not None and not noun.has(Kind.FRAME, Kind.SHOT):
            new = f"{named(wish.thing)} {written(value)}"
    return merged(text, new) if words(new) else None


_BY_ACT: dict[Kind, Callable[[str, Wish], str | None]] = {
    Kind.ZOOM: _zoomed,
    Kind.TURN: _turned,
    Kind.CROP: _cropped,
    Kind.MOVE: _moved,
    Kind.RAISE: _graded,
    Kind.LOWER: _graded,
    Kind.EXTEND: _filled,
    Kind.REMOVE: _without,
}
