"""How reports say things. Text from the ledger is put in as it is: each format makes it safe in its own way."""

from collections.abc import Iterator, Sequence

from factdb.queries.rows import AttributionRow, CheckerRow, ClaimRow, EvidenceRow, LinkRow, Report, VerdictRow
from factdb.reports import publishing
from factdb.reports.caveats import CAVEATS
from factdb.reports.wordings import bearing_of, exhibit_of, manner_of, role_of, speaker_of, withdrawn_of
from factdb.rules.dates import shown
from factdb.rules.numbers import counted
from factdb.vocabulary import WORST_FIRST, Flag, Status, Target

MEANINGS = {
    Status.REFUTED: "found to be wrong",
    Status.DISPUTED: "good evidence or sources contradict each other",
    Status.UNCONFIRMED: "somebody looked and could not confirm it; it may still be true",
    Status.UNVERIFIABLE: "somebody looked; no available evidence could settle it",
    Status.UNCHECKED: "nobody has checked this",
    Status.CONFIRMED: "somebody looked, and it holds",
    Status.WITHDRAWN: "taken out of the story",
}
"""What each status says of a claim's content."""

ATTRIBUTIONS = {
    Status.REFUTED: "found not to have been said",
    Status.DISPUTED: "disputed whether it was said",
    Status.UNCONFIRMED: "could not be confirmed that it was said",
    Status.UNVERIFIABLE: "no available evidence could settle whether it was said",
    Status.UNCHECKED: "nobody has checked whether it was said",
    Status.CONFIRMED: "confirmed that it was said",
}
"""What each status says of a claim's attribution."""


def listed(words: list[str]) -> str:
    """`one, two and three`."""
    return " and ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


def headline(report: Report) -> str:
    """What the report is about: the story's title, or the claims that were asked for."""
    if report.story:
        return report.story.title
    return f"Claims {', '.join(report.filters)}" if report.filters else "All claims of the ledger"


def scope(report: Report) -> str:
    """Which claims are in the report, where it is not all of them."""
    return f"Claims {', '.join(report.filters)}." if report.filters else "All claims of the ledger."


def believed(report: Report) -> str | None:
    """The moment whose beliefs a report tells, where that is not the moment it was made."""
    told = []
    if report.as_of:
        told.append(f"What was believed on {shown(report.as_of)}. Verdicts and evidence of later days are left out.")
    if report.known_at:
        told.append(f"What had been written down by {shown(report.known_at)}, whenever it was decided.")
    return " ".join(told) or None


def summary(report: Report) -> str:
    """The report in a sentence or two. What nobody has checked is never lumped with what failed a check."""
    total = len(report.claims)
    if not total:
        return "There are no such claims." if report.filters else "There are no claims."
    held = [status for status in WORST_FIRST if status != Status.UNCHECKED and report.by_status[status]]
    counts = listed([f"{report.by_status[status]:,} {status}" for status in held])
    told = f"{counted(total, 'claim')}{': ' if held else ''}{counts}."
    return " ".join(filter(None, [told, _unchecked(report, rest=bool(held))]))


def _unchecked(report: Report, *, rest: bool) -> str | None:
    again = sum(1 for row in report.claims if reopened(row))
    fresh = report.by_status[Status.UNCHECKED] - again
    were = "was checked before and stands open again" if again == 1 else "were checked before and stand open again"
    if fresh and again:
        return f"Nobody has checked {fresh:,} of them; {again:,} {were}."
    if fresh:
        whom = f"the other {fresh:,}" if rest else "it" if fresh == 1 else "any of them"
        return f"Nobody has checked {whom}."
    if again:
        whom = f"The other {again:,}" if rest else "It" if again == 1 else "All of them"
        return f"{whom} {were}."
    return None


def capitalised(text: str) -> str:
    """A phrase as the beginning of a sentence; a web address stays as it is."""
    return text if "://" in text.split(" ", 1)[0] else text[:1].upper() + text[1:]


def warnings(report: Report) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The warnings that there are: `12 claims rest on one source alone`, and the numbers of the claims."""
    for flag in Flag:
        if numbers := report.flagged[flag]:
            one, several = CAVEATS[flag]
            yield f"{counted(len(numbers), 'claim')} {one if len(numbers) == 1 else several}", numbers
    if report.corrections_due:
        yield publishing.demand(report.corrections_due), tuple(row.told.claim_id for row in report.corrections_due)


def caveats(row: ClaimRow) -> str | None:
    """What the flags of a claim say: `rests on one source alone; rests on unnamed sources only`."""
    return "; ".join(CAVEATS[flag][0] for flag in row.flags) or None


def origins(row: ClaimRow) -> str | None:
    """How many independent origins stand behind a claim, where anything does: see `independence`."""
    return independence(row) if row.sources or row.evidence else None


def independence(row: ClaimRow) -> str:
    """How many independent origins stand behind a claim, low and high: `none known`, `1`, `1–3`."""
    return span(row.low, row.high) if row.high else "none known"


def span(low: int, high: int) -> str:
    """An interval of counts: `2`, or `1–3`."""
    return f"{low:,}" if low == high else f"{low:,}–{high:,}"


def reopened(row: ClaimRow) -> bool:
    """Whether a claim is unchecked although somebody once judged it."""
    return row.status == Status.UNCHECKED and any(each.target == Target.CONTENT for each in row.verdicts)


def meaning(status: Status, rows: Sequence[ClaimRow]) -> str:
    """What a status says of the claims that stand at it."""
    again = status == Status.UNCHECKED and any(reopened(row) for row in rows)
    return f"{MEANINGS[status]}, or not since it was reopened" if again else MEANINGS[status]


def content_in_words(row: ClaimRow) -> str:
    """What is believed of a claim's content."""
    return "nobody has checked this since it was reopened" if reopened(row) else MEANINGS[Status(row.status)]


