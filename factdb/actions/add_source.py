"""Add a source, or find the one that has the name."""

from dataclasses import dataclass

from factdb.errors import BadInput, Refused
from factdb.queries.rows import SourceRow
from factdb.queries.sources import called, find_source, near_sources, source, unnamed_alike
from factdb.rules.wording import accepted, accepted_line, normalised
from factdb.store.work import Ledger, Row
from factdb.tables import sources
from factdb.vocabulary import SourceKind


@dataclass(frozen=True, slots=True)
class Identified:
    """A source, whether it is new, and the sources that are named nearly alike when it is."""

    source: SourceRow
    created: bool
    near: tuple[SourceRow, ...] = ()


def add_source(
    ledger: Ledger,
    *,
    kind: str,
    name: str | None = None,
    descriptor: str | None = None,
    note: str | None = None,
    uid: str | None = None,
) -> SourceRow:
    """Adds a source. An unnamed one has a descriptor and no name; every other kind has a name.

    Raises BadInput where that is not so, or a text cannot be taken.
    """
    row = source_row(kind=kind, name=name, descriptor=descriptor, note=note, uid=uid)
    [number] = ledger.insert(sources, row)
    return source(ledger.connection, number)


def source_row(
    *,
    kind: str,
    name: str | None = None,
    descriptor: str | None = None,
    note: str | None = None,
    uid: str | None = None,
) -> Row:
    """A source as it is stored. Raises as `add_source` does."""
    if kind == SourceKind.UNNAMED and name is not None:
        raise BadInput(
            "An unnamed source has no name in this ledger, ever.",
            hint="give the story's words for it: --descriptor 'a senior official'.",
        )
    shown = name if kind != SourceKind.UNNAMED else descriptor
    if shown is None:
        lacks = "a descriptor" if kind == SourceKind.UNNAMED else "a name"
        raise BadInput(f"A source of kind {kind} needs {lacks}.", hint="see 'factdb source add --help'.")
    return {
        "uid": uid,
        "name": accepted_line(name, what="The source's name") if name is not None else None,
        "name_key": normalised(accepted_line(shown, what="The source's name")),
        "kind": kind,
        "descriptor": accepted_line(descriptor, what="The descriptor") if descriptor is not None else None,
        "note": accepted(note, what="The note") if note is not None else None,
    }


def add_new_source(
    ledger: Ledger,
    *,
    kind: str,
    name: str | None = None,
    descriptor: str | None = None,
    note: str | None = None,
    again: bool = False,
) -> Identified:
    """Adds a source and points out those like it: named nearly alike, or, unnamed, described in the same words.

    Raises as `add_source` does, and Refused for a name that a source has already, unless `again`.
    """
    added = add_source(ledger, kind=kind, name=name, descriptor=descriptor, note=note)
    name, connection = added.name, ledger.connection
    taken = [number for number in called(connection, name) if number != added.id] if name else []
    if taken and not again:
        raise name_taken(added.label, taken[0])
    near = near_sources(connection, name) if name else unnamed_alike(connection, added.label)
    return Identified(added, created=True, near=tuple(row for row in near if row.id != added.id))


def name_taken(name: str, number: int) -> Refused:
    """The refusal of a name that source `number` has."""
    return Refused(
        f"Source {number} is called {name!r} already.",
        hint=f"see it with 'factdb source show {number}'; if this is another of that name, say so with --again.",
    )


def identify_source(
    ledger: Ledger, name: str, *, kind: str = SourceKind.PERSON, descriptor: str | None = None
) -> Identified:
    """The source with this name or number; where no source has the name, a new one, with those named nearly alike.

    Near names are pointed out and never merged: two people may well be called almost the same.
    """
    if known := find_source(ledger.connection, name):
        return Identified(known, created=False)
    return add_new_source(ledger, kind=kind, name=name, descriptor=descriptor)


def identify_organization(ledger: Ledger, name: str) -> Identified:
    """The publisher or employer with this name or number, found or added as an organization.

    Raises BadInput for the number of an unnamed source: readers could not be told which organization it is.
    """
    found = identify_source(ledger, name, kind=SourceKind.ORGANIZATION)
    if found.source.kind == SourceKind.UNNAMED:
        raise BadInput(
            f"Source {found.source.id} has no name.", hint="give the organization's name, or another number."
        )
    return found
