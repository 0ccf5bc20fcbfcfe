"""A desk's own rule for `confirmed`."""

from sqlalchemy import CheckConstraint

from factdb.rules.wording import LIMIT_LINE, LIMIT_TEXT
from factdb.tables.base import integer, number, recorded, table, text, uid, yes_no

policies = table(
    "policies",
    "What a desk asks before a claim is confirmed. Each change is a new version; the last is in force. Append-only.",
    number(),
    uid(),
    *text("name", "The preset it was made from, or a name of the desk's own.", limit=LIMIT_LINE),
    *integer("evidence", "Pieces of supporting evidence asked for.", check="evidence >= 0"),
    *integer("origins", "Independent origins asked for, at the low end.", check="origins >= 0"),
    *yes_no("primary_document", "1 where one original document stands in for the origins."),
    *yes_no("second_person", "1 where somebody else must have signed."),
    *yes_no("named", "1 where unnamed sources alone do not do, unless an editor who knows them has signed."),
    *yes_no("one_house", "1 where sources and documents of one organization count as one at the low end."),
    *text("because", "Why the desk set it.", limit=LIMIT_TEXT),
    *recorded(),
    CheckConstraint("evidence + origins > 0", name="asks_something"),
)
