"""Record verdicts on claims. Reopening and withdrawing are verdicts too."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

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
    every verdict that is known. Raises NotFound for a claim or evidence that is not there; BadInput for a moment in the
    future and an override of what needs none; Refused for a move that is not legal, evidence on another claim or
    withdrawn, and a confirmation that falls short of the desk's policy, unless `override` says why it stands all the
    same; the reason is kept with the verdicts that need it, and only there. `check_after` is the day, as far as known,
    on which it is to be checked again.
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
    short = _short(ledger, numbers, target, policy.policy, by) if status == Status.CONFIRMED else {}
    if short and override is None:
        raise _refusal(short, target, policy.policy)
    reason = accepted(override, what="The reason for the override") if override is not None else None
    common = {
        "target": target,
        "status": status,
        "because": accepted(because, what="The reason"),
        "decided_by": accepted_line(by, what="The name of who decided"),
        "policy_id": policy.id if target == Target.CONTENT else None,
        "check_after": partial_date(check_after, what="--check-after") if check_after is not None else None,
    }
    made = ledger.insert(
        verdicts,
        *(
            {
                "claim_id": number,
                "decided_at": moments[number],
                "override_reason": reason if number in short else None,
                **common,
            }
            for number in numbers
        ),
    )
    pairs = [(verdict, each) for verdict, number in zip(made, numbers, strict=True) for each in cited[number]]
    ledger.insert(verdict_evidence, *({"verdict_id": verdict, "evidence_id": each} for verdict, each in pairs))
    restand(ledger, [*numbers, *contradicting(ledger.connection, numbers)])
    return made


def _moment(
    ledger: Ledger, claim: int, decided: Sequence[Decision], status: str, target: str, at: datetime | None
) -> datetime:
    last = latest(decided, target)
    # After the last, though the clock of who gave that may be ahead of ours.
    ahead = last is not None and last.decided_at > ledger.at
    when = at or (last.decided_at + timedelta(microseconds=1) if last and ahead else ledger.at)
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


def _short(
    ledger: Ledger, claims: Sequence[int], target: str, policy: Policy, by: str
) -> dict[int, tuple[Shortfall, ...]]:
    """What each of the claims lacks to be confirmed, by claim; those that lack nothing are left out.

    Whether somebody said it is no matter of policy: it wants evidence that they did.
    """
    if target == Target.CONTENT:
        return {number: tuple(lacks) for number, lacks in lacking(ledger.connection, claims, policy, by=by).items()}
    borne = supported(ledger.connection, claims, target=Target.ATTRIBUTION)
    return {number: () for number in claims if number not in borne}


def _refusal(short: Mapping[int, tuple[Shortfall, ...]], target: str, policy: Policy) -> Refused:
    if target == Target.ATTRIBUTION:
        return Refused(
            f"Nothing recorded supports the attribution of {claims_named(short)}.",
            hint="give --evidence URL or FILE, or say with --override REASON why it is confirmed all the same.",
        )
    alike: dict[tuple[Shortfall, ...], list[int]] = defaultdict(list)
    for number, lacks in short.items():
        alike[lacks].append(number)
    missing = " ".join(
        f"Missing for {claims_named(numbers)}: {'; '.join(each.missing for each in lacks)}."
        for lacks, numbers in alike.items()
    )
    remedies = dict.fromkeys(each.remedy for lacks in alike for each in lacks)
    return Refused(
        f"The policy '{policy.name}' asks for more before a claim is confirmed. {missing}",
        hint=f"{'; '.join(remedies)}; or say with --override REASON why it is confirmed all the same.",
    )
