"""Legal moves, and what verdicts and attributions add up to."""

from datetime import UTC, datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from factdb.rules.policy import EVIDENCE, STRICT, TWO_SOURCE
from factdb.rules.standing import Decision, Record, Signature, Standing, around, latest, legal_moves, standing
from factdb.rules.support import Facts, Paper, Piece, Said
from factdb.vocabulary import JUDGEMENTS, Flag, Status, Target

START = datetime(2026, 11, 24, 12, tzinfo=UTC)

targets = st.sampled_from(list(Target))
statuses = st.sampled_from(list(Status))


def decision(number: int, target: str, status: str, hour: int, overridden: bool = False) -> Decision:
    return Decision(number, target, status, START + timedelta(hours=hour), overridden)


@st.composite
def histories(draw: st.DrawFn) -> list[Decision]:
    """Decisions numbered in the order they were recorded, decided at any hour, several in the same hour."""
    drawn = draw(st.lists(st.tuples(targets, statuses, st.integers(0, 5), st.booleans()), max_size=12))
    return [decision(number, *each) for number, each in enumerate(drawn, 1)]


def stands(history: list[Decision], facts: Facts | None = None, **more: object) -> Standing:
    record = Record(facts=facts or Facts(claim=1), decisions=history, **more)  # type: ignore[arg-type]
    return standing(record, {None: EVIDENCE, 2: TWO_SOURCE, 3: STRICT})


@given(statuses, targets)
def test_a_judgement_may_follow_anything_but_a_withdrawal(status: Status, target: Target) -> None:
    moves = set(legal_moves(status, target))
    assert moves.isdisjoint(JUDGEMENTS) if status == Status.WITHDRAWN else moves.issuperset(JUDGEMENTS)


@given(statuses, targets)
def test_only_what_was_judged_or_withdrawn_can_be_reopened(status: Status, target: Target) -> None:
    assert (Status.UNCHECKED in legal_moves(status, target)) == (status != Status.UNCHECKED)


@given(statuses, targets)
def test_only_claims_that_stand_can_be_withdrawn_and_never_attributions(status: Status, target: Target) -> None:
    withdrawable = target == Target.CONTENT and status != Status.WITHDRAWN
    assert (Status.WITHDRAWN in legal_moves(status, target)) == withdrawable


@given(statuses, targets)
def test_no_move_is_named_twice_and_from_everywhere_there_is_a_way_back_to_unchecked(
    status: Status, target: Target
) -> None:
    moves = legal_moves(status, target)
    assert len(moves) == len(set(moves)) > 0
    assert status == Status.UNCHECKED or Status.UNCHECKED in moves


@given(histories(), targets, st.randoms())
def test_the_last_decision_stands_whatever_the_order_they_are_given_in(
    history: list[Decision], target: Target, chance: Random
) -> None:
    shuffled = list(history)
    chance.shuffle(shuffled)
    found = latest(shuffled, target)
    assert found == latest(history, target)
    of_target = [each for each in history if each.target == target]
    assert (found is None) == (not of_target)
    for each in of_target:
        assert found is not None
        assert (each.decided_at, each.id) <= (found.decided_at, found.id)


@given(histories(), targets, st.integers(-1, 6))
def test_a_new_decision_takes_its_place_between_its_two_neighbours(
    history: list[Decision], target: Target, hour: int
) -> None:
    new = decision(len(history) + 1, target, Status.DISPUTED, hour)
    before, after = around(history, target, new.decided_at)
    line = sorted((d for d in [*history, new] if d.target == target), key=lambda d: (d.decided_at, d.id))
    place = line.index(new)
    assert before == (line[place - 1] if place else None)
    assert after == (line[place + 1] if place + 1 < len(line) else None)


@given(histories())
def test_decisions_on_one_target_leave_the_other_alone(history: list[Decision]) -> None:
    whole = stands(history)
    content = stands([each for each in history if each.target == Target.CONTENT])
    attribution = stands([each for each in history if each.target == Target.ATTRIBUTION])
    assert (whole.status, whole.attribution_status) == (content.status, attribution.attribution_status)
    assert content.attribution_status == attribution.status == Status.UNCHECKED
    overridden = [Flag.OVERRIDDEN in each.flags for each in (whole, content, attribution)]
    assert overridden[0] == (overridden[1] or overridden[2])


ON_PAPER = Facts(claim=1, pieces=[Piece(1, 1, "primary")], papers={1: Paper(1)})
"""One document supports the claim."""


def test_an_override_is_flagged_only_while_it_stands() -> None:
    confirmed = decision(1, Target.CONTENT, Status.CONFIRMED, 0, overridden=True)
    assert Flag.OVERRIDDEN in stands([confirmed], ON_PAPER).flags
    assert Flag.OVERRIDDEN not in stands([confirmed, decision(2, Target.CONTENT, Status.CONFIRMED, 1)], ON_PAPER).flags


def test_a_confirmation_that_lost_its_evidence_is_flagged_and_stays_confirmed() -> None:
    confirmed = [decision(1, Target.CONTENT, Status.CONFIRMED, 0)]
    assert stands(confirmed, ON_PAPER).flags == (Flag.SINGLE_SOURCE,)
    fallen = stands(confirmed, Facts(claim=1, lost_pieces=1))
    assert (fallen.status, fallen.flags) == (Status.CONFIRMED, (Flag.SUPPORT_LOST, Flag.BELOW_POLICY))


def test_a_claim_is_held_to_the_policy_that_it_was_confirmed_under() -> None:
    under = [Decision(1, Target.CONTENT, Status.CONFIRMED, START, False, "Ida Wells", policy) for policy in (None, 2)]
    assert Flag.BELOW_POLICY not in stands([under[0]], ON_PAPER).flags
    assert Flag.BELOW_POLICY in stands([under[1]], ON_PAPER).flags


def test_who_decided_is_no_second_person() -> None:
    original = Facts(claim=1, pieces=[Piece(1, 1, "primary")], papers={1: Paper(1, original=True)})
    confirmed = [Decision(1, Target.CONTENT, Status.CONFIRMED, START, False, "Ida Wells", 3)]
    for signature, short in (
        (Signature("Ida Wells", False), True),
        (Signature("IDA  Wells", False), True),
        (Signature("Nellie Bly", False, agrees=False), True),
        (Signature("Nellie Bly", False), False),
    ):
        found = stands(confirmed, original, signatures=[signature])
        assert (Flag.BELOW_POLICY in found.flags) == short


def test_unnamed_sources_alone_do_not_do_under_strict_unless_an_editor_knows_them() -> None:
    said = [Said(number, number, "unnamed", None, "first_hand") for number in (1, 2)]
    apart = Facts(claim=1, said=said, pieces=[Piece(1, None, "primary")], stated={(1, 2): "different"})
    unnamed = Facts(claim=1, said=said, stated={(1, 2): "different"})
    confirmed = [Decision(1, Target.CONTENT, Status.CONFIRMED, START, False, "Ida Wells", 3)]
    assert Flag.UNNAMED_ONLY in stands(confirmed, unnamed).flags
    assert Flag.BELOW_POLICY not in stands(confirmed, apart, signatures=[Signature("Nellie Bly", True)]).flags


def test_a_claim_with_evidence_on_both_sides_or_a_standing_contradiction_is_contested() -> None:
    assert Flag.CONTESTED in stands([], ON_PAPER, opposed=True).flags
    assert Flag.CONTESTED not in stands([], opposed=True).flags
    assert Flag.CONTESTED in stands([], contradicted=True).flags
