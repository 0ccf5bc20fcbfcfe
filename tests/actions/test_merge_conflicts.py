"""What two ledgers have otherwise: the newer is taken, what both changed is listed, what was taken out stays out."""

from sqlalchemy import select

from factdb.actions.add_source import add_source
from factdb.actions.edit_story import edit_story
from factdb.actions.link_claims import link_claims, unlink_claims
from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.actions.merge_sources import merge_sources
from factdb.actions.tag_claim import tag_claims, untag_claim
from factdb.queries.sources import source
from factdb.store.location import Location
from factdb.store.work import reading, writing
from factdb.tables import claims, sources, stories
from tests.desk import ARMS, BLINKEN, FLIGHTS, OFFICIAL, TALKS, TWICE
from tests.ledgers import Desks, held, judge, merged, noted, number, on, stands, uid_of, value, wrong


def merge_blinken_into_intelligence(place: Location, ours: Location) -> None:
    """Merges one source into another; each desk does it at its own moment."""
    one, other = uid_of(ours, sources, BLINKEN), uid_of(ours, sources, 3)
    on(
        place,
        sources,
        one,
        lambda ledger, row: merge_sources(ledger, other=row, into=number(ledger, sources, other)),
    )


def link(place: Location, claim: int, other: int, kind: str, note: str | None = None) -> None:
    """Links two claims in a ledger."""
    writing(place, lambda ledger: link_claims(ledger, claim=claim, other=other, kind=kind, note=note))


def test_what_was_changed_there_is_taken_over(shared: Desks) -> None:
    ours, theirs = shared
    uid = uid_of(ours, sources, BLINKEN)
    noted(theirs, uid, "Retired.")
    told = merged(ours, theirs)
    assert value(ours, sources.c.note, uid) == "Retired."
    assert (told.changed, told.conflicts) == ({"sources": 1}, [])


def test_what_was_changed_here_stays_and_is_no_conflict(shared: Desks) -> None:
    ours, theirs = shared
    uid = uid_of(ours, sources, BLINKEN)
    noted(ours, uid, "Retired.")
    on(theirs, claims, uid_of(ours, claims, TALKS), lambda ledger, row: tag_claims(ledger, [(row, ["new"])]))
    told = merged(ours, theirs)
    assert value(ours, sources.c.note, uid) == "Retired."
    assert (told.changed, told.conflicts) == ({}, [])


def test_what_both_sides_changed_differently_is_listed_and_ours_stays(shared: Desks) -> None:
    ours, theirs = shared
    uid = uid_of(ours, sources, BLINKEN)
    noted(ours, uid, "Retired.")
    noted(theirs, uid, "Resigned.")
    told = merged(ours, theirs)
    [conflict] = told.conflicts
    assert (conflict.table, conflict.uid, conflict.columns) == ("sources", uid, {"note": ("Retired.", "Resigned.")})
    assert value(ours, sources.c.note, uid) == "Retired."
    assert not told.changed


def test_a_conflict_is_listed_once_and_ends_when_one_side_takes_the_other_value(shared: Desks) -> None:
    ours, theirs = shared
    uid = uid_of(ours, sources, BLINKEN)
    noted(ours, uid, "Retired.")
    noted(theirs, uid, "Resigned.")
    merged(ours, theirs)
    writing(theirs, lambda ledger: log_claims(ledger, [ClaimDraft(text="It rained.")]))
    assert merged(ours, theirs).conflicts == []
    noted(ours, uid, "Resigned.")
    assert merged(theirs, ours).conflicts == []
    assert value(theirs, sources.c.note, uid) == "Resigned."


def test_the_same_change_on_both_sides_is_nothing_to_tell(shared: Desks) -> None:
    ours, theirs = shared
    uid = uid_of(ours, sources, OFFICIAL)
    for place in shared:
        noted(place, uid, "Called twice.")
        merge_blinken_into_intelligence(place, ours)
    told = merged(ours, theirs)
    assert (told.changed, told.conflicts) == ({}, [])


