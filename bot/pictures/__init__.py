"""Pictures as bytes: nothing here knows what a picture is for."""
