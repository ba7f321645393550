"""The tables, as the newest migration leaves them."""

from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    column,
    table,
)

metadata = MetaData()

# SQLite counts up a primary key only if its type is exactly INTEGER.
Key = BigInteger().with_variant(Integer, "sqlite")


class Moment(TypeDecorator[datetime]):
    """A point in time; SQLite forgets time zones, so it is kept and given back in UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None or dialect.name != "sqlite":
            return value
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None or dialect.name != "sqlite":
            return value
        return value.replace(tzinfo=UTC)


sessions = Table(
    "sessions",
    metadata,
    Column("id", Key, primary_key=True),
    Column("guild_id", BigInteger),
    Column("channel_id", BigInteger, nullable=False),
    Column("owner_id", BigInteger, nullable=False),
    Column("idea", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("key", Text, nullable=False, unique=True),
    Column("anchor_id", BigInteger),
    Column("thread_id", BigInteger),
    Column("card_id", BigInteger),
    Column("head_id", Key),
    Column("locks", Text, nullable=False, server_default="[]"),
    Column("source", Text),
    Column("active_at", Moment, nullable=False),
    Index("sessions_thread", "thread_id"),
    Index("sessions_active", "active_at"),
)

acceptances = Table(
    "acceptances",
    metadata,
    Column("key", Text, primary_key=True),
    Column("session_id", Key, ForeignKey("sessions.id"), nullable=False),
    Column("person_id", BigInteger, nullable=False),
    Column("utterance", Text, nullable=False),
    Column("deed", Text),
    Column("at", Moment, nullable=False),
    Column("outcome", Text),
    Column("reply_to", BigInteger),
    Column("reply_id", BigInteger),
    Column("settled", Boolean, nullable=False, server_default="0"),
    Column("model", Text),
    Column("tokens_in", Integer, nullable=False, server_default="0"),
    Column("tokens_out", Integer, nullable=False, server_default="0"),
    Column("cost", Float, nullable=False, server_default="0"),
    Index("acceptances_session", "session_id"),
)
Index(
    "acceptances_open",
    acceptances.c.session_id,
    sqlite_where=acceptances.c.settled.is_(False),
    postgresql_where=acceptances.c.settled.is_(False),
)

rounds = Table(
    "rounds",
    metadata,
    Column("id", Key, primary_key=True),
    Column("session_id", Key, ForeignKey("sessions.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("parent_id", Key, ForeignKey("rounds.id")),
    Column("kind", Text, nullable=False),
    Column("prompt", Text, nullable=False),
    Column("keep", Text, nullable=False),
    Column("keep_rest", Boolean, nullable=False),
    Column("asked_by", BigInteger, nullable=False),
    Column("key", Text, nullable=False, unique=True),
    Column("phase", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("method", Text),
    Column("strength", Float),
    Column("depth", Integer, nullable=False, server_default="0"),
    Column("fence", Integer, nullable=False, server_default="0"),
    Column("status_id", BigInteger),
    Column("message_id", BigInteger),
    Column("numbered", Boolean, nullable=False, server_default="0"),
    Column("error", Text),
    Column("note", Text, nullable=False, server_default=""),
    UniqueConstraint("session_id", "number"),
    Index("rounds_message", "message_id"),
    Index("rounds_status", "status_id"),
)
Index(
    "rounds_open",
    rounds.c.phase,
    rounds.c.session_id,
    sqlite_where=rounds.c.phase.in_(("accepted", "planned", "rendered")),
    postgresql_where=rounds.c.phase.in_(("accepted", "planned", "rendered")),
)

edits = Table(
    "edits",
    metadata,
    Column("id", Key, primary_key=True),
    Column("session_id", Key, ForeignKey("sessions.id"), nullable=False),
    Column("key", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("field", Text, nullable=False),
    Column("edit", Text, nullable=False),
    Column("round_id", Key, ForeignKey("rounds.id")),
    UniqueConstraint("key", "position"),
    Index("edits_round", "round_id"),
)
Index(
    "edits_waiting",
    edits.c.session_id,
    sqlite_where=edits.c.round_id.is_(None),
    postgresql_where=edits.c.round_id.is_(None),
)

candidates = Table(
    "candidates",
    metadata,
    Column("round_id", Key, ForeignKey("rounds.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("seed", BigInteger),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("source", Text),
    Column("origin_id", Key),
    Column("origin_number", Integer),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("hash", Text),
    Column("drift", Float),
    Column("cost", Float, nullable=False, server_default="0"),
    Column("provider_id", Text),
    Column("error", Text),
)

picks = Table(
    "picks",
    metadata,
    Column("round_id", Key, ForeignKey("rounds.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("person_id", BigInteger, primary_key=True),
    Column("vote", Text, nullable=False),
    Column("at", Moment, nullable=False),
)

keepers = Table(
    "keepers",
    metadata,
    Column("id", Key, primary_key=True),
    Column("guild_id", BigInteger),
    Column("person_id", BigInteger, nullable=False),
    Column("session_id", Key, ForeignKey("sessions.id"), nullable=False),
    Column("round_id", Key, ForeignKey("rounds.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("hash", Text, nullable=False),
    Column("prompt", Text, nullable=False),
    Column("wording", Text, nullable=False),
    Column("engine", Text, nullable=False),
    Column("seed", BigInteger),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("note", Text, nullable=False),
    Column("tags", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    UniqueConstraint("round_id", "number", "person_id"),
    Index("keepers_guild", "guild_id", "id"),
    Index("keepers_person", "person_id", "id"),
)

# SQLite's full-text index; its rowid is the keeper's id. A migration makes it by hand.
keeper_words = table(
    "keeper_words", column("rowid"), column("spoken"), column("note"), column("tags")
)

lessons = Table(
    "lessons",
    metadata,
    Column("round_id", Key, ForeignKey("rounds.id"), primary_key=True),
    Column("session_id", Key, ForeignKey("sessions.id"), nullable=False),
    Column("text", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Index("lessons_session", "session_id"),
)

notes = Table(  # small facts about the installation itself
    "notes",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
