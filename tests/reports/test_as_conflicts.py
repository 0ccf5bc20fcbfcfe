"""Contradictions on wide and narrow terminals."""

from factdb.queries.conflict_rows import ConflictRow
from factdb.reports.as_conflicts import conflict_text
from factdb.rules.screen import columns
from tests.reports.sample import HOSTILE, attribution, claim, unchecked

PAIR = ConflictRow(
    claim(low=1, high=3, text="The gates closed in eleven minutes, 水門は十一分で閉まった。" * 3),
    unchecked(),
    "Same gates.",
)


def test_the_columns_stand_straight_whatever_the_letters() -> None:
    lines = conflict_text(PAIR, width=80).splitlines()[:-1]
    assert {columns(line.split("│")[0]) for line in lines} == {39}
    assert max(map(columns, lines)) <= 80
    assert any("Independent origins: 1–3" in line for line in lines)


def test_styles_do_not_shift_the_columns() -> None:
    styled = conflict_text(PAIR, width=80, style=lambda text, _: f"<{text}>").splitlines()[0]
    assert styled.replace("<", "").replace(">", "") == conflict_text(PAIR, width=80).splitlines()[0]


def test_on_a_narrow_terminal_one_stands_under_the_other() -> None:
    text = conflict_text(PAIR, width=50)
    assert "│" not in text
    assert text.index("Claim 1  refuted") < text.index("\ncontradicts\n") < text.index("Claim 2  unchecked")
    assert max(map(columns, text.splitlines())) <= 50


def test_nothing_in_it_moves_the_cursor() -> None:
    bad = claim(text=f"a\x1b[2J{HOSTILE}", sources=(attribution(quote="b\x1b[2J", cue="c\x1b[2J"),))
    for width in (50, 100):
        assert "\x1b" not in conflict_text(ConflictRow(bad, bad, "d\x1b[2J"), width=width)
