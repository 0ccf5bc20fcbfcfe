"""The journal of one claim: every write that touched it, or what hangs on it."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeAlias

from sqlalchemy import Connection, Row, Select, Table, func, or_, select, union_all

from factdb.errors import NotFound
from factdb.queries.rows import EntryRow
from factdb.rules.numbers import claims_named
from factdb.tables import (
    appearances,
    attributions,
    claim_tags,
    claims,
    comment_requests,
    corrections,
    evidence,
    information_ratings,
    journal,
    links,
    losses,
    published_claims,
    signoffs,
    sources,
    tags,
    verdict_evidence,
    verdicts,
)

Content: TypeAlias = dict[str, int | str | None]

KEPT = (
    attributions,
    evidence,
    verdicts,
    appearances,
    signoffs,
    information_ratings,
    published_claims,
    corrections,
    comment_requests,
)
"""What hangs on a claim and is never removed, by its `claim_id`."""

REMOVABLE = (claim_tags, links)
"""What hangs on a claim and may be removed: the journal alone knows all of it, and a number may be given out again."""


def history_of(connection: Connection, claim: int) -> list[EntryRow]:
    """The journal entries on a claim and what hangs on it, in the order they were written. Raises NotFound."""
    entries = connection.execute(union_all(*_entries(claim)).order_by("seq")).all()
    if not entries:
        raise NotFound(f"There is no {claims_named([claim])}.", hint="'factdb list' shows the claims there are.")
    return list(_told(connection, [(row, json.loads(row.content)) for row in entries]))


def _entries(claim: int) -> Iterator[Select[Any]]:
    yield _entries_of(claims).where(journal.c.row_id == claim)
    for table in KEPT:
        yield _entries_of(table).join(table, table.c.id == journal.c.row_id).where(table.c.claim_id == claim)
    cited = _entries_of(verdict_evidence).join(verdict_evidence, verdict_evidence.c.id == journal.c.row_id)
    yield cited.join(verdicts, verdicts.c.id == verdict_evidence.c.verdict_id).where(verdicts.c.claim_id == claim)
    lost = _entries_of(losses).join(losses, losses.c.id == journal.c.row_id)
    yield lost.join(appearances, appearances.c.id == losses.c.appearance_id).where(appearances.c.claim_id == claim)
    # Canonical JSON has sorted keys and no blanks, and escapes the quotes within texts: this finds the key alone.
    ends = [journal.c.content.contains(f'"{end}":{claim},', autoescape=True) for end in ("claim_id", "other_id")]
    for table in REMOVABLE:
        yield _entries_of(table).where(or_(*ends))


def _entries_of(table: Table) -> Select[Any]:
    return select(journal).where(journal.c.table_name == table.name)


def _told(connection: Connection, entries: Sequence[tuple[Row[Any], Content]]) -> Iterator[EntryRow]:
    names = _names(connection, [content for _, content in entries])
    last: dict[tuple[str, int], Content] = {}
    for row, content in entries:
        key = (row.table_name, row.row_id)
        about = next((names[name, content[name]] for name in ("source_id", "tag_id") if content.get(name)), None)
        yield EntryRow(
            seq=row.seq,
            recorded_at=row.recorded_at,
            recorded_by=row.recorded_by,
            act=row.act,
            table=row.table_name,
            row_id=row.row_id,
            content=content,
            before=last.get(key) if row.act != "insert" else None,
            about=about,
            hash=row.hash,
        )
        last[key] = content


def _names(connection: Connection, contents: Sequence[Content]) -> dict[tuple[str, Any], str]:
    """The labels of the sources, and the names of the tags, that rows speak of, by column and number."""
    queries = {
        "source_id": select(sources.c.id, func.coalesce(sources.c.name, sources.c.descriptor)).where(
            sources.c.id.in_(_numbers(contents, "source_id"))
        ),
        "tag_id": select(tags.c.id, tags.c.name).where(tags.c.id.in_(_numbers(contents, "tag_id"))),
    }
    return {(column, row[0]): row[1] for column, query in queries.items() for row in connection.execute(query)}


def _numbers(contents: Iterable[Content], column: str) -> set[int]:
    return {number for content in contents if isinstance(number := content.get(column), int)}
