"""Values: what a field says after a wish, with all that the wish does not concern kept."""
