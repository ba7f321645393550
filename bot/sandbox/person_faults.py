"""Faults on demand: what shall go wrong, where, how often or how long."""

from dataclasses import replace

from aiohttp import web

from bot.sandbox.faults import Fault, FaultKind
from bot.sandbox.parts import Parts
from bot.sandbox.person import PERSON_PATH, Caller, Mistake, text_of
from bot.sandbox.rest import answer, empty
from bot.sandbox.wire import Json

# How long to wait: told with a 429, or slept by a slow answer.
_DELAYS = {FaultKind.RATE_LIMIT: 0.2, FaultKind.SLOW: 1.0}
_AT_ONCE = {FaultKind.DROP_GATEWAY, FaultKind.RECONNECT, FaultKind.INVALID_SESSION}


class FaultActs:
    """Asks for faults and takes them back."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._caller = Caller(parts)

    def routes(self) -> list[web.RouteDef]:
        place = f"{PERSON_PATH}/faults"
        return [web.post(place, self.add), web.delete(place, self.clear)]

    async def add(self, request: web.Request) -> web.Response:
        body = await self._caller.body(request)
        said = text_of(body, "kind")
        if said not in set(FaultKind):
            raise Mistake(f"`kind` is one of {', '.join(FaultKind)}.")
        kind = FaultKind(said)
        fault = _fault(kind, body, self._parts.faults.now())
        if kind is FaultKind.EXPIRE_INTERACTIONS:
            self._expire(fault, body)
        elif kind in _AT_ONCE:
            self._strike(kind)
            self._parts.faults.add(_without_first(fault))
        else:
            self._parts.faults.add(fault)
        return answer({"kind": kind})

    async def clear(self, request: web.Request) -> web.Response:
        self._parts.faults.clear()
        return empty()

    def _strike(self, kind: FaultKind) -> None:
        gateway = self._parts.gateway
        if kind is FaultKind.DROP_GATEWAY:
            gateway.drop()
        elif kind is FaultKind.RECONNECT:
            gateway.ask_to_reconnect()
        else:
            gateway.invalidate()

    def _expire(self, fault: Fault, body: Json) -> None:
        """End what is open; where nothing is, or a number is given, the next ones too."""
        open_now = self._parts.interactions.expire_all()
        if not open_now or "count" in body or "seconds" in body:
            self._parts.faults.add(fault)


def _fault(kind: FaultKind, body: Json, now: float) -> Fault:
    count, seconds, delay = (_amount(body, name) for name in ("count", "seconds", "delay"))
    return Fault(
        kind,
        text_of(body, "route"),
        None if count is None and seconds is not None else int(1 if count is None else count),
        None if seconds is None else now + seconds,
        _DELAYS.get(kind, 0.0) if delay is None else delay,
    )


def _without_first(fault: Fault) -> Fault:
    """What is left of a fault that has struck once."""
    return fault if fault.count is None else replace(fault, count=max(fault.count - 1, 0))


def _amount(body: Json, name: str) -> float | None:
    value = body.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        raise Mistake(f"`{name}` must be a number that isn't negative.")
    return float(value)
