"""A round from acceptance to post; every result is committed before the next step begins."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.pictures import sheet
from bot.prompt.model import Prompt
from bot.rounds.model import Candidate, Phase, Round, Session
from bot.rounds.traits import Traits
from bot.studio import presenting
from bot.studio.library import Library
from bot.studio.planning import Planning, expected
from bot.studio.progress import StatusLine
from bot.studio.publishing import CannotPost, Card, Publisher, Sheet, Status
from bot.studio.rendering import Developed, Rendering
from bot.studio.together import together

SHEET_WIDTH = 2048  # pixels
ROUNDS_IN_FLIGHT = 8  # each holds its pictures in memory until its sheet is composed


@dataclass(frozen=True, slots=True)
class Made:
    """A round whose candidates are finished: its card and sheet, or why there is none."""

    turn: Round
    card: Card
    sheet: Sheet | None
    why: str = ""


class Turns:
    """Takes a round from whatever state the store shows until it is posted.

    A round that was taken before (its fence is above 1) may have shown things that were not
    written down any more: then the publisher looks before it shows them again.
    """

    def __init__(
        self,
        library: Library,
        rendering: Rendering,
        publisher: Publisher,
        draw_seed: Callable[[], int],
        in_flight: int = ROUNDS_IN_FLIGHT,
    ) -> None:
        self._library = library
        self._rendering = rendering
        self._publisher = publisher
        self._planning = Planning(library, draw_seed)
        self._in_flight = asyncio.Semaphore(in_flight)

    def traits(self, engine: str) -> Traits:
        """The traits of an engine, even if it was taken away since."""
        return self._rendering.known(engine)

    def engines(self) -> tuple[str, ...]:
        return self._rendering.names()

    def check(self, prompt: Prompt) -> None:
        """Raises NotPossible where its engine isn't set up."""
        self._rendering.traits(prompt.settings.engine)

    async def advance(self, round_id: int) -> None:
        """Bring a round to its end; running it again at any point does no harm.

        Raises:
            RetakeError: it can't be made; ``give_up`` says so.
            CannotPost, NotReachable: Discord refuses for good, or for now.
            Superseded: the round was cancelled, or taken by somebody else.
        """
        turn = await self._library.rounds.take(round_id)
        if turn.phase.ended:
            return
        session = await self._place(turn)
        status = Status(session, turn, size=expected(turn))
        line = StatusLine(self._publisher, status, again=turn.fence > 1)
        made, _ = await together((self._make(session, turn, line), self._report(turn, line)))
        assert made is not None  # only the report returns nothing
        await self._post(made)
        if line.message_id is not None:
            await self._publisher.remove_status(status, line.message_id)

    async def give_up(self, round_id: int, sentence: str) -> None:
        """End a round without pictures, and say why where it was asked for."""
        turn = await self._library.rounds.take(round_id)
        if not turn.phase.ended:
            await self._fail(turn, await self._card(turn), sentence)
            await self.tidy(turn.id)

    async def abandon(self, round_id: int, sentence: str) -> None:
        """End a round that can't be posted; it is said in words where at least those can be."""
        try:
            await self.give_up(round_id, sentence)
        except CannotPost:
            turn = await self._library.rounds.take(round_id)
            if not turn.phase.ended:
                await self._library.rounds.failed(turn, sentence, None)

    async def tidy(self, round_id: int) -> None:
        """Take away the status of a round that ended before its card."""
        turn = await self._library.rounds.get(round_id)
        session = await self._library.sessions.get(turn.session_id)
        if turn.phase.ended and session.thread_id is not None:
            await self._publisher.remove_status(Status(session, turn), turn.status_id)

    async def number(self, round_id: int) -> None:
        """Put the bot's own number reactions on a posted card."""
        turn = await self._library.rounds.get(round_id)
        if turn.phase is Phase.POSTED and turn.message_id and not turn.numbered:
            session = await self._library.sessions.get(turn.session_id)
            pictures = await self._library.pictures(turn)
            numbers = tuple(picture.number for picture in pictures)
            await self._publisher.number_card(session, turn.message_id, numbers)
            await self._library.rounds.mark_numbered(turn.id)

    async def refresh(self, round_id: int) -> None:
        """Show on a posted card what has changed about it since: its picks."""
        turn = await self._library.rounds.get(round_id)
        if turn.phase is Phase.POSTED:
            await self._publisher.change_card(await self._card(turn))

    async def _place(self, turn: Round) -> Session:
        """See that the session has its thread and shows its prompt."""
        session = await self._library.sessions.get(turn.session_id)
        if session.thread_id is None:
            anchor_id, thread_id = await self._publisher.open_thread(session)
            await self._library.sessions.place(session.id, anchor_id, thread_id)
            session = replace(session, anchor_id=anchor_id, thread_id=thread_id)
        if session.card_id is None and turn.number == 1:
            card_id = await self._publisher.show_prompt(session, turn, again=turn.fence > 1)
            await self._library.sessions.show(session.id, card_id)
        return session

    async def _report(self, turn: Round, line: StatusLine) -> None:
        message_id = await line.show()
        if message_id != turn.status_id:
            await self._library.rounds.show_status(turn.id, message_id)

    async def _make(self, session: Session, turn: Round, line: StatusLine) -> Made:
        try:
            traits = self._rendering.traits(turn.prompt.settings.engine)
            turn, candidates = await self._planning.plan(session, turn, traits)
            aspect = candidates[0].width / candidates[0].height
            width = sheet.tile_width(len(candidates), SHEET_WIDTH, aspect)
            async with self._in_flight:
                developed = await together(
                    self._finished(turn, candidate, width, line) for candidate in candidates
                )
                return await self._composed(session, turn, developed)
        finally:
            line.finish()

    async def _finished(
        self, turn: Round, candidate: Candidate, width: int, line: StatusLine
    ) -> Developed:
        """One candidate, rendered unless the store shows that it was."""
        if candidate.finished:
            return await self._rendering.again(candidate, width)
        async with self._rendering.slot(turn):
            candidate, picture = await self._rendering.render(
                turn, candidate, lambda progress: line.report(candidate.number, progress)
            )
            developed = (
                await self._rendering.develop(candidate, picture, width)
                if picture is not None
                else Developed(candidate)
            )
            await self._library.rounds.finish(turn, developed.candidate)
        return developed

    async def _composed(self, session: Session, turn: Round, developed: list[Developed]) -> Made:
        traits = self.traits(turn.prompt.settings.engine)
        candidates = tuple(one.candidate for one in developed)
        if not any(candidate.hash for candidate in candidates):
            card = await self._library.card(turn, session, candidates, traits)
            return Made(turn, card, None, presenting.why(developed))
        tiles = [presenting.tile(one, traits) for one in developed]
        # Composing keeps a thread busy, not this one: the store is written to meanwhile.
        picture = asyncio.create_task(asyncio.to_thread(sheet.compose_sheet, tiles, SHEET_WIDTH))
        if turn.phase is Phase.PLANNED:
            turn = await self._library.rounds.rendered(turn)
        card = await self._library.card(turn, session, candidates, traits)
        return Made(turn, card, Sheet(await picture, presenting.alt_text(card)))

    async def _post(self, made: Made) -> None:
        if made.sheet is None:
            await self._fail(made.turn, made.card, made.why)
            return
        message_id = await self._publisher.show_card(
            made.card, made.sheet, again=made.turn.fence > 1
        )
        await self._library.rounds.posted(made.turn, message_id)

    async def _fail(self, turn: Round, card: Card, sentence: str) -> None:
        failed = replace(turn, phase=Phase.FAILED, error=sentence)
        message_id = await self._publisher.show_card(
            replace(card, turn=failed), None, again=turn.fence > 1
        )
        await self._library.rounds.failed(turn, sentence, message_id)

    async def _card(self, turn: Round) -> Card:
        """The card of a round as the store shows it."""
        session = await self._library.sessions.get(turn.session_id)
        candidates = await self._library.rounds.candidates(turn.id)
        traits = self.traits(turn.prompt.settings.engine)
        return await self._library.card(turn, session, candidates, traits)
