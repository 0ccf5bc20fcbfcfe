"""Linking claims."""

import pytest

from factdb.actions.link_claims import link_claims, unlink_claims
from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.errors import BadInput, NotFound, Refused
from factdb.queries.claims import claim
from factdb.store.location import Location
from factdb.store.work import reading, writing
from factdb.vocabulary import LinkKind


@pytest.fixture(autouse=True)
def _claims(place: Location) -> None:
    drafts = [ClaimDraft(text=f"Claim of the text, number {number}.") for number in range(3)]
    writing(place, lambda ledger: log_claims(ledger, drafts))


def linked(place: Location, one: int, kind: str, other: int, note: str | None = None) -> int:
    return writing(place, lambda ledger: link_claims(ledger, claim=one, other=other, kind=kind, note=note))


def shown(place: Location, number: int) -> list[tuple[int, str, int, str | None]]:
    with reading(place) as connection:
        return [(link.claim_id, link.kind, link.other_id, link.note) for link in claim(connection, number).links]


@pytest.mark.parametrize("kind", list(LinkKind))
def test_a_link_shows_at_both_its_ends(place: Location, kind: str) -> None:
    linked(place, 1, kind, 2, "Both are of the same day.")
    assert shown(place, 1) == shown(place, 2) == [(1, kind, 2, "Both are of the same day.")]
    assert shown(place, 3) == []


def test_a_claim_is_not_linked_to_itself_nor_to_what_is_not_there(place: Location) -> None:
    with pytest.raises(BadInput, match="cannot be linked to itself"):
        linked(place, 1, "supports", 1)
    with pytest.raises(NotFound, match="There is no claim 9"):
        linked(place, 1, "supports", 9)


def test_a_link_is_recorded_once_and_one_that_holds_both_ways_in_one_direction(place: Location) -> None:
    linked(place, 1, "contradicts", 2)
    for one, other in ((1, 2), (2, 1)):
        with pytest.raises(Refused, match="recorded already"):
            linked(place, one, "contradicts", other)
    linked(place, 1, "supports", 3)
    linked(place, 3, "supports", 1)
    linked(place, 1, "depends_on", 3)
    assert len(shown(place, 1)) == 4


def test_a_link_can_be_taken_out_and_recorded_again(place: Location) -> None:
    linked(place, 1, "duplicates", 2)
    writing(place, lambda ledger: unlink_claims(ledger, claim=2, other=1, kind="duplicates"))
    assert shown(place, 1) == []
    with pytest.raises(NotFound, match="No link says that claim 1 duplicates claim 2"):
        writing(place, lambda ledger: unlink_claims(ledger, claim=1, other=2, kind="duplicates"))
    linked(place, 1, "duplicates", 2)
