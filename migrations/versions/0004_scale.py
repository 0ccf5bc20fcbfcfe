"""What a ledger needs at a million claims and beside others: likeness, journals taken in, more indexes.

Going down drops the new tables with what stands in them.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

# With what makes a new row the same as one that is there: its keys.
APPEND_ONLY = {
    "merges": "id = new.id OR uid = new.uid OR (ledger_uid = new.ledger_uid AND head_seq = new.head_seq)",
    "merged_entries": "ledger_uid = new.ledger_uid AND seq = new.seq",
}
FLAGS = (
    "support_lost",
    "below_policy",
    "single_source",
    "unnamed_only",
    "circular",
    "contested",
    "changed_since_check",
    "overridden",
)
INDEXES = {
    "ix_claims_recorded_at": ("claims", ["recorded_at"], None),
    "ix_claims_kind": ("claims", ["kind"], "kind IS NOT NULL"),
    "ix_links_kind": ("links", ["kind"], None),
    "ix_standings_check_after": ("standings", ["check_after", "claim_id"], "check_after IS NOT NULL"),
    **{f"ix_standings_{flag}": ("standings", ["claim_id"], f"{flag} = 1") for flag in FLAGS},
}
"""By name: the table, the columns, and of which rows."""


def upgrade() -> None:
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    create_tables(
        moment=sa.Text() if on_sqlite else sa.TIMESTAMP(timezone=True),
        uid=sa.Text() if on_sqlite else sa.UUID(as_uuid=False),
    )
    for table, same in APPEND_ONLY.items():
        guard_on_sqlite(table, same) if on_sqlite else guard_on_postgresql(table)
    for name, (table, columns, where) in INDEXES.items():
        only = sa.text(where) if where else None
        op.create_index(name, table, columns, sqlite_where=only, postgresql_where=only)


def downgrade() -> None:
    for name, (table, _, _) in INDEXES.items():
        op.drop_index(name, table_name=table)
    for table in ("merged_entries", "merges", "vectors", "bands"):
        op.drop_table(table)


def guard_on_postgresql(table: str) -> None:
    """Refuses changes and removals, as the first revision does for its tables."""
    op.execute(
        f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
        "FOR EACH STATEMENT EXECUTE FUNCTION factdb_append_only()"
    )


def guard_on_sqlite(table: str, same: str) -> None:
    """Refuses changes and removals; INSERT OR REPLACE would take the old row out without the trigger on DELETE."""
    refuse = f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    for act in ("UPDATE", "DELETE"):
        op.execute(f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} {refuse}")
    there = f"EXISTS (SELECT 1 FROM {table} WHERE {same})"
    op.execute(f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} WHEN {there} {refuse}")


def create_tables(moment: sa.types.TypeEngine[Any], uid: sa.types.TypeEngine[Any]) -> None:
    op.create_table(
        "bands",
        sa.Column("band", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_bands_claim_id"),
        sa.PrimaryKeyConstraint("band", "claim_id", name="pk_bands"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_bands_claim_id", "bands", ["claim_id"])
    op.create_table(
        "vectors",
        sa.Column("claim_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("length(model) = 64", name="ck_vectors_model_length"),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_vectors_claim_id"),
        sa.PrimaryKeyConstraint("claim_id", name="pk_vectors"),
        sqlite_strict=True,
    )
    op.create_table(
        "merges",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("ledger_uid", uid, nullable=False),
        sa.Column("head_seq", sa.Integer(), nullable=False),
        sa.Column("head_hash", sa.Text(), nullable=False),
        sa.Column("schema", sa.Text(), nullable=False),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint("head_seq >= 0", name="ck_merges_head_seq_range"),
        sa.CheckConstraint("length(head_hash) = 64", name="ck_merges_head_hash_length"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_merges_recorded_by_length"),
        sa.CheckConstraint("length(schema) BETWEEN 1 AND 500", name="ck_merges_schema_length"),
        sa.PrimaryKeyConstraint("id", name="pk_merges"),
        sa.UniqueConstraint("uid", name="uq_merges_uid"),
        sa.UniqueConstraint("ledger_uid", "head_seq", name="uq_merges_ledger_uid_head_seq"),
        sqlite_strict=True,
    )
    op.create_table(
        "merged_entries",
        sa.Column("ledger_uid", uid, nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("written_at", sa.Text(), nullable=False),
        sa.Column("written_by", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.CheckConstraint("act IN ('insert', 'change', 'remove')", name="ck_merged_entries_act_word"),
        sa.CheckConstraint("length(hash) = 64", name="ck_merged_entries_hash_length"),
        sa.CheckConstraint("length(written_by) BETWEEN 1 AND 500", name="ck_merged_entries_written_by_length"),
        sa.CheckConstraint("seq > 0", name="ck_merged_entries_seq_range"),
        sa.PrimaryKeyConstraint("ledger_uid", "seq", name="pk_merged_entries"),
        sqlite_strict=True,
    )
