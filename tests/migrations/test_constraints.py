"""Each constraint that is declared refuses a row that breaks it and nothing else, on both engines."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from sqlalchemy import CheckConstraint, Connection, Constraint, ForeignKeyConstraint, Table, UniqueConstraint, text
from sqlalchemy.exc import DataError, IntegrityError

from factdb.store.location import Location, location, sqlite_file
from factdb.tables import APPEND_ONLY, metadata
from tests.conftest import ENGINES
from tests.migrations.filling import ROWS, WHEN, Row, complete, fill, insert, uid
from tests.migrations.steps import opened
from tests.postgresql import Server

NEW: dict[str, Row] = {
    "journal": {"seq": 2, "hash": "f" * 64},
    "standings": {"claim_id": 2},
    "stories": {"slug": "another"},
    "tags": {"name": "another"},
    "revisions": {"number": 3},
    "derivations": {"kind": "derived_from"},
    "links": {"kind": "contradicts"},
    "claim_tags": {"tag_id": 2},
    "published_claims": {"claim_id": 2},
    "verdict_evidence": {"verdict_id": 2},
    "losses": {"revision_id": 1},
    "bands": {"band": 8},
    "vectors": {"claim_id": 2},
    "merges": {"head_seq": 2},
    "merged_entries": {"seq": 2},
}
"""What makes the first of a table's ROWS another row, beside its number and uid."""

RULES: dict[str, Row] = {
    "ck_affiliations_dates_in_order": {"valid_from": "2021", "valid_until": "2020"},
    "ck_affiliations_says_something": {"role": None, "organization_id": None},
    "ck_appearances_span": {"start": 5, "stop": 5},
    "ck_appearances_start_range": {"start": -1},
    "ck_attributions_quote_given": {"mode": "direct", "quote": None},
    "ck_attributions_via_another": {"id": 900, "via_id": 900},
    "ck_comment_requests_answer_dated": {"answered_at": WHEN},
    "ck_discredits_lifting_explained": {"lifted_at": WHEN},
    "ck_derivations_withdrawal_explained": {"withdrawn_at": WHEN},
    "ck_documents_file_hashed": {"path": "/desk/file"},
    "ck_documents_retraction_explained": {"retracted_at": WHEN},
    "ck_documents_says_something": {"title": None, "url": None},
    "ck_documents_size_range": {"size": -1},
    "ck_evidence_says_something": {"document_id": None},
    "ck_evidence_withdrawal_explained": {"withdrawn_at": WHEN},
    "ck_identities_pair_in_order": {"source_id": 3, "other_id": 1},
    "ck_merged_entries_seq_range": {"seq": 0},
    "ck_merges_head_seq_range": {"head_seq": -1},
    "ck_ledger_head_seq_range": {"head_seq": -1},
    "ck_ledger_one_row": {"id": 2},
    "ck_losses_span": {"start": 5, "stop": 5},
    "ck_losses_start_range": {"start": -1, "stop": 1},
    "ck_losses_whole_span": {"start": 1, "stop": None},
    "ck_links_another_claim": {"other_id": 1},
    "ck_policies_asks_something": {"evidence": 0, "origins": 0},
    "ck_policies_evidence_range": {"evidence": -1, "origins": 2},
    "ck_policies_origins_range": {"origins": -1, "evidence": 2},
    "ck_proposals_claim_given": {"claim_id": 1},
    "ck_proposals_confidence_range": {"confidence": 1001},
    "ck_proposals_decision_dated": {"decided_at": WHEN},
    "ck_proposals_start_range": {"start": -1},
    "ck_publications_head_seq_range": {"head_seq": -1},
    "ck_revisions_number_range": {"number": 0},
    "ck_sources_descriptor_given": {"kind": "unnamed", "name": None, "descriptor": None},
    "ck_sources_merged_dated": {"merged_into_id": 1},
    "ck_sources_merged_elsewhere": {"id": 900, "merged_into_id": 900, "merged_at": WHEN},
    "ck_sources_name_kept": {"kind": "unnamed", "descriptor": "a keeper"},
    "ck_standings_high_range": {"low": 2, "high": 1},
    "ck_standings_low_range": {"low": -1},
    "fk_identities_source_id": {"source_id": -1},
    "ck_verdicts_claims_are_withdrawn": {"target": "attribution", "status": "withdrawn"},
}
"""For each CHECK that is more than a length, a word or a date, and keys that others depend on: what breaks it."""

