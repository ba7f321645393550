"""The check against Discord's description is itself checked."""

import json

import pytest

from bot.sandbox.parts import Answer
from bot.sandbox.server import ROUTES
from bot.sandbox.wire import API_PATH
from tests.sandbox.conftest import PICTURES, World
from tests.sandbox.openapi import PATH, Document

MESSAGES = "/channels/{channel}/messages"


@pytest.fixture
def fresh() -> Document:
    document = Document.load()
    if document is None:
        pytest.skip(f"Discord's description is not at {PATH.parent.name}/{PATH.name}")
    return document


async def test_answers_are_looked_at(world: World, document: Document | None) -> None:
    if document is None:
        pytest.skip("answers are not checked: Discord's description is absent")
    before = document.checked
    await world.send(content="x")
    await world.rest.get(f"/channels/{PICTURES}/messages")
    assert document.checked == before + 2


async def test_a_wrong_shape_is_noticed(world: World, fresh: Document) -> None:
    message = (await world.send(content="x")).body
    fresh.check(Answer("POST", MESSAGES, 200, json.dumps(message).encode()))
    assert fresh.mistakes == []
    for wrong in (
        message | {"id": 5},
        {key: value for key, value in message.items() if key != "author"},
        message | {"components": [{"type": 1, "id": 1}]},
    ):
        fresh.check(Answer("POST", MESSAGES, 200, json.dumps(wrong).encode()))
    assert len(fresh.mistakes) == 3


def test_wrong_answers_are_noticed(fresh: Document) -> None:
    for method, template, status, body in (
        ("GET", "/no/such/route", 200, {}),
        ("POST", MESSAGES, 418, {"code": 1}),
        ("POST", MESSAGES, 429, {"code": 0, "message": "slow down"}),
        ("POST", MESSAGES, 400, {"code": 1, "message": "m", "errors": {"x": [1]}}),
        ("DELETE", MESSAGES + "/{message}", 204, {"unwanted": True}),
        ("PUT", MESSAGES, 200, {}),
        ("POST", MESSAGES, 299, {}),
    ):
        fresh.check(Answer(method, template, status, json.dumps(body).encode()))
    assert len(fresh.mistakes) == 7


async def test_served_routes_are_discords(world: World, fresh: Document) -> None:
    served = {
        (route.method, route.path.removeprefix(API_PATH))
        for kind in ROUTES
        for route in kind(world.sandbox._parts).routes()
        if route.path.startswith(API_PATH)
    }
    assert len(served) > 60
    for method, template in served:
        assert fresh.describes(method, template), (method, template)
