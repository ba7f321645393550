import pytest
from hypothesis import given, strategies as st

from bot.engines.painter.reading import read_scene, scene_of
from bot.engines.painter.scene import Hour, Relation, Scene, Season
from bot.prompt.compose import Wording
from bot.prompt.model import Layer


def scene(**layers: str) -> Scene:
    return read_scene({Layer(name): words for name, words in layers.items()})


def names(of: Scene) -> list[str]:
    return [figure.name for figure in of.figures]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("a red fox", [("fox", 1)]),
        ("two cats", [("cat", 2)]),
        ("three red apples and a teapot", [("apple", 3), ("teapot", 1)]),
        ("a knight and a dragon", [("knight", 1), ("dragon", 1)]),
        ("a herd of elephants", [("elephant", 5)]),
        ("a bowl of ramen", [("bowl of ramen", 1)]),
        ("an old man with a long beard", [("old man", 1)]),
        ("a cat without a hat", [("cat", 1)]),
        ("a glass of red wine", [("red wine", 1)]),
        ("🦊", [("fox", 1)]),
    ],
)
def test_figures_are_read_with_their_number(words: str, found: list[tuple[str, int]]) -> None:
    figures = scene(subject=words).figures
    assert [
        (figure.name or figure.noun.name, figure.count) for figure in figures if figure.noun
    ] == found


def test_a_noun_before_a_person_lends_its_head() -> None:
    (figure,) = scene(subject="a corgi astronaut").figures
    assert figure.name == "astronaut"
    assert figure.head is not None
    assert figure.head.name == "corgi"
    (barista,) = scene(subject="robot barista").figures
    assert barista.head is not None
    assert barista.head.name == "robot"


def test_clothes_belong_to_the_one_who_wears_them() -> None:
    (figure,) = scene(subject="a woman in a red dress wearing sunglasses").figures
    assert [part for part, _ in figure.wears] == ["dress", "sunglasses"]
    assert figure.wears[0][1] is not None


def test_a_thing_in_a_persons_company_is_held_if_it_can_be() -> None:
    _, umbrella = scene(subject="a girl with a red umbrella").figures
    assert umbrella.relation is Relation.HELD


def test_what_is_ridden_goes_beneath() -> None:
    rider, horse = scene(subject="an astronaut", action="riding a horse").figures
    assert (rider.name, horse.relation) == ("astronaut", Relation.BENEATH)


def test_what_is_read_is_held() -> None:
    _, book = scene(subject="an old man", action="reading a book").figures
    assert book.relation is Relation.HELD


def test_a_fight_is_face_to_face() -> None:
    _, dragon = scene(subject="a knight", action="fighting a dragon").figures
    assert dragon.relation is Relation.FACING


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("snowy forest at dusk", "forest"),
        ("on the moon", "moon"),
        ("a castle under the full moon", "castle"),
        ("cosy library by candlelight", "library"),
        ("lake with mountains at dawn", "lake"),
        ("neon city", "city"),
        ("white background", "studio"),
        ("night sky with stars", "sky"),
        ("deep blue sea", "sea"),
        ("an erupting volcano", "volcano"),
        ("blurred forest background", "forest"),
        ("bottom of the sea", "underwater"),
    ],
)
def test_places_are_read(words: str, kind: str) -> None:
    assert scene(subject="a fox", background=words).place.kind == kind


def test_a_place_has_season_hour_weather_and_tone() -> None:
    place = scene(background="dark snowy forest at dusk in fog").place
    assert (place.season, place.hour) == (Season.WINTER, Hour.DUSK)
    assert "fog" in place.weather
    assert place.tone < 0.6


@pytest.mark.parametrize(
    ("darker", "lighter"),
    [
        ("dark forest", "forest"),
        ("darker forest", "dark forest"),
        ("very dark forest", "dark forest"),
        ("dark forest", "slightly dark forest"),
        ("forest", "bright forest"),
        ("pitch black forest", "very dark forest"),
    ],
)
def test_darkness_has_degrees(darker: str, lighter: str) -> None:
    assert scene(background=darker).place.tone < scene(background=lighter).place.tone


def test_a_dark_colour_is_a_colour() -> None:
    place = scene(background="dark blue background").place
    assert place.tone == 1.0
    assert place.colour("") is not None


def test_negatives_are_not_in_the_scene() -> None:
    fox = scene(
        subject="a fox and a rabbit",
        background="snowy forest in fog",
        negatives="rabbit, snow, fog",
    )
    assert names(fox) == ["fox"]
    assert fox.place.season is Season.NONE
    assert fox.place.weather == frozenset()


def test_a_subject_that_is_only_a_place_is_the_scenery() -> None:
    mountains = scene(subject="mountains with a waterfall", background="purple haze")
    assert mountains.figures == ()
    assert mountains.place.kind == "mountains"


def test_text_without_layers_is_read_for_all_of_them() -> None:
    free = scene_of(Wording("a red fox in a snowy forest at dusk, watercolor"))
    assert names(free) == ["fox"]
    assert free.place.kind == "forest"
    assert free.style.degree("watercolor") == 1.0


@pytest.mark.parametrize(
    "words",
    [
        "",
        " ",
        "🦊🦊🦊",
        "图标变成美味可口布丁",
        "مرحبا بالعالم",
        "x" * 1000,
        ",,, ;;;",
        "no no no",
        "of the in",
    ],
)
def test_no_words_are_too_strange_to_read(words: str) -> None:
    for layer in Layer:
        read_scene({layer: words})
    scene_of(Wording(words))
    scene_of(Wording(f"nonsense: {words}\nsubject {words}"))


def test_an_unknown_noun_becomes_a_stranger_with_its_name_as_written() -> None:
    (figure,) = scene(subject="a shiny Zorblax").figures
    assert figure.noun is None
    assert figure.name == "Zorblax"


def test_a_medium_is_not_a_thing_in_the_picture() -> None:
    assert names(scene(subject="poster with a saxophone")) == ["saxophone"]
    assert names(scene(subject="painting of a cat")) == ["cat"]
    assert names(scene(subject="a painting")) == ["painting"]


def test_what_is_worn_may_be_listed() -> None:
    (figure,) = scene(subject="a man in a hat and sunglasses, wearing a red scarf").figures
    assert [part for part, _ in figure.wears] == ["hat", "sunglasses", "scarf"]


def test_somebody_unknown_in_a_known_place_is_there() -> None:
    stranger = scene(subject="Voldemort in the forest")
    assert names(stranger) == ["Voldemort"]
    assert stranger.place.kind == "forest"


def test_a_name_of_several_words_is_kept_whole() -> None:
    assert names(scene(subject="Mona Lisa of the north")) == ["Mona Lisa"]


def test_a_doing_without_anybody_is_done_by_a_person() -> None:
    assert names(scene(action="dancing")) == ["person"]


_PIECES = """
a two red dark very no with in riding fox knight hat forest cup of and , holding robot people old
cat blue 🦊 ß sky
"""
PIECES = st.sampled_from(_PIECES.split())
SENTENCES = st.lists(PIECES, max_size=14).map(" ".join) | st.text(max_size=80)


@given(st.dictionaries(st.sampled_from(list(Layer)), SENTENCES))
def test_any_words_in_any_layers_make_a_scene(layers: dict[Layer, str]) -> None:
    read = read_scene(layers)
    assert read == read_scene(layers)
    assert len(read.figures) <= 10
    assert all(1 <= figure.count <= 10 for figure in read.figures)


@given(SENTENCES)
def test_any_free_text_makes_a_scene(text: str) -> None:
    assert scene_of(Wording(text)) == scene_of(Wording(text))
