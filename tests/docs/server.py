"""Runs the PostgreSQL how-to against the tests' server, in place of the one it names."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict

from tests.postgresql import Server

HOST = "db.example.org"
ADMINISTRATOR = "postgres"
DATABASE = "newsroom"
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
        server.drop(DATABASE)
        for role in ROLES:
            server.run(f"DROP ROLE IF EXISTS {role}")


def _ensure_free(server: Server) -> None:
    asked = (
        "SELECT datname FROM pg_database WHERE datname = %s UNION SELECT rolname FROM pg_roles WHERE rolname = ANY(%s)"
    )
    with psycopg.connect(server.url("postgres")) as connection:
        if taken := connection.execute(asked, (DATABASE, list(ROLES))).fetchall():
            pytest.fail(
                f"the server {os.environ.get('FACTDB_TEST_POSTGRESQL')} has {taken} already: they are not ours to drop"
            )
