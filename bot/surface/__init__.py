"""The Discord side: what the studio says, shown through discord.py."""
