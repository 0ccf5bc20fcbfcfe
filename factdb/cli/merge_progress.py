"""How far a merge is: what passes is counted, and shown as a bar on terminals."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factdb.cli.progress import Reach, progress

if TYPE_CHECKING:
    from factdb.queries.bundle_rows import Bundle, Entry, Header, Values

ENTRY, ROW, CLAIM = 1, 3, 14
"""How long a journal entry, a row, and what is derived of a claim take, against each other."""


@dataclass(slots=True)
class Counting:
    """A bundle whose rows are counted as they pass, by table."""

    bundle: "Bundle"
    reach: Reach
    passed: Counter[str] = field(default_factory=Counter)
    position: int = 0

    @property
    def header(self) -> "Header":
        """Which ledger this is."""
        return self.bundle.header

    def counts(self) -> dict[str, int]:
        """How many there are."""
        return self.bundle.counts()

    def rows(self, table_name: str) -> "Iterator[Values]":
        """The rows of a table."""
        for row in self.bundle.rows(table_name):
            self.passed[table_name] += 1
            self._advance(ROW)
            yield row

    def journal(self) -> "Iterator[Entry]":
        """The journal."""
        for entry in self.bundle.journal():
            self._advance(ENTRY)
            yield entry

    def derived(self, claims: int) -> None:
        """Counts claims of which something was derived: their bands first, then their standings."""
        self._advance(claims * CLAIM // 2)

    def _advance(self, steps: int) -> None:
        self.position += steps
        self.reach(self.position, self.passed.total())


@contextmanager
def watched(bundle: "Bundle") -> Iterator[Counting]:
    """A bundle to be merged, whose way in is shown as a bar with rate and time left: on terminals only."""
    with progress("Merging", lambda: _whole(bundle), of="rows") as reach:
        yield Counting(bundle, reach)


def _whole(bundle: "Bundle") -> int:
    counts = bundle.counts()
    rows = sum(counts.values()) - counts.get("journal", 0)
    return counts.get("journal", 0) * ENTRY + rows * ROW + counts.get("claims", 0) * CLAIM
