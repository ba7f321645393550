"""From the words of every layer to a scene: pure, and the same words always give the same scene."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.engines.painter.lexicon import table
from bot.engines.painter.nouns import Family, named
from bot.engines.painter.reading_looks import read_deed, read_framing, read_lighting, read_looks
from bot.engines.painter.reading_place import home_of, locations, read_place
from bot.engines.painter.reading_subject import emoji_figures, read_figures, unknown
from bot.engines.painter.scene import Deed, Figure, Place, Relation, Scene
from bot.engines.painter.words import found, singular, tokens
from bot.prompt.compose import Wording, layers_of
from bot.prompt.model import Layer

_VERB_RELATIONS = {
    "ride": "beneath",
    "sit": "beneath",
    "read": "held",
    "eat": "held",
    "hold": "held",
    "play": "held",
    "work": "held",
    "wave": "held",
    "fight": "facing",
    "run": "facing",
}
_NOT_PROPS = frozenset({"hand", "eye", "leg", "foot", "mouth", "air", "light", "picture"})


def scene_of(wording: Wording) -> Scene:
    """The scene that a wording describes; text without layers is read as speaking of them all."""
    try:
        layers: Mapping[Layer, str] = layers_of(wording)
    except ValueError:
        layers = {layer: wording.text for layer in Layer if layer is not Layer.TEXT}
        layers = {**layers, Layer.NEGATIVES: wording.negatives, Layer.ACTION: ""}
    return read_scene(layers)


def read_scene(layers: Mapping[Layer, str]) -> Scene:
    """The scene that the words of the layers describe."""
    words = {layer: tokens(layers.get(layer, "")) for layer in Layer}
    absent = frozenset(words[Layer.NEGATIVES]) | frozenset(
        singular(word) for word in words[Layer.NEGATIVES]
    )
    figures, deed = _cast(words, layers, absent)
    place = _place(words, figures, absent)
    if figures and all(_is_scenery(figure, words) for figure in figures):
        spoken = (*words[Layer.BACKGROUND], ",", *words[Layer.SUBJECT], ",", *words[Layer.ACTION])
        place, figures = read_place(spoken, absent), ()
    return Scene(
        figures=figures,
        deed=deed,
        place=place,
        framing=read_framing(words[Layer.COMPOSITION]),
        lighting=read_lighting(words[Layer.LIGHTING]),
        tint=read_looks(words[Layer.COLOR], "TINTS"),
        mood=read_looks(words[Layer.MOOD], "MOODS"),
        style=read_looks(words[Layer.STYLE], "STYLES"),
        text="" if absent & {"text", "words", "lettering"} else layers.get(Layer.TEXT, ""),
        absent=absent,
    )


def _cast(
    words: Mapping[Layer, Sequence[str]], layers: Mapping[Layer, str], absent: frozenset[str]
) -> tuple[tuple[Figure, ...], Deed]:
    subject, action = words[Layer.SUBJECT], words[Layer.ACTION]
    where = _places_of(subject)
    figures = read_figures(subject, absent, where) or emoji_figures(layers.get(Layer.SUBJECT, ""))
    deed = read_deed(action)
    if not (deed.pose or deed.face):
        said = read_deed(subject)
        deed = replace(deed, pose=said.pose, face=said.face, degree=said.degree)
    if not figures:
        stranger = unknown(subject, layers.get(Layer.SUBJECT, ""), where)
        figures = (stranger,) if stranger else ()
    if not (figures or subject) and deed.pose:
        figures = (Figure(named("person"), "person"),)
    relation = _VERB_RELATIONS.get(deed.pose, "beside")
    props = read_figures(action, absent, _places_of(action), relation)
    props = tuple(prop for prop in props if prop.name not in _NOT_PROPS)
    if figures and relation != "beside":
        props = tuple(
            replace(prop, relation=Relation(relation)) if index == 0 else prop
            for index, prop in enumerate(props)
        )
    known = {figure.name for figure in figures}
    return (*figures, *(prop for prop in props if prop.name not in known)), deed


def _places_of(words: Sequence[str]) -> frozenset[int]:
    """Where in the words a place is spoken of ("in a snowy forest"), so that it isn't a figure."""
    return frozenset(place for hit in locations(words) for place in range(hit.start, hit.end))


def _place(
    words: Mapping[Layer, Sequence[str]], figures: Sequence[Figure], absent: frozenset[str]
) -> Place:
    spoken = [*words[Layer.BACKGROUND]]
    for layer in (Layer.SUBJECT, Layer.ACTION):
        for hit in locations(words[layer]):
            spoken += [",", *words[layer][max(0, hit.start - 2) : hit.end]]
    names = {figure.name for figure in figures}
    if not found(spoken, table("PLACES")):
        for hit in found(words[Layer.SUBJECT], table("PLACES")):
            spoken += [",", *hit.phrase.split()] if hit.phrase not in names else []
    place = read_place(spoken, absent)
    if place.kind == "studio" and not _says_studio(spoken):
        home = _home(figures, place)
        place = replace(place, kind=home)
    return place


def _says_studio(words: Sequence[str]) -> bool:
    return any(hit.value == "studio" for hit in found(words, table("PLACES")))


def _home(figures: Sequence[Figure], place: Place) -> str:
    if place.features or place.weather or place.season != "none":
        return "sky" if place.features & {"clouds"} and place.season == "none" else "hills"
    main = next((figure.noun for figure in figures if figure.noun), None)
    if main is None:
        return "studio"
    return home_of(main.family) if main.family is not Family.BIRD else "sky"


def _is_scenery(figure: Figure, words: Mapping[Layer, Sequence[str]]) -> bool:
    """Whether a subject is a place rather than a thing in one: "mountains with a waterfall"."""
    spoken = words[Layer.SUBJECT]
    if figure.noun is None:
        placed = _places_of(spoken)
        return any(hit.start not in placed for hit in found(spoken, table("PLACES")))
    return figure.noun.name in _SCENIC and (figure.count > 1 or figure.noun.name in _ALWAYS_SCENIC)


_SCENIC = frozenset(
    {"tree", "house", "building", "flower", "rock", "pine", "palm", "wave", "cloud"}
)
_ALWAYS_SCENIC = frozenset({"wave", "cloud"})
