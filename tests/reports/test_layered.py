"""The layout of pictures, on any graph."""

from hypothesis import given, settings
from hypothesis import strategies as st

from factdb.reports.layered import laid_out

PAIRS = st.sets(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=40)
GAP = 10


@given(PAIRS)
@settings(max_examples=200)
def test_no_box_stands_on_another_and_arrows_run_to_the_right_unless_they_close_a_circle(
    pairs: set[tuple[int, int]],
) -> None:
    behind, waiting = {0}, [0]
    while waiting:
        end = waiting.pop()
        fresh = {start for start, other in pairs if other == end} - behind
        behind |= fresh
        waiting += fresh
    arrows = [pair for pair in sorted(pairs) if behind.issuperset(pair)]
    heights = {node: 20.0 + node for node in behind}
    layout = laid_out(0, heights, arrows, GAP)
    for start, end in arrows:
        assert ((start, end) in layout.back) != (layout.layer[start] > layout.layer[end])
    for one in behind:
        for other in behind - {one}:
            if layout.layer[one] == layout.layer[other]:
                apart = abs(layout.middle[one] - layout.middle[other])
                assert apart >= (heights[one] + heights[other]) / 2 + GAP - 1e-6


def test_a_chain_of_any_length_is_laid_out() -> None:
    arrows = [(number + 1, number) for number in range(3000)]
    assert laid_out(0, dict.fromkeys(range(3001), 20.0), arrows, GAP).layer[3000] == 3000
