"""Whatever is typed: a search says what it found or why not, and never fails; a claim is found by its words."""

import unicodedata

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.errors import BadInput
from factdb.queries.search import Found, search
from factdb.store.location import Location
from factdb.store.work import reading, writing

SYNTAX = ["AND", "OR", "NOT", "NEAR(", ")", "*", '"', "'", ":", "^", "-", "+", "&", "|", "!", "<->", "\\", "%", "text:"]

typed = st.text() | st.lists(st.sampled_from(SYNTAX) | st.text(max_size=5), max_size=12).map(" ".join)

# Letters that both engines' word tables know; longer than most endings, so that a stem is left.
letters = st.sampled_from("abcdefghijklmnopqrstuvwxyzäöüßéñçœøåčřžşłабвгджзклмнопрстуαβγδεζθικλμνξπρσ")
word = st.text(letters, min_size=4, max_size=20).filter(lambda text: unicodedata.is_normalized("NFC", text))


def search_in(place: Location, text: str) -> Found | None:
    with reading(place) as connection:
        try:
            return search(connection, text, limit=100)
        except BadInput:
            return None


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=typed)
def test_no_text_breaks_a_search(place: Location, text: str) -> None:
    search_in(place, text)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(word, min_size=1, max_size=6, unique=True))
def test_a_claim_is_found_by_each_of_its_words(place: Location, words: list[str]) -> None:
    text = f"{' '.join(words)}."
    [number] = writing(place, lambda ledger: log_claims(ledger, [ClaimDraft(text=text)], again=True))
    for each in [*words, " ".join(words), f'"{" ".join(words)}"']:
        found = search_in(place, each)
        # PostgreSQL leaves out its common words, and says so; SQLite never does.
        assert (found is None and place.path is None) or (found and number in {hit.claim_id for hit in found.hits})
