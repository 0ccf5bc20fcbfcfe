"""Quoted passages are found whatever marks a text uses, and whether or not they are balanced."""

import pytest

from factdb.extraction.quotations import quotations


def quoted(text: str) -> list[str]:
    return [text[start:stop] for start, stop in quotations(text)]


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        ("“No,” she said. “Never.”", ["“No,”", "“Never.”"]),
        ('"No," she said. "Never."', ['"No,"', '"Never."']),
        ("''No,'' she said. ''Never.''", ["''No,''", "''Never.''"]),
        ("``No,'' she said.", ["``No,''"]),
        ("‘No,’ she said. ‘Never.’", ["‘No,’", "‘Never.’"]),
        ("'No,' she said. 'Never.'", ["'No,'", "'Never.'"]),
        ("‘The drivers’ union won’t stop,’ she said.", ["‘The drivers’ union won’t stop,’"]),
        ("The drivers' union won't stop, Ann's aide said.", []),
        ("She asked: «Why?»", ["«Why?»"]),
        ("He is 6' 2\" tall.", []),
        ("", []),
    ],
)
def test_every_sort_of_mark_is_known(text: str, passages: list[str]) -> None:
    assert quoted(text) == passages


def test_a_quotation_inside_another_is_part_of_it() -> None:
    assert quoted("“He said ‘no,’ and left,” she said.") == ["“He said ‘no,’ and left,”"]


def test_a_second_opening_mark_after_a_sentence_goes_on_with_the_quotation() -> None:
    assert quoted("“It rains. “It pours,” she said.") == ["“It rains. “It pours,”"]


def test_a_second_opening_mark_elsewhere_drops_the_first() -> None:
    assert quoted("The “plan failed when she said “never again” to him.") == ["“never again”"]


def test_a_quotation_without_an_end_ends_with_its_paragraph() -> None:
    assert quoted("She said: “It rains.\n\n“It pours.”\n\nIt stopped.") == ["“It rains.", "“It pours.”"]
    assert quoted("The so-called “plan is dead.\n\nIt rains.") == []


def test_a_closing_mark_without_an_opening_one_is_nothing() -> None:
    assert quoted("It rains,” she said. “It pours.”") == ["“It pours.”"]
