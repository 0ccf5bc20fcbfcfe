"""Drafts: claims proposed from a story's text, passages found again or lost in later revisions. Who rated what.

Going down drops the new tables and columns with what stands in them.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

# Column, then its type and constraints: the same words on both engines.
NEW_COLUMNS = {
    "appearances": {
        "moved_from_id": "INTEGER CONSTRAINT fk_appearances_moved_from_id REFERENCES appearances (id)",
    },
    "derivations": {
        "withdrawn_at": "{moment}",
        "withdrawn_because": "TEXT CONSTRAINT ck_derivations_withdrawn_because_length "
        "CHECK (length(withdrawn_because) BETWEEN 1 AND 10000) CONSTRAINT ck_derivations_withdrawal_explained "
        "CHECK ((withdrawn_at IS NULL) = (withdrawn_because IS NULL))",
    },
    "source_ratings": {
        "rated_by": "TEXT CONSTRAINT ck_source_ratings_rated_by_length CHECK (length(rated_by) BETWEEN 1 AND 500)",
    },
    "information_ratings": {
        "rated_by": "TEXT CONSTRAINT ck_information_ratings_rated_by_length CHECK (length(rated_by) BETWEEN 1 AND 500)",
    },
}
BEFORE = (
    "claim_id",
    "status",
    "attribution_status",
    "low",
    "high",
    "support_lost",
    "below_policy",
    "single_source",
    "unnamed_only",
    "circular",
    "contested",
    "overridden",
    "check_after",
)
"""The columns of `standings` before this revision."""


def upgrade() -> None:
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    create_tables(
        moment=sa.Text() if on_sqlite else sa.TIMESTAMP(timezone=True),
        uid=sa.Text() if on_sqlite else sa.UUID(as_uuid=False),
    )
    for table, columns in NEW_COLUMNS.items():
        for name, definition in columns.items():
            moment = "TEXT" if on_sqlite else "TIMESTAMP WITH TIME ZONE"
            op.execute(f"ALTER TABLE {table} ADD COLUMN {name} {definition.format(moment=moment)}")
    op.create_index("ix_appearances_moved_from_id", "appearances", ["moved_from_id"])
    guard_losses(on_sqlite)
    restand("changed_since_check", *BEFORE)


def downgrade() -> None:
    restand(*BEFORE)
    op.drop_index("ix_appearances_moved_from_id", table_name="appearances")
    for table, columns in NEW_COLUMNS.items():
        for name in reversed(columns):
            op.drop_column(table, name)
    for table in ("proposals", "losses"):
        op.drop_table(table)


def guard_losses(on_sqlite: bool) -> None:
    """Refuses changes and removals, as the first revision does for its tables."""
    if not on_sqlite:
        op.execute(
            "CREATE TRIGGER losses_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON losses "
            "FOR EACH STATEMENT EXECUTE FUNCTION factdb_append_only()"
        )
        return
    refuse = "BEGIN SELECT RAISE(ABORT, 'losses is append-only'); END"
    for act in ("UPDATE", "DELETE"):
        op.execute(f"CREATE TRIGGER losses_no_{act.lower()} BEFORE {act} ON losses {refuse}")
    # INSERT OR REPLACE takes the old row out without firing the trigger on DELETE.
    same = "id = new.id OR uid = new.uid OR (appearance_id = new.appearance_id AND revision_id = new.revision_id)"
    there = f"EXISTS (SELECT 1 FROM losses WHERE {same})"
    op.execute(f"CREATE TRIGGER losses_no_replace BEFORE INSERT ON losses WHEN {there} {refuse}")


def restand(*columns: str) -> None:
    """The derived table anew, with these columns; what follows from the old one is carried over."""
    for column in ("status", "attribution_status"):
        op.drop_index(f"ix_standings_{column}", table_name="standings")
    op.rename_table("standings", "standings_before")
    if op.get_bind().dialect.name == "postgresql":
        # PostgreSQL keeps the names of constraints with the old table.
        op.execute("ALTER INDEX pk_standings RENAME TO pk_standings_before")
    create_standings([column for column in columns if column not in NO_FLAGS])
    carried = ", ".join(BEFORE)
    flag, value = (", changed_since_check", ", 0") if "changed_since_check" in columns else ("", "")
    op.execute(f"INSERT INTO standings ({carried}{flag}) SELECT {carried}{value} FROM standings_before")
    op.drop_table("standings_before")


NO_FLAGS = ("claim_id", "status", "attribution_status", "low", "high", "check_after")


def create_standings(flags: list[str]) -> None:
    words = "'unchecked', 'confirmed', 'unconfirmed', 'disputed', 'refuted', 'unverifiable', 'withdrawn'"
    op.create_table(
        "standings",
        sa.Column("claim_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("attribution_status", sa.Text(), nullable=False),
        sa.Column("low", sa.Integer(), nullable=False),
        sa.Column("high", sa.Integer(), nullable=False),
        *(sa.Column(flag, sa.Integer(), nullable=False) for flag in flags),
        sa.Column("check_after", sa.Text(), nullable=True),
        *(
            sa.CheckConstraint(f"{column} IN ({words})", name=f"ck_standings_{column}_word")
            for column in ("status", "attribution_status")
        ),
        sa.CheckConstraint("low >= 0", name="ck_standings_low_range"),
        sa.CheckConstraint("high >= low", name="ck_standings_high_range"),
        *(sa.CheckConstraint(f"{flag} IN (0, 1)", name=f"ck_standings_{flag}_yes_no") for flag in flags),
        sa.CheckConstraint("length(check_after) IN (4, 7, 10)", name="ck_standings_check_after_date"),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_standings_claim_id"),
        sa.PrimaryKeyConstraint("claim_id", name="pk_standings"),
        sqlite_strict=True,
    )
    for column in ("status", "attribution_status"):
        op.create_index(f"ix_standings_{column}", "standings", [column])


def create_tables(moment: sa.types.TypeEngine[Any], uid: sa.types.TypeEngine[Any]) -> None:
    op.create_table(
        "losses",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("appearance_id", sa.Integer(), nullable=False),
        sa.Column("revision_id", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("stop", sa.Integer(), nullable=True),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint("(start IS NULL) = (stop IS NULL)", name="ck_losses_whole_span"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_losses_recorded_by_length"),
        sa.CheckConstraint("start >= 0", name="ck_losses_start_range"),
        sa.CheckConstraint("stop > start", name="ck_losses_span"),
        sa.ForeignKeyConstraint(["appearance_id"], ["appearances.id"], name="fk_losses_appearance_id"),
        sa.ForeignKeyConstraint(["revision_id"], ["revisions.id"], name="fk_losses_revision_id"),
        sa.PrimaryKeyConstraint("id", name="pk_losses"),
        sa.UniqueConstraint("uid", name="uq_losses_uid"),
        sa.UniqueConstraint("appearance_id", "revision_id", name="uq_losses_appearance_id_revision_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_losses_revision_id", "losses", ["revision_id"])
    op.create_table(
        "proposals",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("revision_id", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Integer(), nullable=False),
        sa.Column("via_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=True),
        sa.Column("decided_at", moment, nullable=True),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint("(state = 'accepted') = (claim_id IS NOT NULL)", name="ck_proposals_claim_given"),
        sa.CheckConstraint("(state = 'open') = (decided_at IS NULL)", name="ck_proposals_decision_dated"),
        sa.CheckConstraint("confidence BETWEEN 0 AND 1000", name="ck_proposals_confidence_range"),
        sa.CheckConstraint("length(body) BETWEEN 1 AND 10000", name="ck_proposals_body_length"),
        sa.CheckConstraint("length(made_by) BETWEEN 1 AND 500", name="ck_proposals_made_by_length"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_proposals_recorded_by_length"),
        sa.CheckConstraint("start >= 0", name="ck_proposals_start_range"),
        sa.CheckConstraint("state IN ('open', 'accepted', 'skipped', 'replaced')", name="ck_proposals_state_word"),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_proposals_claim_id"),
        sa.ForeignKeyConstraint(["revision_id"], ["revisions.id"], name="fk_proposals_revision_id"),
        sa.ForeignKeyConstraint(["via_id"], ["proposals.id"], name="fk_proposals_via_id"),
        sa.PrimaryKeyConstraint("id", name="pk_proposals"),
        sa.UniqueConstraint("uid", name="uq_proposals_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_proposals_claim_id", "proposals", ["claim_id"])
    op.create_index("ix_proposals_revision_id", "proposals", ["revision_id"])
    op.create_index("ix_proposals_via_id", "proposals", ["via_id"])
