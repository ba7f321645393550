"""What can go wrong at an engine, told apart by who can act."""

from bot.errors import RetakeError


class EngineError(RetakeError):
    """A picture could not be made."""


class PersonCanAct(EngineError):
    """The words or the picture were refused; other words may pass."""


class OperatorCanAct(EngineError):
    """A key, a model or a setting is wrong."""


class NobodyYet(EngineError):
    """The engine is down, busy or rate limited; later may work."""

    def __init__(self, sentence: str, retry_after: float | None = None) -> None:
        super().__init__(sentence)
        self.retry_after = retry_after  # seconds
