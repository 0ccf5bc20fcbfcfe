"""Stories, their numbered revisions, and where claims stand in them."""

from sqlalchemy import CheckConstraint, UniqueConstraint

from factdb.rules.wording import LIMIT_LINE, LIMIT_STORY, LIMIT_TEXT
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
)
from factdb.vocabulary import ProposalState

stories = table(
    "stories",
    "The texts being checked.",
    number(),
    uid(),
    *text("slug", "Short name on the command line: lower-case letters, digits, hyphens.", limit=100),
    *text("title", "Headline or working title.", limit=LIMIT_LINE),
    reference("publisher_id", "sources", "Who publishes the story.", null=True),
    *text("url", "Where the story stands.", limit=LIMIT_TEXT, null=True),
    *text("byline", "Whom the story names as its authors.", limit=LIMIT_LINE, null=True),
    *partial_date("published_on", "When the story came out."),
    *recorded(),
    UniqueConstraint("slug"),
)

revisions = table(
    "revisions",
    "The text of a story, in numbered revisions.",
    number(),
    uid(),
    reference("story_id", "stories", "The story.", index=False),
    *integer("number", "1 for the first text of the story, then 2, 3 …", check="number >= 1"),
    *text("text", "The text: NFC, line ends as \\n.", limit=LIMIT_STORY),
    *sha256("sha256", "Of the text in UTF-8."),
    *recorded(),
    UniqueConstraint("story_id", "number"),
)

appearances = table(
    "appearances",
    "Where a claim stands in a revision (W3C Web Annotation selectors).",
    number(),
    uid(),
    reference("claim_id", "claims", "The claim."),
    reference("revision_id", "revisions", "The revision."),
    *text("exact", "The passage itself; null where only its hash is kept.", limit=LIMIT_TEXT, null=True),
    *text("prefix", "Some words before it.", limit=LIMIT_LINE, null=True),
    *text("suffix", "Some words after it.", limit=LIMIT_LINE, null=True),
    *integer("start", "Offset of the first code point.", check="start >= 0"),
    *integer("stop", "Offset after the last code point."),
    *sha256("sha256", "Of the passage in UTF-8."),
    reference(
        "moved_from_id", "appearances", "The appearance in an earlier revision that this one continues.", null=True
    ),
    *recorded(),
    CheckConstraint("stop > start", name="span"),
)

losses = table(
    "losses",
    "A passage that a later revision no longer holds: its words changed, or went. Append-only.",
    number(),
    uid(),
    reference("appearance_id", "appearances", "Where it stood.", index=False),
    reference("revision_id", "revisions", "The revision that no longer holds it."),
    *integer("start", "Offset of the words that stand there now; null where they went.", null=True, check="start >= 0"),
    *integer("stop", "Offset after those words; null where they went.", null=True),
    *recorded(),
    UniqueConstraint("appearance_id", "revision_id"),
    CheckConstraint("(start IS NULL) = (stop IS NULL)", name="whole_span"),
    CheckConstraint("stop > start", name="span"),
)

proposals = table(
    "proposals",
    "Claims proposed from a revision's text. None enters the ledger before a checker accepts it.",
    number(),
    uid(),
    reference("revision_id", "revisions", "The revision it was read from."),
    *integer("start", "Offset of the first code point of its content.", check="start >= 0"),
    *text("body", "Its spans, speaker and mode, as JSON.", limit=LIMIT_TEXT),
    *text("made_by", "The rule or model that made it.", limit=LIMIT_LINE),
    *integer(
        "confidence", "Thousandths: an order among proposals, no probability.", check="confidence BETWEEN 0 AND 1000"
    ),
    reference("via_id", "proposals", "The proposal whose speaker relays this one.", null=True),
    *word("state", ProposalState, "What became of it."),
    reference("claim_id", "claims", "The claim that it became.", null=True),
    moment("decided_at", "When that was decided; null while it is open.", null=True),
    *recorded(),
    CheckConstraint("(state = 'accepted') = (claim_id IS NOT NULL)", name="claim_given"),
    CheckConstraint("(state = 'open') = (decided_at IS NULL)", name="decision_dated"),
)
