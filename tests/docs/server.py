"""Runs the PostgreSQL how-to against the tests' server, in place of the one it names."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict

from tests.postgresql import Server

HOST = "db.example.org"
ADMINISTRATOR = "postgres"
DATABASES = ("newsroom", "restored")
ROLES = ("ida", "editor", "politics_checkers", "politics_readers")


@contextmanager
def on_server(server: Server, page: Path, folder: Path) -> Iterator[tuple[Path, dict[str, str]]]:
    """A copy of the page that names no host, and the environment that leads its commands to the server.

    What the page creates there is dropped afterwards. Fails where something of the same name stands there already.
    """
    reached = {key: str(value) for key, value in conninfo_to_dict(server.url("postgres")).items()}
    environment = {f"PG{key.upper()}": reached[key] for key in ("host", "port", "password") if key in reached}
    text = page.read_text("utf-8").replace(f"@{HOST}", "@").replace(f"-h {HOST} ", "")
    copy = folder / page.name
    copy.write_text(text.replace(f"-U {ADMINISTRATOR}", f"-U {reached['user']}"), "utf-8")
    _ensure_free(server)
    try:
        yield copy, environment
    finally:
        for database in DATABASES:
            server.drop(database)
        for role in ROLES:
            server.run(f"DROP ROLE IF EXISTS {role}")


def _ensure_free(server: Server) -> None:
    names = "SELECT datname AS name FROM pg_database UNION SELECT rolname FROM pg_roles"
    with psycopg.connect(server.url("postgres")) as connection:
        there = {name for (name,) in connection.execute(names)}
    if taken := there & {*DATABASES, *ROLES}:
        pytest.fail(f"the server in FACTDB_TEST_POSTGRESQL has {sorted(taken)} already, and they are not ours to drop")
