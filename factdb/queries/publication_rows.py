"""The frozen rows on publishing: who stands by a claim, what was published and corrected, who was asked for comment."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class PublicationRow:
    """A story's publication, the number of claims frozen at it, and the journal's head then."""

    id: int
    uid: str
    story: str
    published_at: datetime
    embargo_until: str | None
    head_seq: int
    head_hash: str
    claims: int
    recorded_at: datetime
    recorded_by: str


@dataclass(frozen=True, slots=True)
class FrozenRow:
    """How a claim stood at a publication. `verdict_id` is the verdict on content that stood then."""

    claim_id: int
    text: str
    status: str
    attribution_status: str
    verdict_id: int | None


@dataclass(frozen=True, slots=True)
class ToldRow:
    """What readers of a story were last told of a claim, by a publication or a correction, written down `told_at`."""

    claim_id: int
    story: str
    told_at: datetime
    status: str
    attribution_status: str


@dataclass(frozen=True, slots=True)
class DueRow:
    """A claim that stands otherwise than readers were last told: a correction is due."""

    told: ToldRow
    text: str
    status: str
    attribution_status: str


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """What readers were told after a published claim turned out otherwise."""

    id: int
    uid: str
    claim_id: int
    verdict_id: int | None
    text: str
    corrected_by: str
    corrected_at: datetime
    recorded_at: datetime
    recorded_by: str


@dataclass(frozen=True, slots=True)
class CommentRow:
    """Somebody was asked about a claim; `answered_at` and `answer` are None while no answer came."""

    id: int
    uid: str
    claim_id: int
    source_id: int
    name: str
    channel: str | None
    asked_at: datetime
    answered_at: datetime | None
    answer: str | None
    recorded_at: datetime
    recorded_by: str


@dataclass(frozen=True, slots=True)
class SignoffRow:
    """A second person's signature, with the verdict on content that stood then, if there was one."""

    id: int
    uid: str
    claim_id: int
    verdict_id: int | None
    signed_by: str
    signed_at: datetime
    knows_identity: bool
    note: str | None
    recorded_at: datetime
    recorded_by: str


@dataclass(frozen=True, slots=True)
class RatingRow:
    """How credible somebody took a claim to be (Admiralty code, 1 to 6), and when; `recorded_by` wrote it down."""

    id: int
    uid: str
    claim_id: int
    credibility: str
    because: str
    rated_at: datetime
    rated_by: str | None
    recorded_at: datetime
    recorded_by: str

    @property
    def by(self) -> str:
        """Who rated it: who wrote it down, where nobody else is named."""
        return self.rated_by or self.recorded_by
