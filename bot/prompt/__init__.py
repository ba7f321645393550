"""The layered prompt: its fields, the edits that change one of them, its wording. Pure."""
