"""How far a merge is: what passes is counted, and shown as a bar on terminals."""

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from factdb.queries.bundle_rows import Bundle, Entry, Header, Values

ENTRY, ROW, CLAIM = 1, 3, 14
"""How long a journal entry, a row, and what is derived of a claim take, against each other."""

STEPS = 200
"""How often the bar is drawn at most."""


@dataclass(frozen=True, slots=True)
class Counting:
    """A bundle whose rows are counted as they pass."""

    bundle: "Bundle"
    advance: Callable[[int], None]
    passed: Counter[str] = field(default_factory=Counter)

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
            self.advance(ROW)
            yield row

    def journal(self) -> "Iterator[Entry]":
        """The journal."""
        for entry in self.bundle.journal():
            self.advance(ENTRY)
            yield entry

    def derived(self, claims: int) -> None:
        """Counts claims of which something was derived: their bands first, then their standings."""
        self.advance(claims * CLAIM // 2)


@contextmanager
def watched(bundle: "Bundle") -> Iterator[Counting]:
    """A bundle to be merged, whose way in is shown as a bar with rate and time left: on terminals only."""
    if not sys.stderr.isatty():
        yield Counting(bundle, lambda _: None)
        return
    counts = bundle.counts()
    rows = sum(counts.values()) - counts.get("journal", 0)
    length = counts.get("journal", 0) * ENTRY + rows * ROW + counts.get("claims", 0) * CLAIM
    began = time.monotonic()
    bar: Any
    with click.progressbar(
        length=length,
        label="Merging",
        file=sys.stderr,
        update_min_steps=max(length // STEPS, 1),
        item_show_func=lambda rows: (
            f"{rows / max(time.monotonic() - began, 0.001):,.0f} rows a second" if rows else None
        ),
    ) as bar:
        counting = Counting(bundle, lambda steps: bar.update(steps, counting.passed.total()))
        yield counting
        bar.update(length - bar.pos, counting.passed.total())
