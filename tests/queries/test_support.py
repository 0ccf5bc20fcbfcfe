"""What is gathered of claims' support."""

from datetime import datetime

from factdb.actions.add_document import add_document
from factdb.actions.add_evidence import add_evidence
from factdb.actions.add_source import add_source
from factdb.actions.affiliate_source import affiliate_source
from factdb.actions.compare_sources import compare_sources
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.actions.merge_sources import merge_sources
from factdb.clock import now
from factdb.queries.claims import claim
from factdb.queries.support import facts_of
from factdb.queries.trace import trace
from factdb.queries.wrong_standings import wrong_standings
from factdb.rules.corroboration import Node
from factdb.rules.support import Facts, House
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


def officials(ledger: Ledger, count: int) -> list[int]:
    """Unnamed sources that all said, at first hand, what claim 1 says."""
    numbers = [add_source(ledger, kind="unnamed", descriptor=f"official {n}").id for n in range(count)]
    voices = [VoiceDraft(source_id=number, knowledge="first_hand") for number in numbers]
    log_claims(ledger, [ClaimDraft(text="The barrier closed late.", voices=voices)])
    return numbers


def say(place: Location, one: int, other: int, identity: str) -> None:
    writing(place, lambda ledger: compare_sources(ledger, one=one, other=other, identity=identity, because="Seen."))


def merge(place: Location, other: int, into: int) -> None:
    writing(place, lambda ledger: merge_sources(ledger, other=other, into=into))


def facts(place: Location, until: datetime | None = None) -> Facts:
    with reading(place) as connection:
        return facts_of(connection, [1], until)[1]


def interval(place: Location) -> tuple[int, int]:
    with reading(place) as connection:
        row = claim(connection, 1)
    return row.low, row.high


def test_what_is_said_of_a_source_holds_for_the_one_it_is_merged_into(place: Location) -> None:
    first, second, third, fourth = writing(place, lambda ledger: officials(ledger, 4))
    say(place, first, second, "different")
    assert interval(place) == (2, 4)
    merge(place, first, third)
    assert facts(place).stated == {(second, third): "different"}
    assert interval(place) == (2, 3)
    say(place, third, second, "same")
    assert interval(place) == (1, 2)
    between = now()
    merge(place, third, fourth)
    assert facts(place).stated == {(second, fourth): "same"}
    assert facts(place, between).stated == {(second, third): "same"}
    assert interval(place) == (1, 1)
    merge(place, second, fourth)
    assert facts(place).stated == {}


def test_of_what_was_said_of_two_sources_that_became_one_the_latest_counts(place: Location) -> None:
    first, second, third = writing(place, lambda ledger: officials(ledger, 3))
    say(place, first, third, "different")
    say(place, second, third, "unknown")
    merge(place, first, second)
    assert facts(place).stated == {(second, third): "unknown"}
    say(place, third, second, "different")
    assert interval(place) == (2, 2)


def test_who_is_one_person_is_known_over_sources_that_the_claim_does_not_have(place: Location) -> None:
    first, second, third = writing(place, lambda ledger: officials(ledger, 3))

    def elsewhere(ledger: Ledger) -> int:
        between = add_source(ledger, kind="unnamed", descriptor="an aide").id
        voices = [VoiceDraft(source_id=number, knowledge="first_hand") for number in (between, first)]
        log_claims(ledger, [ClaimDraft(text="It opened late.", voices=voices)])
        return between

    between = writing(place, elsewhere)
    say(place, first, between, "same")
    assert interval(place) == (1, 3)
    say(place, between, second, "same")
    assert interval(place) == (1, 2)
    say(place, between, third, "different")
    assert interval(place) == (2, 2)
    with reading(place) as connection:
        assert list(wrong_standings(connection)) == []
        assert facts_of(connection, [1])[1].stated == facts_of(connection, [1, 2])[1].stated
    writing(place, lambda ledger: compare_sources(ledger, one=between, other=second, identity="unknown", because="So."))
    assert interval(place) == (2, 3)


def test_organizations_that_turned_out_to_be_one_are_one_house(place: Location) -> None:
    def act(ledger: Ledger) -> list[int]:
        bell, ringer, group, holding = (
            add_source(ledger, kind="organization", name=name).id for name in ("Bell", "The Bell", "Group", "Holding")
        )
        person = add_source(ledger, kind="person", name="Ines Okoro").id
        affiliate_source(ledger, source_id=person, organization_id=ringer)
        affiliate_source(ledger, source_id=ringer, organization_id=group, relation="owned_by")
        log_claims(ledger, [ClaimDraft(text="It closed.", voices=[VoiceDraft(source_id=s) for s in (bell, person)])])
        add_evidence(
            ledger,
            claims=[1],
            stance="supports",
            document_id=add_document(ledger, title="A page", publisher_id=ringer),
        )
        return [bell, ringer, group, holding, person]

    bell, ringer, group, holding, person = writing(place, act)
    before = now()
    merge(place, ringer, bell)
    merge(place, group, holding)
    today = facts(place)
    assert today.houses[bell] == [House(bell), House(holding)]
    assert today.houses[person] == [House(bell), House(holding)]
    assert today.papers[1].publisher == bell
    then = facts(place, before)
    assert then.houses[bell] == [House(bell)]
    assert then.houses[person] == [House(ringer), House(group)]
    assert then.papers[1].publisher == ringer


def test_what_changes_an_owner_reaches_the_people_of_its_daughters(place: Location) -> None:
    def act(ledger: Ledger) -> list[int]:
        organizations = ("Paper", "Group", "Fund", "The Fund", "Group Ltd")
        paper, group, fund, again, limited = (
            add_source(ledger, kind="organization", name=name).id for name in organizations
        )
        one, other = (add_source(ledger, kind="person", name=name).id for name in ("Ines Okoro", "Ada Gale"))
        affiliate_source(ledger, source_id=one, organization_id=paper)
        affiliate_source(ledger, source_id=other, organization_id=again)
        affiliate_source(ledger, source_id=paper, organization_id=limited, relation="owned_by")
        voices = [VoiceDraft(source_id=number, knowledge="first_hand") for number in (one, other)]
        log_claims(ledger, [ClaimDraft(text="It closed.", voices=voices)])
        return [group, fund, again, limited]

    group, fund, again, limited = writing(place, act)
    assert interval(place) == (2, 2)
    writing(
        place,
        lambda ledger: affiliate_source(ledger, source_id=group, organization_id=fund, relation="owned_by"),
    )
    merge(place, limited, group)
    assert interval(place) == (2, 2)
    merge(place, fund, again)
    assert interval(place) == (1, 2)
    with reading(place) as connection:
        assert list(wrong_standings(connection)) == []


def test_a_past_day_knows_of_a_document_what_was_recorded_then(place: Location) -> None:
    def act(ledger: Ledger) -> None:
        log_claims(ledger, [ClaimDraft(text="It closed.")])
        page = add_document(ledger, url="https://example.org/a", original=True)
        add_evidence(ledger, claims=[1], stance="supports", document_id=page)

    writing(place, act)
    before = now()
    writing(
        place, lambda ledger: add_document(ledger, url="https://example.org/a", original=False, published_on="2023")
    )
    assert (facts(place).papers[1].original, facts(place).papers[1].published_on) == (False, "2023")
    then = facts(place, before).papers[1]
    assert (then.original, then.published_on) == (True, None)
    with reading(place) as connection:
        today, earlier = trace(connection, 1), trace(connection, 1, before)
    assert (today.found.low, earlier.found.low) == (0, 1)
    assert [each.points[Node("document", 1)].published_on for each in (today, earlier)] == ["2023", None]
