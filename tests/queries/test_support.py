"""What is gathered of claims' support."""

from factdb.actions.add_source import add_source
from factdb.actions.affiliate_source import affiliate_source
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.queries.support import facts_of
from factdb.rules.support import House
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing


def test_houses_are_gathered_over_owners_in_circles_with_the_time_that_all_held(place: Location) -> None:
    def act(ledger: Ledger) -> list[int]:
        person = add_source(ledger, kind="person", name="Ines Okoro").id
        paper, group, fund = (
            add_source(ledger, kind="organization", name=name).id for name in ("The Bell", "Bell Group", "A Fund")
        )
        affiliate_source(ledger, source_id=person, organization_id=paper, valid_from="2019")
        affiliate_source(ledger, source_id=paper, organization_id=group, relation="owned_by", valid_until="2022-05")
        affiliate_source(ledger, source_id=group, organization_id=fund, relation="owned_by", valid_from="2023")
        affiliate_source(ledger, source_id=fund, organization_id=paper, relation="owned_by")
        voices = [VoiceDraft(source_id=person), VoiceDraft(source_id=group)]
        log_claims(ledger, [ClaimDraft(text="The barrier closed late.", voices=voices)])
        return [person, paper, group, fund]

    person, paper, group, fund = writing(place, act)
    with reading(place) as connection:
        houses = facts_of(connection, [1])[1].houses
    assert houses[person] == [House(paper, "2019"), House(group, "2019", "2022-05")]
    assert set(houses[group]) == {House(group), House(fund, "2023"), House(paper, "2023")}
