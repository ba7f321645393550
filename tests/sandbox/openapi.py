"""Checks answers of the sandbox against Discord's own description of its REST API."""

import json
import re
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]
from jsonschema.exceptions import best_match  # type: ignore[import-untyped]
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from bot.sandbox.parts import Answer

PATH = Path(__file__).parents[2].parent / "shared" / "discord-api" / "openapi.json"
# Routes that libraries call and that the description leaves out.
UNDESCRIBED = {"/users/{}", "/voice/regions"}
_URI = "urn:discord"


class Document:
    """Discord's description, and everything that was found to contradict it."""

    def __init__(self, raw: dict[str, Any]) -> None:
        self.mistakes: list[str] = []
        self.checked = 0
        self._paths = {_blank(path): path for path in raw["paths"]}
        self._raw = raw
        resource = Resource.from_contents(raw, default_specification=DRAFT202012)
        self._registry = Registry().with_resource(_URI, resource)
        self._validators: dict[tuple[str, str, int], Draft202012Validator | None] = {}

    @classmethod
    def load(cls) -> "Document | None":
        return cls(json.loads(PATH.read_bytes())) if PATH.is_file() else None

    def describes(self, method: str, template: str) -> bool:
        path = self._paths.get(_blank(template))
        known = path is not None and method.lower() in self._raw["paths"][path]
        return known or _blank(template) in UNDESCRIBED

    def check(self, answer: Answer) -> None:
        """Note what is wrong with an answer."""
        where = f"{answer.method} {answer.template} → {answer.status}"
        template = _blank(answer.template)
        if not answer.template or template in UNDESCRIBED:
            return
        if template not in self._paths:
            self.mistakes.append(f"{where}: no such route")
            return
        self.checked += 1
        try:
            validator = self._validator(template, answer)
        except KeyError as missing:
            self.mistakes.append(f"{where}: {missing} is not described")
            return
        if validator is None:
            if answer.body:
                self.mistakes.append(f"{where}: a body where none is described")
            return
        body = json.loads(answer.body)
        if answer.status >= 400 and not _documented(body.get("errors", {})):
            self.mistakes.append(f"{where}: errors of another shape: {body}")
        problem = best_match(validator.iter_errors(body))
        if problem is not None:
            at = "/".join(str(part) for part in problem.absolute_path)
            self.mistakes.append(f"{where}: at {at!r}: {problem.message[:300]}")

    def _validator(self, template: str, answer: Answer) -> Draft202012Validator | None:
        key = (template, answer.method, answer.status)
        if key not in self._validators:
            pointer = self._pointer(template, answer.method.lower(), answer.status)
            self._validators[key] = pointer and Draft202012Validator(
                {"$ref": f"{_URI}#{pointer}"}, registry=self._registry
            )
        return self._validators[key]

    def _pointer(self, template: str, method: str, status: int) -> str | None:
        path = self._paths[template]
        responses = self._raw["paths"][path][method]["responses"]
        if status == 429:
            return "/components/schemas/RatelimitedResponse"
        if status >= 400:
            return "/components/schemas/Error"
        content = responses[str(status)].get("content")
        if content is None:
            return None
        escaped = path.replace("~", "~0").replace("/", "~1")
        return f"/paths/{escaped}/{method}/responses/{status}/content/application~1json/schema"


def _documented(errors: Any) -> bool:
    """Reference > Error Messages: leaves are lists of a code in words and a message.

    The description has numbers for those codes; the documentation, which wins, has words.
    """
    if not isinstance(errors, dict):
        return False
    leaves = errors.get("_errors", [])
    if any(type(one["code"]) is not str or type(one["message"]) is not str for one in leaves):
        return False
    return all(_documented(inner) for name, inner in errors.items() if name != "_errors")


def _blank(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)
