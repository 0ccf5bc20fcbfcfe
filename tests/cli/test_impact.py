"""factdb impact"""

import json

from factdb.actions.add_source import add_source
from factdb.store.location import Location
from factdb.store.work import Ledger, writing
from tests.cli.runner import done, run
from tests.lineage import lineage


def test_a_source_is_told_with_what_would_fall_and_what_it_published(place: Location) -> None:
    writing(place, lineage)
    found = json.loads(done(place, "impact", "The Wire", "--json").stdout)
    assert (found["kind"], found["id"], found["fallen"], found["reached"]) == ("source", 1, False, 1)
    assert found["published_by"] == [{"id": 1, "label": "A blog"}]
    said = done(place, "impact", "#1").stdout
    assert "Source 1 (The Wire)" in said
    assert "document 1 (A blog)" in said


def test_a_document_that_has_fallen_says_what_fell(place: Location) -> None:
    writing(place, lineage)
    found = json.loads(done(place, "impact", "The memo", "--json").stdout)
    assert (found["kind"], found["fallen"], found["lost"]) == ("document", True, [])
    assert "none fell with it" in done(place, "impact", "The memo").stdout


def test_a_name_of_both_must_be_told_apart_and_an_unknown_one_is_not_found(place: Location) -> None:
    def act(ledger: Ledger) -> None:
        lineage(ledger)
        add_source(ledger, kind="organization", name="The memo")

    writing(place, act)
    both = run(place, "impact", "The memo")
    assert both.exit_code == 4
    assert "--source or --document" in both.stderr
    assert json.loads(done(place, "impact", "The memo", "--source", "--json").stdout)["kind"] == "source"
    assert run(place, "impact", "Nobody").exit_code == 3
    assert run(place, "impact", "999").exit_code == 3
