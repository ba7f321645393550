"""Interpreters: what somebody wrote, read against the prompt as it stands."""
