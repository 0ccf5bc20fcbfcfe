"""factdb db status"""

from typing import Any

import click

from factdb.cli.console import safe_line, say, show, show_json
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json


@click.command(epilog="Example: factdb db status")
@as_json
@pass_desk
def command(desk: Desk, as_json: bool) -> None:
    """Say which database it is and how it stands. Also answers for a ledger of an older or newer factdb."""
    from factdb.queries.merged_audit import kept_journals
    from factdb.queries.status import engine_version, size, status
    from factdb.rules.dates import stamp
    from factdb.store.schema import HEAD, version_of
    from factdb.store.work import reading

    place = desk.place
    with reading(place, any_schema=True) as connection:
        facts: dict[str, Any] = {
            "place": place.shown,
            "engine": "SQLite" if place.path else "PostgreSQL",
            "engine_version": engine_version(connection),
            "schema": version_of(connection),
            "schema_needed": HEAD,
            "size": size(connection),
        }
        if facts["schema"] == HEAD:
            held = status(connection)
            facts |= {"uid": held.uid, "created_at": stamp(held.created_at) if held.created_at else None}
            facts |= {"entries": held.entries, "head": held.head, "rows": held.rows, "guards": held.guards}
            facts["merged"] = [
                {
                    "ledger": each.ledger_uid,
                    "entries": each.entries,
                    "merged_at": stamp(each.merged_at) if each.merged_at else None,
                }
                for each in kept_journals(connection)
            ]
    if as_json:
        show_json(facts)
        return
    _show(facts)
    if facts["schema"] != HEAD:
        step = "run 'factdb db upgrade'" if facts["schema"] < HEAD else "upgrade factdb"
        say(f"This factdb needs schema {HEAD}: {step}.")


def _show(facts: dict[str, Any]) -> None:
    rows = facts.get("rows", {})
    guarded = sorted({f"{guard}" for guard in facts.get("guards", {}).values()})
    lines = {
        "database": facts["place"],
        "engine": f"{facts['engine']} {facts['engine_version']}",
        "schema": f"{facts['schema']} (this factdb needs {facts['schema_needed']})",
        "size": f"{facts['size']:,} bytes",
        "journal": f"{facts['entries']:,} entries, head {facts['head']}" if "head" in facts else None,
        "holds": ", ".join(f"{each} {rows[each]:,}" for each in ("claims", "sources", "stories", "verdicts") if rows),
        "took in": ", ".join(f"ledger {each['ledger']}" for each in facts.get("merged", ())),
        "history": f"kept by {' and '.join(guarded)}"
        if "none" not in guarded
        else "NOT GUARDED: see 'factdb db check'",
    }
    for name, value in lines.items():
        if value and (rows or name != "history"):
            show(f"{name:9} {safe_line(value)}")
