"""Scales: pairs of opposite adjectives that a change can move along, step by step."""

from dataclasses import dataclass

from bot.interpreters.phrases.lexicon.tables import rows


@dataclass(frozen=True, slots=True)
class Scale:
    """Two opposite ends; the first word of each end is the one that is written.

    ``nouns`` name the property itself ("more contrast" moves towards ``high``).
    """

    low: tuple[str, ...]
    high: tuple[str, ...]
    nouns: tuple[str, ...] = ()
    aliases: tuple[tuple[str, int], ...] = ()  # understood, but not looked for in a text
    amount: bool = False  # "more red", "much less red" rather than "very red"


# degrees of an adjective: how far from neither one end nor the other
DEGREES: tuple[tuple[str, ...], ...] = (
    ("slightly", "a bit", "a little", "somewhat", "a touch", "faintly", "mildly"),
    ("",),
    ("very", "really", "much", "highly", "quite"),
    ("extremely", "super", "ultra", "intensely", "incredibly"),
)

# the same for amounts: "slightly more", "more", "much more"
AMOUNTS: tuple[tuple[str, ...], ...] = (("slightly", "a bit"), ("",), ("much",), ("far",))


def scales() -> tuple[Scale, ...]:
    """Every scale of the table."""
    return tuple(_scale(line) for line in rows("lexicon/words/scales.txt"))


def _scale(line: str) -> Scale:
    low, high, nouns = (
        [word.strip() for word in part.split(",") if word.strip()]
        for part in [*line.split("|"), ""][:3]
    )
    aliases = [
        (word[1:], end) for end, words in ((-1, low), (1, high)) for word in words if word[0] == "="
    ]
    return Scale(_looked_for(low), _looked_for(high), tuple(nouns), tuple(aliases))


def _looked_for(end: list[str]) -> tuple[str, ...]:
    return tuple(word for word in end if word[0] != "=")