def test_sources_merged_here_and_there_end_at_one(shared: Desks) -> None:
    ours, theirs = shared
    last = writing(ours, lambda ledger: add_source(ledger, kind="person", name="A. J. Blinken")).uid
    merged(theirs, ours)
    first, second = uid_of(ours, sources, 3), uid_of(ours, sources, BLINKEN)
    on(ours, sources, first, lambda ledger, row: merge_sources(ledger, other=row, into=BLINKEN))
    on(
        theirs,
        sources,
        second,
        lambda ledger, row: merge_sources(ledger, other=row, into=number(ledger, sources, last)),
    )
    for told in (merged(ours, theirs), merged(theirs, ours)):
        assert told.conflicts == []
    for place in shared:
        with reading(place) as connection:
            ends = connection.execute(select(sources.c.merged_into_id).where(sources.c.uid.in_([first, second]))).all()
            assert {source(connection, end.merged_into_id).name for end in ends} == {"A. J. Blinken"}
    assert stands(ours) == stands(theirs)
    assert [wrong(place) for place in shared] == [[], []]


def test_sources_merged_into_each_other_are_listed(shared: Desks) -> None:
    ours, theirs = shared
    one, other = uid_of(ours, sources, BLINKEN), uid_of(ours, sources, 3)
    on(ours, sources, one, lambda ledger, row: merge_sources(ledger, other=row, into=number(ledger, sources, other)))
    on(theirs, sources, other, lambda ledger, row: merge_sources(ledger, other=row, into=number(ledger, sources, one)))
    [conflict] = merged(ours, theirs).conflicts
    assert conflict.uid == other
    assert wrong(ours) == []


def test_a_link_and_a_tag_that_were_taken_out_do_not_come_back(shared: Desks) -> None:
    ours, theirs = shared
    writing(ours, lambda ledger: unlink_claims(ledger, claim=ARMS, other=FLIGHTS, kind="contradicts"))
    writing(ours, lambda ledger: untag_claim(ledger, claim=TALKS, tag="talks"))
    left = held(ours, "links"), held(ours, "claim_tags")
    writing(theirs, lambda ledger: log_claims(ledger, [ClaimDraft(text="It rained.")]))
    merged(ours, theirs)
    assert (held(ours, "links"), held(ours, "claim_tags")) == left
    told = merged(theirs, ours)
    assert told.removed == {"links": 1, "claim_tags": 1}
    assert (held(theirs, "links"), held(theirs, "claim_tags")) == left
    assert stands(ours) == stands(theirs)


def test_what_was_said_anew_after_it_was_taken_out_stays(shared: Desks) -> None:
    ours, theirs = shared
    writing(ours, lambda ledger: unlink_claims(ledger, claim=ARMS, other=FLIGHTS, kind="contradicts"))
    merged(theirs, ours)
    writing(theirs, lambda ledger: link_claims(ledger, claim=ARMS, other=FLIGHTS, kind="contradicts"))
    assert merged(ours, theirs).added == {"links": 1}
    assert held(ours, "links") == held(theirs, "links")


def test_a_slug_that_is_taken_here_is_given_another_and_told(strangers: Desks) -> None:
    ours, theirs = strangers
    told = merged(ours, theirs)
    [renamed] = told.renamed
    assert (renamed.table, renamed.theirs, renamed.here) == ("stories", "visit", "visit-2")
    assert {row["slug"] for row in held(ours, "stories")} == {"visit", "visit-2"}
    assert len(held(ours, "claims")) == 10


def test_a_story_that_came_in_under_another_slug_still_takes_what_changes_there(strangers: Desks) -> None:
    ours, theirs = strangers
    merged(ours, theirs)
    writing(theirs, lambda ledger: edit_story(ledger, story_id=1, title="The long visit"))
    told = merged(ours, theirs)
    assert (told.renamed, told.conflicts) == ([], [])
    uid = uid_of(theirs, stories, 1)
    assert (value(ours, stories.c.title, uid), value(ours, stories.c.slug, uid)) == ("The long visit", "visit-2")


def test_tags_of_one_name_are_one_and_told(strangers: Desks) -> None:
    ours, theirs = strangers
    told = merged(ours, theirs)
    assert sorted(each.what for each in told.joined) == ["talks", "visit"]
    assert len(held(ours, "tags")) == 2
    assert len(held(ours, "claim_tags")) == 6


def test_a_tag_taken_off_there_is_taken_off_here_though_the_tag_is_our_own(strangers: Desks) -> None:
    ours, theirs = strangers
    merged(ours, theirs)
    writing(theirs, lambda ledger: untag_claim(ledger, claim=TALKS, tag="talks"))
    assert merged(ours, theirs).removed == {"claim_tags": 1}
    assert len(held(ours, "claim_tags")) == 5


