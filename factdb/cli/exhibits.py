"""What somebody points at as evidence: a web address, a file, or words."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factdb.cli.ranges import is_number, number
from factdb.errors import BadInput, NotFound
from factdb.rules.links import accepted_url
from factdb.rules.wording import accepted

if TYPE_CHECKING:
    from factdb.store.work import Ledger

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_PATH_LIKE = re.compile(r"\S*/\S*|\S*\.\w{1,5}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit:
    """One of: a URL; a file with its absolute path, its hash and its size in bytes; a note."""

    url: str | None = None
    path: str | None = None
    sha256: str | None = None
    size: int | None = None
    note: str | None = None

    @property
    def is_document(self) -> bool:
        """Whether it can be looked up again, unlike a note."""
        return self.url is not None or self.path is not None


def exhibit(text: str) -> Exhibit:
    """What a text points at. A file is read through and hashed; a URL is never fetched; the rest is a note.

    Raises NotFound for what looks like a file that is not there, BadInput for what cannot be taken.
    """
    if _SCHEME.match(text):
        return Exhibit(url=accepted_url(text, what="The URL"))
    if _is_there(text):
        return _file(text)
    if _PATH_LIKE.fullmatch(text):
        raise NotFound(
            f"There is no file {text[:200]!r}.", hint="check the path; a note in words is given with blanks in it."
        )
    return Exhibit(note=accepted(text, what="The evidence"))


def document(text: str) -> Exhibit:
    """What a text points at, as `exhibit`, where only a URL or a file will do. Raises BadInput for anything else."""
    found = exhibit(text)
    if not found.is_document:
        raise BadInput(
            f"{text[:100]!r} is no number of evidence, no URL and no file.",
            hint="add a note with 'factdb evidence add' first, then give its number.",
        )
    return found


def recorded(
    ledger: "Ledger",
    shown: Exhibit,
    *,
    named: str | None = None,
    publisher_id: int | None = None,
    published_on: str | None = None,
) -> int | None:
    """The number of the document that is shown, or `named` by number or title; None where there is none.

    A title goes with a URL or a file, a number does not: raises BadInput, and so for a publisher or a date without a
    new document.
    """
    from factdb.actions.add_document import add_document
    from factdb.queries.documents import document_numbered

    numbered = named is not None and is_number(named)
    if numbered and shown.is_document:
        raise BadInput(f"Two documents are given: --document {named} and another.", hint="leave one of them out.")
    if (numbered or not (named or shown.is_document)) and (publisher_id or published_on):
        raise BadInput("--publisher and --published-on go with a new document.", hint="give its URL, file or title.")
    if named is not None and numbered:
        return document_numbered(ledger.connection, number(named))
    if named is None and not shown.is_document:
        return None
    return add_document(
        ledger,
        title=named,
        url=shown.url,
        path=shown.path,
        sha256=shown.sha256,
        size=shown.size,
        publisher_id=publisher_id,
        published_on=published_on,
    )


def _file(text: str) -> Exhibit:
    from factdb.store.files import measured

    accepted(text, what="The file's name")
    try:
        found = measured(Path(text))
        return Exhibit(path=str(Path(text).resolve()), sha256=found.sha256, size=found.size)
    except OSError as error:
        raise BadInput(f"{text!r} cannot be read: {error.strerror}.", hint="check the file's permissions.") from None


def _is_there(text: str) -> bool:
    try:
        return bool(text) and Path(text).exists()
    except (OSError, ValueError):
        return False  # no system would take it for a path
