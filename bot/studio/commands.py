"""Commands in words, presses and slashes: everything that isn't an edit."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from bot.errors import NotPossible
from bot.interpreters.reading import Command, Verb
from bot.rounds.intake import Outcome, RoundDraft
from bot.rounds.model import Kind, Phase, Round, Vote
from bot.studio import answers
from bot.studio.collection import Collection
from bot.studio.library import Library
from bot.studio.picking import Picking
from bot.studio.runners import Runner
from bot.studio.scene import Scene


class Commands:
    """Obeys commands; refusals are raised as the sentence a person reads."""

    def __init__(
        self,
        library: Library,
        picking: Picking,
        collection: Collection,
        runner: Runner,
        clock: Callable[[], datetime],
    ) -> None:
        self._library = library
        self._picking = picking
        self._collection = collection
        self._runner = runner
        self._clock = clock
        self._deeds: dict[Verb, Callable[[Scene, Command], Awaitable[Outcome]]] = {
            Verb.PICK: self._pick,
            Verb.UNPICK: self._unpick,
            Verb.REROLL: self._reroll,
            Verb.VARY: self._vary,
            Verb.UNDO: self._undo,
            Verb.BRANCH: self._branch,
            Verb.CANCEL: self._cancel,
            Verb.KEEP: self._keep,
            Verb.LOCK: self._lock,
            Verb.UNLOCK: self._unlock,
            Verb.COMPARE: self._compare,
            Verb.HISTORY: self._history,
            Verb.PROMPT: self._prompt,
            Verb.HELP: self._help,
        }

    async def obey(self, scene: Scene, command: Command) -> Outcome:
        if command.verb not in self._deeds:
            raise NotPossible(answers.not_here(command.verb))
        return await self._deeds[command.verb](scene, command)

    async def _pick(self, scene: Scene, command: Command) -> Outcome:
        if command.number is None:
            raise NotPossible("Say which one: pick 2.")
        person = scene.said.person_id
        turn = await self._shown(scene, command)
        await self._picking.pick(turn.id, command.number, person, Vote.WORDS)
        return Outcome(reply=f"{command.number} it is: the next round goes on from it.")

    async def _unpick(self, scene: Scene, command: Command) -> Outcome:
        person = scene.said.person_id
        turn = await self._shown(scene, command)
        mine = [
            pick.number
            for pick in await self._library.picks.of_round(turn.id)
            if pick.person_id == person and command.number in (None, pick.number)
        ]
        if not mine:
            raise NotPossible(f"You haven't picked anything in round {turn.number}.")
        for number in mine:
            await self._picking.unpick(turn.id, number, person)
        return Outcome(reply=f"Round {turn.number} is open again.")

    async def _reroll(self, scene: Scene, command: Command) -> Outcome:
        return await self._again(scene, await self._meant(scene, command), Kind.REROLL)

    async def _vary(self, scene: Scene, command: Command) -> Outcome:
        turn = await self._shown(scene, command)
        if command.number is not None:
            person = scene.said.person_id
            await self._picking.pick(turn.id, command.number, person, Vote.WORDS)
        if await self._picking.chosen(turn) is None:
            raise NotPossible("Say which one to vary: more like 2.")
        return await self._again(scene, turn, Kind.VARY)

    async def _undo(self, scene: Scene, command: Command) -> Outcome:
        turn = await self._meant(scene, command)
        if turn.parent_id is None:
            raise NotPossible("This is the first round; there is nothing to go back to.")
        return await self._back_to(scene, await self._library.rounds.get(turn.parent_id))

    async def _branch(self, scene: Scene, command: Command) -> Outcome:
        if command.number is None:
            raise NotPossible("Say which round to go back to: go back to round 2.")
        turn = await self._library.rounds.numbered(scene.session.id, command.number)
        return await self._back_to(scene, turn)

    async def _cancel(self, scene: Scene, command: Command) -> Outcome:
        turn = await self._working(scene, command)
        if turn is None or not await self._library.rounds.cancel(turn.id):
            raise NotPossible("Nothing is being made right now, so there is nothing to stop.")
        self._runner.stop(turn.id)
        return Outcome(reply=f"Round {turn.number} is cancelled.")

    async def _keep(self, scene: Scene, command: Command) -> Outcome:
        words = [word for word in command.text.split() if not word.startswith("#")]
        tags = [word for word in command.text.split() if word.startswith("#")]
        keeper, fresh = await self._collection.keep(
            (await self._shown(scene, command)).id,
            command.number,
            scene.said.person_id,
            " ".join(words),
            " ".join(tags),
        )
        return Outcome(reply=answers.kept(keeper, fresh=fresh))

    async def _lock(self, scene: Scene, command: Command) -> Outcome:
        if command.field is None:
            raise NotPossible("Say what to keep: lock background.")
        await self._library.sessions.lock(scene.session.id, scene.session.locks | {command.field})
        return Outcome(reply=f"Locked: no edit changes the {command.field} until you unlock it.")

    async def _unlock(self, scene: Scene, command: Command) -> Outcome:
        if command.field is not None and command.field not in scene.session.locks:
            raise NotPossible(f"The {command.field} isn't locked.")
        gone = scene.session.locks if command.field is None else {command.field}
        await self._library.sessions.lock(scene.session.id, scene.session.locks - gone)
        return Outcome(reply=f"Unlocked: {', '.join(sorted(gone)) or 'nothing was locked'}.")

    async def _compare(self, scene: Scene, _: Command) -> Outcome:
        parent = await self._library.parent(scene.head)
        changes = self._library.changes(scene.head, parent)
        pictures = await self._library.pictures(scene.head)
        return Outcome(reply=answers.changed(scene.head, parent, changes, pictures))

    async def _history(self, scene: Scene, _: Command) -> Outcome:
        lessons = await self._library.picks.lessons(scene.session.id)
        return Outcome(reply=answers.history(scene.path, lessons))

    async def _prompt(self, scene: Scene, _: Command) -> Outcome:
        return Outcome(reply=answers.prompt(scene.head.prompt))

    async def _help(self, _scene: Scene, _command: Command) -> Outcome:
        return Outcome(reply=answers.HELP)

    async def _meant(self, scene: Scene, command: Command) -> Round:
        """The round that was named, or the one the session is at."""
        if command.round is None:
            return scene.head
        return await self._library.rounds.numbered(scene.session.id, command.round)

    async def _shown(self, scene: Scene, command: Command) -> Round:
        """The round that was named, or the latest that people can see pictures of."""
        if command.round is not None:
            return await self._meant(scene, command)
        for turn in scene.path:
            if turn.phase is Phase.POSTED:
                return turn
        raise NotPossible("There are no pictures yet; the first round is still being made.")

    async def _working(self, scene: Scene, command: Command) -> Round | None:
        """The round that was named, or the latest that is still being made."""
        if command.round is not None:
            return await self._meant(scene, command)
        working = await self._library.rounds.unfinished(scene.session.id)
        return await self._library.rounds.get(working[-1]) if working else None

    async def _again(self, scene: Scene, turn: Round, kind: Kind) -> Outcome:
        draft = RoundDraft(
            session_id=scene.session.id,
            parent_id=turn.id,
            kind=kind,
            prompt=turn.prompt,
            asked_by=scene.said.person_id,
            key=scene.said.key,
            at=self._clock(),
        )
        return Outcome(round_id=await self._library.rounds.append(draft))

    async def _back_to(self, scene: Scene, turn: Round) -> Outcome:
        await self._library.rounds.head(scene.session.id, turn.id)
        return Outcome(
            reply=f"Back at round {turn.number}; nothing is deleted."
            " Say what to change, and it goes on from there."
        )
