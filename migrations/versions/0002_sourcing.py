"""Sourcing as a graph, and a claim's life: lineage of documents, identities, policies, sign-off, publication.

What claims stand at is computed anew by `factdb db upgrade` afterwards; the migration carries over what it can.
Going down drops the new tables and columns with what stands in them.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

APPEND_ONLY = (
    "identities",
    "source_ratings",
    "policies",
    "signoffs",
    "publications",
    "published_claims",
    "corrections",
    "information_ratings",
)
SAME = {"published_claims": "id = new.id OR (publication_id = new.publication_id AND claim_id = new.claim_id)"}
"""What makes a row the same as one that is there, where it is not its number or its uid."""

NEW_TABLES = (
    "signoffs",
    "published_claims",
    "corrections",
    "information_ratings",
    "comment_requests",
    "publications",
    "source_ratings",
    "identities",
    "discredits",
)

# Column, then its type and constraints: the same words on both engines.
NEW_COLUMNS = {
    "affiliations": {
        "relation": "TEXT DEFAULT 'belongs_to' NOT NULL CONSTRAINT ck_affiliations_relation_word "
        "CHECK (relation IN ('belongs_to', 'owned_by'))",
    },
    "attributions": {
        "knowledge": "TEXT DEFAULT 'unknown' NOT NULL CONSTRAINT ck_attributions_knowledge_word "
        "CHECK (knowledge IN ('first_hand', 'second_hand', 'unknown'))",
    },
    "documents": {
        "original": "INTEGER DEFAULT 0 NOT NULL CONSTRAINT ck_documents_original_yes_no CHECK (original IN (0, 1))",
        "story_id": "INTEGER CONSTRAINT fk_documents_story_id REFERENCES stories (id)",
        "retracted_at": "{moment}",
        "retracted_because": "TEXT CONSTRAINT ck_documents_retracted_because_length "
        "CHECK (length(retracted_because) BETWEEN 1 AND 10000) CONSTRAINT ck_documents_retraction_explained "
        "CHECK ((retracted_at IS NULL) = (retracted_because IS NULL))",
    },
    "verdicts": {
        "policy_id": "INTEGER CONSTRAINT fk_verdicts_policy_id REFERENCES policies (id)",
        "check_after": "TEXT CONSTRAINT ck_verdicts_check_after_date CHECK (length(check_after) IN (4, 7, 10))",
    },
}
INDEXED = {"documents": "story_id", "verdicts": "policy_id"}


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
    for table, column in INDEXED.items():
        op.create_index(f"ix_{table}_{column}", table, [column])
    for table in APPEND_ONLY:
        guard(table, on_sqlite)
    restand_upwards()


def downgrade() -> None:
    restand_downwards()
    for table, column in INDEXED.items():
        op.drop_index(f"ix_{table}_{column}", table_name=table)
    for table, columns in NEW_COLUMNS.items():
        for name in reversed(columns):
            op.drop_column(table, name)
    for table in (*NEW_TABLES, "policies"):
        op.drop_table(table)


def guard(table: str, on_sqlite: bool) -> None:
    """Refuses changes and removals, as the first revision does for its tables."""
    if not on_sqlite:
        op.execute(
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION factdb_append_only()"
        )
        return
    refuse = f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    for act in ("UPDATE", "DELETE"):
        op.execute(f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} {refuse}")
    # INSERT OR REPLACE takes the old row out without firing the trigger on DELETE.
    there = f"EXISTS (SELECT 1 FROM {table} WHERE {SAME.get(table, 'id = new.id OR uid = new.uid')})"
    op.execute(f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} WHEN {there} {refuse}")


def restand_upwards() -> None:
    """The derived table anew, with what follows from the old one."""
    move_standings_aside()
    create_standings()
    op.execute(
        "INSERT INTO standings (claim_id, status, attribution_status, low, high, support_lost, below_policy, "
        "single_source, unnamed_only, circular, contested, overridden) "
        "SELECT claim_id, status, attribution_status, 0, 0, 0, 0, CASE WHEN sources = 1 THEN 1 ELSE 0 END, "
        "CASE WHEN sources > 0 AND named_sources = 0 THEN 1 ELSE 0 END, 0, 0, overridden FROM standings_before"
    )
    op.drop_table("standings_before")


def restand_downwards() -> None:
    """The first revision's table; its counts of sources are guesses until `factdb db rebuild`."""
    move_standings_aside()
    create_old_standings()
    op.execute(
        "INSERT INTO standings (claim_id, status, attribution_status, overridden, sources, named_sources) "
        "SELECT claim_id, status, attribution_status, overridden, single_source, "
        "CASE WHEN unnamed_only = 1 THEN 0 ELSE single_source END FROM standings_before"
    )
    op.drop_table("standings_before")


