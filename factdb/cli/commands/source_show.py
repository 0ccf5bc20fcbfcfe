"""factdb source show"""

import click

from factdb.cli.console import safe_line, show, show_json
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.facts import facts, heading
from factdb.cli.options import as_json, completing
from factdb.rules.dates import moment, shown, stamp


@click.command(epilog="Example: factdb source show 'Antony Blinken'")
@click.argument("source", metavar="NAME|ID", shell_complete=completing("source"))
@click.option("--as-of", metavar="WHEN", help="All as it was recorded then; a day alone means its end.")
@as_json
@pass_desk
def command(desk: Desk, source: str, as_of: str | None, as_json: bool) -> None:
    """Show a source, its roles and its track record: of how many claims were how many checked, and how many stood.

    Shown too: who owns it, how it was rated, what discredits it, and, of an unnamed source, which others it is one
    with, each with its date. --as-of goes for all of it: what was recorded, rated, merged and taken back since is not
    shown.
    """
    from factdb.queries.source_word import word_on
    from factdb.queries.sources import known_source, merged_into
    from factdb.queries.track_record import track_record
    from factdb.reports.as_json import source_object
    from factdb.reports.roles import role_line
    from factdb.reports.source_word import word_facts, word_object
    from factdb.reports.track_record import track_record_lines, track_record_object
    from factdb.store.work import reading

    then = moment(as_of, what="--as-of", end_of_day=True) if as_of is not None else None
    with reading(desk.place) as connection:
        row = known_source(connection, source, then)
        same = merged_into(connection, row.id, then)
        record = track_record(connection, row.id, then)
        word = word_on(connection, row.id, then)
    if as_json:
        merged = [source_object(each) for each in same]
        then_object = {"as_of": stamp(then)} if then else {}
        told = {"merged": merged, **word_object(word), **then_object, "track_record": track_record_object(record)}
        show_json({**source_object(row), **told})
        return
    known = [
        ("kind", row.kind),
        ("described", row.descriptor if row.name else None),
        *(("role", role_line(each)) for each in row.affiliations),
        *word_facts(word),
        *(("same as", f"{each.label} (was source {each.id})") for each in same),
        ("note", row.note),
        ("added", f"{shown(row.recorded_at)} by {row.recorded_by}"),
    ]
    if then:
        show(f"As of {shown(then)}\n")
    show(heading(safe_line(f"Source {row.id}: {row.label}")))
    show(facts(known))
    show("")
    show("\n".join(track_record_lines(record)))
