"""Data sets in TOML: what is read, and what is wrong with its line."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdb.actions.seed_drafts import AppearanceSeed
from factdb.errors import BadInput, NotFound
from factdb.exchange.seed_file import read_seed
from factdb.exchange.toml_record import read_toml
from factdb.store.shipped import shipped_sets

GOOD = '''\
[dataset]
name = "harbour"
title = "The harbour"
about = """
[[claim]]
key = "not a claim"
"""

[[story]]
key = "harbour"
title = "The harbour"
url = "https://example.org/harbour"
publisher = "port"
text_sha256 = "DIGEST"

[[source]]
key = "port"
name = "Port Authority"
kind = "organization"

[[source]]
key = "gale"  # [[source]]
name = "Ada Gale"
kind = "person"
note = "Speaks often."
provenance = "paragraph 2"
  [[source.affiliation]]
  organization = "port"
  role = "harbour master"
  tenure = "present"

[[source]]
key = "official"
kind = "unnamed"
descriptor = "an official"

[[source]]
key = "aide"
kind = "unnamed"
descriptor = "an aide"

[[identity]]
source = "aide"
other = "official"
identity = "unknown"
because = "The story does not say."

[[claim]]
key = "c1"
story = "harbour"
text = "The harbour is closed."
kind = "event"
tags = ["harbour"]
provenance = "paragraph 1"
  [[claim.appearance]]
  start = 0
  stop = 21
  sha256 = "DIGEST"

[[claim]]
key = "c2"
story = "harbour"
text = "It will stay closed."
  [[claim.attribution]]
  source = "gale"
  affiliation = "harbour master"
  quote = "closed"
  mode = "mixed"
  knowledge = "first_hand"
  [[claim.attribution]]
  source = "official"
  via = "gale"

[[link]]
claim = "c2"
kind = "depends_on"
other = "c1"
'''.replace("DIGEST", "ab" * 32)


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / "set.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_a_data_set_is_read_with_everything_in_it(tmp_path: Path) -> None:
    data = read_seed(str(written(tmp_path, GOOD)))
    assert (data.name, len(data.stories), len(data.sources), len(data.links)) == ("harbour", 1, 4, 1)
    assert data.sources[1].note == "Speaks often. Provenance: paragraph 2."
    assert [(each.source, each.via) for each in data.claims[1].attributions] == [("gale", None), ("official", "gale")]
    assert [each.knowledge for each in data.claims[1].attributions] == ["first_hand", "unknown"]
    assert [(each.source, each.other, each.identity) for each in data.identities] == [("aide", "official", "unknown")]
    assert data.claims[0].note == "Provenance: paragraph 1."
    assert data.stories[0].text_sha256 == "ab" * 32
    assert data.claims[0].appearances == [AppearanceSeed(start=0, stop=21, sha256="ab" * 32)]


@pytest.mark.parametrize("name", shipped_sets())
def test_every_shipped_data_set_can_be_read(name: str) -> None:
    data = read_seed(name)
    assert data.name == name
    assert data.claims


WRONG = {
    "an unknown word": ('kind = "event"', 'kind = "rumour"', "kind 'rumour' is not a word of the list"),
    "a misspelt field": ('tags = ["harbour"]', 'tag = ["harbour"]', "'tag' is not known in a claim"),
    "a list that is none": ('tags = ["harbour"]', 'tags = "harbour"', "tags must be a list"),
    "a tag that is none": ('tags = ["harbour"]', 'tags = ["the harbour"]', "'the harbour' is no tag"),
    "a field that is no text": ('kind = "event"', "kind = 3", "kind must be text"),
    "an unknown story": (
        'story = "harbour"\ntext = "It',
        'story = "port"\ntext = "It',
        "story 'port' is no story of this file",
    ),
    "an empty claim": ('text = "The harbour is closed."', 'text = "  "', "text is empty"),
    "a character that could act": ("The harbour is closed.", "\\u202eclosed", "text holds the character U+202E"),
    "a claim given twice": ("It will stay closed.", "the harbour is CLOSED", "the claim 'c1' says the same"),
    "a key given twice": ('key = "c2"', 'key = "c1"', "the key 'c1' stands above already"),
    "a key that is none": ('key = "c2"', 'key = "C 2"', "key 'C 2' is no key"),
    "an unknown source": ('source = "official"', 'source = "oficial"', "source 'oficial' is no source of this file"),
    "an unknown relay": ('via = "gale"', 'via = "port"', "via 'port' is no source that the claim is attributed to"),
    "a role nobody recorded": ('affiliation = "harbour master"', 'affiliation = "pilot"', "'pilot' is no role of gale"),
    "an organization below": ('organization = "port"', 'organization = "official"', "is no source above this line"),
    "a source that is itself": ('other = "official"', 'other = "aide"', "a source is itself"),
    "an identity of a name": ('source = "aide"', 'source = "gale"', "source 'gale' is no unnamed source of this file"),
    "a link to itself": ('other = "c1"', 'other = "c2"', "a claim cannot be linked to itself"),
    "a day that does not exist": ('url = "', 'published_on = "2023-02-30"#', "'2023-02-30' is not a date"),
    "a password": ("https://", "https://ada:gale@", "url carries a user name or a password"),
    "no TOML": ('key = "c2"', 'key = c2"', "Invalid value"),
    "single brackets": ("[[link]]", "[link]", "link must be written in double brackets"),
    "a place that is none": ("start = 0", "start = -1", "start must be a whole number, 0 or more"),
    "a place that is a text": ("start = 0", 'start = "0"', "start must be a whole number, 0 or more"),
    "a place that ends first": ("stop = 21", "stop = 0", "the passage ends before it begins"),
    "a hash that is none": ('text_sha256 = "abab', 'text_sha256 = "ABAB', "is no SHA-256"),
    "an unknown table": ("[[link]]", "[[lynx]]", "'lynx' is not known in a file"),
}
"""What is wrong: the words replaced, those put in their place, and what is said of that line."""

LACKING = {
    "no words quoted": ('quote = "closed"', "a mixed quotation needs the words quoted", 'mode = "mixed"'),
    "no name": ('name = "Ada Gale"', "a source of kind person needs a name", "[[source]]"),
    "no descriptor": ('descriptor = "an official"', "a source of kind unnamed needs a descriptor", "[[source]]"),
    "no kind": ('kind = "organization"', "this source has no kind", "[[source]]"),
    "no text to appear in": (
        'text_sha256 = "' + "ab" * 32 + '"',
        "which text the claim appears in is not said",
        "[[claim]]",
    ),
    "no end": ('"""\n\n[[story]]', "Unterminated string", 'other = "c1"'),
}
"""What is missing: the words taken out, what is said, and the words on the line that is told."""


