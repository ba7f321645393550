"""What a session is told first: READY, the guild, and members on request."""

from collections.abc import Iterator

from bot.sandbox import render
from bot.sandbox.fields import to_snowflake
from bot.sandbox.hub import Event, same_for_all
from bot.sandbox.limits import MEMBER_PAGE
from bot.sandbox.profile import application_flags, guild_part
from bot.sandbox.render import Renderer
from bot.sandbox.sessions import Session
from bot.sandbox.threads import Threads
from bot.sandbox.wire import GATEWAY_VERSION, Intent, Json
from bot.sandbox.world import APPLICATION_ID, GUILD_ID, World


class Greeter:
    """Composes the first events of a session."""

    def __init__(
        self, world: World, renderer: Renderer, threads: Threads, gateway_url: str, approved: Intent
    ) -> None:
        self._world = world
        self._renderer = renderer
        self._threads = threads
        self._gateway_url = gateway_url
        self.approved = approved

    def greet(self, session: Session) -> Iterator[tuple[str, Json]]:
        yield "READY", self._ready(session)
        if session.intents & Intent.GUILDS:
            yield "GUILD_CREATE", self.guild(session.intents)

    def guild(self, intents: Intent) -> Json:
        everybody = bool(intents & Intent.GUILD_MEMBERS)
        members = [
            self._renderer.member(one)
            for one in self._world.members
            if everybody or one.id == APPLICATION_ID
        ]
        me = self._world.member(APPLICATION_ID)
        return guild_part(self._world) | {
            "joined_at": render.stamp(me.joined_at),
            "large": False,
            "unavailable": False,
            "member_count": len(self._world.members),
            "members": members,
            "channels": [self._renderer.channel(one) for one in self._world.guild_channels()],
            "threads": [self._thread(one.id) for one in self._threads.active(APPLICATION_ID)],
            "voice_states": [],
            "presences": [],
            "stage_instances": [],
            "guild_scheduled_events": [],
            "soundboard_sounds": [],
        }

    def presence(self, status: str) -> Event:
        """People see the bot come or go; `status` is online or offline."""
        payload: Json = {
            "user": {"id": str(APPLICATION_ID)},
            "guild_id": str(GUILD_ID),
            "status": status,
            "activities": [],
            "client_status": {"web": status} if status == "online" else {},
        }
        people = frozenset(one.id for one in self._world.members) - {APPLICATION_ID}
        return Event("PRESENCE_UPDATE", same_for_all(payload), only=people)

    def member_chunks(self, data: Json) -> Iterator[Json]:
        """Answers to op 8; an unknown guild is answered by nothing at all."""
        if to_snowflake(data.get("guild_id")) != GUILD_ID:
            return
        found, missing = self._wanted(data)
        pages = [found[at : at + MEMBER_PAGE] for at in range(0, len(found), MEMBER_PAGE)] or [[]]
        for index, page in enumerate(pages):
            chunk: Json = {
                "guild_id": str(GUILD_ID),
                "members": page,
                "chunk_index": index,
                "chunk_count": len(pages),
                "not_found": [str(one) for one in missing],
            }
            if data.get("nonce") is not None:
                chunk["nonce"] = data["nonce"]
            yield chunk

    def _wanted(self, data: Json) -> tuple[list[Json], list[int]]:
        raw = data.get("user_ids")
        if raw:
            ids = [to_snowflake(one) for one in (raw if isinstance(raw, list) else [raw])]
            known = [one for one in ids if one is not None and one in self._world.members]
            missing = [one for one in ids if one is not None and one not in self._world.members]
            return [self._renderer.member(self._world.member(one)) for one in known], missing
        prefix = str(data.get("query") or "").lower()
        limit = int(data.get("limit") or 0) or len(self._world.members)
        shown = [self._renderer.member(one) for one in self._world.members]
        return [one for one in shown if one["user"]["username"].startswith(prefix)][:limit], []

    def _thread(self, thread_id: int) -> Json:
        thread = self._world.channel(thread_id)
        own = self._renderer.thread_member(thread, APPLICATION_ID)
        shown = self._renderer.channel(thread)
        return shown if own is None else shown | {"member": own}

    def _ready(self, session: Session) -> Json:
        return {
            "v": GATEWAY_VERSION,
            "user": render.user(self._world.bot) | {"mfa_enabled": False, "verified": True},
            "guilds": [{"id": str(GUILD_ID), "unavailable": True}],
            "session_id": session.id,
            "session_type": "normal",
            "resume_gateway_url": self._gateway_url,
            "shard": [0, 1],
            "application": {
                "id": str(APPLICATION_ID),
                "flags": application_flags(self.approved),
            },
            "private_channels": [],
            "relationships": [],
            "presences": [],
            "geo_ordered_rtc_regions": [],
            "_trace": [],
        }
