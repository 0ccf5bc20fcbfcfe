"""Record verdicts on claims. Reopening and withdrawing are verdicts too."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from factdb.actions.moment_of import moment_of
from factdb.actions.restand import restand
from factdb.errors import BadInput, Refused
from factdb.queries.affected import contradicting
from factdb.queries.evidence import evidence_numbered, supported
from factdb.queries.policies import policy_in_force
from factdb.queries.records import decisions_of
from factdb.queries.short_of_policy import lacking
from factdb.queries.standings import statuses
from factdb.rules.dates import partial_date, shown
from factdb.rules.numbers import claims_named
from factdb.rules.policy import Policy, Shortfall
from factdb.rules.standing import Decision, around, latest, legal_moves
from factdb.rules.wording import accepted, accepted_line
from factdb.store.work import Ledger
from factdb.tables import verdict_evidence, verdicts
from factdb.vocabulary import Status, Target

_COMMANDS = {Status.UNCHECKED: "unchecked (factdb reopen)", Status.WITHDRAWN: "withdrawn (factdb withdraw)"}


def record_verdicts(
    ledger: Ledger,
    *,
    claims: Sequence[int],
    status: str,
    because: str,
    by: str,
    target: str = Target.CONTENT,
    at: datetime | None = None,
    evidence: Sequence[int] = (),
    override: str | None = None,
    check_after: str | None = None,
) -> list[int]:
    """Appends one verdict to each claim, citing such of the evidence as is on it, and returns the verdicts' numbers.

    `by` decided, the ledger's writer wrote it down. `at` is when it was decided, aware; without it, now, and after
    every verdict that is known. Raises NotFound for a claim or evidence that is not there; BadInput for a moment in
    the future and an override of what needs none; Refused for a move that is not legal, evidence on another claim or
    withdrawn, and a confirmation that falls short of the desk's policy, unless `override` says why it stands all the
    same. `check_after` is the day, as far as known, on which it is to be checked again.
    """
    numbers = list(dict.fromkeys(claims))
    statuses(ledger.connection, numbers)
    moment_of(ledger, at, hint="a verdict is dated when it was decided.")
    if override is not None and status != Status.CONFIRMED:
        raise BadInput("There is nothing to override: only 'confirmed' needs evidence.", hint="leave --override out.")
    decided = decisions_of(ledger.connection, numbers)
    moments = {number: _moment(ledger, number, decided[number], status, target, at) for number in numbers}
    cited = _cited(ledger, numbers, evidence)
    policy = policy_in_force(ledger.connection)
    if status == Status.CONFIRMED and override is None:
        refuse = _refuse_short if target == Target.CONTENT else _refuse_unsupported
        refuse(ledger, numbers, policy.policy, by)
    common = {
        "target": target,
        "status": status,
        "because": accepted(because, what="The reason"),
        "decided_by": accepted_line(by, what="The name of who decided"),
        "policy_id": policy.id if target == Target.CONTENT else None,
        "check_after": partial_date(check_after, what="--check-after") if check_after is not None else None,
        "override_reason": accepted(override, what="The reason for the override") if override is not None else None,
    }
    made = ledger.insert(
        verdicts, *({"claim_id": number, "decided_at": moments[number], **common} for number in numbers)
    )
    pairs = [(verdict, each) for verdict, number in zip(made, numbers, strict=True) for each in cited[number]]
    ledger.insert(verdict_evidence, *({"verdict_id": verdict, "evidence_id": each} for verdict, each in pairs))
    restand(ledger, [*numbers, *contradicting(ledger.connection, numbers)])
    return made


def _moment(
    ledger: Ledger, claim: int, decided: Sequence[Decision], status: str, target: str, at: datetime | None
) -> datetime:
    last = latest(decided, target)
    when = at or (max(ledger.at, last.decided_at) if last else ledger.at)
    before, after = around(decided, target, when)
    stands = before.status if before else Status.UNCHECKED
    subject = f"Claim {claim}" if target == Target.CONTENT else f"The attribution of claim {claim}"
    moves = legal_moves(stands, target)
    if status not in moves:
        then = f" on {shown(at)}" if at else ""
        raise Refused(
            f"{subject} {'stood' if then else 'stands'} at {stands}{then} and cannot become {status}.",
            hint=f"from {stands} it can become {', '.join(_COMMANDS.get(move, move) for move in moves)}.",
        )
    if after and after.status not in legal_moves(status, target):
        raise Refused(
            f"{subject} became {after.status} on {shown(after.decided_at)}: it cannot have become {status} before.",
            hint="leave --at out, or date it later.",
        )
    return when


def _cited(ledger: Ledger, claims: Sequence[int], evidence: Sequence[int]) -> dict[int, list[int]]:
    cited = defaultdict(list)
    for row in evidence_numbered(ledger.connection, list(dict.fromkeys(evidence))):
        if row.claim_id not in claims:
            raise Refused(
                f"Evidence {row.id} is on claim {row.claim_id}, not on {claims_named(claims)}.",
                hint="cite evidence on the claims judged; 'factdb evidence list' shows it.",
            )
        if row.withdrawn_at is not None:
            raise Refused(
                f"Evidence {row.id} on claim {row.claim_id} was withdrawn: {row.withdrawn_because}",
                hint="cite evidence that stands.",
            )
        cited[row.claim_id].append(row.id)
    return cited


def _refuse_unsupported(ledger: Ledger, claims: Sequence[int], _policy: Policy, _by: str) -> None:
    """Whether somebody said it is no matter of policy: it wants evidence that they did."""
    if bare := set(claims) - supported(ledger.connection, claims, target=Target.ATTRIBUTION):
        raise Refused(
            f"Nothing recorded supports the attribution of {claims_named(bare)}.",
            hint="give --evidence URL or FILE, or say with --override REASON why it is confirmed all the same.",
        )


def _refuse_short(ledger: Ledger, claims: Sequence[int], policy: Policy, by: str) -> None:
    short: dict[tuple[Shortfall, ...], list[int]] = defaultdict(list)
    for number, found in lacking(ledger.connection, claims, policy, by=by).items():
        short[tuple(found)].append(number)
    if short:
        lacks = " ".join(
            f"Missing for {claims_named(numbers)}: {'; '.join(each.missing for each in found)}."
            for found, numbers in short.items()
        )
        remedies = dict.fromkeys(each.remedy for found in short for each in found)
        raise Refused(
            f"The policy '{policy.name}' asks for more before a claim is confirmed. {lacks}",
            hint=f"{'; '.join(remedies)}; or say with --override REASON why it is confirmed all the same.",
        )
