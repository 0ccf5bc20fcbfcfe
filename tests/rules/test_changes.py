"""What changed between two texts."""

from hypothesis import given
from hypothesis import strategies as st

from factdb.rules.alignment import align
from factdb.rules.changes import Change, blocks

words = st.sampled_from(["the", "talks", "took", "seven", "hours", ",", ".", "said"])
texts = st.lists(st.lists(words, min_size=1, max_size=12).map(" ".join), min_size=1, max_size=6).map("\n\n".join)


@given(texts, texts)
def test_both_texts_can_be_read_off_their_differences(old: str, new: str) -> None:
    found = list(blocks(align(old, new)))
    assert sorted(block.old for block in found if block.old) == spans(old)
    assert [block.new for block in found if block.new] == spans(new)
    for block in found:
        for span, text, without in ((block.old, old, Change.NEW), (block.new, new, Change.OLD)):
            if span:
                said = "".join(piece.text for piece in block.pieces if piece.change != without)
                assert said.replace(" ", "") == text[slice(*span)].replace(" ", "")


@given(texts)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert {block.change for block in blocks(align(text, text))} == {Change.SAME}


def spans(text: str) -> list[tuple[int, int]]:
    """The offsets of the paragraphs."""
    found, start = [], 0
    for paragraph in text.split("\n\n"):
        found.append((start, start + len(paragraph)))
        start += len(paragraph) + 2
    return found
