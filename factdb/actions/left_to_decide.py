"""What two ledgers that met before still have otherwise."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from factdb.actions.merge_ledger import merge_ledger
from factdb.actions.merging.alike import without_namesakes
from factdb.actions.merging.told import Merged, Namesake
from factdb.queries.bundle_rows import Bundle, Entry, Header, Values
from factdb.queries.by_uid import Numbers
from factdb.queries.namesakes import namesakes
from factdb.store.work import Ledger
from factdb.tables import sources


@dataclass(frozen=True, slots=True)
class _WithoutPast:
    """A bundle as if its journal had stayed behind: its rows are compared as they are now."""

    bundle: Bundle

    @property
    def header(self) -> Header:
        return replace(self.bundle.header, whole=False)

    def counts(self) -> dict[str, int]:
        return self.bundle.counts()

    def rows(self, table_name: str) -> Iterator[Values]:
        return self.bundle.rows(table_name)

    def journal(self) -> Iterator[Entry]:
        return iter(())


def left_to_decide(ledger: Ledger, bundle: Bundle) -> Merged:
    """What a person may still have to decide on a ledger that was taken in: nothing is written.

    A row that was changed on both sides is in it as long as the two hold something else, and this ledger never held
    what the other does.
    """
    told = merge_ledger(ledger, _WithoutPast(bundle), rehearsal=True)
    theirs = [str(row["uid"]) for row in bundle.rows(sources.name)]
    here = Numbers(ledger.connection).of(sources, theirs).values()
    told.namesakes = [Namesake(*each) for each in namesakes(ledger.connection, here)]
    told.conflicts = without_namesakes(ledger.connection, told.conflicts, told.namesakes)
    return told
