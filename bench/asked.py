"""What daily questions take in a large ledger, against the same questions in one with a tenth of the claims.

The ledgers are made up by bench/million.py; bench/desk.py adds what the questions find, as much to each. Processor time
is counted, the database server's included; not the program's start, nor the printing.

`python -m bench.asked SMALL LARGE` prints the figures of two ledgers that are there already, files or URLs.
"""

import argparse
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import Connection, func, select

from bench.desk import TAG, THEN
from bench.graph import _seconds
from bench.measure import Figure, interleaved
from factdb.clock import now
from factdb.queries.claims import ClaimFilter, claims_numbered, count_claims, load_claims
from factdb.queries.conflicts import conflicts
from factdb.queries.due import due_claims
from factdb.queries.journal import history_of
from factdb.queries.listing import list_claims
from factdb.queries.report import report
from factdb.queries.source_word import word_on
from factdb.queries.sources import source
from factdb.queries.stories import list_stories, story
from factdb.queries.trace import trace
from factdb.queries.track_record import track_record
from factdb.store.location import Location, location
from factdb.store.work import reading
from factdb.tables import attributions

MOST = 1.5
"""How much longer an answer may take where there are ten times the claims, and as much is found."""
SHOWN, COUNTED = 20, 10_000
"""Claims shown, and counted beyond these, as `factdb list` does."""
SPEAKS = 200
"""Claims of the source that is asked about, or a few more."""

Ask = Callable[[Connection], object]


def figures(small: Location, large: Location, *, rounds: int, slack: float = MOST) -> Iterator[Figure]:
    """A line for each question."""
    on = "SQLite" if large.path else "PostgreSQL"
    with reading(small) as one, reading(large) as other:
        for connection in (one, other):
            if large.path is None:  # processor time of the server's other processes would not be counted
                connection.exec_driver_sql("SET max_parallel_workers_per_gather = 0")
        asked = zip(_questions(other).items(), _questions(one).values(), strict=True)
        for (what, (there, found)), (here, _) in asked:
            pair = (partial(_took, other, there), partial(_took, one, here))
            ours, theirs = interleaved(*pair, rounds)
            most = slack if found else None
            yield Figure(f"`{what}`, {on}", "with a tenth of the claims", ours, theirs, "ms", most=most)


def _took(connection: Connection, ask: Ask) -> float:
    return 1000 * _seconds(connection, lambda: ask(connection))


def _questions(connection: Connection) -> dict[str, tuple[Ask, bool]]:
    """Each question by the command that asks it, and whether as much is read for it in a ledger of any size."""
    speaker, leader = _speaker(connection, SPEAKS), _speaker(connection, None)
    return {
        **{
            f"list {options} --limit {SHOWN}".replace("  ", " "): (ask, "--source-kind" not in options)
            for options, ask in _lists(speaker)
        },
        "show 7": (lambda to: claims_numbered(to, [7]), True),
        "history 3": (lambda to: history_of(to, 3), True),
        "trace 1": (lambda to: trace(to, 1), True),
        "due": (lambda to: list(load_claims(to, due_claims(to, day=now().date()))), True),
        "conflicts": (conflicts, True),
        "story list --limit 20": (lambda to: list_stories(to, limit=SHOWN), True),
        "source show SOURCE": (partial(_shown, number=speaker), True),
        "source show SOURCE --as-of 2026-06-01": (partial(_shown, number=speaker, at=THEN), True),
        "source show THE-ONE-WITH-MOST-CLAIMS": (partial(_shown, number=leader), False),
        "report --status unconfirmed": (lambda to: report(to, status=["unconfirmed"]), True),
        "report --story story-7": (lambda to: report(to, story=story(to, "story-7")), True),
        "report --story story-7 --as-of 2026-06-01": (
            lambda to: report(to, story=story(to, "story-7"), as_of=THEN),
            True,
        ),
        "report --source SOURCE --as-of 2026-06-01": (
            lambda to: report(to, source=source(to, speaker), as_of=THEN),
            True,
        ),
        "report --status unconfirmed --as-of TODAY": (
            lambda to: report(to, status=["unconfirmed"], as_of=now()),
            False,
        ),
    }


def _lists(speaker: int) -> Iterator[tuple[str, Ask]]:
    given: dict[str, dict[str, Any]] = {
        "": {},
        "--status unconfirmed": {"status": ["unconfirmed"]},
        "--status unchecked": {"status": ["unchecked"]},
        "--attribution-status disputed": {"attribution_status": "disputed"},
        "--flag contested": {"flag": "contested"},
        "--flag single_source": {"flag": "single_source"},
        "--flag stale": {"flag": "stale"},
        "--kind prediction": {"kind": "prediction"},
        f"--tag {TAG}": {"tag": TAG},
        "--since 2026-06-01": {"since": THEN},
        "--source SOURCE": {"source_id": speaker},
        "--source-kind office": {"source_kind": "office"},
        "--source-kind person": {"source_kind": "person"},
    }
    for order in ("newest", "status"):
        yield f"--sort {order}", partial(_listed, wanted=ClaimFilter(), order=order)
    for options, filters in given.items():
        yield options, partial(_listed, wanted=ClaimFilter(**filters))


def _listed(connection: Connection, wanted: ClaimFilter, order: str = "id") -> object:
    rows = list(list_claims(connection, wanted, order=order, limit=SHOWN))
    assert rows, wanted
    return count_claims(connection, wanted, most=SHOWN + COUNTED + 1)


def _shown(connection: Connection, number: int, at: datetime | None = None) -> object:
    return source(connection, number, at), track_record(connection, number, at), word_on(connection, number, at)


def _speaker(connection: Connection, claims: int | None) -> int:
    """The source with as many claims as asked for, or a few more; or the one with most."""
    said = func.count()
    query = select(attributions.c.source_id).group_by(attributions.c.source_id)
    if claims is None:
        query = query.order_by(said.desc(), attributions.c.source_id)
    else:
        query = query.having(said >= claims).order_by(said, attributions.c.source_id)
    return int(connection.execute(query.limit(1)).scalar_one())


def main() -> None:
    """Prints the figures of two ledgers."""
    parser = argparse.ArgumentParser(prog="python -m bench.asked", description=__doc__)
    parser.add_argument("small")
    parser.add_argument("large")
    asked = parser.parse_args()
    for figure in figures(location(asked.small), location(asked.large), rounds=7):
        print(f"| {figure.what} | {figure.theirs:.1f} | {figure.ours:.1f} | {figure.ratio:.2f} |", flush=True)


if __name__ == "__main__":
    main()
