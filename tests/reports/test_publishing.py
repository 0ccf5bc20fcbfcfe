"""What is told of publications and of claims that changed since."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from factdb.queries.publication_rows import DueRow, PublicationRow, ToldRow
from factdb.reports.as_html import as_html
from factdb.reports.as_markdown import as_markdown
from factdb.reports.as_table import as_table
from factdb.reports.publishing import changed, imprint, published
from factdb.rules.dates import embargoed
from tests.reports.sample import NOON, claim, report, story

EDITION = PublicationRow(
    id=1,
    uid="p",
    story="barrier",
    published_at=NOON,
    embargo_until="2026-03-20",
    head_seq=7,
    head_hash="ab" * 32,
    claims=2,
    recorded_at=NOON,
    recorded_by="Ida",
)


def due(told: str, now: str, said: str = "unchecked", says: str = "unchecked") -> DueRow:
    return DueRow(ToldRow(1, "barrier", NOON, told, said), "The gates closed.", now, says)


@pytest.mark.parametrize(
    ("until", "day", "holds"),
    [
        ("2026-03-20", 19, True),
        ("2026-03-20", 20, False),
        ("2026-03", 20, True),
        ("2026-02", 20, False),
        ("2026", 20, True),
        ("2025", 20, False),
    ],
)
def test_an_embargo_holds_until_its_day_has_come_for_certain(until: str, day: int, holds: bool) -> None:
    assert embargoed(until, datetime(2026, 3, day, 12, tzinfo=UTC)) is holds


def test_an_embargo_is_told_while_it_holds_and_a_publication_ahead_as_such() -> None:
    after = datetime(2026, 3, 21, tzinfo=UTC)
    assert published(EDITION, NOON) == "Under embargo until 2026-03-20: recorded 2026-03-10 12:00 UTC, with 2 claims."
    assert published(EDITION, after) == "Published 2026-03-10 12:00 UTC, with 2 claims."
    ahead = replace(EDITION, embargo_until=None)
    assert published(ahead, datetime(2026, 3, 1, tzinfo=UTC)) == "To be published 2026-03-10 12:00 UTC, with 2 claims."


def test_an_edition_that_waits_is_told_beside_the_one_that_is_out() -> None:
    first, second = replace(EDITION, embargo_until=None), replace(EDITION, id=2)
    assert imprint([first, second], NOON) == f"{published(first, NOON)} {published(second, NOON)}"
    assert imprint([second, first], NOON) == published(first, NOON)
    assert imprint([second], NOON) == published(second, NOON)
    assert imprint([], NOON) is None


def test_what_changed_is_told_of_content_and_attribution_apart() -> None:
    assert changed(due("confirmed", "refuted")) == "published as confirmed, now refuted"
    assert changed(due("confirmed", "confirmed", "confirmed", "refuted")) == (
        "attribution published as confirmed, now refuted"
    )


@pytest.mark.parametrize("written", [as_table, as_markdown, as_html])
def test_the_head_of_a_report_tells_of_embargo_and_corrections_due(written: object) -> None:
    made = report(
        claim(flags=()), story=story(), publications=(EDITION,), corrections_due=(due("confirmed", "refuted"),)
    )
    told = " ".join("".join(written(made)).split())  # type: ignore[operator]
    assert "Under embargo until 2026-03-20" in told
    assert "1 claim has changed since readers were told of it, and needs a correction" in told
    assert "None." not in told.split("Refuted")[-1]
    assert "readers were told" not in "".join(written(report(claim(), story=story())))  # type: ignore[operator]
