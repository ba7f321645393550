# ruff: noqa: E501
"""Knobs: the settings said in their own terms: "16:9", "six of them", "seed 42", "steps 30"."""

import re

from bot.interpreters.phrases.adjusting import ratio_of
from bot.interpreters.phrases.words import number_named
from bot.prompt.edits import Adjust
from bot.prompt.model import Prompt, Quality, Setting
from bot.rounds import seeds

_LEAD = (
    r"(?:ok(?:ay)?,? |now,? |and |then |please,? |just |can you (?:please )?|could you (?:please )?|let'?s |"
    r"i(?:'d| would)? (?:like|want|need) |give me |show me |make (?:it |me |that )?|set (?:the |it to )?|use (?:the )?|change (?:the |it )?(?:to )?|"
    r"switch (?:to |the )?|turn it (?:in)?to |convert (?:it |this )?to |try (?:it )?(?:with |in |at )?|with |go |in |at |a |an |the |to |put it (?:in|at) |"
    r"crop (?:it )?to |generate |draw |render |do )*"
)
_TAIL = r"(?:,? (?:please|pls|instead|now|this time|next time|from now on|thanks|format|next|per round|per batch|each time|at a time|at once))*[.! ]*"
_COUNT = r"(?P<n>\d{1,6}|a (?:hundred|thousand|dozen|couple|few)|hundreds|thousands|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty)"
_THINGS = r"(?:of (?:them|these|those)|pictures?|images?|candidates?|versions?|variants?|options?|variations?|takes?|at a time|ones)"
_NUMBER = r"(?P<n>-?\d+(?:[.,]\d+)?)(?P<percent> ?%)?"
_IS = r"(?: (?:is|to|at|of|=|should be))?[:= ]{0,2}"

_ASPECT = re.compile(
    rf"{_LEAD}(?:aspect(?: ratio)?|ratio|format|frame|size|dimensions|ar)?{_IS}(?:a |an |the )?(?:(?:wide|tall|landscape|portrait|vertical|horizontal|cinematic|widescreen) )?(?P<r>\d+(?:\.\d+)?\s?[:/x×]\s?\d+(?:\.\d+)?|\d+ by \d+)"
    rf"(?: (?:aspect(?: ratio)?|ratio|format|please|frame|landscape|portrait|wide|for .{{1,30}}))*{_TAIL}",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    rf"{_LEAD}(?:just |only |(?:count|number){_IS})?(?:{_COUNT})(?: (?:more|new|different|other))? ?{_THINGS}(?: (?:instead|only|please))?{_TAIL}|"
    rf"{_LEAD}(?:just|only) (?P<m>\d{{1,3}}|one|two|three|four|five|six|seven|eight|nine|ten)(?: {_THINGS})?{_TAIL}|"
    rf"{_LEAD}(?:count|number of (?:pictures|images|candidates)|batch size|batch){_IS}(?P<k>-?\d{{1,6}}|one|two|three|four|five|six|seven|eight|nine|ten){_TAIL}",
    re.IGNORECASE,
)
_SEED = re.compile(
    rf"{_LEAD}seed(?: number)?{_IS}#?(?P<s>-?\d{{1,30}}(?:[·.][0-9a-z]+)?){_TAIL}", re.IGNORECASE
)
_SAME_SEED = re.compile(
    rf"{_LEAD}(?:the )?(?:same|keep(?: the)?(?: same)?|fix(?: the)?|lock(?: the)?|reuse(?: the)?|this|fixed) (?:same )?seed{_TAIL}",
    re.IGNORECASE,
)
_NEW_SEED = re.compile(
    rf"{_LEAD}(?:new|different|another|other|random|fresh|unlock(?: the)?|any)(?: (?:new|random))? seeds?{_TAIL}",
    re.IGNORECASE,
)
_NAMED = re.compile(
    rf"{_LEAD}(?P<name>strength|denoise|denoising(?: strength)?|steps?|sampling steps|guidance|guidance scale|cfg|cfg scale|creativity){_IS}{_NUMBER}{_TAIL}|"
    rf"{_LEAD}(?P<n2>\d+(?:\.\d+)?) (?P<name2>steps){_TAIL}",
    re.IGNORECASE,
)
_SETTING_CALLED = {
    "strength": Setting.STRENGTH, "denoise": Setting.STRENGTH, "denoising": Setting.STRENGTH,
    "creativity": Setting.STRENGTH, "step": Setting.STEPS, "steps": Setting.STEPS,
    "sampling": Setting.STEPS, "guidance": Setting.GUIDANCE, "cfg": Setting.GUIDANCE,
}  # fmt: skip
_QUALITY = re.compile(
    rf"{_LEAD}(?:quality{_IS})?(?P<q>draft|standard|final|best|highest|full|low|high|normal|medium|rough)(?: (?:quality|draft|resolution))?{_TAIL}",
    re.IGNORECASE,
)
_CLOSER = re.compile(
    rf"{_LEAD}(?:stick|stay|keep|be|remain)(?: it)? (?:much |a bit |a little )?(?:closer|nearer|close|true|truer|more faithful|faithful) to (?:the )?(?:original|source|picture|image|input|reference|photo|last one|pick).*",
    re.IGNORECASE,
)
_LOOSER = re.compile(
    rf"{_LEAD}(?:stray|deviate|depart|move|drift|go|be) (?:much |a bit |a little )?(?:more |further |farther )?(?:freely |creative )?(?:away )?(?:from|with) (?:the )?(?:original|source|picture|image|input|photo|last one).*|{_LEAD}(?:more|be more) (?:freedom|freely|creative freedom){_TAIL}",
    re.IGNORECASE,
)
_WORDS_FOR = {
    "a hundred": 100, "a thousand": 1000, "hundreds": 100, "thousands": 1000, "a dozen": 12,
    "a couple": 2, "a few": 3, "twenty": 20, "fifty": 50,
}  # fmt: skip
_QUALITIES = {
    "draft": Quality.DRAFT, "rough": Quality.DRAFT, "low": Quality.DRAFT, "standard": Quality.STANDARD,
    "normal": Quality.STANDARD, "medium": Quality.STANDARD, "final": Quality.FINAL,
    "best": Quality.FINAL, "highest": Quality.FINAL, "full": Quality.FINAL, "high": Quality.FINAL,
}  # fmt: skip
_USUAL_STRENGTH = 0.55
_STRENGTH_STEP = 0.15


