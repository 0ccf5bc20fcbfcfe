"""What stands behind a claim, in the few figures that standings and policies ask for."""

from dataclasses import dataclass, replace

from factdb.rules.corroboration import Corroboration, Node, Support, ancestry, corroboration, reaches
from factdb.rules.support import Facts, support, unnamed
from factdb.vocabulary import Knowledge, SourceKind


@dataclass(frozen=True, slots=True)
class Backing:
    """Independence at both ends, and whether the claim's support has one weak point, rests on unnamed sources alone as
    far as is known, turns in a circle, has fallen, or holds an original document that supports the claim directly;
    and how many pieces of supporting evidence rest on something."""

    low: int
    high: int
    single: bool
    unnamed_only: bool
    circular: bool
    lost: bool
    primary_document: bool
    pieces: int = 0


NOTHING = Backing(0, 0, False, False, False, False, False)


def backing(facts: Facts, *, one_house: bool) -> Backing:
    """What stands behind a claim. Support begins at an origin or at whatever has no recorded lineage."""
    if not (facts.pieces or facts.lost_pieces or facts.fallen or len(facts.said) > 1):
        return _of_one(facts)
    graph = support(facts, one_house=one_house)
    found = corroboration(graph)
    stands = bool(found.weakest)
    return Backing(
        low=found.low,
        high=found.high,
        single=len(found.weakest) == 1,
        unnamed_only=stands and _unnamed_only(facts, graph),
        circular=bool(found.circles),
        lost=not stands and _had_support(facts),
        primary_document=_primary_document(facts, found),
        pieces=_pieces_standing(facts, graph),
    )


def _pieces_standing(facts: Facts, graph: Support) -> int:
    """A retracted document carries none, nor one that was made from nothing but copies of itself."""
    held = (Node("evidence", p.id) if p.document is None else Node("document", p.document) for p in facts.pieces)
    return sum(reaches(replace(graph, claim=node)) for node in held)


def _of_one(facts: Facts) -> Backing:
    """One attribution and nothing else: most claims by far, answered without a graph."""
    if not facts.said:
        return NOTHING
    [said] = facts.said
    origins = int(said.knowledge == Knowledge.FIRST_HAND)
    return Backing(origins, origins, True, said.kind == SourceKind.UNNAMED, False, False, False)


def _unnamed_only(facts: Facts, graph: Support) -> bool:
    """Whether no support is left beside the unnamed sources that begins with a named source or with an origin.

    A document or contact of which nobody recorded where it has it from may have it from them: it counts for nothing.
    """
    shielded = unnamed(facts)
    begins = {*graph.origins, *graph.unknown}
    behind = shielded.intersection(ancestry(graph)) if shielded else ()
    if not any(node in begins or reaches(replace(graph, claim=node)) for node in behind):
        return False
    beside = begins.intersection(ancestry(graph, without=shielded))
    return not any(node in graph.origins or node.kind == "source" for node in beside)


def _had_support(facts: Facts) -> bool:
    return facts.lost_pieces > 0 or reaches(support(facts, all_standing=True))


def _primary_document(facts: Facts, found: Corroboration) -> bool:
    direct = {Node("document", piece.document) for piece in facts.pieces if piece.document is not None}
    return any(node in direct and facts.papers[node.id].original for node in found.origins if node.kind == "document")
