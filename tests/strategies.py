"""Prompts, edits and rounds of every kind, for the laws."""

from hypothesis import strategies as st

from bot.prompt.edits import Adjust, Edit, Exclude, Readmit, Revise
from bot.prompt.model import Layer, Prompt, Quality, Setting, Settings

words = st.text(max_size=60)
some_words = st.text(alphabet="abcdefgh ,éß🦊", min_size=1, max_size=30).filter(
    lambda text: text.strip() != ""
)
aspects = st.builds("{}:{}".format, st.integers(1, 99), st.integers(1, 99))
hashes = st.text(alphabet="0123456789abcdef", min_size=64, max_size=64)
values = {
    Setting.ENGINE: st.sampled_from(["painter", "openai", "comfyui"]),
    Setting.MODEL: st.none() | st.text(alphabet="abc-123", min_size=1, max_size=20),
    Setting.SEED: st.none() | st.integers(0, 2**63 - 1),
    Setting.ASPECT: aspects,
    Setting.COUNT: st.none() | st.integers(1, 10),
    Setting.STRENGTH: st.none() | st.floats(0, 1),
    Setting.STEPS: st.none() | st.integers(1, 150),
    Setting.GUIDANCE: st.none() | st.floats(0, 30),
    Setting.QUALITY: st.sampled_from(Quality),
    Setting.REFERENCES: st.lists(hashes, max_size=3).map(tuple),
}


def settings() -> st.SearchStrategy[Settings]:
    return st.builds(Settings, **{setting.value: kept for setting, kept in values.items()})


def prompts() -> st.SearchStrategy[Prompt]:
    layers = {layer.value: words for layer in Layer}
    return st.builds(Prompt, **layers, settings=settings())


def edits() -> st.SearchStrategy[Edit]:
    adjusting = st.sampled_from(Setting).flatmap(
        lambda setting: st.builds(Adjust, field=st.just(setting), value=values[setting])
    )
    return st.one_of(
        st.builds(Revise, field=st.sampled_from(Layer), text=words),
        st.builds(Exclude, text=some_words),
        st.builds(Readmit, text=some_words),
        adjusting,
    )