def attribution_in_words(row: ClaimRow) -> str:
    """What is believed of whether a claim was said."""
    if not row.sources:
        return "no source is named: the claim stands in the story’s own voice"
    judged = any(each.target == Target.ATTRIBUTION for each in row.verdicts)
    if judged and row.attribution_status == Status.UNCHECKED:
        return "nobody has checked whether it was said since that was reopened"
    return ATTRIBUTIONS[Status(row.attribution_status)]


def speaker(row: AttributionRow) -> str:
    """A source as the story names it: name, role, organization, and the story's own words for it."""
    return speaker_of(row.label, row.name, row.kind, row.descriptor, row.role, row.organization, row.tenure)


def listed_role(row: AttributionRow) -> str | None:
    """`senior fellow, Brookings Institution`; a role of the past is called former."""
    return role_of(row.role, row.organization, row.tenure)


def manner(row: AttributionRow) -> str:
    """How a source said it: the attributing words, quoted or not, on which terms, how it knows, when, through whom; and
    how reliable it is."""
    return manner_of(
        row.cue, row.mode, row.ground_rules, row.said_on, row.knowledge, row.via, row.discredited, row.reliability
    )


def bearing(row: EvidenceRow) -> str:
    """How a piece of evidence bears on a claim: `supports, first-hand`."""
    return bearing_of(row.target, row.stance, row.information)


def exhibit(row: EvidenceRow) -> str:
    """What a piece of evidence is: document, place in it, contact, what it shows. Its address stands apart."""
    return exhibit_of(row.title, row.locator, row.file, row.sha256, row.contact, row.note)


def recorded(row: EvidenceRow) -> str:
    """Who wrote a piece of evidence down, and when."""
    return f"recorded {shown(row.recorded_at)} by {row.recorded_by}"


def withdrawn(row: EvidenceRow) -> str | None:
    """Since when, and why, a piece of evidence does not hold: it was withdrawn, or its document retracted."""
    return withdrawn_of(row.withdrawn_at, row.withdrawn_because, row.retracted_at, row.retracted_because)


def decision(row: VerdictRow) -> str:
    """What a verdict decided: a status, or that the question was opened again."""
    what = "reopened" if row.status == Status.UNCHECKED else row.status
    return what if row.target == Target.CONTENT else f"attribution {what}"


def decided(row: VerdictRow) -> str:
    """Who decided and when, and when that was written down where it was not at once."""
    if row.known_at is None:
        return f"{row.decided_by}, on an unknown day (recorded {shown(row.recorded_at)} by {row.recorded_by})"
    told = f"{shown(row.decided_at)}, {row.decided_by}"
    late = abs((row.recorded_at - row.decided_at).total_seconds()) > 60
    other = f"by {row.recorded_by}" if row.recorded_by != row.decided_by else None
    if not (late or other):
        return told
    return f"{told} ({' '.join(filter(None, ['recorded', shown(row.recorded_at) if late else None, other]))})"


def grounds(row: VerdictRow, claim: ClaimRow) -> str | None:
    """The evidence that a verdict cites, by number, and the policy that a confirmation was given under."""
    there = {each.id for each in claim.evidence}
    numbers = [str(each) if each in there else f"{each} (recorded later)" for each in row.evidence]
    cited = f"on evidence {listed(numbers)}" if numbers else None
    confirmed = row.policy is not None and row.status == Status.CONFIRMED
    under = f"under the policy “{row.policy}” (version {row.policy_id})" if confirmed else None
    return ", ".join(filter(None, [cited, under])) or None


def standing_verdicts(row: ClaimRow) -> set[int]:
    """The numbers of the verdicts that stand: the last on each target. Verdicts come in the order they were decided."""
    return set({each.target: each.id for each in row.verdicts}.values())


def linked(row: LinkRow, claim: int) -> str:
    """A link as one of its two claims sees it: `contradicts claim 4`, `claim 4 contradicts this one`."""
    verb = row.kind.replace("_", " ")
    return f"{verb} claim {row.other_id}" if row.claim_id == claim else f"claim {row.claim_id} {verb} this one"


def link_in_words(row: LinkRow, claim: int) -> str:
    """A link as one of its two claims sees it, with how we know."""
    return f"{linked(row, claim)} ({row.note})" if row.note else linked(row, claim)


def tally(row: CheckerRow, target: str) -> str:
    """A checker's verdicts on a target: `3 confirmed, 1 reopened`, or `none`."""
    counts = row.content if target == Target.CONTENT else row.attribution
    given = [(status, count) for status, count in counts.items() if count]
    return ", ".join(f"{count:,} {'reopened' if s == Status.UNCHECKED else s}" for s, count in given) or "none"
