"""Which documents go with another, by two ways of finding them."""

from hypothesis import given
from hypothesis import strategies as st

from factdb.rules.fall import Lineage, bearers, gone_with, resting

NUMBERS = st.integers(0, 6)


@given(
    st.dictionaries(NUMBERS, st.lists(NUMBERS, max_size=4), min_size=1),
    st.sets(NUMBERS),
    st.sets(NUMBERS),
    st.data(),
)
def test_what_goes_with_a_document_rested_while_it_stood_and_does_not_once_it_has_fallen(
    made_from: dict[int, list[int]], original: set[int], retracted: set[int], data: st.DataObject
) -> None:
    for origins in list(made_from.values()):
        for origin in origins:
            made_from.setdefault(origin, [])
    lineage = Lineage(made_from, original=original, retracted=retracted)
    number = data.draw(st.sampled_from(sorted(made_from)))
    later = bearers(lineage)
    after = resting(lineage, retracted | {number}, later)
    assert gone_with(lineage, number, later, after) == resting(lineage, retracted - {number}, later) - after
