"""Orders: the commands that work in words, and picks that lead into a change."""

import re

from bot.interpreters.phrases.grammar.constituents import groups
from bot.interpreters.phrases.grammar.words import number_named, words, written
from bot.interpreters.phrases.phrasebook import books, spoken
from bot.interpreters.reading import Command, Verb
from bot.prompt.model import FIELDS, FieldName, Layer, Setting

_READ = tuple(verb for verb in Verb if verb is not Verb.SWEEP)
_LONGEST = 160  # characters; only a note to a keeper makes a command long
_FIELD_WORDS: dict[str, FieldName] = {
    **{field.value: field for field in FIELDS},
    "colour": Layer.COLOR, "colors": Layer.COLOR, "colours": Layer.COLOR, "palette": Layer.COLOR,
    "pose": Layer.ACTION, "expression": Layer.ACTION, "posture": Layer.ACTION,
    "light": Layer.LIGHTING, "face": Layer.SUBJECT, "character": Layer.SUBJECT,
    "person": Layer.SUBJECT, "backdrop": Layer.BACKGROUND, "scene": Layer.BACKGROUND,
    "framing": Layer.COMPOSITION, "angle": Layer.COMPOSITION, "camera": Layer.COMPOSITION,
    "atmosphere": Layer.MOOD, "vibe": Layer.MOOD, "words": Layer.TEXT, "lettering": Layer.TEXT,
    "negative": Layer.NEGATIVES, "exclusions": Layer.NEGATIVES, "format": Setting.ASPECT,
    "aspect ratio": Setting.ASPECT, "size": Setting.ASPECT,
}  # fmt: skip


def order(text: str, candidates: int = 0) -> Command | None:
    """The command that a whole utterance is, in the words people have for it."""
    said = spoken(text)
    if len(said) > _LONGEST:
        return None
    for verb in _READ:
        found = books("orders")[verb].match(said)
        if found is not None:
            command = _command(verb, found, candidates)
            if command is not None:
                return command
    return None


def pick_then(text: str) -> tuple[int, str] | None:
    """ "2 but at dusk": the candidate to go on from, and what should change."""
    found = books("orders")["pick_first"].match(
        re.sub(r"\s*([,:;]|\s-+\s)\s*", r" \1 ", text).strip() + " "
    )
    number = _number(found["n"]) if found else None
    if found is None or number is None or not 0 < number <= 10:
        return None
    rest = f"{found.get('link', '')} {found['rest']}".strip()
    return number, re.sub(r"\s+([,:;])", r"\1", rest)


def sweep(text: str) -> tuple[str, tuple[str, ...]] | None:
    """ "try it at dawn, noon and dusk": the field, where it was said, and the values."""
    found = books("orders")[Verb.SWEEP].match(re.sub(r"\s+", " ", text).strip(" .!?…") + " ")
    if found is None:
        return None
    values = tuple(
        re.sub(r"^(?:at|in|with|as|on)\s+", "", written(part))
        for part in groups(words(found["rest"]))
    )
    if len(values) < 2 or any(not 0 < len(value) <= 60 for value in values):
        return None
    return found.get("word", "").lower(), values


def field_called(name: str) -> FieldName | None:
    """The field that people call by this word."""
    return _FIELD_WORDS.get(name.strip().lower())


def _command(verb: Verb, found: dict[str, str], candidates: int) -> Command | None:
    number = _number(found["n"], candidates) if "n" in found else None
    if "n" in found and number is None:
        return None
    rest = found.get("rest", "")
    if verb in (Verb.LOCK, Verb.UNLOCK):
        field = field_called(rest) if rest else (Setting.SEED if verb is Verb.LOCK else None)
        return Command(verb=verb, field=field) if field or not rest else None
    return Command(verb=verb, number=number, text=rest.strip(" .!\"'"))


def _number(said: str, candidates: int = 0) -> int | None:
    low = said.lower().lstrip("#")
    if low in ("last", "latest"):
        return candidates or None
    digits = re.match(r"\d+", low)
    return int(digits[0]) if digits else number_named(low)
