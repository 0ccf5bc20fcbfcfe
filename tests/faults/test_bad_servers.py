"""Servers that refuse, are not there, or hold something else: one clear line, its exit code, no password anywhere."""

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import psycopg
import pytest

from factdb.store.location import Location
from tests.postgresql import Server

Program = Callable[..., subprocess.CompletedProcess[str]]

CLAIM = "The harbour is closed."
PASSWORD = "geheim-4711"


@pytest.fixture
def place(new_ledger: Callable[[str], Location]) -> Location:
    """A ledger on the server."""
    return new_ledger("postgresql")


def database(place: Location) -> str:
    return urlsplit(place.url).path.removeprefix("/")


def complaint(ran: subprocess.CompletedProcess[str]) -> str:
    error, hint, *rest = ran.stderr.splitlines()
    assert error.startswith("Error: ")
    assert hint.startswith("hint: ")
    assert (rest, ran.stdout) == ([], "")
    return error.removeprefix("Error: ")


@contextmanager
def role(server: Server, name: str, rights: str = "") -> Iterator[None]:
    """A role that may log in."""
    server.run(f"CREATE ROLE {name} LOGIN {rights}")
    try:
        yield
    finally:
        server.run(f"DROP ROLE {name}")


@contextmanager
def asking_for_passwords(server: Server, user: str) -> Iterator[None]:
    """The server asks one user for a password."""
    with psycopg.connect(server.url("postgres"), autocommit=True) as connection:
        [path] = connection.execute("SHOW hba_file").fetchone() or ()
        [rules] = connection.execute("SELECT pg_read_file(%s)", (path,)).fetchone() or ()
        strict = f"local all {user} scram-sha-256\nhost all {user} all scram-sha-256\n"
        try:
            write(connection, path, strict + rules)
            yield
        finally:
            write(connection, path, rules)


def write(connection: "psycopg.Connection[tuple[object, ...]]", path: str, rules: str) -> None:
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS rules (line text)")
    connection.execute("DELETE FROM rules")
    for line in rules.splitlines():
        connection.execute("INSERT INTO rules VALUES (%s)", (line,))
    connection.execute(f"COPY rules TO '{path}'")
    connection.execute("SELECT pg_reload_conf()")
    # The server's first process reads its rules a moment after it was told to.
    connection.execute("SELECT pg_sleep(0.3)")


@pytest.mark.parametrize("debug", ["", "1"])
def test_a_wrong_password_is_told_and_never_echoed(
    factdb: Program, postgresql: Server, place: Location, debug: str
) -> None:
    user = f"{database(place)}_locked"
    url = as_user(postgresql, database(place), f"{user}:{PASSWORD}")
    with role(postgresql, user, "PASSWORD 'another'"), asking_for_passwords(postgresql, user):
        for command in (["add", CLAIM], ["audit"], ["init"]):
            ran = factdb("--db", url, *command, FACTDB_DEBUG=debug)
            assert ran.returncode == 1
            assert "does not accept this user or password" in complaint(ran)
            assert PASSWORD not in ran.stderr
        bare = factdb("--db", url.replace(f":{PASSWORD}", ""), "audit", PGPASSFILE="/nonexistent")
        assert (bare.returncode, "asks for a password" in complaint(bare)) == (1, True)


def as_user(server: Server, name: str, user: str) -> str:
    parts = urlsplit(server.url(name))
    host = parts.netloc.rpartition("@")[2]
    return parts._replace(netloc=f"{user}@{host}").geturl()


@pytest.mark.parametrize(
    ("url", "code", "words"),
    [
        (f"postgresql://ada:{PASSWORD}@localhost:1/base", 1, "No connection to postgresql://ada@localhost:1/base"),
        (f"postgresql://ada:{PASSWORD}@no-such-host.invalid/base", 1, "No connection to postgresql://ada@no-such-host"),
        (f"postgresql://ada:{PASSWORD}@localhost:1/base?sslmode=perhaps", 2, "The sslmode in the URL"),
        (f"postgresql://ada:{PASSWORD}@localhost:1/base?colour=red", 2, "an option that PostgreSQL does not know"),
        (f"postgresql://ada:{PASSWORD}@localhost:port/base", 2, "The database URL cannot be read"),
        (f"postgresql://ada:{PASSWORD}@[::1/base", 2, "The database URL cannot be read"),
        (f"postgresql://ada:a@{PASSWORD}@localhost:1/base", 2, "The database URL cannot be read"),
        (f"postgresql://ada:a/{PASSWORD}@localhost:1/base", 2, "The database URL cannot be read"),
        (f"postgresql://ada:a?{PASSWORD}@localhost:1/base", 2, "The database URL cannot be read"),
        (f"postgresql://ada:a#{PASSWORD}@localhost:1/base", 2, "The database URL cannot be read"),
        (f"mysql://ada:{PASSWORD}@localhost/base", 2, "'mysql' databases are not known"),
        ("postgresql://localhost/base?schema=Desk-1", 2, "'Desk-1' is not a schema name"),
        ("sqlite://", 2, "A ledger in memory would be lost"),
    ],
)
def test_a_url_that_leads_nowhere_is_told_without_its_password(
    factdb: Program, url: str, code: int, words: str
) -> None:
    for command in (["add", CLAIM], ["init"]):
        ran = factdb("--db", url, *command, FACTDB_DEBUG="1")
        assert (ran.returncode, words in complaint(ran)) == (code, True), ran.stderr
        assert PASSWORD not in ran.stderr


