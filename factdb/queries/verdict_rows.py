"""A verdict, as queries return it and reports draw it."""

from dataclasses import dataclass
from datetime import datetime

from factdb.rules.taken_over import taken_over, undated


@dataclass(frozen=True, slots=True)
class VerdictRow:
    """A verdict, with the numbers of the evidence it cites, and the name of the policy where the desk had set one."""

    id: int
    uid: str
    claim_id: int
    target: str
    status: str
    because: str
    decided_by: str
    decided_at: datetime
    override_reason: str | None
    policy_id: int | None
    check_after: str | None
    evidence: tuple[int, ...]
    recorded_at: datetime
    recorded_by: str
    policy: str | None = None

    @property
    def taken_over(self) -> bool:
        """Whether it was somebody else's, and came with a file."""
        return taken_over(self.uid, by=self.decided_by, recorded_by=self.recorded_by)

    @property
    def known_at(self) -> datetime | None:
        """When it was decided; None where nobody knows."""
        by, at, recorded_by, recorded_at = self.decided_by, self.decided_at, self.recorded_by, self.recorded_at
        return None if undated(self.uid, by=by, at=at, recorded_by=recorded_by, recorded_at=recorded_at) else at
