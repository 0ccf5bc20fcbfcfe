"""The text of a story with the claims that stand in it."""

from datetime import UTC, datetime, timedelta

from factdb.actions.add_story import add_story
from factdb.actions.anchor_claim import appear
from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.actions.revise_story import revise_story
from factdb.queries.marked_text import marked_text
from factdb.queries.report import report
from factdb.queries.stories import story
from factdb.queries.text_rows import LostRow, PassageRow, TextRow
from factdb.rules.anchors import hash_of
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing
from factdb.tables import appearances

MONDAY = datetime(2026, 3, 2, 12, tzinfo=UTC)
FIRST = "The gates closed in ten minutes. Homes lie behind them."
SECOND = "Homes lie behind them. The gates closed at noon."


def desk(ledger: Ledger) -> None:
    """A story with two claims on Monday; its second text on Wednesday, in which one of them is lost."""
    ledger.at = MONDAY
    number = add_story(ledger, slug="barrier", title="The barrier", text=FIRST).id
    log_claims(ledger, [ClaimDraft(text=each, story_id=number) for each in ("Ten minutes.", "Homes.", "Unplaced.")])
    appear(ledger, claim_id=1, revision_id=1, spans=[(0, 31)])
    appear(ledger, claim_id=2, revision_id=1, spans=[(33, 54)])
    ledger.at = MONDAY + timedelta(days=2)
    revise_story(ledger, slug="barrier", text=SECOND)


def seen(place: Location, *, days: int | None = None) -> TextRow | None:
    with reading(place) as connection:
        then = MONDAY + timedelta(days=days) if days is not None else None
        return marked_text(connection, 1, claims={1, 2, 3}, then=then)


def test_it_is_the_last_text_with_what_stands_in_it_and_what_is_lost(place: Location) -> None:
    writing(place, desk)
    found = seen(place)
    assert found is not None
    assert (found.number, found.text, found.passages) == (2, SECOND, (PassageRow(2, 0, 21),))
    assert found.lost == (LostRow(1, 1, "The gates closed in ten minutes", "The gates closed at noon"),)


def test_an_earlier_day_has_the_text_and_the_passages_of_that_day(place: Location) -> None:
    writing(place, desk)
    found = seen(place, days=1)
    assert found is not None
    assert (found.number, found.passages, found.lost) == (1, (PassageRow(1, 0, 31), PassageRow(2, 33, 54)), ())
    assert seen(place, days=-1) is None


def test_a_claim_that_lost_one_of_its_passages_is_marked_at_the_other_and_lost_at_that(place: Location) -> None:
    def act(ledger: Ledger) -> None:
        number = add_story(ledger, slug="barrier", title="The barrier", text=FIRST).id
        log_claims(ledger, [ClaimDraft(text="Homes.", story_id=number)])
        appear(ledger, claim_id=1, revision_id=1, spans=[(20, 31), (33, 38)])

    writing(place, act)
    writing(place, lambda ledger: revise_story(ledger, slug="barrier", text=FIRST.replace("ten", "six")))
    writing(place, lambda ledger: revise_story(ledger, slug="barrier", text=FIRST.replace("ten", "six") + " End."))
    found = seen(place)
    assert found is not None
    assert (found.number, found.passages) == (3, (PassageRow(1, 33, 38),))
    assert found.lost == (LostRow(1, 1, "ten minutes", "six minutes"),)
    writing(place, lambda ledger: appear(ledger, claim_id=1, revision_id=3, spans=[(20, 31)]))  # said anew
    anew = seen(place)
    assert anew is not None
    assert (anew.passages, anew.lost) == ((PassageRow(1, 20, 31), PassageRow(1, 33, 38)), ())


def test_where_words_went_nothing_stands_instead(sqlite_place: Location) -> None:
    writing(sqlite_place, desk)
    writing(sqlite_place, lambda ledger: revise_story(ledger, slug="barrier", text="The gates closed at noon."))
    found = seen(sqlite_place)
    assert found is not None
    assert found.lost[1] == LostRow(2, 2, "Homes lie behind them", None)


def test_words_that_are_not_those_recorded_are_never_marked(sqlite_place: Location) -> None:
    def act(ledger: Ledger) -> None:
        desk(ledger)
        hashed = {"claim_id": 3, "revision_id": 2, "start": 0, "stop": 5}  # as a shipped data set has it: no words
        ledger.insert(appearances, {**hashed, "sha256": hash_of("Homes")}, {**hashed, "sha256": hash_of("Boats")})

    writing(sqlite_place, act)
    found = seen(sqlite_place)
    assert found is not None
    assert [row for row in found.passages if row.claim_id == 3] == [PassageRow(3, 0, 5)]
    assert [row.claim_id for row in found.lost] == [1, 3]


def test_only_a_report_on_a_story_that_asks_for_its_text_has_it(sqlite_place: Location) -> None:
    writing(sqlite_place, desk)
    with reading(sqlite_place) as connection:
        found = story(connection, "barrier")
        assert report(connection, story=found).text is None
        assert report(connection, with_text=True).text is None
        marked = report(connection, story=found, with_text=True, as_of=MONDAY + timedelta(days=1)).text
    assert marked is not None
    assert marked.number == 1
