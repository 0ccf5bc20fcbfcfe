"""Later mentions are joined to the first."""

from factdb.extraction.by_rules import ByRules
from factdb.vocabulary import SourceKind


def names(text: str) -> list[str]:
    """Who each source of a text is."""
    return [each.source.name for each in ByRules().propose(text) if each.source]


def test_a_last_name_is_the_person_named_in_full_before_with_role_and_organization() -> None:
    text = "“Rents will rise,” said David Dune, a senior fellow at the Example Institute. Then, Dune added, they fall."
    first, second = (each.source for each in ByRules().propose(text))
    assert first is not None
    assert second is not None
    assert (second.name, second.role, second.organization) == ("David Dune", "senior fellow", "Example Institute")


def test_a_person_may_be_named_in_full_without_speaking() -> None:
    assert names("Omar Hill arrived on Monday. “We are late,” Hill said.") == ["Omar Hill"]


def test_titles_do_not_hide_the_person() -> None:
    assert names("Ida Berg spoke. Mrs. Berg said the vote was fair. Ms Berg said it again.") == ["Ida Berg", "Ida Berg"]


def test_an_office_is_the_person_who_was_named_with_it_in_either_spelling() -> None:
    text = "Defence Secretary Omar Hill said talks failed. The U.S. secretary of defense said he was willing."
    assert names(text)[-1] == "Omar Hill"
    assert names("Mayor Ida Berg left. The mayor said she was tired.") == ["Ida Berg"]


def test_an_office_that_nobody_was_named_with_stays_an_office() -> None:
    [proposal] = ByRules().propose("Omar Hill left. The mayor said the vote was fair.")
    assert proposal.source is not None
    assert (proposal.source.name, proposal.source.kind) == ("The mayor", SourceKind.OFFICE)


def test_he_and_she_are_who_was_spoken_of_last_and_can_be_meant() -> None:
    assert names("Mr. Hill said it rained. Mrs. Berg said it was dry. He said he was wet. She said she was not.") == [
        "Hill",
        "Berg",
        "Hill",
        "Berg",
    ]
    assert names("Ida Berg went home. She said the vote was fair.") == ["Ida Berg"]


def test_a_pronoun_without_a_verb_of_saying_tells_who_is_meant_too() -> None:
    text = "“No,” said Lou Dune. He was joined by Kim Wye on the stage. She said the vote was fair. He said it was not."
    assert names(text) == ["Lou Dune", "Kim Wye", "Lou Dune"]


def test_who_is_the_one_before_it() -> None:
    assert names("The vote was won by Ida Berg, who said it was fair.") == ["Ida Berg"]


def test_the_department_is_the_one_named_before() -> None:
    text = "The Norland Health Department said beds were free. The department said they were full."
    assert names(text) == ["The Norland Health Department", "The Norland Health Department"]


def test_two_people_of_one_name_are_told_apart_by_who_was_named_last() -> None:
    text = "Ida Berg left. “No,” Berg said. Omar Berg came. “Yes,” Berg said."
    assert names(text) == ["Ida Berg", "Omar Berg"]


def test_where_the_family_name_comes_first_the_first_name_is_looked_up_too() -> None:
    assert names("Foreign Minister Wen Bao arrived. “No,” Wen said.") == ["Wen Bao"]
