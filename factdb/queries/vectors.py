"""The vectors of claims: which model made them, which claims lack one, and those nearest to a text's."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Row, Select, func, select

from factdb.errors import Refused
from factdb.tables import claims, vectors

if TYPE_CHECKING:
    from numpy.typing import NDArray

CHUNK = 1_000
"""Vectors read at once. As floats they still fit in a processor's cache: with 20 times as many each takes 7 times as
long."""


def model_of_vectors(connection: Connection) -> str | None:
    """The hash of the model that made the vectors; they are of one model all."""
    return connection.execute(select(vectors.c.model).limit(1)).scalar()


def ensure_model(connection: Connection, model: str) -> None:
    """Raises Refused where the vectors were made by another model than this one: the two cannot be compared."""
    kept = model_of_vectors(connection)
    if kept is not None and kept != model:
        raise Refused(
            f"This ledger's vectors are of another model ({kept[:12]}…) than the one that is set ({model[:12]}…).",
            hint="set FACTDB_MODEL to that one, or make all vectors anew with this: 'factdb db embed'.",
        )


def last_with_vector(connection: Connection) -> int:
    """The number of the last claim with a vector: claims get theirs in order, so that those after it lack one."""
    return connection.execute(select(func.max(vectors.c.claim_id))).scalar() or 0


def claims_without_vector(connection: Connection, *, after: int, limit: int) -> Sequence[Row[tuple[int, str]]]:
    """Number and text of the next claims that lack a vector, in order."""
    query = _lacking(select(claims.c.id, claims.c.text), after)
    return connection.execute(query.order_by(claims.c.id).limit(limit)).all()


def count_without_vector(connection: Connection, *, after: int) -> int:
    """How many claims after this number lack a vector."""
    count: int = connection.execute(_lacking(select(func.count()).select_from(claims), after)).scalar_one()
    return count


def nearest_claims(
    connection: Connection, asked: "NDArray[Any]", *, limit: int, story_id: int | None = None
) -> list[tuple[int, float]]:
    """The numbers of the claims whose vectors are nearest to this one, each with the cosine, the nearest first."""
    from factdb.semantic.packed import nearest

    query = select(vectors.c.claim_id, vectors.c.vector)
    if story_id is not None:
        query = query.join(claims, claims.c.id == vectors.c.claim_id).where(claims.c.story_id == story_id)
    return nearest(_chunks(connection, query), asked, count=limit)


def _chunks(connection: Connection, query: Select[tuple[int, bytes]]) -> Iterator[tuple[list[int], list[bytes]]]:
    found = connection.execute(query, execution_options={"yield_per": CHUNK})
    for rows in found.partitions():
        numbers, packed = zip(*rows, strict=True)
        yield list(numbers), list(packed)


def _lacking(query: Select[Any], after: int) -> Select[Any]:
    has_one = select(vectors.c.claim_id).where(vectors.c.claim_id == claims.c.id).exists()
    return query.where(claims.c.id > after, ~has_one)
