"""Hearing: what somebody said or pressed, until it has its one outcome."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import assert_never
from weakref import WeakValueDictionary

from bot.errors import NotPossible, RetakeError
from bot.interpreters.reading import AskBack, Command, Edits, Interpreter, NotAnEdit, Reading
from bot.prompt.edits import Edit, apply
from bot.prompt.model import FieldName, Prompt
from bot.rounds.intake import Acceptance, Option, Outcome, RoundDraft
from bot.rounds.model import Kind, Vote
from bot.studio import answers
from bot.studio.commands import Commands
from bot.studio.deeds import deed_from_json
from bot.studio.library import Library
from bot.studio.picking import Picking
from bot.studio.runners import Runner
from bot.studio.scene import Scene, context

UTTERANCE_LENGTH = 2000  # characters: Discord's own limit for a message without Nitro


class Hearing:
    """Accepts, reads and carries out; the utterances of one session one after another."""

    def __init__(
        self,
        library: Library,
        interpreter: Interpreter,
        commands: Commands,
        picking: Picking,
        runner: Runner,
        clock: Callable[[], datetime],
    ) -> None:
        self._library = library
        self._interpreter = interpreter
        self._commands = commands
        self._picking = picking
        self._runner = runner
        self._clock = clock
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def hear(self, said: Acceptance) -> Outcome | None:
        """The outcome of something said; None where this event was heard before."""
        async with self._locks.setdefault(said.session_id, asyncio.Lock()):
            if not await self._library.sessions.accept(said):
                return None
            return await self._conclude(said)

    async def resume(self, session_id: int) -> tuple[Acceptance, ...]:
        """Conclude what an earlier process accepted; what still awaits its reply after that."""
        async with self._locks.setdefault(session_id, asyncio.Lock()):
            for said in await self._library.sessions.open_acceptances(session_id):
                if said.outcome is None:
                    await self._conclude(said)
        return await self._library.sessions.open_acceptances(session_id)

    async def _conclude(self, said: Acceptance) -> Outcome:
        session = await self._library.sessions.get(said.session_id)
        scene = Scene(session, await self._library.path(session), said)
        try:
            reading = await self._read(scene)
            if reading.spent is not None:
                await self._library.sessions.spend(said.key, reading.spent)
            outcome = await self._carry_out(scene, reading)
        except RetakeError as refusal:
            outcome = Outcome(reply=refusal.sentence)
        if outcome.round_id is None:
            await self._library.sessions.conclude(said, outcome)
        self._runner.wake(session.id)
        return outcome

    async def _read(self, scene: Scene) -> Reading:
        if scene.said.deed is not None:
            return deed_from_json(scene.said.deed)
        if len(scene.said.utterance) > UTTERANCE_LENGTH:
            raise NotPossible(
                f"That is longer than {UTTERANCE_LENGTH:,} characters;"
                " say in a sentence what should change."
            )
        return await self._interpreter.read(
            scene.said.utterance, await context(self._library, scene)
        )

    async def _carry_out(self, scene: Scene, reading: Reading) -> Outcome:
        match reading:
            case Edits():
                return await self._change(scene, reading)
            case Command():
                return await self._commands.obey(scene, reading)
            case AskBack():
                options = tuple(
                    Option(label=one.label, edit=one.edit) for one in reading.suggestions
                )
                reply = "\n".join(part for part in (reading.question, reading.note) if part)
                return Outcome(reply=reply, options=options)
            case NotAnEdit():
                return await self._aside(scene, reading)
            case _:
                assert_never(reading)

    async def _aside(self, scene: Scene, reading: NotAnEdit) -> Outcome:
        """A question about a field is answered from the store; all else is left to people."""
        if reading.about is None:
            return Outcome()
        pictures = await self._library.pictures(scene.head)
        return Outcome(reply=answers.about(reading.about, scene.path, pictures))

    async def _change(self, scene: Scene, reading: Edits) -> Outcome:
        """The next round; what else was said waits to be pressed."""
        if reading.pick is not None:
            person = scene.said.person_id
            await self._picking.pick(scene.head.id, reading.pick, person, Vote.WORDS)
        now = reading.edits if reading.together else reading.edits[:1]
        prompt = _edited(scene.head.prompt, now, scene.session.locks | reading.keep)
        if prompt == scene.head.prompt:
            raise NotPossible(f"The {now[0].field} already is so; say what else should change.")
        draft = RoundDraft(
            session_id=scene.session.id,
            parent_id=scene.head.id,
            kind=_kind(reading, now),
            prompt=prompt,
            asked_by=scene.said.person_id,
            key=scene.said.key,
            at=self._clock(),
            edits=now,
            waiting=() if reading.together else reading.edits[1:],
            keep=reading.keep,
            keep_rest=reading.keep_rest,
            note=reading.note,
        )
        return Outcome(round_id=await self._library.rounds.append(draft))


def _edited(prompt: Prompt, edits: tuple[Edit, ...], locks: frozenset[FieldName]) -> Prompt:
    for edit in edits:
        prompt = apply(prompt, edit, locks)
    return prompt


def _kind(reading: Edits, now: tuple[Edit, ...]) -> Kind:
    if len(now) > 1:
        return Kind.COMBINED
    return Kind.REFINE if reading.keep_rest else Kind.FIX
