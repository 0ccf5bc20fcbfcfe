"""The sourcing of claims as provenance: PROV-JSON (W3C Member Submission, 24 April 2013) of the model PROV-DM.

Claims, pieces of evidence and documents are entities; sources and checkers are agents; verdicts are activities. A claim
is attributed to its sources and a document to its publisher, a document is derived from others, a piece of evidence
from its document, and a verdict used the claim and the evidence that it cites. What was withdrawn or retracted is
invalidated. A record's name is its kind and its number in this ledger, under the ledger's own uid.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any

from factdb.queries.ancestry import Ancestry
from factdb.queries.document_rows import DocumentRow
from factdb.queries.rows import AttributionRow, ClaimRow, EvidenceRow, VerdictRow
from factdb.rules.dates import stamp
from factdb.vocabulary import DerivationKind, SourceKind

VOCABULARY = "urn:x-factdb:vocabulary#"
"""Where factdb's own words stand: those of docs/reference/vocabulary.md."""

DERIVATIONS = {
    DerivationKind.QUOTED_FROM: "prov:Quotation",
    DerivationKind.REVISION_OF: "prov:Revision",
    DerivationKind.PRIMARY_SOURCE: "prov:PrimarySource",
}
"""The kinds of derivation that PROV has a word for; any other is a derivation and no more."""

AGENTS = {
    SourceKind.PERSON: "prov:Person",
    SourceKind.ORGANIZATION: "prov:Organization",
    SourceKind.OFFICE: "prov:Organization",
}
"""The kinds of source that PROV has a word for. An unnamed source is an agent of whom nothing is said but how stories
describe it."""

Record = dict[str, Any]


class Graph:
    """Records of PROV-JSON as they come: by their sort, then by their name. What is said twice stands once."""

    def __init__(self) -> None:
        self.records: defaultdict[str, dict[str, Record]] = defaultdict(dict)
        self._checkers: dict[str, str] = {}

    def put(self, sort: str, name: str, **told: Any) -> str:
        """Adds a record, without what is None; `a__b` is the property `b` of the vocabulary `a`. Returns its name."""
        held = {key.replace("__", ":"): value for key, value in told.items() if value is not None}
        self.records[sort].setdefault(name, {}).update(held)
        return name

    def checker(self, called: str) -> str:
        """The agent that is a checker, by the name under which they decide."""
        name = self._checkers.setdefault(called, f"desk:checker-{len(self._checkers) + 1}")
        return self.put("agent", name, prov__label=called, prov__type=word("factdb:Checker"))


def as_prov(
    claims: Iterable[ClaimRow], *, ancestry_of: Callable[[Collection[int]], Ancestry], ledger_uid: str
) -> Iterator[str]:
    """Claims with their sources, evidence, verdicts and documents as PROV-JSON text, a record a line.

    The format keeps records together by their sort: all are held until the last claim is read.
    """
    graph = Graph()
    cited: set[int] = set()
    for row in claims:
        _claim(graph, row)
        cited.update(each.document_id for each in row.evidence if each.document_id is not None)
    ancestry = ancestry_of(cited)
    for document in ancestry.documents:
        _document(graph, document)
    for made in ancestry.made:
        kind = DERIVATIONS.get(DerivationKind(made.kind))
        _derived(graph, f"desk:derivation-{made.id}", named(made.document_id), named(made.origin_id), kind)
    prefixes = {"desk": f"urn:uuid:{ledger_uid}#", "factdb": VOCABULARY}
    yield f'{{\n"prefix": {json.dumps(prefixes)}'
    for sort, records in graph.records.items():
        lines = (f"{json.dumps(name)}: {json.dumps(told, ensure_ascii=False)}" for name, told in records.items())
        yield f',\n"{sort}": {{\n{next(lines)}'
        yield from (f",\n{line}" for line in lines)
        yield "\n}"
    yield "\n}\n"


def named(document: int) -> str:
    """The name of a document."""
    return f"desk:document-{document}"


def word(name: str) -> Record:
    """A name as a value."""
    return {"$": name, "type": "xsd:QName"}


