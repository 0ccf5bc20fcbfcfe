"""The bands by which texts that say nearly the same find each other."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdb.rules.likeness import NEAR, figures, gist, likeness, nearness, stem, stems, telling_words
from factdb.rules.minhash import BANDS, bands, bands_of

SAID = "The new dock at Portsea opens in May 2027."

WORDS = ("dock", "harbour", "ferries", "Portsea", "opened", "2027", "12", "not", "no", "Zürich", "МИД")

words = st.lists(st.sampled_from(WORDS), max_size=9)


def shared(one: str, other: str) -> set[int]:
    return set(bands_of(one)) & set(bands_of(other))


def test_bands_are_these_numbers_on_every_machine() -> None:
    assert bands(frozenset({"dock", "2027"}))[:2] == (1452259961, 1350563937)


def test_a_text_without_telling_words_has_no_bands() -> None:
    assert bands_of("It is so …") == ()


@given(words, st.randoms())
def test_the_same_telling_words_give_the_same_bands_in_any_order(said: list[str], chance: random.Random) -> None:
    mixed = said + said[:2]
    chance.shuffle(mixed)
    assert bands_of(" ".join(said)) == bands_of(" of the ".join(["", *mixed]))


@given(st.text(max_size=60))
def test_any_text_has_as_many_bands_as_are_kept_or_none(said: str) -> None:
    found = bands_of(said)
    assert len(found) in (0, BANDS)
    assert all(-(2**31) <= band < 2**31 for band in found)


@given(st.text(max_size=60))
def test_the_stems_of_a_text_are_those_of_its_telling_words(said: str) -> None:
    assert stems(said) == frozenset(map(stem, telling_words(said)))


@pytest.mark.parametrize("other", [SAID.replace("2027", "2028"), SAID.replace("opens", "does not open"), SAID + " No."])
def test_texts_with_other_figures_have_no_band_in_common(other: str) -> None:
    assert not shared(SAID, other)
    assert nearness(gist(SAID), gist(other)) == 0


@pytest.mark.parametrize(
    "other",
    [
        "In May 2027 Portsea opens its new dock!",
        "The new docks at Portsea open in May 2027",
        "Portsea's new dock is opening in May 2027.",
        "The new dock at Portsea opens at last in May 2027, https://example.org/dock",
    ],
)
def test_texts_that_say_nearly_the_same_have_a_band_in_common(other: str) -> None:
    assert shared(SAID, other)


@pytest.mark.parametrize("size", [5, 6, 8, 12, 20])
def test_sets_that_share_four_fifths_of_their_words_nearly_always_share_a_band(size: int) -> None:
    chance = random.Random(size)
    found = 0
    for number in range(500):
        one = [f"w{number}x{place}" for place in range(size)]
        other = one.copy()
        for place in chance.sample(range(size), max(size // 5, 1)):
            other[place] += "changed"
        assert likeness(frozenset(one), frozenset(other)) >= NEAR - 1e-9
        found += bool(set(bands(frozenset(one))) & set(bands(frozenset(other))))
    # At the threshold itself two sets have a Jaccard similarity of 2/3: 1 - (1 - 8/27)**24 is .9998.
    assert found >= 0.995 * 500


ONE_NUMBER = [
    ("12,000 people", "12000 people"),
    ("six ferries", "6 ferries"),
    ("40 percent", "40%"),
    ("5 per cent", "5 %"),
]


@pytest.mark.parametrize(("one", "other"), ONE_NUMBER)
def test_a_number_is_the_same_however_it_is_written(one: str, other: str) -> None:
    assert gist(f"The port lost {one} in May.") == gist(f"The port lost {other} in May.")


def test_numbers_that_stand_beside_each_other_are_not_one() -> None:
    assert gist("In 2020,300 ferries ran.") != gist("In 2020300 ferries ran.")
    assert gist("Of 5,20 and 300") >= {"5", "20", "300"}


@given(words, words)
def test_texts_that_share_a_band_have_the_same_figures(one: list[str], other: list[str]) -> None:
    if shared(" ".join(one), " ".join(other)):
        assert figures(gist(" ".join(one))) == figures(gist(" ".join(other)))


@given(words, words)
def test_near_texts_share_a_band(one: list[str], other: list[str]) -> None:
    if nearness(gist(" ".join(one)), gist(" ".join(other))) >= NEAR:
        assert shared(" ".join(one), " ".join(other))
