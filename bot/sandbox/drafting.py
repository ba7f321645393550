"""From a request's body to a checked draft of a message, or to the changes of an edit."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.sandbox import limits, refusals
from bot.sandbox.attachments import safe_filename
from bot.sandbox.components import read_components, walk
from bot.sandbox.drafts import AllowedMentions, Draft, NewFile
from bot.sandbox.embeds import read_embeds
from bot.sandbox.fields import Fields, Problems
from bot.sandbox.forms import Form
from bot.sandbox.looks import REFERENCE, used_by_embeds
from bot.sandbox.values import Message
from bot.sandbox.wire import Json, MessageFlag

_SETTABLE = int(
    MessageFlag.SUPPRESS_EMBEDS
    | MessageFlag.SUPPRESS_NOTIFICATIONS
    | MessageFlag.IS_COMPONENTS_V2
    | MessageFlag.EPHEMERAL
)
_V2 = int(MessageFlag.IS_COMPONENTS_V2)
_NO_CONTENT_IN_V2 = "The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"


@dataclass(frozen=True)
class Revision:
    """What an edit changes: only what its body names is in `changes`."""

    changes: Json
    kept: frozenset[int] | None
    files: tuple[NewFile, ...]
    allowed: AllowedMentions


def read_draft(form: Form) -> Draft:
    """A message to post; refuses an empty one."""
    problems = Problems()
    fields = Fields(form.payload, problems)
    flags = fields.number("flags", least=0, most=2**31 - 1) & _SETTABLE
    reply = fields.object("message_reference")
    draft = Draft(
        content=fields.text("content", limits.MESSAGE_CONTENT).strip(),
        embeds=read_embeds(fields),
        components=read_components(fields, v2=bool(flags & _V2)),
        files=_files(fields, form),
        flags=flags,
        tts=fields.flag("tts"),
        nonce=_nonce(fields),
        enforce_nonce=fields.flag("enforce_nonce"),
        reply_to=None if reply is None else reply.snowflake("message_id"),
        reply_or_fail=True if reply is None else reply.flag("fail_if_not_exists", default=True),
        allowed=_allowed(fields),
    )
    if flags & _V2 and (draft.content or draft.embeds):
        fields.wrong(
            "content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", _NO_CONTENT_IN_V2
        )
    _check_references(fields, draft.components, [f.upload.filename for f in draft.files])
    problems.raise_any()
    if not (draft.content or draft.embeds or draft.components or draft.files):
        raise refusals.empty_message()
    return draft


def read_revision(form: Form, message: Message) -> Revision:
    """An edit of a message; refuses one that would leave it empty."""
    problems = Problems()
    fields = Fields(form.payload, problems)
    changes: Json = {}
    flags = message.flags
    if fields.raw.get("flags") is not None:
        asked = fields.number("flags", least=0, most=2**31 - 1) & _SETTABLE
        flags = message.flags & ~int(MessageFlag.SUPPRESS_EMBEDS) | asked
        flags = flags & ~int(MessageFlag.EPHEMERAL) | message.flags & int(MessageFlag.EPHEMERAL)
        changes["flags"] = flags
    if fields.has("content"):
        changes["content"] = fields.text("content", limits.MESSAGE_CONTENT).strip()
    if fields.has("embeds"):
        changes["embeds"] = read_embeds(fields)
    if fields.has("components"):
        changes["components"] = read_components(fields, v2=bool(flags & _V2))
    kept = _kept(fields, message)
    revision = Revision(changes, kept, _files(fields, form), _allowed(fields))
    _check_revision(fields, revision, message)
    problems.raise_any()
    return revision


def _check_revision(fields: Fields, revision: Revision, message: Message) -> None:
    after = message.model_copy(update=revision.changes)
    if after.flags & _V2 and (after.content or after.embeds):
        fields.wrong(
            "content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", _NO_CONTENT_IN_V2
        )
    left = [a for a in message.attachments if revision.kept is None or a.id in revision.kept]
    names = [one.filename for one in left] + [f.upload.filename for f in revision.files]
    if len(names) > limits.FILES:
        fields.wrong("attachments", "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.")
    _check_references(fields, after.components, names)
    if not (after.content or after.embeds or after.components or names):
        fields.problems.raise_any()
        raise refusals.empty_message()


def _files(fields: Fields, form: Form) -> tuple[NewFile, ...]:
    """The uploads, under the names and descriptions that the body's list gives them."""
    said = {str(one.raw.get("id")): one for one in _listed(fields)}
    files = []
    for number, upload in sorted(form.uploads.items()):
        about = said.get(str(number))
        description = about and about.maybe_text("description", limits.FILE_DESCRIPTION)
        files.append(NewFile(upload, description or None))
    return tuple(files)


def _kept(fields: Fields, message: Message) -> frozenset[int] | None:
    """Ids of the attachments an edit keeps, or None where it says nothing of them."""
    if not fields.has("attachments"):
        return None
    own = {one.id: one.filename for one in message.attachments}
    named = {fields_.snowflake("id") for fields_ in _listed(fields)}
    # A picture that an embed shows isn't in the list a client was given, so it cannot name it.
    shown = used_by_embeds(message.embeds)
    return frozenset(number for number, name in own.items() if number in named or name in shown)


def _listed(fields: Fields) -> list[Fields]:
    return fields.objects("attachments", limits.FILES)


def _nonce(fields: Fields) -> str | int | None:
    value = fields.raw.get("nonce")
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**63:
        return value
    return fields.text("nonce", limits.NONCE) or None


def _allowed(fields: Fields) -> AllowedMentions:
    said = fields.object("allowed_mentions")
    if said is None:
        return AllowedMentions()
    parse = said.raw.get("parse") or []
    if not isinstance(parse, list):
        said.wrong("parse", "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")
        parse = []
    return AllowedMentions(
        frozenset(str(one) for one in parse),
        frozenset(said.snowflakes("users")),
        frozenset(said.snowflakes("roles")),
        said.flag("replied_user"),
    )


def _check_references(fields: Fields, components: tuple[Json, ...], names: list[str]) -> None:
    safe = {safe_filename(name) for name in names}
    for url in _component_urls(components):
        if url.startswith(REFERENCE) and url.removeprefix(REFERENCE) not in safe:
            fields.wrong(
                "components",
                "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
                "The referenced attachment was not found",
            )


def _component_urls(components: tuple[Json, ...]) -> Iterable[str]:
    for component in walk(components):
        for slot in ("media", "file"):
            if slot in component:
                yield component[slot]["url"]
        for item in component.get("items", ()):
            yield item["media"]["url"]
