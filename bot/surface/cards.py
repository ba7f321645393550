"""What a round looks like in Discord, as text: pure, and a table for a test."""

from discord.utils import escape_markdown

from bot.prompt import describe
from bot.prompt.model import Prompt, Setting, clean
from bot.rounds.model import Kind, Method, Phase, Round, Session, picked
from bot.rounds.traits import Seeds
from bot.studio.publishing import Card, Status

CONTENT = 2000  # characters of a message: Discord's limit
THREAD_NAME = 100  # characters of a channel's name: Discord's limit
KEYCAPS = ("1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣", "🔟")
_SQUARES = 10  # of a progress bar

_METHODS = {
    Method.FRESH: "rendered afresh from the wording",
    Method.IMAGE_TO_IMAGE: "painted over its source",
    Method.INSTRUCT: "edited by instruction",
    Method.INPAINT: "painted inside a mask",
}


def keycap(number: int) -> str:
    return KEYCAPS[number - 1]


def keycap_number(emoji: str) -> int | None:
    """The number of a keycap reaction; some clients leave out the variation selector."""
    plain = emoji.replace("\ufe0f", "")
    for number, cap in enumerate(KEYCAPS, 1):
        if cap.replace("\ufe0f", "") == plain:
            return number
    return None


def card_text(card: Card) -> str:
    """A round: what it is, what changed, what was kept, what to do next."""
    if card.turn.phase is Phase.FAILED:
        return f"**Round {card.turn.number}** has no pictures: {safe(card.turn.error or '')}"
    lines = [_title(card), *_changes(card), *_failures(card), _picks(card), *_small_print(card)]
    return "\n".join(line for line in lines if line)[:CONTENT]


def prompt_text(session: Session, turn: Round) -> str:
    """How an idea was read: its layers, for correction."""
    lines = ["**Here is how I read it.** Say at any time what should be different."]
    lines += [f"> **{layer}** {safe(words)}" for layer, words in describe.layers(turn.prompt)]
    lines.append(f"-# {_settings(turn.prompt)}")
    return _cut(lines)


def opening_text(idea: str, person_id: int) -> str:
    """The message that a session's thread hangs on, where it was asked for by a command."""
    return f"<@{person_id}> starts a picture: {safe(_short(clean(idea), 300))}"


def thread_name(session: Session) -> str:
    return _short(clean(session.idea), THREAD_NAME)


def status_text(status: Status) -> str:
    """How far a round is."""
    if not status.size:
        return f"Round {status.turn.number} is on its way."
    filled = round(status.fraction * _SQUARES)
    bar = "▰" * filled + "▱" * (_SQUARES - filled)
    return (
        f"Round {status.turn.number}: {bar} {status.done} of {status.size}"
        f" picture{'s' if status.size > 1 else ''}"
    )


def safe(words: str) -> str:
    """Somebody's words, shown as they were typed rather than as formatting."""
    return escape_markdown(words)


def _title(card: Card) -> str:
    turn = card.turn
    lead = f"**Round {turn.number}** · {turn.kind}"
    if turn.kind is Kind.ORIENTATION:
        return f"{lead} · what did it get right, what is missing?"
    origins = {(one.origin_id, one.origin_number) for one in card.candidates if one.origin_id}
    if card.parent is None or not origins:
        return lead
    if len(origins) > 1:
        return f"{lead} · each from the same number of round {card.parent.number}"
    return f"{lead} · from {origins.pop()[1]} of round {card.parent.number}"


def _changes(card: Card) -> list[str]:
    if card.parent is None:
        return []
    if not card.changes:
        return ["Same prompt, word for word; only the seeds are new."]
    lines = [f"> {safe(describe.change(change))}" for change in card.changes]
    changed = {change.field for change in card.changes}
    kept = [layer.value for layer, _ in describe.layers(card.turn.prompt) if layer not in changed]
    if kept:
        lines.append(f"All else kept word for word: {', '.join(kept)}.")
    return lines


def _failures(card: Card) -> list[str]:
    return [
        f"{one.number} didn't come out: {safe(one.error)}" for one in card.candidates if one.error
    ]


def _picks(card: Card) -> str:
    number = picked(card.picks)
    if number is None:
        return "Pick a number, then say what to change."
    people = sorted({pick.person_id for pick in card.picks if pick.number == number})
    return f"Picked: **{number}** by {', '.join(f'<@{person}>' for person in people)}"


def _small_print(card: Card) -> list[str]:
    turn = card.turn
    parts = [card.traits.name]
    if turn.method is not None:
        at = "" if turn.strength is None else f" at strength {turn.strength:g}"
        parts.append(_METHODS[turn.method] + at)
    if card.traits.seeds is Seeds.NONE:
        parts.append("no seed on this engine: a picture can't be made again exactly")
    cost = sum(candidate.cost for candidate in card.candidates)
    if cost:
        parts.append(f"${cost:.3f}")
    locks = sorted(card.session.locks | turn.keep)
    if locks:
        parts.append(f"🔒 {', '.join(locks)}")
    note = [f"-# {safe(turn.note)}"] if turn.note else []
    return [*note, f"-# {' · '.join(parts)}"]


def _settings(prompt: Prompt) -> str:
    shown = [
        f"{setting} {describe.value(setting, prompt[setting])}"
        for setting in (Setting.ENGINE, Setting.ASPECT, Setting.SEED, Setting.COUNT)
        if prompt[setting] is not None
    ]
    return " · ".join(shown)


def _cut(lines: list[str]) -> str:
    """At most what one message takes; what doesn't fit is said to be cut, not lost."""
    text = "\n".join(lines)
    if len(text) <= CONTENT:
        return text
    return text[: CONTENT - 40].rstrip() + "…\n-# /prompt shows the rest"


def _short(words: str, limit: int) -> str:
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"
