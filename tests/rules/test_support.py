"""Cases of sourcing with known answers."""

from collections.abc import Mapping

from factdb.rules.backing import backing
from factdb.rules.corroboration import Corroboration, Node, corroboration
from factdb.rules.support import Facts, House, Paper, Piece, Said, support
from factdb.vocabulary import Identity


def found(facts: Facts) -> Corroboration:
    return corroboration(support(facts))


def papers(*each: Paper) -> dict[int, Paper]:
    return {paper.id: paper for paper in each}


WIRE, OUTLETS = 1, (2, 3, 4)


def wire_copy() -> Facts:
    """Two named officials told a wire agency, and three outlets carry its story."""
    said = [Said(10 + outlet, outlet, "organization", None, "second_hand") for outlet in OUTLETS]
    said += [Said(20 + outlet, WIRE, "organization", 10 + outlet, "second_hand") for outlet in OUTLETS]
    for official in (8, 9):
        said += [Said(official * 100 + o, official, "person", 20 + o, "first_hand") for o in OUTLETS]
    return Facts(claim=1, said=said)


def test_one_wire_story_with_two_officials_in_three_outlets_is_two_origins_but_one_path() -> None:
    seen = found(wire_copy())
    assert set(seen.origins) == {Node("source", 8), Node("source", 9)}
    assert (seen.low, seen.high, seen.weakest) == (1, 1, (Node("source", WIRE),))


def test_citations_that_run_in_a_circle_support_nothing() -> None:
    ring = papers(Paper(1, made_from=[2]), Paper(2, made_from=[3]), Paper(3, made_from=[1]))
    seen = found(Facts(claim=1, pieces=[Piece(1, 1, "undetermined")], papers=ring))
    assert (seen.low, seen.high, seen.origins, seen.unknown, seen.weakest) == (0, 0, (), (), ())
    assert [set(circle) for circle in seen.circles] == [{Node("document", each) for each in (1, 2, 3)}]


def test_a_story_that_is_evidence_for_its_own_claim_is_named_and_counts_nothing() -> None:
    story = papers(Paper(1, story=5))
    facts = Facts(claim=7, stories=[5], pieces=[Piece(1, 1, "undetermined")], papers=story)
    seen = found(facts)
    assert (seen.high, [set(circle) for circle in seen.circles]) == (0, [{Node("claim", 7), Node("document", 1)}])
    assert backing(facts, one_house=True).circular


def test_two_desks_with_one_leaked_memo_have_one_origin() -> None:
    chain = papers(Paper(1, made_from=[3]), Paper(2, made_from=[3]), Paper(3, original=True))
    pieces = [Piece(1, 1, "secondary"), Piece(2, 2, "secondary")]
    seen = found(Facts(claim=1, pieces=pieces, papers=chain))
    assert (seen.low, seen.high, seen.origins, seen.weakest) == (
        1,
        1,
        (Node("document", 3),),
        (Node("document", 3),),
    )


def officials(stated: Mapping[tuple[int, int], str]) -> Facts:
    said = [Said(number, number, "unnamed", None, "first_hand") for number in (1, 2, 3)]
    return Facts(claim=1, said=said, stated=stated)


def test_three_mentions_of_a_senior_official_are_one_to_three() -> None:
    seen = found(officials({}))
    assert (seen.low, seen.high) == (1, 3)


def test_officials_told_apart_count_apart_and_nobody_knows_does_not() -> None:
    assert found(officials({(1, 2): Identity.DIFFERENT})).low == 2
    assert found(officials({(1, 2): Identity.UNKNOWN})).low == 1
    every_pair = dict.fromkeys(((1, 2), (1, 3), (2, 3)), Identity.DIFFERENT)
    assert found(officials(every_pair)).low == 3


def test_officials_known_to_be_one_person_are_one_at_the_high_end_too() -> None:
    assert found(officials({(1, 2): Identity.SAME})).high == 2
    seen = found(officials({(1, 2): Identity.SAME, (2, 3): Identity.SAME}))
    assert (seen.low, seen.high) == (1, 1)
    apart = {(1, 2): Identity.SAME, (1, 3): Identity.DIFFERENT, (2, 3): Identity.DIFFERENT}
    assert (found(officials(apart)).low, found(officials(apart)).high) == (2, 2)


def test_parent_and_daughter_publisher_are_one_at_the_low_end_and_two_at_the_high() -> None:
    houses = {100: [House(100), House(200)], 200: [House(200)]}
    both = papers(Paper(1, original=True, publisher=100), Paper(2, original=True, publisher=200))
    facts = Facts(claim=1, pieces=[Piece(1, 1, "primary"), Piece(2, 2, "primary")], papers=both, houses=houses)
    seen = found(facts)
    assert (seen.low, seen.high) == (1, 2)
    assert corroboration(support(facts, one_house=False)).low == 2


def test_who_had_left_the_house_before_speaking_counts_apart_from_it() -> None:
    def low(said_on: str | None, house: House) -> int:
        both = [Said(1, 1, "person", None, "first_hand", said_on), Said(2, 9, "organization", None, "first_hand")]
        return found(Facts(claim=1, said=both, houses={1: [house], 9: [House(9)]})).low

    left = House(9, until="2020-06")
    assert low("2021", left) == 2
    assert low("2020-07-01", left) == 2
    assert low("2020-06-30", left) == 1
    assert low("2020", left) == 1  # perhaps before
    assert low(None, left) == 1
    assert low("2019-12-31", House(9, since="2020")) == 2


def test_what_nobody_asked_about_is_no_origin() -> None:
    seen = found(Facts(claim=1, said=[Said(1, 1, "organization", None, "unknown")]))
    assert (seen.high, seen.unknown, seen.weakest) == (0, (Node("source", 1),), (Node("source", 1),))


def test_what_rested_on_a_retracted_document_falls_with_it() -> None:
    chain = papers(Paper(1, made_from=[2]), Paper(2, original=True))
    facts = Facts(claim=1, pieces=[Piece(1, 1, "secondary")], papers=chain, fallen=[Node("document", 2)])
    assert found(facts).weakest == ()
    assert backing(facts, one_house=True).lost


def test_a_claim_rests_on_unnamed_sources_alone_where_every_path_runs_through_one() -> None:
    said = [Said(1, 1, "organization", None, "second_hand"), Said(2, 2, "unnamed", 1, "first_hand")]
    relayed = Facts(claim=1, said=said)
    assert backing(relayed, one_house=True).unnamed_only
    beside = Facts(claim=1, said=[*said, Said(3, 3, "person", None, "unknown")])
    assert not backing(beside, one_house=True).unnamed_only


def test_one_attribution_is_answered_as_the_graph_would_answer_it() -> None:
    for kind in ("person", "unnamed"):
        for knowledge in ("first_hand", "unknown"):
            one = Facts(claim=1, said=[Said(1, 1, kind, None, knowledge)])
            padded = Facts(claim=1, said=one.said, fallen=[Node("document", 99)])
            assert backing(one, one_house=True) == backing(padded, one_house=True)
