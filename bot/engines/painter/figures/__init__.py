"""Figures: what somebody or something looks like, from a noun to lit pixels."""
