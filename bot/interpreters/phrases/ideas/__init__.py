"""First ideas: a description taken apart into layers."""
