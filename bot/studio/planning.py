"""Planning: how a round is made, and its candidates, before anything is rendered or paid for."""

from collections.abc import Callable

from bot.rounds import batch, method
from bot.rounds.method import Basis
from bot.rounds.model import Candidate, Kind, Phase, Round, Session
from bot.rounds.traits import Traits
from bot.studio.library import Library


class Planning:
    """Gives a round its method and its candidates their seeds and sources, once."""

    def __init__(self, library: Library, draw_seed: Callable[[], int]) -> None:
        self._library = library
        self._draw_seed = draw_seed

    async def plan(
        self, session: Session, turn: Round, traits: Traits
    ) -> tuple[Round, tuple[Candidate, ...]]:
        """The round with its candidates as they stand, planned if they weren't yet.

        Raises Superseded where the round was ended, or taken by somebody else.
        """
        if turn.phase is Phase.ACCEPTED:
            return await self._new(session, turn, traits)
        if turn.phase is Phase.PLANNED:
            await self._library.rounds.attempt(turn)
        return turn, await self._library.rounds.candidates(turn.id)

    async def _new(
        self, session: Session, turn: Round, traits: Traits
    ) -> tuple[Round, tuple[Candidate, ...]]:
        origins = () if turn.kind is Kind.ORIENTATION else await self._library.origins(turn)
        basis = _basis(session, turn, traits, origins)
        field = turn.edits[0].field if turn.edits else None
        depth = 0 if traits.layered_seeds else await self._depth(origins)
        making = method.choose(traits, field, basis, depth, _wish(turn))
        size = traits.size(turn.prompt.settings.aspect, turn.prompt.settings.quality)
        brought = session.source if basis is Basis.GIVEN else None
        candidates = tuple(
            _candidate(turn, planned, size, brought)
            for planned in batch.plan(turn, traits, origins, self._draw_seed)
        )
        return await self._library.rounds.plan(turn, making, candidates), candidates

    async def _depth(self, origins: tuple[Candidate, ...]) -> int:
        return (await self._library.rounds.get(origins[0].round_id)).depth if origins else 0


def expected(turn: Round) -> int:
    """About how many candidates a round will have, for its status."""
    return turn.prompt.settings.count or batch.COUNTS.get(turn.kind, batch.FEW)


def _basis(session: Session, turn: Round, traits: Traits, origins: tuple[Candidate, ...]) -> Basis:
    brought = session.source is not None
    if brought and (not origins or traits.layered_seeds or turn.kind is Kind.REROLL):
        return Basis.GIVEN
    return Basis.MADE if origins and turn.kind is not Kind.REROLL else Basis.NOTHING


def _wish(turn: Round) -> float | None:
    if turn.kind is Kind.VARY:
        return method.VARY_STRENGTH
    return turn.prompt.settings.strength


def _candidate(
    turn: Round, planned: batch.Planned, size: tuple[int, int], brought: str | None
) -> Candidate:
    origin = planned.origin
    return Candidate(
        round_id=turn.id,
        number=planned.number,
        seed=planned.seed,
        width=size[0],
        height=size[1],
        source=brought or (origin.hash if origin else None),
        origin_id=origin.round_id if origin else None,
        origin_number=origin.number if origin else None,
    )
