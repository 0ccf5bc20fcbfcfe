"""Recording documents and what bears on claims."""

from typing import Any

import pytest

from factdb.actions.add_document import add_document
from factdb.actions.add_evidence import add_evidence
from factdb.actions.add_source import add_source
from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.actions.withdraw_evidence import withdraw_evidence
from factdb.errors import BadInput, NotFound, Refused
from factdb.queries.evidence import evidence_numbered, list_evidence, recorded_files
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing

HASH = "ab" * 32
PAGE = "https://example.org/transcript"


@pytest.fixture
def claims(place: Location) -> list[int]:
    drafts = [ClaimDraft(text=f"Claim of the text, number {number}.") for number in range(3)]
    return writing(place, lambda ledger: log_claims(ledger, drafts))


def documented(place: Location, **given: Any) -> int:
    return writing(place, lambda ledger: add_document(ledger, **given))


def backed(place: Location, *numbers: int, **given: Any) -> list[int]:
    return writing(place, lambda ledger: add_evidence(ledger, claims=numbers, **{"stance": "supports", **given}))


def test_a_document_is_recorded_once_by_its_url_its_file_or_its_title(place: Location) -> None:
    page = documented(place, url=PAGE)
    file = documented(place, path="/desk/scan.pdf", sha256=HASH, size=5)
    book = documented(place, title="The Book")
    assert len({page, file, book}) == 3
    assert documented(place, url=PAGE) == page
    assert documented(place, path="/desk/scan.pdf", sha256=HASH, size=5) == file
    assert documented(place, title="The Book") == book
    assert documented(place, path="/desk/scan.pdf", sha256="cd" * 32, size=5) not in (page, file, book)


def test_what_a_known_document_lacks_is_filled_in_and_what_it_says_is_never_overwritten(place: Location) -> None:
    page = documented(place, url=PAGE)
    documented(place, url=PAGE, title="Transcript", published_on="2023-06-19")
    assert documented(place, title="Transcript") == page
    with pytest.raises(Refused, match="Document 1 is recorded with another published on"):
        documented(place, url=PAGE, published_on="2023-06-20")
    with pytest.raises(Refused, match="another title"):
        documented(place, url=PAGE, title="Minutes")


def test_a_title_that_several_documents_have_is_refused_with_their_numbers(place: Location) -> None:
    documented(place, url=PAGE, title="Transcript")
    documented(place, url=PAGE + "/2", title="Transcript")
    with pytest.raises(Refused, match="Several documents are called 'Transcript': 1, 2"):
        documented(place, title="Transcript")


def test_a_document_keeps_its_publisher(place: Location) -> None:
    def act(ledger: Ledger) -> int:
        publisher = add_source(ledger, kind="organization", name="State Department").id
        return add_document(ledger, url=PAGE, publisher_id=publisher)

    assert documented(place, url=PAGE) == writing(place, act)


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"url": "https://ida:secret@example.org/"},
        {"url": "ftp://example.org/x"},
        {"url": PAGE, "published_on": "2023-02-30"},
        {"path": "/desk/\x1b[2J", "sha256": HASH},
        {"title": " "},
    ],
)
def test_a_document_that_cannot_be_kept_is_refused_and_a_password_is_never_repeated(
    place: Location, given: dict[str, str]
) -> None:
    with pytest.raises(BadInput) as refused:
        documented(place, **given)
    assert "secret" not in f"{refused.value.message} {refused.value.hint}"


def test_the_same_evidence_is_recorded_on_each_claim(place: Location, claims: list[int]) -> None:
    page = documented(place, url=PAGE)
    made = backed(place, *claims, document_id=page, locator="p. 4", information="primary", note="Seven hours.")
    with reading(place) as connection:
        found = list_evidence(connection)
    assert [(row.id, row.claim_id) for row in found] == list(zip(made, claims, strict=True))
    assert {(row.url, row.locator, row.information, row.note, row.target) for row in found} == {
        (PAGE, "p. 4", "primary", "Seven hours.", "content")
    }


def test_evidence_that_says_the_same_is_found_not_doubled(place: Location, claims: list[int]) -> None:
    [first] = backed(place, claims[0], note="Seen the minutes.")
    assert backed(place, claims[0], claims[1], note=" Seen the minutes. ") == [first, first + 1]
    assert backed(place, claims[0], note="Seen the minutes.", stance="refutes") != [first]
    writing(place, lambda ledger: withdraw_evidence(ledger, number=first, because="It was another meeting."))
    assert backed(place, claims[0], note="Seen the minutes.") != [first]


def test_evidence_says_what_it_is(place: Location, claims: list[int]) -> None:
    with pytest.raises(BadInput, match="not said"):
        backed(place, claims[0], locator="p. 4")
    with pytest.raises(NotFound, match="There is no claim 9"):
        backed(place, 9, note="Seen.")


def test_withdrawn_evidence_stays_on_record_with_the_reason(place: Location, claims: list[int]) -> None:
    [number] = backed(place, claims[0], contact="call to the press office")
    row = writing(place, lambda ledger: withdraw_evidence(ledger, number=number, because="They took it back."))
    with reading(place) as connection:
        assert evidence_numbered(connection, [number]) == [row]
    assert (row.withdrawn_because, row.contact) == ("They took it back.", "call to the press office")
    assert row.withdrawn_at is not None
    with pytest.raises(Refused, match=r"withdrawn already: They took it back\."):
        writing(place, lambda ledger: withdraw_evidence(ledger, number=number, because="Again."))
    with pytest.raises(NotFound, match="There is no evidence 7"):
        writing(place, lambda ledger: withdraw_evidence(ledger, number=7, because="Again."))


def test_files_are_found_by_the_claims_that_they_bear_on(place: Location, claims: list[int]) -> None:
    scan = documented(place, path="/desk/scan.pdf", sha256=HASH, size=5)
    loose = documented(place, path="/desk/loose.pdf", sha256=HASH, size=5)
    backed(place, claims[0], document_id=documented(place, url=PAGE))
    backed(place, claims[1], claims[2], document_id=scan)
    with reading(place) as connection:
        assert [(row.id, row.file, row.claims) for row in recorded_files(connection)] == [
            (scan, "scan.pdf", (claims[1], claims[2])),
            (loose, "loose.pdf", ()),
        ]
        assert [row.id for row in recorded_files(connection, [claims[2]])] == [scan]
        assert recorded_files(connection, [claims[0]]) == []
