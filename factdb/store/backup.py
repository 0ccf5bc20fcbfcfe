"""Copies of a ledger, made while others work with it: whole, or not at all."""

import os
import shutil
import sqlite3
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from factdb.errors import BadInput, FactdbError, NotFound, Refused
from factdb.store.beside import beside
from factdb.store.engine import engine
from factdb.store.location import Location
from factdb.store.trouble import explained


def backup(place: Location, target: Path, *, over: bool = False) -> int:
    """Copies a ledger into a file and returns its size in bytes: an SQLite file, or PostgreSQL's SQL for `psql`.

    Raises Refused where the file is there already, unless `over`; BadInput or NotFound for a target that is no place
    for a file; FactdbError where the copy cannot be made. Then nothing is left of it.
    """
    try:
        _ensure_place(place, target, over)
        with beside(target, over=over) as scratch:
            if place.path is not None:
                _copy(place, place.path, scratch)
            else:
                _dump(place, scratch)
    except FileExistsError:
        raise Refused(f"{target} is there already.", hint="name another file, or overwrite it with --force.") from None
    except DBAPIError as error:
        raise explained(error, place) from error
    except sqlite3.Error as error:
        raise FactdbError(f"{place.shown} cannot be copied: {error}.", hint="run 'factdb db check'.") from None
    except OSError as error:
        raise FactdbError(f"{target} cannot be written: {error.strerror}.", hint="name another file.") from None
    return target.stat().st_size


def _ensure_place(place: Location, target: Path, over: bool) -> None:
    if target.is_dir() or (target.exists() and not target.is_file()):
        raise BadInput(f"{target} is not a file.", hint=f"name a file: {target / 'ledger.backup.db'}")
    if not target.parent.is_dir():
        raise NotFound(f"There is no folder {target.parent}.", hint=f"create it: mkdir -p {target.parent}")
    if place.path is not None and target.exists() and target.samefile(place.path):
        raise Refused(f"{target} is the ledger itself.", hint="name another file.")
    if target.exists() and not over:
        raise FileExistsError(target)


def _copy(place: Location, path: Path, scratch: Path) -> None:
    """SQLite's online backup: readers and writers go on; what is copied is one moment."""
    copy = sqlite3.connect(scratch)
    try:
        with engine(place).connect() as connection:
            source: Any = connection.connection.driver_connection
            source.backup(copy)
        [said] = copy.execute("PRAGMA quick_check(1)").fetchone()
    finally:
        copy.close()
    if said != "ok":
        raise FactdbError(f"{place.shown} is damaged: {said}.", hint="run 'factdb db check'; restore an older backup.")
    shutil.copymode(path, scratch)


def _dump(place: Location, scratch: Path) -> None:
    """pg_dump of the ledger's schema. The password goes by the environment: a command line is seen by all users."""
    with engine(place).connect() as connection:
        schema = connection.execute(text("SELECT current_schema()")).scalar_one()
    program = shutil.which("pg_dump")
    if program is None:
        raise FactdbError(
            "pg_dump, which makes backups of PostgreSQL, is not installed here.",
            hint=f"where it is: pg_dump --schema={schema} --no-owner --file=FILE --dbname=URL",
        )
    server, password = _server(place)
    options = [f"--schema={schema}", "--no-owner", "--no-privileges", "--no-password", f"--file={scratch}"]
    environment = {**os.environ, **({"PGPASSWORD": password} if password else {})}
    command = [program, *options, f"--dbname={server}"]
    ran = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", errors="replace")
    if ran.returncode:
        said = ran.stderr.strip().splitlines()[-1:] or ["it did not say why"]
        raise FactdbError(f"The backup failed: {said[0]}.", hint="pg_dump must not be older than the server.")


def _server(place: Location) -> tuple[str, str | None]:
    """The URL of the server's database without its password, and the password."""
    parts = urlsplit(place.url)
    user, _, host = parts.netloc.rpartition("@")
    options = dict(parse_qsl(parts.query))
    password = options.pop("password", None) or unquote(user.partition(":")[2]) or None
    netloc = f"{user.partition(':')[0]}@{host}" if user else host
    return urlunsplit(("postgresql", netloc, parts.path, urlencode(options), "")), password
