"""Whether a file is an SQLite ledger, told from its first bytes: SQLite itself might write to it when it opens it."""

from pathlib import Path

from factdb.errors import FactdbError, NotFound

APPLICATION_ID = 0x46444231
"""SQLite's application_id of a factdb file: "FDB1"."""

_MAGIC = b"SQLite format 3\0"
_LENGTH = 100  # bytes; the application_id stands at 68 to 71 (SQLite file format, section 1.3)


def ensure_ledger(path: Path) -> None:
    """Raises NotFound where there is no file, FactdbError where it is empty, unreadable, or not one of factdb's."""
    if not path.exists():
        raise NotFound(f"There is no database {path}.", hint=f"run 'factdb init {path}', or name another with --db.")
    if not path.is_file():
        raise FactdbError(f"{path} is not a file.", hint="name the database's file with --db.")
    try:
        with path.open("rb") as file:
            header = file.read(_LENGTH)
    except OSError as error:
        raise FactdbError(f"{path} cannot be read: {error.strerror}.", hint="ask for the right to read it.") from None
    if not header:
        raise FactdbError(f"{path} is empty.", hint=f"run 'factdb init {path}' to make it a ledger.")
    if not header.startswith(_MAGIC) or header[68:72] != APPLICATION_ID.to_bytes(4, "big"):
        raise FactdbError(
            f"{path} is not a factdb database.", hint="name another with --db, or run 'factdb init' in a new folder."
        )
