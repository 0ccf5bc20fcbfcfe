"""A policy in a fact-checker's words."""

from collections.abc import Iterator, Sequence

from factdb.queries.policy_rows import PolicyRow, ShortRow
from factdb.rules.dates import shown
from factdb.rules.numbers import counted
from factdb.rules.policy import Policy
from factdb.rules.screen import filled


def policy_text(row: PolicyRow, *, width: int = 80) -> str:
    """Which policy it is, who set it, and each thing that it asks for before a claim is confirmed."""
    lines = filled(f"Policy “{row.policy.name}”: {row.because}.", width)
    if row.recorded_at:
        head = f"Policy “{row.policy.name}”, version {row.id}, set {shown(row.recorded_at)} by {row.recorded_by}."
        lines = [*filled(head, width), *filled(f"Because: {row.because}", width)]
    lines += ["", "Before a claim is confirmed, it asks for:"]
    lines += [line for each in asks(row.policy) for line in filled(each, width, first="  - ", indent="    ")]
    return "\n".join(lines)


def asks(policy: Policy) -> Iterator[str]:
    """Each thing that a policy asks for, and how it counts."""
    if policy.evidence:
        pieces = "one piece" if policy.evidence == 1 else f"{policy.evidence} pieces"
        yield f"{pieces} of evidence in support of it, recorded and not withdrawn"
    if policy.origins:
        one = policy.origins == 1
        origins = "one source or document" if one else f"{policy.origins} sources or documents"
        apart = "" if one else ", none of which had it from another or through the same hands"
        instead = "; or else one original document that supports it directly" if policy.primary_document else ""
        yield f"{origins} at the origin of it: somebody who was there, or an original{apart}{instead}"
    if policy.named:
        yield "a source that has a name; or else an editor who knows who the unnamed ones are, and has signed"
    if policy.second_person:
        yield "the signature of a second person, other than the one who confirms it"
    if policy.origins > 1:
        houses = "count as one" if policy.one_house else "may count apart"
        yield f"(how it counts: sources and documents of one organization {houses})"
        yield "(how it counts: unnamed sources count as one until it is recorded that they are different people)"


def policy_brief(policy: Policy) -> str:
    """What a policy asks for, on one line: `1 piece of evidence; 2 origins or an original; a second person`."""
    origins = f"{counted(policy.origins, 'origin')}{' or an original' if policy.primary_document else ''}"
    asked = {
        counted(policy.evidence, "piece") + " of evidence": bool(policy.evidence),
        origins: bool(policy.origins),
        "houses apart": policy.origins > 1 and not policy.one_house,
        "not unnamed alone": policy.named,
        "a second person": policy.second_person,
    }
    return "; ".join(told for told, wanted in asked.items() if wanted)


def policy_history_text(rows: Sequence[PolicyRow], *, width: int = 80) -> str:
    """Every version: its name, when it was set and by whom, what it asks for and why."""
    blocks = []
    for row in rows:
        when = f", {shown(row.recorded_at)}, {row.recorded_by}" if row.recorded_at else ""
        told = (f"asks for: {policy_brief(row.policy)}", f"because: {row.because}")
        details = [line for each in told for line in filled(each, width, first="    ", indent="    ")]
        blocks.append("\n".join([*filled(f"Version {row.id}: “{row.policy.name}”{when}", width), *details]))
    return "\n\n".join(blocks)


def short_text(row: ShortRow, *, width: int = 80) -> str:
    """A claim that falls short of a policy: what it lacks, and what would satisfy it."""
    status = f"{row.status} by override" if row.overridden else row.status
    lines = filled(f"Claim {row.id} ({status}): {row.text}", width, indent="  ")
    for each in row.lacks:
        lines += filled(each.missing, width, first="  lacks ", indent="    ")
        lines += filled(each.remedy, width, first="    to mend it: ", indent="    ")
    return "\n".join(lines)
