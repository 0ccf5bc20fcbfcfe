"""Merging another ledger, and what is said of it."""

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from factdb.cli.console import say, show, width
from factdb.cli.importing import Counts
from factdb.cli.merge_from import opened
from factdb.cli.merge_progress import watched

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factdb.actions.merging.told import Conflict, Merged
    from factdb.queries.named_row import NamedRow
    from factdb.store.location import Location

_LISTED = ("claims", "sources", "stories", "documents", "evidence", "verdicts")
"""What is counted of that which was here before: what can never be taken out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A merge that was done, or rehearsed: what it did, what was here before, how rows are known to a person.

    `claims` is how many the other side has.
    """

    told: "Merged"
    here: dict[str, int]
    claims: int
    names: "dict[tuple[str, int], NamedRow]"
    whole: bool
    rehearsal: bool

    def counts(self) -> Counts:
        """The claims, as an import counts its rows."""
        added, changed = self.told.added["claims"], self.told.changed["claims"]
        return Counts(rows=self.claims, added=added, completed=changed, known=self.claims - added - changed)

    def as_json(self) -> dict[str, Any]:
        """All of it."""
        from factdb.reports.as_merged import merged_object

        return merged_object(self.told, self.here, self.names, rehearsal=self.rehearsal)

    def decisions(self) -> str:
        """What a person should look at."""
        from factdb.reports.as_merged import decisions_text

        return decisions_text(self.told, self.names)

    def summary(self, other: str) -> str:
        """What came in, what was here before, what was changed."""
        from factdb.reports.merge_words import counts_told
        from factdb.rules.screen import filled

        told, would = self.told, "Would merge" if self.rehearsal else "Merged"
        if told.known:
            left = " What is still otherwise here and there:" if self.rehearsal and self.decisions() else ""
            return f"{other} holds nothing new: all of it was taken in before.{left}"
        lines = [f"{would} {'' if self.whole else 'a part of a ledger, '}{other}:"]
        parts = {
            "new": told.added,
            "changed there since": told.changed,
            "taken out there": told.removed,
            "here before": self.here,
            "the same, kept once": Counter(each.table for each in told.joined),
        }
        if not (told.added or told.changed or told.removed):
            lines.append("  nothing new but entries of its journal")
        for what, counts in parts.items():
            if counts:
                lines += filled(counts_told(counts), width(), first=f"  {what:20} ", indent=" " * 23)
        return "\n".join(lines)


def merge_other(place: "Location", other: str, *, by: str | None, rehearsal: bool, file: bool = False) -> Done:
    """Merges what `other` names into the ledger at `place`; with `file`, only a file of factdb's own format.

    A rehearsal of a merge that was done before tells what the two still have otherwise.
    """
    from factdb.actions.left_to_decide import left_to_decide
    from factdb.actions.merge_ledger import merge_ledger
    from factdb.queries.named_rows import named_rows
    from factdb.store.work import Ledger, reading, writing

    with reading(place):
        pass  # what is wrong with our own ledger is said first
    with opened(other, file=file) as bundle:

        def act(ledger: Ledger) -> Done:
            with watched(bundle) as counting:
                told = merge_ledger(ledger, counting, rehearsal=rehearsal, derived=counting.derived)
            here = {name: n for name in _LISTED if (n := counting.passed[name] - told.added[name]) > 0}
            if told.known and rehearsal:
                left = left_to_decide(ledger, bundle)
                told.conflicts, told.joined, told.namesakes = left.conflicts, left.joined, left.namesakes
            spoken_of = {(each.table, each.row) for each in told.conflicts}
            spoken_of |= {("claims", each.claim) for each in told.judged}
            spoken_of |= _referred(told.conflicts)
            names = named_rows(ledger.connection, spoken_of)
            claims = counting.passed["claims"] or sum(1 for _ in bundle.rows("claims"))
            return Done(
                told=told,
                here=here,
                claims=claims,
                names=names,
                whole=bundle.header.whole,
                rehearsal=rehearsal,
            )

        return writing(place, act, by=by)


def _referred(conflicts: "Iterable[Conflict]") -> set[tuple[str, int]]:
    """The rows to which values refer that are otherwise here and there."""
    from factdb.reports.merge_words import REFERRED

    told = ((REFERRED.get(name), pair) for each in conflicts for name, pair in each.columns.items())
    return {(table, value) for table, pair in told if table for value in pair if isinstance(value, int)}


def tell(done: Done, other: str, *, listing: bool) -> None:
    """Says what a merge did, and lists what is for a person to look at."""
    from shlex import quote

    from factdb.reports.as_merged import to_decide
    from factdb.rules.numbers import counted

    again = f"factdb merge {quote(other)} --dry-run"
    say(done.summary(other))
    if listing and (text := done.decisions()):
        show(text)
    if done.told.added["policies"] and not done.rehearsal:
        say("Their policy came in too. Of all versions that which was set last is in force: see 'factdb policy show'.")
    if not done.rehearsal and (left := to_decide(done.told)):
        say(f"{counted(left, 'thing')} left for you to decide. To see this again: {again}")
    elif done.told.known and not done.rehearsal:
        say(f"To see whether anything is left to decide: {again}")
