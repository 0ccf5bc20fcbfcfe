"""What a claim lacks under the shipped policies."""

import pytest

from factdb.rules.policy import EVIDENCE, STRICT, TWO_SOURCE, Held, Policy, shortfalls

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
        "a source with a name, or an editor who knows the unnamed ones",
        "a second person",
    ]
    assert missing(STRICT, having(evidence=1, low=2, unnamed_only=True, identity_known=True, second_person=True)) == []


@pytest.mark.parametrize("policy", [EVIDENCE, TWO_SOURCE, STRICT], ids=lambda policy: policy.name)
def test_every_shortfall_says_what_would_satisfy_it(policy: Policy) -> None:
    found = shortfalls(policy, having(unnamed_only=True))
    assert found
    assert all("factdb" in each.remedy for each in found)
