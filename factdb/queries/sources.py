"""Sources: found by number or name, near in name, listed."""

from collections import defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher

from sqlalchemy import ColumnElement, Connection, Select, func, or_, select

from factdb.errors import NotFound, Refused
from factdb.queries.rows import AffiliationRow, SourceRow
from factdb.rules.wording import normalised
from factdb.tables import affiliations, sources
from factdb.vocabulary import SourceKind

NEAR = 0.8
"""Names at least this alike, by difflib's ratio, are pointed out as perhaps the same."""


def find_source(connection: Connection, text: str) -> SourceRow | None:
    """The source with a number (`12` or `#12`) or a name; for a merged source, the one it was merged into.

    None where no source has the name. Raises NotFound for a number that no source has, Refused for a name that
    several have.
    """
    number = text.strip().removeprefix("#")
    if number.isascii() and number.isdigit():
        return source(connection, int(number))
    named = sources.c.kind != SourceKind.UNNAMED
    found = list(_rows(connection, [sources.c.name_key == normalised(text), named]))
    standing = {row.merged_into_id or row.id for row in found}
    if len(standing) > 1:
        listed = ", ".join(str(each) for each in sorted(standing))
        raise Refused(f"Several sources are called {text!r}: {listed}.", hint="give the number of the one you mean.")
    return source(connection, standing.pop()) if standing else None


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
    candidates = select(sources.c["id", "name_key"]).where(
        or_(*starts), sources.c.kind != SourceKind.UNNAMED, sources.c.merged_into_id.is_(None)
    )
    alike = [(likeness(key, row.name_key), row.id) for row in connection.execute(candidates)]
    best = sorted((score, number) for score, number in alike if NEAR <= score < 1)[::-1][:5]
    return [source(connection, number) for _, number in best]


def unnamed_alike(connection: Connection, descriptor: str) -> list[SourceRow]:
    """Unnamed sources described in the same words, the newest first, five at most. Whether they are one, nobody knows."""
    alike = [sources.c.kind == SourceKind.UNNAMED, sources.c.name_key == normalised(descriptor)]
    return [row for row in _rows(connection, alike) if row.merged_into_id is None][::-1][:5]


def likeness(one: str, other: str) -> float:
    """How alike two normalised names are, 0 to 1: by their letters in order, or one's words being among the other's."""
    if set(one.split()) < set(other.split()) or set(other.split()) < set(one.split()):
        return 0.9
    return SequenceMatcher(None, one, other).ratio()


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
    query = select(columns).where(*wanted).order_by(sources.c.name_key, sources.c.id)
    roles = _affiliations(connection, select(sources.c.id).where(*wanted))
    return [SourceRow(**row._mapping, affiliations=tuple(roles[row.id])) for row in connection.execute(query)]


def _affiliations(connection: Connection, of: Select[tuple[int]]) -> dict[int, list[AffiliationRow]]:
    employer = sources.alias("employer")
    columns = affiliations.c[
        "id", "source_id", "organization_id", "role", "tenure", "valid_from", "valid_until"
    ]
    query = (
        select(columns, employer.c.name.label("organization"))
        .outerjoin(employer, employer.c.id == affiliations.c.organization_id)
        .where(affiliations.c.source_id.in_(of))
        .order_by(affiliations.c.id)
    )
    found = defaultdict(list)
    for row in connection.execute(query):
        found[row.source_id].append(AffiliationRow(**row._mapping))
    return found
