"""The session as it stands when something is said in it."""

from dataclasses import dataclass
from itertools import pairwise

from bot.interpreters.reading import Context
from bot.rounds.intake import Acceptance
from bot.rounds.model import Round, Session
from bot.studio.library import Library


@dataclass(frozen=True, slots=True)
class Scene:
    """Where a reading is carried out; ``path`` leads from the head back to its ancestors."""

    session: Session
    path: tuple[Round, ...]
    said: Acceptance

    @property
    def head(self) -> Round:
        """The round that the next one goes on from."""
        return self.path[0]


async def context(library: Library, scene: Scene) -> Context:
    """What an utterance is read against."""
    history = tuple(
        (before.prompt, edit)
        for turn, before in pairwise(scene.path)
        for edit in reversed(turn.edits)
    )
    return Context(
        prompt=scene.head.prompt,
        locks=scene.session.locks,
        candidates=len(await library.pictures(scene.head)),
        history=history,
    )
