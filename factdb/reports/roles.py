"""A source's role in words."""

from factdb.queries.rows import AffiliationRow
from factdb.vocabulary import Relation, Tenure


def role_line(row: AffiliationRow) -> str:
    """A role on one line: `former senior fellow, Brookings Institution (since 2019, until 2021)`."""
    named = ", ".join(part for part in (row.role, row.organization) if part)
    dates = [f"since {row.valid_from}" if row.valid_from else "", f"until {row.valid_until}" if row.valid_until else ""]
    dated = ", ".join(date for date in dates if date)
    if row.relation == Relation.OWNED_BY:
        named = f"owned by {named}"
    former = "former " if row.tenure == Tenure.FORMER else ""
    return f"{former}{named}{f' ({dated})' if dated else ''}"
