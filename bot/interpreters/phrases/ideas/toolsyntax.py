"""Other tools' syntax: flags, weights, negative prompts and parameter lines of pasted prompts."""

import re
from dataclasses import dataclass, field

from pydantic import ValidationError

from bot.interpreters.phrases.lexicon.listing import listing
from bot.interpreters.phrases.values.adjusting import ratio_of
from bot.prompt.model import Quality, Setting, Settings, clean
from bot.rounds import seeds

_FLAG = re.compile(
    r"(?:^|(?<=\s)|(?<=[,.]))(?:--|—|–)(?P<name>[a-z][\w-]*)(?:[ =]+(?P<value>(?!--|—|–)\"[^\"]*\"|"
    r"(?!--|—|–)[^\s,]+))?,?",
    re.IGNORECASE,
)
_NO = re.compile(
    r"(?:--|—|–)(?:no|neg(?:ative)?(?:[_-]prompt)?)[ =]+(?P<things>.*?)(?=\s(?:--|—|–)[a-z]|$)",
    re.IGNORECASE | re.DOTALL,
)
_NEGATIVE = re.compile(
    r"\bnegative[ _]prompt\s*[:=]\s*(?P<things>.*?)"
    r"(?=\n\s*(?:steps|sampler|seed|cfg)|\bsteps:\s*\d|$)",
    re.IGNORECASE | re.DOTALL,
)
_PARAMETER = re.compile(
    r"(?<![\w-])(?P<name>steps|sampler(?: name)?|cfg(?: scale)?|guidance(?: scale)?|seed|size|"
    r"model(?: hash)?|denoising strength|clip skip|ensd|version|hires [\w ]+|lora hashes|"
    r"vae(?: hash)?|eta|schedule type|face restoration|ti hashes|mask blur|rng|"
    r"token merging ratio|width|height|ar|aspect ratio|quality|strength|count|batch size|"
    r"negative|dimensions)\s*[:=]\s*(?P<value>\"[^\"]*\"|[^,\n]+)(?:,|\n|$)",
    re.IGNORECASE,
)
_LORA = re.compile(r"<(?:lora|lyco|hypernet|embedding)[^>]*>", re.IGNORECASE)
_BREAK = re.compile(r"\bBREAK\b")
_WEIGHT = re.compile(r"[(\[{]+\s*([^()\[\]{}]*?)\s*(?::+\s*-?\d+(?:\.\d+)?)?\s*[)\]}]+")
_LOOSE_WEIGHT = re.compile(r"::\s*-?\d+(?:\.\d+)?|(?<=\w)\s*:\s*\d\.\d+\b")
_VALUED = listing("""
    ar aspect seed s stylize q quality v version chaos c weird iw stop style niji cw sref cref
    steps cfg scale model w h width height n count repeat r sampler strength denoise tile no neg
    negative hd uplight test creative upbeta video fast relax turbo raw
""")
_BARE = listing(
    "hd tile test testp creative uplight upbeta video fast relax turbo raw upanime upalpha"
)


@dataclass
class Pasted:
    """What is left of a pasted prompt: wording, exclusions, settings and what had no place."""

    text: str
    negatives: list[str] = field(default_factory=list)
    settings: dict[str, str] = field(default_factory=dict)
    dropped: list[str] = field(default_factory=list)


def pasted(idea: str) -> Pasted:
    """An idea without the syntax of other tools."""
    found = Pasted(idea)
    _take_negatives(found)
    _take_flags(found)
    _take_parameters(found)
    for pattern in (_LORA, _BREAK):
        found.dropped.extend(match[0] for match in pattern.finditer(found.text))
        found.text = pattern.sub(" , " if pattern is _BREAK else " ", found.text)
    found.text = unweighted(found.text)
    return found


def unweighted(text: str) -> str:
    """ "(word:1.2)" and "((word))" as the word alone."""
    for _ in range(5):
        text, count = _WEIGHT.subn(r"\1", text)
        if not count:
            break
    return _LOOSE_WEIGHT.sub("", text)


