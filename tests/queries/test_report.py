"""The verification report: what it holds, and what was believed on earlier days."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from factdb.actions.add_evidence import add_evidence
from factdb.actions.add_source import add_source
from factdb.actions.add_story import add_story
from factdb.actions.link_claims import link_claims
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, attribute_claims, log_claims
from factdb.actions.merge_sources import merge_sources
from factdb.actions.record_verdict import record_verdicts
from factdb.actions.restand import restand
from factdb.actions.tag_claim import tag_claims
from factdb.actions.withdraw_evidence import withdraw_evidence
from factdb.clock import now
from factdb.queries.claims import ClaimFilter, count_by_status
from factdb.queries.report import report
from factdb.queries.rows import Report
from factdb.queries.sources import source
from factdb.queries.stories import story
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing
from factdb.tables import ledger as ledger_table
from factdb.vocabulary import WORST_FIRST, Flag

MONDAY = datetime(2026, 3, 2, 12, tzinfo=UTC)
TUESDAY, WEDNESDAY, THURSDAY = (MONDAY + timedelta(days=days) for days in (1, 2, 3))
LATER = timedelta(hours=1)


def on(place: Location, day: datetime, act: Callable[[Ledger], object]) -> None:
    """Acts on a day: what is written bears its moment."""

    def dated(ledger: Ledger) -> None:
        ledger.at = day
        act(ledger)

    writing(place, dated)


def judged(claim: int, status: str, **more: object) -> Callable[[Ledger], object]:
    """Ida's verdict on a claim."""
    override = "She saw it." if status == "confirmed" else None
    given = {"claims": [claim], "status": status, "because": "so", "by": "Ida", "override": override} | more
    return lambda ledger: record_verdicts(ledger, **given)  # type: ignore[arg-type]


def logged(*texts: str, **draft: object) -> Callable[[Ledger], object]:
    """Claims with these texts."""
    return lambda ledger: log_claims(ledger, [ClaimDraft(text=text, **draft) for text in texts])  # type: ignore[arg-type]


def made(place: Location, **wanted: object) -> Report:
    """The report, asked for as a command would."""
    with reading(place) as connection:
        return report(connection, **wanted)  # type: ignore[arg-type]


def numbers(found: Report) -> list[int]:
    """The claims in a report, in its order."""
    return [row.id for row in found.claims]


def test_an_empty_ledger_has_an_empty_report(place: Location) -> None:
    found = made(place)
    assert (found.claims, found.checkers, found.filters, found.head_seq) == ((), (), (), 0)
    assert set(found.by_status.values()) == {0}
    assert list(found.by_status) == [str(status) for status in WORST_FIRST]


def test_claims_stand_worst_first_then_in_the_order_they_were_logged(place: Location) -> None:
    writing(place, logged("a", "b", "c", "d", "e", "f", "g", "h"))
    for claim, status in ((1, "confirmed"), (2, "unverifiable"), (3, "withdrawn"), (5, "disputed"), (6, "unconfirmed")):
        writing(place, judged(claim, status))
    for claim in (8, 7):
        writing(place, judged(claim, "refuted"))
    found = made(place)
    assert numbers(found) == [7, 8, 5, 6, 2, 4, 1, 3]
    assert found.by_status == {
        "refuted": 2,
        "disputed": 1,
        "unconfirmed": 1,
        "unverifiable": 1,
        "unchecked": 1,
        "confirmed": 1,
        "withdrawn": 1,
    }
    with reading(place) as connection:
        assert count_by_status(connection, ClaimFilter()) == found.by_status


def test_the_report_bears_the_head_of_the_journal_it_was_read_at(place: Location) -> None:
    before = now()
    writing(place, logged("a"))
    found = made(place)
    with reading(place) as connection:
        head = connection.execute(ledger_table.select()).one()
    assert (found.ledger_uid, found.head_seq, found.head_hash) == (head.uid, head.head_seq, head.head_hash)
    assert before <= found.made_at <= now()


def test_what_others_write_while_a_report_is_read_is_not_in_it(place: Location) -> None:
    writing(place, logged("a"))
    with reading(place) as connection:
        first = report(connection)
        writing(place, logged("b"))
        second = report(connection)
    assert (first.head_hash, numbers(first)) == (second.head_hash, numbers(second))
    assert numbers(made(place)) == [1, 2]


def test_attributions_are_counted_apart_from_claims_that_name_no_source(place: Location) -> None:
    def act(ledger: Ledger) -> None:
        who = add_source(ledger, kind="person", name="Piers Holloway").id
        voice = VoiceDraft(source_id=who)
        log_claims(ledger, [ClaimDraft(text=text, voices=[voice]) for text in ("a", "b", "c")])
        log_claims(ledger, [ClaimDraft(text="in the story's own voice")])

    writing(place, act)
    writing(place, judged(2, "refuted", target="attribution"))
    found = made(place)
    assert {status: count for status, count in found.by_attribution_status.items() if count} == {
        "refuted": 1,
        "unchecked": 2,
    }
    assert found.without_source == 1


