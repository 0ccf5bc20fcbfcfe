"""A claim's support, traced to where it begins. What is read is bounded by the claim's own ancestry."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import Connection, func, select

from factdb.errors import NotFound
from factdb.queries.chunked import batched
from factdb.queries.claims import load_claims
from factdb.queries.derived import derived_by
from factdb.queries.earlier import changed_since
from factdb.queries.mergers import meant
from factdb.queries.names_then import sources_then
from factdb.queries.policies import policies_numbered
from factdb.queries.rows import AttributionRow, ClaimRow, file_name
from factdb.queries.support import behind_documents, facts_of
from factdb.queries.trace_rows import PointRow, StepRow, Trace
from factdb.rules.corroboration import Corroboration, Node, Support, ancestry, corroboration
from factdb.rules.numbers import claims_named
from factdb.rules.support import Facts, support
from factdb.tables import derivations, documents, sources
from factdb.vocabulary import Stance, Target

CHUNK = 500
"""Claims traced with the same statements."""


_Paper: TypeAlias = Mapping[str, Any]
"""A document's columns, by name, and its publisher's name."""


@dataclass(frozen=True, slots=True)
class _Records:
    """What is recorded of points: documents by number, derivations by the later document."""

    papers: Mapping[int, _Paper]
    derived: Mapping[Node, Sequence[tuple[Node, StepRow]]]


def trace(connection: Connection, number: int, as_of: datetime | None = None) -> Trace:
    """The trace of the claim with a number, now or as it was recorded at a moment. Raises NotFound."""
    rows = list(load_claims(connection, [number], as_of=as_of))
    if not rows:
        raise NotFound(f"There is no {claims_named([number])}.", hint="'factdb list' shows the claims there are.")
    return traces(connection, rows, as_of)[number]


def traces(connection: Connection, rows: Sequence[ClaimRow], as_of: datetime | None = None) -> dict[int, Trace]:
    """The traces of claims, by number; `rows` are as of the same moment."""
    found: dict[int, Trace] = {}
    for chunk in batched(rows, CHUNK):
        facts = facts_of(connection, [row.id for row in chunk], as_of)
        policies = policies_numbered(connection, {_policy_of(row) for row in chunk})
        records = _records(connection, facts.values(), as_of)
        for row in chunk:
            found[row.id] = _traced(row, facts[row.id], records, policies[_policy_of(row)].one_house, as_of)
    return found


def _policy_of(row: ClaimRow) -> int | None:
    """The policy under which the verdict on content that stands was given."""
    return next((each.policy_id for each in reversed(row.verdicts) if each.target == Target.CONTENT), None)


def _records(connection: Connection, facts: Collection[Facts], as_of: datetime | None) -> _Records:
    """What is recorded of the points behind some claims, in a few statements."""
    held = {piece.document for each in facts for piece in each.pieces if piece.document is not None}
    return _Records(
        papers={paper["id"]: paper for paper in _documents(connection, held, as_of)},
        derived=_derived(connection, held, as_of),
    )


def _traced(row: ClaimRow, facts: Facts, records: _Records, one_house: bool, as_of: datetime | None) -> Trace:
    whole, standing = support(facts, all_standing=True), support(facts, one_house=one_house)
    behind = ancestry(whole)
    ways = _ways(row, records, set(behind))
    found = corroboration(standing)
    return Trace(
        claim=row,
        as_of=as_of,
        points=_marked(dict(_points(row, facts, records, behind)), found, set(ancestry(standing))),
        steps={node: _steps(node, whole, ways) for node in behind},
        found=found,
        alike=tuple(_groups(standing)),
        lost_pieces=facts.lost_pieces,
    )


def _marked(points: Mapping[Node, PointRow], found: Corroboration, counted: Collection[Node]) -> dict[Node, PointRow]:
    origins, unknown = set(found.origins), set(found.unknown)
    circular = {node for circle in found.circles for node in circle}
    marked = {}
    for node, point in points.items():
        holds = {
            "FALLEN": point.fallen is not None,
            "ORIGIN": node in origins,
            "UNKNOWN": node in unknown,
            "CUT OFF": node not in counted,
            "CIRCULAR": node in circular,
        }
        mark = next((word for word, held in holds.items() if held), None)
        marked[node] = replace(point, mark=mark, circular=node in circular)
    return marked


def _steps(node: Node, whole: Support, ways: Mapping[tuple[Node, Node], Sequence[StepRow]]) -> tuple[StepRow, ...]:
    """What a point rests on; what no record describes is a story of ours that carries the claim."""
    return tuple(
        step
        for other in whole.feeds.get(node, ())
        for step in ways.get((node, other), (StepRow(kind="carries", rests_on=other),))
    )


def _points(row: ClaimRow, facts: Facts, records: _Records, behind: Sequence[Node]) -> Iterator[tuple[Node, PointRow]]:
    voices = {each.source_id: each for each in row.sources}
    discredited = {each.source_id: each.discredited for each in row.sources if each.discredited}
    pieces = {each.id: each for each in row.evidence}
    for node in behind:
        if node.kind == "source":
            voice = voices[node.id]
            yield node, PointRow(node=node, label=_named(voice), sort=voice.kind, fallen=discredited.get(node.id))
        elif node.kind == "evidence":
            piece = pieces[node.id]
            label = piece.contact or piece.note or f"evidence {piece.id}"
            yield node, PointRow(node=node, label=label, sort="evidence")
        elif node.kind == "document":
            yield node, _paper(records.papers[node.id], node in facts.fallen)
        else:
            yield node, PointRow(node=node, label=row.text, sort="claim")


def _paper(row: _Paper, fallen: bool) -> PointRow:
    return PointRow(
        node=Node("document", row["id"]),
        label=row["title"] or row["url"] or (file_name(row["path"]) if row["path"] else f"document {row['id']}"),
        sort="document",
        url=row["url"],
        publisher=row["publisher"],
        published_on=row["published_on"],
        fallen=row["retracted_because"] if fallen else None,
    )


def _named(row: AttributionRow) -> str:
    return row.name or f"“{row.label}”"


def _documents(connection: Connection, held: Collection[int], as_of: datetime | None) -> list[_Paper]:
    """The documents behind some claims, each as it was recorded then, with its publisher's name."""
    if not held:
        return []
    behind = behind_documents(held, as_of)
    then = changed_since(connection, documents, behind, as_of)
    columns = documents.c["id", "title", "url", "path", "published_on", "publisher_id", "retracted_because"]
    found = connection.execute(select(*columns).where(documents.c.id.in_(behind)))
    papers: list[_Paper] = [{**row._mapping, **then.get(row.id, {})} for row in found]
    publishers = meant(connection, {each["publisher_id"] for each in papers if each["publisher_id"]}, as_of)
    called = select(sources.c.id, func.coalesce(sources.c.name, sources.c.descriptor).label("name"))
    rows = connection.execute(called.where(sources.c.id.in_(publishers.values()))) if publishers else ()
    names = {row.id: row.name for row in rows}
    earlier = sources_then(connection, names, as_of)
    names |= {number: each["name"] or each["descriptor"] for number, each in earlier.items()}
    return [{**each, "publisher": names.get(publishers.get(each["publisher_id"]))} for each in papers]


