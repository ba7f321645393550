"""Rate limits: the buckets a route draws from, the headers it shows, and when it is refused."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.sandbox.limits import GLOBAL_REQUESTS_PER_SECOND

# The live numbers are only told in headers; these are what they commonly said.
_RULES: dict[tuple[str, str], tuple[int, float]] = {
    ("POST", "/channels/{channel}/messages"): (5, 5.0),
    ("PATCH", "/channels/{channel}/messages/{message}"): (5, 5.0),
    ("DELETE", "/channels/{channel}/messages/{message}"): (5, 1.0),
    ("PUT", "/channels/{channel}/messages/{message}/reactions/{emoji}/@me"): (1, 0.25),
    ("DELETE", "/channels/{channel}/messages/{message}/reactions/{emoji}/@me"): (1, 0.25),
    ("PATCH", "/channels/{channel}"): (5, 15.0),
    ("POST", "/channels/{channel}/typing"): (5, 5.0),
    ("POST", "/channels/{channel}/threads"): (10, 60.0),
    ("POST", "/channels/{channel}/messages/{message}/threads"): (10, 60.0),
    ("POST", "/webhooks/{application}/{token}"): (5, 2.0),
}
# Interactions don't count towards the limit over all routes. Docs: Rate Limits.
_APART = ("/interactions/", "/webhooks/")
_USUAL = (50, 1.0)
# Where limits are off, headers are sent all the same, far too generous to make anybody wait.
_GENEROUS = (10_000, 1.0)


@dataclass
class Window:
    """What is left of a bucket until its window ends."""

    left: int
    ends: float


@dataclass(frozen=True)
class Verdict:
    """The headers of an answer, and how long to wait if the request is refused."""

    headers: dict[str, str]
    retry_after: float | None = None
    everywhere: bool = False


class RateLimits:
    """Counts requests by route and by its first (major) id."""

    def __init__(
        self, *, enforced: bool, clock: Callable[[], datetime], now: Callable[[], float]
    ) -> None:
        self._enforced = enforced
        self._clock = clock
        self._now = now
        self._windows: dict[tuple[str, str], Window] = {}
        self._everywhere = Window(GLOBAL_REQUESTS_PER_SECOND, 0.0)
        self._names: dict[tuple[str, str], str] = {}

    def ask(self, method: str, template: str, major: str) -> Verdict:
        """Draw one request from the bucket of a route."""
        now = self._now()
        limit, seconds = self._rule(method, template)
        if not self._enforced:
            return Verdict(self._headers(method, template, Window(limit - 1, now + seconds), now))
        counts = not template.startswith(_APART)
        if counts and not _draw(self._everywhere, GLOBAL_REQUESTS_PER_SECOND, 1.0, now):
            return Verdict(
                {"X-RateLimit-Global": "true"}, self._everywhere.ends - now, everywhere=True
            )
        window = self._windows.setdefault((f"{method} {template}", major), Window(limit, 0.0))
        allowed = _draw(window, limit, seconds, now)
        headers = self._headers(method, template, window, now)
        if len(self._windows) > 10_000:
            self._windows = {key: one for key, one in self._windows.items() if one.ends > now}
        return Verdict(headers, None if allowed else window.ends - now)

    def _rule(self, method: str, template: str) -> tuple[int, float]:
        return _RULES.get((method, template), _USUAL) if self._enforced else _GENEROUS

    def _headers(self, method: str, template: str, window: Window, now: float) -> dict[str, str]:
        # hikari takes a bucket on the callback route for a mistake; Discord sends none there.
        if template.endswith("/callback"):
            return {}
        remaining = max(window.ends - now, 0.001)
        return {
            "X-RateLimit-Limit": str(self._rule(method, template)[0]),
            "X-RateLimit-Remaining": str(window.left),
            "X-RateLimit-Reset": f"{self._clock().timestamp() + remaining:.3f}",
            "X-RateLimit-Reset-After": f"{remaining:.3f}",
            "X-RateLimit-Bucket": self._bucket(method, template),
        }

    def _bucket(self, method: str, template: str) -> str:
        name = self._names.get((method, template))
        if name is None:
            digest = hashlib.sha256(f"{method} {template}".encode()).hexdigest()
            name = self._names[method, template] = digest[:32]
        return name


def _draw(window: Window, limit: int, seconds: float, now: float) -> bool:
    if now >= window.ends:
        window.left, window.ends = limit, now + seconds
    if window.left == 0:
        return False
    window.left -= 1
    return True
