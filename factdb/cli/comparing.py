"""What `source same` and `source different` do."""

from typing import TYPE_CHECKING

from factdb.cli.console import safe_line, say
from factdb.cli.judging import because_given
from factdb.vocabulary import Identity

if TYPE_CHECKING:
    from factdb.queries.rows import SourceRow
    from factdb.store.location import Location
    from factdb.store.work import Ledger

OUTCOMES = {
    Identity.SAME: "are one person",
    Identity.DIFFERENT: "are two people",
    Identity.UNKNOWN: "may be one person; nobody can tell",
}


def compare(
    place: "Location", *, one: str, other: str, identity: Identity, because: str | None, by: str | None
) -> None:
    """Records what a checker says of two unnamed sources, and says so."""
    from factdb.actions.compare_sources import compare_sources
    from factdb.queries.sources import known_source
    from factdb.store.work import writing

    reason = because_given(because)

    def act(ledger: "Ledger") -> "list[SourceRow]":
        pair = [known_source(ledger.connection, each) for each in (one, other)]
        compare_sources(ledger, one=pair[0].id, other=pair[1].id, identity=identity, because=reason)
        return pair

    first, second = writing(place, act, by=by)
    pair = f"Unnamed sources {first.id} (“{first.label}”) and {second.id} (“{second.label}”)"
    say(safe_line(f"{pair} {OUTCOMES[identity]}."))