def test_a_withdrawn_claim_warns_of_nothing(place: Location) -> None:
    def act(ledger: Ledger) -> None:
        unnamed = VoiceDraft(source_id=add_source(ledger, kind="unnamed", descriptor="an engineer").id)
        log_claims(ledger, [ClaimDraft(text=text, voices=[unnamed]) for text in ("a", "b")])

    writing(place, act)
    writing(place, judged(1, "confirmed"))
    writing(place, judged(2, "withdrawn"))
    held = {flag: found for flag, found in made(place).flagged.items() if found}
    assert held == {Flag.SINGLE_SOURCE: (1,), Flag.UNNAMED_ONLY: (1,), Flag.OVERRIDDEN: (1,)}


def test_checkers_are_told_with_what_they_decided_on_each_question(place: Location) -> None:
    writing(place, logged("a", "b"))
    writing(place, judged(1, "disputed"))
    writing(place, judged(1, "refuted"))
    writing(place, judged(1, "confirmed", target="attribution"))
    writing(place, judged(2, "refuted"))
    writing(place, judged(2, "unchecked", by="Noor"))
    ida, noor = made(place).checkers
    assert (ida.name, ida.claims, noor.name, noor.claims) == ("Ida", 2, "Noor", 1)
    assert {status: count for status, count in ida.content.items() if count} == {"refuted": 2, "disputed": 1}
    assert {status: count for status, count in ida.attribution.items() if count} == {"confirmed": 1}
    assert noor.content["unchecked"] == 1


def test_a_report_is_narrowed_by_story_source_status_and_when_claims_were_logged(place: Location) -> None:
    def act(ledger: Ledger) -> None:
        slug = add_story(ledger, slug="barrier", title="The barrier").id
        who = VoiceDraft(source_id=add_source(ledger, kind="person", name="Piers Holloway").id)
        log_claims(ledger, [ClaimDraft(text="a", story_id=slug), ClaimDraft(text="b", voices=[who])])

    on(place, MONDAY, act)
    on(place, TUESDAY, logged("c"))
    writing(place, judged(3, "refuted"))
    with reading(place) as connection:
        of_story = report(connection, story=story(connection, "barrier"))
        of_source = report(connection, source=source(connection, 1))
    assert (numbers(of_story), of_story.filters) == ([1], ("of the story barrier",))
    assert of_story.story is not None
    assert of_story.story.title == "The barrier"
    assert (numbers(of_source), of_source.filters) == ([2], ("attributed to Piers Holloway",))
    refuted = made(place, status=["refuted", "disputed"])
    assert (numbers(refuted), refuted.filters) == ([3], ("that stand refuted or disputed",))
    assert numbers(made(place, since=TUESDAY)) == [3]
    assert numbers(made(place, until=MONDAY)) == [1, 2]
    assert made(place, since=MONDAY, until=TUESDAY).filters == (
        "logged since 2026-03-02 12:00 UTC",
        "logged until 2026-03-03 12:00 UTC",
    )


def test_verdicts_of_later_days_are_not_believed_yet(place: Location) -> None:
    on(place, MONDAY, logged("a", "b"))
    on(place, TUESDAY, judged(1, "confirmed"))
    on(place, WEDNESDAY, judged(1, "refuted"))
    days = [(day, made(place, as_of=day + LATER)) for day in (MONDAY, TUESDAY, WEDNESDAY)]
    assert [{row.id: row.status for row in found.claims}[1] for _, found in days] == [
        "unchecked",
        "confirmed",
        "refuted",
    ]
    assert [len(found.claims[0].verdicts) + len(found.claims[1].verdicts) for _, found in days] == [0, 1, 2]
    assert [found.flagged[Flag.OVERRIDDEN] for _, found in days] == [(), (1,), ()]
    assert [sum(row.content.values()) for _, found in days for row in found.checkers] == [1, 2]
    assert all(found.as_of == day + LATER and found.head_hash == made(place).head_hash for day, found in days)


def test_a_status_asked_for_is_that_of_the_moment_not_of_today(place: Location) -> None:
    on(place, MONDAY, logged("a", "b"))
    on(place, TUESDAY, judged(1, "disputed"))
    on(place, WEDNESDAY, judged(1, "refuted"))
    assert numbers(made(place, status=["disputed"])) == []
    assert numbers(made(place, status=["disputed"], as_of=TUESDAY + LATER)) == [1]
    assert numbers(made(place, status=["refuted"], as_of=TUESDAY + LATER)) == []
    assert numbers(made(place, status=["unchecked"], as_of=MONDAY)) == [1, 2]
    assert numbers(made(place, status=["disputed"], known_at=TUESDAY + LATER)) == [1]


