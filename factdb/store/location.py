"""Which database a command works on. The standard library only: completion and `--help` must not wait for more."""

import os
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

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
        user, _, host = parts.netloc.rpartition("@")
        place = urlunsplit(("postgresql", f"{user.partition(':')[0]}@{host}" if user else host, parts.path, "", ""))
        return f"{place}?schema={self.schema}" if self.schema else place


def sqlite_file(path: str | Path) -> Location:
    """The SQLite database in a file."""
    full = Path(path).expanduser().absolute()
    return Location(url=f"sqlite:///{quote(str(full))}", path=full)


def location(text: str) -> Location:
    """A path, or an SQLAlchemy URL of SQLite or PostgreSQL, as typed. A folder stands for factdb.db within it.

    The schema of a PostgreSQL ledger is named in the URL: `postgresql://server/base?schema=desk`.
    Raises BadInput for another kind of database, a URL that cannot be read, or a name that is no schema name.
    """
    if "://" not in text:
        return _file(text)
    scheme = text.partition("://")[0]
    if scheme.startswith("sqlite"):
        path = unquote(text.partition("://")[2].partition("?")[0].removeprefix("/"))
        if path in ("", ":memory:"):
            raise BadInput("A ledger in memory would be lost.", hint="name a file: sqlite:///factdb.db")
        return _file(path)
    if scheme not in ("postgresql", "postgresql+psycopg", "postgres"):
        raise BadInput(f"{scheme!r} databases are not known.", hint="use a path, sqlite:///file.db or postgresql://…")
    parts = _parts(text)
    options = dict(parse_qsl(parts.query))
    schema = options.pop("schema", None)
    if schema is not None and not _SCHEMA.fullmatch(schema):
        raise BadInput(
            f"{schema!r} is not a schema name.", hint="use lower-case letters, digits and underscores, a letter first."
        )
    url = urlunsplit(("postgresql+psycopg", parts.netloc, parts.path, urlencode(options), ""))
    return Location(url=url, schema=schema)


def _file(text: str) -> Location:
    path = Path(text).expanduser()
    return sqlite_file(path / FILE_NAME if path.is_dir() else path)


def _parts(url: str) -> SplitResult:
    """The parts of a server's URL. Raises BadInput, never repeating it: a piece of a password may stand anywhere."""
    try:
        parts = urlsplit(url)
        readable = parts.port != 0 and parts.netloc.count("@") <= 1 and "@" not in parts.path + parts.query
    except ValueError:  # no number as port, brackets that do not close
        readable = False
    if not readable or "#" in url:
        raise BadInput(
            "The database URL cannot be read.",
            hint="write postgresql://user@server/base?schema=desk; in a password write @ as %40, / as %2F, ? as %3F, "
            "# as %23, % as %25.",
        )
    return parts


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
    """Where `factdb init` creates a ledger: the path or URL given, else FACTDB_URL, else factdb.db in this folder."""
    return location(given or os.environ.get("FACTDB_URL") or FILE_NAME)
