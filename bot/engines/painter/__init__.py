"""The painter: an engine that needs no account, no network and no model."""

from bot.engines.painter.engine import Painter, subject_mask
from bot.engines.painter.figures.vectors import ATTRIBUTION

__all__ = ["ATTRIBUTION", "Painter", "subject_mask"]
