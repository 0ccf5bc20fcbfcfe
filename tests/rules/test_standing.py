"""Legal moves, and what verdicts and attributions add up to."""

from datetime import UTC, datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from factdb.rules.standing import Decision, Voice, around, latest, legal_moves, standing
from factdb.vocabulary import JUDGEMENTS, Flag, SourceKind, Status, Target

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


voices = st.lists(st.tuples(st.integers(1, 4), st.none() | st.integers(1, 8)), max_size=8).map(
    lambda drawn: [
        Voice(number, source, SourceKind.UNNAMED if source % 2 else SourceKind.PERSON, via if via != number else None)
        for number, (source, via) in enumerate(drawn, 1)
    ]
)


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


@given(histories(), voices)
def test_decisions_on_one_target_leave_the_other_alone(history: list[Decision], spoken: list[Voice]) -> None:
    whole = standing(history, spoken)
    content = standing([each for each in history if each.target == Target.CONTENT], spoken)
    attribution = standing([each for each in history if each.target == Target.ATTRIBUTION], spoken)
    assert (whole.status, whole.attribution_status) == (content.status, attribution.attribution_status)
    assert content.attribution_status == attribution.status == Status.UNCHECKED
    assert whole.overridden == (content.overridden or attribution.overridden)


@given(voices)
def test_sources_are_counted_once_and_those_that_only_pass_on_not_at_all(spoken: list[Voice]) -> None:
    found = standing([], spoken)
    passed_on = {voice.via_id for voice in spoken}
    origins = {voice.source_id for voice in spoken if voice.id not in passed_on}
    assert found.sources == len(origins)
    assert found.named_sources == sum(source % 2 == 0 for source in origins)
    assert (Flag.SINGLE_SOURCE in found.flags) == (len(origins) == 1)
    assert (Flag.UNNAMED_ONLY in found.flags) == bool(origins and all(source % 2 for source in origins))


def test_an_override_is_flagged_only_while_it_stands() -> None:
    confirmed = decision(1, Target.CONTENT, Status.CONFIRMED, 0, overridden=True)
    assert standing([confirmed], []).flags == (Flag.OVERRIDDEN,)
    assert standing([confirmed, decision(2, Target.CONTENT, Status.CONFIRMED, 1)], []).flags == ()
