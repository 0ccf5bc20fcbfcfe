"""What docs/explanation/plans.md says of each command's queries is what the databases say of them."""

import shlex
from collections.abc import Callable

import pytest
from click.testing import CliRunner
from sqlalchemy import text

from factdb.cli.root import factdb
from factdb.store.location import Location
from factdb.store.work import reading
from tests.conftest import ROOT
from tests.queries.plans import made, read_whole, statements

COLUMNS = {"sqlite": 1, "postgresql": 2}
QUERIES = {
    "SELECT id FROM claims WHERE note = 'x'": {"claims"},
    "SELECT one.id FROM claims AS one WHERE one.note = 'x'": {"claims"},
    "SELECT one.id FROM claims AS one JOIN claims AS other ON other.note = one.note WHERE one.id = 7": {"claims"},
    "SELECT id FROM claims ORDER BY note LIMIT 1": {"claims"},
    "SELECT id FROM claims WHERE id = 7": set(),
}


@pytest.fixture(params=COLUMNS)
def ledger(request: pytest.FixtureRequest, new_ledger: Callable[[str], Location]) -> tuple[str, Location]:
    """An engine's name, and a ledger of some thousands of claims on it."""
    place = new_ledger(request.param)
    made(place)
    return request.param, place


def documented(engine: str) -> dict[str, str]:
    """For each command in the page's table, the tables that it is said to read whole on an engine."""
    page = (ROOT / "docs/explanation/plans.md").read_text(encoding="utf-8")
    rows = [line.strip("|").split("|") for line in page.splitlines() if line.startswith("| `")]
    return {row[0].strip(" `"): row[COLUMNS[engine]].strip() for row in rows}


def test_each_command_reads_whole_only_the_tables_that_the_page_says(ledger: tuple[str, Location]) -> None:
    engine, place = ledger
    said = documented(engine)
    assert len(said) > 30
    seen = {}
    for command in said:
        with statements() as sent:
            run = CliRunner().invoke(factdb, shlex.split(command), env={"FACTDB_URL": place.url})
        assert run.exit_code == 0, f"{command}: {run.output}"
        assert sent, command
        seen[command] = ", ".join(sorted(read_whole(place, sent))) or "–"
    assert seen == said


def test_a_query_that_no_index_answers_is_caught(ledger: tuple[str, Location]) -> None:
    _, place = ledger
    for query, expected in QUERIES.items():
        with reading(place) as connection, statements() as sent:
            connection.execute(text(query)).all()
        assert read_whole(place, sent) == expected, query
