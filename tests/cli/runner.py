"""Runs a command within the test's process, on a ledger of either engine."""

from click.testing import CliRunner, Result

from factdb.cli.root import factdb
from factdb.store.location import Location


def run(place: Location, *arguments: str) -> Result:
    """What the command said and how it ended."""
    db = f"{place.url}?schema={place.schema}" if place.schema else place.url
    return CliRunner().invoke(factdb, ["--db", db, *arguments])


def done(place: Location, *arguments: str) -> Result:
    """The same of a command that must succeed."""
    result = run(place, *arguments)
    assert result.exit_code == 0, result.output
    return result
