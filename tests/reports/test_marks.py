"""A text cut where claims begin and end."""

from hypothesis import given
from hypothesis import strategies as st

from factdb.queries.text_rows import PassageRow
from factdb.reports.marks import Paragraph, paragraphs

TEXT = "Alpha beta gamma.\nDelta eps zeta."


def cut(*passages: tuple[int, int, int], text: str = TEXT) -> list[Paragraph]:
    return list(paragraphs(text, [PassageRow(*each) for each in passages]))


def drawn(paragraph: Paragraph) -> list[tuple[str, list[int]]]:
    """The pieces, each with the claims it lies in."""
    return [(piece.text, [mark.claim for mark in piece.marks]) for piece in paragraph.pieces]


def test_passages_that_overlap_nest_and_cross_paragraphs_are_cut_at_every_edge() -> None:
    first, second = cut((1, 0, 10), (2, 6, 22), (3, 6, 10))
    assert drawn(first) == [("Alpha ", [1]), ("beta", [1, 2, 3]), (" gamma.", [2])]
    assert drawn(second) == [("Delt", [2]), ("a eps zeta.", [])]
    assert (first.claims, second.claims) == ((1, 2, 3), ())


def test_a_claim_in_several_passages_is_one_claim_with_its_parts_counted() -> None:
    first, second = cut((1, 0, 5), (1, 24, 27))
    assert [part for paragraph in (first, second) for piece in paragraph.pieces for part in piece.begins] == [
        (1, 1),
        (1, 2),
    ]
    assert (first.claims, second.claims) == ((1,), ())


def test_passages_of_one_claim_that_overlap_are_drawn_as_one() -> None:
    [piece] = [piece for piece in cut((1, 0, 8), (1, 6, 10))[0].pieces if piece.marks]
    assert (piece.text, len(piece.marks)) == ("Alpha beta", 1)


def test_a_line_keeps_its_lane_and_shares_it_with_none_that_overlaps() -> None:
    lanes = {mark for piece in cut((1, 0, 16), (2, 2, 4), (3, 6, 10))[0].pieces for mark in piece.marks}
    assert lanes == {(1, 0), (2, 1), (3, 1)}


def test_paragraphs_are_apart_by_empty_lines_and_by_line_ends_only_where_there_are_none() -> None:
    assert [drawn(each) for each in cut(text="One\ntwo.\n\n\n Three.")] == [[("One\ntwo.", [])], [("Three.", [])]]
    assert [drawn(each) for each in cut(text="One.\nTwo.")] == [[("One.", [])], [("Two.", [])]]


@given(st.text("ab \n", min_size=1, max_size=60), st.data())
def test_no_word_is_lost_and_every_code_point_lies_in_just_the_claims_that_hold_it(
    text: str, data: st.DataObject
) -> None:
    offsets = st.integers(0, len(text))
    spans = st.tuples(st.integers(1, 5), offsets, offsets).filter(lambda each: each[1] < each[2])
    passages = data.draw(st.lists(spans, max_size=8)) if text else []
    found = cut(*passages, text=text)
    pieces = [piece for paragraph in found for piece in paragraph.pieces]
    assert "".join("".join(piece.text for piece in pieces).split()) == "".join(text.split())
    place = 0
    for piece in pieces:
        for letter in piece.text.replace(" ", "").replace("\n", ""):
            while text[place] in " \n":
                place += 1
            assert text[place] == letter
            assert {mark.claim for mark in piece.marks} == {claim for claim, a, b in passages if a <= place < b}
            place += 1
    begun = [claim for paragraph in found for claim in paragraph.claims]
    assert sorted(begun) == sorted({claim for claim, _, _ in passages})
