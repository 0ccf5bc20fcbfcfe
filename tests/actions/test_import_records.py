"""What an import brings is recorded once, with everything that the file says of it."""

from dataclasses import replace

from sqlalchemy import func, select

from factdb.actions.add_source import add_source
from factdb.actions.import_drafts import PieceDraft, RecordDraft, ReviewDraft, SpeakerDraft
from factdb.actions.import_records import Batch, import_records
from factdb.actions.import_verdicts import OVERRIDE
from factdb.actions.record_verdict import record_verdicts
from factdb.actions.set_policy import set_policy
from factdb.queries.audit import findings
from factdb.queries.claims import claim
from factdb.queries.health import problems
from factdb.rules.policy import STRICT
from factdb.store.location import Location
from factdb.store.work import reading, writing
from factdb.tables import evidence, sources

SPEAKER = SpeakerDraft(name="Ann Lee", role="mayor", organization="Greens", said_on="2021-03")
REVIEW = ReviewDraft(
    words="Pants on Fire", status="refuted", reviewer="Checkers", on="2021-04-02", url="https://x.org/r"
)
RECORD = RecordDraft(
    text="The bridge has two lanes.",
    line=2,
    key="17",
    tags=("roads",),
    speakers=[SPEAKER],
    url="https://x.org/speech",
    reviews=[REVIEW],
    evidence=[PieceDraft(url="https://x.org/plan", note="page 3")],
)


def brought(place: Location, *records: RecordDraft, whole: bool = False) -> Batch:
    return writing(place, lambda ledger: import_records(ledger, records, whole=whole))


def test_speaker_role_rating_and_evidence_stand_in_their_own_columns(place: Location) -> None:
    assert brought(place, RECORD) == Batch(1, 0, 0, ())
    with reading(place) as connection:
        row = claim(connection, 1)
        assert (row.text, row.status, row.tags) == (RECORD.text, "refuted", ("roads",))
        assert (row.sources[0].name, row.sources[0].role, row.sources[0].said_on) == ("Ann Lee", "mayor", "2021-03")
        assert {each.url for each in row.evidence} == {"https://x.org/r", "https://x.org/plan", "https://x.org/speech"}
        [verdict] = row.verdicts
        assert (verdict.decided_by, verdict.because[:22]) == ("Checkers", 'Rated "Pants on Fire" ')
        assert verdict.decided_at.isoformat() == "2021-04-02T00:00:00+00:00"
        assert (list(findings(connection)), list(problems(connection))) == ([], [])


def test_a_second_run_adds_nothing(place: Location) -> None:
    plain = RecordDraft(text="Another claim.", line=3)
    brought(place, RECORD, plain)
    with reading(place) as connection:
        before = connection.execute(select(func.count()).select_from(sources)).scalar()
    assert brought(place, RECORD, plain, plain) == Batch(0, 0, 3, ())
    with reading(place) as connection:
        assert connection.execute(select(func.count()).select_from(sources)).scalar() == before


def test_a_rating_that_no_rule_maps_is_kept_in_its_words_and_gives_no_verdict(place: Location) -> None:
    brought(place, replace(RECORD, reviews=[replace(REVIEW, status=None, scale="1 to 5")]))
    with reading(place) as connection:
        row = claim(connection, 1)
    assert (row.status, row.verdicts) == ("unchecked", ())
    notes = [each.note for each in row.evidence if each.stance == "context" and each.note]
    assert 'Rated "Pants on Fire" by Checkers, on the scale 1 to 5 (2021-04-02).' in notes


def test_a_known_claim_gets_the_review_that_it_had_not_and_a_later_map_gives_its_verdict(place: Location) -> None:
    brought(place, replace(RECORD, reviews=[replace(REVIEW, status=None)]))
    assert brought(place, RECORD) == Batch(0, 1, 0, ())
    other = replace(REVIEW, reviewer="Others", words="Half true", status="disputed", on="2021-05-01")
    assert brought(place, replace(RECORD, reviews=[other])) == Batch(0, 1, 0, ())
    assert brought(place, RECORD, replace(RECORD, reviews=[other])) == Batch(0, 0, 2, ())
    with reading(place) as connection:
        row = claim(connection, 1)
        assert (row.status, len(row.verdicts)) == ("disputed", 2)


