"""How claims bear on each other, and the tags that group them."""

from sqlalchemy import CheckConstraint, Index, UniqueConstraint

from factdb.rules.wording import LIMIT_TEXT
from factdb.tables.base import number, recorded, reference, table, text, uid, word
from factdb.vocabulary import LinkKind

links = table(
    "links",
    "One claim bears on another.",
    number(),
    uid(),
    reference("claim_id", "claims", "The claim that bears.", index=False),
    reference("other_id", "claims", "The claim that it bears on."),
    *word("kind", LinkKind, "How it bears."),
    *text("note", "How we know.", limit=LIMIT_TEXT, null=True),
    *recorded(),
    UniqueConstraint("claim_id", "other_id", "kind"),
    CheckConstraint("claim_id <> other_id", name="another_claim"),
    Index(None, "kind"),
)

tags = table(
    "tags",
    "Words that group claims.",
    number(),
    uid(),
    *text("name", "Lower-case letters, digits, hyphens.", limit=100),
    *recorded(),
    UniqueConstraint("name"),
)

claim_tags = table(
    "claim_tags",
    "A claim bears a tag.",
    number(),
    reference("claim_id", "claims", "The claim.", index=False),
    reference("tag_id", "tags", "The tag."),
    *recorded(),
    UniqueConstraint("claim_id", "tag_id"),
)