def _ways(row: ClaimRow, records: _Records, behind: Collection[Node]) -> dict[tuple[Node, Node], list[StepRow]]:
    """How each point came to rest on another, by the two."""
    found: dict[tuple[Node, Node], list[StepRow]] = defaultdict(list)
    derived = (way for node in behind if node.kind == "document" for way in records.derived.get(node, ()))
    for bearer, step in (*_attributed(row), *_evidence(row), *derived):
        found[bearer, step.rests_on].append(step)
    return found


def _attributed(row: ClaimRow) -> Iterator[tuple[Node, StepRow]]:
    spoken = {each.id: Node("source", each.source_id) for each in row.sources}
    top = Node("claim", row.id)
    for each in row.sources:
        relay = spoken.get(each.via_id) if each.via_id is not None else None
        yield (
            relay or top,
            StepRow(
                kind="via" if relay else "attribution",
                rests_on=spoken[each.id],
                cue=each.cue,
                quote=each.quote,
                on=each.said_on,
                knowledge=each.knowledge,
            ),
        )


def _evidence(row: ClaimRow) -> Iterator[tuple[Node, StepRow]]:
    for piece in row.evidence:
        if piece.withdrawn_at or (piece.target, piece.stance) != (Target.CONTENT, Stance.SUPPORTS):
            continue
        document = Node("document", piece.document_id) if piece.document_id is not None else None
        yield (
            Node("claim", row.id),
            StepRow(
                kind="evidence",
                rests_on=document or Node("evidence", piece.id),
                information=piece.information,
                locator=piece.locator,
                note=piece.note if document or piece.contact else None,
            ),
        )


def _derived(
    connection: Connection, held: Collection[int], as_of: datetime | None
) -> dict[Node, list[tuple[Node, StepRow]]]:
    found: dict[Node, list[tuple[Node, StepRow]]] = defaultdict(list)
    if not held:
        return found
    query = select(*derivations.c["document_id", "origin_id", "kind", "note"]).where(
        derivations.c.document_id.in_(behind_documents(held, as_of)), *derived_by(as_of)
    )
    for row in connection.execute(query.order_by(derivations.c.id)):
        later = Node("document", row.document_id)
        step = StepRow(kind=row.kind, rests_on=Node("document", row.origin_id), note=row.note)
        found[later].append((later, step))
    return found


def _groups(graph: Support) -> Iterator[tuple[Node, ...]]:
    """Points that may be the same or count as one and that carry an origin, each group whole."""
    carrying = _carrying(graph)
    seen: set[Node] = set()
    for node in ancestry(graph):
        if node in seen or node not in carrying:
            continue
        group, waiting = {node: None}, [node]
        while waiting:
            for other in graph.alike.get(waiting.pop(), ()):
                if other not in group and other in carrying:
                    group[other] = None
                    waiting.append(other)
        seen |= group.keys()
        if len(group) > 1:
            yield tuple(group)


def _carrying(graph: Support) -> set[Node]:
    """The origins and all that rests on one."""
    bears: dict[Node, list[Node]] = defaultdict(list)
    for bearer, fed in graph.feeds.items():
        for node in fed:
            bears[node].append(bearer)
    found, waiting = set(graph.origins), list(graph.origins)
    while waiting:
        fresh = [node for node in bears[waiting.pop()] if node not in found]
        found.update(fresh)
        waiting += fresh
    return found
