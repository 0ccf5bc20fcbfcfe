"""Sources, and their dated affiliations with organizations."""

from sqlalchemy import CheckConstraint, Index

from factdb.rules.wording import LIMIT_LINE, LIMIT_TEXT
from factdb.tables.base import moment, number, partial_date, recorded, reference, table, text, uid, word
from factdb.vocabulary import SourceKind, Tenure

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
    *partial_date("valid_from", "Since when."),
    *partial_date("valid_until", "Until when."),
    *recorded(),
    CheckConstraint("role IS NOT NULL OR organization_id IS NOT NULL", name="says_something"),
    CheckConstraint("valid_until >= valid_from", name="dates_in_order"),
)
