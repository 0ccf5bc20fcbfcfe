"""Cases of sourcing with known answers."""

from collections.abc import Mapping

from hypothesis import given, settings
from hypothesis import strategies as st

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
    assert (seen.low, seen.high, seen.weakest) == (1, 1, ((Node("source", WIRE),),))


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
        ((Node("document", 3),),),
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
    seen = found(officials(ONE_PERSON))
    assert (seen.low, seen.high) == (1, 1)
    apart = {(1, 2): Identity.SAME, (1, 3): Identity.DIFFERENT, (2, 3): Identity.DIFFERENT}
    assert (found(officials(apart)).low, found(officials(apart)).high) == (2, 2)


def test_who_is_told_apart_from_somebody_is_told_apart_from_all_who_are_that_person() -> None:
    """Two reach us through one agency; the third speaks to us directly, and is the first of them."""
    said = [Said(9, 9, "organization", None, "second_hand"), Said(2, 2, "unnamed", None, "first_hand")]
    said += [Said(1, 1, "unnamed", 9, "first_hand"), Said(3, 3, "unnamed", 9, "first_hand")]
    told = {(1, 2): Identity.SAME, (1, 3): Identity.DIFFERENT}
    assert found(Facts(claim=1, said=said, stated=told)).low == 2
    assert found(Facts(claim=1, said=said, stated={(1, 2): Identity.SAME})).low == 1


def test_statements_that_contradict_each_other_are_read_as_one_person() -> None:
    circular = officials({(1, 2): Identity.SAME, (2, 3): Identity.SAME, (1, 3): Identity.DIFFERENT})
    assert (found(circular).low, found(circular).high) == (1, 1)


ONE_PERSON = {(1, 2): Identity.SAME, (2, 3): Identity.SAME}


def test_officials_known_to_be_one_person_are_one_single_point() -> None:
    assert [set(point) for point in found(officials(ONE_PERSON)).weakest] == [{Node("source", n) for n in (1, 2, 3)}]
    assert backing(officials(ONE_PERSON), one_house=True).single
    assert len(found(officials({(1, 2): Identity.SAME})).weakest) == 2
    assert not backing(officials({}), one_house=True).single
    beside = Facts(claim=1, said=[*officials({}).said, Said(4, 4, "person", None, "unknown")], stated=ONE_PERSON)
    assert not backing(beside, one_house=True).single


def test_one_person_behind_two_documents_hands_is_one_single_point_only_where_nothing_goes_round() -> None:
    said = [Said(1, 1, "organization", None, "second_hand"), Said(2, 2, "organization", None, "second_hand")]
    said += [Said(3, 3, "unnamed", 1, "first_hand"), Said(4, 4, "unnamed", 2, "first_hand")]
    told_twice = Facts(claim=1, said=said, stated={(3, 4): Identity.SAME})
    assert [set(point) for point in found(told_twice).weakest] == [{Node("source", 3), Node("source", 4)}]
    round_it = Facts(claim=1, said=[*said, Said(5, 5, "person", 2, "first_hand")], stated=told_twice.stated)
    assert len(found(round_it).weakest) == 2


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
    assert (seen.high, seen.unknown, seen.weakest) == (0, (Node("source", 1),), ((Node("source", 1),),))


def test_what_rested_on_a_retracted_document_falls_with_it() -> None:
    chain = papers(Paper(1, made_from=[2]), Paper(2, original=True))
    facts = Facts(claim=1, pieces=[Piece(1, 1, "secondary")], papers=chain, fallen=[Node("document", 2)])
    assert found(facts).weakest == ()
    assert backing(facts, one_house=True).lost


def unnamed_only(facts: Facts) -> bool:
    return backing(facts, one_house=True).unnamed_only


def test_a_claim_rests_on_unnamed_sources_alone_where_every_path_runs_through_one() -> None:
    said = [Said(1, 1, "organization", None, "second_hand"), Said(2, 2, "unnamed", 1, "first_hand")]
    assert unnamed_only(Facts(claim=1, said=said))
    assert not unnamed_only(Facts(claim=1, said=[*said, Said(3, 3, "person", None, "unknown")]))


