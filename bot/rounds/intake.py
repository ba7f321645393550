"""What comes in and what comes of it: acceptances, their outcomes, rounds before they exist."""

from dataclasses import dataclass
from datetime import datetime

from pydantic import BaseModel, ConfigDict

from bot.prompt.edits import Edit
from bot.prompt.model import FieldName, Prompt
from bot.rounds.model import Kind


class Option(BaseModel):
    """One answer to a question back, kept until somebody presses it."""

    model_config = ConfigDict(frozen=True)

    label: str
    edit: Edit


class Spent(BaseModel):
    """What a reading cost at a language model."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    model: str
    tokens_in: int = 0
    tokens_out: int = 0
    dollars: float = 0.0


class Outcome(BaseModel):
    """The one thing that came of what somebody said: a round, a reply, both or neither."""

    model_config = ConfigDict(frozen=True)

    reply: str = ""
    options: tuple[Option, ...] = ()
    round_id: int | None = None


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Something said or pressed, kept before anything comes of it; ``key`` names the event.

    A press or a slash command needs no reading: ``deed`` holds it, in the reading's JSON.
    """

    key: str
    session_id: int
    person_id: int
    at: datetime
    utterance: str = ""
    deed: str | None = None
    reply_to: int | None = None  # the message it was said in
    outcome: Outcome | None = None
    reply_id: int | None = None
    settled: bool = False


@dataclass(frozen=True, slots=True)
class SessionDraft:
    """A session before it is kept."""

    key: str
    guild_id: int | None
    channel_id: int
    owner_id: int
    idea: str
    at: datetime
    anchor_id: int | None = None  # the message the thread is to hang on, where it is known
    thread_id: int | None = None  # known where the place is a thread or a direct message already
    source: str | None = None


@dataclass(frozen=True, slots=True)
class RoundDraft:
    """A round before it is kept; ``waiting`` are further edits that were said with ``edits``."""

    session_id: int
    parent_id: int | None
    kind: Kind
    prompt: Prompt
    asked_by: int
    key: str
    at: datetime
    edits: tuple[Edit, ...] = ()
    waiting: tuple[Edit, ...] = ()
    keep: frozenset[FieldName] = frozenset()
    keep_rest: bool = False
    note: str = ""  # a sentence for the person, shown on the card


@dataclass(frozen=True, slots=True)
class Waiting:
    """An edit that was said with others and waits to be pressed."""

    id: int
    session_id: int
    edit: Edit
