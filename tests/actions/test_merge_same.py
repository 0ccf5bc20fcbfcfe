"""What two desks recorded apart, and is the same: a page, a file, an archive that both took in."""

from collections.abc import Callable

import pytest

from factdb.actions.add_document import add_document
from factdb.actions.add_evidence import add_evidence
from factdb.actions.add_source import add_source
from factdb.actions.edit_source import edit_source
from factdb.actions.import_drafts import PieceDraft, RecordDraft, ReviewDraft, SpeakerDraft
from factdb.actions.import_records import import_records
from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.actions.merge_sources import merge_sources
from factdb.actions.retract_document import retract_document
from factdb.queries.claims import claim
from factdb.queries.documents import document
from factdb.queries.sources import called_each
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing
from tests.ledgers import Desks, held, merged, stands, wrong

PAGE = "https://example.org/lamps"
SPEAKERS = [
    SpeakerDraft(name="Ann Lee", role="mayor", organization="Greens", said_on="2021-03"),
    SpeakerDraft(kind="unnamed", descriptor="a clerk"),
]
REVIEW = ReviewDraft(words="False", status="refuted", reviewer="Checkers", on="2021-04-02", url=f"{PAGE}/review")
ARCHIVE = [
    RecordDraft(text="The bridge has two lanes.", line=2, speakers=SPEAKERS, url=PAGE, reviews=[REVIEW]),
    RecordDraft(text="It rains.", line=3, speakers=SPEAKERS[:1], evidence=[PieceDraft(title="The almanac")]),
]


def took_in_the_archive(place: Location) -> None:
    writing(place, lambda ledger: import_records(ledger, ARCHIVE))


@pytest.fixture
def apart(desks: Desks) -> Desks:
    """Two desks with a claim in common."""
    ours, theirs = desks
    writing(ours, lambda ledger: log_claims(ledger, [ClaimDraft(text="Ten lamps burn.")]))
    merged(theirs, ours)
    return desks


def cited(place: Location, *, original: bool | None = None, **document: str | int) -> None:
    """Records a document, and that claim 1 rests on it."""

    def act(ledger: Ledger) -> None:
        number = add_document(ledger, original=original, **document)  # type: ignore[arg-type]
        add_evidence(ledger, claims=[1], document_id=number, stance="supports", information="primary")

    writing(place, act)


def origins(place: Location) -> tuple[int | None, int | None]:
    with reading(place) as connection:
        row = claim(connection, 1)
    return row.low, row.high


def test_two_desks_that_took_in_one_archive_come_together_without_a_question(desks: Desks) -> None:
    ours, theirs = desks
    took_in_the_archive(ours)
    took_in_the_archive(theirs)
    told = merged(ours, theirs)
    assert (told.added, told.changed, told.conflicts, told.namesakes) == ({}, {}, [], [])
    assert stands(ours) == stands(theirs)
    assert wrong(ours) == []


def test_a_page_that_both_desks_recorded_is_one_origin_whoever_takes_in_whom(apart: Desks) -> None:
    for place in apart:
        cited(place, url=PAGE, original=True)
    ours, theirs = apart
    told = merged(ours, theirs)
    assert [(each.table, each.what) for each in told.joined] == [("documents", PAGE)]
    merged(theirs, ours)
    for place in apart:
        assert origins(place) == (1, 1)
        assert len(held(place, "documents")) == 1
        assert wrong(place) == []
    assert stands(ours) == stands(theirs)


def test_a_file_that_lies_elsewhere_on_the_other_desk_is_the_same_file(apart: Desks) -> None:
    for place, folder in zip(apart, ("/home/ida", "/home/nellie"), strict=True):
        cited(place, path=f"{folder}/log.txt", sha256="ab" * 32, size=10, original=True)
    ours, theirs = apart
    told = merged(ours, theirs)
    assert told.conflicts == []
    assert origins(ours) == (1, 1)


def test_documents_that_are_known_by_their_title_alone_stay_two(apart: Desks) -> None:
    for place in apart:
        cited(place, title="Minutes", original=True)
    merged(*apart)
    assert len(held(apart[0], "documents")) == 2


@pytest.mark.parametrize("order", [lambda pair: pair, reversed], ids=["ours first", "theirs first"])
def test_what_one_desk_knows_of_a_page_both_know_after(apart: Desks, order: Callable[[Desks], Desks]) -> None:
    ours, theirs = apart
    cited(ours, url=PAGE, title="The lamps")
    cited(theirs, url=PAGE, published_on="2026-02", original=True)
    one, other = order(apart)
    assert merged(one, other).conflicts == []
    assert merged(other, one).conflicts == []
    assert stands(one) == stands(other)
    for place in apart:
        with reading(place) as connection:
            row = document(connection, 1)
        assert (row.title, row.published_on, row.original) == ("The lamps", "2026-02", True)
        assert origins(place) == (1, 1)


def test_a_page_that_was_taken_back_later_falls_on_the_other_desk_too(apart: Desks) -> None:
    ours, theirs = apart
    for place in apart:
        cited(place, url=PAGE, original=True)
    merged(ours, theirs)
    assert origins(ours) == (1, 1)
    writing(theirs, lambda ledger: retract_document(ledger, document_id=1, because="It was wrong."))
    told = merged(ours, theirs)
    assert told.changed == {"documents": 1}
    assert origins(ours) == (0, 0)
    assert wrong(ours) == []


def test_who_says_that_a_page_is_no_original_after_all_is_heard(apart: Desks) -> None:
    ours, theirs = apart
    cited(ours, url=PAGE)
    cited(theirs, url=PAGE, original=True)
    merged(ours, theirs)
    writing(ours, lambda ledger: add_document(ledger, url=PAGE, original=False))
    writing(theirs, lambda ledger: log_claims(ledger, [ClaimDraft(text="It is dark.")]))
    merged(ours, theirs)
    with reading(ours) as connection:
        assert not document(connection, 1).original


def test_two_titles_of_one_page_are_a_persons_to_decide(apart: Desks) -> None:
    ours, theirs = apart
    cited(ours, url=PAGE, title="The lamps")
    cited(theirs, url=PAGE, title="Lamps by night")
    [conflict] = merged(ours, theirs).conflicts
    assert (conflict.table, conflict.columns) == ("documents", {"title": ("The lamps", "Lamps by night")})


def test_a_source_typed_here_and_imported_there_is_asked_about_once(desks: Desks) -> None:
    ours, theirs = desks
    writing(ours, lambda ledger: add_source(ledger, kind="person", name="Ann Lee"))
    took_in_the_archive(ours)
    took_in_the_archive(theirs)
    told = merged(ours, theirs)
    assert told.conflicts == []
    [namesake] = told.namesakes
    assert (namesake.name, namesake.ours) == ("Ann Lee", 1)
    other, into = namesake.merger
    writing(ours, lambda ledger: merge_sources(ledger, other=other, into=into))
    again = merged(ours, theirs)
    assert (again.known, again.conflicts, again.namesakes) == (True, [], [])


def test_an_imported_source_that_got_another_name_is_found_by_its_old_one(place: Location) -> None:
    took_in_the_archive(place)
    with reading(place) as connection:
        [number] = called_each(connection, ["Ann Lee"])["ann lee"]
    writing(place, lambda ledger: edit_source(ledger, source_id=number, name="Anne B. Lee"))
    more = RecordDraft(text="The bridge is closed.", line=4, speakers=SPEAKERS[:1])
    writing(place, lambda ledger: import_records(ledger, [more]))
    with reading(place) as connection:
        assert [each.name for each in claim(connection, 3).sources] == ["Anne B. Lee"]
    assert wrong(place) == []