def test_a_review_of_no_known_day_does_not_overrule_the_desk(place: Location) -> None:
    brought(place, replace(RECORD, reviews=()))
    writing(place, lambda ledger: record_verdicts(ledger, claims=[1], status="disputed", because="We asked.", by="Ida"))
    undated = replace(RECORD, reviews=[replace(REVIEW, on=None)])
    assert brought(place, undated) == Batch(0, 1, 0, ())
    assert brought(place, undated) == Batch(0, 0, 1, ())
    with reading(place) as connection:
        assert claim(connection, 1).status == "disputed"


def test_a_confirmation_from_outside_is_an_override_where_the_policy_asks_for_more(place: Location) -> None:
    note = replace(REVIEW, status="confirmed", words="True", url=None)
    brought(place, replace(RECORD, reviews=[note], evidence=(), url=None))
    second = replace(RECORD, text="Nobody has seen the plan.", reviews=[note], evidence=(), speakers=())
    writing(place, lambda ledger: set_policy(ledger, policy=STRICT, because="We ask for more."))
    brought(place, second)
    with reading(place) as connection:
        rows = [claim(connection, number) for number in (1, 2)]
    assert [row.status for row in rows] == ["confirmed", "confirmed"]
    assert [row.verdicts[0].override_reason for row in rows] == [None, OVERRIDE]


def test_what_cannot_be_taken_is_told_with_its_line_and_the_rest_is_taken_unless_all_must_be(place: Location) -> None:
    writing(place, lambda ledger: [add_source(ledger, kind="person", name="Bo Ek") for _ in range(2)])
    empty = replace(RECORD, text=" ", line=3)
    unknown = replace(RECORD, line=4, speakers=[SpeakerDraft(name="bo ek")])
    ahead = replace(RECORD, line=5, reviews=[replace(REVIEW, on="2999")])
    lines = [3, 4, 5]
    refused = brought(place, RECORD, empty, unknown, ahead, whole=True)
    assert (refused.added, [line for line, _ in refused.refused]) == (0, lines)
    taken = brought(place, RECORD, empty, unknown, ahead)
    assert (taken.added, [line for line, _ in taken.refused]) == (1, lines)
    assert "Several sources are called 'bo ek': 1, 2." in dict(taken.refused)[4]


def test_unnamed_speakers_are_kept_by_their_descriptor_and_each_is_somebody_else(place: Location) -> None:
    said = SpeakerDraft(kind="unnamed", descriptor="a senior official")
    named = SpeakerDraft(kind="unnamed", name="Deep Throat", descriptor="a source")
    done = brought(
        place,
        RecordDraft(text="One.", line=1, speakers=[said]),
        RecordDraft(text="Two.", line=2, speakers=[said]),
        RecordDraft(text="Three.", line=3, speakers=[named]),
    )
    assert (done.added, [line for line, _ in done.refused]) == (2, [3])
    with reading(place) as connection:
        assert {claim(connection, number).sources[0].source_id for number in (1, 2)} == {1, 2}
        assert connection.execute(select(func.count()).select_from(evidence)).scalar() == 0


def test_a_rehearsal_counts_as_the_import_would_and_writes_nothing(place: Location) -> None:
    seen: set[str] = set()
    first = writing(place, lambda ledger: import_records(ledger, [RECORD], rehearsed=seen))
    again = writing(place, lambda ledger: import_records(ledger, [RECORD], rehearsed=seen))
    assert (first, again) == (Batch(1, 0, 0, ()), Batch(0, 0, 1, ()))
    with reading(place) as connection:
        assert connection.execute(select(func.count()).select_from(sources)).scalar() == 0
