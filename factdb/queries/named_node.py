"""The source or document that somebody means."""

from sqlalchemy import Connection

from factdb.errors import NotFound, Refused
from factdb.queries.documents import document_like, document_numbered, document_titled, known_document
from factdb.queries.sources import find_source, known_source, source
from factdb.rules.corroboration import Node
from factdb.rules.wording import accepted


def named_node(connection: Connection, text: str, *, kind: str | None = None) -> Node:
    """The document with a number (`12`), a URL or a title, or the source with a number (`#5`) or a name.

    `kind` (source or document) says which, where both would do. Raises NotFound, Refused where both or several would
    do, BadInput for text that can be none of these.
    """
    if kind == "source":
        return Node("source", known_source(connection, text).id)
    if kind == "document":
        return Node("document", known_document(connection, text).id)
    said = " ".join(accepted(text, what="The source or document").split())
    number = said.removeprefix("#")
    if number.isascii() and number.isdigit():
        read = int(number[:9])
        return (
            Node("source", source(connection, read).id)
            if said.startswith("#")
            else Node("document", document_numbered(connection, read))
        )
    speaker = find_source(connection, said)
    paper = document_like(connection, url=said) or document_titled(connection, said)
    if speaker and paper:
        raise Refused(f"{said!r} is a source and a document.", hint="say which with --source or --document.")
    if speaker:
        return Node("source", speaker.id)
    if paper:
        return Node("document", paper)
    raise NotFound(
        f"There is no source and no document {said[:200]!r}.",
        hint="'factdb source list' and 'factdb document list' show them all.",
    )
