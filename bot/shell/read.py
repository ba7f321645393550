"""``retake read``: utterances in, readings out, a JSON object a line."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from time import perf_counter

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.errors import BadValue
from bot.interpreters.phrases import Phrases
from bot.interpreters.reading import Context, Edits, Reading
from bot.prompt.edits import Edit, apply
from bot.prompt.model import Layer, Prompt, Setting, full_name


class _Line(BaseModel):
    """One line of input: ``prompt`` maps layers to words, with ``settings`` where they matter."""

    model_config = ConfigDict(extra="ignore")

    id: str | int | None = None
    text: str
    prompt: dict[str, object] = Field(default_factory=dict)


@dataclass(slots=True)
class Tally:
    """How many lines could not be read."""

    bad: int = 0


def read_lines(
    lines: Iterable[str], reader: Phrases, tally: Tally, *, ideas: bool
) -> Iterator[str]:
    """One line of output for each line of input; a bad one is answered with an error line."""
    for number, raw in enumerate(lines, 1):
        if not raw.strip():
            continue
        try:
            line = _Line.model_validate_json(raw)
            answer = _idea(line, reader) if ideas else _request(line, reader)
        except (ValidationError, BadValue) as wrong:
            tally.bad += 1
            answer = {"line": number, "error": _why(wrong)}
        yield json.dumps(answer, ensure_ascii=False)


def _request(line: _Line, reader: Phrases) -> dict[str, object]:
    prompt = _prompt(line.prompt)
    start = perf_counter()
    reading = reader.read_now(line.text, Context(prompt=prompt))
    taken = (perf_counter() - start) * 1000
    return {
        "id": line.id,
        "kind": reading.kind,
        "edits": _edits(prompt, reading),
        "keep": _keep(reading),
        "confidence": round(reading.confidence, 3),
        "ms": round(taken, 3),
    }


def _idea(line: _Line, reader: Phrases) -> dict[str, object]:
    start = perf_counter()
    prompt = reader.first_now(line.text)
    taken = (perf_counter() - start) * 1000
    usual = Prompt().settings
    settings = {
        setting.value: prompt[setting]
        for setting in Setting
        if prompt[setting] != getattr(usual, setting.value)
    }
    return {
        "id": line.id,
        "prompt": {layer.value: words for layer, words in prompt.layers().items()},
        "settings": settings,
        "ms": round(taken, 3),
    }


def _prompt(given: dict[str, object]) -> Prompt:
    """A prompt from layers, with settings under ``settings`` or as ``setting:aspect``."""
    layers = {name: given[name] for name in given if name in set(Layer)}
    settings = given.get("settings") or {}
    if not isinstance(settings, dict):
        raise BadValue("The settings must be an object.")
    named = {
        name.removeprefix("setting:"): held
        for name, held in given.items()
        if name.startswith("setting:")
    }
    return Prompt.model_validate(layers | {"settings": settings | named})


def _edits(prompt: Prompt, reading: Reading) -> list[dict[str, object]]:
    if not isinstance(reading, Edits):
        return []
    told = []
    for edit in reading.edits:
        after = apply(prompt, edit)
        told.append(_edit(prompt, edit, after))
        prompt = after
    return told


def _edit(before: Prompt, edit: Edit, after: Prompt) -> dict[str, object]:
    return {
        "field": full_name(edit.field),
        "op": edit.op,
        "before": before[edit.field],
        "after": after[edit.field],
    }


def _keep(reading: Reading) -> list[str] | str:
    if not isinstance(reading, Edits):
        return []
    return "everything" if reading.keep_rest else sorted(full_name(one) for one in reading.keep)


def _why(wrong: ValidationError | BadValue) -> str:
    if isinstance(wrong, BadValue):
        return wrong.sentence
    first = wrong.errors(include_url=False, include_input=False)[0]
    where = ".".join(str(part) for part in first["loc"])
    return f"{where}: {first['msg']}" if where else str(first["msg"])
