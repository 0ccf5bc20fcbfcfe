"""The column types: moments and uids, the same on both engines."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import StatementError

from factdb.store.location import Location
from factdb.tables import tags
from tests.migrations.filling import uid
from tests.migrations.steps import opened

MOMENTS = [
    datetime(2023, 6, 18, 12, 30, tzinfo=UTC),
    datetime(2023, 6, 18, 12, 30, 15, 1, tzinfo=UTC),
    datetime(1887, 10, 9, 23, 59, 59, 999_999, tzinfo=timezone(timedelta(hours=-5))),
    datetime(1, 1, 1, tzinfo=UTC),
    datetime(9999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
]


@pytest.mark.parametrize("moment", MOMENTS, ids=str)
def test_a_moment_comes_back_as_the_same_instant_in_utc(place: Location, moment: datetime) -> None:
    with opened(place) as connection:
        row = {"id": 1, "uid": uid(1), "name": "tea", "recorded_at": moment, "recorded_by": "Ida Wells"}
        connection.execute(tags.insert().values(row))
        back = connection.execute(select(tags.c.uid, tags.c.recorded_at)).one()
    assert back.recorded_at == moment
    assert back.recorded_at.tzinfo is UTC
    assert back.uid == uid(1)


def test_a_moment_without_a_zone_is_refused(place: Location) -> None:
    row = {"id": 1, "uid": uid(1), "name": "tea", "recorded_at": datetime(2023, 6, 18), "recorded_by": "Ida Wells"}
    with pytest.raises(StatementError, match="naive datetime"), opened(place) as connection:
        connection.execute(tags.insert().values(row))


def test_moments_sort_as_they_came_on_both_engines(place: Location) -> None:
    with opened(place) as connection:
        for number, moment in enumerate(MOMENTS, 1):
            row = {"id": number, "uid": uid(number), "name": f"t{number}", "recorded_at": moment, "recorded_by": "I"}
            connection.execute(tags.insert().values(row))
        found = connection.execute(select(tags.c.recorded_at).order_by(tags.c.recorded_at)).scalars().all()
        later = connection.execute(select(tags.c.id).where(tags.c.recorded_at > MOMENTS[0]).order_by(tags.c.id))
        assert found == sorted(MOMENTS)
        assert later.scalars().all() == [2, 5]


def test_a_moment_is_stored_as_27_characters_on_sqlite(sqlite_place: Location) -> None:
    row = {"id": 1, "uid": uid(1), "name": "tea", "recorded_at": MOMENTS[0], "recorded_by": "Ida Wells"}
    with opened(sqlite_place) as connection:
        connection.execute(tags.insert().values(row))
        stored = connection.execute(text("SELECT recorded_at FROM tags")).scalar_one()
    assert stored == "2023-06-18T12:30:00.000000Z"
