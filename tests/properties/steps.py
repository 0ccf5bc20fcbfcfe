"""Steps that change how claims stand, and a small desk that they are taken at."""

from collections.abc import Callable
from typing import Any, TypeAlias

from hypothesis import strategies as st

from factdb.actions.add_document import add_document
from factdb.actions.add_evidence import add_evidence
from factdb.actions.add_source import add_source
from factdb.actions.add_story import add_story
from factdb.actions.affiliate_source import affiliate_source
from factdb.actions.anchor_claim import appear
from factdb.actions.attribute_claim import attribute_claim
from factdb.actions.compare_sources import compare_sources
from factdb.actions.derive_document import derive_document, withdraw_derivation
from factdb.actions.discredit_source import discredit_source, lift_discredit
from factdb.actions.edit_source import edit_source
from factdb.actions.edit_story import edit_story
from factdb.actions.link_claims import link_claims, unlink_claims
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.actions.merge_sources import merge_sources
from factdb.actions.own_source import own_source
from factdb.actions.record_verdict import record_verdicts
from factdb.actions.retract_document import retract_document
from factdb.actions.revise_story import revise_story
from factdb.actions.set_policy import set_policy
from factdb.actions.sign_off import sign_off
from factdb.actions.withdraw_evidence import withdraw_evidence
from factdb.rules.policy import PRESETS
from factdb.store.work import Ledger
from factdb.vocabulary import (
    DerivationKind,
    Identity,
    Information,
    Knowledge,
    LinkKind,
    SourceKind,
    Stance,
    Status,
    Target,
    Tenure,
)

Step: TypeAlias = tuple[Callable[..., object], dict[str, Any]]

CLAIMS, DOCUMENTS = (1, 2, 3), (1, 2, 3, 4)
PERSON, POST, WIRE, OWNER = 1, 2, 3, 4
UNNAMED = (5, 6, 7)
STORY = 1

claims = st.sampled_from(CLAIMS)
documents = st.sampled_from(DOCUMENTS)
houses = st.sampled_from([POST, WIRE, OWNER])
sources = st.sampled_from([PERSON, POST, WIRE, OWNER, *UNNAMED])
unnamed = st.sampled_from(UNNAMED)
kinds = st.sampled_from([DerivationKind.DERIVED_FROM, DerivationKind.QUOTED_FROM])
dates = st.sampled_from([None, "2022", "2023-06"])


def world(ledger: Ledger) -> None:
    """What steps are about: three claims, two of them of one story, on four documents and seven sources."""
    add_source(ledger, kind="person", name="Ida Tarbell")
    for name in ("The Post", "The Wire", "The Owner"):
        add_source(ledger, kind="organization", name=name)
    for words in ("an official", "an aide", "a clerk"):
        add_source(ledger, kind="unnamed", descriptor=words)
    add_story(ledger, slug="visit", title="The visit", text="They met.")
    log_claims(ledger, [ClaimDraft(text=f"Claim {n}.", story_id=STORY if n < CLAIMS[-1] else None) for n in CLAIMS])
    for number in DOCUMENTS:
        add_document(ledger, url=page(number), publisher_id=WIRE if number == 1 else None)
    derive_document(ledger, document_id=1, origin_id=2, kind="quoted_from")
    derive_document(ledger, document_id=2, origin_id=3, kind="derived_from")
    for claim, source, document in zip(CLAIMS, (POST, PERSON, UNNAMED[0]), (1, 2, 4), strict=True):
        speak(ledger, claim=claim, source=source, relay=None, knowledge="first_hand")
        add_evidence(ledger, claims=[claim], stance="supports", document_id=document)


def page(number: int) -> str:
    """The address of a document."""
    return f"https://example.org/{number}"


