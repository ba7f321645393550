"""Schema changes: numbered, append-only, each with its reason first."""