def test_claims_of_later_days_are_left_out_unless_they_were_decided_before_they_were_written_down(
    place: Location,
) -> None:
    def act(ledger: Ledger) -> None:
        who = VoiceDraft(source_id=add_source(ledger, kind="person", name="Piers Holloway").id)
        log_claims(ledger, [ClaimDraft(text="b", voices=[who])])

    on(place, MONDAY, logged("a"))
    on(place, WEDNESDAY, act)
    on(place, WEDNESDAY, logged("c"))
    on(place, WEDNESDAY, judged(2, "disputed", at=TUESDAY))
    assert numbers(made(place, as_of=MONDAY - LATER)) == []
    assert numbers(made(place, as_of=MONDAY)) == [1]
    found = made(place, as_of=TUESDAY)
    assert numbers(found) == [2, 1]
    assert [each.name for each in found.claims[0].sources] == ["Piers Holloway"]


def test_what_was_believed_then_is_told_apart_from_what_had_been_written_down_by_then(place: Location) -> None:
    on(place, MONDAY, logged("a"))
    on(place, WEDNESDAY, judged(1, "disputed", at=TUESDAY))
    on(place, THURSDAY, logged("b"))
    assert made(place, as_of=TUESDAY).claims[0].status == "disputed"
    found = made(place, known_at=TUESDAY)
    assert [(row.id, row.status, row.verdicts) for row in found.claims] == [(1, "unchecked", ())]
    assert found.known_at == TUESDAY
    assert made(place, known_at=WEDNESDAY).claims[0].status == "disputed"
    assert made(place, as_of=TUESDAY, known_at=WEDNESDAY).claims[0].status == "disputed"
    assert numbers(made(place, known_at=TUESDAY, status=["disputed"])) == []
    assert numbers(made(place, known_at=THURSDAY)) == [1, 2]


def test_evidence_sources_tags_and_links_of_later_days_are_left_out(place: Location) -> None:
    def more(ledger: Ledger) -> None:
        who = VoiceDraft(source_id=add_source(ledger, kind="person", name="Piers Holloway").id)
        attribute_claims(ledger, [(1, [who])])
        restand(ledger, [1])
        add_evidence(ledger, claims=[1], stance="supports", note="A log.")
        tag_claims(ledger, [(1, ["test"])])
        link_claims(ledger, claim=1, other=2, kind="contradicts")

    on(place, MONDAY, logged("a", "b"))
    on(place, TUESDAY, more)
    before, after = (made(place, as_of=day).claims[0] for day in (MONDAY, TUESDAY))
    assert (before.sources, before.evidence, before.tags, before.links, before.flags) == ((), (), (), (), ())
    assert [len(part) for part in (after.sources, after.evidence, after.tags, after.links, after.flags)] == [1] * 5


def test_evidence_withdrawn_later_still_stood_then(place: Location) -> None:
    on(place, MONDAY, logged("a"))
    on(place, TUESDAY, lambda ledger: add_evidence(ledger, claims=[1], stance="supports", note="A log."))
    on(place, WEDNESDAY, lambda ledger: withdraw_evidence(ledger, number=1, because="A forgery."))
    stood, fell = (made(place, as_of=day).claims[0].evidence[0] for day in (TUESDAY, WEDNESDAY))
    assert (stood.withdrawn_at, stood.withdrawn_because) == (None, None)
    assert (fell.withdrawn_at, fell.withdrawn_because) == (WEDNESDAY, "A forgery.")


def test_sources_merged_later_were_two_then(place: Location) -> None:
    def act(ledger: Ledger) -> None:
        both = [
            VoiceDraft(source_id=add_source(ledger, kind="person", name=name).id) for name in ("P. Holloway", "Piers")
        ]
        log_claims(ledger, [ClaimDraft(text="a", voices=both)])

    on(place, MONDAY, act)
    on(place, TUESDAY, lambda ledger: merge_sources(ledger, other=1, into=2))
    two, one = (made(place, as_of=day).claims[0] for day in (MONDAY, TUESDAY))
    assert ([each.label for each in two.sources], two.flags) == (["P. Holloway", "Piers"], ())
    assert ([each.label for each in one.sources], one.flags) == (["Piers", "Piers"], (Flag.SINGLE_SOURCE,))


def test_a_day_yet_to_come_is_taken_for_now(place: Location) -> None:
    found = made(place, as_of=now() + timedelta(days=400))
    assert found.as_of == found.made_at


@pytest.mark.parametrize("as_of", [None, THURSDAY])
def test_the_standing_of_today_is_the_same_read_or_computed(place: Location, as_of: datetime | None) -> None:
    on(place, MONDAY, logged("a", "b", "c"))
    on(place, TUESDAY, judged(1, "confirmed"))
    on(place, WEDNESDAY, judged(2, "disputed", target="attribution"))
    assert made(place, as_of=as_of).claims == made(place).claims
