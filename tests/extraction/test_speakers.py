"""What a text tells of a source: name, kind, role, organization."""

import pytest

from factdb.extraction.speakers import described
from factdb.vocabulary import SourceKind

PERSON, OFFICE, UNNAMED = SourceKind.PERSON, SourceKind.OFFICE, SourceKind.UNNAMED
ORGANIZATION, COLLECTIVE = SourceKind.ORGANIZATION, SourceKind.COLLECTIVE


@pytest.mark.parametrize(
    ("mention", "name", "role", "organization"),
    [
        ("Ann Lee, a senior fellow at the Example Institute,", "Ann Lee", "senior fellow", "Example Institute"),
        ("Ann Lee, a fellow at the Example Institute and a former envoy", "Ann Lee", "fellow", "Example Institute"),
        ("a spokeswoman, Anna Richards Wye,", "Anna Richards Wye", "spokeswoman", None),
        ("Defence Secretary Omar Hill", "Omar Hill", "Defence Secretary", None),
        ("Defense Secretary Omar Hill", "Omar Hill", "Defense Secretary", None),
        ("Secretary of State Ida Berg", "Ida Berg", "Secretary of State", None),
        ("Mr. Hill", "Hill", None, None),
        ("Ms Okafor", "Okafor", None, None),
        ("Bank of Norland governor Ida Berg", "Ida Berg", "governor", "Bank of Norland"),
        ("Ida Berg, Norland Bank's chief executive,", "Ida Berg", "chief executive", "Norland Bank"),
        (
            "Prof Jane Wood, director of public health at the University of Wells,",
            "Jane Wood",
            "director",
            "University of Wells",
        ),
        ("Sen. Omar Hill (D-Ohio)", "Omar Hill", "Sen.", None),
        ("Judge Maria Gomez of the High Court", "Maria Gomez", "Judge", None),
        (
            "Former envoy to Norland for the Berg administration, Omar Hill,",
            "Omar Hill",
            "Former envoy",
            "Berg administration",
        ),
    ],
)
def test_a_person_has_a_name_and_what_the_text_says_they_do(
    mention: str, name: str, role: str | None, organization: str | None
) -> None:
    told = described(mention)
    assert (told.kind, told.name, told.role) == (PERSON, name, role)
    assert told.organization == organization


@pytest.mark.parametrize(
    ("mention", "kind"),
    [
        ("he", PERSON),
        ("they", COLLECTIVE),
        ("the State Department", ORGANIZATION),
        ("CNN", ORGANIZATION),
        ("Beijing", ORGANIZATION),
        ("The Berg campaign", ORGANIZATION),
        ("a Norland University poll", ORGANIZATION),
        ("The agreement", ORGANIZATION),
        ("the White House spokesperson", OFFICE),
        ("the U.S. secretary of defence", OFFICE),
        ("the mayor", OFFICE),
        ("Chinese officials", COLLECTIVE),
        ("Republicans", COLLECTIVE),
        ("voters in Ohio", COLLECTIVE),
        ("both Hill and Treasury Secretary Ida Berg", COLLECTIVE),
        ("a senior State Department official", UNNAMED),
        ("people who have seen the letter", UNNAMED),
        ("sources familiar with the talks", UNNAMED),
        ("several officials", UNNAMED),
        ("one former aide", UNNAMED),
        ("a coal miner", UNNAMED),
    ],
)
def test_a_source_without_a_name_is_of_some_kind(mention: str, kind: SourceKind) -> None:
    assert described(mention).kind is kind


def test_an_unnamed_source_keeps_the_words_of_the_story() -> None:
    told = described("a senior State Department official,")
    assert told.name == "a senior State Department official"
    assert (told.role, told.organization) == ("senior official", "State Department")


@pytest.mark.parametrize("mention", ["", ",", "—", "“”", "the", "of", "and", "'s", "7"])
def test_words_that_tell_nothing_are_survived(mention: str) -> None:
    assert described(mention).name == (mention.strip(" ,;:-") or mention)
