"""A large made-up ledger, always the same for the same numbers: documents in chains of copies, and claims on them.

The documents: events, each a cluster of a few dozen in chains of copies; a few hubs, recorded as original, from which
much is copied; every thousandth derivation closes a circle. A document of the middle has a small ancestry.

The claims: each has a source, one in five another one that passed on its words; few sources speak often, most of them
seldom. One in twenty has documents as evidence, up to three, and half of these are confirmed under the policy
'evidence'. Stories have twenty claims each.
"""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from factdb.actions.restand import restand
from factdb.store.engine import engine
from factdb.store.location import Location
from factdb.store.work import writing
from factdb.tables.base import metadata
from factdb.tables.verdict import FLAGS
from factdb.vocabulary import Flag

SEED = 20_231_118
CLUSTER = 40
HUBS = 20
STORY = 20
EVERY = 20
"""One claim in so many has documents as evidence."""
AT = "2026-01-05T00:00:00.000000Z"
UNNAMED = 10
"""One source in so many is unnamed."""
KEPT = "uid recorded_at recorded_by"
DECIDED = f"id claim_id policy_id target status because decided_by decided_at {KEPT}"
Cells = tuple[object, ...]
Table = tuple[str, str, Iterable[Cells]]
"""A table's name, its columns, and its rows."""


@dataclass(frozen=True, slots=True)
class Size:
    """How many there are of each."""

    documents: int
    edges: int
    claims: int

    @property
    def sources(self) -> int:
        return max(10, self.claims // 50)

    @property
    def backed(self) -> range:
        """The claims that have documents as evidence."""
        return range(1, self.claims + 1, EVERY)


def fill(place: Location, size: Size) -> None:
    """Writes the rows by hand, without a journal: of a large ledger only reading is measured. Standings that need a
    graph are then computed as ever."""
    _put(place, _tables(size))
    writing(place, lambda ledger: restand(ledger, size.backed))


def copy(place: Location, server: Location) -> None:
    """Copies all that is derived or recorded from a ledger on SQLite into an empty one on PostgreSQL."""
    with engine(place).connect() as connection:
        raw: Any = connection.connection.driver_connection
        tables = [table for table in metadata.sorted_tables if table.name not in ("ledger", "journal")]
        _put(server, ((table.name, " ".join(table.c.keys()), raw.execute(str(select(table)))) for table in tables))


def _put(place: Location, tables: Iterable[Table]) -> None:
    with engine(place).connect() as connection:
        raw: Any = connection.connection.driver_connection
        if place.path:
            raw.execute("BEGIN")
        put = _inserted if place.path else _streamed
        for table, columns, rows in tables:
            put(raw, table, columns.split(), rows)
        raw.commit()
        if not place.path:  # as the server does by itself in time, and nobody does on SQLite
            raw.execute("ANALYZE")
            raw.commit()


def _inserted(raw: Any, table: str, columns: list[str], rows: Iterable[Cells]) -> None:
    raw.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})", rows)


