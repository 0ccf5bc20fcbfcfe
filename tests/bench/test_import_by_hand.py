"""The import by hand, against which imports are measured, fills the same tables with the same rows."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, literal_column, select

from bench.import_sample import write_files
from bench.imports import ours, theirs
from factdb.queries.audit import findings
from factdb.store.location import Location
from factdb.store.work import reading
from factdb.tables import metadata

TOLD = {
    "claims": "uid text fingerprint note",
    "attributions": "uid quote mode said_on knowledge",
    "evidence": "uid target stance information note",
    "verdicts": "uid status because decided_by decided_at",
    "sources": "name name_key kind",
    "affiliations": "role tenure relation",
    "documents": "url published_on original",
    "tags": "name",
    "claim_tags": "",
    "verdict_evidence": "",
    "standings": "status attribution_status single_source",
    "bands": "band",
    "journal": "act table_name",
}
"""What tells rows apart, in each table, that does not hang on the order in which they were written. A uid of an import
follows from all that a row says."""


@pytest.mark.parametrize("form", ["csv", "jsonl"])
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_by_hand_the_same_rows_are_left_as_by_an_import(
    new_ledger: Callable[[str], Location], tmp_path: Path, kind: str, form: str
) -> None:
    write_files(tmp_path, 120)
    left = []
    for run in (ours, theirs):
        run(place := new_ledger(kind), tmp_path / f"rows.{form}")
        with reading(place) as connection:
            assert list(findings(connection)) == []
            left.append({name: _told(connection, name) for name in TOLD})
    one, other = left
    assert one == other
    assert all(one.values())


def _told(connection: Connection, name: str) -> Counter[tuple[object, ...]]:
    table = metadata.tables[name]
    columns = [table.c[each] for each in TOLD[name].split()]
    return Counter(map(tuple, connection.execute(select(literal_column("1"), *columns).select_from(table))))
