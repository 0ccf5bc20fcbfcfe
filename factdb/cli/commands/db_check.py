"""factdb db check"""

import click

from factdb.cli.console import safe_line, show, show_json
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json


@click.command(epilog="Example: factdb db check")
@as_json
@pass_desk
def command(desk: Desk, as_json: bool) -> None:
    """Check the database's health; exit code 6 where something is wrong.

    Looks at the file's pages and references (SQLite), and at constraints, indexes, the guards of append-only tables,
    search indexes, standings and the bands by which near-doubles are found. What the records say is proved by
    'factdb audit'.
    """
    from dataclasses import asdict

    from factdb.errors import Findings
    from factdb.queries.health import problems
    from factdb.store.search_index import broken_indexes
    from factdb.store.work import reading

    with reading(desk.place) as connection:
        found = [asdict(each) for each in problems(connection)]
    for table in broken_indexes(desk.place):
        found.append({"check": "search", "problem": f"the search index of {table} does not hold what the table holds"})
    if as_json:
        show_json(found)
    else:
        for each in found:
            show(safe_line(f"{each['check']}: {each['problem']}"))
    if found:
        mended = "'factdb db rebuild' mends standings, bands and search indexes; for the rest restore a backup."
        raise Findings(f"The check found {len(found):,} {'problem' if len(found) == 1 else 'problems'}.", hint=mended)
    if not as_json:
        show("check passed")
