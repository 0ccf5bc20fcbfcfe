"""One item of a checklist on a screen."""

from hypothesis import assume, given
from hypothesis import strategies as st

from factdb.extraction.proposal import Proposal, Span
from factdb.queries.checklist_rows import ItemRow
from factdb.queries.proposal_rows import ProposalRow
from factdb.reports.as_item import Known, context, item_lines
from factdb.rules.screen import columns

TEXT = "First paragraph here.\n\nThe talks took seven hours, he said. They went on.\n\nThird paragraph."


def at(words: str, text: str = TEXT) -> Span:
    found = text.index(words)
    return Span(found, found + len(words))


def item(text: str, *spans: Span) -> ItemRow:
    proposal = Proposal(content=spans, made_by="test", confidence=1.0)
    row = ProposalRow(id=1, revision_id=1, state="open", claim_id=None, via_id=None, decided_at=None, proposal=proposal)
    return ItemRow(spans=spans, open=True, proposal=row)


def test_the_passage_stands_marked_among_its_neighbours() -> None:
    shown = "\n".join(context(TEXT, (at("The talks took seven hours"),), width=80, lines=10))
    assert shown == (
        "First paragraph here.\n\n>> The talks took seven hours <<, he said. They went on.\n\nThird paragraph."
    )


def test_a_passage_in_two_parts_is_marked_twice() -> None:
    shown = " ".join(context(TEXT, (at("The talks"), at("They went on")), width=80, lines=2))
    assert shown == ">> The talks << took seven hours, he said. >> They went on <<."


def test_a_long_paragraph_is_shown_around_the_passage() -> None:
    text = "word " * 500 + "THE CLAIM STANDS HERE " + "word " * 500
    shown = context(text, (at("THE CLAIM STANDS HERE", text),), width=60, lines=6)
    assert len(shown) == 6
    assert ">> THE CLAIM STANDS HERE <<" in " ".join(shown)
    assert "more lines" in shown[-1]


def test_a_claim_whose_words_are_not_in_the_text_says_so() -> None:
    assert context(TEXT, (), width=80, lines=5) == ["(Its words are not found in this text.)"]


@given(
    text=st.text(st.sampled_from("ab \n\t\x1b漢é.")).filter(lambda text: text.strip()),
    ends=st.tuples(st.integers(0, 50), st.integers(1, 20)),
    height=st.integers(8, 40),
    width=st.integers(20, 100),
)
def test_any_passage_fits_the_screen_and_holds_no_control_character(
    text: str, ends: tuple[int, int], height: int, width: int
) -> None:
    start = min(ends[0], len(text) - 1)
    assume(text[start : start + ends[1]].strip())
    found = item(text, Span(start, min(start + ends[1], len(text))))
    lines = item_lines(found, Known(source=["A line on the source."]), text, width=width, height=height)
    assert len(lines) <= height
    assert all(columns(line) <= width and line.isprintable() for line in lines)
