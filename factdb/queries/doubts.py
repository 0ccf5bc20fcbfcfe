"""Weighing which claims fall with a source or a document.

What is kept in `standings` says beforehand which claims can: one without a single weak point never loses its support
with one source or document, and only one that is confirmed and meets its policy can come to fall short of it. Where
the fall is recorded already, only those that bear the flag now can have fallen with it.
"""

from collections.abc import Collection
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection, and_, or_, select, union

from factdb.queries.chunked import chunks
from factdb.queries.lineage import load_behind
from factdb.queries.policies import policies_numbered
from factdb.queries.records import decisions_of, records_of
from factdb.queries.story_claims import stories_of
from factdb.queries.support import facts_of
from factdb.rules.corroboration import Node
from factdb.rules.fall import Lineage, held_by, is_below, is_supported, resting
from factdb.rules.policy import Policy
from factdb.rules.standing import latest
from factdb.tables import documents, evidence, policies, standings, stories, verdicts
from factdb.vocabulary import Stance, Status, Target

BATCH = 500
"""Claims whose records are read at a time."""

SUPPORTS = and_(
    evidence.c.target == Target.CONTENT, evidence.c.stance == Stance.SUPPORTS, evidence.c.withdrawn_at.is_(None)
)
"""Evidence that supports a claim, and was not withdrawn."""


@dataclass(slots=True)
class Felled:
    """How many claims a source or document reaches; by number, those that lose their last support with it, and those
    that were confirmed and fall short of their policy with it. Claims that are withdrawn are only reached."""

    reached: int = 0
    lost: set[int] = field(default_factory=set)
    below: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Fall:
    """A source or document that falls, or, with `fallen`, fell already, and what it takes from claims.

    It leaves nothing to those that are `alone` with it, takes some support from those that are `near`, and a piece of
    evidence from those that are `hit`. `lineage` is that of a document, `resting` the documents of it that rest on
    something once it has fallen; with `fallen`, while it still stood.
    """

    node: Node
    fallen: bool
    near: set[int]
    alone: set[int] = field(default_factory=set)
    hit: set[int] = field(default_factory=set)
    lineage: Lineage = field(default_factory=Lineage)
    resting: set[int] = field(default_factory=set)


@dataclass(slots=True)
class _Doubts:
    """Claims that may lose their last support, and that may come to fall short of their policy; and the independent
    origins kept of each of them."""

    lost: set[int] = field(default_factory=set)
    below: set[int] = field(default_factory=set)
    low: dict[int, int] = field(default_factory=dict)


def weighed(connection: Connection, fall: Fall, reached: Collection[int]) -> Felled:
    """Those of the claims that fall.

    Claims are weighed by their documents alone: which of them rest on something. Those whose policy asks for more, and
    those in a story that others quote, are weighed by all that lies behind them.
    """
    asking, circling = _asking(connection, reached), _circling(connection, reached)
    doubts = _doubts(connection, fall.near | fall.alone | asking.keys() | circling, fall.fallen)
    deep = circling & doubts.low.keys()
    deep |= {claim for claim, policy in asking.items() if claim in doubts.low and _open(fall, doubts, claim, policy)}
    flat = ((fall.near & doubts.lost) | (fall.hit & doubts.below)) - deep - asking.keys()
    # What is not loaded yet was not made from the node, nor was what it was made from: it rests or not either way.
    beside = Lineage()
    load_behind(connection, beside, _papers_of(connection, flat) - fall.lineage.made_from.keys())
    standing = fall.resting | resting(beside, beside.retracted)
    found = Felled(len(reached), lost=fall.alone & doubts.lost)
    for claims, documents_standing in ((flat, standing), (deep, None)):
        ordered = sorted(claims)
        for start in range(0, len(ordered), BATCH):
            _weigh(connection, found, fall, doubts, ordered[start : start + BATCH], documents_standing)
    return found


