"""A round in words and tiles: what its sheet and its answers say."""

from bot.pictures import alt, sheet
from bot.prompt import describe
from bot.rounds import seeds
from bot.rounds.model import Candidate
from bot.rounds.traits import Seeds, Traits
from bot.studio.publishing import Card
from bot.studio.rendering import Developed


def tile(developed: Developed, traits: Traits) -> sheet.Tile:
    """A candidate as it appears on the sheet, with its own seed and drift."""
    candidate = developed.candidate
    drifted = () if candidate.drift is None else (f"drift {percent(candidate.drift)}",)
    return sheet.Tile(
        number=candidate.number,
        picture=developed.tile,
        caption=(seed(candidate, traits), *drifted),
        failed=candidate.error,
    )


def seed(candidate: Candidate, traits: Traits) -> str:
    """The seed of a candidate, or that the engine has none: it is never pretended."""
    if candidate.seed is None:
        return "no seed"
    shown = seeds.written(candidate.seed) if traits.layered_seeds else str(candidate.seed)
    return f"seed {shown}" if traits.seeds is Seeds.EXACT else f"seed ~{shown}"


def percent(share: float) -> str:
    """A share as people read it: "4 %", "0.3 %", "0 %"."""
    shown = f"{share * 100:.1f}" if 0.0005 <= share < 0.01 else f"{share * 100:.0f}"
    return f"{shown} %"


def why(developed: list[Developed]) -> str:
    """Why there is no picture, in the words of the first candidate that failed."""
    sentences = [one.candidate.error for one in developed if one.candidate.error]
    return sentences[0] if sentences else "No picture came out of this round."


def alt_text(card: Card) -> str:
    """What the sheet shows, for those who can't see it."""
    return alt.sheet_text(
        describe.summary(card.turn.prompt, 400),
        sum(candidate.hash is not None for candidate in card.candidates),
        tuple(describe.change(change) for change in card.changes),
    )
