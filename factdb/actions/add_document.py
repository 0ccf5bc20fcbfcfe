"""Find the record of a document, or make one."""

from sqlalchemy import select

from factdb.actions.restand import restand
from factdb.errors import BadInput, Refused
from factdb.queries.affected import claims_on_documents
from factdb.queries.documents import document, document_like
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
    original: bool | None = None,
    story_id: int | None = None,
) -> int:
    """The number of the document with this URL, or this file with this hash, or else this title; new if there is none.

    `path` is absolute, `size` in bytes, `story_id` the story of ours that it is or carries. `original` says whether it
    begins with itself; None says nothing, and then a new one does not. What a known document lacks is filled in, and
    whether it is original is set anew. Raises Refused where it says otherwise already, BadInput for a text, a URL or
    a date that cannot be taken, or none of the three.
    """
    if title is None and url is None and path is None:
        raise BadInput("Which document is meant is not said.", hint="give a URL, a file, or --document TITLE.")
    if path is not None:
        accepted(path, what="The file's path")
    called = accepted_line(title, what="The document's title") if title is not None else None
    address = accepted_url(url, what="The URL") if url is not None else None
    row = {
        "title": called,
        "url": address,
        "path": path,  # as it is: normalised, it might name another file
        "sha256": sha256,
        "size": size,
        "publisher_id": publisher_id,
        "published_on": partial_date(published_on, what="--published-on") if published_on is not None else None,
        "original": int(original) if original is not None else None,
        "story_id": story_id,
    }
    given: Row = {name: value for name, value in row.items() if value is not None}
    known = document_like(ledger.connection, url=address, path=path, sha256=sha256, title=called)
    if known is None:
        return ledger.insert(documents, given)[0]
    _complete(ledger, known, given)
    return known


def _complete(ledger: Ledger, number: int, given: Row) -> None:
    stored = ledger.connection.execute(select(documents).where(documents.c.id == number)).one()._mapping
    # A publisher may have been merged into another source since.
    known = {**stored, "publisher_id": document(ledger.connection, number).publisher_id}
    fresh = {name: value for name, value in given.items() if value != known[name]}
    for name in fresh:
        if known[name] is not None and name != "original":
            raise Refused(
                f"Document {number} is recorded with another {name.removesuffix('_id').replace('_', ' ')}.",
                hint=f"it says {known[name]!r}; leave that option out.",
            )
    if fresh:
        ledger.change(documents, number, **fresh)
        restand(ledger, claims_on_documents(ledger.connection, [number]))
