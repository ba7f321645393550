"""Where Discord is: the real one, or one on this machine."""

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route


def point_at_origin(origin: str) -> None:
    """The same, for a Discord whose parts all live under one address, as the sandbox's do."""
    point_at(f"{origin}/api/v10", f"{origin.replace('http', 'ws', 1)}/gateway", origin)


def point_at(api_url: str, gateway_url: str, pages_url: str) -> None:
    """Send everything discord.py says to another Discord than the public one.

    These three constants are the library's whole outside; READY names where to resume.
    """
    Route.BASE = api_url
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)
    discord.Asset.BASE = pages_url
