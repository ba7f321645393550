"""Brings a database to the newest schema, in one transaction."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from bot.errors import BadConfiguration

_SCRIPTS = Path(__file__).parent / "migrations"


def upgrade(connection: Connection) -> None:
    """Run the migrations that are missing.

    Raises:
        BadConfiguration: the schema is newer than this program.
    """
    known = _revisions()
    current = _current(connection)
    if current == known[-1]:
        return
    if current is not None and current not in known:
        raise BadConfiguration(
            f"The database has schema {current}, which is newer than this Retake"
            f" ({known[-1]}); upgrade Retake or use another database."
        )
    _run(connection)


def _revisions() -> list[str]:
    return sorted(path.name[:4] for path in (_SCRIPTS / "versions").glob("[0-9]*.py"))


def _current(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _run(connection: Connection) -> None:
    # Most starts find nothing to do; alembic is a tenth of a second and 12 MB that they spare.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
