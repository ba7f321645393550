"""Discord's limits, each with the place in its documentation that it comes from."""

from dataclasses import dataclass
from datetime import timedelta

MESSAGE_CONTENT = 2_000  # Message > Create Message
NONCE = 25  # Message > Create Message
EMBEDS = 10  # Message > Create Message
FILES = 10  # Message > Create Message
FILE_BYTES = 10 * 1024 * 1024  # Reference > Uploading Files
REQUEST_BYTES = 25 * 1024 * 1024  # Reference > Uploading Files
FILE_DESCRIPTION = 1_024  # Message > Attachment Object

EMBED_TITLE = 256  # Message > Embed Limits
EMBED_DESCRIPTION = 4_096
EMBED_FIELDS = 25
EMBED_FIELD_NAME = 256
EMBED_FIELD_VALUE = 1_024
EMBED_FOOTER = 2_048
EMBED_AUTHOR = 256
EMBEDS_TOTAL = 6_000

COMPONENTS_V2 = 40  # Component Reference > Legacy Message Component Behavior
COMPONENT_TEXT_V2 = 4_000  # Component Reference > Text Display
ACTION_ROWS = 5  # Component Reference > Legacy Message Component Behavior
ROW_BUTTONS = 5  # Component Reference > Action Row
CUSTOM_ID = 100  # Component Reference > Custom ID
BUTTON_LABEL = 80  # Component Reference > Button
SELECT_OPTIONS = 25  # Component Reference > String Select
SELECT_OPTION_TEXT = 100
SELECT_PLACEHOLDER = 150
SECTION_TEXTS = 3  # Component Reference > Section
GALLERY_ITEMS = 10  # Component Reference > Media Gallery

MODAL_TITLE = 45  # Receiving and Responding > Modal
MODAL_COMPONENTS = 5
TEXT_INPUT_LABEL = 45  # Component Reference > Text Input
TEXT_INPUT_VALUE = 4_000

COMMANDS_CHAT_INPUT = 100  # Application Commands > Registering a Command
COMMANDS_CONTEXT_MENU = 15  # Application Commands > Registering a Command
COMMAND_NAME = 32  # Application Commands > Naming
COMMAND_DESCRIPTION = 100
COMMAND_OPTIONS = 25
COMMAND_TOTAL = 8_000
CHOICES = 25  # Application Commands > Application Command Option Choice
CHOICE_TEXT = 100
OPTION_TEXT = 6_000  # Application Commands > Application Command Option

REACTION_KINDS = 20  # Opcodes and Status Codes > 30010
BULK_DELETE_AGE = timedelta(weeks=2)  # Message > Bulk Delete Messages
PINS = 250  # Opcodes and Status Codes > 30003
THREAD_NAME = 100  # Channel > Start Thread
CHANNEL_NAME = 100  # Channel > Channel Object
CHANNEL_TOPIC = 1_024
FORUM_TOPIC = 4_096
HISTORY_PAGE = 100  # Message > Get Channel Messages
MEMBER_PAGE = 1_000  # Guild > List Guild Members
AUTO_ARCHIVE_MINUTES = frozenset({60, 1_440, 4_320, 10_080})  # Channel > Thread Metadata

GATEWAY_FRAME_BYTES = 4_096  # Gateway > Sending Events
GATEWAY_SENDS = 120  # Gateway > Rate Limiting: events in 60 seconds
GATEWAY_SENDS_SECONDS = 60
IDENTIFIES_PER_DAY = 1_000  # Gateway > Rate Limiting
GLOBAL_REQUESTS_PER_SECOND = 50  # Rate Limits > Global Rate Limit


@dataclass(frozen=True)
class Terms:
    """The spans Discord keeps, which a test may shorten."""

    answer_seconds: float = 3.0  # Receiving and Responding: initial response
    token_seconds: float = 15 * 60.0  # Receiving and Responding: follow-ups
    heartbeat_seconds: float = 41.25  # Gateway > Heartbeat Interval
    session_seconds: float = 120.0  # not documented: how long a dropped session can be resumed
    replay_events: int = 1_000  # not documented: how many events a session can catch up on
    nonce_seconds: float = 5 * 60.0  # Create Message: "the past few minutes"
    link_seconds: float = 24 * 3600.0  # Reference > Signed Attachment CDN URLs
    keep_alive_seconds: float = 15.0  # ours: the comment that keeps an event stream open
