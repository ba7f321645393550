from itertools import combinations

import pytest

from bot.engines.painter.styles.choice import STYLES
from tests.engines.painter.easel import apart, painted

WORDS = {
    "watercolor": "watercolor",
    "oil": "oil painting",
    "pastel": "chalk pastel",
    "pointillism": "pointillism",
    "graffiti": "graffiti",
    "ink": "ink drawing",
    "pencil": "pencil sketch",
    "comic": "comic book",
    "blueprint": "blueprint",
    "linocut": "linocut",
    "pixel": "pixel art",
    "lowpoly": "low poly",
    "glass": "stained glass",
    "embroidery": "embroidery",
    "photo": "photo",
    "anime": "anime",
    "flat": "flat vector",
    "clay": "claymation",
    "neon": "cyberpunk",
    "digital": "digital art",
}


def test_every_style_has_words() -> None:
    assert WORDS.keys() == STYLES.keys()


def test_styles_can_be_told_apart() -> None:
    pictures = {
        style: painted({"subject": "a red fox", "background": "forest", "style": words})
        for style, words in WORDS.items()
    }
    close = [
        (one, other)
        for one, other in combinations(pictures, 2)
        if apart(pictures[one], pictures[other]) < 0.012
    ]
    assert close == []


@pytest.mark.parametrize(
    ("words", "style"),
    [
        ("highly detailed, cinematic, watercolor", "watercolor"),
        ("8k photo", "photo"),
        ("digital painting by somebody, oil on canvas", "oil"),
        ("something nobody has heard of", "digital"),
    ],
)
def test_a_medium_counts_before_what_is_said_beside_it(words: str, style: str) -> None:
    from bot.engines.painter.reading_looks import read_looks
    from bot.engines.painter.styles.choice import chosen
    from bot.engines.painter.words import tokens

    assert chosen(read_looks(tokens(words), "STYLES")) == style
