"""One module per thing a person can do: read, call the studio, show."""
