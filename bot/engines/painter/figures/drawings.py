"""The drawing that a code stands for, whoever drew it, and what is known of some of them."""

from bot.engines.painter.figures.own import own
from bot.engines.painter.figures.vectors import markup

# Ships that the vector set draws in water of this blue.
_AFLOAT = frozenset({"26F5", "26F4", "1F6A2", "1F6A4", "1F6F3", "1F6E5"})
# Grey animals whose far legs are drawn nearly black.
_DARK_LEGGED = frozenset({"1F418", "1F98F", "1F99B"})
# Wheels that one can see through.
_SPOKED = frozenset({"1F6B2", "1F6B4", "1F9BD"})
_WATER = ("#92D3F5", "#61B2E4")
# Faces seen from the front, that another drawing of the same animal shows whole.
FRONTAL = frozenset({"1F431", "1F436", "1F42F", "1F42E", "1F437", "1F430", "1F42D", "1F435"})
# Drawings that look to the right; nearly all others look to the left.
RIGHTWARD = frozenset(
    {
        "1F409", "1F9AC", "1F995", "1F40C", "1F40D", "1F422", "1F41D", "E000", "1F426",
        "1F426-200D-2B1B", "1F69C", "1F680", "1F99D", "1F9A1", "1F988", "own/cart", "own/galleon",
    }
)  # fmt: skip


def drawn_of(code: str) -> str:
    """The markup of a code of the vector set or of Retake's own drawings."""
    if code.startswith("own/"):
        return own(code.removeprefix("own/"))
    drawn = markup(code)
    if code in _DARK_LEGGED:
        return drawn.replace("#3f3f3f", "#7a7a7c").replace("#3F3F3F", "#7a7a7c")
    if code in _SPOKED:
        return drawn.replace('fill="#FFFFFF"', 'fill="none"').replace('fill="#fff"', 'fill="none"')
    return _ashore(drawn) if code in _AFLOAT else drawn


def _ashore(drawn: str) -> str:
    """A ship without its water."""
    parts = drawn.split("<")
    return "<".join(part for part in parts if not any(blue in part.upper() for blue in _WATER))
