"""Which verdicts are legal, and what verdicts and attributions add up to."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from factdb.rules.backing import Backing, backing
from factdb.rules.policy import Held, Policy, shortfalls
from factdb.rules.support import Facts
from factdb.rules.wording import normalised
from factdb.vocabulary import JUDGEMENTS, Flag, Status, Target

_BEFORE_ALL = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict, as far as standings go: of those decided at the same instant, the one written down last stands.

    `id` breaks the ties that are left, within what one transaction wrote: ledgers that are merged keep that order.
    """

    id: int
    target: str
    status: str
    decided_at: datetime
    overridden: bool
    decided_by: str = ""
    policy: int | None = None
    check_after: str | None = None
    recorded_at: datetime = _BEFORE_ALL

    @property
    def place(self) -> tuple[datetime, datetime, int]:
        """What verdicts are ordered by: the same order in every ledger that has them."""
        return self.decided_at, self.recorded_at, self.id


@dataclass(frozen=True, slots=True)
class Signature:
    """A sign-off: by whom, and whether they know who the unnamed sources are.

    `agrees` unless the claim stood at a judgement other than confirmed: who signed that it is refuted is no second
    person for the opposite.
    """

    signed_by: str
    knows_identity: bool
    agrees: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """All that a claim's standing follows from.

    `opposed` where evidence that refutes it stands, `contradicted` where a claim that stands contradicts it.
    `changed_at` is when a story's words for it last changed, or went; null where they stand.
    """

    facts: Facts
    decisions: Collection[Decision] = ()
    signatures: Collection[Signature] = ()
    opposed: bool = False
    contradicted: bool = False
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What is believed about a claim at some moment, its independent origins, low and high, and the warnings."""

    status: str
    attribution_status: str
    low: int
    high: int
    flags: tuple[Flag, ...]
    check_after: str | None


def legal_moves(status: str, target: str) -> tuple[Status, ...]:
    """The statuses that a verdict may give to a claim that stands at `status` on `target`.

    A judgement may follow any other, the same one included (checked again). What was never judged cannot be
    reopened, and what is withdrawn must be reopened first. Only a claim is withdrawn, never an attribution.
    """
    if status == Status.WITHDRAWN:
        return (Status.UNCHECKED,)
    withdraw = (Status.WITHDRAWN,) if target == Target.CONTENT else ()
    reopen = (Status.UNCHECKED,) if status != Status.UNCHECKED else ()
    return (*JUDGEMENTS, *reopen, *withdraw)


def latest(decisions: Iterable[Decision], target: str) -> Decision | None:
    """The decision on `target` that stands: the last by the moment it was decided, then as written down."""
    return max((d for d in decisions if d.target == target), key=lambda d: d.place, default=None)


def around(decisions: Collection[Decision], target: str, at: datetime) -> tuple[Decision | None, Decision | None]:
    """The decisions on `target` between which a new one, decided `at`, takes its place."""
    before = latest((d for d in decisions if d.decided_at <= at), target)
    later = (d for d in decisions if d.target == target and d.decided_at > at)
    return before, min(later, key=lambda d: d.place, default=None)


def standing(record: Record, policies: Mapping[int | None, Policy]) -> Standing:
    """What is recorded about a claim adds up to. `policies` holds those that its decisions were made under.

    The flag `stale` is left to whoever knows the day: it follows from `check_after`.
    """
    content, attribution = latest(record.decisions, Target.CONTENT), latest(record.decisions, Target.ATTRIBUTION)
    policy = policies[content.policy if content else None]
    behind = backing(record.facts, one_house=policy.one_house)
    status = content.status if content else Status.UNCHECKED
    flags = {
        Flag.SUPPORT_LOST: behind.lost,
        # An override says that the policy was not met, and has a flag of its own.
        Flag.BELOW_POLICY: status == Status.CONFIRMED
        and not (content and content.overridden)
        and bool(shortfalls(policy, held(record, behind, content))),
        Flag.SINGLE_SOURCE: behind.single,
        Flag.UNNAMED_ONLY: behind.unnamed_only,
        Flag.CIRCULAR: behind.circular,
        Flag.CONTESTED: record.contradicted or (record.opposed and bool(record.facts.pieces)),
        Flag.CHANGED_SINCE_CHECK: changed_since_check(record),
        Flag.OVERRIDDEN: any(each is not None and each.overridden for each in (content, attribution)),
    }
    return Standing(
        status=status,
        attribution_status=attribution.status if attribution else Status.UNCHECKED,
        low=behind.low,
        high=behind.high,
        flags=tuple(flag for flag, stands in flags.items() if stands),
        check_after=content.check_after if content else None,
    )


def changed_since_check(record: Record) -> bool:
    """Whether a story's words for a claim changed after the last verdict, where it or who said it stands judged."""
    last = [latest(record.decisions, target) for target in Target]
    judged = any(each is not None and each.status in JUDGEMENTS for each in last)
    return (
        judged
        and record.changed_at is not None
        and record.changed_at > max(each.decided_at for each in record.decisions)
    )


def held(record: Record, behind: Backing, decision: Decision | None, *, by: str | None = None) -> Held:
    """What a claim has, as far as policies go, for a decision that stands or one that `by` is about to make."""
    decider = by if by is not None else decision.decided_by if decision else None
    # One person may write the name in two ways: in doubt, one.
    others = [each for each in record.signatures if normalised(each.signed_by) != normalised(decider or "")]
    return Held(
        evidence=behind.pieces,
        low=behind.low,
        high=behind.high,
        primary_document=behind.primary_document,
        second_person=any(each.agrees for each in others),
        unnamed_only=behind.unnamed_only,
        identity_known=any(each.knows_identity for each in others),
    )
