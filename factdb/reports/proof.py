"""What ties a report to the ledger, and how a reader has it checked."""

from factdb.queries.rows import Report
from factdb.reports import phrases
from factdb.rules.dates import shown


def ledger_lines(report: Report) -> list[tuple[str, str]]:
    """What ties a report to the ledger, as pairs of a name and a value."""
    pairs = [
        ("Ledger", report.ledger_uid),
        ("Journal entries", f"{report.head_seq:,}"),
        ("Hash of the last entry", report.head_hash),
        ("Report made", shown(report.made_at)),
        ("Claims", phrases.scope(report)),
    ]
    moments = (("As of", report.as_of), ("Known at", report.known_at))
    return [*pairs, *((name, shown(moment)) for name, moment in moments if moment)]


def how_to_check(report: Report) -> str:
    """How a reader has the report checked against the ledger."""
    if not report.head_seq:
        return "Nothing had been written into the ledger."
    return (
        f"To check this report against the ledger, run: factdb audit --expect {report.head_hash[:12]} — it recomputes "
        "the journal from its first entry, compares every row of the ledger with it, and fails where the entry that "
        "this report was read at is no longer there."
    )
