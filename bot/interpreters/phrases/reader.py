"""The offline reader: natural language in, one-field edits out, instantly and for nothing."""

from functools import reduce

from bot.errors import BadValue
from bot.interpreters.phrases import asides, orders
from bot.interpreters.phrases.doubts import already, ask, impossible
from bot.interpreters.phrases.fields.aim import GUESS, Aim
from bot.interpreters.phrases.fields.deciding import aims
from bot.interpreters.phrases.fields.locating import located
from bot.interpreters.phrases.fields.novelty import is_new_picture
from bot.interpreters.phrases.grammar.sentences import Mood, Sentence, sentences
from bot.interpreters.phrases.grammar.wish import Wish
from bot.interpreters.phrases.grammar.words import plain, words
from bot.interpreters.phrases.ideas.layering import prompt_of
from bot.interpreters.phrases.keeping import keeping, keeps_rest, kept_fields, same_but_new
from bot.interpreters.phrases.knobs import knob
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.values import revising
from bot.interpreters.reading import (
    Aside,
    Command,
    Context,
    Edits,
    NotAnEdit,
    Reading,
    Verb,
)
from bot.prompt.edits import Edit, apply
from bot.prompt.model import FieldName, Prompt

ENGINES = ("painter",)


class Phrases:
    """Reads with a small grammar and a lexicon; needs no network and no model."""

    def __init__(self, engines: tuple[str, ...] = ENGINES) -> None:
        self._engines = engines

    async def read(self, utterance: str, context: Context) -> Reading:
        return self.read_now(utterance, context)

    async def first(self, idea: str) -> Prompt:
        return self.first_now(idea)

    def read_now(self, utterance: str, context: Context) -> Reading:
        """What an utterance comes to against the prompt as it stands."""
        return _Reader(self._engines, context).read(plain(utterance))

    def first_now(self, idea: str) -> Prompt:
        """A first idea in layers: nothing said is lost, nothing unsaid is added."""
        return prompt_of(idea, self._engines)


class _Reader:
    """Reads one utterance."""

    def __init__(self, engines: tuple[str, ...], context: Context) -> None:
        self._engines = engines
        self._context = context
        self._prompt = context.prompt

    def read(self, text: str) -> Reading:
        if asides.is_empty(text):
            return NotAnEdit(aside=Aside.EMPTY)
        if asides.is_noise(text):
            return NotAnEdit(aside=Aside.CHATTER)
        text = asides.without_links(text)
        return self._knob(text) or self._ordered(text) or self._picked(text) or self._kept(text)

    def _ordered(self, text: str) -> Reading | None:
        command = orders.order(text, self._context.candidates)
        if command is not None:
            return command
        swept = orders.sweep(text)
        if swept is None:
            return None
        name, listed = swept
        field = orders.field_called(name)
        if field is None:
            fields = {_field_of(value) for value in listed}
            if len(fields) != 1 or None in fields:
                return None
            field = fields.pop()
        return Command(verb=Verb.SWEEP, field=field, text=", ".join(listed))

    def _knob(self, text: str) -> Reading | None:
        try:
            edit = knob(text, self._prompt, self._engines)
            if edit is None:
                return None
            return self._edits([edit], 0.95) or already(edit, self._prompt)
        except BadValue as bad:
            return impossible(bad)

    def _picked(self, text: str) -> Reading | None:
        found = orders.pick_then(text)
        if found is None:
            return None
        number, rest = found
        reading = self._knob(rest) or self._kept(rest)
        if isinstance(reading, Edits):
            return reading.model_copy(update={"pick": number})
        return None

    def _kept(self, text: str) -> Reading:
        same = same_but_new(text)
        if same is not None:
            field = orders.field_called(same)
            return Command(verb=Verb.EXPLORE, field=field, confidence=0.8)
        kept = keeping(text)
        reading = self._wished(kept.text)
        if isinstance(reading, Edits):
            update = {"keep_rest": reading.keep_rest or kept.keep_rest, "together": kept.together}
            return reading.model_copy(update=update)
        return reading

    def _wished(self, text: str) -> Reading:
        said = words(text)
        found = sentences(said)
        wished = _wishes(found)
        held = [wish for wish in wished if wish.act is Kind.HOLD]
        aimed = [
            located(aim, self._prompt)
            for wish in wished
            if wish.act is not Kind.HOLD and not is_new_picture(wish)
            for aim in aims(wish)
        ]
        aimed = self._meant(aimed, found)
        if not aimed:
            return self._held(held) or NotAnEdit(
                aside=asides.aside(said, found, text), confidence=0.8
            )
        reading = self._aimed(aimed)
        if held and isinstance(reading, Edits):
            changed = {edit.field for edit in reading.edits}
            update = {"keep": kept_fields(held) - changed, "keep_rest": keeps_rest(held)}
            return reading.model_copy(update=update)
        return reading

    def _meant(self, aimed: list[Aim], found: list[Sentence]) -> list[Aim]:
        """Without mere guesses where something else is clear, or where nothing was asked for."""
        clear = [aim for aim in aimed if aim.confidence > GUESS]
        if clear:
            return clear
        asked = any(
            one.mood in (Mood.REQUEST, Mood.STATEMENT) or any(wish.step for wish in one.wishes)
            for one in found
            if one.wishes
        )
        return aimed if asked else []

    def _held(self, held: list[Wish]) -> Reading | None:
        """ "don't touch the pose" locks; "keep everything" alone asks for nothing."""
        fields = kept_fields(held)
        if not fields:
            return None
        return Command(verb=Verb.LOCK, field=min(fields))

    def _aimed(self, aimed: list[Aim]) -> Reading:
        ready = [aim for aim in aimed if not aim.missing]
        if not ready:
            return ask(aimed[0], self._prompt)
        try:
            made = self._made(ready)
        except BadValue as bad:
            return impossible(bad)
        if not made:
            return ask(ready[0], self._prompt)
        confidence = min(aim.confidence for aim in ready)
        return self._edits(made, confidence) or already(made[0], self._prompt)

    def _made(self, ready: list[Aim]) -> list[Edit]:
        made: list[Edit] = []
        prompt = self._prompt
        for aim in ready:
            edit = revising.edit(aim.field, prompt, aim.wish)
            if edit is None:
                continue
            after = apply(prompt, edit)
            if after == prompt and self._prompt.layers():
                continue
            made = _with(made, edit, self._prompt)
            prompt = after
        return made

    def _edits(self, made: list[Edit], confidence: float) -> Edits | None:
        """The edits, unless they change nothing; of an empty prompt nobody knows what it shows."""
        after = reduce(apply, made, self._prompt)
        if after == self._prompt and self._prompt.layers():
            return None
        return Edits(edits=tuple(made), confidence=confidence)


def _wishes(found: list[Sentence]) -> list[Wish]:
    """What the most explicit sentences wish for: requests before complaints before fragments."""
    for mood in (Mood.REQUEST, Mood.STATEMENT, Mood.FRAGMENT):
        wished = [wish for one in found if one.mood is mood for wish in one.wishes]
        if wished:
            return wished
    return []


def _with(made: list[Edit], edit: Edit, prompt: Prompt) -> list[Edit]:
    """One more edit; two of the same layer become one, for they are one round."""
    return [
        *(other for other in made if other.field is not edit.field or other.op != "revise"),
        edit,
    ]


def _field_of(value: str) -> FieldName | None:
    found = sentences(words(value))
    aimed = [aim for one in found for wish in one.wishes for aim in aims(wish)]
    return aimed[0].field if aimed else None
