"""Interactions on the wire: deadlines, tokens, every kind of answer, one answer only."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.sandbox.building import Options
from bot.sandbox.limits import Terms
from bot.sandbox.world import APPLICATION_ID
from tests.sandbox.conftest import PICTURES, Reply, Serve, World, packet, png
from tests.sandbox.plain import Plain
from tests.sandbox.test_gateway import join
from tests.sandbox.test_rest_commands import EVERYWHERE, option, slash
from tests.sandbox.test_rest_messages import form

BUTTON = {"type": 2, "style": 1, "label": "1", "custom_id": "pick:1"}
ROW = {"type": 1, "components": [BUTTON]}
EPHEMERAL, LOADING = 64, 128
RESOLVED: dict[int, set[str]] = {
    3: set(),
    5: {"users", "members"},
    6: {"roles"},
    7: {"users"},
    8: {"channels"},
}


class Bot:
    """A bot of few words: hears interactions and answers as a test says."""

    def __init__(self, world: World, client: Plain) -> None:
        self.world = world
        self.client = client
        self.rest = world.rest

    async def hears(self) -> dict[str, Any]:
        return await self.client.next("INTERACTION_CREATE")

    async def answers(self, heard: dict[str, Any], kind: int, data: Any = None) -> Reply:
        path = f"/interactions/{heard['id']}/{heard['token']}/callback?with_response=1"
        return await self.rest.post(path, {"type": kind, "data": data})

    def hook(self, heard: dict[str, Any], rest: str = "") -> str:
        return f"/webhooks/{APPLICATION_ID}/{heard['token']}{rest}"


async def start(world: World, *commands: dict[str, Any]) -> Bot:
    registered = commands or (slash(options=[option("words"), option("shot", 11)]),)
    assert (await world.rest.put(EVERYWHERE, list(registered))).status == 200
    return Bot(world, await join(world))


@pytest.fixture
async def bot(world: World) -> Bot:
    return await start(world)


async def run(world: World, name: str = "imagine", who: str = "Ada", **more: Any) -> Reply:
    body = {"as": who, "name": name, "options": {}, **more}
    return await world.people.post(f"/channels/{PICTURES}/commands", body)


async def test_a_command_is_answered(world: World, bot: Bot) -> None:
    shot = packet("a.png", png())
    begun = await run(world, options={"words": "a fox", "shot": shot})
    assert begun["state"] == "pending"
    heard = await bot.hears()
    assert heard["id"] == begun["interaction_id"]
    assert heard["member"]["user"]["username"] == "ada"
    assert heard["channel"]["id"] == PICTURES
    words, file = heard["data"]["options"]
    assert (words["value"], words["type"]) == ("a fox", 3)
    attachment = heard["data"]["resolved"]["attachments"][file["value"]]
    assert (attachment["width"], attachment["ephemeral"]) == (32, True)
    async with world.session.get(attachment["url"]) as response:
        assert await response.read() == png()
    reply = await bot.answers(heard, 4, {"content": "here"})
    message = reply["resource"]["message"]
    assert message["type"] == 20
    assert message["interaction_metadata"]["user"]["username"] == "ada"
    seen = await bot.client.next("MESSAGE_CREATE")
    assert seen["id"] == message["id"] == reply["interaction"]["response_message_id"]
    standing = await world.people.get(f"/interactions/{begun['interaction_id']}")
    assert (standing["state"], standing["message_id"]) == ("answered", message["id"])


async def test_one_interaction_takes_one_answer(world: World, bot: Bot) -> None:
    await run(world)
    heard = await bot.hears()
    assert (await bot.answers(heard, 4, {"content": "x"})).status == 200
    assert (await bot.answers(heard, 4, {"content": "x"})).refusal == (400, 40060)
    unknown = await bot.answers(heard | {"token": "other"}, 4, {"content": "x"})
    assert unknown.refusal == (404, 10062)


async def test_a_bad_answer_leaves_room_for_a_good_one(world: World, bot: Bot) -> None:
    await run(world)
    heard = await bot.hears()
    assert (await bot.answers(heard, 4, {"content": "x" * 2001})).refusal == (400, 50035)
    assert (await bot.answers(heard, 4, {})).refusal == (400, 50006)
    assert (await bot.answers(heard, 99)).refusal == (400, 50035)
    assert (await bot.answers(heard, 6)).refusal == (400, 50035)
    assert (await bot.answers(heard, 8, {"choices": []})).refusal == (400, 50035)
    assert (await bot.answers(heard, 4, [])).refusal == (400, 50035)
    assert (await bot.answers(heard, 4, {"content": "good"})).status == 200


async def test_a_late_answer_is_unknown(serve: Serve) -> None:
    async with serve(Options(Terms(answer_seconds=0.05))) as world:
        bot = await start(world)
        reply = await run(world, wait=True)
        assert (reply["state"], reply["reason"]) == ("failed", "The application did not respond")
        heard = await bot.hears()
        assert (await bot.answers(heard, 5)).refusal == (404, 10062)
        assert (await bot.rest.post(bot.hook(heard), {"content": "x"})).refusal == (404, 10015)


async def test_a_token_lives_a_quarter_of_an_hour(serve: Serve) -> None:
    now = [datetime(2026, 11, 21, tzinfo=UTC)]
    async with serve(clock=lambda: now[0]) as world:
        bot = await start(world)
        await run(world)
        heard = await bot.hears()
        assert (await bot.rest.post(bot.hook(heard), {"content": "x"})).refusal == (404, 10015)
        await bot.answers(heard, 5)
        now[0] += timedelta(minutes=14, seconds=59)
        assert (await bot.rest.post(bot.hook(heard), {"content": "x"})).status == 200
        now[0] += timedelta(seconds=1)
        assert (await bot.rest.post(bot.hook(heard), {"content": "x"})).refusal == (401, 50027)
        await run(world)
        assert (await bot.rest.post(bot.hook(heard), {"content": "x"})).refusal == (404, 10015)


async def test_tokens_can_fail_early(world: World, bot: Bot) -> None:
    await run(world)
    heard = await bot.hears()
    await bot.answers(heard, 5)
    await world.fault("expire_interactions", count=1)
    assert (await bot.rest.post(bot.hook(heard), {"content": "x"})).refusal == (404, 10015)
    await run(world)
    assert (await bot.answers(await bot.hears(), 5)).refusal == (404, 10062)
    await run(world)
    assert (await bot.answers(await bot.hears(), 5)).status == 200


async def test_a_deferred_answer_is_given_by_edit_or_by_the_first_follow_up(
    world: World, bot: Bot
) -> None:
    await run(world)
    heard = await bot.hears()
    deferred = await bot.answers(heard, 5)
    assert deferred["interaction"]["response_message_loading"] is True
    placeholder = await bot.client.next("MESSAGE_CREATE")
    assert placeholder["flags"] == LOADING
    standing = await world.people.get(f"/interactions/{heard['id']}")
    assert standing["state"] == "thinking"
    first = await bot.rest.post(bot.hook(heard), {"content": "done", "flags": EPHEMERAL})
    assert (first["id"], first["flags"]) == (placeholder["id"], 0)
    assert first["edited_timestamp"] is None
    assert (await bot.client.next("MESSAGE_UPDATE"))["content"] == "done"
    second = await bot.rest.post(bot.hook(heard), {"content": "more"})
    assert second["id"] != first["id"]
    one = bot.hook(heard, f"/messages/{second['id']}")
    edited = await bot.rest.patch(one, {"content": "more still"})
    assert edited["content"] == "more still"
    assert (await bot.rest.delete(one)).status == 204
    assert (await bot.rest.get(one)).refusal == (404, 10008)
    original = bot.hook(heard, "/messages/@original")
    assert (await bot.rest.get(original))["content"] == "done"
    data = form({"content": "picture"}, ("a.png", png()))
    pictured = await bot.rest.call("PATCH", original, data=data)
    assert pictured["attachments"][0]["width"] == 32
    assert (await bot.rest.delete(original)).status == 204
    assert (await bot.rest.get(original)).refusal == (404, 10008)


async def test_an_ephemeral_answer_is_for_one_pair_of_eyes(world: World, bot: Bot) -> None:
    await run(world)
    heard = await bot.hears()
    reply = await bot.answers(
        heard, 4, {"content": "psst", "flags": EPHEMERAL, "components": [ROW]}
    )
    message = reply["resource"]["message"]
    place = f"/channels/{PICTURES}/messages"
    assert (await world.people.get(f"{place}?as=Ada"))[0]["id"] == message["id"]
    assert (await world.people.get(f"{place}?as=Ben")).body == []
    assert (await world.people.get(place)).body == []
    assert (await world.rest.get(place)).body == []
    assert (await world.rest.get(f"{place}/{message['id']}")).refusal == (404, 10008)
    pressed = {"as": "Ben", "custom_id": "pick:1"}
    assert (await world.people.post(f"{place}/{message['id']}/components", pressed)).status == 404
    pressed["as"] = "Ada"
    assert (await world.people.post(f"{place}/{message['id']}/components", pressed)).status == 200
    heard = await bot.hears()
    assert heard["message"]["flags"] == EPHEMERAL
    assert (await bot.answers(heard, 7, {"content": "picked", "components": []})).status == 200
    assert (await world.people.get(f"{place}?as=Ada"))[0]["content"] == "picked"
    assert (await world.people.put(f"{place}/{message['id']}/reactions/👍?as=Ada")).status == 400
    assert (await world.people.delete(f"{place}/{message['id']}?as=Ada")).status == 204


async def test_a_button_is_pressed(world: World, bot: Bot) -> None:
    posted = await world.send(content="choose", components=[ROW])
    path = f"/channels/{PICTURES}/messages/{posted['id']}/components"
    assert (await world.people.post(path, {"as": "Ada", "custom_id": "pick:1"})).status == 200
    heard = await bot.hears()
    assert (heard["type"], heard["data"]["custom_id"]) == (3, "pick:1")
    assert heard["message"]["id"] == posted["id"]
    assert (await bot.answers(heard, 6)).status == 200
    original = bot.hook(heard, "/messages/@original")
    edited = await bot.rest.patch(original, {"content": "chosen", "components": []})
    assert edited["id"] == posted["id"]
    followed = await bot.rest.post(bot.hook(heard), {"content": "and more"})
    assert followed["message_reference"]["message_id"] == posted["id"]
    gone = await world.people.post(path, {"as": "Ada", "custom_id": "pick:1"})
    assert (gone.status, gone["error"]) == (404, "That message has no such button or menu.")


@pytest.mark.parametrize(
    ("component", "values", "status"),
    [
        ({"type": 3, "options": [{"label": "L", "value": "v"}]}, ["v"], 200),
        ({"type": 3, "options": [{"label": "L", "value": "v"}]}, ["w"], 400),
        ({"type": 3, "options": [{"label": "L", "value": "v"}]}, [], 400),
        ({"type": 3, "options": [{"label": "L", "value": "v"}]}, None, 400),
        ({"type": 3, "options": [{"label": "L", "value": "v"}], "disabled": True}, ["v"], 400),
        ({"type": 5}, ["{ada}"], 200),
        ({"type": 5}, ["5"], 404),
        ({"type": 6}, ["{guild}"], 200),
        ({"type": 7}, ["{ada}"], 200),
        ({"type": 8, "max_values": 2}, [PICTURES, PICTURES], 400),
        ({"type": 8}, [PICTURES], 200),
    ],
)
async def test_a_menu_is_chosen_from(
    world: World, bot: Bot, component: dict[str, Any], values: list[str] | None, status: int
) -> None:
    state = await world.people.get("/state")
    names = {"ada": state["members"][1]["id"], "guild": state["guild"]["id"]}
    component = component | {"custom_id": "menu"}
    posted = await world.send(components=[{"type": 1, "components": [component]}])
    chosen = None if values is None else [one.format(**names) for one in values]
    path = f"/channels/{PICTURES}/messages/{posted['id']}/components"
    reply = await world.people.post(path, {"as": "Ada", "custom_id": "menu", "values": chosen})
    assert reply.status == status
    if status == 200:
        heard = await bot.hears()
        assert heard["data"]["values"] == chosen
        resolved = heard["data"].get("resolved", {})
        assert set(resolved) >= RESOLVED[component["type"]]


async def test_a_form_is_filled_in(world: World, bot: Bot) -> None:
    await run(world)
    heard = await bot.hears()
    rows = [
        {"type": 1, "components": [{"type": 4, "custom_id": "note", "style": 1, "label": "Note"}]},
        {
            "type": 18,
            "label": "Tags",
            "component": {"type": 4, "custom_id": "tags", "style": 2, "required": False},
        },
        {"type": 10, "content": "just words"},
    ]
    data = {"title": "Keep", "custom_id": "keep:1", "components": rows}
    assert (await bot.answers(heard, 9, data | {"title": "t" * 46})).refusal == (400, 50035)
    assert (await bot.answers(heard, 9, data)).status == 200
    modal = (await world.people.get(f"/interactions/{heard['id']}"))["modal_id"]

    async def submit(who: str, fields: Any) -> Reply:
        return await world.people.post(f"/modals/{modal}", {"as": who, "fields": fields})

    assert (await submit("Ben", {"note": "x"})).status == 404
    assert (await submit("Ada", {})).status == 400
    assert (await submit("Ada", {"note": "x", "other": "y"})).status == 400
    assert (await submit("Ada", {"note": "x" * 4001})).status == 400
    assert (await submit("Ada", {"note": 5})).status == 400
    assert (await submit("Ada", {"note": "lovely"})).status == 200
    heard = await bot.hears()
    assert (heard["type"], heard["data"]["custom_id"]) == (5, "keep:1")
    first, second, third = heard["data"]["components"]
    assert first["components"][0]["value"] == "lovely"
    assert second["component"]["value"] == ""
    assert third["type"] == 10
    assert (await bot.answers(heard, 4, {"content": "kept"})).status == 200
    assert (await submit("Ada", {"note": "again"})).status == 404


async def test_a_form_opened_by_a_button_can_change_its_message(world: World, bot: Bot) -> None:
    posted = await world.send(content="card", components=[ROW])
    path = f"/channels/{PICTURES}/messages/{posted['id']}/components"
    await world.people.post(path, {"as": "Ada", "custom_id": "pick:1"})
    row = {"type": 1, "components": [{"type": 4, "custom_id": "n", "style": 1, "label": "N"}]}
    data = {"title": "T", "custom_id": "c", "components": [row]}
    heard = await bot.hears()
    await bot.answers(heard, 9, data)
    modal = (await world.people.get(f"/interactions/{heard['id']}"))["modal_id"]
    await world.people.post(f"/modals/{modal}", {"as": "Ada", "fields": {"n": "x"}})
    heard = await bot.hears()
    assert (await bot.answers(heard, 9, data)).refusal == (400, 50035)
    assert (await bot.answers(heard, 7, {"content": "changed"})).status == 200
    assert (await world.rest.get(f"/channels/{PICTURES}/messages"))[0]["content"] == "changed"


async def test_words_are_completed(world: World) -> None:
    bot = await start(world, slash(options=[option("field", autocomplete=True), option("value")]))
    body = {"as": "Ada", "name": "imagine", "options": {"field": "ba"}, "focused": "field"}
    path = f"/channels/{PICTURES}/autocomplete"
    asking = asyncio.create_task(world.people.post(path, body))
    heard = await bot.hears()
    assert heard["type"] == 4
    assert heard["data"]["options"] == [
        {"name": "field", "type": 3, "value": "ba", "focused": True}
    ]
    too_many = [{"name": str(n), "value": str(n)} for n in range(26)]
    assert (await bot.answers(heard, 8, {"choices": too_many})).refusal == (400, 50035)
    choices = [{"name": "background", "value": "background"}]
    assert (await bot.answers(heard, 8, {"choices": choices})).status == 200
    assert (await asking)["choices"] == choices
    for wrong in ({"focused": "value"}, {"options": {"other": "x"}}, {"name": "nothing"}):
        assert (await world.people.post(path, body | wrong)).status in {400, 404}


async def test_completion_gives_up_after_a_while(serve: Serve) -> None:
    async with serve(Options(Terms(answer_seconds=0.05))) as world:
        await start(world, slash(options=[option("field", autocomplete=True)]))
        body = {"as": "Ada", "name": "imagine", "options": {}, "focused": "field"}
        reply = await world.people.post(f"/channels/{PICTURES}/autocomplete", body)
        assert (reply["choices"], reply["state"]) == ([], "failed")


async def test_a_direct_conversation_has_a_user_and_no_guild(world: World, bot: Bot) -> None:
    dm = await world.people.post("/dms", {"as": "Ada"})
    await world.people.post(f"/channels/{dm['id']}/commands", {"as": "Ada", "name": "imagine"})
    heard = await bot.hears()
    assert heard["user"]["username"] == "ada"
    assert "guild_id" not in heard
    assert "member" not in heard
    assert (await bot.answers(heard, 4, {"content": "x"})).status == 200
    assert (await world.people.get(f"/channels/{dm['id']}/messages?as=Ben")).status == 403


async def test_answers_are_also_taken_as_forms(world: World, bot: Bot) -> None:
    await run(world)
    heard = await bot.hears()
    path = f"/interactions/{heard['id']}/{heard['token']}/callback"
    data = form({"type": 4, "data": {"attachments": [{"id": 0}]}}, ("a.png", png()))
    assert (await bot.rest.call("POST", path, data=data)).status == 204
    message = await bot.client.next("MESSAGE_CREATE")
    assert message["attachments"][0]["width"] == 32
    await run(world)
    heard = await bot.hears()
    path = f"/interactions/{heard['id']}/{heard['token']}/callback"
    encoded = {"payload_json": '{"type": 4, "data": {"content": "form"}}'}
    assert (await bot.rest.call("POST", path, data=encoded)).status == 204
    assert (await bot.client.next("MESSAGE_CREATE"))["content"] == "form"
