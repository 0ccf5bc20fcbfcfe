"""Claims, and who is said to have made them."""

from sqlalchemy import CheckConstraint, Column, ForeignKeyConstraint, Index, Integer, Text, UniqueConstraint

from factdb.rules.wording import LIMIT_LINE, LIMIT_TEXT
from factdb.tables.base import number, partial_date, partial_index, recorded, reference, table, text, uid, word
from factdb.vocabulary import ClaimKind, GroundRules, Knowledge, QuoteMode

claims = table(
    "claims",
    "Checkable assertions, in our own words. Their wording never changes; a better wording is a new claim.",
    number(),
    uid(),
    *text("text", "The assertion.", limit=LIMIT_TEXT),
    Column("fingerprint", Text, nullable=False, doc="Hash of the normalised text: equal for equal wordings."),
    *word("kind", ClaimKind, "What sort of assertion it is; null where nobody said.", null=True),
    reference("story_id", "stories", "The story it was logged for.", null=True),
    *text("note", "What a checker should know.", limit=LIMIT_TEXT, null=True),
    *recorded(),
    CheckConstraint("length(fingerprint) = 32", name="fingerprint_length"),
    Index(None, "fingerprint"),
    Index(None, "recorded_at"),
    partial_index("ix_claims_kind", "kind", where="kind IS NOT NULL"),
)

attributions = table(
    "attributions",
    "A claim is attributed to a source: the triple source, cue, content. No attribution: the story's own voice.",
    number(),
    uid(),
    reference("claim_id", "claims", "The claim.", index=False),
    reference("source_id", "sources", "The source."),
    Column("via_id", Integer, index=True, doc="The attribution, of the same claim, through which this one reaches us."),
    reference("affiliation_id", "affiliations", "The role in which the source spoke.", null=True),
    *text("descriptor", "How the story names the source here, if not by its name.", limit=LIMIT_LINE, null=True),
    *text("cue", "The words that attribute: said, according to.", limit=LIMIT_LINE, null=True),
    *text("quote", "The source's own words.", limit=LIMIT_TEXT, null=True),
    *word("mode", QuoteMode, "How the story renders the words."),
    *word("ground_rules", GroundRules, "On which terms the source spoke; null where not known.", null=True),
    *partial_date("said_on", "When the source said it."),
    *word("knowledge", Knowledge, "How the source knows it.", default=Knowledge.UNKNOWN),
    *recorded(),
    UniqueConstraint("claim_id", "id"),
    ForeignKeyConstraint(["claim_id", "via_id"], ["attributions.claim_id", "attributions.id"]),
    CheckConstraint("via_id <> id", name="via_another"),
    CheckConstraint("mode = 'indirect' OR quote IS NOT NULL", name="quote_given"),
)
