"""Whatever the lexicon knows can be painted, in every combination that people will hit on."""

import pytest

from bot.engines.painter.lexicon import table
from tests.engines.painter.easel import rendered, request

EVERYTHING = ", ".join(
    sorted({*table("FEATURES").values(), *table("WEATHER").values(), *table("SEASONS").values()})
)
SUBJECTS = ["a man", "a fox", "a dragon", "a robot", "a ship", "a Zorblax"]
LOOKS = {
    "lighting": "LIGHTS",
    "color": "TINTS",
    "mood": "MOODS",
    "style": "STYLES",
    "action": "FACES",
}


def firsts(name: str) -> list[str]:
    """The first phrase of every meaning of a table."""
    found: dict[str, str] = {}
    for phrase, meaning in table(name).items():
        found.setdefault(meaning, phrase)
    return sorted(found.values())


@pytest.mark.parametrize("hour", ["noon", "night"])
@pytest.mark.parametrize("place", firsts("PLACES"))
def test_every_place_with_everything_in_it(place: str, hour: str) -> None:
    words = {"subject": "two foxes", "background": f"{place} at {hour}, {EVERYTHING}"}
    assert rendered(request(words, size=(48, 32)))


@pytest.mark.parametrize(
    "subject", ["a man", "a fox", "a dragon", "a robot", "a ship", "a Zorblax"]
)
@pytest.mark.parametrize("shot", firsts("FRAMINGS"))
def test_every_framing(shot: str, subject: str) -> None:
    assert rendered(request({"subject": subject, "composition": shot}, size=(32, 48)))


@pytest.mark.parametrize("subject", ["a queen", "a cat with a hat", "a bird", "an old robot"])
@pytest.mark.parametrize("action", firsts("ACTIONS"))
def test_every_action(action: str, subject: str) -> None:
    words = {"subject": subject, "action": f"{action} with a lantern", "composition": "close-up"}
    assert rendered(request(words, size=(32, 32)))


@pytest.mark.parametrize(("layer", "name"), LOOKS.items())
def test_every_look(layer: str, name: str) -> None:
    for words in firsts(name):
        for degree in ("", "very ", "slightly ", "less "):
            scene = {"subject": "a woman", "background": "beach", layer: degree + words}
            assert rendered(request(scene, size=(32, 32))), words
