"""A small ledger with one claim of each sort, for tests that read."""

from factdb.actions.add_evidence import add_evidence
from factdb.actions.add_source import add_source
from factdb.actions.add_story import add_story
from factdb.actions.affiliate_source import affiliate_source
from factdb.actions.link_claims import link_claims
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.actions.merge_sources import merge_sources
from factdb.actions.record_verdict import record_verdicts
from factdb.store.location import Location
from factdb.store.work import Ledger, writing

BLINKEN, OFFICIAL, INTELLIGENCE, SHORT = 1, 2, 3, 4
"""Sources: a person; an unnamed one; an organization; the person again by a shorter name, merged into the first."""

TALKS, FLIGHTS, ARMS, NOBODY, TWICE = 1, 2, 3, 4, 5
"""Claims: confirmed by override; refuted on evidence; told through another; in the story's own voice; of two."""


def desk(ledger: Ledger) -> None:
    """Fills an empty ledger."""
    story = add_story(ledger, slug="visit", title="The visit").id
    add_source(ledger, kind="person", name="Antony Blinken")
    add_source(ledger, kind="unnamed", descriptor="a senior official")
    add_source(ledger, kind="organization", name="U.S. intelligence")
    add_source(ledger, kind="person", name="Tony B.")
    role = affiliate_source(ledger, source_id=BLINKEN, role="secretary of state", tenure="present")
    spoke = VoiceDraft(
        source_id=BLINKEN,
        affiliation_id=role,
        cue="said",
        quote="candid and constructive",
        ground_rules="on_record",
        said_on="2023-06-18",
    )
    whispered = VoiceDraft(source_id=OFFICIAL, cue="according to")
    relayed = [VoiceDraft(source_id=SHORT, cue="stated"), VoiceDraft(source_id=INTELLIGENCE, via=0, cue="indicated")]
    log_claims(
        ledger,
        [
            ClaimDraft(
                text="The talks took seven hours.", story_id=story, kind="numerical", tags=["talks"], voices=[spoke]
            ),
            ClaimDraft(text="Airlines will add flights.", story_id=story, kind="event", voices=[whispered]),
            ClaimDraft(text="Arms may go to Russia.", kind="event", note="Ask again.", voices=relayed),
            ClaimDraft(text="The visit had been put off in February.", story_id=story, tags=["talks", "visit"]),
            ClaimDraft(text="Neither side gave way.", voices=[spoke, whispered]),
        ],
    )
    judge(ledger, TALKS, "confirmed", override="It was on television.")
    [found] = add_evidence(ledger, claims=[FLIGHTS], stance="refutes", note="The timetable says otherwise.")
    judge(ledger, FLIGHTS, "unconfirmed")
    judge(ledger, FLIGHTS, "refuted", evidence=[found])
    judge(ledger, FLIGHTS, "disputed", target="attribution")
    judge(ledger, TWICE, "withdrawn")
    link_claims(ledger, claim=ARMS, other=FLIGHTS, kind="contradicts")
    merge_sources(ledger, other=SHORT, into=BLINKEN)


def judge(ledger: Ledger, claim: int, status: str, **more: object) -> None:
    """Records Ida's verdict on a claim."""
    record_verdicts(ledger, claims=[claim], status=status, because=f"It is {status}.", by="Ida", **more)  # type: ignore[arg-type]


def filled(place: Location) -> Location:
    """An empty ledger, filled."""
    writing(place, desk)
    return place
