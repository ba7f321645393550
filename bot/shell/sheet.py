"""``retake sheet``: a contact sheet of an idea, made by the painter without any Discord."""

import asyncio
from pathlib import Path

from bot.engines.protocol import Engine, RenderRequest
from bot.interpreters.reading import Interpreter
from bot.pictures import sheet
from bot.prompt.compose import compose
from bot.prompt.model import Prompt
from bot.rounds import seeds

WIDTH = 2048  # pixels


async def make_sheet(
    interpreter: Interpreter, engine: Engine, idea: str, seed: int, count: int
) -> bytes:
    """A numbered JPEG sheet of ``count`` candidates, the first with this seed."""
    prompt = await interpreter.first(idea)
    numbered = [(number, seed + number - 1) for number in range(1, count + 1)]
    pictures = [await _picture(engine, prompt, one) for _, one in numbered]
    tiles = [
        sheet.Tile(number, picture, (f"seed {seeds.written(one)}",))
        for (number, one), picture in zip(numbered, pictures, strict=True)
    ]
    return await asyncio.to_thread(sheet.compose_sheet, tiles, WIDTH)


async def write_sheet(path: Path, picture: bytes) -> None:
    await asyncio.to_thread(path.write_bytes, picture)


async def _picture(engine: Engine, prompt: Prompt, seed: int) -> bytes:
    width, height = engine.traits.size(prompt.settings.aspect, prompt.settings.quality)
    wording = compose(prompt, engine.traits.dialect)
    request = RenderRequest(wording, width, height, seed, prompt.settings.quality)
    return (await engine.render(request, lambda _: None)).picture