def test_a_document_clears_the_unnamed_only_where_it_is_known_to_begin_elsewhere() -> None:
    said, piece = [Said(1, 1, "unnamed", None, "first_hand")], [Piece(1, 1, "secondary")]

    def beside(*each: Paper, fallen: tuple[Node, ...] = ()) -> Facts:
        return Facts(claim=1, said=said, pieces=piece, papers=papers(*each), fallen=fallen)

    assert unnamed_only(beside(Paper(1)))  # perhaps it is the unnamed source's own word again
    assert unnamed_only(beside(Paper(1, made_from=[2]), Paper(2)))
    assert unnamed_only(beside(Paper(1, made_from=[2]), Paper(2, made_from=[1])))
    assert not unnamed_only(beside(Paper(1, original=True)))
    assert not unnamed_only(beside(Paper(1, made_from=[2]), Paper(2, original=True)))
    through_fallen = beside(Paper(1, made_from=[2]), Paper(2, original=True), fallen=(Node("document", 2),))
    assert unnamed_only(through_fallen)
    assert not unnamed_only(beside(Paper(1), fallen=(Node("source", 1),)))  # no unnamed source is left


def test_a_contact_clears_the_unnamed_only_where_it_comes_from_someone_who_was_there() -> None:
    said = [Said(1, 1, "unnamed", None, "first_hand"), Said(2, 2, "unnamed", None, "first_hand")]
    assert unnamed_only(Facts(claim=1, said=said, pieces=[Piece(1, None, "undetermined")]))
    assert not unnamed_only(Facts(claim=1, said=said, pieces=[Piece(1, None, "primary")]))


@st.composite
def grounds(draw: st.DrawFn) -> Facts:
    """Some voices, each perhaps through an earlier one, and documents made from each other, circles included."""
    said: list[Said] = []
    for number in range(draw(st.integers(0, 4))):
        via = draw(st.none() | st.sampled_from([each.id for each in said])) if said else None
        kind, knowledge = draw(st.sampled_from(["unnamed", "person"])), draw(st.sampled_from(["first_hand", "unknown"]))
        said.append(Said(number, draw(st.integers(0, 3)) * 2 + (kind == "unnamed"), kind, via, knowledge))
    numbers = range(draw(st.integers(0, 4)))
    made = {n: draw(st.lists(st.sampled_from(numbers), max_size=2, unique=True)) for n in numbers}
    each = [Paper(n, original=draw(st.booleans()), made_from=made[n]) for n in numbers]
    pieces = [Piece(n, n, "secondary") for n in numbers if draw(st.booleans())]
    points = [*(Node("source", one.source) for one in said), *(Node("document", n) for n in numbers)]
    fallen = draw(st.lists(st.sampled_from(points), max_size=2)) if points else []
    return Facts(claim=1, said=said, pieces=pieces, papers=papers(*each), fallen=fallen)


def ways(facts: Facts) -> list[tuple[Node, ...]]:
    """Every way from the claim to a beginning, over what stands, by trying all; the beginning last."""
    rests: dict[Node, list[Node]] = {}
    speaker = {each.id: Node("source", each.source) for each in facts.said}
    for each in facts.said:
        bearer = Node("claim", 1) if each.via is None else speaker[each.via]
        rests.setdefault(bearer, []).append(speaker[each.id])
    rests.setdefault(Node("claim", 1), []).extend(Node("document", piece.id) for piece in facts.pieces)
    for paper in facts.papers.values():
        rests[Node("document", paper.id)] = [Node("document", each) for each in paper.made_from]
    known = {speaker[each.id] for each in facts.said if each.knowledge == "first_hand"}
    known |= {Node("document", paper.id) for paper in facts.papers.values() if paper.original}
    complete: list[tuple[Node, ...]] = []

    def walk(node: Node, above: tuple[Node, ...]) -> None:
        for below in rests.get(node, ()):
            if below in above or below in facts.fallen:
                continue
            if below in known or not rests.get(below):
                complete.append((*above, below))
            walk(below, (*above, below))

    walk(Node("claim", 1), ())
    return complete


@settings(max_examples=1000)
@given(grounds())
def test_unnamed_only_is_what_trying_every_way_finds(facts: Facts) -> None:
    hidden = {Node("source", each.source) for each in facts.said if each.kind == "unnamed"}
    first_hand = {Node("source", each.source) for each in facts.said if each.knowledge == "first_hand"}
    every = ways(facts)
    clear = [way for way in every if hidden.isdisjoint(way)]
    counted = [w for w in clear if w[-1].kind == "source" or facts.papers[w[-1].id].original or w[-1] in first_hand]
    stands_on_hidden = bool(every) and any(not hidden.isdisjoint(way) for way in every)
    assert backing(facts, one_house=True).unnamed_only == (stands_on_hidden and not counted)


def test_one_attribution_is_answered_as_the_graph_would_answer_it() -> None:
    for kind in ("person", "unnamed"):
        for knowledge in ("first_hand", "unknown"):
            one = Facts(claim=1, said=[Said(1, 1, kind, None, knowledge)])
            padded = Facts(claim=1, said=one.said, fallen=[Node("document", 99)])
            assert backing(one, one_house=True) == backing(padded, one_house=True)
