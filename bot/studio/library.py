"""The parts of the store together, and the questions that need several of them."""

from dataclasses import dataclass

from bot.prompt.edits import Change, diff
from bot.rounds.model import Candidate, Round, Session, picked
from bot.rounds.traits import Traits
from bot.store.blobs import Blobs
from bot.store.keepers import KeeperStore
from bot.store.notes import NoteStore
from bot.store.picks import PickStore
from bot.store.rounds import RoundStore
from bot.store.sessions import SessionStore
from bot.studio.publishing import Card

HISTORY = 12  # edits that "even darker" or "the other way round" may look back over


@dataclass(frozen=True, slots=True)
class Library:
    """Everything that is kept."""

    sessions: SessionStore
    rounds: RoundStore
    picks: PickStore
    keepers: KeeperStore
    notes: NoteStore
    blobs: Blobs

    async def head(self, session: Session) -> Round:
        """The round that the next one goes on from."""
        assert session.head_id is not None  # a session is kept together with its first round
        return await self.rounds.get(session.head_id)

    async def path(self, session: Session) -> tuple[Round, ...]:
        """The head, its parent and so on."""
        assert session.head_id is not None  # a session is kept together with its first round
        return await self.rounds.lineage(session.head_id, HISTORY)

    async def lineage(self, turn: Round) -> tuple[Round, ...]:
        """This round, its parent and so on."""
        return await self.rounds.lineage(turn.id, HISTORY)

    async def parent(self, turn: Round) -> Round | None:
        return await self.rounds.get(turn.parent_id) if turn.parent_id else None

    async def origins(self, turn: Round) -> tuple[Candidate, ...]:
        """What a round goes on from: the pick of the nearest ancestor that has pictures, or all."""
        parent_id = turn.parent_id
        while parent_id is not None:
            candidates = await self.rounds.candidates(parent_id)
            pictures = tuple(candidate for candidate in candidates if candidate.hash)
            if pictures:
                number = picked(await self.picks.of_round(parent_id))
                chosen = tuple(candidate for candidate in pictures if candidate.number == number)
                return chosen or pictures
            parent_id = (await self.rounds.get(parent_id)).parent_id
        return ()

    async def pictures(self, turn: Round) -> tuple[Candidate, ...]:
        """The candidates of a round that came out."""
        candidates = await self.rounds.candidates(turn.id)
        return tuple(candidate for candidate in candidates if candidate.hash)

    async def card(
        self, turn: Round, session: Session, candidates: tuple[Candidate, ...], traits: Traits
    ) -> Card:
        """A round with all that its card shows."""
        parent = await self.parent(turn)
        return Card(
            session=session,
            turn=turn,
            traits=traits,
            candidates=candidates,
            changes=self.changes(turn, parent),
            parent=parent,
            picks=await self.picks.of_round(turn.id) if turn.message_id else (),
            waiting=await self.rounds.waiting(session.id),
        )

    def changes(self, turn: Round, parent: Round | None) -> tuple[Change, ...]:
        """What a round changed in its parent's prompt; nothing for a first round."""
        return diff(parent.prompt, turn.prompt) if parent else ()
