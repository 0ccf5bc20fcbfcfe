"""What every table and column declares."""

import re

import pytest
from sqlalchemy import CheckConstraint, Column, PrimaryKeyConstraint, Table, UniqueConstraint

from factdb import vocabulary
from factdb.tables import APPEND_ONLY, JOURNALLED, bands, journal, ledger, merged_entries, metadata, standings, vectors
from factdb.tables.base import word

TABLES = list(metadata.tables.values())
COLUMNS = [column for table in TABLES for column in table.columns]
PARTS = ("claim_tags", "verdict_evidence", "published_claims")
"""Tables whose rows are told apart by the two that they join: they need no uid of their own."""

JOURNALS = (journal, ledger, merged_entries)
"""Our journal and those of ledgers taken in, which are their own proof."""

DERIVED = (standings, bands, vectors)

EXPORTED = [table for table in JOURNALLED if table.name not in PARTS]

TELLS_NOT_WHO = {
    "identities.identity": "whether two unnamed sources are one person, in one of three words",
    "signoffs.knows_identity": "whether the signer knows who they are, yes or no",
}
"""Columns that speak of an identity without room for one, and what they hold instead."""


@pytest.mark.parametrize("table", TABLES, ids=str)
def test_a_table_says_what_it_holds(table: Table) -> None:
    assert re.fullmatch(r"[A-Z].*\.", table.info["doc"])


@pytest.mark.parametrize("column", COLUMNS, ids=str)
def test_a_column_says_what_it_holds(column: Column[object]) -> None:
    assert re.match(r"[A-Z0-9].{3}", column.doc or "")


@pytest.mark.parametrize("column", [c for c in COLUMNS if "size" in c.name or c.name.endswith("_at")], ids=str)
def test_a_column_that_measures_says_in_which_unit(column: Column[object]) -> None:
    assert re.search(r"bytes|UTC", column.doc or "")


def test_every_table_of_facts_is_journalled() -> None:
    assert {*JOURNALLED, *JOURNALS, *DERIVED} == set(TABLES)
    assert len(JOURNALLED) == len(set(JOURNALLED))


def test_history_is_append_only() -> None:
    assert {table.name for table in APPEND_ONLY} == {
        "journal",
        "verdicts",
        "verdict_evidence",
        "identities",
        "source_ratings",
        "policies",
        "signoffs",
        "publications",
        "published_claims",
        "corrections",
        "information_ratings",
        "losses",
        "merges",
        "merged_entries",
    }


@pytest.mark.parametrize("table", JOURNALLED, ids=str)
def test_a_journalled_row_has_the_number_that_its_entry_names(table: Table) -> None:
    assert list(table.primary_key.columns.keys()) == ["id"]


@pytest.mark.parametrize("table", [table for table in JOURNALLED if table.name in PARTS], ids=str)
def test_what_has_no_uid_is_told_apart_by_the_two_that_it_joins(table: Table) -> None:
    joined = {each.parent.name for each in table.foreign_keys}
    keys = [set(each.columns.keys()) for each in table.constraints if isinstance(each, UniqueConstraint)]
    assert any(len(key) == 2 and key <= joined for key in keys)


@pytest.mark.parametrize("table", EXPORTED, ids=str)
def test_what_is_exported_has_a_uid_and_who_wrote_it_when(table: Table) -> None:
    assert {"uid", "recorded_at", "recorded_by"} <= set(table.columns.keys())


def test_no_reference_lacks_an_index() -> None:
    unindexed = []
    for table in TABLES:
        keys = [each for each in table.constraints if isinstance(each, PrimaryKeyConstraint | UniqueConstraint)]
        starts = [next(iter(each.columns)).name for each in (*table.indexes, *keys)]
        unindexed += [str(each.parent) for each in table.foreign_keys if each.parent.name not in starts]
    assert unindexed == []


def test_no_column_invites_who_an_unnamed_source_is() -> None:
    inviting = r"identity|real_name|phone|email|address|secret"
    assert {str(column) for column in COLUMNS if re.search(inviting, column.name)} == set(TELLS_NOT_WHO)


@pytest.mark.parametrize("name", TELLS_NOT_WHO)
def test_a_column_that_speaks_of_an_identity_has_no_room_for_one(name: str) -> None:
    table, column = name.split(".")
    checks = [str(c.sqltext) for c in metadata.tables[table].constraints if isinstance(c, CheckConstraint)]
    assert any(check.startswith(f"{column} IN (") for check in checks)


def test_a_column_of_words_checks_them() -> None:
    column, check = word("mode", vocabulary.QuoteMode, "How.")
    assert (column.name, column.nullable) == ("mode", False)
    assert isinstance(check, CheckConstraint)
    assert str(check.sqltext) == "mode IN ('direct', 'indirect', 'mixed')"
