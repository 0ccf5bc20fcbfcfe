"""The desk's policies: each version, and the one in force."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, RowMapping, select

from factdb.errors import NotFound
from factdb.queries.policy_rows import PolicyRow
from factdb.rules.policy import EVIDENCE, PRESETS, Policy
from factdb.tables import policies

_COLUMNS = policies.c["name", "evidence", "origins", "primary_document", "second_person", "named", "one_house"]


UNSET = PolicyRow(None, EVIDENCE, "the desk has set no policy of its own", None, None)
"""What holds before a desk sets anything."""


def policy_in_force(connection: Connection, at: datetime | None = None) -> PolicyRow:
    """The policy that holds now, or held at a moment."""
    query = select(policies).order_by(policies.c.recorded_at.desc(), policies.c.id.desc()).limit(1)
    row = connection.execute(query if at is None else query.where(policies.c.recorded_at <= at)).first()
    return _row(row) if row else UNSET


def policy_named(connection: Connection, name: str) -> PolicyRow:
    """A preset, or the last version that a desk set under a name of its own. Raises NotFound."""
    if preset := PRESETS.get(name.casefold()):
        return PolicyRow(None, preset, "it ships with factdb", None, None)
    query = (
        select(policies)
        .where(policies.c.name == name)
        .order_by(policies.c.recorded_at.desc(), policies.c.id.desc())
        .limit(1)
    )
    if row := connection.execute(query).first():
        return _row(row)
    raise NotFound(
        f"There is no policy {name!r}.",
        hint=f"factdb ships with {', '.join(PRESETS)}; 'factdb policy history' shows the desk's own.",
    )


def policy_history(connection: Connection) -> list[PolicyRow]:
    """Every version that the desk has set, the oldest first."""
    query = select(policies).order_by(policies.c.recorded_at, policies.c.id)
    return [_row(row) for row in connection.execute(query)]


def policies_numbered(connection: Connection, numbers: Collection[int | None]) -> dict[int | None, Policy]:
    """Policies by number. None, and a number that is not there, stand for the preset where a desk has set nothing."""
    found: dict[int | None, Policy] = {None: EVIDENCE, **dict.fromkeys(numbers, EVIDENCE)}
    if wanted := set(numbers) - {None}:
        for row in connection.execute(select(policies.c.id, *_COLUMNS).where(policies.c.id.in_(wanted))):
            found[row.id] = _policy(row._mapping)
    return found


def _row(row: Row[Any]) -> PolicyRow:
    return PolicyRow(row.id, _policy(row._mapping), row.because, row.recorded_at, row.recorded_by)


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
