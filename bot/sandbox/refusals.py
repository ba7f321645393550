"""What Discord says when it refuses a request: documented codes and the shape of form errors."""

from bot.sandbox.wire import Json


class Refusal(Exception):
    """A request that is answered with an error, in Discord's shape."""

    def __init__(self, status: int, code: int, message: str, *, errors: Json | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.errors = errors

    def body(self) -> Json:
        body: Json = {"message": self.message, "code": self.code}
        if self.errors:
            body["errors"] = self.errors
        return body


class BadForm(Refusal):
    """50035: some fields of a body are wrong, each named by its path."""

    def __init__(self, problems: "dict[str, tuple[str, str]]") -> None:
        super().__init__(400, 50035, "Invalid Form Body", errors=_nested(problems))


def bad_field(path: str, code: str, message: str) -> BadForm:
    return BadForm({path: (code, message)})


def too_long(path: str, limit: int) -> BadForm:
    return bad_field(path, "BASE_TYPE_BAD_LENGTH", f"Must be {limit} or fewer in length.")


def required(path: str) -> BadForm:
    return bad_field(path, "BASE_TYPE_REQUIRED", "This field is required")


def not_found() -> Refusal:
    return Refusal(404, 0, "404: Not Found")


def unauthorized() -> Refusal:
    return Refusal(401, 0, "401: Unauthorized")


def unknown_application() -> Refusal:
    return Refusal(404, 10002, "Unknown Application")


def unknown_channel() -> Refusal:
    return Refusal(404, 10003, "Unknown Channel")


def unknown_guild() -> Refusal:
    return Refusal(404, 10004, "Unknown Guild")


def unknown_member() -> Refusal:
    return Refusal(404, 10007, "Unknown Member")


def unknown_message() -> Refusal:
    return Refusal(404, 10008, "Unknown Message")


def unknown_overwrite() -> Refusal:
    return Refusal(404, 10009, "Unknown Permission Overwrite")


def unknown_user() -> Refusal:
    return Refusal(404, 10013, "Unknown User")


def unknown_emoji() -> Refusal:
    return Refusal(400, 10014, "Unknown Emoji")


def unknown_webhook() -> Refusal:
    return Refusal(404, 10015, "Unknown Webhook")


def unknown_interaction() -> Refusal:
    return Refusal(404, 10062, "Unknown interaction")


def unknown_command() -> Refusal:
    return Refusal(404, 10063, "Unknown application command")


def too_many_pins() -> Refusal:
    return Refusal(400, 30003, "Maximum number of pins reached for the channel (250)")


def too_many_reactions() -> Refusal:
    return Refusal(400, 30010, "Maximum number of reactions reached (20)")


def too_many_commands(limit: int) -> Refusal:
    return Refusal(400, 30032, f"Maximum number of application commands reached ({limit})")


def request_too_large() -> Refusal:
    return Refusal(413, 40005, "Request entity too large")


def already_acknowledged() -> Refusal:
    return Refusal(400, 40060, "Interaction has already been acknowledged.")


def missing_access() -> Refusal:
    return Refusal(403, 50001, "Missing Access")


def not_in_dm() -> Refusal:
    return Refusal(400, 50003, "Cannot execute action on a DM channel")


def not_the_author() -> Refusal:
    return Refusal(403, 50005, "Cannot edit a message authored by another user")


def empty_message() -> Refusal:
    return Refusal(400, 50006, "Cannot send an empty message")


def cannot_message_user() -> Refusal:
    return Refusal(403, 50007, "Cannot send messages to this user")


def not_a_text_channel() -> Refusal:
    return Refusal(400, 50008, "Cannot send messages in a non-text channel")


def missing_permissions() -> Refusal:
    return Refusal(403, 50013, "Missing Permissions")


def system_message() -> Refusal:
    return Refusal(403, 50021, "Cannot execute action on a system message")


def wrong_channel_type() -> Refusal:
    return Refusal(400, 50024, "Cannot execute action on this channel type")


def expired_webhook_token() -> Refusal:
    return Refusal(401, 50027, "Invalid Webhook Token")


def file_too_large() -> Refusal:
    return Refusal(400, 50045, "File uploaded exceeds the maximum size")


def archived_thread() -> Refusal:
    return Refusal(400, 50083, "Thread is archived")


def too_old() -> Refusal:
    message = "You can only bulk delete messages that are under 14 days old."
    return Refusal(400, 50034, message)


def unreadable_json() -> Refusal:
    return Refusal(400, 50109, "The request body contains invalid JSON.")


def cannot_reply() -> Refusal:
    return Refusal(403, 160002, "Cannot reply without permission to read message history")


def thread_exists() -> Refusal:
    return Refusal(400, 160004, "A thread has already been created for this message")


def thread_locked() -> Refusal:
    return Refusal(400, 160005, "Thread is locked")


def _nested(problems: "dict[str, tuple[str, str]]") -> Json:
    tree: Json = {}
    for path, (code, message) in problems.items():
        node = tree
        for part in path.split("."):
            node = node.setdefault(part, {})
        node.setdefault("_errors", []).append({"code": code, "message": message})
    return tree
