"""A claim with every sort of support behind it, and one with forty documents, for tests that trace."""

from factdb.actions.add_document import add_document
from factdb.actions.add_evidence import add_evidence
from factdb.actions.add_source import add_source
from factdb.actions.derive_document import derive_document
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.actions.retract_document import retract_document
from factdb.store.work import Ledger

EVERYTHING, FORTY, NOTHING = 1, 2, 3
"""Claims: with a bit of each; with forty documents of three original ones; with nothing behind it."""


def lineage(ledger: Ledger) -> None:
    """Fills an empty ledger."""
    wire = add_source(ledger, kind="organization", name="The Wire").id
    official = add_source(ledger, kind="unnamed", descriptor="a senior official").id
    other = add_source(ledger, kind="unnamed", descriptor="an aide").id
    voices = [
        VoiceDraft(source_id=wire, cue="reported", said_on="2023-06-18", knowledge="second_hand"),
        VoiceDraft(source_id=official, via=0, cue="said", quote="It was late.", knowledge="first_hand"),
        VoiceDraft(source_id=other, cue="according to", knowledge="first_hand"),
        VoiceDraft(source_id=add_source(ledger, kind="organization", name="The Agency").id, cue="said"),
    ]
    log_claims(
        ledger,
        [
            ClaimDraft(text="The barrier closed late.", voices=voices),
            ClaimDraft(text="The harbour froze in 1963."),
            ClaimDraft(text="Nobody said so."),
        ],
    )
    _circle(ledger, publisher=wire)
    _forty(ledger)


def _circle(ledger: Ledger, *, publisher: int) -> None:
    one = add_document(ledger, title="A blog", publisher_id=publisher, published_on="2023-06-19")
    two = add_document(ledger, url="https://example.org/encyclopedia")
    memo, log = add_document(ledger, title="The memo"), add_document(ledger, title="The log", original=True)
    derive_document(ledger, document_id=one, origin_id=two, kind="quoted_from")
    derive_document(ledger, document_id=two, origin_id=one, kind="derived_from", note="it says so below")
    derive_document(ledger, document_id=memo, origin_id=log, kind="primary_source")
    add_evidence(ledger, claims=[EVERYTHING], stance="supports", document_id=one, locator="page 3")
    add_evidence(ledger, claims=[EVERYTHING], stance="supports", document_id=memo)
    add_evidence(ledger, claims=[EVERYTHING], stance="supports", contact="the harbour master", information="primary")
    add_evidence(ledger, claims=[EVERYTHING], stance="refutes", note="The other log says otherwise.")
    retract_document(ledger, document_id=memo, because="It was forged.")


def _forty(ledger: Ledger) -> None:
    """Three originals, seven agency reports on them, thirty papers that carry those, each evidence for the claim."""
    originals = [add_document(ledger, title=f"Harbour log, volume {n}", original=True) for n in range(1, 4)]
    agencies = [add_document(ledger, title=f"Agency report {n} on the frozen harbour") for n in range(1, 8)]
    papers = [add_document(ledger, title=f"Paper {n}: how the harbour froze over") for n in range(1, 31)]
    for place, agency in enumerate(agencies):
        derive_document(ledger, document_id=agency, origin_id=originals[place % 3], kind="derived_from")
    for place, paper in enumerate(papers):
        derive_document(ledger, document_id=paper, origin_id=agencies[place % 7], kind="quoted_from")
        add_evidence(ledger, claims=[FORTY], stance="supports", document_id=paper)
