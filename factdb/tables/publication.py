"""What was published, what was believed then, who signed it, and what was corrected."""

from sqlalchemy import CheckConstraint, UniqueConstraint

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
from factdb.vocabulary import Credibility, Status

signoffs = table(
    "signoffs",
    "A second person stands by a claim as it stood; never who gave the verdict. Append-only.",
    number(),
    uid(),
    reference("claim_id", "claims", "The claim."),
    reference("verdict_id", "verdicts", "The verdict on content that stood then, if there was one.", null=True),
    *text("signed_by", "Who signed.", limit=LIMIT_LINE),
    moment("signed_at", "When."),
    *yes_no("knows_identity", "1 where the signer knows who the unnamed sources are; who they are is not kept."),
    *text("note", "What the signer remarks; never who a source is.", limit=LIMIT_TEXT, null=True),
    *recorded(),
)

publications = table(
    "publications",
    "A story was published, or is to be: what was believed then is frozen. Append-only.",
    number(),
    uid(),
    reference("story_id", "stories", "The story."),
    moment("published_at", "When it is, or was, published."),
    *partial_date("embargo_until", "Not before this day."),
    *integer("head_seq", "The journal's last entry then.", check="head_seq >= 0"),
    *sha256("head_hash", "Hash of that entry."),
    *recorded(),
)

published_claims = table(
    "published_claims",
    "How each claim of a story stood when it was published. Append-only.",
    number(),
    reference("publication_id", "publications", "The publication.", index=False),
    reference("claim_id", "claims", "The claim."),
    *word("status", Status, "Its status then."),
    *word("attribution_status", Status, "The status of its attribution then."),
    reference("verdict_id", "verdicts", "The verdict on content that stood then.", null=True),
    *recorded(),
    UniqueConstraint("publication_id", "claim_id"),
)

corrections = table(
    "corrections",
    "What a story's readers are told after a published claim turned out otherwise. Append-only.",
    number(),
    uid(),
    reference("story_id", "stories", "The story."),
    reference("claim_id", "claims", "The claim corrected."),
    reference("verdict_id", "verdicts", "The verdict that made it necessary.", null=True),
    *text("text", "The correction's text.", limit=LIMIT_TEXT),
    *text("corrected_by", "Who wrote it.", limit=LIMIT_LINE),
    moment("corrected_at", "When it was published."),
    *recorded(),
)

comment_requests = table(
    "comment_requests",
    "Right of reply: who was asked about a claim, when, and what came back.",
    number(),
    uid(),
    reference("claim_id", "claims", "The claim."),
    reference("source_id", "sources", "Who was asked."),
    *text("channel", "How: mail to the press office, call.", limit=LIMIT_LINE, null=True),
    moment("asked_at", "When."),
    moment("answered_at", "When an answer came; null while there is none.", null=True),
    *text("answer", "What was answered.", limit=LIMIT_TEXT, null=True),
    *recorded(),
    CheckConstraint("(answered_at IS NULL) = (answer IS NULL)", name="answer_dated"),
)

information_ratings = table(
    "information_ratings",
    "How credible a claim is (NATO Admiralty code, AJP-2.1), dated. Append-only.",
    number(),
    uid(),
    reference("claim_id", "claims", "The claim."),
    *word("credibility", Credibility, "1 to 6."),
    *text("because", "Why.", limit=LIMIT_TEXT),
    moment("rated_at", "When it was so rated."),
    *text("rated_by", "Who rated it; null where that is who wrote it down.", limit=LIMIT_LINE, null=True),
    *recorded(),
)
