"""Fields: whose field a wish is."""
