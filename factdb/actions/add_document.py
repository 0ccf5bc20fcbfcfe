"""Find the record of a document, or make one."""

from sqlalchemy import select

from factdb.errors import BadInput, Refused
from factdb.queries.documents import document_titled
from factdb.rules.dates import partial_date
from factdb.rules.links import accepted_url
from factdb.rules.wording import accepted, accepted_line
from factdb.store.work import Ledger, Row
from factdb.tables import documents


def add_document(
    ledger: Ledger,
    *,
    title: str | None = None,
    url: str | None = None,
    path: str | None = None,
    sha256: str | None = None,
    size: int | None = None,
    publisher_id: int | None = None,
    published_on: str | None = None,
) -> int:
    """The number of the document with this URL, or this file with this hash, or else this title; new if there is none.

    `path` is absolute, `size` in bytes. What a known document lacks is filled in. Raises Refused where it says
    otherwise already, BadInput for a text, a URL or a date that cannot be taken, or none of the three.
    """
    if title is None and url is None and path is None:
        raise BadInput("Which document is meant is not said.", hint="give a URL, a file, or --document TITLE.")
    if path is not None:
        accepted(path, what="The file's path")
    row: dict[str, int | str | None] = {
        "title": accepted_line(title, what="The document's title") if title is not None else None,
        "url": accepted_url(url, what="The URL") if url is not None else None,
        "path": path,  # as it is: normalised, it might name another file
        "sha256": sha256,
        "size": size,
        "publisher_id": publisher_id,
        "published_on": partial_date(published_on, what="--published-on") if published_on is not None else None,
    }
    known = _known(ledger, row)
    if known is None:
        return ledger.insert(documents, row)[0]
    _complete(ledger, known, row)
    return known


def _known(ledger: Ledger, row: Row) -> int | None:
    if not (row["url"] or row["path"]):
        return document_titled(ledger.connection, str(row["title"]))
    keys = ("url",) if row["url"] else ("path", "sha256")
    same = select(documents.c.id).where(*(documents.c[key] == row[key] for key in keys))
    return ledger.connection.execute(same.order_by(documents.c.id).limit(1)).scalar()


def _complete(ledger: Ledger, number: int, row: Row) -> None:
    known = ledger.connection.execute(select(documents).where(documents.c.id == number)).one()._mapping
    given = {name: value for name, value in row.items() if value is not None and value != known[name]}
    for name in given:
        if known[name] is not None:
            raise Refused(
                f"Document {number} is recorded with another {name.removesuffix('_id').replace('_', ' ')}.",
                hint=f"it says {known[name]!r}; leave that option out.",
            )
    if given:
        ledger.change(documents, number, **given)
