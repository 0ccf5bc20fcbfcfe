"""What goes to the screen."""

import json

import pytest

from factdb.cli.console import fitted, show_json_list, status, table
from factdb.rules.screen import columns


@pytest.mark.parametrize(
    "text", ["", "talks", "talks in Beijing", "北京会谈持续了七个小时", "e\u0301" * 12, "x" * 10_000]
)
def test_a_text_is_fitted_to_its_columns_exactly(text: str) -> None:
    shown = fitted(text, 8)
    assert columns(shown) == 8
    assert shown.rstrip() == text or "…" in shown


def test_a_styled_cell_takes_the_room_of_a_plain_one() -> None:
    rows = [(1, "refuted", "No."), (2, "unchecked", "Yes."), (3, "", "?")]
    plain, styled = table(["ID", "STATUS", "CLAIM"], rows), table(["ID", "STATUS", "CLAIM"], rows, styles={1: status})
    assert "\x1b[31m" in styled
    assert plain.splitlines()[1] == "1   refuted    No."
    assert styled.splitlines()[1].endswith("\x1b[0m    No.")


@pytest.mark.parametrize("values", [[], [{"a": "é"}], [{"a": 1}, {"b": [2, None]}]])
def test_many_objects_make_one_json_array(values: list[object], capsys: pytest.CaptureFixture[str]) -> None:
    show_json_list(iter(values))
    assert json.loads(capsys.readouterr().out) == values
