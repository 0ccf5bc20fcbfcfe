"""What `verify`, `reopen` and `withdraw` share: each records a verdict on claims and says how they stand."""

import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import click

from factdb.cli import console
from factdb.cli.exhibits import Exhibit, document, recorded
from factdb.cli.options import words_of
from factdb.cli.published import demanded, waiting
from factdb.cli.ranges import is_number, number, numbers
from factdb.errors import BadInput
from factdb.rules.bearing import stance_under
from factdb.rules.dates import moment
from factdb.rules.numbers import claims_named
from factdb.vocabulary import Target

if TYPE_CHECKING:
    from factdb.queries.rows import ClaimRow
    from factdb.store.location import Location
    from factdb.store.work import Ledger

because_option = click.option("--because", metavar="TEXT", help="Why. Asked for on a terminal.")
at_option = click.option("--at", metavar="WHEN", help="When it was decided, if not now: '2023-06-18 14:30'.")
rated_by_option = click.option("--rated-by", metavar="NAME", help="Who rated it, if not who records it.")
target_option = click.option(
    "--of",
    "target",
    type=words_of(Target),
    default=Target.CONTENT.value,
    help="content (is it true? the default) or attribution (did the source say it?).",
)


def judge(
    place: "Location",
    *,
    ids: Sequence[str],
    status: str,
    because: str | None,
    by: str | None,
    at: str | None = None,
    target: str = Target.CONTENT,
    evidence: Sequence[str] = (),
    override: str | None = None,
    check_after: str | None = None,
    as_json: bool = False,
) -> None:
    """Records a verdict on each claim, in one transaction, and says how they stand; as JSON, shows them."""
    from factdb.actions.record_verdict import record_verdicts
    from factdb.queries.claims import load_claims
    from factdb.queries.publications import changed_before_told, corrections_due
    from factdb.queries.standings import statuses
    from factdb.queries.verdicts import without_override
    from factdb.reports.as_json import claim_object
    from factdb.store.work import writing

    claims, reason = numbers(ids), because_given(because)
    decided_at = moment(at, what="--at") if at is not None else None
    cited = [number(each) for each in evidence if is_number(each)]
    shown = [document(each) for each in evidence if not is_number(each)]

    def act(ledger: "Ledger") -> "tuple[dict[int, str], list[str], list[ClaimRow], list[int]]":
        made = record_verdicts(
            ledger,
            claims=claims,
            status=status,
            because=reason,
            by=by if by is not None else ledger.by,
            target=target,
            at=decided_at,
            evidence=[*cited, *(made for each in shown for made in exhibited(ledger, claims, each, status, target))],
            override=override,
            check_after=check_after,
        )
        stand = statuses(ledger.connection, claims, target=target)
        due = [
            *demanded(corrections_due(ledger.connection, of=claims)),
            *waiting(changed_before_told(ledger.connection, of=claims)),
        ]
        met = without_override(ledger.connection, made) if override is not None else []
        return stand, due, list(load_claims(ledger.connection, claims)) if as_json else [], met

    stand, due, rows, met = writing(place, act)
    for sentence in [*_told(stand, status, target), *_needless(met), *due]:
        console.say(sentence)
    if as_json:
        console.show_json([claim_object(row) for row in rows])


def because_given(because: str | None) -> str:
    """The reason given, or asked for on a terminal. Raises BadInput where there is nobody to ask."""
    if because is not None:
        return because
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise BadInput("The reason is not given.", hint="add --because TEXT.")
    return str(click.prompt("Because", err=True))


def exhibited(ledger: "Ledger", claims: Sequence[int], shown: Exhibit, status: str, target: str) -> list[int]:
    """The evidence that what is shown becomes on each claim: it bears on the claims as the verdict does."""
    from factdb.actions.add_evidence import add_evidence

    found = recorded(ledger, shown)
    return add_evidence(ledger, claims=claims, stance=stance_under(status), target=target, document_id=found)


def _needless(claims: Sequence[int]) -> list[str]:
    """What is said of claims that were confirmed with an override and had all that is asked for."""
    if not claims:
        return []
    it = ("has", "it") if len(claims) == 1 else ("have", "them")
    return [f"Note: {claims_named(claims)} {it[0]} all that is asked for; nothing is overridden for {it[1]}."]


def _told(stand: Mapping[int, str], status: str, target: str) -> list[str]:
    """`Claims 3, 7-9 are confirmed.` A verdict dated back may leave a claim standing where a later one put it."""
    grouped = defaultdict(list)
    for claim, stands in stand.items():
        grouped[stands].append(claim)
    return [_sentence(claims, stands, target, stays=stands != status) for stands, claims in grouped.items()]


def _sentence(claims: Sequence[int], status: str, target: str, *, stays: bool) -> str:
    one = len(claims) == 1
    subject = claims_named(claims)
    if target == Target.ATTRIBUTION:
        subject = f"the {'attribution' if one else 'attributions'} of {subject}"
    if stays:
        verb = "stays" if one else "stay"
        return f"Recorded; {subject} {verb} {console.status(status)}, by a later verdict."
    return f"{subject[0].upper()}{subject[1:]} {'is' if one else 'are'} {console.status(status)}."
