"""What the command line does, a module a command; ``__main__`` builds what they are given."""
