"""Channels and threads: opening, changing, closing them, and who is in a thread."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.sandbox import permissions, refusals
from bot.sandbox.hub import Event, Hub, same_for_all
from bot.sandbox.news import News
from bot.sandbox.render import Renderer
from bot.sandbox.talk import Talk
from bot.sandbox.values import Channel, Message, ThreadState
from bot.sandbox.wire import ChannelType, Json, MessageFlag, MessageType, Permission
from bot.sandbox.world import APPLICATION_ID, GUILD_ID, World


@dataclass(frozen=True)
class NewThread:
    """What a checked request says about a thread to open."""

    name: str
    kind: ChannelType = ChannelType.PUBLIC_THREAD
    auto_archive_minutes: int = 1_440
    invitable: bool = True
    slow_seconds: int = 0
    tags: tuple[int, ...] = ()


class Threads:
    """What can be done with channels and threads, once it is known that it may be done."""

    def __init__(self, world: World, hub: Hub, renderer: Renderer, news: News, talk: Talk) -> None:
        self._world = world
        self._hub = hub
        self._renderer = renderer
        self._news = news
        self._talk = talk

    def open_from(self, message: Message, owner_id: int, new: NewThread) -> Channel:
        """Open a thread under a message; the thread takes the message's id."""
        if message.id in self._world.channels:
            raise refusals.thread_exists()
        parent = self._world.channel(message.channel_id)
        if parent.kind not in {ChannelType.TEXT, ChannelType.ANNOUNCEMENT}:
            raise refusals.wrong_channel_type()
        thread = self._open(parent, message.id, owner_id, new)
        flags = message.flags | MessageFlag.HAS_THREAD
        flagged = self._world.put_message(message.model_copy(update={"flags": flags}))
        self._announce(thread, owner_id)
        self._news.updated(flagged)
        about = {"reply_to": message.id, "reply_channel": parent.id}
        self._talk.note(thread, owner_id, MessageType.THREAD_STARTER_MESSAGE, **about)
        return self._world.channel(thread.id)

    def open(self, parent: Channel, owner_id: int, new: NewThread) -> Channel:
        """Open a thread of its own in a text channel or a forum."""
        thread = self._open(parent, self._world.draw_id(), owner_id, new)
        self._announce(thread, owner_id)
        if parent.kind is not ChannelType.FORUM and thread.kind is ChannelType.PUBLIC_THREAD:
            about = {"content": new.name, "reply_channel": thread.id}
            self._talk.note(parent, owner_id, MessageType.THREAD_CREATED, **about)
        return thread

    def change(self, channel: Channel, changes: Mapping[str, object]) -> Channel:
        changed = self._world.channels.put(channel.model_copy(update=changes))
        self._news.channel("THREAD_UPDATE" if channel.is_thread else "CHANNEL_UPDATE", changed)
        return changed

    def change_state(self, thread: Channel, changes: Json, **others: object) -> Channel:
        """Change what makes it a thread: archived, locked, tags."""
        assert thread.thread is not None
        if changes.get("archived", thread.thread.archived) != thread.thread.archived:
            changes = changes | {"archive_changed_at": self._world.clock()}
        state = thread.thread.model_copy(update=changes)
        return self.change(thread, {"thread": state, **others})

    def create(self, channel: Channel) -> Channel:
        self._world.channels.put(channel)
        self._news.channel("CHANNEL_CREATE", channel)
        return channel

    def delete(self, channel: Channel) -> None:
        """Remove a channel or a thread with everything in it."""
        shown = self._renderer.channel(channel)
        self._talk.throw_away(self._world.drop_channel(channel))
        name = "CHANNEL_DELETE"
        if channel.is_thread:
            name = "THREAD_DELETE"
            shown = {key: shown[key] for key in ("id", "guild_id", "parent_id", "type")}
        place = not channel.is_thread
        self._hub.emit(Event(name, same_for_all(shown), channel, place=place))

    def join(self, thread: Channel, user_id: int) -> None:
        state = _state(thread)
        if state.has(user_id):
            return
        joined = (*state.joined, (user_id, self._world.clock()))
        self._members(thread, joined, added=user_id)

    def leave(self, thread: Channel, user_id: int) -> None:
        joined = tuple(one for one in _state(thread).joined if one[0] != user_id)
        self._members(thread, joined, removed=user_id)

    def check_open(self, user_id: int, parent: Channel, kind: ChannelType) -> None:
        """Refuse a thread that the user may not open here."""
        wanted = (
            Permission.CREATE_PRIVATE_THREADS
            if kind is ChannelType.PRIVATE_THREAD
            else Permission.CREATE_PUBLIC_THREADS
        )
        if parent.kind is ChannelType.FORUM:
            wanted = Permission.SEND_MESSAGES
        permissions.require(self._world, user_id, parent, wanted)

    def active(self, viewer: int) -> list[Channel]:
        return [
            thread
            for thread in self._world.threads()
            if not _state(thread).archived and permissions.in_channel(self._world, viewer, thread)
        ]

    def sync(self, parent: Channel) -> None:
        """Tell the bot of the threads of a channel that it can look into again."""
        threads = [one for one in self.active(APPLICATION_ID) if one.parent_id == parent.id]
        own = (self._renderer.thread_member(one, APPLICATION_ID) for one in threads)
        payload: Json = {
            "guild_id": str(GUILD_ID),
            "channel_ids": [str(parent.id)],
            "threads": [self._renderer.channel(one) for one in threads],
            "members": [one for one in own if one is not None],
        }
        only = frozenset({APPLICATION_ID})
        self._hub.emit(Event("THREAD_LIST_SYNC", same_for_all(payload), only=only))

    def _open(self, parent: Channel, thread_id: int, owner_id: int, new: NewThread) -> Channel:
        now = self._world.clock()
        return self._world.channels.put(
            Channel(
                id=thread_id,
                kind=new.kind,
                name=new.name,
                parent_id=parent.id,
                slow_seconds=new.slow_seconds,
                thread=ThreadState(
                    owner_id=owner_id,
                    auto_archive_minutes=new.auto_archive_minutes,
                    archive_changed_at=now,
                    created_at=now,
                    invitable=new.invitable,
                    joined=((owner_id, now),),
                    tags=new.tags,
                ),
            )
        )

    def _announce(self, thread: Channel, owner_id: int) -> None:
        shown = self._renderer.channel(thread)
        member = self._renderer.thread_member(thread, owner_id)

        def payload(viewer: int) -> Json:
            own = {"member": member} if viewer == owner_id else {}
            return shown | {"newly_created": True} | own

        self._hub.emit(Event("THREAD_CREATE", payload, thread))

    def _members(
        self,
        thread: Channel,
        joined: tuple[tuple[int, object], ...],
        *,
        added: int | None = None,
        removed: int | None = None,
    ) -> None:
        state = _state(thread).model_copy(update={"joined": joined})
        thread = self._world.channels.put(thread.model_copy(update={"thread": state}))
        payload: Json = {
            "id": str(thread.id),
            "guild_id": str(GUILD_ID),
            "member_count": min(len(joined), 50),
        }
        if added is not None:
            member = self._renderer.thread_member(thread, added)
            full = (member or {}) | {"member": self._renderer.member_of(added), "presence": None}
            payload["added_members"] = [full]
        if removed is not None:
            payload["removed_member_ids"] = [str(removed)]
        self._hub.emit(Event("THREAD_MEMBERS_UPDATE", same_for_all(payload), thread))


def _state(thread: Channel) -> ThreadState:
    if thread.thread is None:
        raise refusals.wrong_channel_type()
    return thread.thread
