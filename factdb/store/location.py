"""Which database a command works on. The standard library only: completion and `--help` must not wait for more."""

import os
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from factdb.errors import BadInput, NotFound

FILE_NAME = "factdb.db"
_SCHEMA = re.compile(r"[a-z_][a-z0-9_]{0,62}")


@dataclass(frozen=True, slots=True)
class Location:
    """A database: its SQLAlchemy URL, the file for SQLite, the schema for PostgreSQL."""

    url: str
    path: Path | None = None
    schema: str | None = None

    @property
    def shown(self) -> str:
        """The place as it may be shown: a path, or a URL without its password."""
        if self.path is not None:
            return str(self.path)
        parts = urlsplit(self.url)
        host = parts.netloc.rpartition("@")
        user = host[0].partition(":")[0]
        place = urlunsplit(("postgresql", f"{user}@{host[2]}" if user else host[2], parts.path, "", ""))
        return f"{place}?schema={self.schema}" if self.schema else place


def sqlite_file(path: str | Path) -> Location:
    """The SQLite database in a file."""
    full = Path(path).expanduser().absolute()
    return Location(url=f"sqlite:///{quote(str(full))}", path=full)


def location(text: str) -> Location:
    """A path, or an SQLAlchemy URL of SQLite or PostgreSQL, as typed.

    The schema of a PostgreSQL ledger is named in the URL: `postgresql://server/base?schema=desk`.
    Raises BadInput for another kind of database, or a name that is no schema name.
    """
    if "://" not in text:
        return sqlite_file(text)
    try:
        parts = urlsplit(text)
    except ValueError:
        raise BadInput(
            "The database URL cannot be read.", hint="write postgresql://user@server/base?schema=desk"
        ) from None
    if parts.scheme.startswith("sqlite"):
        path = unquote(parts.path.removeprefix("/"))
        if path in ("", ":memory:"):
            raise BadInput("A ledger in memory would be lost.", hint="name a file: sqlite:///factdb.db")
        return sqlite_file(path)
    if parts.scheme not in ("postgresql", "postgresql+psycopg", "postgres"):
        raise BadInput(
            f"{parts.scheme!r} databases are not known.", hint="use a path, sqlite:///file.db or postgresql://…"
        )
    options = dict(parse_qsl(parts.query))
    schema = options.pop("schema", None)
    if schema is not None and not _SCHEMA.fullmatch(schema):
        raise BadInput(
            f"{schema!r} is not a schema name.", hint="use lower-case letters, digits and underscores, a letter first."
        )
    url = urlunsplit(("postgresql+psycopg", parts.netloc, parts.path, urlencode(options), ""))
    return Location(url=url, schema=schema)


def found(given: str | None) -> Location:
    """The database to work on: the one `given`, else FACTDB_URL, else the nearest factdb.db here or above.

    Raises NotFound, with the command to run, where there is none.
    """
    if text := given or os.environ.get("FACTDB_URL"):
        return location(text)
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / FILE_NAME).is_file():
            return sqlite_file(folder / FILE_NAME)
    raise NotFound(
        "No factdb database in this folder or above it.",
        hint="run 'factdb init' to create one here, or name one with --db or FACTDB_URL.",
    )


def place_for_init(given: str | None) -> Location:
    """Where `factdb init` creates a ledger: the path or URL given, else FACTDB_URL, else factdb.db in this folder.

    A folder stands for factdb.db within it.
    """
    place = location(given or os.environ.get("FACTDB_URL") or FILE_NAME)
    if place.path is not None and place.path.is_dir():
        return sqlite_file(place.path / FILE_NAME)
    return place
