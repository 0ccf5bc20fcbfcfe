"""Documents: found by number, address or title, listed, and which was made from which."""

from collections.abc import Sequence

from sqlalchemy import Column, ColumnElement, Connection, func, or_, select

from factdb.errors import NotFound, Refused
from factdb.queries.affected import made_from_documents
from factdb.queries.chunked import batched
from factdb.queries.derived import derived_by
from factdb.queries.document_rows import DerivationRow, DocumentRow
from factdb.rules.wording import accepted
from factdb.tables import derivations, documents, evidence, sources, stories
from factdb.vocabulary import Stance

LONGEST_NUMBER = 9
"""Digits of a document's number: more need not fit a PostgreSQL integer."""


def document_numbered(connection: Connection, number: int) -> int:
    """The number itself, where a document has it. Raises NotFound."""
    if connection.execute(select(documents.c.id).where(documents.c.id == number)).scalar() is None:
        raise NotFound(f"There is no document {number}.", hint="'factdb document list' shows their numbers.")
    return number


def document_titled(connection: Connection, title: str) -> int | None:
    """The number of the document with this title; None where there is none. Raises Refused where there are several."""
    query = select(documents.c.id).where(documents.c.title == title).order_by(documents.c.id)
    found = list(connection.execute(query).scalars())
    if len(found) > 1:
        listed = ", ".join(str(each) for each in found)
        raise Refused(f"Several documents are called {title!r}: {listed}.", hint="give the number of the one you mean.")
    return found[0] if found else None


def document_like(
    connection: Connection,
    *,
    url: str | None = None,
    path: str | None = None,
    sha256: str | None = None,
    title: str | None = None,
) -> int | None:
    """The number of the document with this URL, or this file with this hash, or else this title, if there is one."""
    if not (url or path):
        return document_titled(connection, title) if title else None
    same = [documents.c.url == url] if url else [documents.c.path == path, documents.c.sha256 == sha256]
    return connection.execute(select(documents.c.id).where(*same).order_by(documents.c.id).limit(1)).scalar()


def known_document(connection: Connection, text: str) -> DocumentRow:
    """The document with a number (`12` or `#12`), a URL or a title.

    Raises NotFound, Refused for a title that several have, BadInput for text that can be none of these.
    """
    said = " ".join(accepted(text, what="The document").split())
    number = said.removeprefix("#")
    if number.isascii() and number.isdigit():
        return document(connection, int(number[:LONGEST_NUMBER]))
    found = document_like(connection, url=said) or document_titled(connection, said)
    if found is None:
        raise NotFound(
            f"There is no document {said[:200]!r}.",
            hint="'factdb document list' shows them all; 'factdb document add' records one.",
        )
    return document(connection, found)


def document(connection: Connection, number: int) -> DocumentRow:
    """The document with a number. Raises NotFound."""
    [row] = _rows(connection, documents.c.id == document_numbered(connection, number))
    return row


def list_documents(connection: Connection, *, words: str = "") -> list[DocumentRow]:
    """The documents in the order they were recorded: all, or those with words in title, URL or publisher's name."""
    named, within = (documents.c.title, documents.c.url, sources.c.name), words.lower()
    held = [func.lower(column).contains(within, autoescape=True) for column in named]
    return _rows(connection, *([or_(*held)] if words else []))


def made_from(connection: Connection, number: int) -> list[DerivationRow]:
    """What a document was made from, in the order that was recorded; what was taken back is left out."""
    return _derivations(connection, derivations.c.document_id, number, derivations.c.origin_id, *derived_by())


def no_longer_made_from(connection: Connection, number: int) -> list[DerivationRow]:
    """What a document was once recorded to have been made from, until that was taken back."""
    taken_back = derivations.c.withdrawn_at.is_not(None)
    return _derivations(connection, derivations.c.document_id, number, derivations.c.origin_id, taken_back)


def made_of(connection: Connection, number: int) -> list[DerivationRow]:
    """What was made from a document, in the order that was recorded; what was taken back is left out."""
    return _derivations(connection, derivations.c.origin_id, number, derivations.c.document_id, *derived_by())


def claims_resting(connection: Connection, number: int) -> list[int]:
    """The claims for or against which a document, or any made from it over any number of steps, is evidence."""
    query = select(evidence.c.claim_id).where(
        evidence.c.document_id.in_(made_from_documents([number])),
        evidence.c.stance != Stance.CONTEXT,
        evidence.c.withdrawn_at.is_(None),
    )
    return sorted(connection.execute(query.distinct()).scalars())


def in_circle(connection: Connection, number: int) -> bool:
    """Whether a document was made from itself, over any number of steps."""
    later = select(derivations.c.document_id).where(derivations.c.origin_id == number, *derived_by())
    made = made_from_documents(list(connection.execute(later).scalars())).subquery()
    return connection.execute(select(made.c.id).where(made.c.id == number)).first() is not None


def _derivations(
    connection: Connection, side: Column[int], number: int, other: Column[int], *wanted: ColumnElement[bool]
) -> list[DerivationRow]:
    columns = derivations.c["id", "kind", "note", "recorded_at", "recorded_by", "withdrawn_at", "withdrawn_because"]
    query = select(*columns, other.label("other")).where(side == number, *wanted)
    found = connection.execute(query.order_by(derivations.c.id)).all()
    others = documents_numbered(connection, sorted({row.other for row in found}))
    told = [row._asdict() for row in found]
    return [DerivationRow(document=others[facts.pop("other")], **facts) for facts in told]


def documents_numbered(connection: Connection, numbers: Sequence[int]) -> dict[int, DocumentRow]:
    """Documents by number, rising; numbers that none has are left out."""
    chunks = batched(numbers)
    return {row.id: row for chunk in chunks for row in _rows(connection, documents.c.id.in_(chunk))}


def _rows(connection: Connection, *wanted: ColumnElement[bool]) -> list[DocumentRow]:
    named = sources.alias("named")
    facts = ["id", "uid", "title", "url", "archived_url", "path", "sha256", "size", "published_on", "original"]
    more = ["retracted_at", "retracted_because", "recorded_at", "recorded_by"]
    query = (
        select(
            *(documents.c[name] for name in (*facts, *more)),
            sources.c.id.label("publisher_id"),
            func.coalesce(sources.c.name, sources.c.descriptor).label("publisher"),
            stories.c.slug.label("story"),
        )
        .outerjoin(named, named.c.id == documents.c.publisher_id)
        .outerjoin(sources, sources.c.id == func.coalesce(named.c.merged_into_id, named.c.id))
        .outerjoin(stories, stories.c.id == documents.c.story_id)
        .where(*wanted)
        .order_by(documents.c.id)
    )
    return [DocumentRow(**{**row._mapping, "original": bool(row.original)}) for row in connection.execute(query)]
