"""What falls with a source or a document is what standings say once it has fallen."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC
from itertools import count

from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from factdb.actions.add_document import add_document
from factdb.actions.add_evidence import add_evidence
from factdb.actions.add_source import add_source
from factdb.actions.add_story import add_story
from factdb.actions.derive_document import derive_document
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.actions.publish_story import publish_story
from factdb.actions.record_verdict import record_verdicts
from factdb.actions.restand import restand
from factdb.actions.retract_document import retract_document
from factdb.actions.set_policy import set_policy
from factdb.errors import Refused
from factdb.queries.impact import impact_of
from factdb.rules.corroboration import Node
from factdb.rules.fall import Lineage, resting
from factdb.rules.policy import EVIDENCE, TWO_SOURCE
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing
from factdb.tables import claims, discredits, standings
from factdb.vocabulary import Status

NUMBERS = count(1)


def discredit(ledger: Ledger, source: int) -> None:
    ledger.insert(discredits, {"source_id": source, "because": "It lied."})
    restand(ledger, ledger.connection.execute(select(claims.c.id)).scalars().all())


def retract(ledger: Ledger, document: int) -> None:
    retract_document(ledger, document_id=document, because="It was forged.")


def flagged(ledger: Ledger) -> tuple[set[int], set[int]]:
    query = select(*standings.c["claim_id", "support_lost", "below_policy"])
    rows = ledger.connection.execute(query.where(standings.c.status != Status.WITHDRAWN)).all()
    return {row.claim_id for row in rows if row.support_lost}, {row.claim_id for row in rows if row.below_policy}


@st.composite
def graphs(draw: st.DrawFn) -> dict[str, object]:
    size = draw(st.integers(1, 7))
    pair = st.tuples(st.integers(0, size - 1), st.integers(0, size - 1))
    piece = st.integers(0, size - 1)
    claim = st.tuples(
        st.lists(piece, max_size=3, unique=True),
        st.lists(st.tuples(st.integers(0, 2), st.booleans(), st.sampled_from(["first_hand", "unknown"])), max_size=2),
        st.booleans(),
        st.booleans(),
    )
    return {
        "original": draw(st.lists(st.booleans(), min_size=size, max_size=size)),
        "ours": draw(st.none() | piece),
        "edges": draw(st.lists(pair.filter(lambda p: p[0] != p[1]), max_size=14, unique=True)),
        "down": draw(st.lists(piece, max_size=2, unique=True)),
        "claims": draw(st.lists(claim, min_size=1, max_size=5)),
        "node": draw(st.tuples(st.sampled_from(["document", "source"]), st.integers(0, size - 1))),
    }


def build(ledger: Ledger, graph: dict) -> tuple[list[int], list[int]]:  # type: ignore[type-arg]
    mark = next(NUMBERS)
    story = add_story(ledger, slug=f"story-{mark}", title="A story", url=f"https://example.org/{mark}").id
    people = [add_source(ledger, kind="person", name=f"Person {mark}-{n}").id for n in range(3)]
    papers = []
    made = {later for later, _ in graph["edges"]}
    for number, original in enumerate(graph["original"]):
        url = f"https://example.org/{mark}" if number == graph["ours"] else None
        first = original and number not in made
        papers.append(add_document(ledger, title=f"Paper {mark}-{number}", url=url, original=first))
    for later, earlier in graph["edges"]:
        derive_document(ledger, document_id=papers[later], origin_id=papers[earlier], kind="derived_from")
    for number, (held, voices, confirmed, two) in enumerate(graph["claims"]):
        drafts = [
            VoiceDraft(source_id=people[who], knowledge=knowledge, via=0 if relayed and place else None)
            for place, (who, relayed, knowledge) in enumerate(voices)
        ]
        draft = ClaimDraft(text=f"Claim {mark}-{number}", voices=drafts, story_id=story if number % 2 else None)
        [claim] = log_claims(ledger, [draft])
        for each in held:
            add_evidence(ledger, claims=[claim], stance="supports", document_id=papers[each])
        if confirmed:
            with suppress(Refused):  # in force already
                set_policy(ledger, policy=TWO_SOURCE if two else EVIDENCE, because="So we do.")
            with suppress(Refused):  # short of the policy: it stays unchecked
                record_verdicts(ledger, claims=[claim], status="confirmed", because="So it is.", by="Ida")
    for each in graph["down"]:
        if ("document", each) != graph["node"]:
            retract(ledger, papers[each])
    return people, papers


RELAYED_AT_FIRST_HAND = {
    "original": [True],
    "ours": None,
    "edges": [],
    "down": [0],
    "claims": [([0], [], True, False), ([], [(2, True, "first_hand"), (0, True, "first_hand")], True, True)],
    "node": ("source", 0),
}
"""Who passes on what they also know at first hand stands when the other falls."""


@given(graphs())
@example(graph=RELAYED_AT_FIRST_HAND)
@settings(
    max_examples=25,
    phases=[Phase.explicit, Phase.generate],
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_impact_is_what_standings_say_with_the_node_fallen(place: Location, graph: dict) -> None:  # type: ignore[type-arg]
    def act(ledger: Ledger) -> None:
        people, papers = build(ledger, graph)
        kind, index = graph["node"]
        node = Node(kind, papers[index] if kind == "document" else people[index % 3])
        expected = impact_of(ledger.connection, node)
        lost, below = flagged(ledger)
        fall: Callable[[Ledger, int], None] = retract if kind == "document" else discredit
        fall(ledger, node.id)
        lost_then, below_then = flagged(ledger)
        assert set(expected.lost) == lost_then - lost
        assert set(expected.below) == below_then - below
        fell = impact_of(ledger.connection, node)
        assert fell.fallen
        assert (fell.lost, fell.below) == (expected.lost, expected.below)

    writing(place, act)


def test_published_stories_come_first_and_say_what_readers_were_told(place: Location) -> None:
    def act(ledger: Ledger) -> int:
        told, other = (add_story(ledger, slug=slug, title=slug).id for slug in ("told", "draft"))
        log_claims(ledger, [ClaimDraft(text="One", story_id=other), ClaimDraft(text="Two", story_id=told)])
        memo = add_document(ledger, title="The memo")
        copy = add_document(ledger, title="A copy of it")
        derive_document(ledger, document_id=copy, origin_id=memo, kind="derived_from")
        add_evidence(ledger, claims=[1, 2], stance="supports", document_id=copy)
        record_verdicts(ledger, claims=[2], status="confirmed", because="It says so.", by="Ida")
        publish_story(ledger, story="told")
        return memo

    memo = writing(place, act)
    with reading(place) as connection:
        found = impact_of(connection, Node("document", memo))
    assert (found.reached, found.lost, found.below) == (2, (1, 2), (2,))
    assert [story.slug for story in found.stories] == ["told", "draft"]
    assert found.stories[0].published_at is not None
    assert found.stories[0].published_at.tzinfo == UTC
    [claim] = found.stories[0].claims
    assert (claim.id, claim.published) == (2, True)


def test_a_chain_of_ten_thousand_copies_that_ends_in_a_circle_is_walked() -> None:
    chain = Lineage({0: [9_999], **{number: [number - 1] for number in range(1, 10_000)}})
    assert resting(chain, ()) == set()
    chain.made_from[0] = []
    assert len(resting(chain, ())) == 10_000
    assert len(resting(chain, {5_000})) == 5_000


def test_a_chain_of_sources_falls_with_each_but_fell_with_the_only_one_that_did(place: Location) -> None:
    def act(ledger: Ledger) -> None:
        agency, official = (add_source(ledger, kind="person", name=name).id for name in ("Ida", "Jo"))
        drafts = [VoiceDraft(source_id=agency), VoiceDraft(source_id=official, via=0)]
        log_claims(ledger, [ClaimDraft(text="The harbour is sold.", voices=drafts)])
        both = [Node("source", agency), Node("source", official)]
        assert [impact_of(ledger.connection, node).lost for node in both] == [(1,), (1,)]
        discredit(ledger, agency)
        assert [impact_of(ledger.connection, node).lost for node in both] == [(1,), ()]
        discredit(ledger, official)
        assert [impact_of(ledger.connection, node).lost for node in both] == [(), ()]

    writing(place, act)
