"""From a planned candidate to a kept picture: the engine's part of a turn."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.engines.errors import EngineError
from bot.engines.protocol import Engine, Progress, Rendered, RenderRequest
from bot.errors import NotAPicture, NotFound, NotPossible
from bot.pictures import proof
from bot.pictures.proof import Small, Tile
from bot.prompt.compose import Dialect, compose
from bot.rounds.model import Candidate, Method, Round
from bot.rounds.traits import Seeds, Traits
from bot.store.blobs import Blobs
from bot.studio.latest import Latest

SMALLS = 24  # pictures to measure against, about 200 kB each: those of a few sessions at work


@dataclass(frozen=True, slots=True)
class Developed:
    """A finished candidate, with its tile for the sheet (None where there is no picture)."""

    candidate: Candidate
    tile: Tile | None = None


class Rendering:
    """Renders candidates, each engine no more at once than its traits allow."""

    def __init__(self, engines: Mapping[str, Engine], blobs: Blobs) -> None:
        self._engines = engines
        self._blobs = blobs
        self._smalls = Latest[Small](SMALLS)
        self._slots = {
            name: asyncio.Semaphore(engine.traits.concurrency) for name, engine in engines.items()
        }

    def names(self) -> tuple[str, ...]:
        return tuple(self._engines)

    def traits(self, name: str) -> Traits:
        """Raises NotPossible where no such engine is set up."""
        if name not in self._engines:
            raise NotPossible(
                f"The engine {name!r} isn't set up here; choose one of {', '.join(self._engines)}."
            )
        return self._engines[name].traits

    def known(self, name: str) -> Traits:
        """The traits to show a card with, even if its engine was taken away since."""
        if name in self._engines:
            return self._engines[name].traits
        return Traits(name=name, dialect=Dialect.DESCRIPTIVE, seeds=Seeds.SIMILAR)

    def slot(self, turn: Round) -> asyncio.Semaphore:
        """One of the engine's places, to be held until the picture is kept.

        Giving it back sooner would let more pictures be lost, and paid again, when we are killed.
        """
        return self._slots[turn.prompt.settings.engine]

    async def render(
        self, turn: Round, candidate: Candidate, on_progress: Callable[[Progress], None]
    ) -> tuple[Candidate, bytes | None]:
        """The candidate as the engine returned it: with its seed and cost, or with its error."""
        engine = self._engines[turn.prompt.settings.engine]
        try:
            rendered = await engine.render(await self._request(turn, candidate), on_progress)
        except (EngineError, NotFound) as failure:
            return replace(candidate, error=failure.sentence), None
        return _returned(candidate, rendered), rendered.picture

    async def develop(self, candidate: Candidate, picture: bytes, width: int) -> Developed:
        """Check, measure and keep a picture as it comes from an engine."""
        source = await self._small(candidate.source) if candidate.source else None
        try:
            made = await asyncio.to_thread(proof.proof, picture, width)
        except NotAPicture:
            sentence = "The engine returned something that isn't a picture."
            return Developed(replace(candidate, error=sentence))
        keeping = asyncio.create_task(self._blobs.put(picture))
        small, moved = await asyncio.to_thread(proof.moved, made, source)
        name = await keeping
        self._smalls.put(name, small)
        kept = replace(candidate, hash=name, width=made.width, height=made.height, drift=moved)
        return Developed(kept, made.tile)

    async def again(self, candidate: Candidate, width: int) -> Developed:
        """A candidate that was finished before, ready for the sheet again."""
        if candidate.hash is None:
            return Developed(candidate)
        picture = await self._blobs.get(candidate.hash)
        return Developed(candidate, (await asyncio.to_thread(proof.proof, picture, width)).tile)

    async def _small(self, name: str) -> Small:
        """A kept picture as it is measured; the latest ones needn't be decoded again."""
        if (held := self._smalls.get(name)) is not None:
            return held
        small = await asyncio.to_thread(proof.small, await self._blobs.get(name))
        self._smalls.put(name, small)
        return small

    async def _request(self, turn: Round, candidate: Candidate) -> RenderRequest:
        settings = turn.prompt.settings
        traits = self.traits(settings.engine)
        width, height = traits.size(settings.aspect, settings.quality)
        source = None
        if turn.method is not Method.FRESH and candidate.source:
            source = await self._blobs.get(candidate.source)
        references = [await self._blobs.get(name) for name in settings.references]
        return RenderRequest(
            wording=compose(turn.prompt, traits.dialect),
            width=width,
            height=height,
            seed=candidate.seed,
            quality=settings.quality,
            source=source,
            strength=turn.strength,
            references=tuple(references[: traits.references]),
            model=settings.model,
            steps=settings.steps,
            guidance=settings.guidance,
        )


def _returned(candidate: Candidate, rendered: Rendered) -> Candidate:
    return replace(
        candidate,
        seed=rendered.seed,
        cost=rendered.cost,
        provider_id=rendered.provider_id,
    )
