"""What the studio wants shown, and the protocol of whoever shows it."""

from dataclasses import dataclass
from typing import Protocol

from bot.errors import RetakeError
from bot.prompt.edits import Change
from bot.rounds.intake import Acceptance, Waiting
from bot.rounds.model import Candidate, Pick, Round, Session
from bot.rounds.traits import Traits


class CannotPost(RetakeError):
    """The thread is gone or closed to the bot; trying again won't help."""


class NotReachable(RetakeError):
    """Discord doesn't answer; trying again later may help."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The numbered batch in one picture: an encoded JPEG and what it shows in words."""

    picture: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class Card:
    """A round as it appears in Discord."""

    session: Session
    turn: Round
    traits: Traits
    candidates: tuple[Candidate, ...]
    changes: tuple[Change, ...] = ()
    parent: Round | None = None
    picks: tuple[Pick, ...] = ()
    waiting: tuple[Waiting, ...] = ()


@dataclass(frozen=True, slots=True)
class Status:
    """How far a round has come, while it works."""

    session: Session
    turn: Round
    done: int = 0  # candidates
    size: int = 0
    fraction: float = 0.0
    ahead: int = 0  # rounds of this session that come first


class Publisher(Protocol):
    """Shows things in Discord. ``again`` says that it may have been shown before: look first.

    Every method raises CannotPost or NotReachable where Discord refuses or is away.
    """

    async def open_thread(self, session: Session) -> tuple[int | None, int]:
        """The message the thread hangs on and the thread, made or found."""
        ...

    async def show_prompt(self, session: Session, turn: Round, *, again: bool) -> int: ...

    async def show_status(self, status: Status, *, again: bool) -> int: ...

    async def change_status(self, status: Status, message_id: int) -> None: ...

    async def remove_status(self, status: Status, message_id: int | None) -> None:
        """Take the status away; where its message isn't known, look for it."""
        ...

    async def show_card(self, card: Card, sheet: Sheet | None, *, again: bool) -> int: ...

    async def change_card(self, card: Card) -> None: ...

    async def number_card(
        self, session: Session, message_id: int, numbers: tuple[int, ...]
    ) -> None:
        """Add the bot's own number reactions, so that people need only press them."""
        ...

    async def reply(self, session: Session, said: Acceptance, *, again: bool) -> int | None:
        """Answer what was said; None where there is nothing left to answer to."""
        ...
