"""The collection: keepers saved, found and used again."""

import asyncio
import re
from collections.abc import Callable
from datetime import datetime

from bot.errors import NotFound, NotPossible
from bot.pictures import codec
from bot.prompt.compose import compose
from bot.prompt.model import Prompt
from bot.rounds.model import Keeper, Phase
from bot.studio.library import Library
from bot.studio.picking import Picking
from bot.studio.turns import Turns

NOTE_LENGTH = 300  # characters
TAG_LENGTH = 40
TAGS = 10
PAGE = 10  # keepers in one listing


class Collection:
    """Saves keepers with everything needed to make them again."""

    def __init__(
        self,
        library: Library,
        picking: Picking,
        turns: Turns,
        clock: Callable[[], datetime],
    ) -> None:
        self._library = library
        self._picking = picking
        self._turns = turns
        self._clock = clock

    async def keep(
        self, round_id: int, number: int | None, person_id: int, note: str = "", tags: str = ""
    ) -> tuple[Keeper, bool]:
        """Save a candidate (the picked one where no number is given); False if it was saved before.

        Raises:
            NotPossible: nothing was picked, or the note or a tag is too long.
            NotFound: there is no such candidate.
        """
        turn = await self._library.rounds.get(round_id)
        if turn.phase is not Phase.POSTED:
            raise NotPossible(f"Round {turn.number} has no pictures to keep yet.")
        candidate = (
            await self._picking.chosen(turn)
            if number is None
            else next((c for c in await self._library.pictures(turn) if c.number == number), None)
        )
        if candidate is None:
            raise NotPossible(_which(turn.number, number))
        session = await self._library.sessions.get(turn.session_id)
        traits = self._turns.traits(turn.prompt.settings.engine)
        assert candidate.hash is not None  # only pictures can be chosen
        draft = Keeper(
            id=0,
            guild_id=session.guild_id,
            person_id=person_id,
            session_id=session.id,
            round_id=turn.id,
            number=candidate.number,
            hash=candidate.hash,
            prompt=turn.prompt,
            wording=compose(turn.prompt, traits.dialect).text,
            engine=traits.name,
            seed=candidate.seed,
            width=candidate.width,
            height=candidate.height,
            note=_note(note),
            tags=_tags(tags),
            created_at=self._clock(),
        )
        return await self._library.keepers.add(draft)

    async def get(self, keeper_id: int, guild_id: int | None, person_id: int) -> Keeper:
        return await self._library.keepers.get(keeper_id, guild_id, person_id)

    async def latest(
        self, guild_id: int | None, person_id: int, before: int | None = None
    ) -> tuple[Keeper, ...]:
        return await self._library.keepers.latest(guild_id, person_id, PAGE, before)

    async def search(self, words: str, guild_id: int | None, person_id: int) -> tuple[Keeper, ...]:
        """Raises NotFound where nothing matches."""
        found = await self._library.keepers.search(words, guild_id, person_id, PAGE)
        if not found:
            raise NotFound(f"No keeper speaks of {words[:80]!r}; try fewer or other words.")
        return found

    async def picture(self, keeper: Keeper, limit: int) -> tuple[bytes, str]:
        """Its picture in at most ``limit`` bytes, with the suffix of its format."""
        data = await self._library.blobs.get(keeper.hash)
        return await asyncio.to_thread(codec.fit_within, data, limit)

    def again(self, keeper: Keeper) -> Prompt:
        """A prompt whose first candidate is this keeper again, where seeds are exact."""
        settings = keeper.prompt.settings.model_copy(update={"seed": keeper.seed})
        return keeper.prompt.model_copy(update={"settings": settings})


def _which(round_number: int, number: int | None) -> str:
    if number is None:
        return f"Pick one of round {round_number} first, or say which: keep 2."
    return f"Round {round_number} has no picture {number}."


def _note(note: str) -> str:
    if len(note) > NOTE_LENGTH:
        raise NotPossible(f"A note has at most {NOTE_LENGTH} characters.")
    return note.strip()


def _tags(text: str) -> tuple[str, ...]:
    tags = tuple(dict.fromkeys(tag.lower() for tag in re.findall(r"[\w-]+", text)))
    if len(tags) > TAGS or any(len(tag) > TAG_LENGTH for tag in tags):
        raise NotPossible(f"A keeper has at most {TAGS} tags of {TAG_LENGTH} characters each.")
    return tags
