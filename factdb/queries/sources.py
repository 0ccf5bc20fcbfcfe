"""Sources: found by number or name, near in name, listed."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from difflib import SequenceMatcher
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, or_, select

from factdb.errors import NotFound, Refused
from factdb.queries.bounds import recorded_by
from factdb.queries.chunked import batched, chunks
from factdb.queries.earlier import changed_since
from factdb.queries.mergers import family, meant
from factdb.queries.rows import AffiliationRow, SourceRow
from factdb.rules.wording import accepted_line, normalised
from factdb.tables import affiliations, sources
from factdb.vocabulary import SourceKind

LONGEST_NUMBER = 9
"""Digits of a source's number: more need not fit a PostgreSQL integer, and no desk has a billion sources."""

CHANGEABLE = ("name", "kind", "descriptor", "note", "merged_into_id")
"""What is corrected in place, and the journal keeps."""

NEAR = 0.8
"""Names at least this alike, by difflib's ratio, are pointed out as perhaps the same."""


def find_source(connection: Connection, text: str, until: datetime | None = None) -> SourceRow | None:
    """The source with a number (`12` or `#12`) or a name; for a merged source, the one it was merged into.

    With `until`, as it was recorded at that moment; a name is one that it has or had before it was merged. None where
    no source has the name. Raises NotFound for a number that no source has, Refused for a name that several have,
    BadInput for text that can be neither.
    """
    name = accepted_line(text, what="The source's name")
    number = name.removeprefix("#")
    if number.isascii() and number.isdigit():
        return source(connection, int(number[:LONGEST_NUMBER]), until)
    found = called(connection, name, until)
    if len(found) > 1:
        listed = ", ".join(str(each) for each in found)
        raise Refused(f"Several sources are called {name!r}: {listed}.", hint="give the number of the one you mean.")
    return _rows(connection, [sources.c.id == found[0]], until)[0] if found else None


def known_source(connection: Connection, text: str, until: datetime | None = None) -> SourceRow:
    """The source with a number or name, as `find_source` has it. Raises NotFound where there is none."""
    found = find_source(connection, text, until)
    if found is None:
        near = ", ".join(f"{row.label} ({row.id})" for row in near_sources(connection, text))
        raise NotFound(
            f"There is no source called {accepted_line(text, what='The name')!r}.",
            hint=f"nearly alike: {near}." if near else "'factdb source list' shows them all.",
        )
    return found


def called(connection: Connection, name: str, until: datetime | None = None) -> list[int]:
    """The numbers of the sources that have a name, or had it before they were merged; by `until`, if given."""
    named = [sources.c.name_key == normalised(name), sources.c.kind != SourceKind.UNNAMED]
    if until is None:
        today = func.coalesce(sources.c.merged_into_id, sources.c.id)
        return sorted(set(connection.execute(select(today).where(*named)).scalars()))
    numbers = list(connection.execute(select(sources.c.id).where(*named)).scalars())
    return sorted(set(meant(connection, numbers, until).values()))


def called_each(connection: Connection, names: Iterable[str]) -> dict[str, list[int]]:
    """For each of the names that sources have or had, by its normalised form, their numbers, as `called` has them."""
    keys = list({normalised(name) for name in names})
    columns = select(sources.c.name_key, sources.c.id)
    named: list[tuple[str, int]] = []
    for chunk in batched(keys):
        asked = [sources.c.name_key.in_(chunk), sources.c.kind != SourceKind.UNNAMED]
        named += [(row.name_key, row.id) for row in connection.execute(columns.where(*asked))]
    heads = meant(connection, [number for _, number in named])
    found: dict[str, set[int]] = defaultdict(set)
    for key, number in named:
        found[key].add(heads[number])
    return {key: sorted(numbers) for key, numbers in found.items()}


def source(connection: Connection, number: int, until: datetime | None = None) -> SourceRow:
    """The source with a number, or the one it was merged into; as it was recorded at `until`, if given.

    Raises NotFound.
    """
    found = meant(connection, [number], until)
    if not found:
        raise NotFound(f"There is no source {number}.", hint="'factdb source list' shows them all.")
    [row] = _rows(connection, [sources.c.id == found[number]], until)
    return row


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


def _rows(
    connection: Connection, wanted: Sequence[ColumnElement[bool]], until: datetime | None = None
) -> list[SourceRow]:
    columns = sources.c[
        "id", "uid", "name", "kind", "descriptor", "note", "merged_into_id", "recorded_at", "recorded_by"
    ]
    query = select(*columns).where(*wanted).order_by(sources.c.name_key, sources.c.id)
    rows = [row._asdict() for row in connection.execute(query)]
    then: dict[int, dict[str, Any]] = {}
    numbers = [row["id"] for row in rows]
    if until is not None:
        then = changed_since(connection, sources, numbers, until)
    roles = _affiliations(connection, numbers, until)
    told = (row | {name: then.get(row["id"], row)[name] for name in CHANGEABLE} for row in rows)
    return [SourceRow(**row, affiliations=tuple(roles[row["id"]])) for row in told]


def merged_into(connection: Connection, number: int, until: datetime | None = None) -> list[SourceRow]:
    """The sources that turned out to be the same as the one with this number, by name; by `until`, if given."""
    kin = family(connection, [number], until).keys() - {number}
    return _rows(connection, [sources.c.id.in_(kin)], until) if kin else []


def _affiliations(connection: Connection, of: Sequence[int], until: datetime | None) -> dict[int, list[AffiliationRow]]:
    """The roles of sources, and of those merged into them, as they were recorded; by `until`, if given."""
    kin = family(connection, of, until)
    query = _held().where(*recorded_by(affiliations.c.recorded_at, until))
    asked = (query.where(affiliations.c.source_id.in_(chunk)) for chunk in chunks(kin))
    found = defaultdict(list)
    for row in sorted((row for each in asked for row in connection.execute(each)), key=lambda row: row.id):
        found[kin[row.source_id]].append(AffiliationRow(**row._mapping))
    return found


def _held() -> Select[Any]:
    """Affiliations, each with the organization's name, or that of the one that it was merged into."""
    named, employer = sources.alias("named"), sources.alias("employer")
    columns = affiliations.c["id", "source_id", "organization_id", "role", "tenure", "relation"]
    return (
        select(*columns, *affiliations.c["valid_from", "valid_until"], employer.c.name.label("organization"))
        .outerjoin(named, named.c.id == affiliations.c.organization_id)
        .outerjoin(employer, employer.c.id == func.coalesce(named.c.merged_into_id, named.c.id))
    )
