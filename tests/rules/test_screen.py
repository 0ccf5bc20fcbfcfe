"""Text on a terminal."""

import re

from hypothesis import given
from hypothesis import strategies as st

from factdb.rules.screen import columns, filled, safe


@given(st.text())
def test_no_text_can_move_the_cursor(text: str) -> None:
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", safe(text))


@given(st.text())
def test_no_line_is_wider_than_it_may_be_except_for_a_web_address(text: str) -> None:
    lines = filled(text, 40, first="Said by ", indent="        ")
    assert all(columns(line) <= 40 or "://" in line for line in lines)


def test_a_web_address_is_never_broken() -> None:
    address = "https://example.org/" + "a" * 90
    assert filled(f"See {address} there.", 40, indent="  ") == ["See", f"  {address}", "  there."]


def test_wide_characters_take_two_columns() -> None:
    assert filled("会谈持续了七个半小时", 10) == ["会谈持续了", "七个半小时"]


def test_a_heading_stands_alone_where_it_leaves_no_room() -> None:
    assert filled("a" * 36, 40, first="Hash: ", indent="  ") == ["Hash:", "  " + "a" * 36]
