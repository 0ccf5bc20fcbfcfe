"""Attributions that name another source on either side, where the two sources are one, or may be by their name."""

from collections.abc import Collection
from dataclasses import replace
from typing import Any, TypeAlias

from sqlalchemy import Connection, select

from factdb.actions.merging.told import Conflict, Namesake
from factdb.queries.chunked import chunks
from factdb.queries.mergers import meant
from factdb.tables import affiliations, attributions

Role: TypeAlias = tuple[Any, ...]


def without_namesakes(
    connection: Connection, conflicts: list[Conflict], namesakes: Collection[Namesake]
) -> list[Conflict]:
    """The conflicts that are left: whether two namesakes are one is asked once, not again for each claim of theirs."""
    ours = {each.row: each.ours for each in namesakes}
    spoken = [each for each in conflicts if each.table == attributions.name]
    sources: set[Any] = {number for each in spoken for number in each.columns.get("source_id", ())}
    roles = _roles(connection, {number for each in spoken for number in each.columns.get("affiliation_id", ())})
    sources |= {number for source, organization, *_ in roles.values() for number in (source, organization)}
    heads = meant(connection, sources - {None})

    def one(number: int | None) -> int | None:
        head = heads[number] if number is not None else None
        return ours.get(head, head) if head is not None else None

    def alike(column: str, values: tuple[Any, Any]) -> bool:
        if column == "source_id":
            return bool(one(values[0]) == one(values[1]))
        held = [roles.get(value) for value in values]
        if column != "affiliation_id" or None in held:
            return False
        here, there = ((one(role[0]), one(role[1]), *role[2:]) for role in held if role)
        return here == there

    return [left for each in conflicts if (left := _left(each, alike)) is not None]


def _left(conflict: Conflict, alike: Any) -> Conflict | None:
    if conflict.table != attributions.name:
        return conflict
    columns = {name: values for name, values in conflict.columns.items() if not alike(name, values)}
    return replace(conflict, columns=columns) if columns else None


def _roles(connection: Connection, numbers: Collection[Any]) -> dict[int, Role]:
    """Of affiliations: the source, the organization, and all else that they say."""
    told = affiliations.c["source_id", "organization_id", "role", "tenure", "relation", "valid_from", "valid_until"]
    found: dict[int, Role] = {}
    for chunk in chunks({number for number in numbers if number is not None}):
        rows = connection.execute(select(affiliations.c.id, *told).where(affiliations.c.id.in_(chunk)))
        found |= {row[0]: tuple(row[1:]) for row in rows}
    return found
