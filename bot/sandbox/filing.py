"""Files of messages: kept with what is known of them, and thrown away with their message."""

from collections.abc import Iterable

from bot.sandbox.attachments import Cabinet, describe, safe_filename
from bot.sandbox.drafts import NewFile
from bot.sandbox.values import Attachment
from bot.sandbox.world import World


class Files:
    """Stores bytes before the message that shows them exists."""

    def __init__(self, world: World, cabinet: Cabinet) -> None:
        self._world = world
        self._cabinet = cabinet

    async def keep(
        self, channel_id: int, files: Iterable[NewFile], *, ephemeral: bool = False
    ) -> tuple[Attachment, ...]:
        return tuple([await self._keep(channel_id, one, ephemeral=ephemeral) for one in files])

    def discard(self, attachments: Iterable[Attachment]) -> None:
        for one in attachments:
            self._world.attachments.drop(one.id)
            self._cabinet.drop(one.id)

    async def _keep(self, channel_id: int, file: NewFile, *, ephemeral: bool) -> Attachment:
        content_type, width, height = describe(file.upload)
        attachment = Attachment(
            id=self._world.draw_id(),
            channel_id=channel_id,
            filename=safe_filename(file.upload.filename),
            size=len(file.upload.data),
            content_type=content_type,
            description=file.description,
            width=width,
            height=height,
            ephemeral=ephemeral,
        )
        await self._cabinet.put(attachment.id, file.upload.data)
        return self._world.attachments.put(attachment)