def _doubts(connection: Connection, claims: Collection[int], fallen: bool) -> _Doubts:
    """Of claims, those in doubt. Withdrawn ones are in none."""
    lost = and_(
        (standings.c.support_lost if fallen else standings.c.single_source) == 1, standings.c.status != Status.WITHDRAWN
    )
    below = and_(standings.c.below_policy == int(fallen), standings.c.status == Status.CONFIRMED)
    query = select(standings.c.claim_id, standings.c.low, lost, below).where(or_(lost, below))
    found = _Doubts()
    for chunk in chunks(claims):
        for claim, low, may_lose, may_miss in connection.execute(query.where(standings.c.claim_id.in_(chunk))).all():
            found.low[claim] = low
            if may_lose:
                found.lost.add(claim)
            if may_miss:
                found.below.add(claim)
    return found


def _open(fall: Fall, doubts: _Doubts, claim: int, policy: Policy) -> bool:
    """Whether a claim may fall short of a policy that asks for more than pieces of evidence.

    One source or document carries one independent path at most: who has more than are asked for keeps enough.
    """
    return fall.fallen or policy.named or doubts.low[claim] <= policy.origins or claim in fall.hit


def _weigh(
    connection: Connection, found: Felled, fall: Fall, doubts: _Doubts, numbers: list[int], standing: set[int] | None
) -> None:
    """Adds the claims that stand otherwise with the node on the other side of its fall."""
    behind = standing is None
    records = records_of(connection, [number for number in numbers if number in doubts.below], behind=behind)
    rules = policies_numbered(connection, {d.policy for record in records.values() for d in record.decisions})
    plain = facts_of(connection, [number for number in numbers if number not in records], behind=behind)
    for number, facts in (plain | {number: record.facts for number, record in records.items()}).items():
        read = facts if standing is None else held_by(facts, standing)
        fallen = {*facts.fallen, fall.node} - ({fall.node} if fall.fallen else set())
        other = replace(read, fallen=fallen)
        if number in doubts.lost and is_supported(other) == fall.fallen:
            found.lost.add(number)
        if number in records and is_below(replace(records[number], facts=other), rules) != fall.fallen:
            found.below.add(number)


def _asking(connection: Connection, claims: Collection[int]) -> dict[int, Policy]:
    """The policies of those claims whose verdict stands under one that asks for more than pieces of evidence."""
    more = or_(policies.c.origins > 0, policies.c.named == 1)
    asks = list(connection.execute(select(policies.c.id).where(more)).scalars())
    given = select(verdicts.c.claim_id).where(verdicts.c.policy_id.in_(asks))
    if not asks or connection.execute(given.limit(1)).first() is None:
        return {}
    rules = policies_numbered(connection, asks)
    found = {}
    for chunk in chunks(claims):
        some = list(connection.execute(given.where(verdicts.c.claim_id.in_(chunk))).scalars())
        for claim, decisions in decisions_of(connection, some).items():
            last = latest(decisions, Target.CONTENT)
            if last and last.policy in asks:
                found[claim] = rules[last.policy]
    return found


def _papers_of(connection: Connection, numbers: Collection[int]) -> set[int]:
    """The documents that support claims."""
    query = select(evidence.c.document_id).where(SUPPORTS, evidence.c.document_id.is_not(None))
    rows = (connection.execute(query.where(evidence.c.claim_id.in_(chunk))) for chunk in chunks(numbers))
    return {document for found in rows for document in found.scalars()}


def _circling(connection: Connection, numbers: Collection[int]) -> set[int]:
    """Claims of stories that stand behind others: such a document rests on them, and for them alone is no beginning."""
    held = stories_of(connection, numbers)
    quoted: set[int | None] = set()
    for chunk in chunks(set().union(*held.values())):
        carried = select(documents.c.story_id).where(documents.c.story_id.in_(chunk))
        known = select(stories.c.id).join(documents, documents.c.url == stories.c.url).where(stories.c.id.in_(chunk))
        quoted.update(connection.execute(union(carried, known)).scalars())
    return {claim for claim, within in held.items() if not quoted.isdisjoint(within)}
