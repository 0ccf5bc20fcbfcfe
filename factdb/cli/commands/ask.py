"""factdb ask"""

from typing import TYPE_CHECKING

import click

from factdb.cli.console import safe_line, say, show_json
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json, by, completing
from factdb.cli.ranges import numbers
from factdb.cli.voice import told
from factdb.errors import BadInput
from factdb.rules.dates import moment
from factdb.rules.numbers import as_ranges, claims_named

if TYPE_CHECKING:
    from datetime import datetime

    from factdb.actions.add_source import Identified
    from factdb.store.work import Ledger


@click.command(epilog="Example: factdb ask 3 'Antony Blinken' --channel 'mail to the press office'")
@click.argument("ids", metavar="ID...", nargs=-1, required=True, shell_complete=completing("claim"))
@click.argument("name", metavar="NAME", shell_complete=completing("source"))
@click.option("--channel", metavar="TEXT", help="How: 'mail to the press office', 'call'.")
@click.option("--answer", metavar="TEXT", help="What was answered, to a question recorded before.")
@click.option("--at", metavar="WHEN", help="When it was asked, or answered, if not now: '2026-11-24 14:30'.")
@by
@as_json
@pass_desk
def command(
    desk: Desk,
    ids: tuple[str, ...],
    name: str,
    channel: str | None,
    answer: str | None,
    at: str | None,
    by: str | None,
    as_json: bool,
) -> None:
    """Record that somebody was asked for comment on claims: the right of reply.

    NAME is a source's name or number; a new name adds a source. With --answer, records what came back instead: it
    answers every question still open to that source on the claims. Reports show who was asked and what they said.

    An unnamed source is given by its number, never by who it is.
    """
    from factdb.queries.comments import requests_of
    from factdb.queries.publication_rows import CommentRow
    from factdb.reports.as_json_publishing import request_object
    from factdb.store.work import Ledger, writing

    claims, when = numbers(ids), moment(at, what="--at") if at is not None else None
    if answer is not None and channel is not None:
        raise BadInput("--channel says how the question was put.", hint="leave it out where you give --answer.")

    def act(ledger: Ledger) -> "tuple[list[str], list[CommentRow]]":
        lines, made = (
            _ask(ledger, claims, name, channel, when) if answer is None else _answer(ledger, claims, name, answer, when)
        )
        found = requests_of(ledger.connection, claims)
        return lines, [row for rows in found.values() for row in rows if row.id in made]

    lines, rows = writing(desk.place, act, by=by)
    for line in lines:
        say(safe_line(line))
    if as_json:
        show_json([request_object(row) for row in rows])


def _ask(
    ledger: "Ledger", claims: list[int], name: str, channel: str | None, when: "datetime | None"
) -> tuple[list[str], list[int]]:
    from factdb.actions.add_source import identify_source
    from factdb.actions.ask_comment import ask_comment

    found: Identified = identify_source(ledger, name)
    made = ask_comment(ledger, claims=claims, source_id=found.source.id, channel=channel, at=when)
    done = f"Recorded: {found.source.label} was asked about {claims_named(claims)}."
    again = f"factdb ask {as_ranges(claims).replace(', ', ',')} {found.source.id} --answer …"
    return [*told([found]), done, f"When an answer comes: {again}"], made


def _answer(
    ledger: "Ledger", claims: list[int], name: str, answer: str, when: "datetime | None"
) -> tuple[list[str], list[int]]:
    from factdb.actions.ask_comment import record_answer
    from factdb.queries.sources import known_source

    source = known_source(ledger.connection, name)
    made = record_answer(ledger, claims=claims, source=source, answer=answer, at=when)
    return [f"Recorded: {source.label} answered on {claims_named(claims)}."], made
