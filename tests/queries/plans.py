"""How the databases go about the statements that a command sends: which tables they would read from end to end."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, event, text

from bench.large import Size, fill
from factdb.store.engine import engine
from factdb.store.location import Location
from factdb.tables import metadata
from factdb.tables.verdict import FLAGS

ROWS = 2_000
LARGE = 1_000
"""Rows from which a table counts on PostgreSQL: of a small one it walks a whole index, since that is as cheap."""
FLAGGED = {f"ix_standings_{flag}" for flag in FLAGS}
"""Indexes of the claims under a flag: to walk through one of them is to read these alone."""
GROWING = metadata.tables.keys() - {"ledger", "policies", "tags"}
"""Tables that grow with a desk's work; of the others a row or a few dozen are all there are."""

KEPT = "recorded_at, recorded_by"
CONTENT = '{"text":"A claim"}'
MORE = (
    f"INSERT INTO tags (id, uid, name, {KEPT}) SELECT id, uid, 'tag-' || id, {KEPT} FROM claims WHERE id <= 1000",
    f"INSERT INTO claim_tags (id, claim_id, tag_id, {KEPT}) SELECT id, id, id % 1000 + 1, {KEPT} FROM claims",
    f"INSERT INTO links (id, uid, claim_id, other_id, kind, {KEPT})"
    f" SELECT id, uid, id, id + 1, CASE id % 1000 WHEN 1 THEN 'contradicts' ELSE 'supports' END, {KEPT}"
    f" FROM claims WHERE id < {ROWS}",
    f"INSERT INTO sources (id, uid, name, name_key, kind, {KEPT})"
    f" SELECT id + 10000, uid, 'Person ' || id, 'person ' || id, 'person', {KEPT} FROM claims",
    f"INSERT INTO journal (seq, {KEPT}, act, table_name, row_id, content, hash)"
    f" SELECT id, {KEPT}, 'insert', 'claims', id, '{CONTENT}', fingerprint || fingerprint FROM claims",
    f"UPDATE ledger SET head_seq = {ROWS}",
)


def made(place: Location) -> None:
    """Fills an empty ledger with some thousands of claims, and what hangs on them; PostgreSQL knows its statistics."""
    fill(place, Size(documents=1_200, edges=1_500, claims=ROWS))
    with engine(place).begin() as connection:
        for statement in MORE:
            connection.execute(text(statement))
        if not place.path:
            connection.exec_driver_sql("ANALYZE")


@contextmanager
def statements() -> Iterator[dict[str, Any]]:
    """The queries sent to a database meanwhile, each with its parameters when it was sent first.

    Of what fills a table of the moment, it is the query; what is asked of such a table, which holds a few rows, is not
    among them.
    """
    sent: dict[str, Any] = {}

    def keep(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        query = re.sub(r"^INSERT INTO temp\.\w+ \([^)]*\) ", "", statement.lstrip())
        if query.startswith(("SELECT", "WITH")) and " FROM temp." not in query:
            sent.setdefault(query, parameters)

    event.listen(Engine, "before_cursor_execute", keep)
    try:
        yield sent
    finally:
        event.remove(Engine, "before_cursor_execute", keep)


def read_whole(place: Location, sent: dict[str, Any]) -> set[str]:
    """The tables that would be read from end to end, by themselves or by an index.

    PostgreSQL is forbidden to, and to join otherwise than row by row: on so small a ledger reading a table whole is
    often the cheapest, and right. Where it does so all the same, no index can answer.
    """
    found: set[str] = set()
    with engine(place).connect() as connection:
        raw: Any = connection.connection.driver_connection
        if place.path:
            for statement, parameters in sent.items():
                found.update(_on_sqlite(statement, raw.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)))
            return found
        for way in ("seqscan", "hashjoin", "mergejoin"):
            raw.execute(f"SET enable_{way} = off")
        sizes = dict(raw.execute("SELECT relname, reltuples FROM pg_class WHERE relkind = 'r'"))
        for statement, parameters in sent.items():
            [[[plan]]] = raw.execute(f"EXPLAIN (FORMAT JSON) {statement}", parameters)
            found.update(table for table in _on_postgresql(plan["Plan"]) if sizes[table] >= LARGE)
    return found


def _on_sqlite(statement: str, steps: Any) -> Iterator[str]:
    named = {alias: table for table, alias in re.findall(r"(\w+) AS (\w+)", statement)}
    told = [step for *_, step in steps]
    # In the order of an index it ends at the limit; what has to be sorted first is read whole.
    ends = re.search(r"LIMIT \? OFFSET \?(\) AS each_one)?$", statement) and not any(
        "TEMP B-TREE" in step for step in told
    )
    for step in told:
        verb, _, rest = step.partition(" ")
        name = rest.split(" ")[0]
        table = named.get(name, name)
        flagged = not FLAGGED.isdisjoint(step.split(" "))
        if table in GROWING and not ends and not flagged and (verb == "SCAN" or "AUTOMATIC" in step):
            yield table


def _on_postgresql(node: dict[str, Any], *, ends: bool = False) -> Iterator[str]:
    kind = node["Node Type"]
    walked = "Index" in kind and "Index Cond" not in node and node["Index Name"] not in FLAGGED and not ends
    if node.get("Relation Name") in GROWING and (walked or kind == "Seq Scan"):
        yield node["Relation Name"]
    # As on SQLite: a walk along an index ends at the limit, unless something above it wants every row.
    ends = kind == "Limit" or (ends and kind == "Nested Loop")
    for each in node.get("Plans", ()):
        yield from _on_postgresql(each, ends=ends)
