"""Retake: pictures made in a Discord thread, one change at a time."""
