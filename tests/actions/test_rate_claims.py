"""Rating how credible claims are."""

from datetime import UTC, datetime, timedelta

import pytest

from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.actions.rate_claims import rate_claims
from factdb.clock import now
from factdb.errors import BadInput, NotFound
from factdb.queries.claims import claim, load_claims
from factdb.store.location import Location
from factdb.store.work import reading, writing

MAY = datetime(2026, 5, 3, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _claims(place: Location) -> None:
    writing(place, lambda ledger: log_claims(ledger, [ClaimDraft(text=f"Text {number}.") for number in range(2)]))


def rated(place: Location, *claims: int, grade: str, because: str = "It fits.", at: datetime | None = None) -> None:
    writing(place, lambda ledger: rate_claims(ledger, claims=claims, credibility=grade, because=because, at=at))


def test_ratings_stand_in_the_order_they_were_given_and_change_no_verdict(place: Location) -> None:
    rated(place, 1, 2, 1, grade="2")
    rated(place, 1, grade="5", at=MAY)
    with reading(place) as connection:
        row = claim(connection, 1)
    assert [(each.credibility, each.recorded_by) for each in row.ratings] == [("5", "Ida Wells"), ("2", "Ida Wells")]
    assert (row.ratings[0].rated_at, row.status, row.verdicts) == (MAY, "unchecked", ())


def test_a_rating_is_left_out_of_what_was_known_before_it_was_written_down(place: Location) -> None:
    before = now()
    rated(place, 1, grade="5", at=MAY)
    with reading(place) as connection:
        [then] = load_claims(connection, [1], as_of=MAY)
        [known] = load_claims(connection, [1], known_at=before)
        [earlier] = load_claims(connection, [1], as_of=MAY - timedelta(seconds=1))
    assert [each.credibility for each in then.ratings] == ["5"]
    assert (known.ratings, earlier.ratings) == ((), ())


def test_what_cannot_be_rated_is_refused_whole(place: Location) -> None:
    with pytest.raises(NotFound, match="There is no claim 7"):
        rated(place, 1, 7, grade="1")
    with pytest.raises(BadInput, match="in the future"):
        rated(place, 1, grade="1", at=now() + timedelta(days=1))
    with pytest.raises(BadInput, match="The reason is empty"):
        rated(place, 1, grade="1", because=" ")
    with reading(place) as connection:
        assert claim(connection, 1).ratings == ()