def move_standings_aside() -> None:
    for column in ("status", "attribution_status"):
        op.drop_index(f"ix_standings_{column}", table_name="standings")
    op.rename_table("standings", "standings_before")
    if op.get_bind().dialect.name == "postgresql":
        # PostgreSQL keeps the names of constraints with the old table.
        op.execute("ALTER INDEX pk_standings RENAME TO pk_standings_before")


def index_standings() -> None:
    for column in ("status", "attribution_status"):
        op.create_index(f"ix_standings_{column}", "standings", [column])


def create_old_standings() -> None:
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
    index_standings()


def create_standings() -> None:
    words = "'unchecked', 'confirmed', 'unconfirmed', 'disputed', 'refuted', 'unverifiable', 'withdrawn'"
    flags = (
        "support_lost",
        "below_policy",
        "single_source",
        "unnamed_only",
        "circular",
        "contested",
        "overridden",
    )
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
    index_standings()


def create_tables(moment: sa.types.TypeEngine[Any], uid: sa.types.TypeEngine[Any]) -> None:
    op.create_table(
        "policies",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Integer(), nullable=False),
        sa.Column("origins", sa.Integer(), nullable=False),
        sa.Column("primary_document", sa.Integer(), nullable=False),
        sa.Column("second_person", sa.Integer(), nullable=False),
        sa.Column("named", sa.Integer(), nullable=False),
        sa.Column("one_house", sa.Integer(), nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint("evidence + origins > 0", name="ck_policies_asks_something"),
        sa.CheckConstraint("evidence >= 0", name="ck_policies_evidence_range"),
        sa.CheckConstraint("length(because) BETWEEN 1 AND 10000", name="ck_policies_because_length"),
        sa.CheckConstraint("length(name) BETWEEN 1 AND 500", name="ck_policies_name_length"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_policies_recorded_by_length"),
        sa.CheckConstraint("named IN (0, 1)", name="ck_policies_named_yes_no"),
        sa.CheckConstraint("one_house IN (0, 1)", name="ck_policies_one_house_yes_no"),
        sa.CheckConstraint("origins >= 0", name="ck_policies_origins_range"),
        sa.CheckConstraint("primary_document IN (0, 1)", name="ck_policies_primary_document_yes_no"),
        sa.CheckConstraint("second_person IN (0, 1)", name="ck_policies_second_person_yes_no"),
        sa.PrimaryKeyConstraint("id", name="pk_policies"),
        sa.UniqueConstraint("uid", name="uq_policies_uid"),
        sqlite_strict=True,
    )
    op.create_table(
        "discredits",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Text(), nullable=True),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("lifted_at", moment, nullable=True),
        sa.Column("lifted_because", sa.Text(), nullable=True),
        sa.CheckConstraint("(lifted_at IS NULL) = (lifted_because IS NULL)", name="ck_discredits_lifting_explained"),
        sa.CheckConstraint("length(because) BETWEEN 1 AND 10000", name="ck_discredits_because_length"),
        sa.CheckConstraint("length(lifted_because) BETWEEN 1 AND 10000", name="ck_discredits_lifted_because_length"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_discredits_recorded_by_length"),
        sa.CheckConstraint("length(valid_from) IN (4, 7, 10)", name="ck_discredits_valid_from_date"),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name="fk_discredits_source_id"),
        sa.PrimaryKeyConstraint("id", name="pk_discredits"),
        sa.UniqueConstraint("uid", name="uq_discredits_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_discredits_source_id", "discredits", ["source_id"])
    op.create_table(
        "identities",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint("identity IN ('same', 'different', 'unknown')", name="ck_identities_identity_word"),
        sa.CheckConstraint("length(because) BETWEEN 1 AND 10000", name="ck_identities_because_length"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_identities_recorded_by_length"),
        sa.CheckConstraint("source_id < other_id", name="ck_identities_pair_in_order"),
        sa.ForeignKeyConstraint(["other_id"], ["sources.id"], name="fk_identities_other_id"),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name="fk_identities_source_id"),
        sa.PrimaryKeyConstraint("id", name="pk_identities"),
        sa.UniqueConstraint("uid", name="uq_identities_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_identities_other_id", "identities", ["other_id"])
    op.create_index("ix_identities_source_id_other_id", "identities", ["source_id", "other_id"])
    op.create_table(
        "source_ratings",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("reliability", sa.Text(), nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
        sa.Column("rated_at", moment, nullable=False),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint("reliability IN ('A', 'B', 'C', 'D', 'E', 'F')", name="ck_source_ratings_reliability_word"),
        sa.CheckConstraint("length(because) BETWEEN 1 AND 10000", name="ck_source_ratings_because_length"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_source_ratings_recorded_by_length"),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name="fk_source_ratings_source_id"),
        sa.PrimaryKeyConstraint("id", name="pk_source_ratings"),
        sa.UniqueConstraint("uid", name="uq_source_ratings_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_source_ratings_source_id", "source_ratings", ["source_id"])
    op.create_table(
        "publications",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("story_id", sa.Integer(), nullable=False),
        sa.Column("published_at", moment, nullable=False),
        sa.Column("embargo_until", sa.Text(), nullable=True),
        sa.Column("head_seq", sa.Integer(), nullable=False),
        sa.Column("head_hash", sa.Text(), nullable=False),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint("head_seq >= 0", name="ck_publications_head_seq_range"),
        sa.CheckConstraint("length(embargo_until) IN (4, 7, 10)", name="ck_publications_embargo_until_date"),
        sa.CheckConstraint("length(head_hash) = 64", name="ck_publications_head_hash_length"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_publications_recorded_by_length"),
        sa.ForeignKeyConstraint(["story_id"], ["stories.id"], name="fk_publications_story_id"),
        sa.PrimaryKeyConstraint("id", name="pk_publications"),
        sa.UniqueConstraint("uid", name="uq_publications_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_publications_story_id", "publications", ["story_id"])
    op.create_table(
        "comment_requests",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=True),
        sa.Column("asked_at", moment, nullable=False),
        sa.Column("answered_at", moment, nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint("(answered_at IS NULL) = (answer IS NULL)", name="ck_comment_requests_answer_dated"),
        sa.CheckConstraint("length(answer) BETWEEN 1 AND 10000", name="ck_comment_requests_answer_length"),
        sa.CheckConstraint("length(channel) BETWEEN 1 AND 500", name="ck_comment_requests_channel_length"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_comment_requests_recorded_by_length"),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_comment_requests_claim_id"),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name="fk_comment_requests_source_id"),
        sa.PrimaryKeyConstraint("id", name="pk_comment_requests"),
        sa.UniqueConstraint("uid", name="uq_comment_requests_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_comment_requests_claim_id", "comment_requests", ["claim_id"])
    op.create_index("ix_comment_requests_source_id", "comment_requests", ["source_id"])
    op.create_table(
        "information_ratings",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("credibility", sa.Text(), nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
        sa.Column("rated_at", moment, nullable=False),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "credibility IN ('1', '2', '3', '4', '5', '6')", name="ck_information_ratings_credibility_word"
        ),
        sa.CheckConstraint("length(because) BETWEEN 1 AND 10000", name="ck_information_ratings_because_length"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_information_ratings_recorded_by_length"),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_information_ratings_claim_id"),
        sa.PrimaryKeyConstraint("id", name="pk_information_ratings"),
        sa.UniqueConstraint("uid", name="uq_information_ratings_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_information_ratings_claim_id", "information_ratings", ["claim_id"])
    op.create_table(
        "corrections",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("story_id", sa.Integer(), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("verdict_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("corrected_by", sa.Text(), nullable=False),
        sa.Column("corrected_at", moment, nullable=False),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint("length(corrected_by) BETWEEN 1 AND 500", name="ck_corrections_corrected_by_length"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_corrections_recorded_by_length"),
        sa.CheckConstraint("length(text) BETWEEN 1 AND 10000", name="ck_corrections_text_length"),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_corrections_claim_id"),
        sa.ForeignKeyConstraint(["story_id"], ["stories.id"], name="fk_corrections_story_id"),
        sa.ForeignKeyConstraint(["verdict_id"], ["verdicts.id"], name="fk_corrections_verdict_id"),
        sa.PrimaryKeyConstraint("id", name="pk_corrections"),
        sa.UniqueConstraint("uid", name="uq_corrections_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_corrections_claim_id", "corrections", ["claim_id"])
    op.create_index("ix_corrections_story_id", "corrections", ["story_id"])
    op.create_index("ix_corrections_verdict_id", "corrections", ["verdict_id"])
    op.create_table(
        "published_claims",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("publication_id", sa.Integer(), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("attribution_status", sa.Text(), nullable=False),
        sa.Column("verdict_id", sa.Integer(), nullable=True),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "attribution_status IN ('unchecked', 'confirmed', 'unconfirmed', 'disputed', 'refuted', "
            "'unverifiable', 'withdrawn')",
            name="ck_published_claims_attribution_status_word",
        ),
        sa.CheckConstraint(
            "status IN ('unchecked', 'confirmed', 'unconfirmed', 'disputed', 'refuted', 'unverifiable', 'withdrawn')",
            name="ck_published_claims_status_word",
        ),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_published_claims_recorded_by_length"),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_published_claims_claim_id"),
        sa.ForeignKeyConstraint(["publication_id"], ["publications.id"], name="fk_published_claims_publication_id"),
        sa.ForeignKeyConstraint(["verdict_id"], ["verdicts.id"], name="fk_published_claims_verdict_id"),
        sa.PrimaryKeyConstraint("id", name="pk_published_claims"),
        sa.UniqueConstraint("publication_id", "claim_id", name="uq_published_claims_publication_id_claim_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_published_claims_claim_id", "published_claims", ["claim_id"])
    op.create_index("ix_published_claims_verdict_id", "published_claims", ["verdict_id"])
    op.create_table(
        "signoffs",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", uid, nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("verdict_id", sa.Integer(), nullable=True),
        sa.Column("signed_by", sa.Text(), nullable=False),
        sa.Column("signed_at", moment, nullable=False),
        sa.Column("knows_identity", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("recorded_at", moment, nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.CheckConstraint("knows_identity IN (0, 1)", name="ck_signoffs_knows_identity_yes_no"),
        sa.CheckConstraint("length(note) BETWEEN 1 AND 10000", name="ck_signoffs_note_length"),
        sa.CheckConstraint("length(recorded_by) BETWEEN 1 AND 500", name="ck_signoffs_recorded_by_length"),
        sa.CheckConstraint("length(signed_by) BETWEEN 1 AND 500", name="ck_signoffs_signed_by_length"),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_signoffs_claim_id"),
        sa.ForeignKeyConstraint(["verdict_id"], ["verdicts.id"], name="fk_signoffs_verdict_id"),
        sa.PrimaryKeyConstraint("id", name="pk_signoffs"),
        sa.UniqueConstraint("uid", name="uq_signoffs_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_signoffs_claim_id", "signoffs", ["claim_id"])
    op.create_index("ix_signoffs_verdict_id", "signoffs", ["verdict_id"])
