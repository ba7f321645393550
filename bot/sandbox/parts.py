"""Everything a request handler may need, put together once."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.sandbox.answers import Answers
from bot.sandbox.attachments import Cabinet, Links
from bot.sandbox.commands import Registry
from bot.sandbox.faults import Faults
from bot.sandbox.filing import Files
from bot.sandbox.gateway import Gateway
from bot.sandbox.hub import Hub
from bot.sandbox.interactions import Interactions
from bot.sandbox.limits import Terms
from bot.sandbox.news import News
from bot.sandbox.ratelimits import RateLimits
from bot.sandbox.reacting import Reactions
from bot.sandbox.render import Renderer
from bot.sandbox.revising import Reviser
from bot.sandbox.streams import Streams
from bot.sandbox.talk import Talk
from bot.sandbox.threads import Threads
from bot.sandbox.world import World


@dataclass(frozen=True)
class Place:
    """Where the sandbox listens and what the bot signs in with."""

    url: str
    api_url: str
    gateway_url: str
    token: str


@dataclass(frozen=True)
class Answer:
    """An answer of the REST API, for whoever wants to check or log them all."""

    method: str
    template: str
    status: int
    body: bytes


@dataclass(frozen=True)
class Parts:
    """The sandbox's works."""

    place: Place
    terms: Terms
    world: World
    hub: Hub
    renderer: Renderer
    cabinet: Cabinet
    links: Links
    files: Files
    news: News
    talk: Talk
    reviser: Reviser
    threads: Threads
    reactions: Reactions
    registry: Registry
    interactions: Interactions
    answers: Answers
    gateway: Gateway
    streams: Streams
    faults: Faults
    ratelimits: RateLimits
    observe: Callable[[Answer], None] | None
