"""Set what the desk asks before a claim is confirmed."""

from factdb.errors import Refused
from factdb.queries.policies import policy_in_force
from factdb.queries.policy_rows import PolicyRow
from factdb.rules.dates import shown
from factdb.rules.policy import Policy
from factdb.rules.wording import accepted
from factdb.store.work import Ledger
from factdb.tables import policies


def set_policy(ledger: Ledger, *, policy: Policy, because: str) -> PolicyRow:
    """Appends a version, which is in force from now on. What was confirmed before stays under the version it cites.

    Raises Refused where the version in force says the same; BadInput for a reason that cannot be kept.
    """
    last = policy_in_force(ledger.connection)
    if last.recorded_at is not None and last.policy == policy:
        raise Refused(
            f"The policy {policy.name!r} is in force already: version {last.id}, since {shown(last.recorded_at)}.",
            hint="'factdb policy show' says what it asks.",
        )
    ledger.insert(
        policies,
        {
            "name": policy.name,
            "evidence": policy.evidence,
            "origins": policy.origins,
            "primary_document": int(policy.primary_document),
            "second_person": int(policy.second_person),
            "named": int(policy.named),
            "one_house": int(policy.one_house),
            "because": accepted(because, what="The reason"),
        },
    )
    return policy_in_force(ledger.connection)
