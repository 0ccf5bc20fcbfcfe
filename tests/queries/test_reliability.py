"""The grade at which a source was rated last goes with what it said."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from factdb.actions.rate_source import rate_source
from factdb.queries.claims import load_claims
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing
from tests.desk import BLINKEN, OFFICIAL, SHORT, TALKS, TWICE, filled

EARLY = datetime(2026, 1, 5, tzinfo=UTC)


def rated(source: int, reliability: str, at: datetime | None = None) -> Callable[[Ledger], datetime]:
    def act(ledger: Ledger) -> datetime:
        rate_source(ledger, source_id=source, reliability=reliability, because="So it was.", at=at)
        return ledger.at

    return act


def grades(place: Location, as_of: datetime | None = None, known_at: datetime | None = None) -> list[str | None]:
    with reading(place) as connection:
        [row] = load_claims(connection, [TWICE], as_of=as_of, known_at=known_at)
        return [each.reliability for each in row.sources]


def test_the_last_rating_counts_also_of_who_was_merged_into_the_source(place: Location) -> None:
    filled(place)
    assert grades(place) == [None, None]
    writing(place, rated(SHORT, "B"))
    writing(place, rated(OFFICIAL, "F"))
    assert grades(place) == ["B", "F"]
    writing(place, rated(BLINKEN, "C"))
    assert grades(place) == ["C", "F"]
    with reading(place) as connection:
        [talks] = load_claims(connection, [TALKS])
    assert talks.sources[0].reliability == "C"


def test_a_rating_is_believed_from_when_it_is_dated_and_known_from_when_it_was_written_down(place: Location) -> None:
    filled(place)
    first = writing(place, rated(BLINKEN, "A"))
    writing(place, rated(BLINKEN, "D", at=first - timedelta(microseconds=1)))
    assert grades(place, as_of=first) == ["A", None]
    assert grades(place, as_of=first - timedelta(microseconds=1)) == ["D", None]
    assert grades(place, known_at=first) == ["A", None]
