"""The frozen rows of policies, and of what falls short of them."""

from dataclasses import dataclass
from datetime import datetime

from factdb.rules.policy import Policy, Shortfall


@dataclass(frozen=True, slots=True)
class PolicyRow:
    """A version of the policy, by its number. `id` is None for a preset that the desk has not set."""

    id: int | None
    policy: Policy
    because: str
    recorded_at: datetime | None
    recorded_by: str | None


@dataclass(frozen=True, slots=True)
class ShortRow:
    """A claim that falls short of a policy; `overridden` where a verdict of its says why it stands all the same."""

    id: int
    text: str
    status: str
    overridden: bool
    lacks: tuple[Shortfall, ...]
