"""Publishing a story, what its claims stood at, and which of them demand a correction since."""

from datetime import UTC, datetime, timedelta

import pytest

from factdb.actions.correct_claim import correct_claim
from factdb.actions.publish_story import publish_story
from factdb.clock import now
from factdb.errors import BadInput, NotFound, Refused
from factdb.queries.claims import claim
from factdb.queries.publication_rows import DueRow, PublicationRow
from factdb.queries.publications import (
    changed_before_told,
    corrections_due,
    frozen_claims,
    last_told,
    publications_of,
)
from factdb.queries.report import report
from factdb.queries.stories import story
from factdb.store.location import Location
from factdb.store.work import reading, writing
from tests.desk import ARMS, FLIGHTS, NOBODY, TALKS, filled, judge

VISIT = 1


def publish(place: Location, **more: object) -> PublicationRow:
    return writing(place, lambda ledger: publish_story(ledger, story="visit", **more))  # type: ignore[arg-type]


def verdict(place: Location, number: int, status: str, **more: object) -> None:
    writing(place, lambda ledger: judge(ledger, number, status, **more))


def correct(place: Location, number: int, text: str = "We erred.") -> int:
    return writing(place, lambda ledger: correct_claim(ledger, claim=number, text=text, by="Ida")).id


def due(place: Location) -> list[DueRow]:
    with reading(place) as connection:
        return corrections_due(connection, story_id=VISIT)


def numbers_due(place: Location) -> list[int]:
    return [row.told.claim_id for row in due(place)]


def test_a_publication_freezes_each_claim_of_the_story_and_the_journals_head(place: Location) -> None:
    with reading(filled(place)) as connection:
        head = report(connection)
    row = publish(place, embargo_until="2026-12-01")
    assert (row.story, row.claims, row.embargo_until, row.recorded_by) == ("visit", 3, "2026-12-01", "Ida Wells")
    assert (row.head_seq, row.head_hash) == (head.head_seq, head.head_hash)
    verdict(place, TALKS, "refuted")
    with reading(place) as connection:
        frozen = {each.claim_id: each for each in frozen_claims(connection, row.id)}
        kept = claim(connection, FLIGHTS)
    assert {number: each.status for number, each in frozen.items()} == {
        TALKS: "confirmed",
        FLIGHTS: "refuted",
        NOBODY: "unchecked",
    }
    assert (frozen[FLIGHTS].attribution_status, frozen[NOBODY].verdict_id) == ("disputed", None)
    assert frozen[FLIGHTS].verdict_id == [each.id for each in kept.verdicts if each.target == "content"][-1]


def test_withdrawn_claims_are_not_published(place: Location) -> None:
    verdict(filled(place), NOBODY, "withdrawn")
    assert publish(place).claims == 2
    verdict(place, NOBODY, "unchecked")
    assert due(place) == []


def test_a_changed_status_demands_a_correction_until_there_is_one(place: Location) -> None:
    publish(filled(place))
    assert due(place) == []
    verdict(place, TALKS, "refuted")
    verdict(place, ARMS, "refuted")
    [row] = due(place)
    assert (row.told.claim_id, row.told.story, row.told.status, row.status) == (TALKS, "visit", "confirmed", "refuted")
    correct(place, TALKS)
    assert due(place) == []
    verdict(place, TALKS, "disputed")
    [again] = due(place)
    assert (again.told.status, again.status) == ("refuted", "disputed")
    verdict(place, TALKS, "refuted")
    assert due(place) == []


def test_a_correction_before_the_change_does_not_cover_it(place: Location) -> None:
    publish(filled(place))
    correct(place, TALKS, "We misspelt a name.")
    verdict(place, TALKS, "refuted")
    assert numbers_due(place) == [TALKS]


def test_that_it_was_not_said_demands_a_correction_too(place: Location) -> None:
    publish(filled(place))
    verdict(place, TALKS, "refuted", target="attribution")
    [row] = due(place)
    assert (row.told.attribution_status, row.attribution_status) == ("unchecked", "refuted")
    assert row.told.status == row.status


def test_publishing_again_tells_readers_anew_but_not_of_what_was_taken_out(place: Location) -> None:
    publish(filled(place))
    verdict(place, TALKS, "refuted")
    verdict(place, NOBODY, "withdrawn")
    assert numbers_due(place) == [TALKS, NOBODY]
    publish(place)
    assert numbers_due(place) == [NOBODY]
    with reading(place) as connection:
        assert [row.claims for row in publications_of(connection, VISIT)] == [3, 2]