def step(act: Callable[..., object], **arguments: Any) -> st.SearchStrategy[Step]:
    """A step: an action, and its arguments, drawn where they are strategies."""
    drawn = {
        name: value if isinstance(value, st.SearchStrategy) else st.just(value) for name, value in arguments.items()
    }
    return st.tuples(st.just(act), st.fixed_dictionaries(drawn))


def speak(ledger: Ledger, *, claim: int, source: int, relay: int | None, **more: Any) -> None:
    through = None if relay is None else VoiceDraft(source_id=relay, cue="relayed")
    attribute_claim(ledger, claim_id=claim, speaker=VoiceDraft(source_id=source, **more), relay=through, again=True)


def judge(ledger: Ledger, *, claim: int, insist: bool, status: str, target: str) -> None:
    override = "The editor insists." if insist and status == Status.CONFIRMED else None
    record_verdicts(ledger, claims=[claim], status=status, because="So.", by="Ida", target=target, override=override)


def complete(ledger: Ledger, *, document: int, **more: Any) -> None:
    add_document(ledger, url=page(document), **more)


STEPS = st.one_of(
    step(
        speak,
        claim=claims,
        source=sources,
        relay=st.none() | sources,
        knowledge=st.sampled_from(Knowledge),
        said_on=dates,
    ),
    step(
        add_evidence,
        claims=st.lists(claims, min_size=1, max_size=2),
        stance=st.sampled_from([Stance.SUPPORTS, Stance.SUPPORTS, Stance.REFUTES]),
        information=st.sampled_from(Information),
        target=st.sampled_from([Target.CONTENT, Target.CONTENT, Target.ATTRIBUTION]),
        document_id=st.none() | documents,
        note="Seen.",
    ),
    step(withdraw_evidence, number=st.integers(1, 6), because="Forged."),
    step(derive_document, document_id=documents, origin_id=documents, kind=kinds),
    step(withdraw_derivation, document_id=documents, origin_id=documents, kind=kinds, because="Misread."),
    step(retract_document, document_id=documents, because="Forged."),
    step(complete, document=documents, original=st.booleans()),
    step(complete, document=documents, publisher_id=houses, published_on=dates),
    step(complete, document=documents, story_id=STORY),
    step(appear, claim_id=claims, revision_id=1, spans=[(0, 4)]),
    step(revise_story, slug="visit", text=st.sampled_from(["They met.", "They did not meet.", "Met they have."])),
    step(revise_story, slug="visit", text=st.sampled_from(["They met.", "They met late.", "It rained."])),
    step(edit_story, story_id=STORY, url=documents.map(page) | st.just("")),
    step(discredit_source, source_id=sources, because="It lied.", valid_from=dates),
    step(lift_discredit, source_id=sources, because="It did not."),
    step(compare_sources, one=unnamed, other=unnamed, identity=st.sampled_from(Identity), because="It is known."),
    step(merge_sources, other=sources, into=sources),
    step(
        affiliate_source,
        source_id=sources,
        organization_id=houses,
        tenure=st.sampled_from(Tenure),
        valid_from=dates,
        valid_until=dates,
    ),
    step(own_source, daughter=houses, owner=houses, valid_until=dates),
    step(edit_source, source_id=sources, kind=st.sampled_from(SourceKind)),
    step(link_claims, claim=claims, other=claims, kind=LinkKind.CONTRADICTS),
    step(unlink_claims, claim=claims, other=claims, kind=LinkKind.CONTRADICTS),
    step(
        judge,
        claim=claims,
        insist=st.booleans(),
        status=st.sampled_from([Status.CONFIRMED, *Status]),
        target=st.sampled_from(Target),
    ),
    step(
        sign_off,
        claims=st.lists(claims, min_size=1, max_size=2),
        by=st.sampled_from(["Ida", "Ethel"]),
        knows_identity=st.booleans(),
    ),
    step(set_policy, policy=st.sampled_from(list(PRESETS.values())), because="Agreed."),
)
"""What may be recorded. Much of it is refused: that must change nothing."""
