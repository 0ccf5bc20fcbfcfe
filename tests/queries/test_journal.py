"""The history of one claim."""

import ast
from pathlib import Path

import pytest

import factdb.actions
from factdb.actions.link_claims import unlink_claims
from factdb.actions.tag_claim import tag_claims, untag_claim
from factdb.actions.withdraw_evidence import withdraw_evidence
from factdb.errors import NotFound
from factdb.queries.journal import REMOVABLE, history_of
from factdb.queries.rows import EntryRow
from factdb.reports.as_history import entry_object, in_words
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing
from factdb.tables import journal
from tests.desk import ARMS, FLIGHTS, NOBODY, TALKS, filled


def history(place: Location, claim: int) -> list[EntryRow]:
    with reading(place) as connection:
        return history_of(connection, claim)


def told(place: Location, claim: int) -> list[str]:
    return [line for entry in history(place, claim) for line in in_words(entry, claim)]


def test_everything_that_hangs_on_a_claim_is_told_in_the_order_it_was_written(place: Location) -> None:
    filled(place)
    assert told(place, FLIGHTS) == [
        "claim logged: Airlines will add flights.",
        "attributed to a senior official (source 2)",
        "evidence 1 recorded: refutes",
        "verdict 2 recorded: unconfirmed, decided by Ida: It is unconfirmed.",
        "verdict 3 recorded: refuted, decided by Ida: It is refuted.",
        "verdict 3 cites evidence 1",
        "verdict 4 recorded: attribution disputed, decided by Ida: It is disputed.",
        "link: claim 3 contradicts this one",
    ]
    assert told(place, ARMS)[-1] == "link: contradicts claim 2"
    numbers = [entry.seq for entry in history(place, FLIGHTS)]
    assert numbers == sorted(set(numbers))


def test_a_change_is_told_field_by_field_with_the_old_value_and_the_new(place: Location) -> None:
    filled(place)
    writing(place, lambda ledger: withdraw_evidence(ledger, number=1, because="The wrong year."))
    entry = history(place, FLIGHTS)[-1]
    what, at, why = in_words(entry, FLIGHTS)
    assert (what, why) == ("evidence 1 changed", "withdrawn_because: nothing → The wrong year.")
    assert at.startswith("withdrawn_at: nothing → 20")
    assert entry_object(entry, FLIGHTS)["changes"]["withdrawn_because"] == {"old": None, "new": "The wrong year."}


def test_what_was_taken_back_is_still_told_and_a_number_given_out_again_confuses_nobody(place: Location) -> None:
    filled(place)

    def act(ledger: Ledger) -> None:
        tag_claims(ledger, [(FLIGHTS, ["urgent"])])
        untag_claim(ledger, claim=FLIGHTS, tag="urgent")
        unlink_claims(ledger, claim=ARMS, other=FLIGHTS, kind="contradicts")

    writing(place, act)
    writing(place, lambda ledger: tag_claims(ledger, [(TALKS, ["urgent"])]))
    assert told(place, FLIGHTS)[-3:] == [
        "tag urgent",
        "taken back: tag urgent",
        "taken back: link: claim 3 contradicts this one",
    ]
    assert [line for line in told(place, TALKS) if "tag" in line] == ["tag talks", "tag urgent"]


def test_entries_bear_the_hashes_and_rows_of_the_journal(place: Location) -> None:
    filled(place)
    with reading(place) as connection:
        written = {row.seq: row for row in connection.execute(journal.select())}
    for entry in history(place, TALKS):
        shown = entry_object(entry, TALKS)
        assert (shown["hash"], shown["table"], shown["row_id"]) == (
            written[entry.seq].hash,
            written[entry.seq].table_name,
            written[entry.seq].row_id,
        )
        assert shown["content"]["id"] == entry.row_id
        assert shown["by"] == "Ida Wells"
        assert shown["at"].endswith("Z")


def test_a_text_that_looks_like_a_key_belongs_to_no_other_claim(place: Location) -> None:
    filled(place)
    note = f'"claim_id":{TALKS},'

    def act(ledger: Ledger) -> None:
        from factdb.actions.link_claims import link_claims

        link_claims(ledger, claim=NOBODY, other=ARMS, kind="supports", note=note)

    before = told(place, TALKS)
    writing(place, act)
    assert told(place, TALKS) == before


def test_a_claim_that_is_not_there_has_no_history(place: Location) -> None:
    with pytest.raises(NotFound, match=r"There is no claim 9\."):
        history(place, 9)


def test_nothing_but_what_the_history_looks_for_is_ever_removed() -> None:
    removed = set()
    for path in Path(factdb.actions.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "remove":
                removed.add(ast.unparse(node.args[0]))
    assert removed == {table.name for table in REMOVABLE}
