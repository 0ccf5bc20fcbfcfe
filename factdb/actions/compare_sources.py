"""Record whether two unnamed sources are one person."""

from factdb.actions.restand import restand
from factdb.errors import Refused
from factdb.queries.affected import claims_of_sources
from factdb.queries.people import known_with
from factdb.queries.sources import source
from factdb.rules.wording import accepted
from factdb.store.work import Ledger, Row
from factdb.tables import identities
from factdb.vocabulary import SourceKind


def compare_sources(ledger: Ledger, *, one: int, other: int, identity: str, because: str) -> int:
    """Appends a statement on two unnamed sources, and returns its number. The last on a pair counts.

    It says only whether they are one, never who they are. Raises NotFound for a source that is not there, Refused
    where one of them has a name, or both are the same.
    """
    pair = [source(ledger.connection, number) for number in (one, other)]
    if named := [row for row in pair if row.kind != SourceKind.UNNAMED]:
        raise Refused(
            f"Source {named[0].id} has a name: only of two unnamed sources is it recorded whether they are one.",
            hint="two names for one source: 'factdb source merge'; an unnamed source is never tied to a name."
            if len(named) == 2
            else "leave them apart: who an unnamed source is, is never recorded; 'factdb source merge' joins names.",
        )
    first, second = sorted(row.id for row in pair)
    if first == second:
        raise Refused(f"Both are source {first} already.", hint="name two sources.")
    reason = accepted(because, what="The reason")
    row: Row = {"source_id": first, "other_id": second, "identity": identity, "because": reason}
    [number] = ledger.insert(identities, row)
    restand(ledger, claims_of_sources(ledger.connection, known_with(ledger.connection, [first, second])))
    return number
