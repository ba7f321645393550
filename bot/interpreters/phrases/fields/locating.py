"""Locating: a thing belongs to the layer that speaks of it already."""

from dataclasses import replace

from bot.interpreters.phrases.fields.aim import Aim
from bot.interpreters.phrases.grammar.constituents import head
from bot.interpreters.phrases.grammar.reference import is_whole
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.values.layertext import mention
from bot.interpreters.phrases.values.things import stands_alone
from bot.prompt.model import Layer, Prompt

_WORLD = (Layer.SUBJECT, Layer.BACKGROUND, Layer.ACTION)
_FIXED = (Kind.ADD, Kind.MOVE, Kind.ISOLATE, Kind.READMIT, Kind.WRITE, Kind.CREATE)
_MOVABLE = (Layer.SUBJECT, Layer.BACKGROUND)


def located(aim: Aim, prompt: Prompt) -> Aim:
    """The same aim, in the layer whose words it is about."""
    noun = head(aim.wish.thing)
    if noun is None or is_whole(aim.wish.thing) or aim.wish.act in _FIXED:
        return aim
    holders = [layer for layer in _WORLD if mention(prompt[layer], noun)]
    if not holders or aim.field in holders:
        return aim
    if aim.field is Layer.NEGATIVES:
        return _removed(aim, prompt, holders[0])
    if aim.field in _MOVABLE and holders[0] in _MOVABLE:
        return replace(aim, field=holders[0])
    return aim


def _removed(aim: Aim, prompt: Prompt, holder: Layer) -> Aim:
    """What a layer mentions beside its main thing leaves that layer; its main thing is excluded."""
    noun = head(aim.wish.thing)
    found = mention(prompt[holder], noun) if noun else None
    if found and stands_alone(*found):
        return aim
    return replace(aim, field=holder)