def settings_of(found: Pasted, engines: tuple[str, ...]) -> Settings:
    """The settings that were given, each only where it is possible."""
    settings = Settings()
    for name, said in found.settings.items():
        value = _value(name, said, engines)
        if value is None:
            continue
        try:
            settings = Settings.model_validate(dict(settings) | value)
        except ValidationError:
            found.dropped.append(f"{name}: {said}")
    return settings


def _take_negatives(found: Pasted) -> None:
    for pattern in (_NEGATIVE, _NO):
        for match in pattern.finditer(found.text):
            things = re.split(r"[,;\n]|(?<=\w)::", unweighted(match["things"]))
            found.negatives.extend(thing for part in things if (thing := clean(part).strip(" .")))
        found.text = pattern.sub(" ", found.text)


def _take_flags(found: Pasted) -> None:
    def take(match: re.Match[str]) -> str:
        name, value = match["name"].lower(), (match["value"] or "").strip('"')
        if name in _BARE or (name not in _VALUED and not value):
            found.dropped.append(match[0].strip())
            return f" {value} " if value else " "
        found.settings[name] = value
        return " "

    found.text = _FLAG.sub(take, found.text)


def _take_parameters(found: Pasted) -> None:
    matches = list(_PARAMETER.finditer(found.text))
    if len(matches) < 2 and not (
        matches and matches[0]["name"].lower() in ("seed", "steps", "size")
    ):
        return
    for match in matches:
        found.settings[match["name"].lower()] = match["value"].strip(' "')
    found.text = _PARAMETER.sub(" ", found.text)


def _value(name: str, said: str, engines: tuple[str, ...]) -> dict[str, object] | None:
    number = re.search(r"-?\d+(?:\.\d+)?|-?\.\d+", said)
    setting = _SETTINGS.get(name)
    if setting is Setting.ASPECT:
        sides = re.findall(r"\d+(?:\.\d+)?", said)
        return {"aspect": ratio_of(said)} if len(sides) >= 2 else None
    if setting is Setting.SEED:
        return {"seed": seeds.read(said.split()[0])} if said.split() else None
    if setting is Setting.MODEL:
        return {"model": f"{name} {said}" if name in ("v", "niji") else said}
    if setting is Setting.QUALITY:
        return _quality(said, number)
    if setting is None or number is None:
        return None
    value = float(number[0])
    return {setting.value: int(value) if setting in (Setting.STEPS, Setting.COUNT) else value}


def _quality(said: str, number: re.Match[str] | None) -> dict[str, object] | None:
    if said.lower() in list(Quality):
        return {"quality": said.lower()}
    if number is None:
        return None
    amount = float(number[0])
    return {
        "quality": Quality.DRAFT
        if amount < 1
        else Quality.STANDARD
        if amount == 1
        else Quality.FINAL
    }


_SETTINGS: dict[str, Setting] = {
    "ar": Setting.ASPECT, "aspect": Setting.ASPECT, "aspect ratio": Setting.ASPECT,
    "size": Setting.ASPECT, "dimensions": Setting.ASPECT, "seed": Setting.SEED,
    "q": Setting.QUALITY, "quality": Setting.QUALITY, "v": Setting.MODEL, "version": Setting.MODEL,
    "niji": Setting.MODEL, "model": Setting.MODEL, "steps": Setting.STEPS, "cfg": Setting.GUIDANCE,
    "cfg scale": Setting.GUIDANCE, "scale": Setting.GUIDANCE, "guidance": Setting.GUIDANCE,
    "guidance scale": Setting.GUIDANCE, "strength": Setting.STRENGTH, "denoise": Setting.STRENGTH,
    "denoising strength": Setting.STRENGTH, "n": Setting.COUNT, "count": Setting.COUNT,
    "batch size": Setting.COUNT, "iw": Setting.STRENGTH,
}  # fmt: skip
