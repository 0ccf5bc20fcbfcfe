"""factdb source show"""

import click

from factdb.cli.console import safe_line, show, show_json
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.facts import facts, heading
from factdb.cli.options import as_json, completing
from factdb.rules.dates import shown


@click.command(epilog="Example: factdb source show 'Antony Blinken'")
@click.argument("source", metavar="NAME|ID", shell_complete=completing("source"))
@as_json
@pass_desk
def command(desk: Desk, source: str, as_json: bool) -> None:
    """Show a source, its roles and its track record: of how many claims were how many checked, and how many stood."""
    from factdb.queries.sources import known_source, merged_into
    from factdb.queries.track_record import track_record
    from factdb.reports.as_json import source_object
    from factdb.reports.roles import role_line
    from factdb.reports.track_record import track_record_lines, track_record_object
    from factdb.store.work import reading

    with reading(desk.place) as connection:
        row = known_source(connection, source)
        same = merged_into(connection, row.id)
        record = track_record(connection, row.id)
    if as_json:
        merged = [source_object(each) for each in same]
        show_json({**source_object(row), "merged": merged, "track_record": track_record_object(record)})
        return
    known = [
        ("kind", row.kind),
        ("described", row.descriptor if row.name else None),
        *(("role", role_line(each)) for each in row.affiliations),
        *(("same as", f"{each.label} (was source {each.id})") for each in same),
        ("note", row.note),
        ("added", f"{shown(row.recorded_at)} by {row.recorded_by}"),
    ]
    show(heading(safe_line(f"Source {row.id}: {row.label}")))
    show(facts(known))
    show("\n" + "\n".join(track_record_lines(record)))
