"""What tests ask of ledgers that come together."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import func, select, update

from factdb.actions.edit_source import edit_source
from factdb.actions.merge_ledger import merge_ledger
from factdb.actions.merging.told import Merged
from factdb.actions.record_verdict import record_verdicts
from factdb.exchange.as_factdb import as_factdb
from factdb.exchange.bundle import bundle_of_ledger, header_of
from factdb.queries.audit import findings
from factdb.queries.wrong_bands import wrong_bands
from factdb.store.engine import engine
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing
from factdb.tables import claims, journal, ledger, merged_entries, sources, standings

NewLedger = Callable[[str], Location]
Desks = tuple[Location, Location]


def merged(into: Location, other: Location, *, rehearsal: bool = False) -> Merged:
    """Takes one ledger into another."""
    with bundle_of_ledger(other) as bundle:
        return writing(into, lambda ledger: merge_ledger(ledger, bundle, rehearsal=rehearsal))


def exported(place: Location, file: Path) -> Path:
    """The file that holds a whole ledger."""
    with reading(place) as connection:
        text = "".join(as_factdb(connection, header_of(connection, whole=True)))
    file.write_text(text, encoding="utf-8", newline="")
    return file


def apart(place: Location) -> Location:
    """A ledger with a uid of its own, as 'factdb init' gives: the tests' are copies of one."""
    with engine(place).execution_options(writes=True).begin() as connection:
        connection.execute(update(ledger).values(uid=str(uuid4())))
    return place


def number(work: Ledger, table: Any, uid: str) -> int:
    """The number that a row has in a ledger."""
    return int(work.connection.execute(select(table.c.id).where(table.c.uid == uid)).scalar_one())


def held(place: Location, table: str) -> list[dict[str, Any]]:
    """The rows of a table as every ledger may have them: without numbers, in the order of what they hold."""
    with bundle_of_ledger(place) as bundle:
        rows = [dict(row) for row in bundle.rows(table)]
    return sorted(rows, key=lambda row: str(list(row.values())))


def uids(place: Location, table: str) -> set[str]:
    """The uids of the rows of a table."""
    return {row["uid"] for row in held(place, table)}


def stands(place: Location) -> dict[str, tuple[Any, ...]]:
    """How each claim stands, by the claim's uid."""
    query = select(claims.c.uid, *standings.c).join(standings, standings.c.claim_id == claims.c.id)
    with reading(place) as connection:
        return {row.uid: tuple(row)[2:] for row in connection.execute(query)}


def wrong(place: Location) -> list[Any]:
    """What the journals do not prove of a ledger, and what is derived otherwise than from its rows."""
    with reading(place) as connection:
        return [*findings(connection), *wrong_bands(connection)]


def on(place: Location, table: Any, uid: str, act: Callable[[Ledger, int], object]) -> None:
    """Does something with a row, by its uid, in a ledger."""
    writing(place, lambda ledger: act(ledger, number(ledger, table, uid)))


def noted(place: Location, source: str, note: str) -> None:
    """Notes something on a source, by the source's uid."""
    on(place, sources, source, lambda ledger, row: edit_source(ledger, source_id=row, note=note))


def uid_of(place: Location, table: Any, row: int) -> str:
    """The uid of a row of a ledger."""
    with reading(place) as connection:
        return str(connection.execute(select(table.c.uid).where(table.c.id == row)).scalar_one())


def value(place: Location, column: Any, uid: str) -> Any:
    """What a row holds in a column."""
    with reading(place) as connection:
        return connection.execute(select(column).where(column.table.c.uid == uid)).scalar_one()


def entries(place: Location) -> int:
    """How many entries a ledger's journals hold, its own and those of others."""
    with reading(place) as connection:
        counted = [select(func.count()).select_from(table) for table in (journal, merged_entries)]
        return sum(connection.execute(each).scalar_one() for each in counted)


def judge(place: Location, claim: str, status: str, **more: Any) -> None:
    """Records a verdict on a claim, by the claim's uid."""

    def act(ledger: Ledger, row: int) -> None:
        record_verdicts(ledger, claims=[row], status=status, because="So.", by="Ida", **more)

    on(place, claims, claim, act)