def _streamed(raw: Any, table: str, columns: list[str], rows: Iterable[Cells]) -> None:
    with raw.cursor().copy(f"COPY {table} ({', '.join(columns)}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


def _tables(size: Size) -> Iterator[Table]:
    """Every table, in the order in which they refer to each other."""
    chance = random.Random(SEED + 1)
    yield "policies", f"id {_POLICY} because {KEPT}", [(1, "two-source", 1, 2, 1, 0, 0, 1, "So we do.", *_kept("p", 1))]
    yield "sources", f"id name name_key kind descriptor {KEPT}", map(_source, range(1, size.sources + 1))
    yield from _papers(size, chance)
    claims = range(1, size.claims + 1)
    told = ((n, f"story-{n}", f"Story {n}", f"{_URL}/{n}", *_kept("t", n)) for n in range(1, size.claims // STORY + 2))
    yield "stories", f"id slug title url {KEPT}", told
    said = ((n, f"Claim {n}", f"{n:032x}", n // STORY + 1, *_kept("c", n)) for n in claims)
    yield "claims", f"id text fingerprint story_id {KEPT}", said
    voices = list(_voices(size, chance))
    yield "attributions", f"id claim_id source_id via_id mode knowledge {KEPT}", voices
    yield "evidence", f"id claim_id document_id target stance information {KEPT}", _evidence(size, chance)
    yield "verdicts", DECIDED, (_verdict(n, n, None) for n in claims[:: 2 * EVERY])
    heard = {claim for _, claim, _, _, _, knowledge, *_ in voices if knowledge == "first_hand"}
    hidden = {claim for _, claim, source, *_ in voices if source % UNNAMED == 0}
    stood = ((n, "unchecked", "unchecked", int(n in heard), int(n in heard), *_flags(n in hidden)) for n in claims)
    yield "standings", f"claim_id status attribution_status low high {' '.join(FLAGS)}", stood


def _flags(hidden: bool) -> Iterator[int]:
    """The flags of a claim with one chain of sources, unnamed ones in it or not."""
    yield from (int(flag == Flag.SINGLE_SOURCE or (hidden and flag == Flag.UNNAMED_ONLY)) for flag in FLAGS)


def _papers(size: Size, chance: random.Random) -> Iterator[Table]:
    papers = range(1, size.documents + 1)
    out = (
        (n, f"Document {n}", f"{_URL}/of/{n}", int(n <= HUBS), _outlet(size, chance), *_kept("d", n)) for n in papers
    )
    yield "documents", f"id title url original publisher_id {KEPT}", out
    pairs = enumerate(sorted(derivations(size)), 1)
    lineage = ((n, *pair, "derived_from", *_kept("l", n)) for n, pair in pairs)
    yield "derivations", f"id document_id origin_id kind {KEPT}", lineage


_URL = "https://news.example"
_POLICY = "name evidence origins primary_document second_person named one_house"


def _kept(letter: str, number: int) -> tuple[str, str, str]:
    """What every row holds: its uid, when and by whom it was recorded."""
    return f"{ord(letter):08x}-0000-7000-8000-{number:012x}", AT, "bench"


def _source(number: int) -> Cells:
    if number % UNNAMED == 0:
        return number, None, f"an official {number}", "unnamed", f"an official {number}", *_kept("s", number)
    kind = "organization" if number % 4 == 1 else "person"
    return number, f"Source {number}", f"source {number}", kind, None, *_kept("s", number)


def _voices(size: Size, chance: random.Random) -> Iterator[tuple[int, int, int, int | None, str, str, str, str, str]]:
    """Attributions: to the source numbered 1 most often, one in five passed on by a source that speaks often."""
    number = 0
    for claim in range(1, size.claims + 1):
        number += 1
        knows = "first_hand" if chance.random() < 0.3 else "unknown"
        source, relay = _popular(size, chance), _popular(size, chance)
        if relay != source and chance.random() < 0.2:
            yield number, claim, relay, None, "indirect", "unknown", *_kept("a", number)
            number += 1
            yield number, claim, source, number - 1, "indirect", knows, *_kept("a", number)
        else:
            yield number, claim, source, None, "indirect", knows, *_kept("a", number)


def _popular(size: Size, chance: random.Random) -> int:
    """A source: twice the number, half as often."""
    return int(size.sources ** chance.random())


def _outlet(size: Size, chance: random.Random) -> int:
    """An organization, for one that publishes documents."""
    return _popular(size, chance) // 4 * 4 + 1


def _evidence(size: Size, chance: random.Random) -> Iterator[Cells]:
    number = 0
    for claim in size.backed:
        for paper in sorted({chance.randint(1, size.documents) for _ in range(chance.randint(1, 3))}):
            number += 1
            yield number, claim, paper, "content", "supports", "secondary", *_kept("e", number)


def _verdict(number: int, claim: int, policy: int | None) -> Cells:
    return number, claim, policy, "content", "confirmed", "It says so.", "bench", AT, *_kept("v", number)


def ask_for_more(place: Location, size: Size) -> None:
    """Confirms half of what is confirmed once more, under the policy 'two-source'."""
    again = range(1, size.claims + 1, 4 * EVERY)
    _put(place, [("verdicts", DECIDED, (_verdict(size.claims + n, n, 1) for n in again))])
    writing(place, lambda ledger: restand(ledger, again))


def derivations(size: Size) -> set[tuple[int, int]]:
    """Pairs of a document and what it was made from, numbered from 1."""
    chance = random.Random(SEED)
    found: set[tuple[int, int]] = set()
    while len(found) < size.edges:
        later = chance.randint(HUBS + 1, size.documents)
        start = later - (later - 1) % CLUSTER
        kind = chance.random()
        if kind < 0.001:
            earlier = min(size.documents, later + chance.randint(1, CLUSTER))
        elif kind < 0.02:
            earlier = min(int(chance.expovariate(0.3)) + 1, HUBS)
        else:
            earlier = chance.randint(start, max(start, later - 1))
        if earlier != later:
            found.add((later, earlier))
    return found
