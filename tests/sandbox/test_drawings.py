import pytest

from bot.sandbox.drawings import strengthened
from tests.sandbox.conftest import World


@pytest.mark.parametrize(
    "code",
    ["1F501", "1F98A", "2709", "2709-FE0F", "0031-FE0F-20E3", "0031-20E3", "2764-FE0F", "1F51F"],
)
async def test_an_emoji_is_drawn_however_it_is_written(world: World, code: str) -> None:
    async with world.session.get(f"{world.sandbox.url}/emoji/{code}.svg") as response:
        assert response.status == 200
        assert response.content_type == "image/svg+xml"
        assert response.headers["Content-Security-Policy"].startswith("default-src 'none'")
        assert (await response.text()).startswith("<svg")


@pytest.mark.parametrize("code", ["0041", "FFFFFF", "..%2F..%2Fx", "1f501", "-", "FE0F"])
async def test_what_is_no_emoji_is_not_found(world: World, code: str) -> None:
    async with world.session.get(f"{world.sandbox.url}/emoji/{code}.svg") as response:
        assert response.status == 404


def test_bare_lines_get_a_colour_and_others_keep_theirs() -> None:
    line = '<path fill="none" stroke="#000" stroke-width="2" d="M0 0"/>'
    assert '#000"' not in strengthened(f"<svg>{line}</svg>")
    coloured = f'<svg><path fill="#F1B31C" d="M1 1"/>{line}</svg>'
    assert 'stroke="#000"' in strengthened(coloured)
    assert 'stroke-width="3"' in strengthened(coloured)


async def test_who_reacted_comes_with_a_message(world: World) -> None:
    said = await world.say("look")
    place = f"/channels/{said['channel_id']}/messages"
    for who in ("Ben", "Cleo"):
        reply = await world.people.put(f"{place}/{said['id']}/reactions/🔁?as={who}")
        assert reply.status == 204
    listed = await world.people.get(f"{place}?as=Ada")
    assert len(listed.body[0]["reactors"]["🔁"]) == 2
    assert (await world.people.get(f"{place}?as=Ben")).body[0]["reactions"][0]["me"] is True
