"""Whatever verdicts are recorded, and for whatever day: their line is legal, and the last of it stands."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import count, pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.actions.record_verdict import record_verdicts
from factdb.errors import Refused
from factdb.queries.claims import load_claims
from factdb.queries.rows import ClaimRow
from factdb.rules.standing import legal_moves
from factdb.store.location import Location
from factdb.store.work import Ledger, writing
from factdb.vocabulary import Status, Target

START = datetime(2026, 1, 5, tzinfo=UTC)
TEXTS = count(1)

moves = st.tuples(st.sampled_from(list(Target)), st.sampled_from(list(Status)), st.integers(0, 4))
"""A target, a status, and the day for which it is recorded."""


def is_legal(line: Sequence[str], target: str) -> bool:
    return all(after in legal_moves(before, target) for before, after in pairwise([Status.UNCHECKED, *line]))


def placed(line: list[tuple[int, str]], day: int, status: str) -> list[tuple[int, str]]:
    return sorted([*line, (day, status)], key=lambda each: each[0])


@given(st.lists(moves, max_size=8))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_a_verdict_is_taken_exactly_if_the_line_of_verdicts_stays_legal(
    place: Location, wanted: list[tuple[Target, Status, int]]
) -> None:
    lines: dict[str, list[tuple[int, str]]] = {target: [] for target in Target}

    def act(ledger: Ledger) -> ClaimRow:
        [number] = log_claims(ledger, [ClaimDraft(text=f"Claim {next(TEXTS)}")])
        for target, status, day in wanted:
            longer = placed(lines[target], day, status)
            override = "No paper." if status == Status.CONFIRMED else None
            try:
                record_verdicts(
                    ledger,
                    claims=[number],
                    status=status,
                    because="So it is.",
                    by="Ida Wells",
                    target=target,
                    at=START + timedelta(days=day),
                    override=override,
                )
                taken = True
            except Refused:
                taken = False
            assert taken == is_legal([each for _, each in longer], target)
            lines[target] = longer if taken else lines[target]
        [found] = load_claims(ledger.connection, [number])
        return found

    found = writing(place, act)
    for target, line in lines.items():
        kept = [((each.decided_at - START).days, each.status) for each in found.verdicts if each.target == target]
        assert kept == line
        assert (found.status if target == Target.CONTENT else found.attribution_status) == (
            line[-1][1] if line else Status.UNCHECKED
        )
