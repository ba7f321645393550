"""The painter as an engine: a request in, an encoded picture out, the work done off the loop."""

import asyncio
import hashlib
import threading
from collections.abc import Callable

from PIL import Image

from bot.engines.protocol import OnProgress, Progress, Rendered, RenderRequest, Seeds, Traits
from bot.prompt.compose import Dialect

_TRAITS = Traits(
    name="painter",
    dialect=Dialect.LAYERED,
    seeds=Seeds.EXACT,
    layered_seeds=True,
    strength=True,
    mask=True,
    references=4,
    upscales=True,
    concurrency=2,
)


class Painter:
    """Paints from words alone, the same picture for the same request."""

    @property
    def traits(self) -> Traits:
        return _TRAITS

    async def render(self, request: RenderRequest, on_progress: OnProgress) -> Rendered:
        """Paint one picture; cancelling the task stops the work at its next stage."""
        stop = threading.Event()
        seed = request.seed if request.seed is not None else _own_seed(request)
        loop = asyncio.get_running_loop()

        def report(fraction: float) -> None:
            if stop.is_set():
                raise _Stopped
            loop.call_soon_threadsafe(on_progress, Progress(fraction))

        try:
            picture = await asyncio.to_thread(_paint, request, seed, report)
        except asyncio.CancelledError:
            stop.set()
            raise
        return Rendered(picture=picture, seed=seed)


class _Stopped(Exception):
    """Nobody waits for this picture any more."""


def _paint(request: RenderRequest, seed: int, report: Callable[[float], None]) -> bytes:
    # Imported when the first picture is painted: numpy, Pillow and resvg take a quarter second.
    from bot.engines.painter.painting import paint

    return paint(request, seed, report)


def subject_mask(request: RenderRequest) -> Image.Image:
    """Where the figures of a request's picture can be seen: white on them, of its size."""
    from bot.engines.painter.painting import seen

    return seen(request, request.seed if request.seed is not None else _own_seed(request))


def _own_seed(request: RenderRequest) -> int:
    digest = hashlib.blake2b(request.wording.text.encode(), digest_size=4).digest()
    return int.from_bytes(digest) >> 1
