"""What a database's own errors mean, in words for a person."""

import re

from sqlalchemy.exc import DBAPIError, IntegrityError

from factdb.errors import BadInput, Busy, FactdbError, NotFound, Refused
from factdb.store.location import Location

_RETRY_STATES = ("40001", "40P01", "55P03")
"""PostgreSQL: serialization failure, deadlock, lock not available (manual, appendix A)."""

_STATES = {
    "28P01": "password authentication failed",
    "28000": 'role "',
    "3D000": 'database "',
    "42501": "permission denied",
    "25006": "readonly database",
    "53100": "disk is full",
}
"""PostgreSQL's codes (manual, appendix A) for what `_signs` knows: a server may word its errors in any language."""


def passing(error: DBAPIError) -> bool:
    """Whether the same transaction may well succeed when it is tried again."""
    if getattr(error.orig, "sqlstate", None) in _RETRY_STATES:
        return True
    return "database is locked" in str(error.orig) or "database table is locked" in str(error.orig)


def explained(error: DBAPIError, place: Location) -> FactdbError:
    """A database error as the error that is shown. Never repeats a statement or a password."""
    said, state = re.sub(r"\s+", " ", str(error.orig)).strip(), getattr(error.orig, "sqlstate", None)
    if passing(error):
        return Busy(f"{place.shown} is busy: others are writing to it.", hint="try again in a moment.")
    if isinstance(error, IntegrityError):
        return Refused(f"The database refused the entry: {said}.", hint="check the values given.")
    signs = _signs(place)
    if sign := _STATES.get(state or "") or next((each for each in signs if each in said), None):
        return signs[sign]
    if place.path is None and state is None:
        # The driver failed before the server could: its words may hold pieces of the URL.
        return FactdbError(f"No connection to {place.shown}.", hint="check that the server runs and the URL is right.")
    return FactdbError(f"The database {place.shown} failed: {said}.", hint="run 'factdb db check'.")


def _signs(place: Location) -> dict[str, FactdbError]:
    """Words in a database's message, and what they mean."""
    where = place.shown
    return {
        "unable to open database file": FactdbError(
            f"{where} cannot be opened or made.",
            hint="check that you may write in its folder, and that the disk has room.",
        ),
        "readonly database": FactdbError(
            f"{where} is read-only; nothing was written.", hint="ask for the right to write to it and to its folder."
        ),
        "disk is full": FactdbError(
            f"The disk that holds {where} is full; nothing was written.", hint="make room and try again."
        ),
        "disk I/O error": FactdbError(
            f"The disk that holds {where} is full or failing; nothing was written.",
            hint="check its room and its health, then run 'factdb db check'.",
        ),
        "not a database": FactdbError(f"{where} is not a factdb database.", hint="name another with --db."),
        "malformed": FactdbError(f"{where} is damaged.", hint="restore a backup; see 'factdb db backup --help'."),
        "permission denied": FactdbError(
            f"This user may not do that in {where}.", hint="ask the server's administrator for the grants."
        ),
        "password authentication failed": FactdbError(
            f"{where} does not accept this user or password.", hint="check the URL; a password can stand in ~/.pgpass."
        ),
        "no password supplied": FactdbError(
            f"{where} asks for a password.", hint="put it in ~/.pgpass, in PGPASSWORD or in the URL."
        ),
        'role "': FactdbError(
            f"The server does not know the user of {where}.", hint="check the name in the URL, or ask for an account."
        ),
        'database "': NotFound(f"{where} has no such database.", hint="create it (createdb), or check the URL."),
        "invalid connection option": BadInput(
            f"The URL of {where} has an option that PostgreSQL does not know.", hint="check what follows the '?'."
        ),
        "invalid sslmode value": BadInput(
            f"The sslmode in the URL of {where} is not one that PostgreSQL knows.", hint="try sslmode=require."
        ),
    }
