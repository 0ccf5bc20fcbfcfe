"""Rows of any table by what a person knows them by."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection, RowMapping, select

from factdb.queries.chunked import chunks
from factdb.queries.named_row import NamedRow
from factdb.tables import links, metadata
from factdb.vocabulary import SourceKind

_WORDS = ("text", "name", "slug", "title", "url", "exact", "descriptor", "role")
"""The columns by which rows are known, the best first."""

_OF = {"claim_id": "claim", "source_id": "source", "story_id": "story", "document_id": "document"}
"""Where there are none: the columns that tell what a row speaks of."""


def named_rows(connection: Connection, wanted: Iterable[tuple[str, int]]) -> dict[tuple[str, int], NamedRow]:
    """The rows with these tables and numbers; those that are not here are left out."""
    by_table: defaultdict[str, set[int]] = defaultdict(set)
    for name, number in wanted:
        by_table[name].add(number)
    found = {}
    for name, numbers in by_table.items():
        table = metadata.tables[name]
        words = [each for each in _WORDS if each in table.c and name != "revisions"]
        columns = [table.c.id, *(table.c[each] for each in (*words, *_OF, "other_id", "kind") if each in table.c)]
        for chunk in chunks(numbers):
            for row in connection.execute(select(*columns).where(table.c.id.in_(chunk))).mappings():
                guarded = name == "sources" and row["kind"] == SourceKind.UNNAMED
                if name == links.name:
                    found[name, row["id"]] = NamedRow(_link(row))
                    continue
                told = next((str(row[each]) for each in (["descriptor"] if guarded else words) if row[each]), "")
                about = next((f"of {noun} {row[each]}" for each, noun in _OF.items() if row.get(each)), "")
                found[name, row["id"]] = NamedRow(told or about, guarded)
    return found


def _link(row: RowMapping) -> str:
    return f"claim {row['claim_id']} {row['kind'].replace('_', ' ')} claim {row['other_id']}"
