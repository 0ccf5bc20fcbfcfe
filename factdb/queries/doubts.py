"""Weighing claims of which it is in doubt whether they fall with a source or a document."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection, and_, or_, select, union

from factdb.queries.chunked import chunks
from factdb.queries.lineage import load_behind
from factdb.queries.policies import policies_numbered
from factdb.queries.records import decisions_of, records_of
from factdb.queries.story_claims import stories_of
from factdb.rules.corroboration import Node
from factdb.rules.fall import Lineage, held_by, is_below, is_supported, resting
from factdb.rules.standing import latest
from factdb.tables import documents, evidence, policies, standings, stories, verdicts
from factdb.vocabulary import Stance, Target

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


@dataclass(slots=True)
class Doubts:
    """A source or document that falls, or, with `fallen`, fell already, and what is not known yet of claims.

    `lost` may lose their last support with it, `below` may come to fall short of their policy. `hit` are those of them
    that lose a piece of evidence. `lineage` is that of a document, `resting` the documents of it that rest on something
    once it has fallen; with `fallen`, while it still stood.
    """

    node: Node
    fallen: bool
    lost: set[int] = field(default_factory=set)
    below: set[int] = field(default_factory=set)
    hit: set[int] = field(default_factory=set)
    lineage: Lineage = field(default_factory=Lineage)
    resting: set[int] = field(default_factory=set)

    def note(self, claim: int, *, lost: bool, below: bool) -> None:
        """Takes a claim up, where it is in doubt."""
        if lost:
            self.lost.add(claim)
        if below:
            self.below.add(claim)


def weighed(connection: Connection, doubts: Doubts, *, near: Collection[int]) -> Felled:
    """Those in doubt that do fall.

    Claims that are `near` are weighed by their documents alone: which of them rest on something. Those whose policy
    asks for more, and those in a story that others quote, are weighed by all that lies behind them.
    """
    asking = _asking(connection, doubts)
    deep = _circling(connection, doubts.lost | doubts.below) | {claim for claim, open_ in asking.items() if open_}
    flat = set(near) - deep - asking.keys()
    # What is not loaded yet was not made from the node, nor was what it was made from: it rests or not either way.
    beside = Lineage()
    load_behind(connection, beside, _papers_of(connection, flat) - doubts.lineage.made_from.keys())
    standing = doubts.resting | resting(beside, beside.retracted)
    found = Felled()
    for start in range(0, len(flat), BATCH):
        _weigh(connection, found, doubts, sorted(flat)[start : start + BATCH], standing)
    for start in range(0, len(deep), BATCH):
        _weigh(connection, found, doubts, sorted(deep)[start : start + BATCH], None)
    return found


def _weigh(
    connection: Connection, found: Felled, doubts: Doubts, numbers: list[int], standing: set[int] | None
) -> None:
    """Adds the claims that stand otherwise with the node on the other side of its fall."""
    records = records_of(connection, numbers, behind=standing is None)
    rules = policies_numbered(connection, {d.policy for record in records.values() for d in record.decisions})
    for number, record in records.items():
        facts = record.facts if standing is None else held_by(record.facts, standing)
        fallen = {*facts.fallen, doubts.node} - ({doubts.node} if doubts.fallen else set())
        facts = replace(facts, fallen=fallen)
        if number in doubts.lost and is_supported(facts) == doubts.fallen:
            found.lost.add(number)
        if number in doubts.below and is_below(replace(record, facts=facts), rules) != doubts.fallen:
            found.below.add(number)


def _asking(connection: Connection, doubts: Doubts) -> dict[int, bool]:
    """Claims whose policy asks for more than pieces of evidence, and whether they may fall short of it.

    One source or document carries one independent path at most: who has more than are asked for keeps enough.
    """
    asks = or_(policies.c.origins > 0, policies.c.named == 1)
    given = (
        select(verdicts.c.claim_id, standings.c.low)
        .join(policies, policies.c.id == verdicts.c.policy_id)
        .join(standings, standings.c.claim_id == verdicts.c.claim_id)
        .where(asks)
    )
    if connection.execute(given.limit(1)).first() is None:
        return {}
    found = {}
    for chunk in chunks(doubts.below):
        low = dict(connection.execute(given.where(verdicts.c.claim_id.in_(chunk))).all())
        decided = decisions_of(connection, list(low))
        rules = policies_numbered(connection, {each.policy for decisions in decided.values() for each in decisions})
        for claim, decisions in decided.items():
            last = latest(decisions, Target.CONTENT)
            policy = rules[last.policy if last else None]
            if policy.origins or policy.named:
                enough = low[claim] > policy.origins and not policy.named and claim not in doubts.hit
                found[claim] = doubts.fallen or not enough
    return found


def _papers_of(connection: Connection, numbers: Collection[int]) -> set[int]:
    """The documents that support claims."""
    query = select(evidence.c.document_id).where(SUPPORTS, evidence.c.document_id.is_not(None))
    rows = (connection.execute(query.where(evidence.c.claim_id.in_(chunk))) for chunk in chunks(numbers))
    return {document for found in rows for document in found.scalars()}


def _circling(connection: Connection, numbers: Collection[int]) -> set[int]:
    """Claims of stories that stand behind others: such a document rests on them, and for them alone is no beginning."""
    carried = select(documents.c.story_id).where(documents.c.story_id.is_not(None))
    known = select(stories.c.id).join(documents, documents.c.url == stories.c.url)
    ours = set(connection.execute(union(carried, known)).scalars())
    if not ours:
        return set()
    return {claim for claim, held in stories_of(connection, numbers).items() if not ours.isdisjoint(held)}
