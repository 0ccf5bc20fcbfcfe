"""Adding and correcting stories."""

import hashlib

import pytest
from sqlalchemy import select

from factdb.actions.add_revision import add_revision
from factdb.actions.add_source import add_source, identify_organization
from factdb.actions.add_story import add_story
from factdb.actions.edit_story import edit_story
from factdb.errors import BadInput, NotFound, Refused
from factdb.queries.rows import StoryRow
from factdb.queries.stories import story
from factdb.rules.wording import LIMIT_STORY
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing
from factdb.tables import revisions, stories


def added(place: Location, slug: str = "visit", title: str = "The visit", **facts: str | None) -> StoryRow:
    return writing(place, lambda ledger: add_story(ledger, slug=slug, title=title, **facts))  # type: ignore[arg-type]


def seen(place: Location, slug: str = "visit") -> StoryRow:
    with reading(place) as connection:
        return story(connection, slug)


def test_a_story_is_added_with_what_is_known_of_it(place: Location) -> None:
    def act(ledger: Ledger) -> StoryRow:
        publisher = identify_organization(ledger, "The Harbour Post")
        assert publisher.created
        assert publisher.source.kind == "organization"
        return add_story(
            ledger,
            slug="visit-2023",
            title=" The\nvisit ",
            publisher_id=publisher.source.id,
            url="https://example.org/visit",
            byline="Nellie Bly",
            published_on="2023-06",
        )

    row = writing(place, act)
    assert row == seen(place, "visit-2023")
    assert (row.title, row.publisher, row.url) == ("The visit", "The Harbour Post", "https://example.org/visit")
    assert (row.byline, row.published_on, row.revisions, row.claims) == ("Nellie Bly", "2023-06", 0, 0)


def test_the_text_becomes_revision_1_and_a_later_text_the_next_each_with_its_hash(place: Location) -> None:
    row = added(place, text="Caf\u0065\u0301 talks\r\nwent on.\n")
    assert writing(place, lambda ledger: add_revision(ledger, story_id=row.id, text="Shorter.")) == 2
    with reading(place) as connection:
        kept = connection.execute(select(*revisions.c["number", "text", "sha256"]).order_by(revisions.c.number)).all()
    texts = [(1, "Caf\u00e9 talks\nwent on."), (2, "Shorter.")]
    assert [tuple(each) for each in kept] == [(n, t, hashlib.sha256(t.encode()).hexdigest()) for n, t in texts]
    assert seen(place).revisions == 2


@pytest.mark.parametrize("slug", ["", "Visit", "a b", "-a", "a-", "a--b", "a_b", "é", "a\n", "../a", "a" * 101])
def test_what_is_no_slug_is_refused(sqlite_place: Location, slug: str) -> None:
    with pytest.raises(BadInput, match="is no slug"):
        added(sqlite_place, slug)


def test_a_slug_that_is_taken_is_refused_and_leaves_no_trace(place: Location) -> None:
    added(place, text="First.")
    with pytest.raises(Refused, match="There is a story 'visit' already"):
        added(place, text="Second.")
    with reading(place) as connection:
        assert connection.execute(select(stories.c.title)).scalars().all() == ["The visit"]
        assert connection.execute(select(revisions.c.text)).scalars().all() == ["First."]


@pytest.mark.parametrize(
    ("fact", "value"),
    [
        ("title", " "),
        ("text", ""),
        ("text", "a" * (LIMIT_STORY + 1)),
        ("text", "over\u202eturned"),
        ("url", "https://ida:hunter2@example.org/"),
        ("byline", "\x1b[2J"),
        ("published_on", "2023-02-30"),
    ],
)
def test_a_story_with_a_fact_that_cannot_be_taken_leaves_no_trace(place: Location, fact: str, value: str) -> None:
    with pytest.raises(BadInput) as refused:
        added(place, **{fact: value})
    assert "hunter2" not in refused.value.message
    with pytest.raises(NotFound):
        seen(place)


def test_editing_sets_what_is_given_and_an_empty_value_takes_out_what_stood_there(place: Location) -> None:
    row = added(place, byline="Nellie Bly", url="https://example.org/", published_on="2023")
    writing(
        place, lambda ledger: edit_story(ledger, story_id=row.id, title="The trip", url="", published_on="2023-06-20")
    )
    now = seen(place)
    assert (now.title, now.byline, now.url, now.published_on) == ("The trip", "Nellie Bly", None, "2023-06-20")


def test_editing_nothing_is_refused(sqlite_place: Location) -> None:
    row = added(sqlite_place)
    with pytest.raises(BadInput, match="Nothing to change"):
        writing(sqlite_place, lambda ledger: edit_story(ledger, story_id=row.id))
    with pytest.raises(BadInput, match="The title is empty"):
        writing(sqlite_place, lambda ledger: edit_story(ledger, story_id=row.id, title=""))


def test_an_unnamed_source_publishes_nothing(sqlite_place: Location) -> None:
    def act(ledger: Ledger) -> None:
        number = add_source(ledger, kind="unnamed", descriptor="a senior official").id
        identify_organization(ledger, str(number))

    with pytest.raises(BadInput, match="has no name"):
        writing(sqlite_place, act)
