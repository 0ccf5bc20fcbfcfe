"""Record that two sources are the same."""

from sqlalchemy import select

from factdb.actions.restand import restand
from factdb.errors import Refused
from factdb.queries.affected import claims_of_sources
from factdb.queries.people import known_with
from factdb.queries.sources import source
from factdb.store.work import Ledger
from factdb.tables import attributions, sources
from factdb.vocabulary import SourceKind


def merge_sources(ledger: Ledger, *, other: int, into: int) -> int:
    """Lets source `other`, and what was merged into it before, point to `into`; returns how many claims that touches.

    Attributions stay as they were recorded. Raises Refused where the two are the same already, or where one is named
    and the other is not: that would say who the unnamed one is.
    """
    loser, keeper = source(ledger.connection, other), source(ledger.connection, into)
    if loser.id == keeper.id:
        raise Refused(f"Both are source {keeper.id} already.", hint=f"see it with 'factdb source show {keeper.id}'.")
    if (loser.kind == SourceKind.UNNAMED) != (keeper.kind == SourceKind.UNNAMED):
        raise Refused(
            "An unnamed source is never merged with a named one: that would say who it is.",
            hint="leave them apart; this ledger keeps how a story describes a source, never who it is.",
        )
    family = select(sources.c.id).where((sources.c.id == loser.id) | (sources.c.merged_into_id == loser.id))
    members = ledger.connection.execute(family.order_by(sources.c.id)).scalars().all()
    for member in members:
        ledger.change(sources, member, merged_into_id=keeper.id, merged_at=ledger.at)
    spoken = select(attributions.c.claim_id).distinct().where(attributions.c.source_id.in_(members))
    touched = ledger.connection.execute(spoken).scalars().all()
    restand(ledger, claims_of_sources(ledger.connection, known_with(ledger.connection, [keeper.id])))
    return len(touched)
