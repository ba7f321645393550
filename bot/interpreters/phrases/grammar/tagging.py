"""Tagging: the part each word plays where it stands: a noun here may be a verb there."""

from enum import StrEnum

from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.lookup import DEED_KINDS, Entry, Form

DEEDS = tuple(DEED_KINDS)
NOUNS = (
    Kind.PICTURE, Kind.BACKDROP, Kind.LIGHT, Kind.GLARE, Kind.COLOR, Kind.MOOD, Kind.STYLE,
    Kind.MEDIUM, Kind.FRAME, Kind.SHOT, Kind.QUALITY, Kind.DEFECT, Kind.TEXT, Kind.POSE, Kind.BODY,
    Kind.HAIR, Kind.GARMENT, Kind.PERSON, Kind.ANIMAL, Kind.PLANT, Kind.THING, Kind.VEHICLE,
    Kind.FOOD, Kind.BUILDING, Kind.PLACE, Kind.SCENERY, Kind.WEATHER, Kind.TIME, Kind.ERA,
    Kind.FORMAT, Kind.FACE, Kind.LETTERING, Kind.SIDE, Kind.ARTIST, Kind.VARIANT,
)  # fmt: skip
ADJECTIVES = (
    Kind.BRIGHT, Kind.HUE, Kind.TONE, Kind.FEELING, Kind.SIZE, Kind.SHAPE, Kind.AGE, Kind.LOOK,
    Kind.MATERIAL, Kind.POSTURE, Kind.CLARITY, Kind.VAGUE, Kind.STYLE, Kind.WEATHER, Kind.BOOST,
)  # fmt: skip
_ADVERBS = (
    Kind.MORE, Kind.LESS, Kind.BIT, Kind.MUCH, Kind.TOO, Kind.FILLER, Kind.POLITE, Kind.EXCEPT,
    Kind.REASON,
)  # fmt: skip
_ADJECTIVE_ENDINGS = (
    "ful", "less", "ous", "ive", "able", "ible", "ical", "ish", "esque", "like", "style", "y",
    "ic", "ary", "ant", "ent", "ular", "eous",
)  # fmt: skip


class Tag(StrEnum):
    """A part of speech."""

    DET = "determiner"
    PRON = "pronoun"
    PREP = "preposition"
    CONJ = "conjunction"
    ADV = "adverb"
    ADJ = "adjective"
    NOUN = "noun"
    VERB = "verb"
    ING = "participle"
    ED = "past"
    NUM = "number"
    BE = "be"
    MODAL = "modal"
    NEG = "negation"
    MARK = "mark"
    ASK = "question"


_CLOSED: tuple[tuple[Kind, Tag], ...] = (
    (Kind.QUOTE, Tag.NOUN),
    (Kind.EMOJI, Tag.NOUN),
    (Kind.COMMA, Tag.MARK),
    (Kind.STOP, Tag.MARK),
    (Kind.MARK, Tag.MARK),
    (Kind.MODAL, Tag.MODAL),
    (Kind.BE, Tag.BE),
    (Kind.NEGATION, Tag.NEG),
    (Kind.CONJUNCTION, Tag.CONJ),
    (Kind.ASKING, Tag.ASK),
)
_OBJECTS = (
    Kind.PICTURE, Kind.BACKDROP, Kind.PREPOSITION, Kind.PERSON, Kind.COLOR, Kind.LIGHT,
    Kind.QUALITY, Kind.CONJUNCTION, Kind.COMMA,
)  # fmt: skip
_STARTS_NOUN = (Tag.DET, Tag.PREP, Tag.ADJ, Tag.NUM, Tag.ED)


def tagged(entries: list[tuple[str, Entry]]) -> list[Tag]:
    """The tags of a run of words, each with what the lexicon knows of it."""
    tags: list[Tag] = []
    for at, (low, known) in enumerate(entries):
        before = tags[-1] if tags else None
        if at and entries[at - 1][0] == "to":
            before = Tag.MODAL  # "to crop the photo" rather than "to the crop"
        tags.append(_tag(low, known, before, entries[at + 1 : at + 3]))
    return tags


def _tag(low: str, known: Entry, before: Tag | None, ahead: list[tuple[str, Entry]]) -> Tag:
    after = ahead[0] if ahead else None
    closed = next((tag for kind, tag in _CLOSED if kind in known.kinds), None)
    if closed is not None:
        return closed
    if low == "back" and before in (Tag.NOUN, Tag.PRON, Tag.VERB):
        return Tag.ADV
    if Kind.DETERMINER in known.kinds or low == "her":
        return _determiner(low, known, ahead)
    return _half_open(low, known, before) or _open(low, known, before, after)


