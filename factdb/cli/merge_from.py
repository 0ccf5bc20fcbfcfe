"""Opening what is to be merged: a ledger, or a file of factdb's own format."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from factdb.errors import BadInput, FactdbError, Findings, NotFound, SchemaBehind

if TYPE_CHECKING:
    from factdb.queries.bundle_rows import Bundle
    from factdb.store.location import Location

_SQLITE, _EXPORT = b"SQLite format 3\0", b'{"factdb"'


@contextmanager
def opened(other: str, *, file: bool = False) -> "Iterator[Bundle]":
    """What is to be merged, opened to be read: a ledger by its path or URL, or a file of factdb's own format.

    Raises NotFound, BadInput or SchemaBehind, naming it; Findings where a ledger is not as its own journal has it, as
    a file is refused that was altered.
    """
    from factdb.exchange.bundle import bundle_of_file, bundle_of_ledger
    from factdb.store.location import location

    path = None if "://" in other else Path(other).expanduser()
    if path is not None and path.is_file() and not path_is_ledger(path, file=file):
        with bundle_of_file(path) as bundle:
            yield bundle
        return
    if path is not None and not path.exists():
        raise NotFound(f"There is no file {path}.", hint="check the path, or name a ledger's URL.")
    if file:
        raise BadInput(f"{other} is no file of factdb's own format.", hint="a ledger is taken in with 'factdb merge'.")
    place = location(other)
    _ensure_sound(place)
    with bundle_of_ledger(place) as bundle:
        yield bundle


def _ensure_sound(place: "Location") -> None:
    from factdb.queries.audit import findings
    from factdb.store.work import reading

    try:
        with reading(place) as connection:
            wrong = next(findings(connection, derived=False), None)
    except SchemaBehind as error:
        step = error.hint
        if "older" in error.message:
            step = f"run 'factdb --db {place.shown} db upgrade', or merge a copy that was upgraded."
        raise SchemaBehind(error.message, hint=step) from None
    except FactdbError as error:
        if "--db" not in (error.hint or ""):
            raise
        hint = "name a ledger, or a file that 'factdb export --format factdb' wrote."
        raise type(error)(error.message, hint=hint) from None
    if wrong:
        found = f"{wrong.table} {wrong.row}: {wrong.what}"
        raise Findings(
            f"{place.shown} is not as its own journal has it ({found}); nothing was merged.",
            hint=f"run 'factdb --db {place.shown} audit', and compare it with a backup.",
        )


def is_export(path: Path) -> bool:
    """Whether a file begins as one that `factdb export --format factdb` wrote."""
    try:
        with path.open("rb") as file:
            return file.read(len(_EXPORT)) == _EXPORT
    except OSError:
        return False


def path_is_ledger(path: Path, *, file: bool) -> bool:
    """Whether a file is an SQLite database rather than an export, by how it begins. Raises BadInput for neither."""
    try:
        with path.open("rb") as opened_file:
            head = opened_file.read(len(_SQLITE))
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.", hint="name a file that you may read.") from None
    if head.startswith(_EXPORT) or (file and head != _SQLITE):
        return False
    if head == _SQLITE:
        return True
    raise BadInput(
        f"{path} is neither a ledger nor a file that 'factdb export --format factdb' wrote.",
        hint="claims from a spreadsheet or another program come in with 'factdb import'.",
    )
