"""What the ledger knows of an item that a checker looks at."""

from typing import TYPE_CHECKING

from factdb.errors import FactdbError
from factdb.extraction.sketch import sketch
from factdb.reports.as_item import Known
from factdb.vocabulary import SourceKind

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from factdb.queries.checklist_rows import ItemRow
    from factdb.queries.rows import SourceRow


def known(connection: "Connection", item: "ItemRow", text: str) -> Known:
    """The claim itself, claims that seem to say the same, and its source's record."""
    from factdb.queries.claims import claim
    from factdb.queries.match import claims_alike

    if item.claim_id is not None:
        row = claim(connection, item.claim_id)
        sources = [each.source_id for each in row.sources]
        alike = claims_alike(connection, row.text, without=[row.id])
        return Known(claim=row, alike=alike, source=_record(connection, sources[-1]) if sources else ())
    if item.proposal is None:
        return Known()
    said = sketch(item.proposal.proposal, text)
    found = _found(connection, said.source) if said.source and said.source_kind != SourceKind.UNNAMED else None
    return Known(
        alike=claims_alike(connection, said.text), source=_record(connection, found.id) if found is not None else ()
    )


def _found(connection: "Connection", name: str) -> "SourceRow | None":
    from factdb.queries.sources import find_source

    try:
        return find_source(connection, name)
    except FactdbError:  # several have the name, or it can be none: accepting says so
        return None


def _record(connection: "Connection", number: int) -> list[str]:
    from factdb.queries.source_word import word_on
    from factdb.queries.sources import source
    from factdb.queries.track_record import track_record
    from factdb.reports.source_word import word_facts
    from factdb.reports.track_record import track_record_lines

    row = source(connection, number)
    first, *_ = track_record_lines(track_record(connection, number))
    told = [f"{name}: {value}" for name, value in word_facts(word_on(connection, number))]
    return [f"Source {row.id}, {row.label}: {first}", *told]
