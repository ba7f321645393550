"""Rounds as values: how a session moves from one batch to the next. Pure."""
