"""factdb audit"""

import re

import click

from factdb.cli.console import safe_line, show, show_json
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json


@click.command(epilog="Example: factdb audit")
@click.option("--expect", metavar="HASH", help="A head printed on a report: this ledger must have gone on from it.")
@as_json
@pass_desk
def command(desk: Desk, expect: str | None, as_json: bool) -> None:
    """Prove that nothing was changed behind factdb's back.

    Recomputes the journal's chain of hashes and compares every row of every table with the journal. Whatever was
    edited, added or removed is named; exit code 6. The journals of ledgers that were merged into this one are kept
    beside its own, and their chains are recomputed too.

    The journal cannot tell when its last entries, and the rows that they speak of, were taken out together. A hash
    kept elsewhere can: give the head that a report shows, or its first 12 digits, with --expect.
    """
    from dataclasses import asdict

    from factdb.errors import Findings
    from factdb.queries.audit import entry_of, findings, head
    from factdb.queries.merged_audit import kept_journals
    from factdb.store.work import reading

    begun = _hash(expect) if expect else None
    with reading(desk.place) as connection:
        number, last = head(connection)
        others = kept_journals(connection)
        expected_at = entry_of(connection, begun) if begun else None
        found = []
        for each in findings(connection):
            found.append(asdict(each))
            if not as_json:
                show(_line(**asdict(each)))
    lost = begun is not None and expected_at is None
    if as_json:
        answer = {"passed": not (found or lost), "entries": number, "head": last}
        answer["merged"] = [{"ledger": each.ledger_uid, "entries": each.entries} for each in others]
        show_json({**answer, **({"expected_at": expected_at} if begun else {}), "findings": found})
    if lost:
        raise Findings(
            f"No entry has the hash {expect}: this ledger does not continue the one that the report came from.",
            hint="entries were taken out or written anew, or it is another ledger; compare with a backup.",
        )
    if found:
        raise Findings(
            f"The audit found {len(found):,} {'change' if len(found) == 1 else 'changes'} made behind factdb's back.",
            hint="compare with a backup; 'factdb db rebuild' mends standings.",
        )
    if not as_json:
        show(f"audit passed: {number} entries, head {last}")
        if others:
            show(_of_others(len(others), sum(each.entries for each in others)))
        if begun:
            show(f"the hash expected is that of entry {expected_at}")


def _line(table: str, row: int, what: str, columns: tuple[str, ...]) -> str:
    return safe_line(f"{table} {row}: {what}{' (' + ', '.join(columns) + ')' if columns else ''}")


def _of_others(journals: int, entries: int) -> str:
    from factdb.rules.numbers import counted

    whose = f"{'journal' if journals == 1 else 'journals'} of {counted(journals, 'other ledger')}"
    return f"and the {whose}: {entries:,} {'entry' if entries == 1 else 'entries'}"


def _hash(text: str) -> str:
    from factdb.errors import BadInput

    begun = text.strip().lower()
    if not re.fullmatch(r"[0-9a-f]{12,64}", begun):
        raise BadInput("--expect is no hash.", hint="give the head that a report shows, at least its first 12 digits.")
    return begun