def test_a_verdict_that_another_outlasts_demands_nothing(place: Location) -> None:
    publish(filled(place))
    verdict(place, TALKS, "refuted", at=now() - timedelta(days=30))
    assert due(place) == []


def test_a_correction_cites_the_verdict_that_stands(place: Location) -> None:
    publish(filled(place))
    verdict(place, TALKS, "refuted")
    verdict(place, TALKS, "disputed", target="attribution")
    correct(place, TALKS, "It took five hours.")
    with reading(place) as connection:
        row = claim(connection, TALKS)
    [kept] = row.corrections
    assert (kept.text, kept.corrected_by, kept.verdict_id) == ("It took five hours.", "Ida", row.verdicts[1].id)


def test_what_was_never_published_is_not_corrected(place: Location) -> None:
    publish(filled(place))
    with pytest.raises(Refused, match=f"Claim {ARMS} was never published"):
        correct(place, ARMS)
    with pytest.raises(NotFound, match="There is no claim 99"):
        correct(place, 99)
    with pytest.raises(BadInput, match="The correction is empty"):
        correct(place, TALKS, " ")
    with pytest.raises(BadInput, match="in the future"):
        writing(
            place,
            lambda ledger: correct_claim(
                ledger, claim=TALKS, text="No.", by="Ida", at=datetime(2999, 1, 1, tzinfo=UTC)
            ),
        )


def untold(place: Location) -> list[int]:
    with reading(place) as connection:
        return [row.told.claim_id for row in changed_before_told(connection)]


def test_what_readers_are_not_told_yet_demands_no_correction(place: Location) -> None:
    publish(filled(place), embargo_until="2999")
    verdict(place, TALKS, "refuted")
    assert (due(place), untold(place)) == ([], [TALKS])
    with pytest.raises(Refused, match="Readers have not been told of claim 1 yet"):
        correct(place, TALKS)
    publish(place, at=datetime(2999, 1, 1, tzinfo=UTC))
    assert (due(place), untold(place)) == ([], [])
    verdict(place, TALKS, "disputed")
    assert (due(place), untold(place)) == ([], [TALKS])
    publish(place, embargo_until="2020-02")
    verdict(place, TALKS, "refuted")
    assert (numbers_due(place), untold(place)) == ([TALKS], [])


def test_an_edition_under_embargo_leaves_readers_with_what_they_were_told_before(place: Location) -> None:
    publish(filled(place))
    verdict(place, TALKS, "refuted")
    publish(place, embargo_until="2999-01-01")
    assert (numbers_due(place), untold(place)) == ([TALKS], [])
    correct(place, TALKS)
    assert due(place) == []


@pytest.mark.parametrize(("until", "told"), [("2999", False), ("2999-06", False), ("2999-06-10", True)])
def test_once_the_embargo_is_over_a_change_demands_a_correction(place: Location, until: str, told: bool) -> None:
    publish(filled(place), embargo_until=until)
    verdict(place, TALKS, "refuted")
    with reading(place) as connection:
        found = last_told(connection, [TALKS], until=datetime(2999, 6, 10, tzinfo=UTC))
    assert (TALKS in found) is told


def test_a_story_that_is_not_there_and_a_bad_embargo_are_refused(place: Location) -> None:
    filled(place)
    with pytest.raises(BadInput, match="--embargo-until 'soon'"):
        publish(place, embargo_until="soon")
    with pytest.raises(NotFound, match="There is no story 'none'"):
        writing(place, lambda ledger: publish_story(ledger, story="none"))
    with reading(place) as connection:
        assert publications_of(connection, VISIT) == []


def test_the_report_tells_of_publication_and_corrections_as_they_were_then(place: Location) -> None:
    publish(filled(place))
    verdict(place, TALKS, "refuted")
    before = now()
    correct(place, TALKS)
    with reading(place) as connection:
        visit = story(connection, "visit")
        today, then = report(connection, story=visit), report(connection, story=visit, as_of=before)
        unpublished = report(connection, story=visit, as_of=datetime(2020, 1, 1, tzinfo=UTC))
    assert (len(today.publications), today.corrections_due) == (1, ())
    assert [row.told.claim_id for row in then.corrections_due] == [TALKS]
    assert [row.corrections for row in then.claims] == [(), (), ()]
    assert (unpublished.publications, unpublished.corrections_due) == ((), ())