def _half_open(low: str, known: Entry, before: Tag | None) -> Tag | None:
    """Pronouns, numbers, prepositions and adverbs, some of which are other words as well."""
    if _any(known, Kind.PRONOUN, Kind.SPEAKER):
        return Tag.NOUN if Kind.PERSON in known.kinds else Tag.PRON
    if _any(known, Kind.NUMBER, Kind.RATIO):
        return Tag.NUM
    if Kind.PREPOSITION in known.kinds:
        return Tag.VERB if low == "like" and before in (Tag.PRON, Tag.MODAL) else Tag.PREP
    adverb = _any(known, *_ADVERBS) and not _any(known, *ADJECTIVES, *DEEDS)
    return Tag.ADV if adverb else None


def _determiner(low: str, known: Entry, ahead: list[tuple[str, Entry]]) -> Tag:
    if Kind.PRONOUN not in known.kinds and low != "her":
        return Tag.DET
    if not ahead:
        return Tag.PRON
    entry = ahead[0][1]
    if entry.form is Form.ER or _any(entry, *_ADVERBS, Kind.PREPOSITION, Kind.BE, Kind.MODAL):
        return Tag.PRON
    if _any(entry, Kind.DETERMINER, Kind.CONJUNCTION, Kind.COMMA, Kind.STOP):
        return Tag.DET if low in ("all", "both") and Kind.DETERMINER in entry.kinds else Tag.PRON
    verb_only = _any(entry, Kind.ACT, *DEEDS) and not _any(entry, *NOUNS, *ADJECTIVES)
    if (verb_only and entry.form is Form.BASE) or _any(entry, Kind.SEEM):
        return Tag.PRON
    bare_adjective = _any(entry, *ADJECTIVES) and not _any(entry, *NOUNS)
    followed = len(ahead) > 1 and _any(ahead[1][1], *NOUNS)
    alone = low in ("this", "that", "all") and bare_adjective and not followed
    return Tag.PRON if alone else Tag.DET


def _open(low: str, known: Entry, before: Tag | None, after: tuple[str, Entry] | None) -> Tag:
    """A word of an open class: noun, verb or adjective, by its forms and its neighbours."""
    inflected = {Form.ING: Tag.ING, Form.ED: Tag.ED, Form.LY: Tag.ADV}.get(known.form)
    if inflected is not None or not known.kinds:
        return inflected or _unknown(low, before, after)
    if Kind.SIDE in known.kinds and low.endswith(("wise", "ly", "ways")):
        return Tag.ADV
    noun = _any(known, *NOUNS)
    adjective = _any(known, *ADJECTIVES) or known.form in (Form.ER, Form.EST)
    deed = _any(known, Kind.ACT, *DEEDS) and known.form in (Form.BASE, Form.S)
    if deed and (not (noun or adjective) or _is_verb_here(known, before, after)):
        return Tag.VERB
    if adjective and (not noun or _is_adjective_here(known, before, after)):
        return Tag.ADJ
    return Tag.NOUN if noun else Tag.ADV


def _is_verb_here(known: Entry, before: Tag | None, after: tuple[str, Entry] | None) -> bool:
    """ "crop the photo", "please light it", but "the crop", "a light", "to yellow"."""
    if before in _STARTS_NOUN or before is Tag.BE:
        return False
    opening = before in (None, Tag.MODAL, Tag.MARK, Tag.CONJ, Tag.PRON)
    if after is None:
        return opening and before is not Tag.MARK and not _any(known, *ADJECTIVES)
    entry = after[1]
    if _any(known, Kind.SEEM) and (_any(entry, *ADJECTIVES, *_ADVERBS) or after[0] == "like"):
        return True
    if _any(entry, Kind.DETERMINER, Kind.PRONOUN, Kind.QUOTE):
        return True
    return opening and _any(entry, *_OBJECTS)


def _is_adjective_here(known: Entry, before: Tag | None, after: tuple[str, Entry] | None) -> bool:
    if _any(known, Kind.LIGHT) and before is Tag.NOUN:
        return False  # "midday light"
    if after is None:
        return before in (Tag.NOUN, Tag.PRON, Tag.ADV, Tag.BE, Tag.CONJ, None)
    entry = after[1]
    if _any(entry, *NOUNS) or (not entry.kinds and not _any(entry, Kind.COMMA)):
        return True
    return before in (Tag.NOUN, Tag.PRON, Tag.BE, Tag.ADV) and not _any(entry, Kind.PREPOSITION)


def _unknown(low: str, before: Tag | None, after: tuple[str, Entry] | None) -> Tag:
    if low.endswith("ing") and len(low) > 5:
        return Tag.ING
    if low.endswith("ed") and len(low) > 4:
        return Tag.ED
    if low.endswith("ly") and len(low) > 4:
        return Tag.ADV
    if low.endswith(_ADJECTIVE_ENDINGS) and len(low) > 4:
        follows = after is not None and (_any(after[1], *NOUNS) or not after[1].kinds)
        if follows or before in (Tag.NOUN, Tag.PRON, Tag.ADV, Tag.BE):
            return Tag.ADJ
    return Tag.NOUN


def _any(known: Entry, *wanted: Kind) -> bool:
    return not known.kinds.isdisjoint(wanted)
