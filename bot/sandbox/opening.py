"""From a request's body to a channel or thread to open, and a forum's posts."""

from bot.sandbox import limits, refusals
from bot.sandbox.drafts import Draft, Sender
from bot.sandbox.fields import Fields, Problems
from bot.sandbox.parts import Parts
from bot.sandbox.threads import NewThread
from bot.sandbox.values import Channel, Message, Tag
from bot.sandbox.wire import ChannelType, Json

_THREAD_KINDS = frozenset({int(ChannelType.PUBLIC_THREAD), int(ChannelType.PRIVATE_THREAD)})
_CHANNEL_KINDS = frozenset(
    {int(ChannelType.TEXT), int(ChannelType.ANNOUNCEMENT), int(ChannelType.FORUM)}
)
_SLOW_MAX = 21_600


def read_thread(payload: Json, *, default: ChannelType = ChannelType.PUBLIC_THREAD) -> NewThread:
    problems = Problems()
    fields = Fields(payload, problems)
    new = NewThread(
        name=fields.text("name", limits.THREAD_NAME, least=1),
        kind=ChannelType(fields.choice("type", _THREAD_KINDS, default=default)),
        auto_archive_minutes=fields.choice(
            "auto_archive_duration", limits.AUTO_ARCHIVE_MINUTES, default=1_440
        ),
        invitable=fields.flag("invitable", default=True),
        slow_seconds=fields.number("rate_limit_per_user", least=0, most=_SLOW_MAX),
        tags=fields.snowflakes("applied_tags"),
    )
    problems.raise_any()
    return new


def read_channel_changes(payload: Json, kind: ChannelType) -> Json:
    """The changes of a channel that a body names."""
    problems = Problems()
    fields = Fields(payload, problems)
    changes: Json = {}
    if "name" in payload:
        changes["name"] = fields.text("name", limits.CHANNEL_NAME, least=1)
    if "topic" in payload:
        limit = limits.FORUM_TOPIC if kind is ChannelType.FORUM else limits.CHANNEL_TOPIC
        changes["topic"] = fields.maybe_text("topic", limit)
    if "position" in payload:
        changes["position"] = fields.number("position", least=0, most=500)
    if "nsfw" in payload:
        changes["nsfw"] = fields.flag("nsfw")
    if "rate_limit_per_user" in payload:
        changes["slow_seconds"] = fields.number("rate_limit_per_user", least=0, most=_SLOW_MAX)
    problems.raise_any()
    return changes


def new_channel(parts: Parts, payload: Json) -> Channel:
    """A channel as a body describes it, placed last."""
    problems = Problems()
    fields = Fields(payload, problems)
    fields.text("name", limits.CHANNEL_NAME, least=1)
    kind = ChannelType(fields.choice("type", _CHANNEL_KINDS, default=0))
    tags = tuple(
        Tag(id=parts.world.draw_id(), name=one.text("name", 20, least=1))
        for one in fields.objects("available_tags", 20)
    )
    problems.raise_any()
    changes = read_channel_changes(payload, kind)
    position = len(parts.world.guild_channels())
    channel = Channel(id=parts.world.draw_id(), kind=kind, position=position, tags=tags)
    return channel.model_copy(update=changes)


async def post_in_forum(
    parts: Parts, forum: Channel, sender: Sender, draft: Draft, new: NewThread
) -> tuple[Channel, Message]:
    """Open a forum post: a thread whose first message has its id."""
    known = {tag.id for tag in forum.tags}
    if not known.issuperset(new.tags):
        raise refusals.bad_field("applied_tags", "BASE_TYPE_CHOICES", "Unknown tag.")
    files = await parts.files.keep(forum.id, draft.files)
    thread = parts.threads.open(forum, sender.user_id, new)
    return thread, parts.talk.begin_thread(thread, sender, draft, files)
