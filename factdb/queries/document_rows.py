"""The frozen rows that queries of documents return."""

from dataclasses import dataclass
from datetime import datetime

from factdb.queries.rows import file_name


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document. `publisher_id` and `publisher` are of the source merged into, if any; `story` is a slug.

    `path` is for re-hashing; what is shown is `file` only.
    """

    id: int
    uid: str
    title: str | None
    url: str | None
    archived_url: str | None
    path: str | None
    sha256: str | None
    size: int | None
    publisher_id: int | None
    publisher: str | None
    published_on: str | None
    original: bool
    story: str | None
    retracted_at: datetime | None
    retracted_because: str | None
    recorded_at: datetime
    recorded_by: str

    @property
    def file(self) -> str | None:
        """The file's name without its folders, which may say more than should be shown."""
        return file_name(self.path) if self.path else None

    @property
    def label(self) -> str:
        """How it is named to a reader."""
        return self.title or self.url or self.file or f"document {self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class DerivationRow:
    """How one document came from another, as one of the two sees it: `document` is the other one.

    `withdrawn_at` and `withdrawn_because` are None while it stands.
    """

    id: int
    kind: str
    note: str | None
    document: DocumentRow
    recorded_at: datetime
    recorded_by: str
    withdrawn_at: datetime | None
    withdrawn_because: str | None
