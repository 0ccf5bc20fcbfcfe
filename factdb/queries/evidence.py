"""Evidence: by number, on some claims or on all, what it supports, and the files recorded for it."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection, select

from factdb.errors import NotFound
from factdb.queries.chunked import batched
from factdb.queries.parts import evidence_of
from factdb.queries.rows import EvidenceRow, FileRow
from factdb.tables import documents, evidence
from factdb.vocabulary import Stance

CHUNK = 500


def evidence_numbered(connection: Connection, numbers: Sequence[int]) -> list[EvidenceRow]:
    """The pieces of evidence with these numbers, in this order. Raises NotFound."""
    claims = _claims_of(connection, numbers)
    if missing := [number for number in numbers if number not in claims]:
        raise NotFound(f"There is no evidence {missing[0]}.", hint="'factdb evidence list' shows it all.")
    found = {row.id: row for row in list_evidence(connection, list(dict.fromkeys(claims.values())))}
    return [found[number] for number in numbers]


def list_evidence(connection: Connection, claims: Sequence[int] | None = None) -> list[EvidenceRow]:
    """The evidence on these claims, or on all of them: claim by claim, oldest first."""
    if claims is None:
        claims = list(
            connection.execute(select(evidence.c.claim_id).distinct().order_by(evidence.c.claim_id)).scalars()
        )
    listed: list[EvidenceRow] = []
    for chunk in batched(claims, CHUNK):
        by_claim = evidence_of(connection, chunk)
        listed += (row for claim in chunk for row in by_claim.get(claim, ()))
    return listed


def supported(connection: Connection, claims: Sequence[int], *, target: str) -> set[int]:
    """Those of the claims that have evidence in support, on `target`, which still stands."""
    found: set[int] = set()
    for chunk in batched(claims, CHUNK):
        query = select(evidence.c.claim_id).where(
            evidence.c.claim_id.in_(chunk),
            evidence.c.target == target,
            evidence.c.stance == Stance.SUPPORTS,
            evidence.c.withdrawn_at.is_(None),
        )
        found |= set(connection.execute(query).scalars())
    return found


def recorded_files(connection: Connection, claims: Sequence[int] | None = None) -> list[FileRow]:
    """The files recorded as documents, in the order they were recorded; with `claims`, those of evidence on them."""
    bearing = defaultdict(set)
    pairs = select(evidence.c.document_id, evidence.c.claim_id).where(evidence.c.document_id.is_not(None))
    for document, claim in connection.execute(pairs):
        bearing[document].add(claim)
    columns = documents.c["id", "title", "path", "sha256"]
    found = connection.execute(select(*columns).where(documents.c.path.is_not(None)).order_by(documents.c.id))
    return [
        FileRow(**row._mapping, claims=tuple(sorted(bearing[row.id])))
        for row in found
        if claims is None or not bearing[row.id].isdisjoint(claims)
    ]


def _claims_of(connection: Connection, numbers: Sequence[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for chunk in batched(numbers, CHUNK):
        query = select(evidence.c.id, evidence.c.claim_id).where(evidence.c.id.in_(chunk))
        found |= {row.id: row.claim_id for row in connection.execute(query)}
    return found
