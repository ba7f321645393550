"""One module a schema change; never changed once it has landed."""
