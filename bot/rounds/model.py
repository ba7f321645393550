"""Sessions, rounds, candidates, picks and keepers as frozen values."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.prompt.edits import Edit
from bot.prompt.model import FieldName, Prompt


class Kind(StrEnum):
    """What a round is for."""

    ORIENTATION = "orientation"  # the prompt as written
    FIX = "fix"  # the most broken thing
    REFINE = "refine"  # "keep everything the same but …"
    COMBINED = "combined"  # several edits "all at once"
    REROLL = "reroll"  # same prompt, new seeds
    VARY = "vary"  # around a pick


class Phase(StrEnum):
    """How far a round has come; the store shows it, nobody remembers it."""

    ACCEPTED = "accepted"
    PLANNED = "planned"  # its candidates have seeds and sources
    RENDERED = "rendered"  # every candidate is a picture or a failure
    POSTED = "posted"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def ended(self) -> bool:
        return self in (Phase.POSTED, Phase.FAILED, Phase.CANCELLED)


class Method(StrEnum):
    """How a picture comes from its wording and its source."""

    FRESH = "fresh"  # from the wording alone
    IMAGE_TO_IMAGE = "image-to-image"  # from a source, at a strength
    INSTRUCT = "instruct"  # "change only …; keep … exactly"
    INPAINT = "inpaint"  # inside a mask


@dataclass(frozen=True, slots=True)
class Place:
    """Where in Discord something was said."""

    channel_id: int
    guild_id: int | None = None  # None: a direct message


@dataclass(frozen=True, slots=True)
class Session:
    """The whole conversation towards one picture; one Discord thread."""

    id: int
    guild_id: int | None
    channel_id: int  # where it was asked for
    owner_id: int
    idea: str
    created_at: datetime
    key: str  # the event that started it
    anchor_id: int | None = None  # the message that the thread hangs on
    thread_id: int | None = None  # None until the thread is open
    card_id: int | None = None  # the message that shows the prompt
    head_id: int | None = None  # the round that the next one goes on from
    locks: frozenset[FieldName] = frozenset()
    source: str | None = None  # content hash of the picture it started from


@dataclass(frozen=True, slots=True)
class Round:
    """One turn: parent, edits, method, batch; numbered from 1 in its session."""

    id: int
    session_id: int
    number: int
    parent_id: int | None
    kind: Kind
    prompt: Prompt
    edits: tuple[Edit, ...]
    keep: frozenset[FieldName]
    keep_rest: bool
    asked_by: int
    key: str
    phase: Phase
    created_at: datetime
    method: Method | None = None  # None until planned
    strength: float | None = None
    depth: int = 0
    fence: int = 0  # counts the takings of this round; only the latest may write
    status_id: int | None = None
    message_id: int | None = None
    numbered: bool = False  # the bot's own number reactions are on the card
    error: str | None = None  # the sentence a person read
    note: str = ""  # a sentence for the person about how the round came to be


@dataclass(frozen=True, slots=True)
class Candidate:
    """One picture of a batch. ``hash`` and ``error`` are both None until it is rendered."""

    round_id: int
    number: int
    seed: int | None
    width: int
    height: int
    source: str | None = None  # content hash of the picture it was to stay close to
    origin_id: int | None = None  # the round of the candidate it goes on from
    origin_number: int | None = None
    attempts: int = 0
    hash: str | None = None
    drift: float | None = None  # 0 to 1, from its source
    cost: float = 0.0  # US dollars
    provider_id: str | None = None
    error: str | None = None

    @property
    def finished(self) -> bool:
        return self.hash is not None or self.error is not None


class Vote(StrEnum):
    """How somebody picked."""

    REACTION = "reaction"
    BUTTON = "button"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Pick:
    """One person's choice of a candidate."""

    round_id: int
    number: int
    person_id: int
    vote: Vote
    at: datetime


@dataclass(frozen=True, slots=True)
class Keeper:
    """A candidate saved beyond its session, with everything needed to make it again."""

    id: int
    guild_id: int | None
    person_id: int
    session_id: int
    round_id: int
    number: int
    hash: str
    prompt: Prompt
    wording: str
    engine: str
    seed: int | None
    width: int
    height: int
    note: str
    tags: tuple[str, ...]
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Lesson:
    """One line of cause and effect."""

    session_id: int
    round_id: int
    text: str
    at: datetime


def picked(picks: tuple[Pick, ...]) -> int | None:
    """The candidate that the next round goes on from: most votes; a tie goes to the latest."""
    if not picks:
        return None
    return max({pick.number for pick in picks}, key=lambda number: _weight(picks, number))


def _weight(picks: tuple[Pick, ...], number: int) -> tuple[int, datetime]:
    votes = [pick for pick in picks if pick.number == number]
    return len({pick.person_id for pick in votes}), max(pick.at for pick in votes)