def knob(text: str, prompt: Prompt, engines: tuple[str, ...]) -> Adjust | None:
    """The setting that a whole utterance turns."""
    return (
        _ratio(text)
        or _counted(text)
        or _seed(text, prompt)
        or _numbered(text)
        or _quality(text)
        or _strength(text, prompt)
        or _engine(text, engines)
    )


def _ratio(text: str) -> Adjust | None:
    found = _ASPECT.fullmatch(text)
    return Adjust(field=Setting.ASPECT, value=ratio_of(found["r"])) if found else None


def _counted(text: str) -> Adjust | None:
    found = _COUNTED.fullmatch(text)
    if not found:
        return None
    said = (found["n"] or found["m"] or found["k"]).lower()
    count = int(said) if said.lstrip("-").isdigit() else _WORDS_FOR.get(said, number_named(said))
    return Adjust(field=Setting.COUNT, value=count)


def _seed(text: str, prompt: Prompt) -> Adjust | None:
    found = _SEED.fullmatch(text)
    if found:
        read = seeds.read(found["s"])
        value = read if read is not None else int(re.match(r"-?\d+", found["s"])[0])  # type: ignore[index]
        return Adjust(field=Setting.SEED, value=value)
    if _NEW_SEED.fullmatch(text) and prompt.settings.seed is not None:
        return Adjust(field=Setting.SEED, value=None)
    return None


def _numbered(text: str) -> Adjust | None:
    found = _NAMED.fullmatch(text)
    if not found:
        return None
    name = (found["name"] or found["name2"]).lower().split()[0]
    setting = _SETTING_CALLED[name]
    value: float | int = float((found["n"] or found["n2"]).replace(",", "."))
    if found["percent"]:
        value /= 100
    if setting is Setting.STEPS and value == int(value):
        value = int(value)
    return Adjust(field=setting, value=value)


def _quality(text: str) -> Adjust | None:
    found = _QUALITY.fullmatch(text)
    if not found or not re.search(r"quality|draft|resolution", text, re.IGNORECASE):
        return None
    return Adjust(field=Setting.QUALITY, value=_QUALITIES[found["q"].lower()])


def _strength(text: str, prompt: Prompt) -> Adjust | None:
    way = -1 if _CLOSER.fullmatch(text) else 1 if _LOOSER.fullmatch(text) else 0
    if not way:
        return None
    now = prompt.settings.strength
    base = _USUAL_STRENGTH if now is None else now
    value = round(max(0.05, min(1.0, base + way * _STRENGTH_STEP)), 2)
    return Adjust(field=Setting.STRENGTH, value=value)


def _engine(text: str, engines: tuple[str, ...]) -> Adjust | None:
    for engine in engines:
        pattern = rf"{_LEAD}(?:engine{_IS}|the )?{re.escape(engine)}(?: engine)?{_TAIL}"
        if re.fullmatch(pattern, text, re.IGNORECASE):
            return Adjust(field=Setting.ENGINE, value=engine)
    return None
