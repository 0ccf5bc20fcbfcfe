"""Sign claims as a second person."""

from collections.abc import Sequence

from factdb.actions.restand import restand
from factdb.errors import Refused
from factdb.queries.policies import policy_in_force
from factdb.queries.records import decisions_of
from factdb.queries.standings import statuses
from factdb.rules.numbers import claims_named
from factdb.rules.standing import Decision, latest
from factdb.rules.wording import accepted, accepted_line, normalised
from factdb.store.work import Ledger
from factdb.tables import signoffs
from factdb.vocabulary import Status, Target


def sign_off(
    ledger: Ledger, *, claims: Sequence[int], by: str, knows_identity: bool = False, note: str | None = None
) -> list[int]:
    """Records that `by` stands by each claim as it stands, and returns the numbers of the sign-offs.

    Raises NotFound for a claim that is not there; Refused, and signs none, where `by` gave the verdict on content that
    stands, and where nobody has given one, unless the desk's policy asks for a signature before it.
    """
    numbers = list(dict.fromkeys(claims))
    statuses(ledger.connection, numbers)
    name = accepted_line(by, what="The name of who signs")
    remark = accepted(note, what="The note") if note is not None else None
    decided = decisions_of(ledger.connection, numbers)
    stands = {number: latest(decided.get(number, ()), Target.CONTENT) for number in numbers}
    judged = {number: last for number, last in stands.items() if last and last.status != Status.UNCHECKED}
    _refuse_own(judged, name)
    policy = policy_in_force(ledger.connection).policy
    if not (policy.second_person or policy.named):
        _refuse_unjudged([number for number in numbers if number not in judged])
    made = ledger.insert(
        signoffs,
        *(
            {
                "claim_id": number,
                "verdict_id": last.id if last else None,
                "signed_by": name,
                "signed_at": ledger.at,
                "knows_identity": int(knows_identity),
                "note": remark,
            }
            for number, last in stands.items()
        ),
    )
    restand(ledger, numbers)
    return made


def _refuse_own(judged: dict[int, Decision], name: str) -> None:
    if own := [number for number, last in judged.items() if normalised(last.decided_by) == normalised(name)]:
        raise Refused(
            f"{name} gave the verdict on {claims_named(own)} and cannot be the second person. Nothing was signed.",
            hint="have a colleague sign; --by NAME says who signs.",
        )


def _refuse_unjudged(numbers: Sequence[int]) -> None:
    if numbers:
        raise Refused(
            f"There is no verdict yet on {claims_named(numbers)}. Nothing was signed.",
            hint="a sign-off stands by a verdict: 'factdb verify' comes first.",
        )
