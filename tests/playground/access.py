"""Checks that a page makes of itself; what they are is told in checks.js."""

from pathlib import Path

from tests.playground.reader import Reader

_CHECKS = Path(__file__).with_name("checks.js").read_text("utf-8")


async def problems(reader: Reader) -> list[str]:
    """What is missing or wrong for a screen reader."""
    return await _run(reader, "problems")


async def faint_words(reader: Reader) -> list[str]:
    """Words whose colour is too near to the colour behind them."""
    return await _run(reader, "faintWords")


async def small_targets(reader: Reader) -> list[str]:
    """Controls under 44 by 44 pixels."""
    return await _run(reader, "smallTargets")


async def too_wide(reader: Reader) -> list[str]:
    """Elements that stick out of the window."""
    return await _run(reader, "tooWide")


async def _run(reader: Reader, name: str) -> list[str]:
    return list(await reader.page.evaluate(f"() => {{ {_CHECKS}\nreturn {name}(); }}"))
