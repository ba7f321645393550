"""Picking: what the next round goes on from."""

from collections.abc import Callable, Iterable
from datetime import datetime

from bot.errors import NotFound, NotPossible
from bot.prompt import describe
from bot.rounds.model import Candidate, Lesson, Phase, Pick, Round, Vote, picked
from bot.studio import presenting
from bot.studio.library import Library
from bot.studio.turns import Turns


class Picking:
    """Takes picks and keeps the lesson that each teaches."""

    def __init__(self, library: Library, turns: Turns, clock: Callable[[], datetime]) -> None:
        self._library = library
        self._turns = turns
        self._clock = clock

    async def pick(self, round_id: int, number: int, person_id: int, vote: Vote) -> Round:
        """Pick a candidate; picking it again changes nothing.

        Raises:
            NotFound: there is no such round.
            NotPossible: there is no such candidate, or it didn't come out.
        """
        turn = await self._pickable(round_id, number)
        pick = Pick(round_id, number, person_id, vote, self._clock())
        if vote is not Vote.REACTION:  # a press says "this one"; reactions may stand side by side
            await self._take_back_others(pick)
        if await self._library.picks.add(pick):
            await self._learn(turn)
        return turn

    async def unpick(self, round_id: int, number: int, person_id: int) -> Round:
        """Take a pick back; taking back what wasn't picked changes nothing."""
        turn = await self._library.rounds.get(round_id)
        if await self._library.picks.remove(round_id, number, person_id):
            await self._learn(turn)
        return turn

    async def toggle(self, round_id: int, number: int, person_id: int) -> bool:
        """A press picks; a second press takes it back. Whether it is picked now."""
        turn = await self._pickable(round_id, number)
        mine = {
            pick.number
            for pick in await self._library.picks.of_round(turn.id)
            if pick.person_id == person_id
        }
        if mine == {number}:
            await self.unpick(round_id, number, person_id)
            return False
        await self.pick(round_id, number, person_id, Vote.BUTTON)
        return True

    async def reconcile(self, turn: Round, seen: Iterable[tuple[int, int]]) -> bool:
        """Make the reactions that stand on a card (number, person) its picks by reaction."""
        numbers = {candidate.number for candidate in await self._library.pictures(turn)}
        now = self._clock()
        standing = [
            Pick(turn.id, number, person_id, Vote.REACTION, now)
            for number, person_id in seen
            if number in numbers
        ]
        changed = await self._library.picks.reconcile(turn.id, standing)
        if changed:
            await self._learn(turn)
        return changed

    async def chosen(self, turn: Round) -> Candidate | None:
        """The candidate that was picked in this round, or its only picture."""
        pictures = await self._library.pictures(turn)
        number = picked(await self._library.picks.of_round(turn.id))
        if number is None and len(pictures) == 1:
            return pictures[0]
        return next((one for one in pictures if one.number == number), None)

    async def _pickable(self, round_id: int, number: int) -> Round:
        turn = await self._library.rounds.get(round_id)
        if turn.phase is not Phase.POSTED:
            raise NotPossible(f"Round {turn.number} has no pictures to pick from yet.")
        candidates = {one.number: one for one in await self._library.rounds.candidates(round_id)}
        if number not in candidates:
            raise NotFound(f"Round {turn.number} has no {number}; it has 1 to {max(candidates)}.")
        if candidates[number].hash is None:
            raise NotPossible(f"Candidate {number} didn't come out; pick another one.")
        return turn

    async def _take_back_others(self, pick: Pick) -> None:
        for held in await self._library.picks.of_round(pick.round_id):
            if held.person_id == pick.person_id and held.number != pick.number:
                await self._library.picks.remove(held.round_id, held.number, held.person_id)

    async def _learn(self, turn: Round) -> None:
        """Write the round's line of cause and effect, and show the pick on its card."""
        lineage = await self._library.lineage(turn)
        changes = self._library.changes(turn, lineage[1] if len(lineage) > 1 else None)
        cause = "; ".join(describe.change(change) for change in changes) or turn.kind.value
        text = f"{cause}: {_effect(await self.chosen(turn))}"
        await self._library.picks.learn(Lesson(turn.session_id, turn.id, text, self._clock()))
        await self._turns.refresh(turn.id)


def _effect(chosen: Candidate | None) -> str:
    if chosen is None:
        return "nothing was picked"
    drifted = "" if chosen.drift is None else f" (drift {presenting.percent(chosen.drift)})"
    return f"{chosen.number} was picked{drifted}"
