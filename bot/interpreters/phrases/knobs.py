"""Knobs: the settings said in their own terms: "16:9", "six of them", "seed 42", "steps 30"."""

import re

from bot.interpreters.phrases.grammar.words import number_named
from bot.interpreters.phrases.lexicon.listing import listing
from bot.interpreters.phrases.phrasebook import Phrasebook, books, spoken
from bot.interpreters.phrases.values.adjusting import aspect_named, aspect_words, ratio_of
from bot.prompt.edits import Adjust
from bot.prompt.model import Prompt, Quality, Setting
from bot.rounds import seeds

_CAPTURES = (
    (
        "ratio",
        r"\d+(?:\.\d+)?\s?[:/x×]\s?\d+(?:\.\d+)?|\d+ by \d+|\d+ \d+(?= )",
    ),
    (
        "count",
        r"\d{1,6}|a hundred|a thousand|a dozen|a couple|a few|hundreds|thousands|one|two|three|"
        "four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty|zero|several",
    ),
    (
        "seed",
        r"#?-?\d{1,30}(?:[·.][0-9a-z]+)?",
    ),
    (
        "name",
        "strength|denoise|denoising strength|denoising|steps?|sampling steps|guidance scale|"
        "guidance|cfg scale|cfg|creativity|image strength",
    ),
    (
        "of",
        "the",
    ),
    (
        "level",
        "draft|standard|final|best|highest|full|low|high|normal|medium|rough|maximum|lower|higher|better",
    ),
    (
        "shape",
        r"[a-z][a-z -]{3,24}?",
    ),
)
_NAMES = {
    "strength": Setting.STRENGTH, "image": Setting.STRENGTH, "denoise": Setting.STRENGTH,
    "denoising": Setting.STRENGTH, "creativity": Setting.STRENGTH, "step": Setting.STEPS,
    "steps": Setting.STEPS, "sampling": Setting.STEPS, "guidance": Setting.GUIDANCE,
    "cfg": Setting.GUIDANCE,
}  # fmt: skip
_AMOUNTS = {
    "a hundred": 100, "a thousand": 1000, "hundreds": 100, "thousands": 1000, "a dozen": 12,
    "a couple": 2, "a few": 3, "twenty": 20, "fifty": 50, "several": 4,
}  # fmt: skip
_LEVELS = {
    "draft": Quality.DRAFT, "rough": Quality.DRAFT, "low": Quality.DRAFT,
    "standard": Quality.STANDARD, "normal": Quality.STANDARD, "medium": Quality.STANDARD,
    "final": Quality.FINAL, "best": Quality.FINAL, "highest": Quality.FINAL,
    "full": Quality.FINAL, "high": Quality.FINAL, "maximum": Quality.FINAL,
}  # fmt: skip
_ORDER = (Quality.DRAFT, Quality.STANDARD, Quality.FINAL)
_LONGEST = 80  # characters; a setting is said briefly
_TRIGGERS = listing("""
    aspect ratio format seed strength denoise denoising steps step guidance cfg creativity quality
    draft closer nearer faithful truer freely freedom stray deviate depart drift change changes
    alter modify original batch count engine only just picture pictures image images candidates
    versions variants options variations them these ones final
""")
_USUAL_STRENGTH = 0.55
_STRENGTH_STEP = 0.15


def knob(text: str, prompt: Prompt, engines: tuple[str, ...]) -> Adjust | None:
    """The setting that a whole utterance turns."""
    said = spoken(text)
    if len(said) > _LONGEST or not _speaks_of_settings(said, engines):
        return None
    return (
        _ratio(said)
        or _counted(said)
        or _seed(said)
        or _numbered(said)
        or _quality(said, prompt)
        or _strength(said, prompt)
        or _engine(said, engines)
    )


def _speaks_of_settings(said: str, engines: tuple[str, ...]) -> bool:
    spoken_words = set(said.lower().replace("%", " % ").split())
    return any(character.isdigit() for character in said) or bool(
        spoken_words & (_TRIGGERS | set(engines)) or aspect_words() & spoken_words
    )


def _ratio(said: str) -> Adjust | None:
    found = _book("aspect").match(said)
    if found:
        return Adjust(field=Setting.ASPECT, value=ratio_of(found["ratio"]))
    found = _book("named_aspect").match(said)
    value = aspect_named(found["shape"]) if found else None
    return Adjust(field=Setting.ASPECT, value=value) if value else None


def _counted(said: str) -> Adjust | None:
    found = _book("counted").match(said)
    if not found:
        return None
    count = found["count"].lower()
    value = int(count) if count.isdigit() else _AMOUNTS.get(count, number_named(count))
    return Adjust(field=Setting.COUNT, value=value)


def _seed(said: str) -> Adjust | None:
    found = _book("seed").match(said)
    if not found:
        return None
    written = found["seed"].lstrip("#")
    value = seeds.read(written)
    if value is None:
        value = int(re.sub(r"[·.].*", "", written))
    return Adjust(field=Setting.SEED, value=value)


def _numbered(said: str) -> Adjust | None:
    found = _book("named").match(re.sub(r"\s*%", " %", said))
    if not found:
        return None
    setting = _NAMES[found["name"].lower().split()[0]]
    value: float | int = float(found["amount"].replace(",", "."))
    if "%" in said:
        value /= 100
    whole = setting is Setting.STEPS and value == int(value)
    return Adjust(field=setting, value=int(value) if whole else value)


def _quality(said: str, prompt: Prompt) -> Adjust | None:
    found = _book("quality").match(said)
    if not found:
        return None
    level = found.get("level", "draft").lower()
    now = _ORDER.index(prompt.settings.quality)
    if level in ("higher", "better", "lower"):
        step = -1 if level == "lower" else 1
        return Adjust(field=Setting.QUALITY, value=_ORDER[max(0, min(2, now + step))])
    return Adjust(field=Setting.QUALITY, value=_LEVELS[level])


def _strength(said: str, prompt: Prompt) -> Adjust | None:
    way = -1 if _book("closer").match(said) else 1 if _book("looser").match(said) else 0
    if not way:
        return None
    now = prompt.settings.strength
    base = _USUAL_STRENGTH if now is None else now
    value = round(max(0.05, min(1.0, base + way * _STRENGTH_STEP)), 2)
    return Adjust(field=Setting.STRENGTH, value=value)


def _engine(said: str, engines: tuple[str, ...]) -> Adjust | None:
    for engine in engines:
        found = _book("engine").match(said)
        if found and found["engine"].lower() in (engine.lower(), engine.lower().replace("_", " ")):
            return Adjust(field=Setting.ENGINE, value=engine)
    return None


def _book(name: str) -> Phrasebook:
    return books("knobs", _CAPTURES)[name]
