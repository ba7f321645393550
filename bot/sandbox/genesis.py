"""The world a new sandbox starts with."""

from bot.sandbox.values import Channel, Guild, Member, Role, User
from bot.sandbox.wire import ChannelType, Permission
from bot.sandbox.world import APPLICATION_ID, GUILD_ID, World

GUILD_NAME = "Retake playground"
PEOPLE_ROLE_ID = GUILD_ID + 1
BOT_ROLE_ID = GUILD_ID + 2
PICTURES_ID = GUILD_ID + 10
LOUNGE_ID = GUILD_ID + 11
IDEAS_ID = GUILD_ID + 12
PEOPLE = {GUILD_ID + 20: "Ada", GUILD_ID + 21: "Ben", GUILD_ID + 22: "Cleo"}
OWNER_ID = GUILD_ID + 23

TALK = (
    Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.SEND_MESSAGES_IN_THREADS
    | Permission.READ_MESSAGE_HISTORY
    | Permission.ADD_REACTIONS
    | Permission.EMBED_LINKS
    | Permission.ATTACH_FILES
    | Permission.USE_EXTERNAL_EMOJIS
    | Permission.USE_APPLICATION_COMMANDS
    | Permission.CREATE_PUBLIC_THREADS
    | Permission.CHANGE_NICKNAME
)
KEEP_ORDER = (
    Permission.MANAGE_MESSAGES
    | Permission.MANAGE_THREADS
    | Permission.CREATE_PRIVATE_THREADS
    | Permission.PIN_MESSAGES
)


def populate(world: World) -> None:
    """Fill an empty world with the guild, three channels, the bot and people."""
    if GUILD_ID in world.guilds:
        return
    world.guilds.put(Guild(id=GUILD_ID, name=GUILD_NAME, owner_id=OWNER_ID))
    _add_roles(world)
    _add_people(world)
    _add_channels(world)
    world.commit()


def _add_roles(world: World) -> None:
    # @everyone grants nothing, so that taking a permission from the bot's role takes it away.
    world.roles.put(Role(id=GUILD_ID, name="@everyone", permissions=0))
    world.roles.put(Role(id=PEOPLE_ROLE_ID, name="People", permissions=int(TALK), position=1))
    world.roles.put(
        Role(
            id=BOT_ROLE_ID,
            name="Retake",
            permissions=int(TALK | KEEP_ORDER),
            position=2,
            managed_by=APPLICATION_ID,
        )
    )


def _add_people(world: World) -> None:
    world.users.put(User(id=APPLICATION_ID, username="Retake", bot=True))
    world.members.put(Member(id=APPLICATION_ID, roles=(BOT_ROLE_ID,), joined_at=world.clock()))
    for user_id, name in {**PEOPLE, OWNER_ID: "Olive"}.items():
        world.users.put(User(id=user_id, username=name.lower(), global_name=name))
        world.members.put(Member(id=user_id, roles=(PEOPLE_ROLE_ID,), joined_at=world.clock()))


def _add_channels(world: World) -> None:
    text, forum = ChannelType.TEXT, ChannelType.FORUM
    for position, (channel_id, name, kind) in enumerate(
        ((PICTURES_ID, "pictures", text), (LOUNGE_ID, "lounge", text), (IDEAS_ID, "ideas", forum))
    ):
        world.channels.put(Channel(id=channel_id, kind=kind, name=name, position=position))
