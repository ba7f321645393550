"""The session as it stands when something is said in it."""

from dataclasses import dataclass

from bot.interpreters.reading import Context
from bot.rounds.intake import Acceptance
from bot.rounds.model import Round, Session
from bot.studio.library import Library


@dataclass(frozen=True, slots=True)
class Scene:
    """Where a reading is carried out: the session, the round it goes on from, what was said."""

    session: Session
    head: Round
    said: Acceptance


async def context(library: Library, scene: Scene) -> Context:
    """What an utterance is read against."""
    line = await library.lineage(scene.head)
    before = dict(zip((turn.id for turn in line), line[1:], strict=False))
    history = tuple(
        (before[turn.id].prompt, edit)
        for turn in line
        if turn.id in before
        for edit in reversed(turn.edits)
    )
    return Context(
        prompt=scene.head.prompt,
        locks=scene.session.locks,
        candidates=len(await library.pictures(scene.head)),
        history=history,
    )
