"""The ledger: every table of the first release, its full-text indexes and its append-only guards.

Going down drops every table and what stands in them.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# With what makes a new row the same as one that is there: its keys.
APPEND_ONLY = {
    "journal": "seq = new.seq OR hash = new.hash",
    "verdicts": "id = new.id OR uid = new.uid",
    "verdict_evidence": "id = new.id OR (verdict_id = new.verdict_id AND evidence_id = new.evidence_id)",
}
SEARCHED = {"claims": ("text",), "attributions": ("quote",), "sources": ("name", "descriptor")}
TABLES = (
    "verdict_evidence",
    "verdicts",
    "standings",
    "links",
    "evidence",
    "claim_tags",
    "attributions",
    "appearances",
    "revisions",
    "derivations",
    "claims",
    "stories",
    "documents",
    "affiliations",
    "tags",
    "sources",
    "ledger",
    "journal",
)


def upgrade() -> None:
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    create_tables(
        moment=sa.Text() if on_sqlite else sa.TIMESTAMP(timezone=True),
        uid=sa.Text() if on_sqlite else sa.UUID(as_uuid=False),
    )
    if on_sqlite:
        for table, columns in SEARCHED.items():
            index_words_on_sqlite(table, columns)
        for table, same in APPEND_ONLY.items():
            guard_on_sqlite(table, same)
    else:
        for table, columns in SEARCHED.items():
            index_words_on_postgresql(table, columns)
        guard_on_postgresql()


def downgrade() -> None:
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    if on_sqlite:
        for table in SEARCHED:
            op.execute(f"DROP TABLE {table}_fts")
    for table in TABLES:
        op.drop_table(table)
    if not on_sqlite:
        op.execute("DROP FUNCTION factdb_append_only()")


def index_words_on_sqlite(table: str, columns: tuple[str, ...]) -> None:
    """An FTS5 index whose text stays in the table (external content), kept current by triggers."""
    listed = ", ".join(columns)
    new, old = (", ".join(f"{row}.{column}" for column in columns) for row in ("new", "old"))
    op.execute(
        f"CREATE VIRTUAL TABLE {table}_fts USING fts5({listed}, content='{table}', content_rowid='id', "
        "tokenize='porter unicode61 remove_diacritics 2')"
    )
    enter = f"INSERT INTO {table}_fts (rowid, {listed}) VALUES (new.id, {new});"
    leave = f"INSERT INTO {table}_fts ({table}_fts, rowid, {listed}) VALUES ('delete', old.id, {old});"
    op.execute(f"CREATE TRIGGER {table}_fts_insert AFTER INSERT ON {table} BEGIN {enter} END")
    op.execute(f"CREATE TRIGGER {table}_fts_delete AFTER DELETE ON {table} BEGIN {leave} END")
    op.execute(f"CREATE TRIGGER {table}_fts_update AFTER UPDATE OF {listed} ON {table} BEGIN {leave} {enter} END")


def index_words_on_postgresql(table: str, columns: tuple[str, ...]) -> None:
    """A generated tsvector column with a GIN index."""
    joined = " || ' ' || ".join(f"coalesce({column}, '')" for column in columns)
    op.execute(
        f"ALTER TABLE {table} ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('english', {joined})) STORED"
    )
    op.execute(f"CREATE INDEX ix_{table}_words ON {table} USING gin (words)")


def guard_on_sqlite(table: str, same: str) -> None:
    refuse = f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    for act in ("UPDATE", "DELETE"):
        op.execute(f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} {refuse}")
    # INSERT OR REPLACE takes the old row out without firing the trigger on DELETE.
    there = f"EXISTS (SELECT 1 FROM {table} WHERE {same})"
    op.execute(f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} WHEN {there} {refuse}")


def guard_on_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION factdb_append_only() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$"
    )
    for table in APPEND_ONLY:
        op.execute(
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION factdb_append_only()"
        )


def create_tables(moment: sa.types.TypeEngine[Any], uid: sa.types.TypeEngine[Any]) -> None:
    op.create_table(
        "journal",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.CheckConstraint("act IN ('insert', 'change', 'remove')", name="ck_journal_act_word"),
        sa.CheckConstraint("length(hash) = 64", name="ck_journal_hash_length"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_journal_recorded_by_length"),
        sa.PrimaryKeyConstraint("seq", name="pk_journal"),
        sa.UniqueConstraint("hash", name="uq_journal_hash"),
        sqlite_strict=True,
    )
    op.create_index("ix_journal_table_name_row_id_seq", "journal", ["table_name", "row_id", "seq"])
    op.create_table(
        "ledger",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("head_seq", sa.Integer(), nullable=False),
        sa.Column("head_hash", sa.Text(), nullable=False),
        sa.CheckConstraint("head_seq >= 0", name="ck_ledger_head_seq_range"),
        sa.CheckConstraint("id = 1", name="ck_ledger_one_row"),
        sa.CheckConstraint("length(head_hash) = 64", name="ck_ledger_head_hash_length"),
        sa.PrimaryKeyConstraint("id", name="pk_ledger"),
        sqlite_strict=True,
    )
    op.create_table(
        "sources",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("descriptor", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("merged_into_id", sa.Integer(), nullable=True),
        sa.Column("merged_at", moment, nullable=True),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint("(kind = 'unnamed') = (name IS NULL)", name="ck_sources_name_kept"),
        sa.CheckConstraint("kind <> 'unnamed' OR descriptor IS NOT NULL", name="ck_sources_descriptor_given"),
        sa.CheckConstraint(
            "kind IN ('person', 'organization', 'office', 'collective', 'unnamed')", name="ck_sources_kind_word"
        ),
        sa.CheckConstraint("(merged_into_id IS NULL) = (merged_at IS NULL)", name="ck_sources_merged_dated"),
        sa.CheckConstraint("length(descriptor) BETWEEN 1 AND 500", name="ck_sources_descriptor_length"),
        sa.CheckConstraint("length(name) BETWEEN 1 AND 500", name="ck_sources_name_length"),
        sa.CheckConstraint("length(name_key) BETWEEN 1 AND 500", name="ck_sources_name_key_length"),
        sa.CheckConstraint("length(note) BETWEEN 1 AND 10000", name="ck_sources_note_length"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_sources_recorded_by_length"),
        sa.CheckConstraint("merged_into_id <> id", name="ck_sources_merged_elsewhere"),
        sa.ForeignKeyConstraint(["merged_into_id"], ["sources.id"], name="fk_sources_merged_into_id"),
        sa.PrimaryKeyConstraint("id", name="pk_sources"),
        sa.UniqueConstraint("uid", name="uq_sources_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_sources_merged_into_id", "sources", ["merged_into_id"])
    op.create_index("ix_sources_name_key", "sources", ["name_key"])
    op.create_table(
        "tags",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint("length(name) BETWEEN 1 AND 100", name="ck_tags_name_length"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_tags_recorded_by_length"),
        sa.PrimaryKeyConstraint("id", name="pk_tags"),
        sa.UniqueConstraint("name", name="uq_tags_name"),
        sa.UniqueConstraint("uid", name="uq_tags_uid"),
        sqlite_strict=True,
    )
    op.create_table(
        "affiliations",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("organization_id", sa.Integer(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("tenure", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Text(), nullable=True),
        sa.Column("valid_until", sa.Text(), nullable=True),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint("tenure IN ('present', 'former', 'unknown')", name="ck_affiliations_tenure_word"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_affiliations_recorded_by_length"),
        sa.CheckConstraint("length(role) BETWEEN 1 AND 500", name="ck_affiliations_role_length"),
        sa.CheckConstraint("length(valid_from) IN (4, 7, 10)", name="ck_affiliations_valid_from_date"),
        sa.CheckConstraint("length(valid_until) IN (4, 7, 10)", name="ck_affiliations_valid_until_date"),
        sa.CheckConstraint("role IS NOT NULL OR organization_id IS NOT NULL", name="ck_affiliations_says_something"),
        sa.CheckConstraint("valid_until >= valid_from", name="ck_affiliations_dates_in_order"),
        sa.ForeignKeyConstraint(["organization_id"], ["sources.id"], name="fk_affiliations_organization_id"),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name="fk_affiliations_source_id"),
        sa.PrimaryKeyConstraint("id", name="pk_affiliations"),
        sa.UniqueConstraint("uid", name="uq_affiliations_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_affiliations_organization_id", "affiliations", ["organization_id"])
    op.create_index("ix_affiliations_source_id", "affiliations", ["source_id"])
    op.create_table(
        "documents",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("archived_url", sa.Text(), nullable=True),
        sa.Column("path", sa.Text(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column("publisher_id", sa.Integer(), nullable=True),
        sa.Column("published_on", sa.Text(), nullable=True),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint("(path IS NULL) = (sha256 IS NULL)", name="ck_documents_file_hashed"),
        sa.CheckConstraint("length(archived_url) BETWEEN 1 AND 10000", name="ck_documents_archived_url_length"),
        sa.CheckConstraint("length(path) BETWEEN 1 AND 10000", name="ck_documents_path_length"),
        sa.CheckConstraint("length(published_on) IN (4, 7, 10)", name="ck_documents_published_on_date"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_documents_recorded_by_length"),
        sa.CheckConstraint("length(sha256) = 64", name="ck_documents_sha256_length"),
        sa.CheckConstraint("length(title) BETWEEN 1 AND 500", name="ck_documents_title_length"),
        sa.CheckConstraint("length(url) BETWEEN 1 AND 10000", name="ck_documents_url_length"),
        sa.CheckConstraint("size >= 0", name="ck_documents_size_range"),
        sa.CheckConstraint(
            "title IS NOT NULL OR url IS NOT NULL OR path IS NOT NULL", name="ck_documents_says_something"
        ),
        sa.ForeignKeyConstraint(["publisher_id"], ["sources.id"], name="fk_documents_publisher_id"),
        sa.PrimaryKeyConstraint("id", name="pk_documents"),
        sa.UniqueConstraint("uid", name="uq_documents_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_documents_publisher_id", "documents", ["publisher_id"])
    op.create_index("ix_documents_sha256", "documents", ["sha256"])
    op.create_index("ix_documents_url", "documents", ["url"], postgresql_using="hash")
    op.create_table(
        "stories",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("publisher_id", sa.Integer(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("byline", sa.Text(), nullable=True),
        sa.Column("published_on", sa.Text(), nullable=True),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint("length(byline) BETWEEN 1 AND 500", name="ck_stories_byline_length"),
        sa.CheckConstraint("length(published_on) IN (4, 7, 10)", name="ck_stories_published_on_date"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_stories_recorded_by_length"),
        sa.CheckConstraint("length(slug) BETWEEN 1 AND 100", name="ck_stories_slug_length"),
        sa.CheckConstraint("length(title) BETWEEN 1 AND 500", name="ck_stories_title_length"),
        sa.CheckConstraint("length(url) BETWEEN 1 AND 10000", name="ck_stories_url_length"),
        sa.ForeignKeyConstraint(["publisher_id"], ["sources.id"], name="fk_stories_publisher_id"),
        sa.PrimaryKeyConstraint("id", name="pk_stories"),
        sa.UniqueConstraint("slug", name="uq_stories_slug"),
        sa.UniqueConstraint("uid", name="uq_stories_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_stories_publisher_id", "stories", ["publisher_id"])
    op.create_table(
        "claims",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("story_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('event', 'numerical', 'quote', 'causal', 'prediction', 'opinion')", name="ck_claims_kind_word"
        ),
        sa.CheckConstraint("length(fingerprint) = 32", name="ck_claims_fingerprint_length"),
        sa.CheckConstraint("length(note) BETWEEN 1 AND 10000", name="ck_claims_note_length"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_claims_recorded_by_length"),
        sa.CheckConstraint("length(text) BETWEEN 1 AND 10000", name="ck_claims_text_length"),
        sa.ForeignKeyConstraint(["story_id"], ["stories.id"], name="fk_claims_story_id"),
        sa.PrimaryKeyConstraint("id", name="pk_claims"),
        sa.UniqueConstraint("uid", name="uq_claims_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_claims_fingerprint", "claims", ["fingerprint"])
    op.create_index("ix_claims_story_id", "claims", ["story_id"])
    op.create_table(
        "derivations",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("origin_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('derived_from', 'quoted_from', 'revision_of', 'primary_source')", name="ck_derivations_kind_word"
        ),
        sa.CheckConstraint("length(note) BETWEEN 1 AND 10000", name="ck_derivations_note_length"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_derivations_recorded_by_length"),
        sa.ForeignKeyConstraint(["document_id"], ["documents.id"], name="fk_derivations_document_id"),
        sa.ForeignKeyConstraint(["origin_id"], ["documents.id"], name="fk_derivations_origin_id"),
        sa.PrimaryKeyConstraint("id", name="pk_derivations"),
        sa.UniqueConstraint("document_id", "origin_id", "kind", name="uq_derivations_document_id_origin_id_kind"),
        sa.UniqueConstraint("uid", name="uq_derivations_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_derivations_origin_id", "derivations", ["origin_id"])
    op.create_table(
        "revisions",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("story_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_revisions_recorded_by_length"),
        sa.CheckConstraint("length(sha256) = 64", name="ck_revisions_sha256_length"),
        sa.CheckConstraint("length(text) BETWEEN 1 AND 5000000", name="ck_revisions_text_length"),
        sa.CheckConstraint("number >= 1", name="ck_revisions_number_range"),
        sa.ForeignKeyConstraint(["story_id"], ["stories.id"], name="fk_revisions_story_id"),
        sa.PrimaryKeyConstraint("id", name="pk_revisions"),
        sa.UniqueConstraint("story_id", "number", name="uq_revisions_story_id_number"),
        sa.UniqueConstraint("uid", name="uq_revisions_uid"),
        sqlite_strict=True,
    )
    op.create_table(
        "appearances",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("revision_id", sa.Integer(), nullable=False),
        sa.Column("exact", sa.Text(), nullable=True),
        sa.Column("prefix", sa.Text(), nullable=True),
        sa.Column("suffix", sa.Text(), nullable=True),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("stop", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint("length(exact) BETWEEN 1 AND 10000", name="ck_appearances_exact_length"),
        sa.CheckConstraint("length(prefix) BETWEEN 1 AND 500", name="ck_appearances_prefix_length"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_appearances_recorded_by_length"),
        sa.CheckConstraint("length(sha256) = 64", name="ck_appearances_sha256_length"),
        sa.CheckConstraint("length(suffix) BETWEEN 1 AND 500", name="ck_appearances_suffix_length"),
        sa.CheckConstraint("start >= 0", name="ck_appearances_start_range"),
        sa.CheckConstraint("stop > start", name="ck_appearances_span"),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_appearances_claim_id"),
        sa.ForeignKeyConstraint(["revision_id"], ["revisions.id"], name="fk_appearances_revision_id"),
        sa.PrimaryKeyConstraint("id", name="pk_appearances"),
        sa.UniqueConstraint("uid", name="uq_appearances_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_appearances_claim_id", "appearances", ["claim_id"])
    op.create_index("ix_appearances_revision_id", "appearances", ["revision_id"])
    op.create_table(
        "attributions",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("via_id", sa.Integer(), nullable=True),
        sa.Column("affiliation_id", sa.Integer(), nullable=True),
        sa.Column("descriptor", sa.Text(), nullable=True),
        sa.Column("cue", sa.Text(), nullable=True),
        sa.Column("quote", sa.Text(), nullable=True),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("ground_rules", sa.Text(), nullable=True),
        sa.Column("said_on", sa.Text(), nullable=True),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "ground_rules IN ('on_record', 'background', 'deep_background', 'off_record')",
            name="ck_attributions_ground_rules_word",
        ),
        sa.CheckConstraint("mode = 'indirect' OR quote IS NOT NULL", name="ck_attributions_quote_given"),
        sa.CheckConstraint("mode IN ('direct', 'indirect', 'mixed')", name="ck_attributions_mode_word"),
        sa.CheckConstraint("length(cue) BETWEEN 1 AND 500", name="ck_attributions_cue_length"),
        sa.CheckConstraint("length(descriptor) BETWEEN 1 AND 500", name="ck_attributions_descriptor_length"),
        sa.CheckConstraint("length(quote) BETWEEN 1 AND 10000", name="ck_attributions_quote_length"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_attributions_recorded_by_length"),
        sa.CheckConstraint("length(said_on) IN (4, 7, 10)", name="ck_attributions_said_on_date"),
        sa.CheckConstraint("via_id <> id", name="ck_attributions_via_another"),
        sa.ForeignKeyConstraint(["affiliation_id"], ["affiliations.id"], name="fk_attributions_affiliation_id"),
        sa.ForeignKeyConstraint(
            ["claim_id", "via_id"], ["attributions.claim_id", "attributions.id"], name="fk_attributions_claim_id_via_id"
        ),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_attributions_claim_id"),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name="fk_attributions_source_id"),
        sa.PrimaryKeyConstraint("id", name="pk_attributions"),
        sa.UniqueConstraint("claim_id", "id", name="uq_attributions_claim_id_id"),
        sa.UniqueConstraint("uid", name="uq_attributions_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_attributions_affiliation_id", "attributions", ["affiliation_id"])
    op.create_index("ix_attributions_source_id", "attributions", ["source_id"])
    op.create_index("ix_attributions_via_id", "attributions", ["via_id"])
    op.create_table(
        "claim_tags",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("tag_id", sa.Integer(), nullable=False),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_claim_tags_recorded_by_length"),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_claim_tags_claim_id"),
        sa.ForeignKeyConstraint(["tag_id"], ["tags.id"], name="fk_claim_tags_tag_id"),
        sa.PrimaryKeyConstraint("id", name="pk_claim_tags"),
        sa.UniqueConstraint("claim_id", "tag_id", name="uq_claim_tags_claim_id_tag_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_claim_tags_tag_id", "claim_tags", ["tag_id"])
    op.create_table(
        "evidence",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("stance", sa.Text(), nullable=False),
        sa.Column("information", sa.Text(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=True),
        sa.Column("contact", sa.Text(), nullable=True),
        sa.Column("locator", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("withdrawn_at", moment, nullable=True),
        sa.Column("withdrawn_because", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "information IN ('primary', 'secondary', 'undetermined')", name="ck_evidence_information_word"
        ),
        sa.CheckConstraint("stance IN ('supports', 'refutes', 'context')", name="ck_evidence_stance_word"),
        sa.CheckConstraint("target IN ('content', 'attribution')", name="ck_evidence_target_word"),
        sa.CheckConstraint(
            "(withdrawn_at IS NULL) = (withdrawn_because IS NULL)", name="ck_evidence_withdrawal_explained"
        ),
        sa.CheckConstraint(
            "document_id IS NOT NULL OR contact IS NOT NULL OR note IS NOT NULL", name="ck_evidence_says_something"
        ),
        sa.CheckConstraint("length(contact) BETWEEN 1 AND 500", name="ck_evidence_contact_length"),
        sa.CheckConstraint("length(locator) BETWEEN 1 AND 500", name="ck_evidence_locator_length"),
        sa.CheckConstraint("length(note) BETWEEN 1 AND 10000", name="ck_evidence_note_length"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_evidence_recorded_by_length"),
        sa.CheckConstraint(
            "length(withdrawn_because) BETWEEN 1 AND 10000", name="ck_evidence_withdrawn_because_length"
        ),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_evidence_claim_id"),
        sa.ForeignKeyConstraint(["document_id"], ["documents.id"], name="fk_evidence_document_id"),
        sa.PrimaryKeyConstraint("id", name="pk_evidence"),
        sa.UniqueConstraint("uid", name="uq_evidence_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_evidence_claim_id", "evidence", ["claim_id"])
    op.create_index("ix_evidence_document_id", "evidence", ["document_id"])
    op.create_table(
        "links",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('duplicates', 'contradicts', 'supports', 'depends_on', 'revises')", name="ck_links_kind_word"
        ),
        sa.CheckConstraint("claim_id <> other_id", name="ck_links_another_claim"),
        sa.CheckConstraint("length(note) BETWEEN 1 AND 10000", name="ck_links_note_length"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_links_recorded_by_length"),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_links_claim_id"),
        sa.ForeignKeyConstraint(["other_id"], ["claims.id"], name="fk_links_other_id"),
        sa.PrimaryKeyConstraint("id", name="pk_links"),
        sa.UniqueConstraint("claim_id", "other_id", "kind", name="uq_links_claim_id_other_id_kind"),
        sa.UniqueConstraint("uid", name="uq_links_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_links_other_id", "links", ["other_id"])
    op.create_table(
        "standings",
        sa.Column("claim_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("attribution_status", sa.Text(), nullable=False),
        sa.Column("overridden", sa.Integer(), nullable=False),
        sa.Column("sources", sa.Integer(), nullable=False),
        sa.Column("named_sources", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "attribution_status IN "
            "('unchecked', 'confirmed', 'unconfirmed', 'disputed', 'refuted', 'unverifiable', 'withdrawn')",
            name="ck_standings_attribution_status_word",
        ),
        sa.CheckConstraint(
            "status IN ('unchecked', 'confirmed', 'unconfirmed', 'disputed', 'refuted', 'unverifiable', 'withdrawn')",
            name="ck_standings_status_word",
        ),
        sa.CheckConstraint("named_sources BETWEEN 0 AND sources", name="ck_standings_named_sources_range"),
        sa.CheckConstraint("overridden IN (0, 1)", name="ck_standings_overridden_range"),
        sa.CheckConstraint("sources >= 0", name="ck_standings_sources_range"),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_standings_claim_id"),
        sa.PrimaryKeyConstraint("claim_id", name="pk_standings"),
        sqlite_strict=True,
    )
    op.create_index("ix_standings_attribution_status", "standings", ["attribution_status"])
    op.create_index("ix_standings_status", "standings", ["status"])
    op.create_table(
        "verdicts",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("decided_at", moment, nullable=False),
        sa.Column("override_reason", sa.Text(), nullable=True),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "status IN ('unchecked', 'confirmed', 'unconfirmed', 'disputed', 'refuted', 'unverifiable', 'withdrawn')",
            name="ck_verdicts_status_word",
        ),
        sa.CheckConstraint("target = 'content' OR status <> 'withdrawn'", name="ck_verdicts_claims_are_withdrawn"),
        sa.CheckConstraint("target IN ('content', 'attribution')", name="ck_verdicts_target_word"),
        sa.CheckConstraint("length(because) BETWEEN 1 AND 10000", name="ck_verdicts_because_length"),
        sa.CheckConstraint("length(decided_by) BETWEEN 1 AND 500", name="ck_verdicts_decided_by_length"),
        sa.CheckConstraint("length(override_reason) BETWEEN 1 AND 10000", name="ck_verdicts_override_reason_length"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_verdicts_recorded_by_length"),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_verdicts_claim_id"),
        sa.PrimaryKeyConstraint("id", name="pk_verdicts"),
        sa.UniqueConstraint("uid", name="uq_verdicts_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_verdicts_claim_id_target_decided_at_id", "verdicts", ["claim_id", "target", "decided_at", "id"])
    op.create_table(
        "verdict_evidence",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("verdict_id", sa.Integer(), nullable=False),
        sa.Column("evidence_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["evidence_id"], ["evidence.id"], name="fk_verdict_evidence_evidence_id"),
        sa.ForeignKeyConstraint(["verdict_id"], ["verdicts.id"], name="fk_verdict_evidence_verdict_id"),
        sa.PrimaryKeyConstraint("id", name="pk_verdict_evidence"),
        sa.UniqueConstraint("verdict_id", "evidence_id", name="uq_verdict_evidence_verdict_id_evidence_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_verdict_evidence_evidence_id", "verdict_evidence", ["evidence_id"])