TOGETHER: dict[str, Row] = {
    "attributions.mode": {"quote": "stone cold"},
    "documents.path": {"sha256": "b" * 64},
    "documents.sha256": {"path": "/desk/letter.pdf"},
    "comment_requests.answer": {"answered_at": WHEN},
    "derivations.withdrawn_because": {"withdrawn_at": WHEN},
    "discredits.lifted_because": {"lifted_at": WHEN},
    "documents.retracted_because": {"retracted_at": WHEN},
    "evidence.withdrawn_because": {"withdrawn_at": WHEN},
    "proposals.state": {"decided_at": WHEN},
    "proposals.claim_id": {"state": "accepted", "decided_at": WHEN},
    "sources.merged_into_id": {"merged_at": WHEN},
}
"""What else must be given where a column is, lest another rule be broken first."""

ALSO_BROKEN: dict[str, str] = {}
"""Rules that cannot be broken alone."""


def breaking(constraint: CheckConstraint) -> Iterator[Row]:
    """Values that break a CHECK."""
    name, rule = str(constraint.name), str(constraint.sqltext)
    column = rule.split("(")[1].split(")")[0] if rule.startswith("length(") else rule.split()[0]
    if name.endswith("_length"):
        longest = int(rule.split()[-1])
        yield {column: "x" * (longest + 1)}
        yield {column: "" if "BETWEEN" in rule else "x" * (longest - 1)}
    elif name.endswith("_word"):
        yield {column: "nonsense"}
    elif name.endswith("_yes_no"):
        yield {column: 2}
    elif name.endswith("_date"):
        yield {column: "yesterday"}
    else:
        yield RULES[name]


def cases() -> Iterator[Any]:
    """A table, a constraint of it and what breaks it."""
    for table in metadata.sorted_tables:
        for constraint in sorted(table.constraints, key=lambda each: str(each.name)):
            for number, values in enumerate(broken_by(table, constraint)):
                also: Row = {}
                for column in values if constraint.name not in RULES else ():
                    also |= TOGETHER.get(f"{table.name}.{column}", {})
                yield pytest.param(table, constraint, also | values, id=f"{constraint.name}{number or ''}")


def broken_by(table: Table, constraint: Constraint) -> Iterator[Row]:
    """Values that break a constraint; none for keys that cannot be broken alone."""
    if isinstance(constraint, CheckConstraint):
        yield from breaking(constraint)
    elif isinstance(constraint, ForeignKeyConstraint):
        yield RULES.get(str(constraint.name), {constraint.column_keys[-1]: 999})
    elif table.name != "ledger" and constraint.name != "uq_attributions_claim_id_id":
        columns = cast(UniqueConstraint, constraint).columns
        yield {column.name: ROWS[table.name][0][column.name] for column in columns}


def another(table: str) -> Row:
    """A row that a filled database takes."""
    first = complete(table, ROWS[table][0])
    keys = {key: value for key, value in (("id", 50), ("uid", uid(999))) if key in first and table != "ledger"}
    return first | keys | NEW.get(table, {})


@pytest.fixture(scope="module", params=ENGINES)
def filled(
    request: pytest.FixtureRequest, sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Connection]:
    """One database for the whole file, with ROWS in it but no ledger's row: each test takes back what it did."""
    if request.param == "sqlite":
        path = tmp_path_factory.mktemp("filled") / "factdb.db"
        shutil.copy(sqlite_template, path)
        yield from filled_at(sqlite_file(path))
        return
    running: Server = request.getfixturevalue("postgresql")
    name = running.clone()
    yield from filled_at(location(running.url(name)))
    running.drop(name)


