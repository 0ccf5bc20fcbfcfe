"""How claims stand: the status kept for each, and the decisions that it comes from."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import compress
from typing import Any

from sqlalchemy import ColumnElement, Connection, literal_column, select

from factdb.errors import NotFound
from factdb.queries.chunked import batched
from factdb.queries.policies import policies_numbered
from factdb.queries.records import records_of
from factdb.rules.numbers import claims_named
from factdb.rules.standing import Record, Standing, standing
from factdb.tables import standings
from factdb.tables.verdict import FLAGS
from factdb.vocabulary import Flag, Target

CHUNK = 500


def statuses(connection: Connection, claims: Sequence[int], *, target: str = Target.CONTENT) -> dict[int, str]:
    """The status at which each of the claims stands on `target`, in the order given.

    Raises NotFound, naming those that are not there.
    """
    column = standings.c.status if target == Target.CONTENT else standings.c.attribution_status
    found: dict[int, str] = {}
    for chunk in batched(claims, CHUNK):
        rows = connection.execute(select(standings.c.claim_id, column).where(standings.c.claim_id.in_(chunk)))
        found |= {row[0]: row[1] for row in rows}
    if missing := set(claims) - found.keys():
        raise NotFound(
            f"There {'is' if len(missing) == 1 else 'are'} no {claims_named(missing)}.",
            hint="'factdb list' shows the claims there are.",
        )
    return {number: found[number] for number in claims}


def computed(connection: Connection, claims: Sequence[int]) -> dict[int, dict[str, int | str | None]]:
    """The rows of `standings` as what is recorded adds up to them, by claim."""
    return {number: _as_row(number, stand) for number, stand in standings_at(connection, claims).items()}


def standings_at(
    connection: Connection, claims: Sequence[int], at: datetime | None = None, known: datetime | None = None
) -> dict[int, Standing]:
    """How claims stand by what is recorded now, or stood at a moment, by claim. `stale` is not among the flags.

    `known` leaves out verdicts that were written down later than that, though they may have been decided before.
    """
    records = records_of(connection, claims, at, known)
    cited = {decision.policy for record in records.values() for decision in record.decisions}
    policies = policies_numbered(connection, cited)
    plain: dict[str, Standing] = {}
    found = {}
    for number, record in records.items():
        sort = _of_one_voice(record)
        if sort is None:
            found[number] = standing(record, policies)
        else:
            found[number] = plain.get(sort) or plain.setdefault(sort, standing(record, policies))
    return found


def _of_one_voice(record: Record) -> str | None:
    """What the standing of most claims follows from, where one source says it and nothing else is recorded."""
    facts = record.facts
    if record.decisions or record.signatures or record.opposed or record.contradicted or record.changed_at:
        return None
    if len(facts.said) != 1 or facts.pieces or facts.lost_pieces or facts.fallen:
        return None
    [said] = facts.said
    return f"{said.kind} {said.knowledge}"


def kept_standing(row: Iterable[Any], today: str) -> Standing:
    """The standing that a row of the table `standings` holds, with `stale` as of a day, YYYY-MM-DD."""
    _, status, attribution_status, low, high, *held, check_after = row
    return with_stale(Standing(status, attribution_status, low, high, tuple(compress(FLAGS, held)), check_after), today)


def with_stale(stand: Standing, today: str) -> Standing:
    """A standing with the flag `stale` where the day for checking again has come."""
    if stand.check_after is None or stand.check_after > today:
        return stand
    held = {*stand.flags, Flag.STALE}
    return replace(stand, flags=tuple(flag for flag in Flag if flag in held))


def flagged(flag: Flag, today: str) -> ColumnElement[bool]:
    """A flag as a condition on the table `standings`."""
    if flag == Flag.STALE:
        return standings.c.check_after <= today
    # Written out: SQLite finds the index of the rows that hold 1 only where it reads the 1.
    return standings.c[flag.value] == literal_column("1")


def _as_row(number: int, stand: Standing) -> dict[str, int | str | None]:
    return {
        "claim_id": number,
        "status": stand.status,
        "attribution_status": stand.attribution_status,
        "low": stand.low,
        "high": stand.high,
        **{flag.value: int(flag in stand.flags) for flag in FLAGS},
        "check_after": stand.check_after,
    }
