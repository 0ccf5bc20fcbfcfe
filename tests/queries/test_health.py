"""A database's health: whatever is missing, broken or wrong is named."""

import pytest
from sqlalchemy import Connection, text

from factdb.actions.rebuild import rebuild
from factdb.queries.guards import guards
from factdb.queries.health import ProblemRow, problems
from factdb.store.location import Location
from factdb.store.search_index import broken_indexes
from factdb.store.work import Ledger, reading, writing
from factdb.tables import claims, standings
from tests.migrations.steps import opened
from tests.tampering import fill


@pytest.fixture
def filled(place: Location) -> Location:
    """A ledger with rows in every table."""
    fill(place)
    return place


def harm(place: Location, on_sqlite: str, on_postgresql: str | None = None) -> None:
    with opened(place, foreign_keys=False) as connection:
        connection.execute(text(on_sqlite if place.path else on_postgresql or on_sqlite))


def found(place: Location) -> list[ProblemRow]:
    with reading(place) as connection:
        return list(problems(connection))


def test_a_sound_ledger_has_no_problems(place: Location, filled: Location) -> None:
    assert (found(filled), broken_indexes(filled)) == ([], [])


def test_a_guard_that_is_gone_is_named(filled: Location) -> None:
    harm(filled, "DROP TRIGGER verdicts_no_update", "ALTER TABLE verdicts DISABLE TRIGGER verdicts_append_only")
    assert found(filled) == [ProblemRow("guards", "nothing keeps rows of verdicts from being changed or removed")]


def test_a_user_without_the_right_to_change_rows_is_guarded_by_grants(new_ledger: object) -> None:
    place = new_ledger("postgresql")  # type: ignore[operator]
    harm(place, "", "DROP TRIGGER verdicts_append_only ON verdicts")
    with opened(place) as connection:
        assert guards(connection)["verdicts"] == "none"
        connection.execute(text("CREATE ROLE factdb_checker"))
        connection.execute(text("GRANT SELECT, INSERT ON verdicts TO factdb_checker"))
        connection.execute(text("SET LOCAL ROLE factdb_checker"))
        assert guards(connection)["verdicts"] == "grants"
        connection.rollback()


def test_bands_that_are_gone_or_of_another_wording_are_named_and_mended(filled: Location) -> None:
    harm(filled, "DELETE FROM bands WHERE claim_id = 1")
    harm(filled, "INSERT INTO bands (band, claim_id) VALUES (7, 2)")
    said = ["claim 1 lacks 24 of its 24", "1 are of no claim's wording"]
    assert found(filled) == [ProblemRow("bands", each) for each in said]
    writing(filled, rebuild)
    assert found(filled) == []


def test_a_constraint_or_an_index_that_is_gone_is_named(filled: Location) -> None:
    harm(filled, "DROP INDEX ix_claims_fingerprint")
    assert found(filled) == [ProblemRow("schema", "the index ix_claims_fingerprint is missing or does not hold")]


def test_a_constraint_that_does_not_hold_is_named(new_ledger: object) -> None:
    place = new_ledger("postgresql")  # type: ignore[operator]
    harm(place, "", "ALTER TABLE claims DROP CONSTRAINT ck_claims_text_length")
    missing = [ProblemRow("schema", "the constraint ck_claims_text_length is missing or does not hold")]
    assert found(place) == missing
    harm(place, "", "ALTER TABLE claims ADD CONSTRAINT ck_claims_text_length CHECK (text <> '') NOT VALID")
    assert found(place) == missing


def test_a_reference_into_nothing_is_named(sqlite_place: Location) -> None:
    fill(sqlite_place)
    harm(sqlite_place, "UPDATE links SET other_id = 99")
    assert ProblemRow("references", "links 1 refers to a row of claims that is not there") in found(sqlite_place)


def test_a_damaged_page_is_named(sqlite_place: Location) -> None:
    fill(sqlite_place)
    assert sqlite_place.path
    with opened(sqlite_place) as connection:
        root = connection.execute(text("SELECT rootpage FROM sqlite_master WHERE name = 'ix_claims_fingerprint'"))
        at = (root.scalar_one() - 1) * connection.exec_driver_sql("PRAGMA page_size").scalar_one()
    raw = bytearray(sqlite_place.path.read_bytes())
    raw[at + 8 : at + 12] = b"\xff\xff\xff\xff"
    sqlite_place.path.write_bytes(raw)
    assert "pages" in {each.check for each in found(sqlite_place)}


def test_a_search_index_that_lags_behind_is_named_and_rebuilt(sqlite_place: Location) -> None:
    fill(sqlite_place)
    harm(sqlite_place, "UPDATE claims SET text = 'Another text.' WHERE id = 1")
    assert broken_indexes(sqlite_place) == []
    harm(sqlite_place, "INSERT INTO claims_fts (claims_fts, rowid, text) VALUES ('delete', 1, 'Another text.')")
    assert broken_indexes(sqlite_place) == ["claims"]
    writing(sqlite_place, rebuild)
    assert broken_indexes(sqlite_place) == []


def test_wrong_standings_are_named_and_rebuilt(filled: Location) -> None:
    harm(filled, "UPDATE standings SET status = 'refuted', high = 7 WHERE claim_id = 1")
    harm(filled, "DELETE FROM standings WHERE claim_id = 2")
    assert [each.problem for each in found(filled)] == [
        "the standing of claim 1: edited (status, high)",
        "the standing of claim 2: removed",
    ]
    assert writing(filled, rebuild) == 2
    assert found(filled) == []


def test_a_rebuild_changes_no_record(filled: Location) -> None:
    before = entries(filled)
    writing(filled, rebuild)
    assert entries(filled) == before


def entries(place: Location) -> list[object]:
    with reading(place) as connection:
        return list(connection.execute(text("SELECT * FROM journal ORDER BY seq")).all())


def test_only_a_derived_table_can_be_cleared(place: Location) -> None:
    def clear(ledger: Ledger) -> None:
        ledger.clear(standings)
        ledger.clear(claims)

    with pytest.raises(ValueError, match="claims is not derived"):
        writing(place, clear)


def test_searching_finds_what_a_rebuilt_index_holds(filled: Location) -> None:
    writing(filled, rebuild)
    with reading(filled) as connection:
        assert _matches(connection) == 1


def _matches(connection: Connection) -> object:
    on_sqlite = "SELECT count(*) FROM claims_fts WHERE claims_fts MATCH 'tea'"
    on_postgresql = "SELECT count(*) FROM claims WHERE words @@ to_tsquery('english', 'tea')"
    query = on_sqlite if connection.dialect.name == "sqlite" else on_postgresql
    return connection.execute(text(query)).scalar()
