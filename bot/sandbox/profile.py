"""The bot's application and the guild, with the many fields nobody here ever changes."""

from bot.sandbox import render
from bot.sandbox.wire import Intent, Json
from bot.sandbox.world import APPLICATION_ID, GUILD_ID, World

# Docs: Application > Application Flags; the "limited" kind is what a small bot gets.
_FLAG_OF_INTENT = {
    Intent.GUILD_PRESENCES: 1 << 13,
    Intent.GUILD_MEMBERS: 1 << 15,
    Intent.MESSAGE_CONTENT: 1 << 19,
}
COMMAND_BADGE = 1 << 23

_GUILD_AS_EVER: Json = {
    "icon": None,
    "description": None,
    "home_header": None,
    "splash": None,
    "discovery_splash": None,
    "features": [],
    "banner": None,
    "application_id": None,
    "region": "deprecated",
    "afk_channel_id": None,
    "afk_timeout": 300,
    "system_channel_id": None,
    "system_channel_flags": 0,
    "widget_enabled": False,
    "widget_channel_id": None,
    "verification_level": 0,
    "default_message_notifications": 1,
    "mfa_level": 0,
    "explicit_content_filter": 0,
    "max_presences": None,
    "max_members": 500_000,
    "max_stage_video_channel_users": 50,
    "max_video_channel_users": 25,
    "vanity_url_code": None,
    "premium_tier": 0,
    "premium_subscription_count": 0,
    "preferred_locale": "en-US",
    "rules_channel_id": None,
    "safety_alerts_channel_id": None,
    "public_updates_channel_id": None,
    "premium_progress_bar_enabled": False,
    "nsfw": False,
    "nsfw_level": 0,
    "emojis": [],
    "stickers": [],
    "incidents_data": None,
}


def application_flags(approved: Intent) -> int:
    granted = (flag for intent, flag in _FLAG_OF_INTENT.items() if approved & intent)
    return sum(granted) | COMMAND_BADGE


def application(world: World, approved: Intent) -> Json:
    flags = application_flags(approved)
    return {
        "id": str(APPLICATION_ID),
        "name": world.bot.username,
        "icon": None,
        "description": "A bot on a sandbox, which is not Discord.",
        "type": None,
        "bot": render.user(world.bot),
        "bot_public": False,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": flags,
        "flags_new": str(flags),
        "redirect_uris": [],
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "owner": render.user(world.user(world.guild.owner_id)),
        "approximate_guild_count": 1,
        "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0,
        "explicit_content_filter": 0,
        "team": None,
        "eligible_oauth2_scopes": [],
    }


def guild_part(world: World) -> Json:
    """The guild without channels and people."""
    return {
        "id": str(GUILD_ID),
        "name": world.guild.name,
        "owner_id": str(world.guild.owner_id),
        "roles": [render.role(one) for one in world.roles],
        **_GUILD_AS_EVER,
    }
