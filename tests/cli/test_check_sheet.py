"""The sheet on which a checker puts a proposal into words of their own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdb.cli.checking.sheet import sheet, written
from factdb.errors import BadInput
from factdb.extraction.sketch import Sketch
from factdb.vocabulary import QuoteMode, SourceKind

SKETCH = Sketch(
    text="The dock opens in May.",
    source="Ada Byron",
    source_kind=SourceKind.PERSON,
    role="mayor",
    organization="Portsea",
    cue="said",
    mode=QuoteMode.INDIRECT,
)

line = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1).filter(
    lambda text: not text.startswith("#")
)


def test_a_sheet_that_nobody_changed_says_what_the_proposal_says() -> None:
    assert written(sheet(SKETCH)) == SKETCH


@given(text=line, source=st.none() | line, cue=st.none() | line, quote=st.none() | line)
def test_any_words_come_back_as_they_were_written(
    text: str, source: str | None, cue: str | None, quote: str | None
) -> None:
    sketch = Sketch(text=text, source=source, cue=cue, quote=quote)
    assert written(sheet(sketch)) == sketch


def test_an_emptied_claim_means_that_nothing_is_logged() -> None:
    assert written(sheet(SKETCH).replace(SKETCH.text, "")) is None


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("kind: person", "kind: robot", "'robot' is no kind"),
        ("mode: indirect", "mode: sideways", "'sideways' is no mode"),
        ("role: mayor", "mayor", "none of the sheet's"),
        ("\nclaim:", "\n", "'claim:' is missing"),
    ],
)
def test_what_cannot_be_read_is_named(old: str, new: str, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        written(sheet(SKETCH).replace(old, new))
