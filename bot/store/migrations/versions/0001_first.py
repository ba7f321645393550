"""The first schema: sessions, what is said in them, rounds, candidates, picks, keepers, lessons."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

key = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
moment = sa.DateTime(timezone=True)


def upgrade() -> None:
    _notes()
    _sessions()
    _acceptances()
    _rounds()
    _candidates()
    _edits()
    _keepers()
    _lessons()
    _picks()
    _keeper_words()


def _notes() -> None:
    op.create_table(
        "notes",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )


def _sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("id", key, nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=True),
        sa.Column("channel_id", sa.BigInteger(), nullable=False),
        sa.Column("owner_id", sa.BigInteger(), nullable=False),
        sa.Column("idea", sa.Text(), nullable=False),
        sa.Column("created_at", moment, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("anchor_id", sa.BigInteger(), nullable=True),
        sa.Column("thread_id", sa.BigInteger(), nullable=True),
        sa.Column("card_id", sa.BigInteger(), nullable=True),
        sa.Column("head_id", key, nullable=True),
        sa.Column("locks", sa.Text(), server_default="[]", nullable=False),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("active_at", moment, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("key"),
    )
    op.create_index("sessions_active", "sessions", ["active_at"], unique=False)
    op.create_index("sessions_thread", "sessions", ["thread_id"], unique=False)


def _acceptances() -> None:
    op.create_table(
        "acceptances",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("session_id", key, nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("utterance", sa.Text(), nullable=False),
        sa.Column("deed", sa.Text(), nullable=True),
        sa.Column("at", moment, nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("reply_to", sa.BigInteger(), nullable=True),
        sa.Column("reply_id", sa.BigInteger(), nullable=True),
        sa.Column("settled", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("model", sa.Text(), nullable=True),
        sa.Column("tokens_in", sa.Integer(), server_default="0", nullable=False),
        sa.Column("tokens_out", sa.Integer(), server_default="0", nullable=False),
        sa.Column("cost", sa.Float(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.id"],
        ),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_index(
        "acceptances_open",
        "acceptances",
        ["session_id"],
        unique=False,
        sqlite_where=sa.text("settled IS 0"),
        postgresql_where=sa.text("settled IS 0"),
    )
    op.create_index("acceptances_session", "acceptances", ["session_id"], unique=False)


def _rounds() -> None:
    op.create_table(
        "rounds",
        sa.Column("id", key, nullable=False),
        sa.Column("session_id", key, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("parent_id", key, nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("prompt", sa.Text(), nullable=False),
        sa.Column("keep", sa.Text(), nullable=False),
        sa.Column("keep_rest", sa.Boolean(), nullable=False),
        sa.Column("asked_by", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("phase", sa.Text(), nullable=False),
        sa.Column("created_at", moment, nullable=False),
        sa.Column("method", sa.Text(), nullable=True),
        sa.Column("strength", sa.Float(), nullable=True),
        sa.Column("depth", sa.Integer(), server_default="0", nullable=False),
        sa.Column("fence", sa.Integer(), server_default="0", nullable=False),
        sa.Column("status_id", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("numbered", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["parent_id"],
            ["rounds.id"],
        ),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("key"),
        sa.UniqueConstraint("session_id", "number"),
    )
    op.create_index("rounds_message", "rounds", ["message_id"], unique=False)
    op.create_index("rounds_status", "rounds", ["status_id"], unique=False)
    op.create_index(
        "rounds_open",
        "rounds",
        ["phase", "session_id"],
        unique=False,
        sqlite_where=sa.text("phase IN ('accepted', 'planned', 'rendered')"),
        postgresql_where=sa.text("phase IN ('accepted', 'planned', 'rendered')"),
    )


def _candidates() -> None:
    op.create_table(
        "candidates",
        sa.Column("round_id", key, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("seed", sa.BigInteger(), nullable=True),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("origin_id", key, nullable=True),
        sa.Column("origin_number", sa.Integer(), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("hash", sa.Text(), nullable=True),
        sa.Column("drift", sa.Float(), nullable=True),
        sa.Column("cost", sa.Float(), server_default="0", nullable=False),
        sa.Column("provider_id", sa.Text(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["rounds.id"],
        ),
        sa.PrimaryKeyConstraint("round_id", "number"),
    )


def _edits() -> None:
    op.create_table(
        "edits",
        sa.Column("id", key, nullable=False),
        sa.Column("session_id", key, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("edit", sa.Text(), nullable=False),
        sa.Column("round_id", key, nullable=True),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["rounds.id"],
        ),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("key", "position"),
    )
    op.create_index("edits_round", "edits", ["round_id"], unique=False)
    op.create_index(
        "edits_waiting",
        "edits",
        ["session_id"],
        unique=False,
        sqlite_where=sa.text("round_id IS NULL"),
        postgresql_where=sa.text("round_id IS NULL"),
    )


def _keepers() -> None:
    op.create_table(
        "keepers",
        sa.Column("id", key, nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=True),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("session_id", key, nullable=False),
        sa.Column("round_id", key, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("prompt", sa.Text(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("engine", sa.Text(), nullable=False),
        sa.Column("seed", sa.BigInteger(), nullable=True),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("created_at", moment, nullable=False),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["rounds.id"],
        ),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("round_id", "number", "person_id"),
    )
    op.create_index("keepers_guild", "keepers", ["guild_id", "id"], unique=False)
    op.create_index("keepers_person", "keepers", ["person_id", "id"], unique=False)


def _lessons() -> None:
    op.create_table(
        "lessons",
        sa.Column("round_id", key, nullable=False),
        sa.Column("session_id", key, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["rounds.id"],
        ),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.id"],
        ),
        sa.PrimaryKeyConstraint("round_id"),
    )
    op.create_index("lessons_session", "lessons", ["session_id"], unique=False)


def _picks() -> None:
    op.create_table(
        "picks",
        sa.Column("round_id", key, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("vote", sa.Text(), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["rounds.id"],
        ),
        sa.PrimaryKeyConstraint("round_id", "number", "person_id"),
    )


def _keeper_words() -> None:
    # PostgreSQL will search the keepers' own columns; only SQLite needs a table of words.
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE keeper_words USING fts5"
            "(spoken, note, tags, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"
        )
