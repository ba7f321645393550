"""Engines: what makes pictures, behind one protocol."""
