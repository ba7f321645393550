"""Edits with files: what is kept, what is added, and the message as it then stands."""

from bot.sandbox.drafting import Revision
from bot.sandbox.drafts import Draft, mentions_of
from bot.sandbox.filing import Files
from bot.sandbox.talk import Talk
from bot.sandbox.values import Message
from bot.sandbox.world import World


class Reviser:
    """Puts a checked revision into effect."""

    def __init__(self, world: World, talk: Talk, files: Files) -> None:
        self._world = world
        self._talk = talk
        self._files = files

    async def edit(self, message: Message, revision: Revision) -> Message:
        files = await self._files.keep(
            message.channel_id, revision.files, ephemeral=message.only_for is not None
        )
        # Read again: it may have been edited or deleted while the files were written.
        message = self._world.message(message.channel_id, message.id)
        changes = dict(revision.changes)
        kept = revision.kept
        if files or kept is not None:
            left = [one for one in message.attachments if kept is None or one.id in kept]
            changes["attachments"] = (*left, *files)
        if "content" in changes:
            draft = Draft(content=str(changes["content"]), allowed=revision.allowed)
            changes |= self._mentions(message, draft)
        return self._talk.edit(message, changes)

    def _mentions(self, message: Message, draft: Draft) -> dict[str, object]:
        channel = self._world.channel(message.channel_id)
        original = self._world.messages.get(message.reply_to)
        found = mentions_of(self._world, channel, message.author_id, draft, original)
        return {"mentions": found.users, "mention_roles": found.roles}
