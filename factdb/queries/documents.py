"""Documents: by number, by title."""

from sqlalchemy import Connection, select

from factdb.errors import NotFound, Refused
from factdb.tables import documents


def document_numbered(connection: Connection, number: int) -> int:
    """The number itself, where a document has it. Raises NotFound."""
    if connection.execute(select(documents.c.id).where(documents.c.id == number)).scalar() is None:
        raise NotFound(f"There is no document {number}.", hint="'factdb evidence list' shows their numbers.")
    return number


def document_titled(connection: Connection, title: str) -> int | None:
    """The number of the document with this title; None where there is none. Raises Refused where there are several."""
    query = select(documents.c.id).where(documents.c.title == title).order_by(documents.c.id)
    found = list(connection.execute(query).scalars())
    if len(found) > 1:
        listed = ", ".join(str(each) for each in found)
        raise Refused(f"Several documents are called {title!r}: {listed}.", hint="give the number of the one you mean.")
    return found[0] if found else None
