"""Sources: found by number or name, near in name, listed."""

from collections import defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, or_, select

from factdb.errors import NotFound, Refused
from factdb.queries.rows import AffiliationRow, SourceRow
from factdb.rules.wording import accepted_line, normalised
from factdb.tables import affiliations, sources
from factdb.vocabulary import SourceKind

LONGEST_NUMBER = 9
"""Digits of a source's number: more need not fit a PostgreSQL integer, and no desk has a billion sources."""

NEAR = 0.8
"""Names at least this alike, by difflib's ratio, are pointed out as perhaps the same."""


def find_source(connection: Connection, text: str) -> SourceRow | None:
    """The source with a number (`12` or `#12`) or a name; for a merged source, the one it was merged into.

    None where no source has the name. Raises NotFound for a number that no source has, Refused for a name that
    several have, BadInput for text that can be neither.
    """
    name = accepted_line(text, what="The source's name")
    number = name.removeprefix("#")
    if number.isascii() and number.isdigit():
        return source(connection, int(number[:LONGEST_NUMBER]))
    found = called(connection, name)
    if len(found) > 1:
        listed = ", ".join(str(each) for each in found)
        raise Refused(f"Several sources are called {name!r}: {listed}.", hint="give the number of the one you mean.")
    return source(connection, found[0]) if found else None


def known_source(connection: Connection, text: str) -> SourceRow:
    """The source with a number or name, as `find_source` has it. Raises NotFound where there is none."""
    found = find_source(connection, text)
    if found is None:
        near = ", ".join(f"{row.label} ({row.id})" for row in near_sources(connection, text))
        raise NotFound(
            f"There is no source called {accepted_line(text, what='The name')!r}.",
            hint=f"nearly alike: {near}." if near else "'factdb source list' shows them all.",
        )
    return found


def called(connection: Connection, name: str) -> list[int]:
    """The numbers of the sources that have a name, or had it before they were merged into others."""
    meant = func.coalesce(sources.c.merged_into_id, sources.c.id)
    named = [sources.c.name_key == normalised(name), sources.c.kind != SourceKind.UNNAMED]
    return sorted(connection.execute(select(meant).distinct().where(*named)).scalars())


def source(connection: Connection, number: int) -> SourceRow:
    """The source with a number, or the one it was merged into. Raises NotFound."""
    found = list(_rows(connection, [sources.c.id == number]))
    if not found:
        raise NotFound(f"There is no source {number}.", hint="'factdb source list' shows them all.")
    return source(connection, found[0].merged_into_id) if found[0].merged_into_id else found[0]


def near_sources(connection: Connection, name: str) -> list[SourceRow]:
    """Named sources whose name is like `name` but not the same, most alike first, five at most."""
    key = normalised(name)
    starts = [sources.c.name_key.contains(word[:4], autoescape=True) for word in key.split() if len(word) > 2]
    if not starts:
        return []
    candidates = select(*sources.c["id", "name_key"]).where(
        or_(*starts), sources.c.kind != SourceKind.UNNAMED, sources.c.merged_into_id.is_(None)
    )
    alike = [(likeness(key, row.name_key), row.id) for row in connection.execute(candidates)]
    best = sorted((score, number) for score, number in alike if NEAR <= score < 1)[::-1][:5]
    return [source(connection, number) for _, number in best]


def unnamed_alike(connection: Connection, descriptor: str) -> list[SourceRow]:
    """Unnamed sources described alike, the newest first, five at most. Nobody knows whether they are one."""
    alike = [sources.c.kind == SourceKind.UNNAMED, sources.c.name_key == normalised(descriptor)]
    return [row for row in _rows(connection, alike) if row.merged_into_id is None][::-1][:5]


def likeness(one: str, other: str) -> float:
    """How alike two normalised names are, 0 to 1: by their letters in order.

    Names that differ in no more than words left out ("blinken") or initials ("a. blinken") are 0.9 alike at least.
    """
    letters = SequenceMatcher(None, one, other).ratio()
    return max(letters, 0.9) if letters < 1 and (_within(one, other) or _within(other, one)) else letters


def _within(short: str, full: str) -> bool:
    """Whether each word of `short`, in order, is a word of `full` or the initial of one."""
    words = iter(full.split())
    return all(any(word.rstrip(".") in (each, each[0]) for each in words) for word in short.split())


def list_sources(connection: Connection, *, kind: str | None = None, words: str | None = None) -> list[SourceRow]:
    """Sources that stand (merged ones left out), by name; of one kind, or with words in name or descriptor."""
    wanted: list[ColumnElement[bool]] = [sources.c.merged_into_id.is_(None)]
    if kind:
        wanted.append(sources.c.kind == kind)
    if words:
        within = normalised(words)
        wanted.append(
            sources.c.name_key.contains(within, autoescape=True)
            | func.lower(sources.c.descriptor).contains(within, autoescape=True)
        )
    return _rows(connection, wanted)


def _rows(connection: Connection, wanted: Sequence[ColumnElement[bool]]) -> list[SourceRow]:
    columns = sources.c[
        "id", "uid", "name", "kind", "descriptor", "note", "merged_into_id", "recorded_at", "recorded_by"
    ]
    query = select(*columns).where(*wanted).order_by(sources.c.name_key, sources.c.id)
    roles = _affiliations(connection, select(sources.c.id).where(*wanted))
    return [SourceRow(**row._mapping, affiliations=tuple(roles[row.id])) for row in connection.execute(query)]


def merged_into(connection: Connection, number: int) -> list[SourceRow]:
    """The sources that turned out to be the same as the one with this number, by name."""
    return _rows(connection, [sources.c.merged_into_id == number])


def _affiliations(connection: Connection, of: Select[Any]) -> dict[int, list[AffiliationRow]]:
    holder, named, employer = sources.alias("holder"), sources.alias("named"), sources.alias("employer")
    held_by = func.coalesce(holder.c.merged_into_id, holder.c.id)
    columns = affiliations.c["id", "source_id", "organization_id", "role", "tenure", "relation"]
    dates = affiliations.c["valid_from", "valid_until"]
    query = (
        select(*columns, *dates, employer.c.name.label("organization"), held_by.label("held_by"))
        .join(holder, holder.c.id == affiliations.c.source_id)
        .outerjoin(named, named.c.id == affiliations.c.organization_id)
        .outerjoin(employer, employer.c.id == func.coalesce(named.c.merged_into_id, named.c.id))
        .where(held_by.in_(of))
        .order_by(affiliations.c.id)
    )
    found = defaultdict(list)
    for row in connection.execute(query):
        facts = row._asdict()
        found[facts.pop("held_by")].append(AffiliationRow(**facts))
    return found
