"""A rating is mapped to a status by rules that are written down, can be changed, and never guess."""

import pytest

from factdb.errors import BadInput
from factdb.exchange.ratings import Rating, Rules, read_rules, shipped_rules, status_of

SHIPPED = shipped_rules()


def judged(words: str, rules: Rules = SHIPPED) -> str | None:
    """The status that a rating's words stand for."""
    return status_of(Rating(words=words), rules)


def changed(text: str) -> Rules:
    """The shipped rules with those of a desk laid over them."""
    return read_rules(text.encode(), file="map.toml")


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("True", "confirmed"),
        ("FALSE.", "refuted"),
        ("  false  ", "refuted"),
        ("Partially_Correct", "disputed"),
        ("Vrai", "confirmed"),
        ("C’est faux", "refuted"),
        ("Größtenteils falsch", "disputed"),
        ("Engañoso", "disputed"),
        ("Sem provas", "unconfirmed"),
        ("Bufala", "refuted"),
        ("Niet waar", "refuted"),
        ("Fałsz", "refuted"),
        ("Menyesatkan", "disputed"),
        ("झूठ", "refuted"),
        ("مضلل", "disputed"),
        ("Doğru", "confirmed"),
        ("YANLIŞ", "refuted"),
        ("Mostly true", "disputed"),
        ("Mostly false", "disputed"),
        ("Unverifiable", "unverifiable"),
    ],
)
def test_words_are_known_in_many_languages(words: str, status: str) -> None:
    assert judged(words) == status


@pytest.mark.parametrize("words", ["Satire", "Burgundy", "Not so false", "the bridge is true", "1", "4/5", "…", "."])
def test_words_that_no_rule_knows_give_no_status(words: str) -> None:
    assert judged(words) is None


def test_a_rating_that_goes_on_after_its_word_counts_as_that_word_unless_it_confirms() -> None:
    assert judged("False: the picture is from 2012") == "refuted"
    assert judged("Partly false – some of it holds") == "disputed"
    assert judged("Correct. But it leaves out the road.") is None
    assert judged("Falsely framed: old") is None


def test_a_desk_can_say_otherwise() -> None:
    rules = changed('[words]\nrefuted = ["Burgundy", "mostly false"]\nunchecked = ["misleading"]\n')
    assert [judged(words, rules) for words in ("burgundy", "Mostly false", "Misleading", "True")] == [
        "refuted",
        "refuted",
        None,
        "confirmed",
    ]


def test_a_desk_can_move_the_ends_of_the_scale() -> None:
    rules = changed("[scale]\nrefuted_up_to = 25\nconfirmed_from = 90\n")
    numbers = [Rating(value=value, worst="1", best="5") for value in ("2", "3", "5")]
    assert [status_of(each, rules) for each in numbers] == ["refuted", None, "confirmed"]


def test_a_desk_can_name_the_harvests_that_swap_authors_and_those_who_name_nobody() -> None:
    rules = changed('[speakers]\njournalists = ["Example Checks"]\nnobody = ["Some Posts"]\n')
    assert [*rules.journalists, *rules.nobody] == ["example checks", "some posts"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[words]\nrefuted = ["No"]\nconfirmed = ["no!"]\n', "line 2"),
        ("[words]\nfalse = ['no']\n", "line 2"),
        ("[wrods]\n", "wrods"),
        ("[scale]\nrefuted_up_to = 50\nconfirmed_from = 50\n", "below"),
        ("[scale]\nrefuted_up_to = 0\nconfirmed_from = 100\nbetween = 'half'\n", "half"),
        ("words = 3\n", "table"),
        ("[words\n", "line 1"),
    ],
)
def test_rules_that_cannot_be_meant_are_refused_with_their_line(text: str, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        changed(text)


def test_a_scale_is_shown_with_both_its_ends() -> None:
    assert Rating(words="False", value="1", worst="1").scale == "1 to ?: 1"
    assert Rating(words="False", best="5").scale is None
