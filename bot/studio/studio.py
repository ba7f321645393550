"""The studio: what a person can do; the one door for cogs."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.errors import NotFound, NotPossible
from bot.interpreters.reading import Edits, Interpreter, Reading
from bot.pictures import codec
from bot.prompt.edits import Edit, apply
from bot.prompt.model import Prompt
from bot.rounds.intake import Acceptance, Outcome, RoundDraft, SessionDraft
from bot.rounds.model import Kind, Phase, Round, Session
from bot.studio.collection import Collection
from bot.studio.commands import Commands
from bot.studio.deeds import deed_to_json
from bot.studio.hearing import Hearing
from bot.studio.library import Library
from bot.studio.picking import Picking
from bot.studio.publishing import Publisher
from bot.studio.runners import Runner
from bot.studio.turns import Turns

_log = logging.getLogger(__name__)
IDEA_LENGTH = 2000  # characters: Discord's own limit for a message without Nitro


@dataclass(frozen=True, slots=True)
class Asked:
    """A first idea, with where and by whom it was asked; ``key`` names the event."""

    key: str
    channel_id: int
    guild_id: int | None
    person_id: int
    idea: str
    options: tuple[Edit, ...] = ()
    prompt: Prompt | None = None  # known already, where it is a keeper's
    picture: bytes | None = None  # to start from
    anchor_id: int | None = None  # the message the thread is to hang on, where it is known
    thread_id: int | None = None  # where the place is a thread or a direct message already


class Studio:
    """Starts sessions, takes what is said in them, and picks up what an earlier process left."""

    def __init__(
        self,
        library: Library,
        turns: Turns,
        runner: Runner,
        interpreter: Interpreter,
        publisher: Publisher,
        clock: Callable[[], datetime],
    ) -> None:
        self.picking = Picking(library, turns, clock)
        self.collection = Collection(library, self.picking, turns, clock)
        commands = Commands(library, self.picking, self.collection, runner, clock)
        self._hearing = Hearing(library, interpreter, commands, self.picking, runner, clock)
        self._library = library
        self._turns = turns
        self._runner = runner
        self._interpreter = interpreter
        self._publisher = publisher
        self._clock = clock

    async def start(
        self, asked: Asked, announce: Callable[[], Awaitable[int | None]] | None = None
    ) -> Session:
        """A new session with its first round; the same event starts it once only.

        ``announce`` shows that it was heard and returns the message that the thread hangs on.

        Raises:
            NotPossible, BadValue: the idea is empty or too long, or an option can't be.
            NotAPicture: the picture to start from isn't one.
        """
        prompt = await self._first_prompt(asked)
        source = await self._source(asked.picture)
        now = self._clock()
        draft = SessionDraft(
            key=asked.key,
            guild_id=asked.guild_id,
            channel_id=asked.channel_id,
            owner_id=asked.person_id,
            idea=asked.idea,
            at=now,
            thread_id=asked.thread_id,
            anchor_id=asked.anchor_id,
            source=source,
        )
        first = RoundDraft(
            session_id=0,
            parent_id=None,
            kind=Kind.ORIENTATION,
            prompt=prompt,
            asked_by=asked.person_id,
            key=asked.key,
            at=now,
        )
        session, fresh = await self._library.sessions.open(draft, first)
        if fresh and announce and (anchor_id := await announce()):
            await self._library.sessions.anchor(session.id, anchor_id)
        self._runner.wake(session.id)
        return session

    def engines(self) -> tuple[str, ...]:
        """The engines that are set up."""
        return self._turns.engines()

    async def at(self, channel_id: int) -> Session | None:
        """The session that lives in this thread or direct message."""
        return await self._library.sessions.in_thread(channel_id)

    async def say(
        self, session: Session, person_id: int, text: str, message_id: int
    ) -> Outcome | None:
        """Something said in a session; what there is to answer is posted there."""
        said = Acceptance(
            key=f"m{message_id}",
            session_id=session.id,
            person_id=person_id,
            at=self._clock(),
            utterance=text,
            reply_to=message_id,
        )
        return await self._heard(session, said)

    async def react(
        self, session: Session, key: str, person_id: int, deed: Reading, message_id: int
    ) -> Outcome | None:
        """A reaction that asks for something; what there is to answer is posted there."""
        said = Acceptance(
            key=key,
            session_id=session.id,
            person_id=person_id,
            at=self._clock(),
            deed=deed_to_json(deed),
            reply_to=message_id,
        )
        return await self._heard(session, said)

    async def take_back(self, key: str) -> None:
        """A reaction was taken back: making it again asks again."""
        await self._library.sessions.release(key)

    async def do(self, session: Session, key: str, person_id: int, deed: Reading) -> Outcome | None:
        """Something pressed or commanded in a session; the caller shows the outcome's reply."""
        said = Acceptance(
            key=key,
            session_id=session.id,
            person_id=person_id,
            at=self._clock(),
            deed=deed_to_json(deed),
        )
        return await self._hearing.hear(said)

    async def answer(self, session: Session, key: str, choice: int) -> Edits:
        """What an answer to a question back says. Raises NotFound where that isn't open here."""
        asked = await self._library.sessions.acceptance(key)
        options = asked.outcome.options if asked.outcome else ()
        if asked.session_id != session.id or choice >= len(options):
            raise NotFound("That question isn't open any more.")
        return Edits(edits=(options[choice].edit,))

    async def waiting(self, session: Session, waiting_id: int | None = None) -> Edits:
        """The edit that waits under this id, or all of them at once."""
        held = await self._library.rounds.waiting(session.id)
        chosen = [one.edit for one in held if waiting_id in (None, one.id)]
        if not chosen:
            raise NotFound("That change was made already.")
        return Edits(edits=tuple(chosen), together=len(chosen) > 1)

    async def of_round(self, round_id: int) -> tuple[Session, Round]:
        """A round with its session. Raises NotFound where there is none."""
        turn = await self._library.rounds.get(round_id)
        return await self._library.sessions.get(turn.session_id), turn

    async def shown_in(self, message_id: int) -> Round | None:
        """The round whose card this message is."""
        return await self._library.rounds.shown_in(message_id)

    async def retry(self, round_id: int) -> Round:
        """Try a failed round again. Raises NotPossible where it didn't fail."""
        turn = await self._library.rounds.get(round_id)
        if turn.phase is not Phase.FAILED:
            raise NotPossible(f"Round {turn.number} didn't fail; there is nothing to try again.")
        turn = await self._library.rounds.retry(round_id)
        self._runner.wake(turn.session_id)
        return turn

    async def recent(self, since: datetime, limit: int) -> tuple[Session, ...]:
        """The sessions in which something happened since then, latest first."""
        return await self._library.sessions.active_since(since, limit)

    async def head(self, session: Session) -> Round:
        """The round that the next one goes on from."""
        return await self._library.head(session)

    async def heard(self, session: Session) -> int | None:
        """The latest message that was taken in this session."""
        return await self._library.sessions.heard(session.id)

    async def resume(self) -> None:
        """Answer and finish whatever an earlier process accepted and didn't get done."""
        waiting = await self._library.sessions.unfinished()
        ends = await asyncio.gather(
            *(self._resume(session_id) for session_id in waiting), return_exceptions=True
        )
        for session_id, end in zip(waiting, ends, strict=True):
            if isinstance(end, BaseException):  # one session's trouble must not be everybody's
                _log.error("session %s could not be taken up", session_id, exc_info=end)
        await self._runner.resume()

    async def _resume(self, session_id: int) -> None:
        session = await self._library.sessions.get(session_id)
        for said in await self._hearing.resume(session_id):
            await self._reply(session, said, again=True)

    async def _heard(self, session: Session, said: Acceptance) -> Outcome | None:
        outcome = await self._hearing.hear(said)
        if outcome and outcome.reply:
            await self._reply(session, replace(said, outcome=outcome), again=False)
        return outcome

    async def _first_prompt(self, asked: Asked) -> Prompt:
        if not asked.idea.strip():
            raise NotPossible("Say what the picture shows, for example: a red fox in the snow.")
        if len(asked.idea) > IDEA_LENGTH:
            raise NotPossible(
                f"That idea has {len(asked.idea):,} characters; say it in at most {IDEA_LENGTH:,}."
            )
        prompt = asked.prompt or await self._interpreter.first(asked.idea)
        for option in asked.options:
            prompt = apply(prompt, option)
        if not prompt.layers():
            raise NotPossible("I found nothing to paint in that; name a thing, a place or a style.")
        self._turns.check(prompt)
        return prompt

    async def _source(self, picture: bytes | None) -> str | None:
        if picture is None:
            return None
        return await self._library.blobs.put(await asyncio.to_thread(codec.strip, picture))

    async def _reply(self, session: Session, said: Acceptance, *, again: bool) -> None:
        if said.outcome is None or session.thread_id is None:
            return
        message_id = await self._publisher.reply(session, said, again=again)
        await self._library.sessions.replied(said.key, message_id)
