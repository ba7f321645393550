"""Readings: what an utterance comes to, and the protocol of those who read."""

from enum import StrEnum
from typing import Literal, Protocol, TypeAlias

from pydantic import BaseModel, ConfigDict, Field as Constrained

from bot.prompt.edits import Edit
from bot.prompt.model import FieldName, Layer, Prompt, Setting
from bot.rounds.intake import Spent as Spent


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class _Reading(_Frozen):
    """What every reading says of itself."""

    confidence: float = 1.0  # 0 to 1
    note: str = ""  # a sentence for the person, such as that the model didn't answer in time
    spent: Spent | None = None  # None where it cost nothing


class Verb(StrEnum):
    """The commands that work in words too."""

    PICK = "pick"
    UNPICK = "unpick"
    UNDO = "undo"
    BRANCH = "branch"  # go on from an earlier round
    REROLL = "reroll"
    VARY = "vary"
    EXPLORE = "explore"
    SWEEP = "sweep"
    RESTART = "restart"
    KEEP = "keep"
    FINISH = "finish"
    COMPARE = "compare"
    HISTORY = "history"
    PROMPT = "prompt"
    CHECK = "check"
    CANCEL = "cancel"
    LOCK = "lock"
    UNLOCK = "unlock"
    HELP = "help"


class Edits(_Reading):
    """One or more changes, each to one field, in the order said."""

    kind: Literal["edit"] = "edit"
    edits: tuple[Edit, ...] = Constrained(min_length=1)
    keep: frozenset[Layer | Setting] = frozenset()  # locked for the round this starts
    keep_rest: bool = False  # "keep everything but …" was said
    together: bool = False  # "all at once" was said
    pick: int | None = None  # "2 but at dusk": the candidate to go on from


class Command(_Reading):
    """A command in words."""

    kind: Literal["command"] = "command"
    verb: Verb
    number: int | None = None  # a candidate; for BRANCH a round
    round: int | None = None  # the round that is meant, where it isn't the latest
    field: Layer | Setting | None = None
    text: str = ""  # a note, a search, the values of a sweep


class Suggestion(_Frozen):
    """One answer to a question back, ready to press."""

    label: str = Constrained(max_length=80)  # Discord's limit for the label of a button
    edit: Edit


class AskBack(_Reading):
    """The value is missing, or it may be one of two fields."""

    kind: Literal["ambiguous"] = "ambiguous"
    question: str
    field: Layer | Setting | None = None
    suggestions: tuple[Suggestion, ...] = Constrained((), max_length=5)


class Aside(StrEnum):
    """Why an utterance is no change."""

    THANKS = "thanks"
    QUESTION = "question"
    CHATTER = "chatter"
    EMPTY = "empty"


class NotAnEdit(_Reading):
    """Nothing to do; it never costs a round."""

    kind: Literal["not_an_edit"] = "not_an_edit"
    aside: Aside
    about: Layer | Setting | None = None  # the field a question is about: "which seed?"


Reading: TypeAlias = Edits | Command | AskBack | NotAnEdit


class Context(_Frozen):
    """What an utterance is read against."""

    prompt: Prompt
    locks: frozenset[Layer | Setting] = frozenset()
    candidates: int = 0  # how many the latest sheet shows
    # Edits, newest first, with the prompt each was applied to: for "even darker", "no, less".
    history: tuple[tuple[Prompt, Edit], ...] = ()

    def last_field(self) -> FieldName | None:
        return self.history[0][1].field if self.history else None


class Interpreter(Protocol):
    """Reads one message against the prompt as it stands, and a first idea into a prompt."""

    async def read(self, utterance: str, context: Context) -> Reading: ...

    async def first(self, idea: str) -> Prompt: ...
