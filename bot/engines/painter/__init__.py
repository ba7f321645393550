"""The painter: an engine that needs no account, no network and no model."""

from bot.engines.painter.engine import Painter
from bot.engines.painter.figures.vectors import ATTRIBUTION

__all__ = ["ATTRIBUTION", "Painter"]