def filled_at(place: Location) -> Iterator[Connection]:
    """A connection to a database filled with ROWS and a second verdict."""
    with opened(place) as connection:
        connection.execute(text("DELETE FROM ledger"))
        fill(connection)
        connection.execute(text("DELETE FROM ledger"))
        insert(connection, "verdicts", complete("verdicts", ROWS["verdicts"][0]) | {"id": 2, "uid": uid(112)})
        yield connection


def put(connection: Connection, table: str, *rows: Row) -> None:
    """Inserts rows and takes them back."""
    with connection.begin_nested() as tried:
        for row in rows:
            insert(connection, table, row)
        tried.rollback()


@pytest.mark.parametrize("table", list(ROWS))
def test_the_row_that_these_tests_break_is_taken_whole(filled: Connection, table: str) -> None:
    put(filled, table, another(table))


@pytest.mark.parametrize(("table", "constraint", "values"), list(cases()))
def test_a_constraint_refuses(filled: Connection, table: Table, constraint: Constraint, values: Row) -> None:
    with pytest.raises(IntegrityError) as refused:
        put(filled, table.name, another(table.name) | values)
    assert named_in(refused.value, filled) in expected(constraint, filled)


def test_there_is_one_ledger_in_a_database(filled: Connection) -> None:
    row = another("ledger")
    with pytest.raises(IntegrityError, match=r"pk_ledger|UNIQUE constraint failed: ledger\.id"):
        put(filled, "ledger", row, row)


def named_in(error: IntegrityError, connection: Connection) -> str:
    """What the database says was broken."""
    if connection.dialect.name == "sqlite":
        return str(error.orig)
    return str(cast(Any, error.orig).diag.constraint_name)


def expected(constraint: Constraint, connection: Connection) -> set[str]:
    """What it should say: SQLite names CHECKs alone."""
    name = str(constraint.name)
    names = {name, ALSO_BROKEN.get(name, name)}
    if connection.dialect.name != "sqlite":
        return names
    if isinstance(constraint, CheckConstraint):
        return {f"CHECK constraint failed: {each}" for each in names}
    if isinstance(constraint, ForeignKeyConstraint):
        return {"FOREIGN KEY constraint failed"}
    if constraint.table in APPEND_ONLY:  # the trigger that keeps a row from being replaced comes first
        return {f"{constraint.table} is append-only"}
    return {
        "UNIQUE constraint failed: " + ", ".join(str(column) for column in cast(UniqueConstraint, constraint).columns)
    }


@pytest.mark.parametrize(
    ("table", "column"),
    [
        pytest.param(table.name, column.name, id=f"{table.name}.{column.name}")
        for table in metadata.sorted_tables
        for column in table.columns
        if not (column.nullable or column.primary_key)  # SQLite numbers a row without a key
    ],
)
def test_a_column_that_must_be_known_refuses_null(filled: Connection, table: str, column: str) -> None:
    with pytest.raises(
        IntegrityError, match=rf"(?i)not.null constraint.*\b{column}\b|\b{column}\b.*not.null constraint"
    ):
        put(filled, table, another(table) | {column: None})


def test_an_attribution_reaches_us_only_through_another_of_the_same_claim(filled: Connection) -> None:
    with pytest.raises(IntegrityError, match=r"(?i)foreign key"):
        put(filled, "attributions", another("attributions") | {"claim_id": 2, "via_id": 1})
    put(filled, "attributions", another("attributions") | {"claim_id": 2, "via_id": 3})


def test_the_longest_web_address_fits_its_index(filled: Connection) -> None:
    noise = os.urandom(4_980).hex()
    put(filled, "documents", another("documents") | {"url": f"https://example.org/{noise}"})


def test_a_column_holds_what_it_declares(filled: Connection) -> None:
    with pytest.raises((IntegrityError, DataError), match=r"cannot store TEXT value in INTEGER|invalid input syntax"):
        put(filled, "documents", another("documents") | {"size": "many"})
