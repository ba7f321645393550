"""The command line; the only place that builds things."""


def main() -> None:
    """Run ``retake``."""