def test_an_unknown_database_schema_or_user_is_named(factdb: Program, postgresql: Server, place: Location) -> None:
    ran = factdb("--db", postgresql.url("factdb_nowhere"), "add", CLAIM)
    assert (ran.returncode, "has no such database" in complaint(ran)) == (3, True)
    ran = factdb("--db", f"{place.url}&schema=nowhere", "add", CLAIM)
    assert (ran.returncode, "holds no factdb ledger" in complaint(ran)) == (3, True)
    assert "init" in ran.stderr
    ran = factdb("--db", as_user(postgresql, database(place), "nobody_of_that_name"), "add", CLAIM)
    assert (ran.returncode, "does not know the user" in complaint(ran)) == (1, True)


def test_another_programs_tables_are_left_alone_and_a_schema_beside_them_is_free(
    factdb: Program, postgresql: Server, place: Location
) -> None:
    with psycopg.connect(place.url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute("CREATE SCHEMA other")
        connection.execute("CREATE TABLE other.alembic_version (version_num text)")
        connection.execute("INSERT INTO other.alembic_version VALUES ('ae1027a6acf2')")
        connection.execute("CREATE TABLE other.ledger (id integer)")
        other = f"{place.url}&schema=other"
        ran = factdb("--db", other, "add", CLAIM)
        assert (ran.returncode, "holds no factdb ledger" in complaint(ran)) == (3, True)
        ran = factdb("--db", other, "init")
        assert (ran.returncode, "holds another program's tables" in complaint(ran)) == (4, True)
        count = "SELECT count(*) FROM pg_class WHERE relnamespace = 'other'::regnamespace AND relkind = 'r'"
        assert connection.execute(count).fetchone() == (2,)
    assert factdb("--db", f"{place.url}&schema=desk", "init").returncode == 0
    assert factdb("--db", f"{place.url}&schema=desk", "add", CLAIM).stdout == "1\n"


def test_who_may_only_read_reads_and_writes_nothing(factdb: Program, postgresql: Server, place: Location) -> None:
    user = f"{database(place)}_reader"
    url = as_user(postgresql, database(place), user)
    with role(postgresql, user), psycopg.connect(place.url.replace("+psycopg", ""), autocommit=True) as connection:
        ran = factdb("--db", url, "audit")
        assert (ran.returncode, "This user may not do that" in complaint(ran)) == (1, True)
        connection.execute(f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {user}")
        assert factdb("--db", url, "audit").stdout.startswith("audit passed")
        ran = factdb("--db", url, "add", CLAIM)
        assert (ran.returncode, "This user may not do that" in complaint(ran)) == (1, True)
        connection.execute(f"DROP OWNED BY {user}")


def test_a_database_that_is_read_only_is_told_as_such(factdb: Program, postgresql: Server, place: Location) -> None:
    postgresql.run(f"ALTER DATABASE {database(place)} SET default_transaction_read_only = on")
    assert factdb("--db", place.url, "audit").returncode == 0
    ran = factdb("--db", place.url, "add", CLAIM)
    assert (ran.returncode, "is read-only; nothing was written" in complaint(ran)) == (1, True)


def test_a_ledger_that_another_holds_for_long_is_busy(factdb: Program, place: Location) -> None:
    with psycopg.connect(place.url.replace("+psycopg", "")) as holder:
        holder.execute("SELECT * FROM ledger FOR UPDATE")
        ran = factdb("--db", place.url, "add", CLAIM, FACTDB_PATIENCE="0.5")
        assert (ran.returncode, "is busy: others are writing to it" in complaint(ran)) == (75, True)
        assert factdb("--db", place.url, "audit").returncode == 0
        holder.rollback()
    assert factdb("--db", place.url, "add", CLAIM, FACTDB_PATIENCE="0.5").stdout == "1\n"


@pytest.mark.parametrize(("version", "age"), [("0000", "older"), ("9999", "newer")])
def test_another_schema_is_refused(factdb: Program, place: Location, version: str, age: str) -> None:
    with psycopg.connect(place.url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute("UPDATE alembic_version SET version_num = %s", (version,))
    ran = factdb("--db", place.url, "add", CLAIM)
    assert (ran.returncode, f"{age} factdb (schema {version};" in complaint(ran)) == (5, True)
