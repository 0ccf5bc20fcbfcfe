"""The frozen rows that queries return and reports draw."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from factdb.queries.publication_rows import CommentRow, CorrectionRow, DueRow, PublicationRow
from factdb.queries.publication_rows import RatingRow as RatingRow
from factdb.queries.publication_rows import SignoffRow as SignoffRow
from factdb.queries.verdict_rows import VerdictRow as VerdictRow
from factdb.vocabulary import Flag

if TYPE_CHECKING:
    from factdb.queries.text_rows import TextRow
    from factdb.queries.trace_rows import Trace


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story, with the number of its revisions and of the claims logged for it."""

    id: int
    uid: str
    slug: str
    title: str
    publisher: str | None
    url: str | None
    byline: str | None
    published_on: str | None
    revisions: int
    claims: int
    recorded_at: datetime
    recorded_by: str


@dataclass(frozen=True, slots=True)
class AffiliationRow:
    """A source's role in an organization, or who owns it."""

    id: int
    source_id: int
    organization_id: int | None
    organization: str | None
    role: str | None
    tenure: str
    relation: str
    valid_from: str | None
    valid_until: str | None


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source. `label` is how it is named to a reader: its name, or for unnamed ones the story's words."""

    id: int
    uid: str
    name: str | None
    kind: str
    descriptor: str | None
    note: str | None
    merged_into_id: int | None
    affiliations: tuple[AffiliationRow, ...]
    recorded_at: datetime
    recorded_by: str

    @property
    def label(self) -> str:
        """How it is named to a reader."""
        return self.name or self.descriptor or f"source {self.id}"


@dataclass(frozen=True, slots=True)
class AttributionRow:
    """A claim's source as the story names it. `source_id`, `name` and `kind` are of the source merged into, if any.

    `reliability` is the grade at which it was rated last, A to F (Admiralty code).
    """

    id: int
    claim_id: int
    source_id: int
    name: str | None
    kind: str
    descriptor: str | None
    role: str | None
    organization: str | None
    tenure: str | None
    cue: str | None
    quote: str | None
    mode: str
    ground_rules: str | None
    said_on: str | None
    knowledge: str
    via_id: int | None
    recorded_at: datetime
    recorded_by: str
    via: str | None
    discredited: str | None
    reliability: str | None = None

    @property
    def label(self) -> str:
        """How it is named to a reader."""
        return self.name or self.descriptor or f"source {self.source_id}"


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """A piece of evidence with its document, if it has one, and when that was retracted.

    `path` is for re-hashing; reports show `file` only.
    """

    id: int
    uid: str
    claim_id: int
    target: str
    stance: str
    information: str
    document_id: int | None
    title: str | None
    url: str | None
    path: str | None
    sha256: str | None
    contact: str | None
    locator: str | None
    note: str | None
    recorded_at: datetime
    recorded_by: str
    withdrawn_at: datetime | None
    withdrawn_because: str | None
    retracted_at: datetime | None
    retracted_because: str | None

    @property
    def file(self) -> str | None:
        """The file's name without its folders, which may say more than a report should."""
        return file_name(self.path) if self.path else None


@dataclass(frozen=True, slots=True)
class FileRow:
    """A document that is a file, with its hash when it was recorded and the claims that it bears on."""

    id: int
    title: str | None
    path: str
    sha256: str
    claims: tuple[int, ...]

    @property
    def file(self) -> str:
        """The file's name without its folders."""
        return file_name(self.path)


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A link from one claim to another."""

    id: int
    claim_id: int
    other_id: int
    kind: str
    note: str | None


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim with everything that is known of it. Verdicts, evidence, sign-offs and ratings stand oldest first."""

    id: int
    uid: str
    text: str
    kind: str | None
    note: str | None
    story: str | None
    status: str
    attribution_status: str
    low: int
    high: int
    flags: tuple[Flag, ...]
    check_after: str | None
    tags: tuple[str, ...]
    sources: tuple[AttributionRow, ...]
    evidence: tuple[EvidenceRow, ...]
    verdicts: tuple[VerdictRow, ...]
    signoffs: tuple[SignoffRow, ...]
    ratings: tuple[RatingRow, ...]
    requests: tuple[CommentRow, ...]
    corrections: tuple[CorrectionRow, ...]
    links: tuple[LinkRow, ...]
    recorded_at: datetime
    recorded_by: str


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A claim in brief. `sources` are the labels of those who speak; who only passed it on is named after `via`."""

    id: int
    text: str
    status: str
    attribution_status: str
    flags: tuple[Flag, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A journal entry on a claim or what hangs on it.

    `content` is the row as it was written, `before` the row before that, if any; `about` names what else the row speaks
    of: its source, its tag.
    """

    seq: int
    recorded_at: datetime
    recorded_by: str
    act: str
    table: str
    row_id: int
    content: Mapping[str, int | str | None]
    before: Mapping[str, int | str | None] | None
    about: str | None
    hash: str


@dataclass(frozen=True, slots=True)
class CheckerRow:
    """A checker, the number of claims they gave verdicts on, and their verdicts on each target, counted by status."""

    name: str
    claims: int
    content: Mapping[str, int]
    attribution: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Report:
    """What an editor needs of some claims, and where in the ledger's journal it was read.

    `claims` stand worst first. `publications` are those of `story`; `corrections_due` is of the claims in the report.
    `by_attribution_status` counts those that name a source, `without_source` the rest.
    `flagged` gives the numbers of the claims under each flag; one that is withdrawn warns of nothing. With `as_of`, all
    of it is what was believed at that moment, with `known_at` what had been written down by then; `head_seq` and
    `head_hash` are of `made_at` all the same.
    `traces` are of the claims for which they were asked, by number; `text`, where it was asked for, is the story's,
    where it has one, with the claims of the report that stand in it.
    """

    ledger_uid: str
    head_seq: int
    head_hash: str
    made_at: datetime
    as_of: datetime | None
    known_at: datetime | None
    filters: tuple[str, ...]
    story: StoryRow | None
    by_status: Mapping[str, int]
    by_attribution_status: Mapping[str, int]
    without_source: int
    flagged: Mapping[Flag, tuple[int, ...]]
    publications: tuple[PublicationRow, ...]
    corrections_due: tuple[DueRow, ...]
    claims: tuple[ClaimRow, ...]
    checkers: tuple[CheckerRow, ...]
    traces: Mapping[int, "Trace"] = field(default_factory=dict)
    text: "TextRow | None" = None


def file_name(path: str) -> str:
    """A path's last part: the folders may say more than a report should."""
    return path.replace("\\", "/").rpartition("/")[2]
