"""Whatever is recorded, in any order: the standings kept are those that all that is recorded adds up to."""

import contextlib
import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factdb.actions.add_evidence import add_evidence
from factdb.actions.affiliate_source import affiliate_source
from factdb.actions.anchor_claim import appear
from factdb.actions.edit_source import edit_source
from factdb.actions.edit_story import edit_story
from factdb.errors import FactdbError
from factdb.queries.standings import standings_at
from factdb.queries.wrong_standings import wrong_standings
from factdb.store.location import Location, sqlite_file
from factdb.store.work import Ledger, reading, writing
from tests.properties.steps import CLAIMS, PERSON, POST, STEPS, STORY, WIRE, Step, complete, judge, page, speak, world


@pytest.fixture
def postgresql_place(new_ledger: Callable[[str], Location]) -> Location:
    """An empty ledger on PostgreSQL."""
    return new_ledger("postgresql")


class Enough(Exception):
    """Ends a transaction that is not to be kept."""


FOUND: list[list[Step]] = [
    [(edit_story, {"story_id": STORY, "url": page(1)})],
    [
        (add_evidence, {"claims": [3], "stance": "supports", "document_id": 3}),
        (complete, {"document": 3, "story_id": STORY}),
        (appear, {"claim_id": 3, "revision_id": 1, "spans": [(0, 4)]}),
    ],
    [
        (affiliate_source, {"source_id": PERSON, "organization_id": POST}),
        (speak, {"claim": 2, "source": POST, "relay": None, "knowledge": "first_hand"}),
        (edit_source, {"source_id": POST, "kind": "office"}),
        (edit_source, {"source_id": POST, "kind": "person"}),
    ],
    [
        (speak, {"claim": 2, "source": WIRE, "relay": None, "knowledge": "first_hand"}),
        (complete, {"document": 2, "original": True, "publisher_id": WIRE}),
        (edit_source, {"source_id": WIRE, "kind": "person"}),
    ],
]
"""What was kept wrong once, and why: a story's address, its text, and what sort of speaker a source is."""


def in_step(place: Location, steps: list[Step]) -> None:
    """Takes the steps in a transaction that is not kept, and compares after each."""

    def act(ledger: Ledger) -> None:
        world(ledger)
        for action, arguments in steps:
            with contextlib.suppress(FactdbError), ledger.connection.begin_nested():
                action(ledger, **arguments)
            ledger.at += timedelta(seconds=1)
            assert list(wrong_standings(ledger.connection)) == []
        raise Enough

    with contextlib.suppress(Enough):
        writing(place, act)


def the_past_stays(place: Location, steps: list[Step]) -> None:
    """Takes the steps one by one, and asks in the end how claims stood after each."""
    writing(place, world)
    stood = []
    for action, arguments in steps:

        def act(ledger: Ledger) -> datetime:
            action(ledger, **arguments)  # noqa: B023
            return ledger.at

        with contextlib.suppress(FactdbError):
            at = writing(place, act)
            with reading(place) as connection:
                stood.append((at, standings_at(connection, CLAIMS)))
    with reading(place) as connection:
        for at, then in stood:
            assert standings_at(connection, CLAIMS, at) == then


EDITED: list[list[Step]] = [
    [(add_evidence, {"claims": [2], "stance": "refutes", "note": "Seen."}), *FOUND[0]],
    [*FOUND[1][:2], (judge, {"claim": 3, "insist": True, "status": "confirmed", "target": "content"}), FOUND[1][2]],
]
"""What once changed how claims had stood before: a story's address, and where its text holds a claim."""


@pytest.mark.parametrize("steps", EDITED)
def test_how_claims_stood_once_changed_and_does_no_more(place: Location, steps: list[Step]) -> None:
    the_past_stays(place, steps)


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEPS, min_size=2, max_size=8))
def test_whatever_is_recorded_later_how_claims_stood_at_a_moment_stays(
    sqlite_template: Path, tmp_path: Path, steps: list[Step]
) -> None:
    for left in tmp_path.glob("factdb.db*"):
        left.unlink()
    the_past_stays(sqlite_file(shutil.copy(sqlite_template, tmp_path / "factdb.db")), steps)


@pytest.mark.parametrize("steps", FOUND)
def test_standings_are_kept_where_they_once_were_not(place: Location, steps: list[Step]) -> None:
    in_step(place, steps)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEPS, min_size=1, max_size=14))
def test_on_sqlite_standings_are_kept_in_step_with_all_that_is_recorded(
    sqlite_place: Location, steps: list[Step]
) -> None:
    in_step(sqlite_place, steps)


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEPS, min_size=1, max_size=14))
def test_on_postgresql_standings_are_kept_in_step_with_all_that_is_recorded(
    postgresql_place: Location, steps: list[Step]
) -> None:
    in_step(postgresql_place, steps)
