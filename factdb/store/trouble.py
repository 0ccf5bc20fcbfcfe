"""What a database's own errors mean, in words for a person."""

import re

from sqlalchemy.exc import DBAPIError, IntegrityError

from factdb.errors import Busy, FactdbError, NotFound, Refused
from factdb.store.location import Location

_RETRY_STATES = ("40001", "40P01", "55P03")
"""PostgreSQL: serialization failure, deadlock, lock not available (manual, appendix A)."""


def passing(error: DBAPIError) -> bool:
    """Whether the same transaction may well succeed when it is tried again."""
    if getattr(error.orig, "sqlstate", None) in _RETRY_STATES:
        return True
    return "database is locked" in str(error.orig) or "database table is locked" in str(error.orig)


def explained(error: DBAPIError, place: Location) -> FactdbError:
    """A database error as the error that is shown. Never repeats a statement or a password."""
    said = re.sub(r"\s+", " ", str(error.orig)).strip()
    if passing(error):
        return Busy(f"{place.shown} is busy: others are writing to it.", hint="try again in a moment.")
    if isinstance(error, IntegrityError):
        return Refused(f"The database refused the entry: {said}.", hint="check the values given.")
    for sign, shown in _signs(place).items():
        if sign in said:
            return shown
    return FactdbError(f"The database {place.shown} failed: {said}.", hint="run 'factdb db check'.")


def _signs(place: Location) -> dict[str, FactdbError]:
    where = place.shown
    return {
        "unable to open database file": NotFound(
            f"No database can be opened at {where}.", hint=f"check the path, or run 'factdb init {where}'."
        ),
        "readonly database": FactdbError(
            f"{where} is read-only; nothing was written.", hint="make the file and its folder writable."
        ),
        "read-only transaction": FactdbError(
            f"{where} is read-only for this user; nothing was written.", hint="ask for the right to write."
        ),
        "database or disk is full": FactdbError(
            f"The disk that holds {where} is full; nothing was written.", hint="make room and try again."
        ),
        "disk I/O error": FactdbError(
            f"The disk that holds {where} failed; nothing was written.", hint="check the disk, and 'factdb db check'."
        ),
        "not a database": FactdbError(
            f"{where} is not a factdb database.", hint="name another file, or run 'factdb init' elsewhere."
        ),
        "malformed": FactdbError(f"{where} is damaged.", hint="restore a backup; see 'factdb db backup --help'."),
        "permission denied": FactdbError(
            f"This user may not do that in {where}.", hint="ask the server's administrator for the grants."
        ),
        "password authentication failed": FactdbError(
            f"{where} does not accept this user or password.", hint="check the URL; a password can stand in ~/.pgpass."
        ),
        'role "': FactdbError(
            f"The server does not know the user of {where}.", hint="check the name in the URL, or ask for an account."
        ),
        "does not exist": NotFound(f"{where} has no such database.", hint="create it, or check the URL."),
        "connection": FactdbError(
            f"No connection to {where}.", hint="check that the server runs and the URL is right."
        ),
    }
