"""Rounds in the store: each event once, and only the latest holder writes."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.errors import NotFound
from bot.prompt.edits import Edit, Revise, apply
from bot.prompt.model import Layer, Prompt
from bot.rounds.intake import Acceptance, Option, Outcome, RoundDraft, SessionDraft
from bot.rounds.method import Making
from bot.rounds.model import Candidate, Kind, Method, Phase, Pick, Session, Vote
from bot.store.database import open_database
from bot.store.picks import PickStore
from bot.store.rounds import RoundStore, Superseded
from bot.store.sessions import SessionStore

NOW = datetime(2026, 11, 21, tzinfo=UTC)
FOX = Prompt(subject="a red fox", background="snowy forest")
DARKER = Revise(field=Layer.BACKGROUND, text="dark snowy forest")
OIL = Revise(field=Layer.STYLE, text="oil painting")
EERIE = Revise(field=Layer.MOOD, text="eerie")


@dataclass
class Shelf:
    """The stores of one database, with a session that has its first round."""

    sessions: SessionStore
    rounds: RoundStore
    picks: PickStore
    session: Session


@pytest.fixture
async def shelf(tmp_path: Path) -> AsyncIterator[Shelf]:
    async with open_database(f"sqlite+aiosqlite:///{tmp_path}/retake.db") as database:
        sessions = SessionStore(database)
        session, _ = await sessions.open(*opening())
        yield Shelf(sessions, RoundStore(database), PickStore(database), session)


def opening(key: str = "m1") -> tuple[SessionDraft, RoundDraft]:
    return (
        SessionDraft(key, 5, 6, 7, "a red fox", NOW),
        RoundDraft(0, None, Kind.ORIENTATION, FOX, 7, key, NOW),
    )


def draft(parent_id: int, key: str, *edits: Edit, waiting: tuple[Edit, ...] = ()) -> RoundDraft:
    prompt = FOX
    for edit in edits:
        prompt = apply(prompt, edit)
    return RoundDraft(1, parent_id, Kind.FIX, prompt, 7, key, NOW, edits, waiting)


def candidate(round_id: int, number: int) -> Candidate:
    return Candidate(round_id, number, 42, 8, 8, attempts=1)


async def test_the_same_event_starts_one_session(shelf: Shelf) -> None:
    again, fresh = await shelf.sessions.open(*opening())
    assert not fresh
    assert again == shelf.session
    assert len(await shelf.rounds.of_session(1)) == 1


async def test_the_same_event_makes_one_round(shelf: Shelf) -> None:
    assert await shelf.rounds.append(draft(1, "m2", DARKER)) == 2
    assert await shelf.rounds.append(draft(1, "m2", DARKER)) is None
    assert [turn.number for turn in await shelf.rounds.of_session(1)] == [1, 2]
    assert (await shelf.sessions.get(1)).head_id == 2


async def test_a_round_comes_back_with_its_edits_in_order(shelf: Shelf) -> None:
    await shelf.rounds.append(draft(1, "m2", OIL, DARKER))
    turn = await shelf.rounds.numbered(1, 2)
    assert turn.edits == (OIL, DARKER)
    assert turn.prompt.style == "oil painting"
    with pytest.raises(NotFound, match="There is no round 9"):
        await shelf.rounds.numbered(1, 9)


async def test_a_waiting_edit_is_released_by_being_made(shelf: Shelf) -> None:
    await shelf.rounds.append(draft(1, "m2", DARKER, waiting=(OIL, EERIE)))
    assert [one.edit for one in await shelf.rounds.waiting(1)] == [OIL, EERIE]
    await shelf.rounds.append(draft(2, "m3", OIL))
    assert [one.edit for one in await shelf.rounds.waiting(1)] == [EERIE]
    assert (await shelf.rounds.numbered(1, 3)).edits == (OIL,)


async def test_lineage_leads_back_to_the_first_round(shelf: Shelf) -> None:
    for key in ("m2", "m3", "m4"):
        head = (await shelf.sessions.get(1)).head_id
        assert head
        await shelf.rounds.append(draft(head, key, DARKER))
    await shelf.rounds.append(draft(1, "m5", OIL))
    assert [turn.number for turn in await shelf.rounds.lineage(4, 9)] == [4, 3, 2, 1]
    assert [turn.number for turn in await shelf.rounds.lineage(4, 2)] == [4, 3]
    assert [turn.number for turn in await shelf.rounds.lineage(5, 9)] == [5, 1]


async def test_only_the_latest_holder_writes(shelf: Shelf) -> None:
    old = await shelf.rounds.take(1)
    new = await shelf.rounds.take(1)
    planned = [candidate(1, 1), candidate(1, 2)]
    with pytest.raises(Superseded):
        await shelf.rounds.plan(old, Making(Method.FRESH), planned)
    assert await shelf.rounds.candidates(1) == ()
    new = await shelf.rounds.plan(new, Making(Method.FRESH), planned)
    done = replace(planned[0], hash="a" * 64)
    with pytest.raises(Superseded):
        await shelf.rounds.finish(old, done)
    await shelf.rounds.finish(new, done)
    with pytest.raises(Superseded):
        await shelf.rounds.posted(old, 99)
    assert await shelf.rounds.candidates(1) == (done, planned[1])


async def test_a_try_is_counted_for_what_is_missing_only(shelf: Shelf) -> None:
    turn = await shelf.rounds.take(1)
    planned = [candidate(1, 1), candidate(1, 2)]
    turn = await shelf.rounds.plan(turn, Making(Method.FRESH), planned)
    await shelf.rounds.finish(turn, replace(planned[0], hash="a" * 64))
    turn = await shelf.rounds.take(1)
    await shelf.rounds.attempt(turn)
    assert [one.attempts for one in await shelf.rounds.candidates(1)] == [1, 2]


async def test_cancelling_goes_back_to_the_parent_and_stops_the_holder(shelf: Shelf) -> None:
    await shelf.rounds.append(draft(1, "m2", DARKER))
    turn = await shelf.rounds.take(2)
    assert await shelf.rounds.cancel(2)
    assert not await shelf.rounds.cancel(2)
    assert (await shelf.sessions.get(1)).head_id == 1
    with pytest.raises(Superseded):
        await shelf.rounds.rendered(turn)


async def test_a_posted_round_cannot_be_cancelled_and_stays_the_head(shelf: Shelf) -> None:
    await shelf.rounds.append(draft(1, "m2", DARKER))
    await shelf.rounds.posted(await shelf.rounds.take(2), 99)
    assert not await shelf.rounds.cancel(2)
    assert (await shelf.sessions.get(1)).head_id == 2


async def test_a_cancelled_first_round_stays_the_head(shelf: Shelf) -> None:
    assert await shelf.rounds.cancel(1)
    assert (await shelf.sessions.get(1)).head_id == 1


async def test_a_failed_round_goes_on_where_it_was(shelf: Shelf) -> None:
    turn = await shelf.rounds.take(1)
    await shelf.rounds.failed(turn, "It is busy.", 98)
    assert (await shelf.rounds.retry(1)).phase is Phase.ACCEPTED
    turn = await shelf.rounds.plan(
        await shelf.rounds.take(1), Making(Method.FRESH), [candidate(1, 1)]
    )
    await shelf.rounds.finish(turn, replace(candidate(1, 1), error="It is busy."))
    await shelf.rounds.failed(turn, "It is busy.", 99)
    again = await shelf.rounds.retry(1)
    assert (again.phase, again.error, again.message_id) == (Phase.PLANNED, None, None)
    assert (await shelf.rounds.candidates(1))[0].error is None


async def test_unfinished_is_what_has_a_round_or_an_answer_to_give(shelf: Shelf) -> None:
    assert await shelf.sessions.unfinished() == (1,)
    assert await shelf.rounds.unfinished(1) == (1,)
    await shelf.rounds.posted(await shelf.rounds.take(1), 99)
    assert await shelf.sessions.unfinished() == ()
    said = Acceptance("m2", 1, 7, NOW, "what changed?", reply_to=2)
    assert await shelf.sessions.accept(said)
    assert not await shelf.sessions.accept(said)
    assert await shelf.sessions.unfinished() == (1,)
    await shelf.sessions.conclude(said, Outcome(reply="Nothing."))
    assert [one.outcome for one in await shelf.sessions.open_acceptances(1)] == [
        Outcome(reply="Nothing.")
    ]
    await shelf.sessions.replied("m2", 3)
    assert await shelf.sessions.unfinished() == ()


async def test_words_that_nothing_came_of_are_forgotten(shelf: Shelf) -> None:
    said = Acceptance("m2", 1, 7, NOW, "my secret", reply_to=2)
    await shelf.sessions.accept(said)
    await shelf.sessions.conclude(said, Outcome())
    kept = await shelf.sessions.acceptance("m2")
    assert (kept.utterance, kept.settled) == ("", True)


async def test_options_of_a_question_are_kept(shelf: Shelf) -> None:
    said = Acceptance("m2", 1, 7, NOW, "change the style", reply_to=2)
    await shelf.sessions.accept(said)
    asked = Outcome(reply="Which?", options=(Option(label="oil", edit=OIL),))
    await shelf.sessions.conclude(said, asked)
    assert (await shelf.sessions.acceptance("m2")).outcome == asked


async def test_an_event_that_was_taken_back_may_happen_again(shelf: Shelf) -> None:
    said = Acceptance("r1-7", 1, 7, NOW, deed="{}", reply_to=2)
    await shelf.sessions.accept(said)
    await shelf.rounds.append(draft(1, "r1-7", DARKER))
    await shelf.sessions.release("r1-7")
    assert await shelf.sessions.accept(said)
    assert await shelf.rounds.append(draft(2, "r1-7", OIL)) == 3


async def test_reactions_are_reconciled_and_other_picks_are_left(shelf: Shelf) -> None:
    def pick(number: int, person: int, vote: Vote = Vote.REACTION) -> Pick:
        return Pick(1, number, person, vote, NOW + timedelta(minutes=number))

    for held in (pick(1, 7), pick(2, 7), pick(3, 8, Vote.BUTTON)):
        await shelf.picks.add(held)
    assert await shelf.picks.reconcile(1, [pick(2, 7), pick(4, 9)])
    assert {(one.number, one.person_id) for one in await shelf.picks.of_round(1)} == {
        (2, 7),
        (3, 8),
        (4, 9),
    }
    assert not await shelf.picks.reconcile(1, [pick(2, 7), pick(4, 9)])