def test_a_link_that_says_the_same_either_way_is_one_link(shared: Desks) -> None:
    ours, theirs = shared
    link(ours, TALKS, TWICE, "duplicates")
    link(theirs, TWICE, TALKS, "duplicates", note="Word for word.")
    told = merged(ours, theirs)
    assert (told.added, [each.table for each in told.joined]) == ({}, ["links"])
    assert [each.columns for each in told.conflicts] == [{"note": (None, "Word for word.")}]
    assert merged(theirs, ours).conflicts == []
    assert [len(held(place, "links")) for place in shared] == [2, 2]


def test_a_link_that_bears_one_way_only_stands_beside_its_opposite(shared: Desks) -> None:
    ours, theirs = shared
    link(ours, TALKS, TWICE, "supports")
    link(theirs, TWICE, TALKS, "supports")
    assert merged(ours, theirs).added == {"links": 1}
    assert len(held(ours, "links")) == 3


def test_a_link_taken_out_either_way_round_does_not_come_back(shared: Desks) -> None:
    ours, theirs = shared
    link(ours, TALKS, TWICE, "contradicts")
    link(theirs, TWICE, TALKS, "contradicts")
    writing(theirs, lambda ledger: unlink_claims(ledger, claim=TALKS, other=TWICE, kind="contradicts"))
    assert merged(ours, theirs).removed == {"links": 1}
    assert held(ours, "links") == held(theirs, "links")


def test_what_both_sides_judged_otherwise_is_told_once(shared: Desks) -> None:
    ours, theirs = shared
    claim = uid_of(ours, claims, FLIGHTS)
    judge(ours, claim, "disputed")
    judge(theirs, claim, "unverifiable")
    [told] = merged(ours, theirs).judged
    assert (told.claim, told.target, told.ours.status, told.theirs.status) == (
        FLIGHTS,
        "content",
        "disputed",
        "unverifiable",
    )
    assert (told.ours.stands, told.theirs.stands) == (False, True)
    assert merged(theirs, ours).judged == []


def test_a_verdict_that_was_given_after_the_other_was_known_is_not_told(shared: Desks) -> None:
    ours, theirs = shared
    claim = uid_of(ours, claims, FLIGHTS)
    judge(ours, claim, "disputed")
    merged(theirs, ours)
    judge(theirs, claim, "unverifiable")
    assert merged(ours, theirs).judged == []


def test_what_is_listed_is_in_the_order_of_our_numbers(shared: Desks) -> None:
    ours, theirs = shared
    for row in (3, BLINKEN, OFFICIAL):
        uid = uid_of(ours, sources, row)
        noted(ours, uid, "Here.")
        noted(theirs, uid, "There.")
    first = merged(ours, theirs, rehearsal=True).conflicts
    assert [each.row for each in first] == [BLINKEN, OFFICIAL, 3]
    assert merged(ours, theirs).conflicts == first


def test_two_desks_merge_sources_of_one_name_the_same_way(strangers: Desks) -> None:
    ours, theirs = strangers
    told = [merged(ours, theirs), merged(theirs, ours)]
    ends = [
        {uid_of(place, sources, each.merger[1]) for each in those.namesakes}
        for place, those in zip(strangers, told, strict=True)
    ]
    assert ends[0] == ends[1]


def test_sources_of_one_name_are_listed_and_never_merged_by_themselves(strangers: Desks) -> None:
    ours, theirs = strangers
    told = merged(ours, theirs)
    assert sorted(each.name for each in told.namesakes) == ["Antony Blinken", "U.S. intelligence"]
    assert len(held(ours, "sources")) == 8
    assert len([row for row in held(ours, "sources") if row["merged_into_id"]]) == 2


def test_unnamed_sources_stay_hidden(strangers: Desks) -> None:
    ours, theirs = strangers
    merged(ours, theirs)
    hidden = [row for row in held(ours, "sources") if row["kind"] == "unnamed"]
    assert [(row["name"], row["descriptor"]) for row in hidden] == [(None, "a senior official")] * 2


def test_a_ledger_that_names_an_unnamed_source_does_not_name_it_here(shared: Desks) -> None:
    ours, theirs = shared
    uid = uid_of(ours, sources, OFFICIAL)
    named = {"name": "Deep Throat", "name_key": "deep throat", "kind": "person"}
    on(theirs, sources, uid, lambda ledger, row: ledger.change(sources, row, **named))
    [conflict] = merged(ours, theirs).conflicts
    assert conflict.uid == uid
    assert value(ours, sources.c.name, uid) is None
