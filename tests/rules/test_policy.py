"""What a claim lacks under the shipped policies."""

import pytest

from factdb.errors import BadInput
from factdb.rules.policy import EVIDENCE, PRESETS, STRICT, TWO_SOURCE, Held, Policy, drafted, shortfalls

NOTHING = Held(evidence=0, low=0, primary_document=False, second_person=False, unnamed_only=False, identity_known=False)


def having(**what: int | bool) -> Held:
    """A claim that has this much, and nothing else."""
    fields = {name: getattr(NOTHING, name) for name in Held.__dataclass_fields__}
    return Held(**fields | what)


def missing(policy: Policy, held: Held) -> list[str]:
    return [each.missing.split(" (")[0] for each in shortfalls(policy, held)]


def test_one_supporting_piece_satisfies_the_default() -> None:
    assert missing(EVIDENCE, NOTHING) == ["supporting evidence"]
    assert missing(EVIDENCE, having(evidence=1)) == []


def test_two_origins_or_one_original_document_satisfy_two_source() -> None:
    assert missing(TWO_SOURCE, having(evidence=1, low=1)) == ["2 independent origins or one original document"]
    assert missing(TWO_SOURCE, having(evidence=1, low=2)) == []
    assert missing(TWO_SOURCE, having(evidence=1, primary_document=True)) == []


def test_strict_asks_for_a_second_person_and_for_somebody_who_knows_the_unnamed() -> None:
    alone = having(evidence=1, low=2, unnamed_only=True)
    assert missing(STRICT, alone) == [
        "a source with a name, an original document, or an editor who knows the unnamed sources",
        "a second person",
    ]
    assert missing(STRICT, having(evidence=1, low=2, unnamed_only=True, identity_known=True, second_person=True)) == []


@pytest.mark.parametrize("policy", [EVIDENCE, TWO_SOURCE, STRICT], ids=lambda policy: policy.name)
def test_every_shortfall_says_what_would_satisfy_it(policy: Policy) -> None:
    found = shortfalls(policy, having(unnamed_only=True))
    assert found
    assert all("factdb" in each.remedy for each in found)


def test_what_may_be_one_is_said_where_it_would_make_the_difference() -> None:
    [apart] = shortfalls(TWO_SOURCE, having(evidence=1, low=1, high=2))
    assert "it has 1 for certain, 2 if all that may be one are apart" in apart.missing
    assert "factdb source different" in apart.remedy
    [one] = shortfalls(TWO_SOURCE, having(evidence=1, low=1, high=1))
    assert "factdb source different" not in one.remedy


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_is_taken_as_it_ships_however_it_is_written(name: str) -> None:
    assert drafted(name.upper(), base=None, changes={}) == PRESETS[name]


def test_a_policy_of_the_desks_own_differs_from_a_preset_where_it_says_so() -> None:
    own = drafted(" Our  desk ", base="strict", changes={"origins": 3, "named": False})
    assert own == Policy(
        name="Our desk", evidence=1, origins=3, primary_document=True, second_person=True, named=False, one_house=True
    )
    assert drafted("Mine", base=None, changes={"evidence": 2}) == Policy(name="Mine", evidence=2)


@pytest.mark.parametrize(
    ("name", "base", "changes", "said"),
    [
        ("two-sources", None, {}, "There is no preset 'two-sources'"),
        ("Strict", None, {"named": False}, "'strict' is the name of what ships"),
        ("evidence", "strict", {}, "'evidence' is the name of what ships"),
        ("ours", None, {"evidence": 0}, "confirm what nothing supports"),
        ("ours", None, {"origins": 101}, "cannot ask for 101 origins"),
        ("ours", "two-source", {"origins": 0}, "stands in for independent origins"),
        (" ", None, {"origins": 2}, "The policy's name is empty"),
    ],
)
def test_a_policy_that_would_mislead_is_refused(
    name: str, base: str | None, changes: dict[str, int | bool], said: str
) -> None:
    with pytest.raises(BadInput, match=said):
        drafted(name, base=base, changes=changes)


@pytest.mark.parametrize("name", ["3", "7-12", "#4", "2.5"])
def test_a_name_that_reads_as_a_number_is_none(name: str) -> None:
    with pytest.raises(BadInput, match="claim's number"):
        drafted(name, base=None, changes={"origins": 2})
