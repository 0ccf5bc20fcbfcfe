"""Which claims fall with a source or a document, over any number of steps."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection, func, select

from factdb.queries.lineage import chunks, load_behind, made_from
from factdb.queries.policies import policies_numbered
from factdb.queries.records import decisions_of, records_of
from factdb.queries.story_claims import stories_of
from factdb.rules.corroboration import Node
from factdb.rules.fall import Lineage, bearers, held_by, resting, stand
from factdb.rules.policy import Policy
from factdb.rules.standing import Decision, Record, latest
from factdb.tables import attributions, evidence, sources, standings
from factdb.vocabulary import Stance, Status, Target

NEAR = 500
"""Claims whose records are read at a time."""


@dataclass(slots=True)
class Felled:
    """Claims by number: those that a source or document reaches, that lose their last support with it, and that were
    confirmed and fall short of their policy with it. Claims that are withdrawn are in none but `reached`."""

    reached: set[int] = field(default_factory=set)
    lost: set[int] = field(default_factory=set)
    below: set[int] = field(default_factory=set)


def felled_by_source(connection: Connection, number: int, *, fallen: bool) -> Felled:
    """What falls with a source; what fell, where it is discredited already."""
    meant = func.coalesce(sources.c.merged_into_id, sources.c.id)
    spoken = select(attributions.c.claim_id).join(sources, sources.c.id == attributions.c.source_id)
    found = Felled(reached=set(connection.execute(spoken.where(meant == number)).scalars()))
    _judge(
        connection,
        found,
        _not_withdrawn(connection, found.reached),
        Node("source", number),
        Lineage(),
        (set(), set()),
        fallen,
    )
    return found


def felled_by_document(connection: Connection, number: int, *, fallen: bool) -> Felled:
    """What falls with a document; what fell, where it is retracted already."""
    lineage = made_from(connection, number)
    made = set(lineage.made_from)
    held = _resting_on(connection, made)
    found = Felled(reached=set(held))
    load_behind(connection, lineage, {each for origins in lineage.made_from.values() for each in origins})
    later = bearers(lineage)
    before = resting(lineage, lineage.retracted - {number}, later)
    after = resting(lineage, lineage.retracted | {number}, later)
    gone = before - after
    statuses = _not_withdrawn(connection, found.reached)
    hit = {
        claim
        for claim, status in statuses.items()
        if not gone.isdisjoint(held[claim]) and (status == CONFIRMED or after.isdisjoint(held[claim]))
    }
    asking = set(_asking(connection, {claim for claim, status in statuses.items() if status == CONFIRMED}))
    ours = _in_stories(connection, set(statuses), lineage)
    chosen = {claim: statuses[claim] for claim in hit | asking | ours}
    _judge(connection, found, chosen, Node("document", number), lineage, (before, after), fallen)
    return found


CONFIRMED = Status.CONFIRMED.value


def _judge(
    connection: Connection,
    found: Felled,
    statuses: dict[int, str],
    node: Node,
    lineage: Lineage,
    documents: tuple[set[int], set[int]],
    fallen: bool,
) -> None:
    """Judges each of the claims with the node standing, and with it fallen."""
    # What is not loaded yet was not made from the node, nor was what it was made from: it rests or not either way.
    beside = Lineage()
    load_behind(connection, beside, _papers_of(connection, statuses) - lineage.made_from.keys())
    rest = resting(beside, beside.retracted)
    before, after = rest | documents[0], rest | documents[1]
    lineage.ours.update(beside.ours)
    for start in range(0, len(statuses), NEAR):
        numbers = sorted(statuses)[start : start + NEAR]
        near = records_of(connection, numbers, behind=False)
        policies = policies_numbered(connection, {d.policy for each in near.values() for d in each.decisions})
        deep = _in_stories(connection, numbers, lineage)
        deep |= {number for number, each in near.items() if _asks(each.decisions, policies)}
        full = records_of(connection, sorted(deep)) if deep else {}
        for number in numbers:
            record = full.get(number) or near[number]
            recorded = set(record.facts.fallen)
            with_it = recorded - {node} if fallen else recorded
            without = recorded if fallen else recorded | {node}
            reads = (_whole, _whole) if number in full else (_through(before), _through(after))
            stood = stand(reads[0](record), policies, without=with_it)
            stands = stand(reads[1](record), policies, without=without)
            if stood.supported and not stands.supported:
                found.lost.add(number)
            if stands.below and not stood.below:
                found.below.add(number)


def _papers_of(connection: Connection, numbers: Collection[int]) -> set[int]:
    """The documents that support claims."""
    query = select(evidence.c.document_id).where(
        evidence.c.target == Target.CONTENT,
        evidence.c.stance == Stance.SUPPORTS,
        evidence.c.withdrawn_at.is_(None),
        evidence.c.document_id.is_not(None),
    )
    rows = (connection.execute(query.where(evidence.c.claim_id.in_(chunk))) for chunk in chunks(numbers))
    return {document for found in rows for document in found.scalars()}


def _whole(record: Record) -> Record:
    return record


def _through(documents: Collection[int]) -> Callable[[Record], Record]:
    return lambda record: replace(record, facts=held_by(record.facts, documents))


def _resting_on(connection: Connection, documents: Collection[int]) -> dict[int, list[int]]:
    """The claims that documents support, each with those documents."""
    held: dict[int, list[int]] = {}
    query = select(*evidence.c["claim_id", "document_id"]).where(
        evidence.c.target == Target.CONTENT, evidence.c.stance == Stance.SUPPORTS, evidence.c.withdrawn_at.is_(None)
    )
    for chunk in chunks(documents):
        for claim, document in connection.execute(query.where(evidence.c.document_id.in_(chunk))).all():
            held.setdefault(claim, []).append(document)
    return held


def _not_withdrawn(connection: Connection, numbers: Collection[int]) -> dict[int, str]:
    query = select(*standings.c["claim_id", "status"]).where(standings.c.status != Status.WITHDRAWN)
    rows = (connection.execute(query.where(standings.c.claim_id.in_(chunk))) for chunk in chunks(numbers))
    return {claim: status for found in rows for claim, status in found}


def _asking(connection: Connection, confirmed: Collection[int]) -> Iterator[int]:
    for chunk in chunks(confirmed):
        decided = decisions_of(connection, chunk)
        policies = policies_numbered(connection, {d.policy for each in decided.values() for d in each})
        yield from (claim for claim, decisions in decided.items() if _asks(decisions, policies))


def _asks(decisions: Collection[Decision], policies: dict[int | None, Policy]) -> bool:
    """Whether the verdict that stands was given under a policy that asks where support begins."""
    last = latest(decisions, Target.CONTENT)
    if last is None or last.status != Status.CONFIRMED or last.overridden:
        return False
    return policies[last.policy].origins > 0 or policies[last.policy].named


def _in_stories(connection: Connection, numbers: Collection[int], lineage: Lineage) -> set[int]:
    """Claims of stories that are documents here: such a document rests on them, and for them alone is no beginning."""
    ours = set(lineage.ours.values())
    if not ours:
        return set()
    return {claim for claim, stories in stories_of(connection, numbers).items() if not ours.isdisjoint(stories)}