def _claim(graph: Graph, row: ClaimRow) -> None:
    name = graph.put(
        "entity",
        f"desk:claim-{row.id}",
        prov__type=word("factdb:Claim"),
        prov__label=row.text,
        factdb__uid=row.uid,
        factdb__status=row.status,
        factdb__attribution_status=row.attribution_status,
        factdb__story=row.story,
    )
    for voice in row.sources:
        _attribution(graph, name, voice)
    for piece in row.evidence:
        _evidence(graph, name, piece)
    for verdict in row.verdicts:
        _verdict(graph, name, verdict)


def _attribution(graph: Graph, claim: str, row: AttributionRow) -> None:
    source = graph.put(
        "agent",
        f"desk:source-{row.source_id}",
        prov__label=row.label,
        prov__type=word(AGENTS.get(SourceKind(row.kind), "factdb:Source")),
        factdb__kind=row.kind,
    )
    graph.put(
        "wasAttributedTo",
        f"desk:attribution-{row.id}",
        prov__entity=claim,
        prov__agent=source,
        factdb__cue=row.cue,
        factdb__said_on=row.said_on,
        factdb__knowledge=row.knowledge,
        factdb__ground_rules=row.ground_rules,
        factdb__via=word(f"desk:attribution-{row.via_id}") if row.via_id else None,
    )


def _evidence(graph: Graph, claim: str, row: EvidenceRow) -> None:
    name = graph.put(
        "entity",
        f"desk:evidence-{row.id}",
        prov__type=word("factdb:Evidence"),
        factdb__uid=row.uid,
        factdb__on=word(claim),
        factdb__stance=row.stance,
        factdb__information=row.information,
        factdb__target=row.target,
    )
    if row.document_id is not None:
        _derived(graph, f"desk:evidence-{row.id}-derivation", name, named(row.document_id), None)
    if row.withdrawn_at:
        _invalid(graph, name, stamp(row.withdrawn_at))


def _verdict(graph: Graph, claim: str, row: VerdictRow) -> None:
    at = stamp(row.known_at) if row.known_at else None
    name = graph.put(
        "activity",
        f"desk:verdict-{row.id}",
        prov__type=word("factdb:Verdict"),
        prov__startTime=at,
        prov__endTime=at,
        factdb__uid=row.uid,
        factdb__target=row.target,
        factdb__status=row.status,
    )
    by = graph.checker(row.decided_by)
    graph.put("wasAssociatedWith", f"{name}-by", prov__activity=name, prov__agent=by)
    for place, used in enumerate([claim, *(f"desk:evidence-{number}" for number in row.evidence)]):
        graph.put("used", f"{name}-used-{place}", prov__activity=name, prov__entity=used)


def _document(graph: Graph, row: DocumentRow) -> None:
    name = graph.put(
        "entity",
        named(row.id),
        prov__type=word("factdb:Document"),
        prov__label=row.label,
        prov__location={"$": row.url, "type": "xsd:anyURI"} if row.url else None,
        factdb__uid=row.uid,
        factdb__sha256=row.sha256,
        factdb__published_on=row.published_on,
        factdb__original={"$": "true", "type": "xsd:boolean"} if row.original else None,
    )
    if row.publisher_id is not None:
        agent = graph.put("agent", f"desk:source-{row.publisher_id}", prov__label=row.publisher)
        graph.put("wasAttributedTo", f"{name}-publisher", prov__entity=name, prov__agent=agent)
    if row.retracted_at:
        _invalid(graph, name, stamp(row.retracted_at))


def _derived(graph: Graph, name: str, later: str, earlier: str, kind: str | None) -> None:
    graph.put(
        "wasDerivedFrom",
        name,
        prov__generatedEntity=later,
        prov__usedEntity=earlier,
        prov__type=word(kind) if kind else None,
    )


def _invalid(graph: Graph, name: str, at: str) -> None:
    graph.put("wasInvalidatedBy", f"{name}-invalidation", prov__entity=name, prov__time=at)
