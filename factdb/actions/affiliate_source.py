"""Record that a source belongs, or belonged, to an organization in a role."""

from sqlalchemy import select

from factdb.actions.restand import restand
from factdb.errors import BadInput
from factdb.queries.affected import claims_of_sources
from factdb.rules.dates import partial_date
from factdb.rules.wording import accepted_line
from factdb.store.work import Ledger, Row
from factdb.tables import affiliations
from factdb.vocabulary import Relation, Tenure


def affiliate_source(
    ledger: Ledger,
    *,
    source_id: int,
    organization_id: int | None = None,
    role: str | None = None,
    tenure: str = Tenure.UNKNOWN,
    relation: str = Relation.BELONGS_TO,
    valid_from: str | None = None,
    valid_until: str | None = None,
    uid: str | None = None,
) -> int:
    """The number of the affiliation; one that says the same already is found, not doubled.

    Raises BadInput for neither role nor organization, dates that do not exist or are in the wrong order.
    """
    if organization_id is None and role is None:
        raise BadInput("An affiliation needs a role, an organization, or both.", hint="give --role or --org.")
    since = partial_date(valid_from, what="--from") if valid_from else None
    until = partial_date(valid_until, what="--until") if valid_until else None
    if since and until and since > until:
        raise BadInput(f"The role ends ({until}) before it begins ({since}).", hint="check the two dates.")
    row: Row = {
        "source_id": source_id,
        "organization_id": organization_id,
        "role": accepted_line(role, what="The role") if role is not None else None,
        "tenure": tenure,
        "relation": relation,
        "valid_from": since,
        "valid_until": until,
    }
    same = select(affiliations.c.id).where(*(affiliations.c[name].is_not_distinct_from(row[name]) for name in row))
    known: int | None = ledger.connection.execute(same).scalar()
    if known is not None:
        return known
    number = ledger.insert(affiliations, {**row, "uid": uid})[0]
    if organization_id is not None:
        restand(ledger, claims_of_sources(ledger.connection, [source_id]))
    return number
