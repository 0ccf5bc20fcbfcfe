"""Record that one organization owns another."""

from factdb.actions.affiliate_source import affiliate_source
from factdb.errors import BadInput, Refused
from factdb.queries.sources import source
from factdb.store.work import Ledger
from factdb.vocabulary import Relation, SourceKind, Tenure


def own_source(
    ledger: Ledger, *, daughter: int, owner: int, valid_from: str | None = None, valid_until: str | None = None
) -> int:
    """The number of the affiliation by which `owner` owns `daughter`; the same said before is found, not doubled.

    Owners may own each other. Raises NotFound for a source that is not there, Refused where the two are one, BadInput
    for a daughter that is a person or unnamed, an owner without a name, and dates that cannot be.
    """
    below, above = source(ledger.connection, daughter), source(ledger.connection, owner)
    if below.id == above.id:
        raise Refused(f"Both are source {below.id}: nothing owns itself.", hint="name two organizations.")
    if below.kind in (SourceKind.PERSON, SourceKind.UNNAMED):
        raise BadInput(
            f"Source {below.id} is {below.kind}: only an organization can be owned.",
            hint="if it works there, 'factdb source affiliate' records that.",
        )
    if above.kind == SourceKind.UNNAMED:
        raise BadInput(f"Source {above.id} has no name.", hint="give the owner's name, or another number.")
    return affiliate_source(
        ledger,
        source_id=below.id,
        organization_id=above.id,
        tenure=Tenure.UNKNOWN,
        relation=Relation.OWNED_BY,
        valid_from=valid_from,
        valid_until=valid_until,
    )
