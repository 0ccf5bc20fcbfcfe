"""The sourcing of claims as PROV-JSON, read back by a library that knows nothing of factdb."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from prov.model import (
    ProvActivity,
    ProvAgent,
    ProvAssociation,
    ProvAttribution,
    ProvDerivation,
    ProvDocument,
    ProvEntity,
    ProvInvalidation,
    ProvRecord,
    ProvUsage,
)

from factdb.actions.add_document import add_document
from factdb.actions.add_evidence import add_evidence
from factdb.actions.add_source import add_source
from factdb.actions.derive_document import derive_document
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.actions.record_verdict import record_verdicts
from factdb.actions.retract_document import retract_document
from factdb.store.location import Location
from factdb.store.work import Ledger, writing
from factdb.vocabulary import DerivationKind
from tests.cli.runner import done

KINDS = dict(zip(DerivationKind, (None, "Quotation", "Revision", "PrimarySource"), strict=True))


def fill(ledger: Ledger) -> None:
    """A claim that a named source heard from an unnamed one, on a document made from others, and one beside it."""
    holloway = add_source(ledger, kind="person", name="Piers Holloway").id
    clerk = add_source(ledger, kind="unnamed", descriptor="a clerk at the gates").id
    paper = add_source(ledger, kind="organization", name="The Paper").id
    voices = [VoiceDraft(source_id=clerk, via=1), VoiceDraft(source_id=holloway, cue="told")]
    log_claims(ledger, [ClaimDraft(text='The "gates" closed.\n', voices=voices), ClaimDraft(text="It rained.")])
    page = add_document(ledger, url="https://example.org/page?a=1&b=2", publisher_id=paper, published_on="2026-03")
    log = add_document(ledger, path="/home/ida/drawer/log.txt", sha256="ab" * 32, original=True)
    behind = [add_document(ledger, title=f"Behind {kind}") for kind in KINDS]
    for kind, origin in zip(KINDS, behind, strict=True):
        derive_document(ledger, document_id=page, origin_id=origin, kind=kind)
    derive_document(ledger, document_id=behind[0], origin_id=page, kind=DerivationKind.DERIVED_FROM)  # a circle
    derive_document(ledger, document_id=behind[1], origin_id=log, kind=DerivationKind.PRIMARY_SOURCE)
    add_document(ledger, title="Elsewhere")
    [cited] = add_evidence(ledger, claims=[1], document_id=page, stance="refutes", note="She sits in room 12.")
    add_evidence(ledger, claims=[1], contact="call with the clerk", stance="context")
    record_verdicts(ledger, claims=[1], evidence=[cited], status="refuted", because="The log.", by="Ida Wells")
    retract_document(ledger, document_id=page, because="It was wrong.")


@pytest.fixture
def desk(place: Location) -> Location:
    """A ledger with the claims above."""
    writing(place, fill)
    return place


def exported(desk: Location, *options: str) -> tuple[str, ProvDocument]:
    """What is written, and what the library reads in it."""
    shown = done(desk, "export", "--format", "prov", *options).stdout
    return shown, ProvDocument.deserialize(content=shown, format="json")


def held(document: ProvDocument, kind: type[ProvRecord]) -> dict[str, dict[str, Any]]:
    """The records of a kind, by the last part of their names: properties without their namespaces, names likewise."""
    return {
        str(record.identifier).removeprefix("desk:"): {
            key.localpart: getattr(value, "localpart", value) for key, value in record.attributes
        }
        for record in document.get_records(kind)
    }


def pairs(document: ProvDocument, kind: type[ProvRecord], *names: str) -> set[tuple[Any, ...]]:
    """The given properties of each record of a kind."""
    return {tuple(told.get(name) for name in names) for told in held(document, kind).values()}


def test_a_reader_of_prov_finds_who_said_what(desk: Location) -> None:
    _, read = exported(desk)
    agents = held(read, ProvAgent)
    assert {told["label"]: told["type"] for told in agents.values() if "type" in told} == {
        "Piers Holloway": "Person",
        "a clerk at the gates": "Source",
        "Ida Wells": "Checker",
    }
    assert pairs(read, ProvAttribution, "entity", "agent") == {
        ("claim-1", "source-1"),
        ("claim-1", "source-2"),
        ("document-1", "source-3"),
    }
    assert held(read, ProvAttribution)["attribution-2"]["via"] == "attribution-1"
    claims = {name: told for name, told in held(read, ProvEntity).items() if told["type"] == "Claim"}
    assert {name: (told["label"], told["status"]) for name, told in claims.items()} == {
        "claim-1": ('The "gates" closed.', "refuted"),
        "claim-2": ("It rained.", "unchecked"),
    }


def test_documents_stand_with_all_that_they_were_made_from_and_how(desk: Location) -> None:
    _, read = exported(desk)
    documents = {name for name, told in held(read, ProvEntity).items() if told["type"] == "Document"}
    assert documents == {f"document-{number}" for number in range(1, 7)}  # not the one that is elsewhere
    assert pairs(read, ProvDerivation, "generatedEntity", "usedEntity", "type") == {
        ("evidence-1", "document-1", None),
        *(("document-1", f"document-{number}", word) for number, word in enumerate(KINDS.values(), 3)),
        ("document-3", "document-1", None),
        ("document-4", "document-2", "PrimarySource"),
    }
    assert pairs(read, ProvInvalidation, "entity") == {("document-1",)}


def test_a_verdict_is_what_a_checker_did_with_the_claim_and_the_evidence(desk: Location) -> None:
    _, read = exported(desk)
    [verdict] = held(read, ProvActivity).values()
    assert (verdict["status"], verdict["target"], verdict["startTime"].tzinfo is None) == ("refuted", "content", False)
    assert pairs(read, ProvUsage, "activity", "entity") == {("verdict-1", "claim-1"), ("verdict-1", "evidence-1")}
    assert pairs(read, ProvAssociation, "activity", "agent") == {("verdict-1", "checker-1")}


def test_every_name_that_is_referred_to_is_there_and_the_library_writes_the_same(desk: Location) -> None:
    shown, read = exported(desk)
    there = {name for kind in (ProvEntity, ProvAgent, ProvActivity) for name in held(read, kind)}
    relations = (ProvAttribution, ProvDerivation, ProvUsage, ProvAssociation, ProvInvalidation)
    ends = ("entity", "agent", "activity", "generatedEntity", "usedEntity")
    told = {name for kind in relations for end in ends for (name,) in pairs(read, kind, end) if name}
    assert told <= there
    again = str(read.serialize())
    assert ProvDocument.deserialize(content=again, format="json") == read
    assert json.loads(shown).keys() == json.loads(again).keys()


def test_contacts_notes_reasons_and_folders_stay_with_the_desk(desk: Location) -> None:
    shown, _ = exported(desk)
    assert "log.txt" in shown
    assert not [word for word in ("call with", "room 12", "drawer", "The log.", "It was wrong") if word in shown]


def test_filters_narrow_and_nothing_is_an_empty_document(desk: Location) -> None:
    _, read = exported(desk, "--status", "unchecked")
    assert list(held(read, ProvEntity)) == ["claim-2"]
    _, empty = exported(desk, "--status", "disputed")
    assert not empty.get_records()


def test_what_stands_on_something_withdrawn_is_invalid(new_ledger: Callable[[str], Location]) -> None:
    place = new_ledger("sqlite")
    writing(place, fill)
    done(place, "evidence", "withdraw", "1", "--because", "It was another gate.")
    _, read = exported(place)
    assert pairs(read, ProvInvalidation, "entity") == {("document-1",), ("evidence-1",)}
