"""Engines for tests that keep the protocol: quick, deterministic, and able to fail on demand."""

import asyncio
from hashlib import sha256
from io import BytesIO

from PIL import Image

from bot.engines.errors import EngineError
from bot.engines.protocol import OnProgress, Progress, Rendered, RenderRequest
from bot.prompt.compose import Dialect, layers_of
from bot.prompt.model import Layer, Quality
from bot.rounds import seeds
from bot.rounds.traits import Seeds, Traits

SIDE = 96  # pixels


def color(words: str) -> tuple[int, int, int]:
    red, green, blue = sha256(words.encode()).digest()[:3]
    return red, green, blue


class FlatEngine:
    """Paints the background's color with the subject's as a square in it.

    ``gate`` holds renders back until it is set; ``failures`` are raised first, one a render.
    """

    def __init__(self, name: str = "painter", concurrency: int = 4) -> None:
        pixels = dict.fromkeys(Quality, SIDE * SIDE)
        self.traits = Traits(
            name,
            Dialect.LAYERED,
            Seeds.EXACT,
            layered_seeds=True,
            strength=True,
            concurrency=concurrency,
            pixels=pixels,
        )
        self.requests: list[RenderRequest] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.failures: list[EngineError] = []
        self.began = asyncio.Event()

    async def render(self, request: RenderRequest, on_progress: OnProgress) -> Rendered:
        self.requests.append(request)
        self.began.set()
        await self.gate.wait()
        if self.failures:
            raise self.failures.pop(0)
        on_progress(Progress(1.0))
        return Rendered(picture=paint(request), seed=request.seed, cost=0.01)


def paint(request: RenderRequest) -> bytes:
    layers = layers_of(request.wording)
    seed = request.seed or 0
    ground = f"{layers.get(Layer.BACKGROUND)}{seeds.take(seed, Layer.BACKGROUND)}"
    figure = f"{layers.get(Layer.SUBJECT)}{seeds.take(seed, Layer.SUBJECT)}{seeds.base(seed)}"
    image = Image.new("RGB", (request.width, request.height), color(ground))
    box = (request.width // 3, request.height // 3, 2 * request.width // 3, request.height - 4)
    image.paste(color(figure), box)
    buffer = BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()
