"""A guess, written as a map, reads a file as it was guessed."""

from unicodedata import normalize

from hypothesis import given
from hypothesis import strategies as st

from factdb.exchange.map_file import read_map
from factdb.exchange.map_text import map_text
from factdb.exchange.table_map import Columns


def test_a_guess_is_a_map_that_names_what_is_left_on_either_side() -> None:
    text = map_text([("Nr.", None), ("Aussage", "claim"), ('Wer, "genau"', "speaker")])
    read, _ = read_map(text.encode(), file="map.toml")
    assert read.fields == {"claim": Columns(("Aussage",)), "speaker": Columns(('Wer, "genau"',))}
    assert '# columns that are left out: "Nr."' in text
    assert "role" in text


@given(heading=st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="|"), min_size=1, max_size=20))
def test_any_heading_comes_through(heading: str) -> None:
    heading = normalize("NFC", heading)
    read, _ = read_map(map_text([(heading, "claim"), (heading, None)]).encode(), file="map.toml")
    assert read.fields["claim"] == Columns((heading,))
