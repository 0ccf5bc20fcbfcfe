"""Correct what is known of a source."""

from factdb.actions.add_source import name_taken
from factdb.actions.restand import restand
from factdb.errors import BadInput
from factdb.queries.affected import claims_of_sources
from factdb.queries.rows import SourceRow
from factdb.queries.sources import called, source
from factdb.rules.wording import accepted, accepted_line, normalised
from factdb.store.work import Ledger, Value
from factdb.tables import sources
from factdb.vocabulary import SourceKind


def edit_source(
    ledger: Ledger,
    *,
    source_id: int,
    name: str | None = None,
    kind: str | None = None,
    descriptor: str | None = None,
    note: str | None = None,
    again: bool = False,
) -> SourceRow:
    """Sets what is given; an empty descriptor or note takes out what stood there.

    Raises BadInput where nothing is given, a text cannot be taken, or an unnamed source would get a name or a named
    one lose it; Refused for a name that another source has, unless `again`.
    """
    row = source(ledger.connection, source_id)
    changes: dict[str, Value] = {}
    if kind is not None:
        changes["kind"] = _kind(row, kind)
    if name is not None:
        changes |= _name(ledger, row, name, again=again)
    if descriptor is not None:
        changes |= _descriptor(row, descriptor)
    if note is not None:
        changes["note"] = accepted(note, what="The note") if note else None
    if not changes:
        raise BadInput("Nothing to change is given.", hint="see 'factdb source edit --help'.")
    ledger.change(sources, row.id, **changes)
    if "kind" in changes:  # an organization is a house of its own, a person is not
        restand(ledger, claims_of_sources(ledger.connection, [row.id]))
    return source(ledger.connection, row.id)


def _kind(row: SourceRow, kind: str) -> str:
    if (row.kind == SourceKind.UNNAMED) != (kind == SourceKind.UNNAMED):
        raise BadInput(
            "An unnamed source stays unnamed, and a named one named.",
            hint="to name a source would say who it is; what was named stays in the journal. Add another source.",
        )
    return kind


def _name(ledger: Ledger, row: SourceRow, name: str, *, again: bool) -> dict[str, Value]:
    if row.kind == SourceKind.UNNAMED:
        raise BadInput(
            "An unnamed source has no name in this ledger, ever.", hint="change the story's words with --descriptor."
        )
    taken = accepted_line(name, what="The source's name")
    others = [number for number in called(ledger.connection, taken) if number != row.id]
    if others and not again:
        raise name_taken(taken, others[0])
    return {"name": taken, "name_key": normalised(taken)}


def _descriptor(row: SourceRow, descriptor: str) -> dict[str, Value]:
    if not descriptor and row.kind != SourceKind.UNNAMED:
        return {"descriptor": None}
    taken = accepted_line(descriptor, what="The descriptor")
    return {"descriptor": taken, **({"name_key": normalised(taken)} if row.kind == SourceKind.UNNAMED else {})}
