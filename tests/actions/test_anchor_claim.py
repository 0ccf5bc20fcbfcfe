"""Where claims stand in a text."""

import hashlib

import pytest
from sqlalchemy import select

from factdb.actions.add_story import add_story
from factdb.actions.anchor_claim import appear, appear_all
from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.errors import BadInput, NotFound
from factdb.rules.wording import LIMIT_TEXT
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing
from factdb.tables import appearances, revisions

TEXT = "Café owners met. The talks, an aide said, took seven hours."


def begun(place: Location, text: str = TEXT) -> tuple[int, int]:
    """A story with a claim; the numbers of its revision and of the claim."""

    def act(ledger: Ledger) -> tuple[int, int]:
        story = add_story(ledger, slug="visit", title="The visit", text=text).id
        [claim] = log_claims(ledger, [ClaimDraft(text="The talks took seven hours.", story_id=story)])
        return ledger.connection.execute(select(revisions.c.id)).scalar_one(), claim

    return writing(place, act)


def test_a_claim_in_two_parts_stands_with_the_words_of_each_and_what_is_around_them(place: Location) -> None:
    revision, claim = begun(place)
    spans = [(17, 26), (TEXT.index("took"), len(TEXT) - 1)]
    made = writing(place, lambda ledger: appear(ledger, claim_id=claim, revision_id=revision, spans=spans))
    with reading(place) as connection:
        rows = connection.execute(select(appearances).order_by(appearances.c.id)).all()
    assert [row.id for row in rows] == made
    assert [(row.exact, row.start, row.stop) for row in rows] == [("The talks", 17, 26), ("took seven hours", 42, 58)]
    assert (rows[0].prefix, rows[1].suffix) == ("Café owners met. ", ".")
    assert rows[0].sha256 == hashlib.sha256(b"The talks").hexdigest()


def test_at_the_ends_of_a_text_nothing_stands_around(place: Location) -> None:
    revision, claim = begun(place)
    writing(place, lambda ledger: appear(ledger, claim_id=claim, revision_id=revision, spans=[(0, len(TEXT))]))
    with reading(place) as connection:
        row = connection.execute(select(appearances)).one()
    assert (row.prefix, row.suffix, row.exact) == (None, None, TEXT)


def test_what_is_recorded_already_is_left_as_it_is(place: Location) -> None:
    revision, claim = begun(place)
    first = writing(place, lambda ledger: appear_all(ledger, revision_id=revision, spans={claim: [(0, 4), (5, 9)]}))
    again = writing(place, lambda ledger: appear_all(ledger, revision_id=revision, spans={claim: [(5, 9), (0, 4)]}))
    assert (first, again) == ({claim: [1, 2]}, {claim: [2, 1]})


@pytest.mark.parametrize("span", [(-1, 4), (4, 4), (5, 4), (50, 60), (100, 101)])
def test_a_span_that_is_not_of_the_text_is_refused(sqlite_place: Location, span: tuple[int, int]) -> None:
    revision, claim = begun(sqlite_place)
    with pytest.raises(BadInput, match=f"none stand from {span[0]} to {span[1]}"):
        writing(sqlite_place, lambda ledger: appear(ledger, claim_id=claim, revision_id=revision, spans=[span]))


def test_a_passage_longer_than_a_claim_may_be_is_refused(sqlite_place: Location) -> None:
    revision, claim = begun(sqlite_place, "a" * (LIMIT_TEXT + 1))
    with pytest.raises(BadInput, match="longer than 10,000"):
        writing(
            sqlite_place,
            lambda ledger: appear(ledger, claim_id=claim, revision_id=revision, spans=[(0, LIMIT_TEXT + 1)]),
        )


def test_a_revision_that_is_not_there_is_named(sqlite_place: Location) -> None:
    _, claim = begun(sqlite_place)
    with pytest.raises(NotFound, match="There is no revision 9"):
        writing(sqlite_place, lambda ledger: appear(ledger, claim_id=claim, revision_id=9, spans=[(0, 1)]))
