"""What Retake says when it answers in words: pure, and a table for a test."""

from bot.interpreters.reading import Verb
from bot.prompt import describe
from bot.prompt.edits import Change
from bot.prompt.model import FieldName, Prompt, Setting
from bot.rounds import seeds
from bot.rounds.model import Candidate, Keeper, Lesson, Round
from bot.studio.presenting import percent

HELP = """\
**Retake makes a picture by changing one thing at a time.**
1. Start: `/imagine a red fox in a snowy forest, watercolor` — or mention me with an idea.
2. Pick: press 1️⃣ 2️⃣ 3️⃣ 4️⃣ under the sheet (or say “pick 2”); the next round goes on from it.
3. Change one thing: “keep everything but darken the background”. Only that field changes.
4. Not right? “undo”, “go back to round 2”, “again” (🔁), “more like 2”, “stop” (❌).
5. Save: `/keep` (💾) with a note and tags; `/keepers search` finds it again.
Also: “don't touch the pose”, “what changed?”, “show the prompt”, “history”."""

_LATER = {
    Verb.EXPLORE: "Several directions at once isn't something I can do yet; try “again”.",
    Verb.SWEEP: "I can't try several values in one sheet yet; ask for them one after another.",
    Verb.RESTART: "To start over, use /imagine with a new idea; this thread stays as it is.",
    Verb.FINISH: "I can't upscale yet; /keep saves the picture with all it takes to finish it.",
    Verb.CHECK: "I can't check a picture for you yet; look at hands, faces and text yourself.",
}


def not_here(verb: Verb) -> str:
    """What to do instead of something that Retake doesn't do."""
    return _LATER.get(verb, "I can't do that here.")


def prompt(held: Prompt) -> str:
    """The prompt as it stands, to see and to copy."""
    lines = [f"{layer}: {words}" for layer, words in describe.layers(held)]
    lines += [
        f"{setting}: {describe.value(setting, held[setting])}"
        for setting in Setting
        if held[setting] not in (None, ())
    ]
    return "```yaml\n" + "\n".join(line.replace("`", "'") for line in lines) + "\n```"


def changed(
    turn: Round, parent: Round | None, changes: tuple[Change, ...], pictures: tuple[Candidate, ...]
) -> str:
    """What the latest round changed, and how far its pictures moved."""
    if parent is None:
        return "This is the first round: nothing has changed yet."
    if not changes:
        return f"Round {turn.number} has the same prompt as round {parent.number}; only seeds."
    lines = [f"From round {parent.number} to round {turn.number}:"]
    lines += [f"> {describe.change(change)}" for change in changes]
    lines.append("Everything else is the same, word for word.")
    drifts = [f"{one.number}: {percent(one.drift)}" for one in pictures if one.drift is not None]
    if drifts:
        lines.append(f"Drift from what it was: {', '.join(drifts)}.")
    return "\n".join(lines)


def about(field: FieldName, path: tuple[Round, ...], pictures: tuple[Candidate, ...]) -> str:
    """What a field holds and since when; for the seed, that of each picture."""
    head = path[0]
    since = _since(field, path)
    lines = [f"{field}: {describe.value(field, head.prompt[field])}"]
    if field is Setting.SEED and pictures:
        shown = (
            f"{one.number}: {'none' if one.seed is None else seeds.written(one.seed)}"
            for one in pictures
        )
        lines = [f"The seeds of round {head.number}: {', '.join(shown)}."]
    elif since.parent_id is not None:
        lines.append(f"-# so since round {since.number}, asked for by <@{since.asked_by}>")
    return "\n".join(lines)


def _since(field: FieldName, path: tuple[Round, ...]) -> Round:
    """The earliest round of the line from which on the field has held what it holds now."""
    held = path[0]
    for turn in path[1:]:
        if turn.prompt[field] != held.prompt[field]:
            break
        held = turn
    return held


def history(line: tuple[Round, ...], lessons: tuple[Lesson, ...]) -> str:
    """The path from the first round to this one, with what was learned on it."""
    learned = {lesson.round_id: lesson.text for lesson in lessons}
    return "\n".join(
        f"{turn.number}. {learned.get(turn.id) or _untaught(turn)}" for turn in reversed(line)
    )[:1900]


def kept(keeper: Keeper, *, fresh: bool) -> str:
    """That a keeper is saved, and where to find it."""
    seed = "" if keeper.seed is None else f", seed {seeds.written(keeper.seed)}"
    lead = "Saved" if fresh else "That was saved before"
    tags = "".join(f" #{tag}" for tag in keeper.tags)
    note = f" “{keeper.note}”" if keeper.note else ""
    return (
        f"{lead} as keeper {keeper.id}{note}{tags}: {describe.summary(keeper.prompt)}{seed}."
        f" `/keepers show {keeper.id}` brings it back."
    )


def _untaught(turn: Round) -> str:
    said = "; ".join(f"{edit.field} changed" for edit in turn.edits)
    return said or turn.kind.value
