"""How reports say things."""

from datetime import timedelta

import pytest

from factdb.queries.rows import LinkRow
from factdb.reports import phrases
from tests.reports.sample import NOON, attribution, claim, evidence, report, unchecked, verdict

REOPENED = unchecked(id=3, verdicts=(verdict(claim_id=3), verdict(id=2, claim_id=3, status="unchecked")))


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        ((), "There are no claims."),
        ((unchecked(),), "1 claim. Nobody has checked it."),
        ((unchecked(), unchecked(id=4)), "2 claims. Nobody has checked any of them."),
        ((claim(), unchecked()), "2 claims: 1 refuted. Nobody has checked the other 1."),
        ((claim(), claim(id=4, status="confirmed")), "2 claims: 1 refuted and 1 confirmed."),
        ((REOPENED,), "1 claim. It was checked before and stands open again."),
        ((claim(), REOPENED), "2 claims: 1 refuted. The other 1 was checked before and stands open again."),
        (
            (claim(), unchecked(), REOPENED),
            "3 claims: 1 refuted. Nobody has checked 1 of them; 1 was checked before and stands open again.",
        ),
    ],
)
def test_the_summary_tells_apart_what_nobody_checked_and_what_failed(claims: tuple[object, ...], said: str) -> None:
    assert phrases.summary(report(*claims)) == said  # type: ignore[arg-type]


def test_unchecked_never_reads_as_if_somebody_had_looked() -> None:
    assert phrases.content_in_words(unchecked()) == "nobody has checked this"
    assert "confirm" not in phrases.content_in_words(unchecked())
    assert "could not confirm" in phrases.content_in_words(claim(status="unconfirmed"))


def test_a_claim_that_was_reopened_is_not_called_never_checked() -> None:
    assert phrases.content_in_words(REOPENED) == "nobody has checked this since it was reopened"
    assert phrases.attribution_in_words(unchecked()).startswith("no source is named")


def test_a_source_is_told_as_the_story_names_it() -> None:
    assert (
        phrases.speaker(attribution())
        == "Piers Holloway, harbour master, Port of Aldermouth (in the story: “the man at the gates”)"
    )
    assert (
        phrases.speaker(attribution(tenure="former", descriptor=None))
        == "Piers Holloway, formerly harbour master, Port of Aldermouth"
    )
    plain = attribution(descriptor="harbour master", organization=None)
    assert phrases.speaker(plain) == "Piers Holloway, harbour master"
    unnamed = attribution(kind="unnamed", name=None, descriptor="an engineer", role=None, organization=None)
    assert phrases.speaker(unnamed) == "Unnamed source: “an engineer”"


def test_how_it_was_said_is_told_with_terms_and_relay() -> None:
    row = attribution(ground_rules="off_record", via="Ada Byrne", mode="indirect", quote=None)
    assert phrases.manner(row) == (
        "“told the council”, in the story’s words, off the record: not for publication, on 2026-03-10, "
        "passed on by Ada Byrne"
    )
    assert ", at second hand, on 2026-03-10" in phrases.manner(attribution(knowledge="second_hand"))


def test_how_reliable_a_source_was_rated_is_told_with_what_the_grade_means() -> None:
    assert phrases.manner(attribution(reliability="C")).endswith(", on 2026-03-10, rated C, fairly reliable")


def test_the_moment_of_writing_is_told_where_it_is_not_that_of_deciding() -> None:
    assert phrases.decided(verdict()) == "2026-03-10 12:00 UTC, Noor"
    late = verdict(recorded_at=NOON + timedelta(days=2))
    assert phrases.decided(late) == "2026-03-10 12:00 UTC, Noor (recorded 2026-03-12 12:00 UTC)"
    assert phrases.decided(verdict(recorded_by="Ida")) == "2026-03-10 12:00 UTC, Noor (recorded by Ida)"


def test_only_the_name_of_a_file_is_told_never_its_folders() -> None:
    row = evidence(title=None, url=None, path="/home/ida/secret-source/scan.pdf", sha256="ab" * 32)
    told = phrases.exhibit(row)
    assert told.startswith("scan.pdf; p. 2; SHA-256 abababababababab…; contact: call with the port; Gate 3")
    assert "secret" not in told


def test_evidence_that_a_verdict_cites_and_the_report_lacks_is_said_to_be_later() -> None:
    assert phrases.grounds(verdict(evidence=(1, 5)), claim()) == "on evidence 1 and 5 (recorded later)"


def test_a_link_is_told_from_the_side_of_the_claim_that_shows_it() -> None:
    link = LinkRow(id=1, claim_id=1, other_id=2, kind="depends_on", note=None)
    assert phrases.link_in_words(link, 1) == "depends on claim 2"
    assert phrases.link_in_words(link, 2) == "claim 1 depends on this one"


def test_a_sentence_begins_with_a_capital_and_an_address_with_none() -> None:
    assert phrases.capitalised("it has fallen") == "It has fallen"
    assert phrases.capitalised("https://example.org/a has fallen") == "https://example.org/a has fallen"
