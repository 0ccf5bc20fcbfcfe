"""Sources, and their dated affiliations with organizations."""

from sqlalchemy import CheckConstraint, Index

from factdb.rules.wording import LIMIT_LINE, LIMIT_TEXT
from factdb.tables.base import moment, number, partial_date, recorded, reference, table, text, uid, word
from factdb.vocabulary import Identity, Relation, Reliability, SourceKind, Tenure

sources = table(
    "sources",
    "Whom claims are attributed to. An unnamed source has no name here, ever: only the words a story uses.",
    number(),
    uid(),
    *text("name", "Name; null for unnamed sources, whom the ledger never identifies.", limit=LIMIT_LINE, null=True),
    *text("name_key", "The name, or for unnamed sources the descriptor, normalised for comparing.", limit=LIMIT_LINE),
    *word("kind", SourceKind, "What sort of speaker it is."),
    *text("descriptor", "The words by which stories describe the source.", limit=LIMIT_LINE, null=True),
    *text("note", "What a checker should know; never who an unnamed source is.", limit=LIMIT_TEXT, null=True),
    reference("merged_into_id", "sources", "The source that this one turned out to be the same as.", null=True),
    moment("merged_at", "When the two were merged.", null=True),
    *recorded(),
    CheckConstraint("(kind = 'unnamed') = (name IS NULL)", name="name_kept"),
    CheckConstraint("kind <> 'unnamed' OR descriptor IS NOT NULL", name="descriptor_given"),
    CheckConstraint("merged_into_id <> id", name="merged_elsewhere"),
    CheckConstraint("(merged_into_id IS NULL) = (merged_at IS NULL)", name="merged_dated"),
    Index(None, "name_key"),
)

affiliations = table(
    "affiliations",
    "A source belongs, or belonged, to an organization in a role.",
    number(),
    uid(),
    reference("source_id", "sources", "Who belongs."),
    reference("organization_id", "sources", "Where to: an organization or office.", null=True),
    *text("role", "As what: secretary of state, senior fellow.", limit=LIMIT_LINE, null=True),
    *word("tenure", Tenure, "Whether the role was still held when it was written down."),
    *word(
        "relation", Relation, "Whether it belongs to the organization or is owned by it.", default=Relation.BELONGS_TO
    ),
    *partial_date("valid_from", "Since when."),
    *partial_date("valid_until", "Until when."),
    *recorded(),
    CheckConstraint("role IS NOT NULL OR organization_id IS NOT NULL", name="says_something"),
    CheckConstraint("valid_until >= valid_from", name="dates_in_order"),
)

identities = table(
    "identities",
    "A checker says whether two unnamed sources are one person. The last statement on a pair counts. Append-only.",
    number(),
    uid(),
    reference("source_id", "sources", "The one with the lower number.", index=False),
    reference("other_id", "sources", "The other."),
    *word("identity", Identity, "Same, different, or nobody knows."),
    *text("because", "How we know; never who they are.", limit=LIMIT_TEXT),
    *recorded(),
    CheckConstraint("source_id < other_id", name="pair_in_order"),
    Index(None, "source_id", "other_id"),
)

discredits = table(
    "discredits",
    "A source can no longer be relied on; lifted when it turns out that it can.",
    number(),
    uid(),
    reference("source_id", "sources", "The source."),
    *text("because", "Why.", limit=LIMIT_TEXT),
    *partial_date("valid_from", "Since when what it says does not count; null for all it ever said."),
    *recorded(),
    moment("lifted_at", "When this was taken back; null while it stands.", null=True),
    *text("lifted_because", "Why it was taken back.", limit=LIMIT_TEXT, null=True),
    CheckConstraint("(lifted_at IS NULL) = (lifted_because IS NULL)", name="lifting_explained"),
)

source_ratings = table(
    "source_ratings",
    "How reliable a source is (NATO Admiralty code, AJP-2.1), dated. Append-only.",
    number(),
    uid(),
    reference("source_id", "sources", "The source."),
    *word("reliability", Reliability, "A to F."),
    *text("because", "Why.", limit=LIMIT_TEXT),
    moment("rated_at", "When it was so rated."),
    *text("rated_by", "Who rated it; null where that is who wrote it down.", limit=LIMIT_LINE, null=True),
    *recorded(),
)
