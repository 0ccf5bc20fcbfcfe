"""Brings a ledger to this factdb's schema, with a copy of it as it was."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from factdb.store.backup import backup
from factdb.store.location import Location
from factdb.store.schema import HEAD, ensure_current, version_of
from factdb.store.work import Ledger, reading


@dataclass(frozen=True, slots=True)
class Upgraded:
    """The schemas before and after, and the copy that was made; none where there was nothing to do."""

    before: str
    after: str
    copy: Path | None = None


def upgrade_ledger(place: Location, *, then: Callable[[Ledger], object]) -> Upgraded:
    """Upgrades a ledger where it is older, and does `then` in the same transaction.

    On SQLite a copy is made first, beside it. Raises SchemaBehind if newer.
    """
    with reading(place, any_schema=True) as connection:
        before = version_of(connection) or ""
        if before >= HEAD:
            ensure_current(connection, place)
            return Upgraded(before, before)
    from factdb.store.migrate import upgrade  # imports Alembic, which takes longer than the rest of factdb

    copy = _copy(place, place.path) if place.path else None
    upgrade(place, then=then)
    return Upgraded(before, HEAD, copy)


def _copy(place: Location, path: Path) -> Path:
    names = (f"{path.name}.before-{HEAD}{f'.{number}' if number > 1 else ''}" for number in count(1))
    free = next(each for each in map(path.with_name, names) if not each.exists())
    backup(place, free)
    return free
