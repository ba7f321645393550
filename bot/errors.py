"""The errors a person reads: each is raised where it is known, as the sentence they will see."""


class RetakeError(Exception):
    """What happened and what can be done about it, in one sentence without jargon."""

    @property
    def sentence(self) -> str:
        return str(self)


class BadConfiguration(RetakeError):
    """The operator must mend a setting."""


class NotAPicture(RetakeError):
    """What was given is not a picture that Retake takes."""


class Locked(RetakeError):
    """An edit would change a field that somebody asked to keep."""


class BadValue(RetakeError):
    """A field cannot hold this value."""


class NotFound(RetakeError):
    """What was asked for isn't here, or isn't here any more."""


class NotPossible(RetakeError):
    """It exists, but cannot be done as things stand."""
