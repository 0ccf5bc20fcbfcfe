"""The desk's policies: each version, and the one in force."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, RowMapping, select

from factdb.rules.policy import EVIDENCE, Policy
from factdb.tables import policies

_COLUMNS = policies.c["name", "evidence", "origins", "primary_document", "second_person", "named", "one_house"]


@dataclass(frozen=True, slots=True)
class PolicyRow:
    """A version of the policy. `id` is None for the preset that holds where a desk has set nothing."""

    id: int | None
    policy: Policy
    because: str
    recorded_at: datetime | None
    recorded_by: str | None


UNSET = PolicyRow(None, EVIDENCE, "the desk has set no policy of its own", None, None)
"""What holds before a desk sets anything."""


def policy_in_force(connection: Connection, at: datetime | None = None) -> PolicyRow:
    """The policy that holds now, or held at a moment."""
    query = select(policies).order_by(policies.c.id.desc()).limit(1)
    row = connection.execute(query if at is None else query.where(policies.c.recorded_at <= at)).first()
    return (
        UNSET
        if row is None
        else PolicyRow(row.id, _policy(row._mapping), row.because, row.recorded_at, row.recorded_by)
    )


def policy_history(connection: Connection) -> list[PolicyRow]:
    """Every version that the desk has set, the oldest first."""
    rows = connection.execute(select(policies).order_by(policies.c.id))
    return [PolicyRow(row.id, _policy(row._mapping), row.because, row.recorded_at, row.recorded_by) for row in rows]


def policies_numbered(connection: Connection, numbers: Collection[int | None]) -> dict[int | None, Policy]:
    """Policies by number. None, and a number that is not there, stand for the preset where a desk has set nothing."""
    found: dict[int | None, Policy] = {None: EVIDENCE, **dict.fromkeys(numbers, EVIDENCE)}
    if wanted := set(numbers) - {None}:
        for row in connection.execute(select(policies.c.id, *_COLUMNS).where(policies.c.id.in_(wanted))):
            found[row.id] = _policy(row._mapping)
    return found


def _policy(row: RowMapping) -> Policy:
    return Policy(
        name=row["name"],
        evidence=row["evidence"],
        origins=row["origins"],
        primary_document=bool(row["primary_document"]),
        second_person=bool(row["second_person"]),
        named=bool(row["named"]),
        one_house=bool(row["one_house"]),
    )
