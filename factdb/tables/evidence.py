"""What bears on a claim."""

from sqlalchemy import CheckConstraint

from factdb.rules.wording import LIMIT_LINE, LIMIT_TEXT
from factdb.tables.base import moment, number, recorded, reference, table, text, uid, word
from factdb.vocabulary import Information, Stance, Target

evidence = table(
    "evidence",
    "What bears on a claim: a document, a contact (call, mail, interview), or a note of what was seen.",
    number(),
    uid(),
    reference("claim_id", "claims", "The claim."),
    *word("target", Target, "Whether it bears on the claim's truth or on whether the source said it."),
    *word("stance", Stance, "How it bears."),
    *word("information", Information, "Whether it comes from someone who was there."),
    reference("document_id", "documents", "The document.", null=True),
    *text("contact", "How and with which office we spoke; never a protected name.", limit=LIMIT_LINE, null=True),
    *text("locator", "Where in the document: page, paragraph, minute.", limit=LIMIT_LINE, null=True),
    *text("note", "What it shows.", limit=LIMIT_TEXT, null=True),
    *recorded(),
    moment("withdrawn_at", "When it was found not to hold; null while it stands.", null=True),
    *text("withdrawn_because", "Why it does not hold.", limit=LIMIT_TEXT, null=True),
    CheckConstraint("document_id IS NOT NULL OR contact IS NOT NULL OR note IS NOT NULL", name="says_something"),
    CheckConstraint("(withdrawn_at IS NULL) = (withdrawn_because IS NULL)", name="withdrawal_explained"),
)
