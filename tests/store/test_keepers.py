"""Keepers: found by words, whoever typed them; each server its own."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from bot.errors import NotFound
from bot.prompt.model import Prompt
from bot.rounds.intake import RoundDraft, SessionDraft
from bot.rounds.model import Keeper, Kind
from bot.store.database import open_database
from bot.store.keepers import KeeperStore, matching
from bot.store.sessions import SessionStore

NOW = datetime(2026, 11, 21, tzinfo=UTC)
FOX = Prompt(subject="a red fox", background="snowy forest", negatives="people")
KEEPER = Keeper(
    id=0,
    guild_id=5,
    person_id=7,
    session_id=1,
    round_id=1,
    number=1,
    hash="a" * 64,
    prompt=FOX,
    wording="subject: a red fox",
    engine="painter",
    seed=42,
    width=768,
    height=768,
    note="hero shot",
    tags=("winter", "fox"),
    created_at=NOW,
)


@pytest.fixture
async def keepers(tmp_path: Path) -> AsyncIterator[KeeperStore]:
    async with open_database(f"sqlite+aiosqlite:///{tmp_path}/retake.db") as database:
        session = SessionDraft("m1", 5, 6, 7, "a red fox", NOW)
        first = RoundDraft(0, None, Kind.ORIENTATION, FOX, 7, "m1", NOW)
        await SessionStore(database).open(session, first)
        yield KeeperStore(database)


async def test_a_keeper_comes_back_as_it_was_saved(keepers: KeeperStore) -> None:
    kept, fresh = await keepers.add(KEEPER)
    assert fresh
    assert kept == replace(KEEPER, id=kept.id)
    assert await keepers.get(kept.id, 5, 99) == kept


async def test_saving_twice_keeps_one(keepers: KeeperStore) -> None:
    kept, _ = await keepers.add(KEEPER)
    again, fresh = await keepers.add(replace(KEEPER, note="another note"))
    assert not fresh
    assert again == kept
    assert await keepers.count() == 1


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("fox", 1),
        ("FOX forest", 1),
        ("snow", 1),
        ("hero", 1),
        ("winter", 1),
        ("fox submarine", 0),
        ("people", 0),
        ("", 0),
        ('"; DROP TABLE keepers; --', 0),
        ("fox OR submarine", 0),
        ("fox*", 1),
    ],
)
async def test_search_finds_all_words_or_their_beginnings(
    keepers: KeeperStore, words: str, found: int
) -> None:
    await keepers.add(KEEPER)
    assert len(await keepers.search(words, 5, 7, 10)) == found


async def test_other_servers_and_other_people_see_nothing(keepers: KeeperStore) -> None:
    kept, _ = await keepers.add(KEEPER)
    private, _ = await keepers.add(replace(KEEPER, guild_id=None, number=2))
    assert await keepers.latest(6, 7, 10) == ()
    assert await keepers.search("fox", 6, 7, 10) == ()
    assert await keepers.latest(None, 7, 10) == (kept, private)[::-1]
    assert await keepers.latest(None, 8, 10) == ()
    with pytest.raises(NotFound, match="There is no keeper"):
        await keepers.get(kept.id, 6, 7)


async def test_pages_go_back_in_time(keepers: KeeperStore) -> None:
    kept = [(await keepers.add(replace(KEEPER, number=number)))[0] for number in range(1, 6)]
    first = await keepers.latest(5, 7, 2)
    second = await keepers.latest(5, 7, 2, before=first[-1].id)
    assert [*first, *second] == kept[:0:-1]


async def test_only_ones_own_can_be_deleted(keepers: KeeperStore) -> None:
    kept, _ = await keepers.add(KEEPER)
    assert not await keepers.remove(kept.id, 8)
    assert await keepers.search("fox", 5, 7, 10)
    assert await keepers.remove(kept.id, 7)
    assert await keepers.search("fox", 5, 7, 10) == ()


@settings(max_examples=200)
@given(st.text())
def test_no_typed_punctuation_becomes_an_operator(words: str) -> None:
    query = matching(words)
    assert query.count('"') % 2 == 0
    outside = "".join(query.split('"')[::2])
    assert set(outside) <= {" ", "*"}
