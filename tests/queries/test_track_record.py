"""A source's track record."""

from collections.abc import Sequence
from datetime import timedelta

from factdb.actions.add_source import add_source
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.actions.merge_sources import merge_sources
from factdb.actions.record_verdict import record_verdicts
from factdb.clock import now
from factdb.queries.track_record import track_record
from factdb.reports.track_record import track_record_lines, track_record_object
from factdb.rules.tally import TrackRecord
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing
from factdb.vocabulary import Target


def told(ledger: Ledger, voices: Sequence[VoiceDraft], *statuses: str, target: str = "content") -> None:
    """Logs a claim for each status, and judges it so; an empty status leaves it unchecked."""
    for status in statuses:
        [number] = log_claims(ledger, [ClaimDraft(text="It happened.", voices=voices)], again=True)
        if status:
            override = "It is only a test." if status == "confirmed" else None
            record_verdicts(
                ledger, claims=[number], status=status, because="Seen.", by="Ida", target=target, override=override
            )


def record(place: Location, number: int) -> TrackRecord:
    with reading(place) as connection:
        return track_record(connection, number)


def person(ledger: Ledger, name: str = "Antony Blinken") -> int:
    return add_source(ledger, kind="person", name=name).id


def test_each_figure_has_its_denominator_and_the_two_questions_are_kept_apart(place: Location) -> None:
    def act(ledger: Ledger) -> int:
        number = person(ledger)
        told(ledger, [VoiceDraft(source_id=number)], *["confirmed"] * 3, "refuted", "unconfirmed", "withdrawn", "", "")
        told(ledger, [VoiceDraft(source_id=number)], "confirmed", target="attribution")
        return number

    found = record(place, writing(place, act))
    assert track_record_lines(found) == [
        "Is it true: 9 claims, 5 checked: 3 confirmed, 1 unconfirmed, 1 refuted; 1 withdrawn.",
        "Was it said: 9 claims, 1 checked: 1 confirmed.",
    ]
    spoken = track_record_object(found)["spoken"]["content"]
    assert (spoken["claims"], spoken["checked"], spoken["confirmed"], spoken["unchecked"]) == (9, 5, 3, 3)
    assert spoken["disputed"] == spoken["unverifiable"] == 0


def test_where_nobody_has_looked_the_record_says_so(place: Location) -> None:
    def act(ledger: Ledger) -> tuple[int, int, int]:
        silent, once, often = person(ledger, "Silent"), person(ledger, "Once"), person(ledger, "Often")
        told(ledger, [VoiceDraft(source_id=once)], "")
        told(ledger, [VoiceDraft(source_id=often)], "", "", "withdrawn")
        return silent, once, often

    silent, once, often = writing(place, act)
    assert track_record_lines(record(place, silent))[0] == "Is it true: no claims."
    assert track_record_lines(record(place, once))[0] == "Is it true: 1 claim, nobody has checked it."
    assert track_record_lines(record(place, often))[0] == "Is it true: 3 claims, nobody has checked any; 1 withdrawn."


def test_what_a_source_only_passed_on_is_counted_apart(place: Location) -> None:
    def act(ledger: Ledger) -> tuple[int, int]:
        relay, origin = person(ledger), add_source(ledger, kind="organization", name="U.S. intelligence").id
        told(ledger, [VoiceDraft(source_id=relay), VoiceDraft(source_id=origin, via=0)], "refuted", "")
        told(ledger, [VoiceDraft(source_id=relay)], "confirmed")
        both = [VoiceDraft(source_id=relay), VoiceDraft(source_id=origin, via=0), VoiceDraft(source_id=relay)]
        told(ledger, both, "disputed")
        return relay, origin

    relay, origin = writing(place, act)
    assert track_record_lines(record(place, relay)) == [
        "Is it true: 2 claims, 2 checked: 1 confirmed, 1 disputed.",
        "Was it said: 2 claims, nobody has checked any.",
        "Only passed on from others: 2 claims, 1 checked: 1 refuted.",
    ]
    assert track_record_lines(record(place, origin))[0] == "Is it true: 3 claims, 2 checked: 1 disputed, 1 refuted."


def test_a_claim_counts_once_however_often_a_source_and_those_merged_into_it_made_it(place: Location) -> None:
    def act(ledger: Ledger) -> int:
        old, new = person(ledger, "A. Blinken"), person(ledger)
        told(ledger, [VoiceDraft(source_id=old), VoiceDraft(source_id=new), VoiceDraft(source_id=new)], "confirmed")
        told(ledger, [VoiceDraft(source_id=old)], "refuted")
        merge_sources(ledger, other=old, into=new)
        return new

    found = record(place, writing(place, act))
    assert (found.spoken[Target.CONTENT].claims, found.spoken[Target.CONTENT].checked) == (2, 2)
    assert found.relayed[Target.CONTENT].claims == 0


def test_a_record_is_told_as_of_any_date_as_what_was_recorded_then_adds_up(place: Location) -> None:
    def first(ledger: Ledger) -> tuple[int, int]:
        old, new = person(ledger, "A. Blinken"), person(ledger)
        told(ledger, [VoiceDraft(source_id=new)], "unconfirmed", "")
        told(ledger, [VoiceDraft(source_id=old)], "refuted")
        return old, new

    old, new = writing(place, first)
    then = now()

    def later(ledger: Ledger) -> None:
        told(ledger, [VoiceDraft(source_id=new)], "refuted")
        record_verdicts(ledger, claims=[1], status="refuted", because="Seen.", by="Ida")
        merge_sources(ledger, other=old, into=new)

    writing(place, later)
    with reading(place) as connection:
        before = track_record(connection, new, then)
        none = track_record(connection, new, then - timedelta(days=1))
        same = track_record(connection, new, now())
    assert track_record_lines(before)[0] == "Is it true: 2 claims, 1 checked: 1 unconfirmed."
    assert track_record_lines(none)[0] == "Is it true: no claims."
    assert same == record(place, new)
    assert track_record_lines(same)[0] == "Is it true: 4 claims, 3 checked: 3 refuted."
