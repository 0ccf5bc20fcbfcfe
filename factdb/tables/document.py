"""Documents, and which was made from which."""

from sqlalchemy import CheckConstraint, Index, UniqueConstraint

from factdb.rules.wording import LIMIT_LINE, LIMIT_TEXT
from factdb.tables.base import (
    integer,
    moment,
    number,
    partial_date,
    recorded,
    reference,
    sha256,
    table,
    text,
    uid,
    word,
    yes_no,
)
from factdb.vocabulary import DerivationKind

documents = table(
    "documents",
    "Published or recorded things: pages, files, recordings.",
    number(),
    uid(),
    *text("title", "Title.", limit=LIMIT_LINE, null=True),
    *text("url", "Where it stands; never with a password.", limit=LIMIT_TEXT, null=True),
    *text("archived_url", "Where a copy was archived.", limit=LIMIT_TEXT, null=True),
    *text("path", "Absolute path of the file on the desk's machine.", limit=LIMIT_TEXT, null=True),
    *sha256("sha256", "Of the file when it was recorded.", null=True, index=True),
    *integer("size", "Size of the file, in bytes.", null=True, check="size >= 0"),
    reference("publisher_id", "sources", "Who published it.", null=True),
    *partial_date("published_on", "When it came out."),
    *yes_no(
        "original", "1 where it is recorded as an original: it begins with itself, made from no other.", default=False
    ),
    reference("story_id", "stories", "The story of ours that it is, or that it carries.", null=True),
    moment("retracted_at", "When we learned that its publisher took it back; null while it stands.", null=True),
    *text("retracted_because", "What its publisher said.", limit=LIMIT_TEXT, null=True),
    *recorded(),
    CheckConstraint("title IS NOT NULL OR url IS NOT NULL OR path IS NOT NULL", name="says_something"),
    CheckConstraint("(retracted_at IS NULL) = (retracted_because IS NULL)", name="retraction_explained"),
    CheckConstraint("(path IS NULL) = (sha256 IS NULL)", name="file_hashed"),
    Index(None, "url"),  # on PostgreSQL a hash index (revision 0001): a long URL does not fit a B-tree page
)

derivations = table(
    "derivations",
    "One document came from another (W3C PROV-O).",
    number(),
    uid(),
    reference("document_id", "documents", "The later document.", index=False),
    reference("origin_id", "documents", "The document it came from."),
    *word("kind", DerivationKind, "How it came from it."),
    *text("note", "How we know.", limit=LIMIT_TEXT, null=True),
    *recorded(),
    moment("withdrawn_at", "When this was taken back as wrong; null while it stands.", null=True),
    *text("withdrawn_because", "Why it was taken back.", limit=LIMIT_TEXT, null=True),
    UniqueConstraint("document_id", "origin_id", "kind"),
    CheckConstraint("(withdrawn_at IS NULL) = (withdrawn_because IS NULL)", name="withdrawal_explained"),
)
