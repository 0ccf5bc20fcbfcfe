"""What is recorded about claims' support: attributions, evidence, documents behind documents, houses, what fell."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import Connection, Select, and_, select

from factdb.queries.among import among
from factdb.queries.bounds import recorded_by
from factdb.queries.chunked import chunks
from factdb.queries.derived import ORIGINS, derived_by, origins_in
from factdb.queries.discredits import standing_discredits
from factdb.queries.earlier import changed_since
from factdb.queries.mergers import family, meant
from factdb.queries.parts import MEANT, SPOKEN, attributed_by, source_meant
from factdb.queries.people import statements_on
from factdb.queries.story_claims import stories_of
from factdb.rules.corroboration import Node
from factdb.rules.dates import surely_before
from factdb.rules.support import Facts, House, Paper, Piece, Said
from factdb.tables import (
    affiliations,
    attributions,
    derivations,
    documents,
    evidence,
    sources,
    stories,
)
from factdb.vocabulary import Identity, Relation, SourceKind, Stance, Target, Tenure


@dataclass(slots=True)
class _Gathered:
    """What was found for a chunk of claims, before it is told apart by claim."""

    said: dict[int, list[Said]] = field(default_factory=lambda: defaultdict(list))
    pieces: dict[int, list[Piece]] = field(default_factory=lambda: defaultdict(list))
    lost: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    stories: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    papers: dict[int, Paper] = field(default_factory=dict)
    houses: dict[int, list[House]] = field(default_factory=dict)
    stated: dict[tuple[int, int], str] = field(default_factory=dict)
    told: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    fallen: dict[int, set[Node]] = field(default_factory=lambda: defaultdict(set))
    retracted: set[Node] = field(default_factory=set)


def facts_of(
    connection: Connection, numbers: Sequence[int], until: datetime | None = None, *, behind: bool = True
) -> dict[int, Facts]:
    """What is recorded of each claim's support; `until` leaves out what was recorded, withdrawn or fell later.

    Without `behind`, nothing of what lies behind the documents, nor which of them are retracted.
    Every statement takes the whole chunk; those that only some claims need are asked only where there are such.
    """
    found = _Gathered()
    _said(connection, found, numbers, until)
    _pieces(connection, found, numbers, until)
    held = {p.document for each in found.pieces.values() for p in each if p.document is not None}
    if behind and held:
        found.stories = stories_of(connection, numbers, until)
        _papers(connection, found, held, until)
    # One voice and nothing else is answered without a graph: houses and identities do not matter to it.
    compared = [claim for claim in numbers if len(found.said[claim]) + len(found.pieces[claim]) > 1]
    if compared:
        _houses(connection, found, compared, until)
        _identities(connection, found, compared, until)
    return {number: _facts(found, number) for number in numbers}


def _facts(found: _Gathered, number: int) -> Facts:
    pieces = found.pieces[number]
    retracted = found.retracted if any(piece.document is not None for piece in pieces) else ()
    return Facts(
        claim=number,
        stories=found.stories.get(number, ()),
        said=found.said[number],
        pieces=pieces,
        papers=found.papers,
        houses=found.houses,
        stated=_stated(found, found.said[number]),
        fallen=found.fallen[number].union(retracted),
        lost_pieces=found.lost[number],
    )


def _said(connection: Connection, found: _Gathered, numbers: Sequence[int], until: datetime | None) -> None:
    query = (
        select(
            *attributions.c["id", "claim_id", "via_id", "knowledge", "said_on"],
            MEANT.c.id.label("source"),
            MEANT.c.kind,
        )
        .join(SPOKEN, SPOKEN.c.id == attributions.c.source_id)
        .join(MEANT, MEANT.c.id == source_meant(connection, numbers, until))
        .where(among(attributions.c.claim_id, numbers), *attributed_by(until))
        .order_by(attributions.c.id)
    )
    rows = connection.execute(query).all()
    for row in rows:
        found.said[row.claim_id].append(Said(row.id, row.source, row.kind, row.via_id, row.knowledge, row.said_on))
    if rows:
        against = standing_discredits(connection, {row.source for row in rows}, until)
        for row in rows:
            if any(each.holds_for(row.said_on) for each in against.get(row.source, ())):
                found.fallen[row.claim_id].add(Node("source", row.source))


def _pieces(connection: Connection, found: _Gathered, numbers: Sequence[int], until: datetime | None) -> None:
    supports = and_(evidence.c.target == Target.CONTENT, evidence.c.stance == Stance.SUPPORTS)
    query = select(*evidence.c["id", "claim_id", "document_id", "information", "withdrawn_at"]).where(
        among(evidence.c.claim_id, numbers), supports, *recorded_by(evidence.c.recorded_at, until)
    )
    for row in connection.execute(query.order_by(evidence.c.id)):
        if row.withdrawn_at is not None and (until is None or row.withdrawn_at <= until):
            found.lost[row.claim_id] += 1
        else:
            found.pieces[row.claim_id].append(Piece(row.id, row.document_id, row.information))


def _papers(connection: Connection, found: _Gathered, held: Collection[int], until: datetime | None) -> None:
    behind = behind_documents(held, until)
    facts = documents.c["id", "original", "publisher_id", "published_on", "retracted_at", "story_id"]
    then = changed_since(connection, documents, behind, until)
    # One statement for both: to walk behind the documents is most of what it costs.
    stands = and_(derivations.c.document_id == documents.c.id, *derived_by(until))
    query = select(*facts, ORIGINS.label("made_from")).outerjoin(derivations, stands).group_by(documents.c.id)
    now = connection.execute(query.where(documents.c.id.in_(behind)))
    rows: list[dict[str, Any]] = [{**row._mapping, **then.get(row.id, {})} for row in now]
    publishers = meant(connection, {each["publisher_id"] for each in rows if each["publisher_id"] is not None}, until)
    ours = _documents_of(connection, {story for each in found.stories.values() for story in each}, until)
    for each in rows:
        number, publisher = each["id"], publishers.get(each["publisher_id"])
        story = each["story_id"] or ours.get(number)
        found.papers[number] = Paper(
            number, bool(each["original"]), publisher, origins_in(each["made_from"]), story, each["published_on"]
        )
        if each["retracted_at"] is not None:
            found.retracted.add(Node("document", number))


def _documents_of(connection: Connection, numbers: Collection[int], until: datetime | None) -> dict[int, int]:
    """The documents that stand where these stories do, or did then, each with its story."""
    then = changed_since(connection, stories, numbers, until)
    placed = select(*documents.c["id", "url"])
    found: dict[int, int] = {}
    for chunk in chunks(numbers):
        rows = connection.execute(select(*stories.c["id", "url"]).where(stories.c.id.in_(chunk)))
        standing = {then.get(row.id, row._mapping)["url"]: row.id for row in rows}
        if urls := [url for url in standing if url is not None]:
            found |= {row.id: standing[row.url] for row in connection.execute(placed.where(documents.c.url.in_(urls)))}
    return found


def behind_documents(held: Collection[int], until: datetime | None = None) -> Select[tuple[int]]:
    """The documents with these numbers and all that they were made from, over any number of steps and in circles.

    UNION on the number alone ends in circles; a column for depth would never.
    """
    start = select(documents.c.id).where(documents.c.id.in_(held)).cte("behind", recursive=True)
    step = select(derivations.c.origin_id).join(start, derivations.c.document_id == start.c.id)
    return select(start.union(step.where(*derived_by(until))).c.id)


def _houses(connection: Connection, found: _Gathered, compared: Iterable[int], until: datetime | None) -> None:
    """The organizations that sources and publishers are, belong to, or are owned by, over any number of steps."""
    speaking = {said.source for claim in compared for said in found.said[claim]}
    publishing = {paper.publisher for paper in found.papers.values() if paper.publisher is not None}
    belongs, owners = _memberships(connection, speaking | publishing, until)
    kinds = select(sources.c.id, sources.c.kind).where(sources.c.id.in_(speaking | publishing))
    for row in connection.execute(kinds):
        own = [House(row.id)] if row.kind in (SourceKind.ORGANIZATION, SourceKind.OFFICE) else []
        found.houses[row.id] = _with_owners([*own, *belongs[row.id]], owners)


_Memberships: TypeAlias = dict[int, list[House]]


def _memberships(
    connection: Connection, members: Collection[int], until: datetime | None
) -> tuple[_Memberships, _Memberships]:
    """What these belong to or are owned by, and, from there on, who owns whom: over any number of steps.

    What was merged counts as what it was merged into, with all its roles.
    """
    belongs: _Memberships = defaultdict(list)
    owners: _Memberships = defaultdict(list)
    seen: set[int] = set()
    waiting = set(members)
    while waiting:
        seen |= waiting
        held = _affiliations(connection, waiting, until)
        for holder, relation, house in held:
            if holder in members:
                belongs[holder].append(house)
            if relation == Relation.OWNED_BY:
                owners[holder].append(house)
        waiting = {house.organization for _, _, house in held} - seen
    return belongs, owners


def _affiliations(
    connection: Connection, holders: Collection[int], until: datetime | None
) -> list[tuple[int, str, House]]:
    """The organizations that these, and those merged into them, belong to or are owned by."""
    counts_as = family(connection, holders, until)
    columns = affiliations.c["source_id", "organization_id", "relation", "valid_from", "valid_until"]
    query = select(*columns).where(
        affiliations.c.source_id.in_(counts_as),
        affiliations.c.organization_id.is_not(None),
        affiliations.c.tenure != Tenure.FORMER,
        *recorded_by(affiliations.c.recorded_at, until),
    )
    rows = connection.execute(query.order_by(affiliations.c.id)).all()
    named = meant(connection, {row.organization_id for row in rows}, until) if rows else {}
    found = (
        # One that is gone, as after a hand in the file, stands for itself: the audit is to say so, and not to fail.
        (
            counts_as[row.source_id],
            row.relation,
            House(named.get(row.organization_id, row.organization_id), row.valid_from, row.valid_until),
        )
        for row in rows
    )
    return [(holder, relation, house) for holder, relation, house in found if house.organization != holder]


def _with_owners(houses: list[House], owners: _Memberships) -> list[House]:
    """Houses and who owns them, over any number of steps and in circles, while both may have held at once."""
    found = dict.fromkeys(houses)
    waiting = list(found)
    while waiting:
        house = waiting.pop()
        for owner in owners[house.organization]:
            since = max(filter(None, [house.since, owner.since]), default=None)
            until = min(filter(None, [house.until, owner.until]), default=None)
            above = House(owner.organization, since, until)
            if above not in found and not surely_before(until, since):
                found[above] = None
                waiting.append(above)
    return list(found)


def _identities(connection: Connection, found: _Gathered, compared: Iterable[int], until: datetime | None) -> None:
    hidden = {s.source for claim in compared for s in found.said[claim] if s.kind == SourceKind.UNNAMED}
    if len(hidden) > 1:
        found.stated = statements_on(connection, hidden, until)
        for pair in found.stated:
            for one, other in (pair, pair[::-1]):
                found.told[one].add(other)


def _stated(found: _Gathered, said: Collection[Said]) -> dict[tuple[int, int], str]:
    """What is stated of a claim's unnamed sources and of those known to be one with them."""
    near = {each.source for each in said if each.kind == SourceKind.UNNAMED} if found.stated else set()
    waiting = list(near)
    while waiting:
        one = waiting.pop()
        pairs = ((other, found.stated[min(one, other), max(one, other)]) for other in found.told.get(one, ()))
        fresh = {other for other, identity in pairs if identity == Identity.SAME} - near
        near |= fresh
        waiting += fresh
    pairs_of = {(one, other) for one in near for other in found.told.get(one, ()) if one < other and other in near}
    return {pair: found.stated[pair] for pair in sorted(pairs_of)}