@pytest.mark.parametrize("case", WRONG)
def test_whatever_is_wrong_is_told_with_its_line(case: str, tmp_path: Path) -> None:
    old, new, message = WRONG[case]
    assert GOOD.count(old) == 1
    told, line = complaint(tmp_path, GOOD.replace(old, new))
    assert message in told
    assert new.split("\n")[0] in line


@pytest.mark.parametrize("case", LACKING)
def test_whatever_is_missing_is_told_with_the_line_where_it_is_missed(case: str, tmp_path: Path) -> None:
    out, message, words = LACKING[case]
    assert GOOD.count(out) == 1
    told, line = complaint(tmp_path, GOOD.replace(out, ""))
    assert message in told
    assert words in line


def complaint(folder: Path, text: str) -> tuple[str, str]:
    """What is said of a file, and the line of it that is told."""
    path = written(folder, text)
    with pytest.raises(BadInput) as caught:
        read_seed(str(path))
    number = int(caught.value.message.removeprefix(f"{path}, line ").partition(":")[0])
    return caught.value.message, text.split("\n")[number - 1]


def test_text_in_another_encoding_is_told_with_its_line(tmp_path: Path) -> None:
    path = written(tmp_path, GOOD.encode().replace(b"closed.", b"ferm\xe9."))
    with pytest.raises(BadInput, match="line 51: the text is not UTF-8"):
        read_seed(str(path))


def test_what_is_not_there_or_no_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no data set 'no-such-set'"):
        read_seed("no-such-set")
    with pytest.raises(BadInput, match="Is a directory"):
        read_seed(str(tmp_path))


@given(st.binary(max_size=300) | st.text(alphabet="[]\".=#\n'\\ abkey", max_size=120).map(str.encode))
def test_no_bytes_at_all_make_the_reader_stumble(raw: bytes) -> None:
    with suppress(BadInput):
        read_toml(raw, file="set.toml").close()
